//! The word for the kind of an item, or for what a resource is made of.

use locales::{Message, msg};
use server::domain::library::{ItemKind, ResourceForm};

/// The word, as it stands beside the sign and in the filter.
pub fn kind_name(kind: ItemKind, form: Option<ResourceForm>) -> Message<'static> {
    match (kind, form) {
        (ItemKind::Toolkit, _) => msg::library::kind_toolkit(),
        (ItemKind::Training, _) => msg::library::kind_training(),
        (ItemKind::Event, _) => msg::library::kind_event(),
        (ItemKind::Resource, None) => msg::library::kind_resource(),
        (ItemKind::Resource, Some(form)) => match form {
            ResourceForm::Article => msg::library::form_article(),
            ResourceForm::Document => msg::library::form_document(),
            ResourceForm::Video => msg::library::form_video(),
            ResourceForm::Audio => msg::library::form_audio(),
            ResourceForm::Link => msg::library::form_link(),
            ResourceForm::Form => msg::library::form_form(),
        },
    }
}
