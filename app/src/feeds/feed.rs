//! What is new in the library, as an Atom feed (RFC 4287) per language: each item in the best language there is for a
//! reader of the feed, with who made the text, so that the label travels.

use super::xml::{self, Xml, document, element, empty, paragraph, words};
use crate::{
    components::{
        license::readable,
        provenance::{Label, label},
    },
    request_context::{RequestContext, recognised, redirect},
    site::SharedSite,
};
use axum::{
    Extension,
    extract::State,
    http::{StatusCode, Uri},
    response::Response,
};
use chrono::NaiveDate;
use locales::{Address, LanguageTag, Message, Text, msg};
use server::{
    database::query::news::{News, newest},
    domain::library::Class,
    http::HttpError,
    routes::{self, Library, Link},
    state::AppState,
};
use std::io;

/// Items in a feed.
const MOST: u64 = 50;
const KIND: &str = "application/atom+xml; charset=utf-8";

/// `GET /feeds/{language}/library.atom`
pub async fn library(
    State(state): State<AppState>,
    Extension(site): Extension<SharedSite>,
    routes::LibraryFeed { of: asked }: routes::LibraryFeed,
    uri: Uri,
) -> Result<Response, HttpError> {
    match recognised(&state.database, site.locales.menu(), &asked).await? {
        Address::Here(language) => {
            let ctx = RequestContext::new(state, site, language, uri);
            let mut news = newest(&ctx.state.database, &ctx.reading, MOST).await?;
            news.retain(|one| !is_unvouched(one));
            Ok(xml::answer(KIND, written(&ctx, &news)?))
        }
        Address::Moved(language) => Ok(redirect(
            StatusCode::MOVED_PERMANENTLY,
            &routes::LibraryFeed { of: language.as_str() }.path(),
        )),
        Address::Unknown => Err(HttpError::not_found()),
    }
}

fn written(ctx: &RequestContext, news: &[News]) -> io::Result<Vec<u8>> {
    let origin = ctx.site.origin.as_str();
    let tag = ctx.language.as_str();
    let own = format!("{origin}{}", routes::LibraryFeed { of: ctx.language.as_str() }.path());
    let page = format!("{origin}{}", ctx.path(Library::plain()));
    let updated = news.iter().map(|one| one.changed_on).max().unwrap_or_default();
    let attributes = [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", tag)];
    document("feed", &attributes, |xml| {
        words(xml, "id", &[], &own)?;
        said(xml, ctx, "title", &ctx.text(msg::library::feed_title(ctx.site.name.as_str())))?;
        said(xml, ctx, "subtitle", &ctx.text(msg::library::list_lead()))?;
        words(xml, "updated", &[], &instant(updated))?;
        element(xml, "author", &[], |xml| words(xml, "name", &[], &ctx.site.name))?;
        let link = [("rel", "self"), ("type", "application/atom+xml"), ("href", own.as_str())];
        empty(xml, "link", &link)?;
        link_to(xml, tag, &page)?;
        news.iter().try_for_each(|one| entry(xml, ctx, one))
    })
}

fn entry(xml: &mut Xml, ctx: &RequestContext, news: &News) -> io::Result<()> {
    let origin = ctx.site.origin.as_str();
    let (card, text) = (&news.card, &news.card.text);
    let tag = text.language.as_str();
    // In another language it is another entry: who follows two feeds gets both.
    let id = routes::PermanentIn { token: card.token.as_str(), of: text.language.as_str() }.path();
    let page = routes::Item { kind: card.kind, slug: &text.slug }.path(&ctx.language);
    let made = made(news).map(|sentence| ctx.text(sentence));
    element(xml, "entry", &[], |xml| {
        words(xml, "id", &[], &format!("{origin}{id}"))?;
        words(xml, "title", &[("xml:lang", tag)], &text.title)?;
        words(xml, "updated", &[], &instant(news.changed_on))?;
        if let Some(organization) = &news.organization {
            let language = [("xml:lang", organization.language.as_str())];
            element(xml, "author", &language, |xml| words(xml, "name", &[], &organization.name))?;
        }
        link_to(xml, tag, &format!("{origin}{page}"))?;
        for topic in &news.topics {
            let category = [
                ("term", topic.slug.as_str()),
                ("label", topic.label.as_str()),
                ("xml:lang", topic.language.as_str()),
            ];
            empty(xml, "category", &category)?;
        }
        rights(xml, ctx, news.license.as_deref(), made.as_ref())?;
        summary(xml, &text.language, &text.summary, made.as_ref())
    })
}

/// The summary, and before it who made the text, each paragraph in its own language and direction.
fn summary(
    xml: &mut Xml,
    language: &LanguageTag,
    summary: &str,
    made: Option<&Text>,
) -> io::Result<()> {
    if summary.is_empty() && made.is_none() {
        return Ok(());
    }
    element(xml, "summary", &[("type", "xhtml")], |xml| {
        element(xml, "div", &[("xmlns", "http://www.w3.org/1999/xhtml")], |xml| {
            if let Some(made) = made {
                paragraph(xml, &made.language, &made.plain())?;
            }
            if summary.is_empty() { Ok(()) } else { paragraph(xml, language, summary) }
        })
    })
}

/// How the text may be passed on, and who made it.
fn rights(
    xml: &mut Xml,
    ctx: &RequestContext,
    license: Option<&str>,
    made: Option<&Text>,
) -> io::Result<()> {
    let license = license.map(readable);
    let language = made.map_or(&ctx.language, |made| &made.language);
    let parts: Vec<String> = license.into_iter().chain(made.map(Text::plain)).collect();
    if parts.is_empty() {
        return Ok(());
    }
    words(xml, "rights", &[("xml:lang", language.as_str())], &parts.join(". "))
}

/// What must be said about how the text was made; nothing where there is nothing to warn of.
fn made(news: &News) -> Option<Message<'static>> {
    match label(news.card.text.facts, news.is_translated()) {
        Label::Plain => None,
        Label::PersonChecked => Some(msg::library::provenance_person_checked()),
        Label::PersonUnchecked => Some(msg::library::provenance_person_unchecked()),
        Label::Machine if news.is_translated() => Some(msg::library::provenance_machine()),
        Label::Machine => Some(msg::library::provenance_machine_original()),
        Label::MachineChecked => Some(msg::library::provenance_machine_checked()),
        Label::MachineEdited if !news.is_translated() => {
            Some(msg::library::provenance_machine_edited_original())
        }
        Label::MachineEdited => Some(msg::library::provenance_machine_edited()),
        Label::Unknown if news.is_translated() => Some(msg::library::provenance_unknown()),
        Label::Unknown => None,
    }
}

/// Whether much depends on the text and no person vouched for it: then it is in no feed.
fn is_unvouched(news: &News) -> bool {
    let made = label(news.card.text.facts, news.is_translated());
    news.card.class == Class::Critical && matches!(made, Label::Machine | Label::MachineEdited)
}

/// A sentence, marked with the language it was found in.
fn said(xml: &mut Xml, ctx: &RequestContext, name: &str, text: &Text) -> io::Result<()> {
    match text.language == ctx.language {
        true => words(xml, name, &[], &text.plain()),
        false => words(xml, name, &[("xml:lang", text.language.as_str())], &text.plain()),
    }
}

fn link_to(xml: &mut Xml, language: &str, address: &str) -> io::Result<()> {
    let link =
        [("rel", "alternate"), ("type", "text/html"), ("hreflang", language), ("href", address)];
    empty(xml, "link", &link)
}

/// The first instant of the day: nothing keeps a more exact time.
fn instant(day: NaiveDate) -> String {
    format!("{day}T00:00:00Z")
}
