//! What a printed sheet is worth today, asked by its code: current, replaced, or not to be used.

use crate::{
    components::{language_menu::tongue_name, layout::Frame, when::when},
    forms::Query,
    links::text_path,
    request_context::RequestContext,
    shell::{Addresses, Page},
};
use axum::response::Response;
use leptos::prelude::*;
use locales::{Message, msg};
use serde::Deserialize;
use server::routes;
use server::{
    database::query::printouts::{PrintoutVersion, printout},
    domain::{print_status::PrintStatus, token::Token},
    http::HttpError,
    routes::{Link, Printout},
};

/// What stands on the sheet.
#[derive(Debug, Clone, Copy, Default, Deserialize)]
#[serde(default)]
pub struct PrintoutQuery {
    revision: i64,
}

/// `GET /{lang}/sheets/{token}`
pub async fn show(
    ctx: RequestContext,
    routes::Printout { token, .. }: routes::Printout,
    Query(printed): Query<PrintoutQuery>,
) -> Result<Response, HttpError> {
    let database = &ctx.state.database;
    let Ok(token) = token.parse::<Token>() else { return Ok(ctx.not_found()) };
    let Some(printout) = printout(database, &token).await? else { return Ok(ctx.not_found()) };
    let sentence = match printout.status(&ctx.language, printed.revision) {
        PrintStatus::Current => msg::library::sheet_current(),
        PrintStatus::Replaced => msg::library::sheet_replaced(),
        PrintStatus::Withdrawn => msg::library::sheet_withdrawn(),
        PrintStatus::Unknown => return Ok(ctx.not_found()),
    };
    let now = printout.version(&ctx.language);
    let newest = text_path(database, &ctx.language, &token).await?;
    let number = printed.revision.to_string();
    let here = Printout { token: token.as_str(), revision: Some(number.as_str()) };
    let language_links = ctx.language_links(&[], |language| here.path(language));
    let frame = Frame { section: None, language_links, wide: false, printout_foot: None };
    let page = Page {
        addresses: Addresses { noindex: true, ..Addresses::default() },
        ..Page::new(&ctx, ctx.plain(msg::library::sheet_title()), frame)
    };
    Ok(page.respond(&ctx, || view(&ctx, printed.revision, sentence, now, newest)))
}

fn view(
    ctx: &RequestContext,
    revision: i64,
    sentence: Message<'static>,
    now: Option<&PrintoutVersion>,
    newest: Option<String>,
) -> AnyView {
    let now = now.map(|now| {
        view! {
            <p>
                {ctx.mark(now.language.clone(), now.title.clone())} " · " {tongue_name(&now.language)} " · "
                {ctx.t(msg::library::revision(now.number))} " · " {when(ctx, now.made_on)}
            </p>
        }
    });
    let newest = newest.map(|path| {
        view! { <p class="actions"><a class="button" href=path>{ctx.t(msg::library::sheet_newest())}</a></p> }
    });
    view! {
        <div class="prose">
            <h1>{ctx.t(msg::library::sheet_title())}</h1>
            <p class="lead">{ctx.t(sentence)}</p>
            <p>{ctx.t(msg::library::sheet_yours(revision))}</p>
            {now}
            {newest}
        </div>
    }
    .into_any()
}
