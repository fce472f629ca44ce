//! The skeleton of every page that shows a text: of a resource, a toolkit, a training, a lesson. Each fills in its parts.

use crate::{
    components::{
        breadcrumbs::{Breadcrumbs, Crumb},
        fallback_notice::Lack,
        icon::{Icon, kind_icon},
        item_facts::ItemFacts,
        kind_name::kind_name,
        layout::Frame,
        nav::Section,
        printout_foot::PrintoutFoot,
        rich_text::{Targets, targets},
        share::Share,
        side_by_side::SideBySide,
        text_note::TextNote,
    },
    links::readable_paths,
    request_context::{PARTS, RequestContext, WITH, words_in},
    shell::{Addresses, Page},
};
use axum::response::Response;
use leptos::prelude::*;
use locales::{LanguageTag, Text, msg};
use server::{
    database::query::{
        document::{Edition, ReadableText},
        library::{self, ItemPage},
    },
    domain::{
        library::{Class, ItemKind},
        token::Token,
    },
    http::HttpError,
    routes::{self, Link, push_query},
};
use std::{collections::BTreeMap, iter};

/// The readable item of a kind with that slug, in the languages of the reader; `None` when there is none.
pub async fn find_item(
    ctx: &RequestContext,
    kind: ItemKind,
    slug: &str,
) -> Result<Option<ItemPage>, HttpError> {
    let (database, with) = (&ctx.state.database, ctx.with.as_ref());
    Ok(library::item_page_beside(database, &ctx.reading, with, kind, slug).await?)
}

/// A text with a page of its own, and what the head of that page says.
pub struct TextPage<'a> {
    /// The text in the language chosen for the reader.
    pub text: &'a ReadableText,
    /// The text in a second language, where the reader asked for one that it has.
    pub beside: Option<&'a ReadableText>,
    /// The permanent name of the text.
    pub token: &'a Token,
    /// How much depends on it.
    pub class: Class,
    /// SPDX identifier or the license's own words.
    pub license: Option<&'a str>,
    /// Whom to name when passing it on.
    pub attribution: Option<&'a str>,
    /// Its languages.
    pub editions: &'a BTreeMap<LanguageTag, Edition>,
    /// Where it stands in each of them.
    pub link: &'a (dyn Link + Sync),
    /// The part of the site that it belongs to.
    pub section: Section,
    /// The name of the page, in the language of the text.
    pub title: String,
    /// What a discreet site calls it.
    pub quiet_title: Text,
    /// What it tells machines.
    pub linked_data: Option<String>,
    /// Whether the page holds an island.
    pub islands: bool,
}

/// What a page has of its own, from top to bottom.
#[derive(Default)]
pub struct Parts {
    /// The way back up.
    pub breadcrumbs: Vec<Crumb>,
    /// What kind of text it is.
    pub kind: Option<AnyView>,
    /// Where it stands among others.
    pub above_title: Option<AnyView>,
    /// What it is about.
    pub below_title: Option<AnyView>,
    /// What comes between the notices and the text.
    pub before_text: Option<AnyView>,
    /// What the text leads to.
    pub after_text: Option<AnyView>,
    /// The very end of the article.
    pub at_the_end: Option<AnyView>,
    /// What stands beside it.
    pub sidebar: Option<AnyView>,
}

impl<'a> TextPage<'a> {
    /// The page of an item.
    pub fn of_item(ctx: &RequestContext, item: &'a ItemPage, linked_data: Option<String>) -> Self {
        let kind = ctx.plain(kind_name(item.kind, item.form));
        Self {
            text: &item.text,
            beside: item.beside.as_ref(),
            token: &item.token,
            class: item.class,
            license: item.license.as_deref(),
            attribution: item.attribution.as_deref(),
            editions: &item.editions,
            link: item,
            section: match item.kind {
                ItemKind::Training => Section::Trainings,
                _ => Section::Library,
            },
            title: item.text.title.clone(),
            // What it is, and the beginning of its token, so that two can be told apart.
            quiet_title: ctx.text(msg::library::quiet_item(kind, code(&item.token))),
            linked_data,
            islands: true,
        }
    }

    /// The answer; whoever asked under a slug that is not the one of their language is sent there.
    pub async fn respond(
        self,
        ctx: &RequestContext,
        asked: impl Link + Send,
        parts: impl FnOnce() -> Parts + Send,
    ) -> Result<Response, HttpError> {
        let own = ctx.path(self.link);
        if ctx.path(asked) != own {
            return Ok(ctx.moved(&own));
        }
        let links = targets(ctx, iter::once(self.text).chain(self.beside)).await?;
        let paths = readable_paths(self.editions, self.link);
        let page = self.page(ctx, &paths);
        Ok(page.respond(ctx, || self.view(ctx, &paths, &links, parts())))
    }

    fn page(&self, ctx: &RequestContext, paths: &[(LanguageTag, String)]) -> Page {
        let languages: Vec<LanguageTag> = self.editions.keys().cloned().collect();
        let Self { text, token, license, attribution, .. } = *self;
        let foot = view! { <PrintoutFoot ctx text token license attribution/> };
        let frame = Frame {
            section: Some(self.section),
            printout_foot: Some(foot.into_any()),
            ..Frame::in_languages(ctx, &languages, ctx.with_second_language(self.link))
        };
        let summary = self.text.summary.clone();
        Page {
            title_language: self.text.language.clone(),
            description: (!summary.is_empty()).then_some(summary),
            addresses: Addresses::of_text(ctx, self.text, paths),
            quiet_title: Some(self.quiet_title.clone()),
            linked_data: self.linked_data.clone(),
            islands: self.islands,
            ..Page::new(ctx, self.title.clone(), frame)
        }
    }

    fn view(
        &self,
        ctx: &RequestContext,
        paths: &[(LanguageTag, String)],
        links: &Targets,
        parts: Parts,
    ) -> impl IntoView {
        let Self { text, token, beside, class, .. } = *self;
        let (lang, dir) = ctx.marks(&text.language);
        view! {
            <Breadcrumbs ctx crumbs=parts.breadcrumbs here=parts.kind/>
            <div class="columns">
                <article data-provenance=text.verdict.label.word()>
                    {parts.above_title}
                    <h1 lang=lang dir=dir>{words_in(&text.language, &text.title)}</h1>
                    {parts.below_title}
                    {self.note(ctx, paths)}
                    {parts.before_text}
                    <SideBySide ctx token text beside class targets=links/>
                    {parts.after_text}
                    {feedback(ctx, token)}
                    {parts.at_the_end}
                </article>
                <aside class="side" aria-label=ctx.plain(msg::library::about_label())>
                    {parts.sidebar}
                </aside>
            </div>
        }
    }

    /// What must be said before the text: another language than the page's, made by a machine, behind its original.
    fn note(&self, ctx: &RequestContext, paths: &[(LanguageTag, String)]) -> impl IntoView {
        let Self { text, token, class, editions, .. } = *self;
        let begun = editions.contains_key(&ctx.language);
        let lack = Lack { text, token, class, begun, paths };
        view! { <TextNote ctx lack=&lack/> }
    }
}

impl Parts {
    /// What the page of every item has: its kind with how much is in it, its summary, its facts, how to pass it on.
    pub fn of_item(ctx: &RequestContext, item: &ItemPage, count: Option<AnyView>) -> Self {
        let count = count.map(|count| view! { ", " {count} });
        let kind = view! {
            <Icon name=kind_icon(item.kind, item.form)/> " " {ctx.t(kind_name(item.kind, item.form))} {count}
        };
        let sidebar =
            view! { <ItemFacts ctx item/> <Share ctx text=&item.text token=&item.token/> };
        Self {
            breadcrumbs: crumbs(ctx, item),
            kind: Some(kind.into_any()),
            below_title: lead(ctx, &item.text).map(IntoAny::into_any),
            sidebar: Some(sidebar.into_any()),
            ..Self::default()
        }
    }
}

/// The beginning of a token, enough to tell pages apart.
pub fn code(token: &Token) -> &str {
    token.as_str().get(..4).unwrap_or_default()
}

/// The way back up: all trainings, or the library and the first topic of the item.
fn crumbs(ctx: &RequestContext, item: &ItemPage) -> Vec<Crumb> {
    if item.kind == ItemKind::Training {
        return vec![trainings(ctx)];
    }
    let mut crumbs = vec![Crumb {
        name: ctx.t(msg::common::nav_library()),
        path: ctx.path(routes::Library::plain()),
    }];
    crumbs.extend(item.topics.first().map(|topic| Crumb {
        name: ctx.mark(topic.language.clone(), topic.label.clone()),
        path: ctx.path(routes::Topic { slug: &topic.slug }),
    }));
    crumbs
}

/// The way back to all trainings.
pub fn trainings(ctx: &RequestContext) -> Crumb {
    let path = ctx.path(routes::Trainings::plain());
    Crumb { name: ctx.t(msg::common::nav_trainings()), path }
}

/// The summary below the title; nothing when there is none.
fn lead(ctx: &RequestContext, text: &ReadableText) -> Option<impl IntoView> {
    let (lang, dir) = ctx.marks(&text.summary_language);
    (!text.summary.is_empty()).then(|| {
        let summary = words_in(&text.summary_language, &text.summary);
        view! { <p class="lead" lang=lang dir=dir>{summary}</p> }
    })
}

/// What a reader may say to a text, in the same place below each of them.
fn feedback(ctx: &RequestContext, token: &Token) -> impl IntoView {
    let report = ctx.path(routes::Report { token: token.as_str(), part: None });
    let point = (!ctx.parts).then(|| {
        let mut path = ctx.uri.path().to_owned();
        let with = ctx.with.as_ref().map(LanguageTag::as_str);
        push_query(&mut path, &[(WITH, with), (PARTS, Some("1"))]);
        let path = format!("{path}#{PARTS}");
        view! { " " <a href=path rel="nofollow">{ctx.t(msg::library::reading_parts())}</a> }
    });
    view! {
        <p class="more screen-only">
            <a href=report rel="nofollow">{ctx.t(msg::library::reading_wrong())}</a> {point}
        </p>
    }
}
