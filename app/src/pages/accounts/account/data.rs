//! What is held about one: to read, and to take along as a file.

use super::{super::personal::personal_page, crumbs, person, proof_first};
use crate::{
    components::facts::{Fact, Facts},
    forms::{ButtonAlone, Posted},
    request_context::RequestContext,
};
use axum::{
    body::Body,
    http::{HeaderValue, header},
    response::Response,
};
use leptos::prelude::*;
use locales::{LanguageTag, Message, endonym, msg};
use server::{
    domain::accounts::spoken::SpokenLanguage,
    http::HttpError,
    routes::{self, DeleteAccount, OwnDataFile},
    services::accounts::{
        PeopleError,
        export_own_data::{ExportOwnData, Exported},
        own_data::{self, OwnData},
    },
};

/// `GET /{lang}/account/data`
pub async fn show(ctx: RequestContext) -> Result<Response, HttpError> {
    let identity = person(&ctx)?;
    let data = own_data::read(&ctx.state, &identity).await.map_err(PeopleError::cause)?;
    let data = data.ok_or_else(HttpError::not_found)?;
    let page = personal_page(&ctx, msg::accounts::data_title(), routes::OwnData);
    Ok(page.respond(&ctx, || view(&ctx, &data)))
}

/// `POST /{lang}/account/data/file`: everything as JSON, to keep. Asks for a proof of a short while ago.
pub async fn file(
    ctx: RequestContext,
    Posted(ButtonAlone {}): Posted<ButtonAlone>,
) -> Result<Response, HttpError> {
    let identity = person(&ctx)?;
    if let Some(elsewhere) = proof_first(&ctx, &identity, routes::OwnData).await? {
        return Ok(elsewhere);
    }
    let export = ExportOwnData { identity: &identity };
    let file = match export.execute(&ctx.state).await.map_err(PeopleError::cause)? {
        Exported::File(file) => file,
        Exported::NobodyThere => return Err(HttpError::not_found()),
    };
    let mut answer = Response::new(Body::from(file));
    let headers = answer.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    let name = HeaderValue::from_static("attachment; filename=\"my-data.json\"");
    headers.insert(header::CONTENT_DISPOSITION, name);
    Ok(answer)
}

fn view(ctx: &RequestContext, data: &OwnData) -> impl IntoView {
    view! {
        {crumbs(ctx)}
        <h1>{ctx.t(msg::accounts::data_title())}</h1>
        <p class="lead">{ctx.t(msg::accounts::data_about())}</p>
        <Facts facts=held(ctx, data)/>
        <h2>{ctx.t(msg::accounts::data_file_title())}</h2>
        <p>{ctx.t(msg::accounts::data_file_lead())}</p>
        <form method="post" action=ctx.path(OwnDataFile)>
            <p class="actions">
                <button class="button" type="submit">{ctx.t(msg::accounts::data_file_title())}</button>
                <a href=ctx.path(DeleteAccount)>{ctx.t(msg::accounts::delete_title())}</a>
            </p>
        </form>
    }
}

/// One line for each thing that is held.
fn held(ctx: &RequestContext, data: &OwnData) -> Vec<Fact> {
    let fact = |name: Message<'_>, value: AnyView| Fact { name: ctx.t(name), value };
    let count = |name: Message<'_>, count: usize| Fact::new(ctx.t(name), ctx.number(count as i64));
    let own = |text: &str| view! { <bdi>{text.to_owned()}</bdi> };
    let ways_in = data.passkeys.len() + usize::from(data.password_since.is_some());
    let mut held = vec![
        Fact::new(ctx.t(msg::accounts::browsers_name_label()), own(&data.name)),
        fact(
            msg::organizations::mail_language_label(),
            names(std::slice::from_ref(&data.language_of_mails)),
        ),
        fact(msg::accounts::reading_title(), names(&data.reading_languages)),
        fact(msg::accounts::spoken_title(), spoken(ctx, &data.spoken_languages)),
    ];
    let address = data.mail_address.as_deref().map_or_else(
        || ctx.t(msg::accounts::address_none()),
        |address| view! { {own(address)} " " {ctx.t(msg::accounts::data_sealed())} }.into_any(),
    );
    held.push(fact(msg::accounts::address_title(), address));
    held.push(fact(
        msg::accounts::data_days_title(),
        ctx.t(msg::accounts::data_days(data.here_since, data.last_signed_in)),
    ));
    held.push(count(msg::accounts::data_roles(), data.roles.len()));
    held.push(count(msg::accounts::browsers_title(), data.browsers.len()));
    held.push(count(msg::accounts::data_ways_in(), ways_in));
    held.push(count(msg::accounts::data_invitations(), data.invitations.len()));
    held.push(count(msg::feedback::data_reports(), data.reports_done.len()));
    held.push(count(msg::accounts::data_changes(), data.changes.len()));
    held
}

/// Languages, each named in itself and marked.
fn names(tags: &[String]) -> AnyView {
    let tags = tags.iter().filter_map(|tag| LanguageTag::parse(tag).ok());
    let one = |tag: LanguageTag| {
        view! { <bdi lang=tag.to_string()>{endonym(&tag).into_owned()}</bdi> " " }
    };
    tags.map(one).collect_view().into_any()
}

fn spoken(ctx: &RequestContext, tags: &[String]) -> AnyView {
    if tags.is_empty() {
        return ctx.t(msg::accounts::reading_none());
    }
    let tags = tags.iter().filter_map(|tag| tag.parse::<SpokenLanguage>().ok());
    let one = |language: SpokenLanguage| {
        let lang = language.written().map(|tag| tag.to_string());
        view! { <bdi lang=lang>{language.name()}</bdi> " " }
    };
    tags.map(one).collect_view().into_any()
}
