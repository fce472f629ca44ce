//! Kept files and which text uses them.

use crate::{
    database::{
        DatabaseError, WriteTx,
        entity::{document_file, file},
    },
    domain::language_tag::LanguageTag,
};
use sea_orm::{
    ActiveValue::{Set, Unchanged},
    ColumnTrait, EntityTrait, QueryFilter,
};

/// A file that storage holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileRecord {
    /// SHA-256, 64 hexadecimal digits.
    pub hash: String,
    /// Bytes.
    pub size: i64,
    /// As sent with the file.
    pub media_type: String,
    /// Width and height of a picture or film in pixels.
    pub pixels: Option<(i64, i64)>,
}

/// A recorded file that a text uses, under the name it has there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UsedFile {
    /// Its key.
    pub id: i64,
    /// SHA-256, 64 hexadecimal digits.
    pub hash: String,
    /// The name under which it is offered.
    pub name: String,
}

/// Records a file; gives its key. The same hash is recorded once; how large it is shown is added where that was not known.
pub async fn keep(tx: &WriteTx, wanted: &FileRecord) -> Result<i64, DatabaseError> {
    let known = file::Entity::find()
        .filter(file::Column::Hash.eq(wanted.hash.as_str()))
        .one(tx.connection())
        .await?;
    if let Some(known) = known {
        if let (None, Some((width, height))) = (known.width, wanted.pixels) {
            let row = file::ActiveModel {
                id: Unchanged(known.id),
                width: Set(Some(width)),
                height: Set(Some(height)),
                ..Default::default()
            };
            file::Entity::update(row).exec(tx.connection()).await?;
        }
        return Ok(known.id);
    }
    let row = file::ActiveModel {
        hash: Set(wanted.hash.clone()),
        size: Set(wanted.size),
        media_type: Set(wanted.media_type.clone()),
        width: Set(wanted.pixels.map(|(width, _)| width)),
        height: Set(wanted.pixels.map(|(_, height)| height)),
        ..Default::default()
    };
    Ok(file::Entity::insert(row).exec(tx.connection()).await?.last_insert_id)
}

/// Records which files a document uses in a language, in place of what was recorded before.
pub async fn use_in(
    tx: &WriteTx,
    document: i64,
    language: &LanguageTag,
    files: &[UsedFile],
) -> Result<(), DatabaseError> {
    document_file::Entity::delete_many()
        .filter(document_file::Column::DocumentId.eq(document))
        .filter(document_file::Column::Language.eq(language.as_str()))
        .exec(tx.connection())
        .await?;
    let mut rows: Vec<document_file::ActiveModel> = Vec::with_capacity(files.len());
    for (place, file) in files.iter().enumerate() {
        if files[..place].iter().any(|earlier| earlier.id == file.id) {
            continue;
        }
        rows.push(document_file::ActiveModel {
            document_id: Set(document),
            language: Set(language.to_string()),
            file_id: Set(file.id),
            name: Set(file.name.clone()),
        });
    }
    if !rows.is_empty() {
        document_file::Entity::insert_many(rows).exec_without_returning(tx.connection()).await?;
    }
    Ok(())
}

/// A recorded file by its hash, with its size in pixels if it is a picture or a film.
pub async fn find(
    tx: &WriteTx,
    hash: &str,
) -> Result<Option<(i64, Option<(i64, i64)>)>, DatabaseError> {
    let row = file::Entity::find().filter(file::Column::Hash.eq(hash)).one(tx.connection()).await?;
    Ok(row.map(|row| (row.id, row.width.zip(row.height))))
}
