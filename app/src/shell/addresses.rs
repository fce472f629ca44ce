//! Under which addresses search engines should know a page.

use crate::request_context::RequestContext;
use leptos::prelude::*;
use locales::LanguageTag;
use server::{
    database::query::document::ReadableText, domain::translation::label::Label, routes::Link,
};

/// Where the same thing stands in other languages, for search engines. Paths, not whole addresses.
#[derive(Default)]
pub struct Addresses {
    /// The one address of exactly this text.
    pub canonical: Option<String>,
    /// The languages in which this can really be read, each with its path.
    pub alternates: Vec<(LanguageTag, String)>,
    /// The path in the language in which it was first written.
    pub source: Option<String>,
    /// Asks search engines to leave the page out, as for text that no person checked.
    pub noindex: bool,
}

impl Addresses {
    /// The addresses of a page whose text is the interface's own: it exists in every language of the interface.
    pub fn of_interface(ctx: &RequestContext, link: impl Link) -> Self {
        let languages = ctx.site.locales.menu();
        let known = languages.contains(&ctx.language);
        let first = languages.first();
        let shown = if known { Some(&ctx.language) } else { first };
        Self {
            canonical: shown.map(|language| link.path(language)),
            alternates: languages
                .iter()
                .map(|language| (language.clone(), link.path(language)))
                .collect(),
            source: first.map(|language| link.path(language)),
            noindex: false,
        }
    }

    /// The addresses under which search engines should know a text: where all of it is in the language of the address, and
    /// a person vouches for it or wrote it.
    pub fn of_text(
        ctx: &RequestContext,
        text: &ReadableText,
        paths: &[(LanguageTag, String)],
    ) -> Self {
        let path_in = |wanted: &LanguageTag| {
            paths.iter().find(|(language, _)| language == wanted).map(|(_, path)| path.clone())
        };
        let elsewhere =
            text.language != ctx.language || ctx.with.is_some() || ctx.asked || ctx.parts;
        Self {
            canonical: path_in(&text.language),
            alternates: paths.to_vec(),
            source: path_in(&text.source_language),
            noindex: text.verdict.label == Label::Machine || elsewhere,
        }
    }

    pub(super) fn view(&self, origin: &str) -> impl IntoView + use<> {
        let whole = |path: &str| format!("{origin}{path}");
        let alternates: Vec<_> = self
            .alternates
            .iter()
            .map(|(language, path)| {
                view! { <link rel="alternate" hreflang=language.to_string() href=whole(path)/> }
            })
            .collect();
        view! {
            {self.canonical.as_deref().map(|path| view! { <link rel="canonical" href=whole(path)/> })}
            {alternates}
            {self.source.as_deref().map(|path| view! { <link rel="alternate" hreflang="x-default" href=whole(path)/> })}
            {self.noindex.then(|| view! { <meta name="robots" content="noindex"/> })}
        }
    }
}
