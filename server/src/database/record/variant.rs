//! The smaller versions of a picture, derived from its bytes.

use super::file::{self, FileRecord};
use crate::database::{DatabaseError, WriteTx, entity::file_variant};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

/// A smaller version that storage holds. It is WebP.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VariantRecord {
    pub file: FileRecord,
    /// In points.
    pub width: i64,
    /// In points.
    pub height: i64,
}

/// Records the smaller versions of a file, in place of what was recorded before.
pub async fn keep(
    tx: &WriteTx,
    file: i64,
    variants: &[VariantRecord],
) -> Result<(), DatabaseError> {
    if variants.is_empty() {
        return Ok(());
    }
    file_variant::Entity::delete_many()
        .filter(file_variant::Column::FileId.eq(file))
        .exec(tx.connection())
        .await?;
    let mut rows = Vec::with_capacity(variants.len());
    for variant in variants {
        rows.push(file_variant::ActiveModel {
            file_id: Set(file),
            format: Set("webp".to_owned()),
            width: Set(variant.width),
            height: Set(variant.height),
            variant_file_id: Set(file::keep(tx, &variant.file).await?),
        });
    }
    file_variant::Entity::insert_many(rows).exec_without_returning(tx.connection()).await?;
    Ok(())
}
