//! The drawn signs, inside the page: no request, the colour of the text around them. A word always stands beside them.

use leptos::{prelude::*, tachys::html::InertElement};
use server::domain::library::{ItemKind, ResourceForm};

/// A sign of `style/icons`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IconName {
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

/// The sign.
#[component]
pub fn Icon(
    /// Which.
    name: IconName,
) -> impl IntoView {
    let html = match name {
        IconName::Article => include_str!("../../../style/icons/article.svg"),
        IconName::Audio => include_str!("../../../style/icons/audio.svg"),
        IconName::Back => include_str!("../../../style/icons/back.svg"),
        IconName::Check => include_str!("../../../style/icons/check.svg"),
        IconName::Document => include_str!("../../../style/icons/document.svg"),
        IconName::Download => include_str!("../../../style/icons/download.svg"),
        IconName::Exit => include_str!("../../../style/icons/exit.svg"),
        IconName::Form => include_str!("../../../style/icons/form.svg"),
        IconName::Info => include_str!("../../../style/icons/info.svg"),
        IconName::Language => include_str!("../../../style/icons/language.svg"),
        IconName::Link => include_str!("../../../style/icons/link.svg"),
        IconName::Mark => include_str!("../../../style/icons/mark.svg"),
        IconName::Next => include_str!("../../../style/icons/next.svg"),
        IconName::Organization => include_str!("../../../style/icons/organization.svg"),
        IconName::Person => include_str!("../../../style/icons/person.svg"),
        IconName::Toolkit => include_str!("../../../style/icons/toolkit.svg"),
        IconName::Topic => include_str!("../../../style/icons/topic.svg"),
        IconName::Training => include_str!("../../../style/icons/training.svg"),
        IconName::Video => include_str!("../../../style/icons/video.svg"),
        IconName::Warning => include_str!("../../../style/icons/warning.svg"),
    };
    InertElement::new(html.trim_end())
}

/// The drawing of the first page: a seed becomes a field.
#[component]
pub fn Drawing() -> impl IntoView {
    InertElement::new(include_str!("../../../style/icons/field.svg").trim_end())
}

/// The sign of an item's kind, or of what a resource is made of.
pub fn kind_icon(kind: ItemKind, form: Option<ResourceForm>) -> IconName {
    match (kind, form) {
        (ItemKind::Toolkit, _) => IconName::Toolkit,
        (ItemKind::Training | ItemKind::Event, _) => IconName::Training,
        (ItemKind::Resource, Some(ResourceForm::Document)) => IconName::Document,
        (ItemKind::Resource, Some(ResourceForm::Video)) => IconName::Video,
        (ItemKind::Resource, Some(ResourceForm::Audio)) => IconName::Audio,
        (ItemKind::Resource, Some(ResourceForm::Link)) => IconName::Link,
        (ItemKind::Resource, Some(ResourceForm::Form)) => IconName::Form,
        (ItemKind::Resource, _) => IconName::Article,
    }
}
