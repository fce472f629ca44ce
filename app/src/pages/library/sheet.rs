//! What a printed sheet is worth today, asked by its code: current, replaced, or not to be used.

use crate::{
    components::{language_menu::tongue_name, layout::Frame, when::when},
    pages::entrance::place,
    shell::{Addresses, Page},
    urls::{Link, Sheet},
    visit::Visit,
};
use axum::{
    extract::{Path, Query},
    response::Response,
};
use leptos::prelude::*;
use locales::{Message, msg};
use serde::Deserialize;
use server::{
    database::query::sheets::{self, SheetVersion, sheet},
    domain::token::Token,
    http::Failure,
};

/// What stands on the sheet.
#[derive(Debug, Clone, Copy, Default, Deserialize)]
#[serde(default)]
pub struct Printed {
    revision: i64,
}

/// What a sheet is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Worth<'a> {
    /// It says what readers see now.
    Current(&'a SheetVersion),
    /// Readers see something newer.
    Replaced(&'a SheetVersion),
    /// The text was taken away in the language of the sheet.
    Withdrawn,
    /// No such sheet was ever printed.
    Unknown,
}

/// What a sheet of that revision in the language of the visit is worth.
pub fn worth<'a>(
    sheet: &'a sheets::Sheet,
    language: &locales::LanguageTag,
    revision: i64,
) -> Worth<'a> {
    match sheet.versions.iter().find(|version| version.language == *language) {
        _ if revision < 1 => Worth::Unknown,
        None => Worth::Withdrawn,
        Some(now) if now.number == revision => Worth::Current(now),
        Some(now) if now.number > revision => Worth::Replaced(now),
        Some(_) => Worth::Unknown,
    }
}

/// `GET /{lang}/sheets/{token}`
pub async fn show(
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
    Query(printed): Query<Printed>,
) -> Result<Response, Failure> {
    let database = &visit.state.database;
    let Ok(token) = token.parse::<Token>() else { return Ok(visit.not_found()) };
    let Some(sheet) = sheet(database, &token).await? else { return Ok(visit.not_found()) };
    let (sentence, now) = match worth(&sheet, &visit.language, printed.revision) {
        Worth::Current(now) => (msg::library::sheet_current(), Some(now)),
        Worth::Replaced(now) => (msg::library::sheet_replaced(), Some(now)),
        Worth::Withdrawn => (msg::library::sheet_withdrawn(), None),
        Worth::Unknown => return Ok(visit.not_found()),
    };
    let newest = place(database, &visit.language, &token).await?;
    let here = Sheet { token: token.as_str(), revision: printed.revision };
    let tongues = visit.tongues(&[], |language| here.path(language));
    let frame = Frame { section: None, tongues, wide: false, sheet_foot: None };
    let page = Page {
        addresses: Addresses { noindex: true, ..Addresses::default() },
        ..Page::new(&visit, visit.plain(msg::library::sheet_title()), frame)
    };
    Ok(page.respond(&visit, || view(&visit, printed.revision, sentence, now, newest)))
}

fn view(
    visit: &Visit,
    revision: i64,
    sentence: Message<'static>,
    now: Option<&SheetVersion>,
    newest: Option<String>,
) -> AnyView {
    let now = now.map(|now| {
        view! {
            <p>
                {visit.mark(now.language.clone(), now.title.clone())} " · " {tongue_name(&now.language)} " · "
                {visit.say(msg::library::revision(now.number))} " · " {when(visit, now.made_on)}
            </p>
        }
    });
    let newest = newest.map(|path| {
        view! { <p class="actions"><a class="button" href=path>{visit.say(msg::library::sheet_newest())}</a></p> }
    });
    view! {
        <div class="prose">
            <h1>{visit.say(msg::library::sheet_title())}</h1>
            <p class="lead">{visit.say(sentence)}</p>
            <p>{visit.say(msg::library::sheet_yours(revision))}</p>
            {now}
            {newest}
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use locales::LanguageTag;

    #[test]
    fn a_sheet_is_current_replaced_withdrawn_or_was_never_printed() {
        let tag = |text: &str| LanguageTag::parse(text).unwrap();
        let now = SheetVersion {
            language: tag("es"),
            title: "Talones".to_owned(),
            number: 3,
            made_on: chrono::NaiveDate::default(),
        };
        let sheet = sheets::Sheet { source_language: tag("en"), versions: vec![now.clone()] };
        assert_eq!(worth(&sheet, &tag("es"), 3), Worth::Current(&now));
        assert_eq!(worth(&sheet, &tag("es"), 2), Worth::Replaced(&now));
        assert_eq!(worth(&sheet, &tag("ar"), 1), Worth::Withdrawn);
        for never in [4, 0, -1] {
            assert_eq!(worth(&sheet, &tag("es"), never), Worth::Unknown, "{never}");
        }
    }
}
