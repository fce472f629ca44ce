//! The drawn signs, inside the page: no request, the colour of the text around them. A word always stands beside them.

use leptos::tachys::html::InertElement;
use server::domain::library::{ItemKind, ResourceForm};

/// A sign of `style/icons`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    /// Text to read.
    Article,
    /// Something to hear.
    Audio,
    /// Back to where one came from; mirrored in right-to-left pages.
    Back,
    /// Done.
    Check,
    /// A file.
    Document,
    /// To keep a file.
    Download,
    /// To leave the site.
    Exit,
    /// A form.
    Form,
    /// Something to know.
    Info,
    /// Languages.
    Language,
    /// Another site.
    Link,
    /// The seed.
    Mark,
    /// Forward; mirrored in right-to-left pages.
    Next,
    /// A member organization.
    Organization,
    /// Somebody.
    Person,
    /// A set of resources.
    Toolkit,
    /// A subject.
    Topic,
    /// Lessons.
    Training,
    /// Something to watch.
    Video,
    /// Careful.
    Warning,
}

/// The sign as HTML.
pub fn icon(icon: Icon) -> InertElement {
    let html = match icon {
        Icon::Article => include_str!("../../../style/icons/article.svg"),
        Icon::Audio => include_str!("../../../style/icons/audio.svg"),
        Icon::Back => include_str!("../../../style/icons/back.svg"),
        Icon::Check => include_str!("../../../style/icons/check.svg"),
        Icon::Document => include_str!("../../../style/icons/document.svg"),
        Icon::Download => include_str!("../../../style/icons/download.svg"),
        Icon::Exit => include_str!("../../../style/icons/exit.svg"),
        Icon::Form => include_str!("../../../style/icons/form.svg"),
        Icon::Info => include_str!("../../../style/icons/info.svg"),
        Icon::Language => include_str!("../../../style/icons/language.svg"),
        Icon::Link => include_str!("../../../style/icons/link.svg"),
        Icon::Mark => include_str!("../../../style/icons/mark.svg"),
        Icon::Next => include_str!("../../../style/icons/next.svg"),
        Icon::Organization => include_str!("../../../style/icons/organization.svg"),
        Icon::Person => include_str!("../../../style/icons/person.svg"),
        Icon::Toolkit => include_str!("../../../style/icons/toolkit.svg"),
        Icon::Topic => include_str!("../../../style/icons/topic.svg"),
        Icon::Training => include_str!("../../../style/icons/training.svg"),
        Icon::Video => include_str!("../../../style/icons/video.svg"),
        Icon::Warning => include_str!("../../../style/icons/warning.svg"),
    };
    InertElement::new(html.trim_end())
}

/// The drawing of the first page: a seed becomes a field.
pub fn drawing() -> InertElement {
    InertElement::new(include_str!("../../../style/icons/field.svg").trim_end())
}

/// The sign of an item's kind, or of what a resource is made of.
pub fn kind_icon(kind: ItemKind, form: Option<ResourceForm>) -> Icon {
    match (kind, form) {
        (ItemKind::Toolkit, _) => Icon::Toolkit,
        (ItemKind::Training | ItemKind::Event, _) => Icon::Training,
        (ItemKind::Resource, Some(ResourceForm::Document)) => Icon::Document,
        (ItemKind::Resource, Some(ResourceForm::Video)) => Icon::Video,
        (ItemKind::Resource, Some(ResourceForm::Audio)) => Icon::Audio,
        (ItemKind::Resource, Some(ResourceForm::Link)) => Icon::Link,
        (ItemKind::Resource, Some(ResourceForm::Form)) => Icon::Form,
        (ItemKind::Resource, _) => Icon::Article,
    }
}
