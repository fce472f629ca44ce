//! The library: what is read, found, reported and printed; and its topics, looked after.

use super::{
    ARTICLE, Cache, Link, NOBODY, Route, TEXT,
    declare::{pages, unlocalized},
};
use crate::domain::{
    library::ItemKind, limit::Action, organizations::permission::Permission::ManageTopics,
};
use http::StatusCode;
use locales::{LanguageTag, msg};

/// A topic of the demo library.
const TOPIC: (&str, &str) = ("topic", "0erq5xb3gc4m4k8f");

pages! {
    /// The library, narrowed by what the reader chose; `after` is where the page before ended.
    Library ? { topic, kind, language, organization, after } = Route::page("library", "/{language}/library")
        .keep(&["topic", "kind", "language", "organization", "after"]);
    /// What is found in the library for some words. What people look for is nobody's business: nothing of it is kept.
    Search ? { q, topic, kind, language, organization, after } =
        Route::public("search", "/{language}/search").islands();
    /// One resource.
    Resource { slug } = Route::page("resource", "/{language}/library/{slug}").keep(TEXT).islands()
        .sample(&[("slug", "know-your-rights-evening")]);
    /// One toolkit.
    Toolkit { slug } = Route::page("toolkit", "/{language}/toolkits/{slug}").keep(TEXT).islands()
        .sample(&[("slug", "keep-each-other-safe")]);
    /// One topic with its items.
    Topic { slug } = Route::page("topic", "/{language}/topics/{slug}").sample(&[("slug", "organizing")]);
    /// The form in which a reader says that a text is wrong, or the segment `part` of it.
    Report { token } ? { part } = Route::public("report", "/{language}/reports/{token}")
        .limit(Action::Report).sample(&[("token", ARTICLE)]);
    /// What a reader sees after a report was sent.
    ReportThanks { token } = Route::public("report thanks", "/{language}/reports/{token}/thanks")
        .sample(&[("token", ARTICLE)]);
    /// What a printed sheet is worth today.
    Printout { token } ? { revision } = Route::page("sheet", "/{language}/sheets/{token}").keep(&["revision"])
        .sample(&[("token", NOBODY)]).answers(StatusCode::NOT_FOUND);

    /// All topics as a tree; narrowed to those that have no name in a language.
    TopicTree ? { without } = Route::coalition(ManageTopics, "topics", "/{language}/admin/topics")
        .in_administration(msg::organizations::admin_topics, msg::organizations::office_topics_lead);
    /// The form that adds a topic below another one, or on top.
    AddTopic ? { below } = Route::coalition(ManageTopics, "add topic", "/{language}/admin/topics/add");
    /// What can be changed of a topic.
    ManageTopic { topic } = Route::coalition(ManageTopics, "manage topic", "/{language}/admin/topics/{topic}")
        .sample(&[TOPIC]);
    /// What it says in one language.
    TopicText { topic, of } =
        Route::coalition(ManageTopics, "topic text", "/{language}/admin/topics/{topic}/texts/{of}")
        .sample(&[TOPIC, ("of", "es")]);
    /// Where the button posts that removes a language.
    RemoveTopicText { topic, of } =
        Route::coalition(ManageTopics, "remove topic text", "/{language}/admin/topics/{topic}/texts/{of}/remove")
        .sample(&[TOPIC, ("of", "es")]).posted();
    /// The form that moves a topic below another one.
    MoveTopic { topic } = Route::coalition(ManageTopics, "move topic", "/{language}/admin/topics/{topic}/move")
        .sample(&[TOPIC]);
    /// Where the buttons post that move it one step.
    StepTopic { topic } = Route::coalition(ManageTopics, "step topic", "/{language}/admin/topics/{topic}/step")
        .sample(&[TOPIC]).posted();
    /// The form that removes it, or makes it part of another one.
    RemoveTopic { topic } = Route::coalition(ManageTopics, "remove topic", "/{language}/admin/topics/{topic}/remove")
        .sample(&[TOPIC]);
}

unlocalized! {
    /// A stored file, by the hash of its bytes; its name is the one under which it is saved.
    File { hash, name } = Route::public("file", "/files/{hash}/{name}").cache(Cache::Forever)
        .sample(&[FILE, ("name", "agenda-sheet.pdf")]);
}

/// A file of the demo library.
const FILE: (&str, &str) =
    ("hash", "12cb57495e7ff282d8fe368f23038791778c8e07d80a9c17162c74db8b8f7901");

/// The page of an item, whatever its kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Item<'a> {
    /// What it is.
    pub kind: ItemKind,
    /// The slug in the language of the link.
    pub slug: &'a str,
}

impl Link for Item<'_> {
    fn path(&self, language: &LanguageTag) -> String {
        let slug = self.slug;
        match self.kind {
            ItemKind::Toolkit => Toolkit { slug }.path(language),
            ItemKind::Training => super::Training { slug }.path(language),
            ItemKind::Resource | ItemKind::Event => Resource { slug }.path(language),
        }
    }
}
