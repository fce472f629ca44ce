//! The document around a page: language, direction, head. The loader of islands is linked only where a page has one.

mod addresses;

pub use addresses::Addresses;

use crate::{
    components::layout::{Frame, Layout},
    render,
    request_context::RequestContext,
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use locales::{LanguageTag, Message, Text, msg};
use server::{
    http::WithoutIslands,
    routes::{LibraryFeed, Link},
};

/// A page before it is put into its document.
pub struct Page {
    /// The status of the answer.
    pub status: StatusCode,
    /// The name of the page, plain text.
    pub title: String,
    /// The language of the name.
    pub title_language: LanguageTag,
    /// What the page is about, plain text, for search engines and previews.
    pub description: Option<String>,
    /// Which addresses hold the same thing.
    pub addresses: Addresses,
    /// What a discreet site calls the page: its kind and number, no word of its text. `None` where the name tells nothing.
    pub quiet_title: Option<Text>,
    /// Whether the feed of the library belongs to the page.
    pub feed: bool,
    /// Facts for machines in the words of schema.org, as JSON that is safe inside an element.
    pub linked_data: Option<String>,
    /// Whether the page holds an island.
    pub islands: bool,
    /// Whether nothing but the main part comes on paper, not even the name of the site: for a sheet of secrets.
    pub alone_on_paper: bool,
    /// What surrounds the main part.
    pub frame: Frame,
}

impl Page {
    /// A page with a name in the language of the visit, status 200, no islands.
    pub fn new(ctx: &RequestContext, title: String, frame: Frame) -> Self {
        Self {
            status: StatusCode::OK,
            title,
            title_language: ctx.language.clone(),
            description: None,
            addresses: Addresses::default(),
            quiet_title: None,
            feed: false,
            linked_data: None,
            islands: false,
            alone_on_paper: false,
            frame,
        }
    }

    /// A page whose words are all the interface's own: it is there in every language of the interface.
    pub fn of_interface(ctx: &RequestContext, title: Message<'_>, link: impl Link + Copy) -> Self {
        Self {
            addresses: Addresses::of_interface(ctx, link),
            ..Self::new(ctx, ctx.plain(title), Frame::of(ctx, link))
        }
    }

    /// The whole answer. `main` is called once, inside the renderer.
    pub fn respond<V: IntoView>(self, ctx: &RequestContext, main: impl FnOnce() -> V) -> Response {
        let (status, islands) = (self.status, self.islands);
        // Erased here and nowhere above, so that the document is compiled once and not for every page.
        let mut answer = render::document(status, || self.view(ctx, main().into_any()));
        if !islands {
            answer.extensions_mut().insert(WithoutIslands);
        }
        answer
    }

    fn view(self, ctx: &RequestContext, main: AnyView) -> impl IntoView + use<> {
        let lang = ctx.language.to_string();
        let dir = ctx.direction().as_str();
        let head = self.head(ctx);
        let linked_data = self
            .linked_data
            .filter(|_| !ctx.site.discreet)
            .map(|facts| view! { <script type="application/ld+json" inner_html=facts></script> });
        let paper = self.alone_on_paper.then_some("main");
        view! {
            <html lang=lang dir=dir>
                {head}
                <body data-paper=paper>
                    <Layout ctx frame=self.frame>{main}</Layout>
                    {linked_data}
                </body>
            </html>
        }
    }

    fn head(&self, ctx: &RequestContext) -> impl IntoView + use<> {
        let site = &ctx.site;
        let (name, language) = match self.quiet_title.as_ref().filter(|_| site.discreet) {
            Some(quiet) => (quiet.plain(), &quiet.language),
            None => (self.title.clone(), &self.title_language),
        };
        let (title_lang, title_dir) = ctx.marks(language);
        let refused = self.status == StatusCode::UNPROCESSABLE_ENTITY;
        let title = match refused {
            true => ctx.plain(msg::errors::summary_page_title(name.as_str())),
            false => name,
        };
        let title = ctx.plain(msg::common::page_title(title.as_str(), site.name.as_str()));
        let description = self.description.clone().filter(|_| !site.discreet);
        let loader = site.files.islands_js.clone().filter(|_| self.islands);
        view! {
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <title lang=title_lang dir=title_dir>{title}</title>
                {description.map(|text| view! { <meta name="description" content=text/> })}
                {self.addresses.view(&site.origin)}
                {(self.feed && !site.discreet).then(|| feed(ctx))}
                {site.files.icon.clone().map(|path| view! { <link rel="icon" href=path type="image/svg+xml"/> })}
                <link rel="stylesheet" href=site.files.css.clone()/>
                {loader.map(|path| view! { <script type="module" src=path></script> })}
            </head>
        }
    }
}

/// Where programs that follow sites find what is new.
fn feed(ctx: &RequestContext) -> impl IntoView + use<> {
    let path = LibraryFeed { of: ctx.language.as_str() }.path();
    let title = ctx.plain(msg::library::feed_title(ctx.site.name.as_str()));
    view! { <link rel="alternate" type="application/atom+xml" href=path title=title/> }
}
