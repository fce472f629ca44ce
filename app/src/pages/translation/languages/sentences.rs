//! The sentences of one language that need somebody: those that lack, and those that nobody checked.

use crate::{
    components::{admin_nav::AdminNav, breadcrumbs::Crumb, pagination::Pagination},
    forms::said,
    pages::{accounts::personal::personal_page, organizations::manage::language_link},
    request_context::RequestContext,
};
use axum::response::Response;
use leptos::{either::Either, prelude::*};
use locales::{Direction, LanguageTag, Languages, Message, Sentence, Standing, msg};
use server::{
    http::HttpError,
    routes::{InterfaceLanguages, LanguageSentences},
};

/// Sentences on one page.
const PAGE: usize = 50;

/// Which sentences are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Only {
    Both,
    Missing,
    Unchecked,
}

impl Only {
    const ALL: [Self; 3] = [Self::Both, Self::Missing, Self::Unchecked];

    fn read(word: Option<&str>) -> Self {
        let known = Self::ALL.into_iter().find(|only| only.word() == word);
        known.unwrap_or(Self::Both)
    }

    fn word(self) -> Option<&'static str> {
        match self {
            Self::Both => None,
            Self::Missing => Some("missing"),
            Self::Unchecked => Some("unchecked"),
        }
    }

    fn shows(self, standing: &Standing) -> bool {
        match standing {
            Standing::Missing(_) => self != Self::Unchecked,
            Standing::Unchecked => self != Self::Missing,
            Standing::Checked => false,
        }
    }

    fn name(self) -> Message<'static> {
        match self {
            Self::Both => msg::translation::sentences_both(),
            Self::Missing => msg::translation::sentences_missing(),
            Self::Unchecked => msg::translation::sentences_unchecked(),
        }
    }
}

struct Model {
    language: LanguageTag,
    only: Only,
    page: usize,
    all: Vec<Sentence>,
}

/// `GET /{lang}/admin/languages/{of}`
pub async fn show(
    ctx: RequestContext,
    LanguageSentences { of, only, page }: LanguageSentences,
) -> Result<Response, HttpError> {
    let known = Languages::known().interface();
    let language = known.iter().find(|language| language.tag.as_str() == of);
    let language = language.ok_or_else(HttpError::not_found)?.tag.clone();
    let page = said(page.as_ref()).unwrap_or(1).max(1);
    let all = ctx.site.locales.sentences(&language);
    let model = Model { language, only: Only::read(only.as_deref()), page, all };
    let page = personal_page(
        &ctx,
        msg::translation::language_sentences(),
        link(&model, model.only, model.page),
    );
    Ok(page.respond(&ctx, || view(&ctx, &model)))
}

fn link(model: &Model, only: Only, page: usize) -> LanguageSentences {
    let (only, page) = (only.word().map(str::to_owned), (page > 1).then(|| page.to_string()));
    LanguageSentences { of: model.language.to_string(), only, page }
}

fn view(ctx: &RequestContext, model: &Model) -> impl IntoView {
    let chosen: Vec<&Sentence> =
        model.all.iter().filter(|one| model.only.shows(&one.standing)).collect();
    let from = (model.page - 1).saturating_mul(PAGE);
    let shown: Vec<_> =
        chosen.iter().skip(from).take(PAGE).map(|one| row(ctx, model, one)).collect();
    let more = chosen.len() > from.saturating_add(PAGE);
    let next = more.then(|| ctx.path(link(model, model.only, model.page + 1)));
    let first = (model.page > 1).then(|| ctx.path(link(model, model.only, 1)));
    let list = match shown.is_empty() {
        true => Either::Left(view! { <p>{ctx.t(msg::translation::sentences_none())}</p> }),
        false => {
            Either::Right(view! { <ol class="sentences" start=(from + 1).to_string()>{shown}</ol> })
        }
    };
    let crumb = Crumb {
        name: ctx.t(msg::organizations::admin_languages()),
        path: ctx.path(InterfaceLanguages),
    };
    view! {
        <AdminNav ctx crumbs=vec![crumb]/>
        <h1>{ctx.t(msg::translation::language_sentences())}</h1>
        <p class="lead">{language_link(&model.language)}</p>
        <p>{ctx.t(msg::translation::sentences_lead())}</p>
        {kinds(ctx, model)}
        {list}
        <Pagination ctx next first/>
    }
}

/// Both kinds, or one of them, with how many there are.
fn kinds(ctx: &RequestContext, model: &Model) -> impl IntoView {
    let links = Only::ALL.map(|only| {
        let count = model.all.iter().filter(|one| only.shows(&one.standing)).count();
        let current = (only == model.only).then_some("true");
        let path = ctx.path(link(model, only, 1));
        let count = ctx.number(count as i64);
        view! { <li><a href=path aria-current=current>{ctx.t(only.name())} " (" {count} ")"</a></li> }
    });
    view! { <nav class="parts" aria-label=ctx.plain(msg::translation::sentences_kinds())><ul>{links.into_iter().collect_view()}</ul></nav> }
}

/// A sentence: where it stands, the English one, and the own one or what is seen in its place.
fn row(ctx: &RequestContext, model: &Model, sentence: &Sentence) -> impl IntoView {
    let place = format!("{}/{}", sentence.spec.file, sentence.spec.name());
    let own = sentence.own.clone().map(|own| {
        let dir = Direction::of(&model.language).as_str();
        view! { <p class="lines" lang=model.language.to_string() dir=dir translate="no">{own}</p> }
    });
    let seen = match &sentence.standing {
        Standing::Missing(shown) => Some(msg::translation::sentence_seen_in(shown.clone())),
        Standing::Unchecked | Standing::Checked => None,
    };
    let seen = seen.map(|seen| view! { <p class="meta">{ctx.t(seen)}</p> });
    view! {
        <li>
            <p class="meta"><code dir="ltr" translate="no">{place}</code></p>
            <p class="lines" lang="en" dir="ltr" translate="no">{sentence.english.clone()}</p>
            {own} {seen}
        </li>
    }
}
