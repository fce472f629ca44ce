//! "This is wrong": a form of one field, without account or name. Robots stay out.

use crate::{
    components::{
        bot_guard::bot_guard,
        error_summary::error_summary,
        field::{Control, Field, field},
        layout::Frame,
        read_only_notice::read_only_notice,
    },
    forms::{
        FormState, Guarded, Query,
        guarded::{self, Resubmit},
        library::report::{FieldError, Raw, ReportField, again, read, too_many},
    },
    links::text_path,
    request_context::{RequestContext, redirect},
    shell::{Addresses, Page},
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use locales::{Direction, LanguageTag, Message, msg};
use serde::Deserialize;
use server::routes;
use server::{
    database::query::document::{self, NamedDocument, ReadableText},
    domain::{report::LONGEST_REPORT, token::Token},
    http::HttpError,
    routes::{Link, Report, ReportThanks as Thanks},
    services::library::report_problem::{ReportProblem, Reported},
};

/// The name of the form in what it carries.
const FORM: &str = "report";

/// Which part of the text is meant.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct ReportQuery {
    part: String,
}

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
    routes::Report { token, .. }: routes::Report,
    Query(asked): Query<ReportQuery>,
) -> Result<Response, HttpError> {
    let Some(model) = load(&ctx, &token).await? else { return Ok(ctx.not_found()) };
    let raw = Raw {
        shown: model.text.language.to_string(),
        number: model.text.facts.number.to_string(),
        part: asked.part,
        ..Raw::default()
    };
    Ok(form_page(&ctx, &model, &raw, &FormState::default()))
}

/// `POST /{lang}/reports/{token}`
pub async fn send(
    ctx: RequestContext,
    routes::Report { token, .. }: routes::Report,
    sent: Guarded<Raw>,
) -> Result<Response, HttpError> {
    let Some(model) = load(&ctx, &token).await? else { return Ok(ctx.not_found()) };
    let raw = &sent.raw;
    if let Err(why) = sent.check(&ctx.state, FORM) {
        return Ok(form_page(&ctx, &model, raw, &again(raw, why)));
    }
    let message = match read(raw) {
        Ok(message) => message,
        Err(form) => return Ok(form_page(&ctx, &model, raw, &form)),
    };
    let (language, number) = shown(&model, raw);
    let permission = ReportProblem {
        document: model.document.id,
        language: &language,
        number,
        part: raw.part.parse::<Token>().ok().as_ref(),
        message: &message,
        day: ctx.state.clock.today(),
        most: i64::from(ctx.state.config.limits.text_reports_per_day),
    }
    .execute(&ctx.state.database)
    .await?;
    Ok(match permission {
        Reported::Kept | Reported::Repeated => {
            redirect(StatusCode::SEE_OTHER, &ctx.path(Thanks { token: model.token.as_str() }))
        }
        Reported::TooMany => form_page(&ctx, &model, raw, &too_many(raw)),
    })
}

/// `GET /{lang}/reports/{token}/thanks`
pub async fn thanks(
    ctx: RequestContext,
    routes::ReportThanks { token }: routes::ReportThanks,
) -> Result<Response, HttpError> {
    let Some(model) = load(&ctx, &token).await? else { return Ok(ctx.not_found()) };
    let title = ctx.plain(msg::library::reading_report_thanks());
    let thanks = |language: &LanguageTag| Thanks { token: model.token.as_str() }.path(language);
    Ok(page(&ctx, title, thanks).respond(&ctx, || {
        view! {
            <h1>{ctx.t(msg::library::reading_report_thanks())}</h1>
            <p role="status">{ctx.t(msg::library::reading_report_sent())}</p>
            {back(&ctx, &model)}
        }
        .into_any()
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
fn shown(model: &Model, raw: &Raw) -> (LanguageTag, i64) {
    let now = model.text.facts.number;
    match (LanguageTag::parse(&raw.shown), raw.number.parse::<i64>()) {
        (Ok(language), Ok(number)) if language == model.text.language => {
            (language, if (1..=now).contains(&number) { number } else { now })
        }
        _ => (model.text.language.clone(), now),
    }
}

fn page(ctx: &RequestContext, title: String, path: impl Fn(&LanguageTag) -> String) -> Page {
    let frame = Frame {
        section: None,
        language_links: ctx.language_links(&[], path),
        wide: false,
        printout_foot: None,
    };
    Page {
        addresses: Addresses { noindex: true, ..Addresses::default() },
        ..Page::new(ctx, title, frame)
    }
}

fn form_page(
    ctx: &RequestContext,
    model: &Model,
    raw: &Raw,
    form: &FormState<ReportField>,
) -> Response {
    let part = (!raw.part.is_empty()).then_some(raw.part.as_str());
    let here = Report { token: model.token.as_str(), part };
    let title = ctx.plain(msg::library::reading_report_title());
    let page = page(ctx, title, |language| here.path(language));
    let status = match form.is_refused() {
        true => StatusCode::UNPROCESSABLE_ENTITY,
        false => StatusCode::OK,
    };
    let action = ctx.path(here);
    Page { status, ..page }.respond(ctx, || {
        let title = ctx.mark(model.text.language.clone(), model.text.title.clone());
        let message = field(Field {
            name: "message",
            label: ctx.t(msg::library::reading_report_label()),
            hint: Some(ctx.t(msg::library::reading_report_hint(LONGEST_REPORT as i64))),
            error: form.error(ReportField::Message).map(|why| ctx.t(sentence(why))),
            value: form.value(ReportField::Message).to_owned(),
            control: Control::Lines { rows: 6 },
        });
        view! {
            {error_summary(ctx, form, |why| ctx.t(sentence(why)))}
            <h1>{ctx.t(msg::library::reading_report_title())}</h1>
            {read_only_notice(ctx, model.changes_nothing)}
            <p>{ctx.t(msg::library::reading_report_about())} " " <strong>{title}</strong></p>
            {meant(model, &raw.part)}
            <p>{ctx.t(msg::library::reading_report_lead())}</p>
            <form method="post" action=action>
                <input type="hidden" name="shown" value=raw.shown.clone()/>
                <input type="hidden" name="number" value=raw.number.clone()/>
                <input type="hidden" name="part" value=raw.part.clone()/>
                {message}
                {bot_guard(ctx, FORM, again_of(form))}
                <p class="actions">
                    <button class="button" type="submit">{ctx.t(msg::library::reading_report_send())}</button>
                </p>
            </form>
            {back(ctx, model)}
        }
        .into_any()
    })
}

/// The part that is meant, in its words.
fn meant(model: &Model, part: &str) -> Option<AnyView> {
    let block = model.text.blocks.iter().find(|block| block.token.as_str() == part)?;
    let (lang, dir) = (block.language.to_string(), Direction::of(&block.language).as_str());
    let words = block.html.plain_text();
    Some(view! { <blockquote lang=lang dir=dir>{words}</blockquote> }.into_any())
}

fn sentence(why: FieldError) -> Message<'static> {
    match why {
        FieldError::Empty => msg::library::reading_report_empty(),
        FieldError::TooLong => msg::errors::field_long(LONGEST_REPORT as i64),
        FieldError::TooMany => msg::library::reading_report_many(),
        FieldError::Resubmit(why) => guarded::sentence(why),
    }
}

/// Why the form comes back to be sent once more, if that is why.
fn again_of(form: &FormState<ReportField>) -> Option<Resubmit> {
    form.whole().iter().find_map(|why| match why {
        FieldError::Resubmit(why) => Some(*why),
        _ => None,
    })
}

fn back(ctx: &RequestContext, model: &Model) -> AnyView {
    view! { <p class="more"><a href=model.back.clone()>{ctx.t(msg::library::reading_report_back())}</a></p> }
        .into_any()
}
