//! The languages of this page: plain links to the same place, each in its own script, at the top and again in the footer.

use crate::request_context::RequestContext;
use leptos::prelude::*;
use locales::{Direction, LanguageTag, endonym, msg};
use server::routes::Link;

/// As many as the interface speaks, so that all of these stand at the top, and with them the one that is read. The others
/// are in the footer, and a link leads there.
const AT_THE_TOP: usize = 9;

/// One language of the menu.
#[derive(Debug, Clone)]
pub struct LanguageLink {
    /// The language.
    pub language: LanguageTag,
    /// The path of this page in it.
    pub path: String,
}

impl RequestContext {
    /// The languages of this page for its menu: those of the interface first, then `more`, the language of the address always.
    pub fn language_links(&self, more: &[LanguageTag], page: impl Link) -> Vec<LanguageLink> {
        let mut languages: Vec<LanguageTag> = Vec::new();
        for language in self.site.locales.menu().iter().chain([&self.language]).chain(more) {
            if !languages.contains(language) {
                languages.push(language.clone());
            }
        }
        languages
            .into_iter()
            .map(|language| LanguageLink { path: page.path(&language), language })
            .collect()
    }
}

/// The menu at the top of the page, right after skip link and exit. On a phone it folds up to the language of the page:
/// the list stands behind the fold and not in it, so that a wide window shows it whatever the fold says.
#[component]
pub fn LanguageMenu<'a>(
    /// Who asks, and in which language.
    ctx: &'a RequestContext,
    /// The languages of the page.
    language_links: &'a [LanguageLink],
) -> impl IntoView + use<> {
    let all = (language_links.len() > AT_THE_TOP).then(|| {
        view! { <li><a href="#languages">{ctx.t(msg::common::languages_all(language_links.len() as i64))}</a></li> }
    });
    let (top, rest) = language_links.split_at(AT_THE_TOP.min(language_links.len()));
    let current = rest.iter().filter(|link| link.language == ctx.language);
    let shown: Vec<_> = top.iter().chain(current).map(|link| entry(ctx, link)).collect();
    view! {
        <nav class="languages" aria-label=ctx.plain(msg::common::languages_title())>
            <details name="head">
                <summary><LanguageName language=&ctx.language/></summary>
            </details>
            <ul>{shown} {all}</ul>
        </nav>
    }
}

/// The same list in the first page of a phone, where the menu at the top is folded up: whoever comes for the first time
/// looks for no fold.
#[component]
pub fn LanguageList<'a>(
    /// Who asks, and in which language.
    ctx: &'a RequestContext,
    /// The languages of the page.
    language_links: &'a [LanguageLink],
) -> impl IntoView + use<> {
    let all: Vec<_> = language_links.iter().map(|link| entry(ctx, link)).collect();
    view! { <div class="page narrow-only"><ul class="tongues">{all}</ul></div> }
}

/// The same menu in the footer, for people who read to the end first.
#[component]
pub fn LanguageFooter<'a>(
    /// Who asks, and in which language.
    ctx: &'a RequestContext,
    /// The languages of the page.
    language_links: &'a [LanguageLink],
) -> impl IntoView + use<> {
    let all: Vec<_> = language_links.iter().map(|link| entry(ctx, link)).collect();
    view! {
        <nav id="languages" aria-labelledby="languages-title">
            <h2 id="languages-title">{ctx.t(msg::common::languages_all(language_links.len()))}</h2>
            <ul class="tongues">{all}</ul>
        </nav>
    }
}

/// The name of a language in itself, marked as such.
#[component]
pub fn LanguageName<'a>(
    /// The language.
    language: &'a LanguageTag,
) -> impl IntoView + use<> {
    let dir = Direction::of(language).as_str();
    view! { <span lang=language.to_string() dir=dir>{endonym(language)}</span> }
}

/// A link to a page in another language, named in that language.
#[component]
pub fn LanguageAnchor<'a>(
    /// The language.
    language: &'a LanguageTag,
    /// The path of the page in it.
    path: String,
) -> impl IntoView + use<> {
    let tag = language.to_string();
    let dir = Direction::of(language).as_str();
    view! { <a href=path lang=tag.clone() hreflang=tag dir=dir>{endonym(language)}</a> }
}

/// One language as a link to this page in it.
fn entry(ctx: &RequestContext, language_link: &LanguageLink) -> impl IntoView + use<> {
    let LanguageLink { language, path } = language_link;
    let tag = language.to_string();
    let dir = Direction::of(language).as_str();
    let current = (*language == ctx.language).then_some("true");
    view! {
        <li>
            <a href=path.clone() lang=tag.clone() dir=dir hreflang=tag aria-current=current>
                {endonym(language)}
            </a>
        </li>
    }
}
