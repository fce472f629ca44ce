//! Puts one item of a bundle into the library: all of it when it is new, what is newer when it is known.

use crate::{
    database::{
        DatabaseError, WriteTx,
        query::export,
        record::{
            document::{self, DocumentRecord, Role},
            file::{self, UsedFile},
            gate::{self, Offered},
            item::{self, ItemRecord},
            organization, publication, publication_end,
            revision::{
                self, NewText, PlacedText, ReviewRecord, RevisionRecord, SegmentOf, SourceOf,
                TextOf,
            },
            slug, topic,
        },
    },
    domain::{
        bundle::{
            BlockLine, DocumentLine, ItemLine, ReviewLine, RevisionLine, SourceLine, TextLine,
        },
        pictures,
        text::{self, Block},
        translation::Review,
    },
};
use std::{
    collections::{BTreeMap, BTreeSet, HashMap, HashSet},
    str::FromStr,
};

/// What became of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Restored {
    /// It was not there.
    Created,
    /// It got newer revisions or languages.
    Changed,
    /// It was there with everything.
    Unchanged,
    /// A text has another history here; nothing of the item was touched.
    Diverged,
}

/// Makes a place for an item that is not there; `false` when it is. Called for all of a bundle first, so that lists show its
/// items in the order that they had, and a toolkit finds what it holds.
pub async fn place(tx: &WriteTx, line: &ItemLine) -> Result<bool, DatabaseError> {
    if item::find(tx, &parse(&line.token, "token")?).await?.is_some() {
        return Ok(false);
    }
    item::keep(tx, &record(tx, line).await?).await?;
    Ok(true)
}

/// Puts the item into the library, where it has a place. Gives also how many of its texts are held back from readers, which
/// its bundle calls published.
pub async fn item(
    tx: &WriteTx,
    line: &ItemLine,
    is_new: bool,
) -> Result<(Restored, usize), DatabaseError> {
    let known = match item::find(tx, &parse(&line.token, "token")?).await? {
        Some(id) if !is_new => Some(export::item(tx.connection(), id).await?),
        _ => None,
    };
    if known.as_ref() == Some(line) {
        return Ok((Restored::Unchanged, 0));
    }
    let known_documents: HashMap<&str, &DocumentLine> = known
        .iter()
        .flat_map(|item| item.documents.iter().map(|document| (document.token.as_str(), document)))
        .collect();
    let diverged = line.documents.iter().any(|document| {
        known_documents.get(document.token.as_str()).is_some_and(|known| diverged(known, document))
    });
    if diverged {
        return Ok((Restored::Diverged, 0));
    }
    let (id, _) = item::keep(tx, &record(tx, line).await?).await?;
    let mut keys: HashMap<&str, i64> = HashMap::new();
    let mut held = 0;
    for document in &line.documents {
        let known = known_documents.get(document.token.as_str()).copied();
        let (key, waiting) = self::document(tx, id, document, known, &keys).await?;
        held += waiting;
        keys.insert(&document.token, key);
    }
    gate::reconsider(tx, id).await?;
    publication::refresh_item(tx, id).await?;
    Ok((if known.is_some() { Restored::Changed } else { Restored::Created }, held))
}

/// Whether the two hold different texts under the same number.
fn diverged(known: &DocumentLine, line: &DocumentLine) -> bool {
    let there = by_number(known);
    line.revisions
        .iter()
        .any(|revision| there.get(&key(revision)).is_some_and(|other| !same(other, revision)))
}

/// Whether a revision that is there is that of the bundle, which may leave out what a text was made from: a draft, which no
/// reader saw.
fn same(known: &RevisionLine, line: &RevisionLine) -> bool {
    if known == line {
        return true;
    }
    let mut known = known.clone();
    for (text, other) in known.texts.iter_mut().zip(&line.texts) {
        if let (Some(source), Some(SourceLine { number: None, .. })) =
            (&mut text.source, &other.source)
        {
            source.number = None;
        }
    }
    known == *line
}

/// What a revision is called within its document.
type Key<'a> = (&'a str, i64);

fn key(revision: &RevisionLine) -> Key<'_> {
    (&revision.language, revision.number)
}

fn by_number(document: &DocumentLine) -> HashMap<Key<'_>, &RevisionLine> {
    document.revisions.iter().map(|revision| (key(revision), revision)).collect()
}

async fn record(tx: &WriteTx, line: &ItemLine) -> Result<ItemRecord, DatabaseError> {
    let mut topics = Vec::with_capacity(line.topics.len());
    for token in &line.topics {
        topics.extend(topic::find(tx, token).await?);
    }
    Ok(ItemRecord {
        token: parse(&line.token, "token")?,
        kind: parse(&line.kind, "kind")?,
        form: line.form.as_deref().map(|form| parse(form, "form")).transpose()?,
        class: parse(&line.class, "class")?,
        organization: organization::find(tx, &line.organization)
            .await?
            .ok_or_else(|| wrong("organization"))?,
        license: line.license.clone(),
        attribution: line.attribution.clone(),
        position: line.position,
        topics,
    })
}

async fn document(
    tx: &WriteTx,
    item: i64,
    line: &DocumentLine,
    known: Option<&DocumentLine>,
    keys: &HashMap<&str, i64>,
) -> Result<(i64, usize), DatabaseError> {
    let record = DocumentRecord {
        token: parse(&line.token, "token")?,
        item,
        role: role(tx, line, keys).await?,
        position: line.position,
        source_language: parse(&line.source_language, "source_language")?,
    };
    let (id, _) = document::keep(tx, &record).await?;
    let revisions = revisions(tx, id, line, known).await?;
    reviews(tx, line, known).await?;
    let mut held = 0;
    for (language, number) in &line.published {
        let newer =
            known.and_then(|known| known.published.get(language)).is_none_or(|now| now < number);
        if let Some(revision) = revisions.get(&(language.as_str(), *number)).filter(|_| newer) {
            let offered = gate::offer(tx, id, &parse(language, "language")?, *revision).await?;
            held += usize::from(offered == Offered::Held);
        }
    }
    for (language, moment) in &line.ends {
        publication_end::set(tx, id, &parse(language, "language")?, Some(*moment)).await?;
    }
    for (language, number) in &line.drafts {
        if let Some(revision) = revisions.get(&(language.as_str(), *number)) {
            publication::keep_draft(tx, id, &parse(language, "language")?, *revision).await?;
        }
    }
    for address in &line.slugs {
        let language = parse(&address.language, "language")?;
        slug::restore(tx, &address.scope, &language, id, &address.slug, address.current).await?;
    }
    files(tx, id, line).await?;
    publication::refresh_cards(tx, id).await?;
    Ok((id, held))
}

async fn role(
    tx: &WriteTx,
    line: &DocumentLine,
    keys: &HashMap<&str, i64>,
) -> Result<Role, DatabaseError> {
    match line.role.as_str() {
        "main" => Ok(Role::Main),
        "section" => Ok(Role::Section),
        "lesson" => Ok(Role::Lesson {
            kind: parse(line.lesson_kind.as_deref().unwrap_or_default(), "lesson_kind")?,
            section: line.parent.as_deref().and_then(|parent| keys.get(parent)).copied(),
        }),
        "entry" => {
            let member = parse(line.member.as_deref().unwrap_or_default(), "member")?;
            Ok(Role::Entry {
                member: item::find(tx, &member).await?.ok_or_else(|| wrong("member"))?,
            })
        }
        _ => Err(wrong("role")),
    }
}

/// Writes the revisions that are not there; gives the keys of all by language and number.
async fn revisions<'a>(
    tx: &WriteTx,
    document: i64,
    line: &'a DocumentLine,
    known: Option<&DocumentLine>,
) -> Result<HashMap<Key<'a>, i64>, DatabaseError> {
    let there: HashSet<Key<'_>> =
        known.iter().flat_map(|known| known.revisions.iter().map(key)).collect();
    let mut work = Work::new(document, line);
    let (old, waiting): (Vec<_>, Vec<_>) =
        line.revisions.iter().partition(|one| there.contains(&key(one)));
    for revision in old {
        work.remember(tx, revision).await?;
    }
    for revision in sources_first(line, &waiting).ok_or_else(|| wrong("source"))? {
        work.write(tx, revision).await?;
    }
    Ok(work.revisions)
}

/// Revisions in an order in which each comes behind the one before it and behind those it was translated from; `None` when
/// there is no such order, or one of those is missing. Looks at each of them as often as it is named.
fn sources_first<'a>(
    line: &'a DocumentLine,
    waiting: &[&'a RevisionLine],
) -> Option<Vec<&'a RevisionLine>> {
    let all: HashSet<Key<'_>> = line.revisions.iter().map(key).collect();
    let places: HashMap<Key<'_>, usize> =
        waiting.iter().enumerate().map(|(place, revision)| (key(revision), place)).collect();
    let mut open = vec![0_usize; waiting.len()];
    let mut followers: Vec<Vec<usize>> = vec![Vec::new(); waiting.len()];
    for (place, revision) in waiting.iter().enumerate() {
        let before = (revision.language.as_str(), revision.number - 1);
        let sources = revision.texts.iter().filter_map(|text| text.source.as_ref());
        let sources = sources.filter_map(|source| Some((source.language.as_str(), source.number?)));
        let needed: BTreeSet<Key<'_>> = sources.chain(all.get(&before).copied()).collect();
        for needed in needed {
            match places.get(&needed) {
                Some(first) => {
                    open[place] += 1;
                    followers[*first].push(place);
                }
                None if all.contains(&needed) => {}
                None => return None,
            }
        }
    }
    let mut ready: BTreeSet<usize> = (0..waiting.len()).filter(|place| open[*place] == 0).collect();
    let mut order = Vec::with_capacity(waiting.len());
    while let Some(place) = ready.pop_first() {
        order.push(waiting[place]);
        for follower in std::mem::take(&mut followers[place]) {
            open[follower] -= 1;
            if open[follower] == 0 {
                ready.insert(follower);
            }
        }
    }
    (order.len() == waiting.len()).then_some(order)
}

struct Work<'a> {
    document: i64,
    line: &'a DocumentLine,
    revisions: HashMap<Key<'a>, i64>,
    segments: HashMap<String, i64>,
    /// Which segment's tail a segment was.
    split_from: HashMap<&'a str, &'a str>,
    /// By segment, language and the number of the revision that brought the text in.
    texts: HashMap<(i64, &'a str, i64), i64>,
}

impl<'a> Work<'a> {
    fn new(document: i64, line: &'a DocumentLine) -> Self {
        let (revisions, segments, texts) = (HashMap::new(), HashMap::new(), HashMap::new());
        let split = line.segments.iter();
        let split = split.filter_map(|one| Some((one.token.as_str(), one.split_from.as_deref()?)));
        let split_from = split.collect();
        Self { document, line, revisions, segments, split_from, texts }
    }

    async fn remember(
        &mut self,
        tx: &WriteTx,
        line: &'a RevisionLine,
    ) -> Result<(), DatabaseError> {
        let language = parse(&line.language, "language")?;
        let id = revision::by_number(tx, self.document, &language, line.number).await?;
        self.note(tx, line, id.ok_or_else(|| wrong("number"))?).await
    }

    async fn write(&mut self, tx: &WriteTx, line: &'a RevisionLine) -> Result<(), DatabaseError> {
        let offered = match &line.file {
            Some(hash) => file::find(tx, hash).await?.zip(line.file_name.clone()),
            None => None,
        };
        let record = RevisionRecord {
            document: self.document,
            language: parse(&line.language, "language")?,
            number: line.number,
            made_on: line.made_on,
            author: line.author.clone(),
            note: line.note.clone(),
            link: line.link.clone(),
            file: offered.map(|((id, _), name)| (id, name)),
            origin_hash: line.origin_hash.clone(),
        };
        let sizes = self.picture_sizes(tx).await?;
        let texts: HashMap<&str, &TextLine> =
            line.texts.iter().map(|text| (text.segment.as_str(), text)).collect();
        let mut blocks = Vec::with_capacity(line.blocks.len());
        for block in &line.blocks {
            let segment = self.segment(tx, &block.segment).await?;
            let text = match (block.from == line.number, &segment) {
                (true, _) => {
                    let text = texts.get(block.segment.as_str()).ok_or_else(|| wrong("texts"))?;
                    TextOf::New(self.new_text(block, text, &sizes)?)
                }
                (false, SegmentOf::Known(id)) => {
                    let key = (*id, line.language.as_str(), block.from);
                    TextOf::Known(*self.texts.get(&key).ok_or_else(|| wrong("from"))?)
                }
                (false, SegmentOf::New { .. }) => return Err(wrong("from")),
            };
            let (path, kind) = (block.path.clone(), block.kind.clone());
            blocks.push(PlacedText { segment, path, kind, text });
        }
        let id = revision::write(tx, &record, blocks).await?;
        self.note(tx, line, id).await
    }

    /// Remembers the keys that a revision has.
    async fn note(
        &mut self,
        tx: &WriteTx,
        line: &'a RevisionLine,
        id: i64,
    ) -> Result<(), DatabaseError> {
        self.revisions.insert((&line.language, line.number), id);
        for (block, known) in line.blocks.iter().zip(revision::segments(tx, id).await?) {
            self.segments.insert(block.segment.clone(), known.segment);
            self.texts.insert((known.segment, &line.language, block.from), known.text_id);
        }
        Ok(())
    }

    async fn segment(&self, tx: &WriteTx, token: &str) -> Result<SegmentOf, DatabaseError> {
        if let Some(id) = self.segments.get(token) {
            return Ok(SegmentOf::Known(*id));
        }
        if let Some(id) = revision::segment_by_token(tx, token).await? {
            return Ok(SegmentOf::Known(id));
        }
        let split_from = match self.split_from.get(token) {
            Some(from) => match self.segments.get(*from) {
                Some(id) => Some(*id),
                None => revision::segment_by_token(tx, from).await?,
            },
            None => None,
        };
        Ok(SegmentOf::New { token: parse(token, "segment")?, split_from })
    }

    fn new_text(
        &self,
        block: &BlockLine,
        line: &TextLine,
        sizes: &HashMap<String, (i64, i64)>,
    ) -> Result<NewText, DatabaseError> {
        let rendered = text::render_block(&Block {
            path: parse(&block.path, "path")?,
            kind: parse(&block.kind, "kind")?,
            text: line.text.clone(),
        });
        let source = match &line.source {
            None => None,
            Some(source) => Some(SourceOf {
                language: parse(&source.language, "source")?,
                revision: source.number.and_then(|number| {
                    self.revisions.get(&(source.language.as_str(), number)).copied()
                }),
                hash: source.hash.clone(),
            }),
        };
        Ok(NewText {
            text: line.text.clone(),
            hash: line.hash.clone(),
            html: pictures::with_sizes(rendered.as_str(), sizes),
            provenance: parse(&line.provenance, "provenance")?,
            review: Review::None,
            tool: line.tool.clone(),
            source,
        })
    }

    async fn picture_sizes(
        &self,
        tx: &WriteTx,
    ) -> Result<HashMap<String, (i64, i64)>, DatabaseError> {
        let mut sizes = HashMap::new();
        for used in &self.line.files {
            if let Some((_, Some(pixels))) = file::find(tx, &used.hash).await? {
                sizes.insert(used.hash.clone(), pixels);
            }
        }
        Ok(sizes)
    }
}

async fn files(tx: &WriteTx, document: i64, line: &DocumentLine) -> Result<(), DatabaseError> {
    let mut by_language: BTreeMap<&str, Vec<UsedFile>> = BTreeMap::new();
    for used in &line.files {
        let (id, _) = file::find(tx, &used.hash).await?.ok_or_else(|| wrong("files"))?;
        let kept = UsedFile { id, hash: used.hash.clone(), name: used.name.clone() };
        by_language.entry(&used.language).or_default().push(kept);
    }
    for (language, files) in by_language {
        file::use_in(tx, document, &parse(language, "language")?, &files).await?;
    }
    Ok(())
}

async fn reviews(
    tx: &WriteTx,
    line: &DocumentLine,
    known: Option<&DocumentLine>,
) -> Result<(), DatabaseError> {
    let known: HashSet<&ReviewLine> = known.iter().flat_map(|known| &known.reviews).collect();
    for review in &line.reviews {
        if known.contains(review) {
            continue;
        }
        let segment = revision::segment_by_token(tx, &review.segment)
            .await?
            .ok_or_else(|| wrong("reviews"))?;
        let record = ReviewRecord {
            segment,
            language: parse(&review.language, "language")?,
            text_hash: review.text_hash.clone(),
            level: review.level.clone(),
            reviewer: review.reviewer.clone(),
            made_on: review.made_on,
        };
        revision::vouch(tx, &record).await?;
    }
    Ok(())
}

fn wrong(column: &'static str) -> DatabaseError {
    DatabaseError::Impossible { table: "bundle", column, row: 0 }
}

fn parse<T: FromStr>(text: &str, column: &'static str) -> Result<T, DatabaseError> {
    text.parse().map_err(|_| wrong(column))
}
