//! Name and languages: what leads every list and search of this person (row L3), and the language of their mails.

use super::{super::personal::status_of, crumbs, page, person};
use crate::{
    components::{
        choice::{Choice, Lines, OneOf, lines, one_of},
        error_summary::error_summary,
        field::{Control, Field, field},
    },
    forms::{
        FormState, Posted, Query,
        accounts::{
            name::name_sentence,
            profile::{FieldError, PLACES, ProfileField, READING, Raw},
        },
    },
    pages::organizations::invitation::languages,
    request_context::{RequestContext, redirect},
    shell::Page,
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use locales::{LanguageTag, Languages, Message, msg};
use serde::Deserialize;
use server::{
    database::query::accounts::own,
    domain::accounts::spoken::SpokenLanguage,
    http::HttpError,
    routes::{self, push_query},
    services::accounts::change_profile::{self, NewProfile},
};

/// Whether it was just saved.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct ProfileQuery {
    saved: Option<String>,
}

/// `GET /{lang}/account/profile`
pub async fn show(
    ctx: RequestContext,
    Query(asked): Query<ProfileQuery>,
) -> Result<Response, HttpError> {
    let identity = person(&ctx)?;
    let profile = own::profile(&ctx.state.database, identity.person.id).await?;
    let profile = profile.ok_or_else(HttpError::not_found)?;
    let mut raw = Raw {
        name: profile.name,
        language: profile.language.to_string(),
        spoken: profile.spoken.iter().map(ToString::to_string).collect(),
        ..Raw::default()
    };
    for (place, language) in raw.reading.iter_mut().zip(&profile.reading) {
        *place = language.to_string();
    }
    let offered = offered(&ctx).await?;
    Ok(form_page(&ctx, &raw, &offered, &FormState::default(), asked.saved.is_some()))
}

/// `POST /{lang}/account/profile`
pub async fn save(
    ctx: RequestContext,
    Posted(fields): Posted<Vec<(String, String)>>,
) -> Result<Response, HttpError> {
    let identity = person(&ctx)?;
    let unknown = || HttpError::status(StatusCode::UNPROCESSABLE_ENTITY);
    let raw = Raw::of(fields).ok_or_else(unknown)?;
    let offered = offered(&ctx).await?;
    let profile = match raw.read(ctx.site.locales.menu(), &offered) {
        Ok(profile) => profile,
        Err(form) => return Ok(form_page(&ctx, &raw, &offered, &form, false)),
    };
    let new = NewProfile {
        name: &profile.name,
        language: &profile.language,
        reading: &profile.reading,
        spoken: &profile.spoken,
    };
    change_profile::execute(&ctx.state, &identity, &new).await?;
    let mut path = ctx.path(routes::Profile);
    push_query(&mut path, &[("saved", Some("1"))]);
    Ok(redirect(StatusCode::SEE_OTHER, &path))
}

/// The languages in which somebody may read: those of the site first, those that have a name, those in which there is a text.
async fn offered(ctx: &RequestContext) -> Result<Vec<LanguageTag>, HttpError> {
    let mut offered = ctx.site.locales.menu().to_vec();
    let named = Languages::known().all().iter().map(|language| language.tag.clone());
    let read = ctx.content_languages().await?;
    for tag in named.chain(read) {
        if !offered.contains(&tag) {
            offered.push(tag);
        }
    }
    Ok(offered)
}

fn form_page(
    ctx: &RequestContext,
    raw: &Raw,
    offered: &[LanguageTag],
    form: &FormState<ProfileField>,
    saved: bool,
) -> Response {
    let page = page(ctx, msg::people::profile_title(), routes::Profile);
    let status = status_of(form);
    let saved =
        saved.then(|| view! { <p class="note" role="status">{ctx.t(msg::people::saved())}</p> });
    Page { status, ..page }.respond(ctx, || {
        view! {
            {crumbs(ctx)}
            {error_summary(ctx, form, |why| ctx.t(sentence(why)))}
            <h1>{ctx.t(msg::people::profile_title())}</h1>
            {saved}
            <form method="post" action=ctx.path(routes::Profile)>
                {name_field(ctx, raw, form)}
                {reading_fields(ctx, raw, offered, form)}
                {spoken_field(ctx, raw)}
                {mail_language_field(ctx, raw, form)}
                <p class="actions">
                    <button class="button" type="submit">{ctx.t(msg::people::save())}</button>
                </p>
            </form>
        }
        .into_any()
    })
}

fn name_field(ctx: &RequestContext, raw: &Raw, form: &FormState<ProfileField>) -> AnyView {
    field(Field {
        name: "name",
        label: ctx.t(msg::people::name_label()),
        hint: Some(ctx.t(msg::people::name_hint())),
        error: form.error(ProfileField::Name).map(|why| ctx.t(sentence(why))),
        value: raw.name.clone(),
        control: Control::Line { kind: "text", purpose: Some("nickname") },
    })
}

fn reading_fields(
    ctx: &RequestContext,
    raw: &Raw,
    offered: &[LanguageTag],
    form: &FormState<ProfileField>,
) -> AnyView {
    let place = |place: usize| {
        let none = Choice {
            value: String::new(),
            name: ctx.plain(msg::people::reading_none()),
            language: None,
            chosen: false,
        };
        let choices = languages(offered, &raw.reading[place]);
        let error = form.error(ProfileField::Reading).filter(|_| place == 0);
        one_of(OneOf {
            name: READING[place].to_owned(),
            label: ctx.t(msg::people::reading_place(place as i64 + 1)),
            error: error.map(|why| ctx.t(sentence(why))),
            choices: [none].into_iter().chain(choices).collect(),
        })
    };
    view! {
        <fieldset class="group">
            <legend>{ctx.t(msg::people::reading_title())}</legend>
            <p class="hint">{ctx.t(msg::people::reading_hint())}</p>
            {(0..PLACES).map(place).collect_view()}
        </fieldset>
    }
    .into_any()
}

fn spoken_field(ctx: &RequestContext, raw: &Raw) -> AnyView {
    let choice = |language: SpokenLanguage| Choice {
        value: language.to_string(),
        name: language.name().to_owned(),
        language: language.written(),
        chosen: raw.spoken.iter().any(|tag| tag == language.as_str()),
    };
    lines(Lines {
        name: "spoken",
        kind: "checkbox",
        legend: ctx.t(msg::people::spoken_title()),
        hint: Some(ctx.t(msg::people::spoken_hint())),
        choices: SpokenLanguage::all().map(choice).collect(),
    })
}

fn mail_language_field(ctx: &RequestContext, raw: &Raw, form: &FormState<ProfileField>) -> AnyView {
    one_of(OneOf {
        name: "language".to_owned(),
        label: ctx.t(msg::people::mail_language_label()),
        error: form.error(ProfileField::Language).map(|why| ctx.t(sentence(why))),
        choices: languages(ctx.site.locales.menu(), &raw.language),
    })
}

fn sentence(why: FieldError) -> Message<'static> {
    match why {
        FieldError::Name(why) => name_sentence(why),
        FieldError::Unknown => msg::errors::field_unknown(),
    }
}
