//! What a printed sheet is worth today, asked by its code: current, replaced, or not to be used.

use crate::{
    components::{language_menu::LanguageName, when::When},
    forms::said,
    links::text_path,
    pages::accounts::personal::personal_page,
    request_context::RequestContext,
};
use axum::response::Response;
use leptos::prelude::*;
use locales::{Message, msg};
use server::{
    database::query::printouts::{PrintoutVersion, printout},
    domain::{print_status::PrintStatus, token::Token},
    http::HttpError,
    routes::Printout,
};

/// `GET /{lang}/sheets/{token}`
pub async fn show(
    ctx: RequestContext,
    Printout { token, revision }: Printout,
) -> Result<Response, HttpError> {
    let database = &ctx.state.database;
    let Ok(token) = token.parse::<Token>() else { return Ok(ctx.not_found()) };
    // One that is no number was never printed.
    let printed = said(revision.as_ref()).unwrap_or_default();
    let Some(printout) = printout(database, &token).await? else { return Ok(ctx.not_found()) };
    let sentence = match printout.status(&ctx.language, printed) {
        PrintStatus::Current => msg::library::sheet_current(),
        PrintStatus::Replaced => msg::library::sheet_replaced(),
        PrintStatus::Withdrawn => msg::library::sheet_withdrawn(),
        PrintStatus::Unknown => return Ok(ctx.not_found()),
    };
    let now = printout.version(&ctx.language);
    let newest = text_path(database, &ctx.language, &token).await?;
    let number = printed.to_string();
    let here = Printout { token: token.as_str(), revision: Some(number.as_str()) };
    let page = personal_page(&ctx, msg::library::sheet_title(), here);
    Ok(page.respond(&ctx, || view(&ctx, printed, sentence, now, newest)))
}

fn view(
    ctx: &RequestContext,
    revision: i64,
    sentence: Message<'static>,
    now: Option<&PrintoutVersion>,
    newest: Option<String>,
) -> impl IntoView {
    let now = now.map(|now| {
        view! {
            <p>
                {ctx.mark(now.language.clone(), now.title.clone())} " · " <LanguageName language=&now.language/> " · "
                {ctx.t(msg::library::revision(now.number))} " · " <When ctx day=now.made_on/>
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
}
