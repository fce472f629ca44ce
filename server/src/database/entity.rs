//! One file per table. Entities never leave `database`: commands and pages see domain types and read models.
//!
//! Foreign keys stand in the migrations; joins that pages need are written out in `database::query`. The tables of the
//! search, of people and of mail are read and written as SQL: their entities only say what the schema is.

#[cfg(feature = "testing")]
pub mod address_change;
#[cfg(feature = "testing")]
pub mod audit_entry;
pub mod card;
pub mod content_version;
#[cfg(feature = "testing")]
pub mod deletion_entry;
pub mod document;
pub mod document_file;
pub mod document_slug;
pub mod draft;
pub mod file;
pub mod file_variant;
#[cfg(feature = "testing")]
pub mod invitation;
pub mod item;
pub mod item_language;
pub mod item_topic;
#[cfg(feature = "testing")]
pub mod known_browser;
#[cfg(feature = "testing")]
pub mod language_wish;
#[cfg(feature = "testing")]
pub mod mail_stop;
#[cfg(feature = "testing")]
pub mod one_time_password;
pub mod organization;
pub mod organization_text;
#[cfg(feature = "testing")]
pub mod outbox;
#[cfg(feature = "testing")]
pub mod passkey;
#[cfg(feature = "testing")]
pub mod password;
#[cfg(feature = "testing")]
pub mod person;
#[cfg(feature = "testing")]
pub mod person_address;
#[cfg(feature = "testing")]
pub mod person_notice;
pub mod publication;
#[cfg(feature = "testing")]
pub mod recovery_code;
#[cfg(feature = "testing")]
pub mod report_done;
#[cfg(feature = "testing")]
pub mod retention_run;
pub mod review;
pub mod revision;
pub mod revision_segment;
#[cfg(feature = "testing")]
pub mod role_grant;
#[cfg(feature = "testing")]
pub mod search_block;
#[cfg(feature = "testing")]
pub mod search_doc;
#[cfg(feature = "testing")]
pub mod search_gram;
#[cfg(feature = "testing")]
pub mod search_label;
#[cfg(feature = "testing")]
pub mod search_spelling;
#[cfg(feature = "testing")]
pub mod search_state;
#[cfg(feature = "testing")]
pub mod search_total;
#[cfg(feature = "testing")]
pub mod search_word;
pub mod segment;
pub mod segment_text;
#[cfg(feature = "testing")]
pub mod session;
#[cfg(feature = "testing")]
pub mod sign_in_link;
pub mod text_report;
pub mod topic;
pub mod topic_slug;
pub mod topic_synonym;
pub mod topic_text;
#[cfg(feature = "testing")]
pub mod unmet_search;
#[cfg(feature = "testing")]
pub mod webauthn_challenge;

/// Table, column and whether it may be empty, of every entity: what a test compares with the migrated schema.
#[cfg(feature = "testing")]
pub fn described() -> Vec<(String, String, bool)> {
    use sea_orm::{ColumnTrait, IdenStatic, Iterable};
    fn of<E: sea_orm::EntityTrait>() -> Vec<(String, String, bool)> {
        let describe = |column: E::Column| {
            (
                E::default().table_name().to_owned(),
                column.as_str().to_owned(),
                column.def().is_null(),
            )
        };
        E::Column::iter().map(describe).collect()
    }
    [
        of::<address_change::Entity>(),
        of::<audit_entry::Entity>(),
        of::<card::Entity>(),
        of::<webauthn_challenge::Entity>(),
        of::<content_version::Entity>(),
        of::<deletion_entry::Entity>(),
        of::<document::Entity>(),
        of::<document_file::Entity>(),
        of::<document_slug::Entity>(),
        of::<draft::Entity>(),
        of::<file::Entity>(),
        of::<file_variant::Entity>(),
        of::<invitation::Entity>(),
        of::<item::Entity>(),
        of::<item_language::Entity>(),
        of::<item_topic::Entity>(),
        of::<known_browser::Entity>(),
        of::<language_wish::Entity>(),
        of::<mail_stop::Entity>(),
        of::<one_time_password::Entity>(),
        of::<organization::Entity>(),
        of::<organization_text::Entity>(),
        of::<outbox::Entity>(),
        of::<passkey::Entity>(),
        of::<password::Entity>(),
        of::<person::Entity>(),
        of::<person_address::Entity>(),
        of::<person_notice::Entity>(),
        of::<publication::Entity>(),
        of::<recovery_code::Entity>(),
        of::<report_done::Entity>(),
        of::<retention_run::Entity>(),
        of::<review::Entity>(),
        of::<revision::Entity>(),
        of::<revision_segment::Entity>(),
        of::<role_grant::Entity>(),
        of::<search_block::Entity>(),
        of::<search_doc::Entity>(),
        of::<search_gram::Entity>(),
        of::<search_label::Entity>(),
        of::<search_spelling::Entity>(),
        of::<search_state::Entity>(),
        of::<search_total::Entity>(),
        of::<search_word::Entity>(),
        of::<segment::Entity>(),
        of::<segment_text::Entity>(),
        of::<session::Entity>(),
        of::<sign_in_link::Entity>(),
        of::<text_report::Entity>(),
        of::<topic::Entity>(),
        of::<topic_slug::Entity>(),
        of::<topic_synonym::Entity>(),
        of::<topic_text::Entity>(),
        of::<unmet_search::Entity>(),
    ]
    .concat()
}
