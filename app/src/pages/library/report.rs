//! "This is wrong": a form of one field, without account or name. Robots stay out.

use crate::{
    components::{
        form::{ErrorSummary, FormField, FormGuard, PostForm},
        read_only_notice::ReadOnlyNotice,
    },
    forms::{
        Form, FormState,
        library::report::{NUMBER, PART, ReportForm, SHOWN, read},
    },
    links::text_path,
    pages::accounts::personal::personal_page,
    request_context::{RequestContext, redirect, words_in},
    shell::Page,
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use locales::{Direction, LanguageTag, msg};
use server::{
    database::query::document::{self, NamedDocument, ReadableText},
    domain::token::Token,
    http::HttpError,
    routes::{Report, ReportThanks},
    services::library::report_problem::{ReportProblem, Reported},
};

struct Model {
    token: Token,
    document: NamedDocument,
    text: ReadableText,
    back: String,
    changes_nothing: bool,
}

/// `GET /{lang}/reports/{token}`
pub async fn show(
    ctx: RequestContext,
    Report { token, part }: Report,
) -> Result<Response, HttpError> {
    let Some(model) = load(&ctx, &token).await? else { return Ok(ctx.not_found()) };
    let number = model.text.facts.number.to_string();
    let shown = model.text.language.as_str();
    let form = FormState::with([
        (SHOWN, shown),
        (NUMBER, &number),
        (PART, part.as_deref().unwrap_or_default()),
    ]);
    Ok(form_page(&ctx, &model, &form))
}

/// `POST /{lang}/reports/{token}`
pub async fn send(
    ctx: RequestContext,
    Report { token, .. }: Report,
    mut form: FormState<ReportForm>,
) -> Result<Response, HttpError> {
    let Some(model) = load(&ctx, &token).await? else { return Ok(ctx.not_found()) };
    if !form.check(&ctx.state) {
        return Ok(form_page(&ctx, &model, &form));
    }
    let Some(message) = read(&mut form) else { return Ok(form_page(&ctx, &model, &form)) };
    let (language, number) = shown(&model, &form);
    let reported = ReportProblem {
        document: model.document.id,
        language: &language,
        number,
        part: form.value(PART).parse::<Token>().ok().as_ref(),
        message: &message,
    }
    .execute(&ctx.state)
    .await?;
    Ok(match reported {
        Reported::Saved | Reported::Repeated => {
            redirect(StatusCode::SEE_OTHER, &ctx.path(ReportThanks { token: model.token.as_str() }))
        }
        Reported::TooMany => {
            form.refuse_whole(msg::library::reading_report_many());
            form_page(&ctx, &model, &form)
        }
    })
}

/// `GET /{lang}/reports/{token}/thanks`
pub async fn thanks(
    ctx: RequestContext,
    ReportThanks { token }: ReportThanks,
) -> Result<Response, HttpError> {
    let Some(model) = load(&ctx, &token).await? else { return Ok(ctx.not_found()) };
    let title = msg::library::reading_report_thanks();
    let here = ReportThanks { token: model.token.as_str() };
    Ok(personal_page(&ctx, title, here).respond(&ctx, || {
        view! {
            <h1>{ctx.t(msg::library::reading_report_thanks())}</h1>
            <p role="status">{ctx.t(msg::library::reading_report_sent())}</p>
            {back(&ctx, &model)}
        }
    }))
}

async fn load(ctx: &RequestContext, token: &str) -> Result<Option<Model>, HttpError> {
    let database = &ctx.state.database;
    let Ok(token) = token.parse::<Token>() else { return Ok(None) };
    let Some(document) = document::by_token(database, &token).await? else { return Ok(None) };
    let source = &document.source_language;
    let readable = document::readable(database, document.id, source, &ctx.reading, None).await?;
    let back = text_path(database, &ctx.language, &token).await?;
    let (Some(readable), Some(back)) = (readable, back) else {
        return Ok(None);
    };
    let changes_nothing = ctx.state.changes_nothing().await;
    Ok(Some(Model { token, document, text: readable.text, back, changes_nothing }))
}

/// What the reader saw, as the form says; what it cannot be is what is shown now.
fn shown(model: &Model, form: &FormState<ReportForm>) -> (LanguageTag, i64) {
    let now = model.text.facts.number;
    match (LanguageTag::parse(form.value(SHOWN)), form.value(NUMBER).parse::<i64>()) {
        (Ok(language), Ok(number)) if language == model.text.language => {
            (language, if (1..=now).contains(&number) { number } else { now })
        }
        _ => (model.text.language.clone(), now),
    }
}

fn form_page(ctx: &RequestContext, model: &Model, form: &FormState<ReportForm>) -> Response {
    let part = Some(form.value(PART)).filter(|part| !part.is_empty());
    let here = Report { token: model.token.as_str(), part };
    let page = personal_page(ctx, msg::library::reading_report_title(), here);
    Page { status: form.status(), ..page }.respond(ctx, || {
        let title = ctx.mark(model.text.language.clone(), model.text.title.clone());
        view! {
            <ErrorSummary ctx form/>
            <h1>{ctx.t(msg::library::reading_report_title())}</h1>
            <ReadOnlyNotice ctx changes_nothing=model.changes_nothing/>
            <p>{ctx.t(msg::library::reading_report_about())} " " <strong>{title}</strong></p>
            {meant(model, form.value(PART))}
            <p>{ctx.t(msg::library::reading_report_lead())}</p>
            <PostForm ctx form action=ctx.path(here) button=msg::library::reading_report_send()>
                {ReportForm::FIELDS.iter().map(|of| view! { <FormField ctx form field=*of/> }).collect_view()}
                <FormGuard ctx form/>
            </PostForm>
            {back(ctx, model)}
        }
    })
}

/// The part that is meant, in its words.
fn meant(model: &Model, part: &str) -> Option<impl IntoView> {
    let block = model.text.blocks.iter().find(|block| block.token.as_str() == part)?;
    let (lang, dir) = (block.language.to_string(), Direction::of(&block.language).as_str());
    let words = words_in(&block.language, &block.html.plain_text());
    Some(view! { <blockquote lang=lang dir=dir>{words}</blockquote> })
}

fn back(ctx: &RequestContext, model: &Model) -> impl IntoView {
    view! { <p class="more"><a href=model.back.clone()>{ctx.t(msg::library::reading_report_back())}</a></p> }
}
