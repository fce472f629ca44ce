//! The one context through which a text comes in front of readers. What a machine had a hand in and much depends on waits
//! here as a draft until a qualified reviewer vouched for exactly these words.

use super::{file, publication};
use crate::{
    database::{
        DatabaseError, WriteTx,
        entity::{self, draft, revision},
        query::{
            row::{fetch_rows, fetch_value, row},
            sql::parse,
        },
    },
    domain::{
        language_tag::LanguageTag,
        library::Class,
        translation::{Provenance, Review, may_be_shown},
    },
};
use sea_orm::EntityTrait;

/// What the context did with a revision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offered {
    /// Readers see it.
    Published,
    /// It is kept as a draft. What readers saw before, if that may be shown, they still see.
    Held,
}

/// Offers a revision to readers of its document and language. Reviews must be recorded before.
pub async fn offer(
    tx: &WriteTx,
    document: i64,
    language: &LanguageTag,
    revision: i64,
) -> Result<Offered, DatabaseError> {
    if !may_go_out(tx, revision).await? {
        publication::keep_draft(tx, document, language, revision).await?;
        return Ok(Offered::Held);
    }
    publication::publish(tx, document, language, revision).await?;
    let key = (document, language.to_string());
    if let Some(waiting) = draft::Entity::find_by_id(key).one(tx.connection()).await?
        && is_done(tx, waiting.revision_id, revision).await?
    {
        draft::Entity::delete_by_id((waiting.document_id, waiting.language))
            .exec(tx.connection())
            .await?;
    }
    Ok(Offered::Published)
}

/// Whether a draft has nothing to wait for once `published` is out: it is that revision, or an earlier one that an import
/// left here. What a person is writing stays.
async fn is_done(tx: &WriteTx, waiting: i64, published: i64) -> Result<bool, DatabaseError> {
    let row = revision::Entity::find_by_id(waiting).one(tx.connection()).await?;
    let imported = row.is_some_and(|row| row.origin_hash.is_some());
    Ok(waiting == published || imported && waiting < published)
}

row! {
    struct PublishedRevision {
        document: i64 = "p.document_id",
        language: LanguageTag = word "p.language",
        revision: i64 = "p.revision_id",
    }
}

/// Looks again at everything that readers see of an item, as when its class changed: what may not be shown becomes a
/// draft. Gives the documents from which something was taken; their cards and the item's languages are rebuilt.
pub async fn reconsider(tx: &WriteTx, item: i64) -> Result<Vec<i64>, DatabaseError> {
    const SQL: &str = "SELECT $row FROM publication p
         JOIN document d ON d.id = p.document_id JOIN item i ON i.id = d.item_id
         WHERE i.id = $1 AND i.class = 'critical' ORDER BY p.document_id, p.language";
    let published = fetch_rows(tx.connection(), SQL, vec![item.into()]).await?;
    let mut taken = Vec::new();
    for PublishedRevision { document, language, revision } in published {
        if may_go_out(tx, revision).await? {
            continue;
        }
        hold(tx, document, &language, revision).await?;
        taken.push(document);
    }
    taken.dedup();
    for document in &taken {
        publication::refresh_cards(tx, *document).await?;
    }
    if !taken.is_empty() {
        publication::refresh_item(tx, item).await?;
    }
    Ok(taken)
}

/// Takes the text of a document in a language away from readers, with its files, and keeps it as a draft; cards and the
/// item's languages are rebuilt. Gives whether readers saw it.
pub async fn take_away(
    tx: &WriteTx,
    document: i64,
    language: &LanguageTag,
) -> Result<bool, DatabaseError> {
    let key = (document, language.to_string());
    let shown = entity::publication::Entity::find_by_id(key).one(tx.connection()).await?;
    let Some(shown) = shown else { return Ok(false) };
    hold(tx, document, language, shown.revision_id).await?;
    file::use_in(tx, document, language, &[]).await?;
    publication::refresh_cards(tx, document).await?;
    let row = entity::document::Entity::find_by_id(document).one(tx.connection()).await?;
    if let Some(row) = row {
        publication::refresh_item(tx, row.item_id).await?;
    }
    Ok(true)
}

/// Readers do not see a revision any more. It waits as a draft, unless somebody is writing another one.
async fn hold(
    tx: &WriteTx,
    document: i64,
    language: &LanguageTag,
    revision: i64,
) -> Result<(), DatabaseError> {
    publication::withdraw(tx, document, language).await?;
    let key = (document, language.to_string());
    if draft::Entity::find_by_id(key).one(tx.connection()).await?.is_none() {
        publication::keep_draft(tx, document, language, revision).await?;
    }
    Ok(())
}

row! {
    struct Part {
        provenance: Provenance = word "t.provenance",
        qualified: i64 = "(SELECT COUNT(*) FROM review v WHERE v.segment_id = t.segment_id
            AND v.language = t.language AND v.text_hash = t.hash AND v.level = 'qualified')",
    }
}

async fn may_go_out(tx: &WriteTx, revision: i64) -> Result<bool, DatabaseError> {
    const CLASS: &str = "SELECT i.class FROM revision r JOIN document d ON d.id = r.document_id
         JOIN item i ON i.id = d.item_id WHERE r.id = $1";
    let class: Option<String> = fetch_value(tx.connection(), CLASS, vec![revision.into()]).await?;
    let Some(class) = class else {
        return Err(DatabaseError::Impossible { table: "revision", column: "id", row: revision });
    };
    let class: Class = parse(&class, "item", "class")?;
    // Most items are of another class; their parts need not be read.
    if class != Class::Critical {
        return Ok(true);
    }
    let parts =
        "SELECT $row FROM revision_segment s JOIN segment_text t ON t.id = s.segment_text_id
         WHERE s.revision_id = $1";
    for part in fetch_rows::<Part>(tx.connection(), parts, vec![revision.into()]).await? {
        let review = if part.qualified > 0 { Review::Qualified } else { Review::None };
        if !may_be_shown(class, part.provenance, review) {
            return Ok(false);
        }
    }
    Ok(true)
}
