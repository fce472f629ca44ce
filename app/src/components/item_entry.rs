//! An item in a list, and an item as a card: the sign and word of its kind, title, summary, languages.

use super::{
    icon::{Icon, kind_icon},
    language_menu::LanguageName,
};
use crate::{
    components::kind_name::kind_name,
    request_context::{RequestContext, words_in},
};
use leptos::{
    either::{Either, EitherOf3},
    prelude::*,
};
use locales::msg;
use server::{database::query::item::ItemCard, routes};

/// More languages than this are counted, not named.
const NAMED: usize = 4;

/// How deep a list stands in the outline of its page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// Directly under the title of the page.
    Second,
    /// Under a heading of its own.
    Third,
}

/// A row of a list.
#[component]
pub fn ItemEntry<'a>(
    /// Who asks, and in which language.
    ctx: &'a RequestContext,
    /// The item.
    card: &'a ItemCard,
    /// Its heading.
    level: Level,
    /// What is said beside its kind.
    #[prop(default = vec![])]
    more: Vec<AnyView>,
) -> impl IntoView + use<> {
    let heading = heading(ctx, card, level).into_any();
    let text = summary(ctx, card).map(IntoAny::into_any);
    view! { <ItemRow ctx card heading text more/> }
}

/// A row whose heading and text the page wrote.
#[component]
pub fn ItemRow<'a>(
    /// Who asks, and in which language.
    ctx: &'a RequestContext,
    /// The item.
    card: &'a ItemCard,
    /// Its title, inside a heading.
    heading: AnyView,
    /// What stands below it.
    #[prop(default = None)]
    text: Option<AnyView>,
    /// What is said beside its kind.
    #[prop(default = vec![])]
    more: Vec<AnyView>,
) -> impl IntoView + use<> {
    view! {
        <li class="entry">
            <span class="kind-mark"><Icon name=kind_icon(card.kind, card.form)/></span>
            {heading}
            {text}
            <ul class="meta">
                <li>{ctx.t(kind_name(card.kind, card.form))}</li>
                {more.into_iter().map(|one| view! { <li>{one}</li> }).collect_view()}
                {languages(ctx, card)}
            </ul>
        </li>
    }
}

/// A card in a grid.
#[component]
pub fn ItemTile<'a>(
    /// Who asks, and in which language.
    ctx: &'a RequestContext,
    /// The item.
    card: &'a ItemCard,
    /// Its heading.
    level: Level,
    /// What is said beside its kind.
    #[prop(default = vec![])]
    more: Vec<AnyView>,
) -> impl IntoView + use<> {
    view! {
        <li>
            <article class="card">
                {heading(ctx, card, level)}
                {summary(ctx, card)}
                <ul class="meta">
                    <li><Icon name=kind_icon(card.kind, card.form)/> " " {ctx.t(kind_name(card.kind, card.form))}</li>
                    {more.into_iter().map(|one| view! { <li>{one}</li> }).collect_view()}
                    {languages(ctx, card)}
                </ul>
            </article>
        </li>
    }
}

fn heading(ctx: &RequestContext, card: &ItemCard, level: Level) -> impl IntoView + use<> {
    let (lang, dir) = ctx.marks(&card.text.language);
    let path = ctx.path(routes::Item { kind: card.kind, slug: &card.text.slug });
    let title = words_in(&card.text.language, &card.text.title);
    let link = view! { <a href=path lang=lang dir=dir>{title}</a> };
    match level {
        Level::Second => Either::Left(view! { <h2>{link}</h2> }),
        Level::Third => Either::Right(view! { <h3>{link}</h3> }),
    }
}

fn summary(ctx: &RequestContext, card: &ItemCard) -> Option<impl IntoView + use<>> {
    let (lang, dir) = ctx.marks(&card.text.language);
    let summary = &card.text.summary;
    (!summary.is_empty()).then(|| {
        view! { <p lang=lang dir=dir>{words_in(&card.text.language, summary)}</p> }
    })
}

/// In which languages the item can be read: by name when few, else counted; a tag when the reader's own is missing.
fn languages(ctx: &RequestContext, card: &ItemCard) -> impl IntoView + use<> {
    let missing = card.text.language != ctx.language;
    let tag = missing.then(|| {
        view! { <li><span class="tag"><LanguageName language=&card.text.language/></span></li> }
    });
    let others: Vec<_> =
        card.languages.iter().filter(|tag| !missing || **tag != card.text.language).collect();
    let list = if others.is_empty() {
        EitherOf3::A(())
    } else if card.languages.len() > NAMED {
        let count = msg::library::languages_count(card.languages.len() as i64);
        EitherOf3::B(view! { <li>{ctx.t(count)}</li> })
    } else {
        let names = others.into_iter().enumerate().map(|(place, language)| {
            let comma = if place > 0 { ", " } else { "" };
            view! { {comma} <LanguageName language/> }
        });
        EitherOf3::C(view! { <li>{names.collect_view()}</li> })
    };
    view! { {tag} {list} }
}
