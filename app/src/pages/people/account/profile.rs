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
        people::{
            name::name_sentence,
            profile::{PLACES, ProfileField, READING, Raw, Refusal},
        },
    },
    pages::people::invitation::languages,
    shell::Page,
    urls::{self, push_query},
    visit::{Visit, redirect},
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use locales::{LanguageTag, Languages, Message, msg};
use serde::Deserialize;
use server::{
    database::query::people::own,
    domain::people::spoken::SpokenLanguage,
    http::HttpError,
    services::people::change_profile::{self, NewProfile},
};

/// Whether it was just saved.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    saved: Option<String>,
}

/// `GET /{lang}/account/profile`
pub async fn show(visit: Visit, Query(asked): Query<Asked>) -> Result<Response, HttpError> {
    let identity = person(&visit)?;
    let profile = own::profile(&visit.state.database, identity.person.id).await?;
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
    let offered = offered(&visit).await?;
    Ok(form_page(&visit, &raw, &offered, &FormState::default(), asked.saved.is_some()))
}

/// `POST /{lang}/account/profile`
pub async fn save(
    visit: Visit,
    Posted(fields): Posted<Vec<(String, String)>>,
) -> Result<Response, HttpError> {
    let identity = person(&visit)?;
    let unknown = || HttpError::status(StatusCode::UNPROCESSABLE_ENTITY);
    let raw = Raw::of(fields).ok_or_else(unknown)?;
    let offered = offered(&visit).await?;
    let profile = match raw.read(visit.site.locales.menu(), &offered) {
        Ok(profile) => profile,
        Err(form) => return Ok(form_page(&visit, &raw, &offered, &form, false)),
    };
    let new = NewProfile {
        name: &profile.name,
        language: &profile.language,
        reading: &profile.reading,
        spoken: &profile.spoken,
    };
    change_profile::execute(&visit.state, &identity, &new).await?;
    let mut path = visit.path(urls::Profile);
    push_query(&mut path, &[("saved", Some("1"))]);
    Ok(redirect(StatusCode::SEE_OTHER, &path))
}

/// The languages in which somebody may read: those of the site first, those that have a name, those in which there is a text.
async fn offered(visit: &Visit) -> Result<Vec<LanguageTag>, HttpError> {
    let mut offered = visit.site.locales.menu().to_vec();
    let named = Languages::known().all().iter().map(|language| language.tag.clone());
    let read = visit.content_languages().await?;
    for tag in named.chain(read) {
        if !offered.contains(&tag) {
            offered.push(tag);
        }
    }
    Ok(offered)
}

fn form_page(
    visit: &Visit,
    raw: &Raw,
    offered: &[LanguageTag],
    form: &FormState<ProfileField>,
    saved: bool,
) -> Response {
    let page = page(visit, msg::people::profile_title(), urls::Profile);
    let status = status_of(form);
    let saved = saved
        .then(|| view! { <p class="note" role="status">{visit.say(msg::people::saved())}</p> });
    Page { status, ..page }.respond(visit, || {
        view! {
            {crumbs(visit)}
            {error_summary(visit, form, |why| visit.say(sentence(why)))}
            <h1>{visit.say(msg::people::profile_title())}</h1>
            {saved}
            <form method="post" action=visit.path(urls::Profile)>
                {name_field(visit, raw, form)}
                {reading_fields(visit, raw, offered, form)}
                {spoken_field(visit, raw)}
                {mail_language_field(visit, raw, form)}
                <p class="actions">
                    <button class="button" type="submit">{visit.say(msg::people::save())}</button>
                </p>
            </form>
        }
        .into_any()
    })
}

fn name_field(visit: &Visit, raw: &Raw, form: &FormState<ProfileField>) -> AnyView {
    field(Field {
        name: "name",
        label: visit.say(msg::people::name_label()),
        hint: Some(visit.say(msg::people::name_hint())),
        error: form.error(ProfileField::Name).map(|why| visit.say(sentence(why))),
        value: raw.name.clone(),
        control: Control::Line { kind: "text", purpose: Some("nickname") },
    })
}

fn reading_fields(
    visit: &Visit,
    raw: &Raw,
    offered: &[LanguageTag],
    form: &FormState<ProfileField>,
) -> AnyView {
    let place = |place: usize| {
        let none = Choice {
            value: String::new(),
            name: visit.plain(msg::people::reading_none()),
            language: None,
            chosen: false,
        };
        let choices = languages(offered, &raw.reading[place]);
        let error = form.error(ProfileField::Reading).filter(|_| place == 0);
        one_of(OneOf {
            name: READING[place].to_owned(),
            label: visit.say(msg::people::reading_place(place as i64 + 1)),
            error: error.map(|why| visit.say(sentence(why))),
            choices: [none].into_iter().chain(choices).collect(),
        })
    };
    view! {
        <fieldset class="group">
            <legend>{visit.say(msg::people::reading_title())}</legend>
            <p class="hint">{visit.say(msg::people::reading_hint())}</p>
            {(0..PLACES).map(place).collect_view()}
        </fieldset>
    }
    .into_any()
}

fn spoken_field(visit: &Visit, raw: &Raw) -> AnyView {
    let choice = |language: SpokenLanguage| Choice {
        value: language.to_string(),
        name: language.name().to_owned(),
        language: language.written(),
        chosen: raw.spoken.iter().any(|tag| tag == language.as_str()),
    };
    lines(Lines {
        name: "spoken",
        kind: "checkbox",
        legend: visit.say(msg::people::spoken_title()),
        hint: Some(visit.say(msg::people::spoken_hint())),
        choices: SpokenLanguage::all().map(choice).collect(),
    })
}

fn mail_language_field(visit: &Visit, raw: &Raw, form: &FormState<ProfileField>) -> AnyView {
    one_of(OneOf {
        name: "language".to_owned(),
        label: visit.say(msg::people::mail_language_label()),
        error: form.error(ProfileField::Language).map(|why| visit.say(sentence(why))),
        choices: languages(visit.site.locales.menu(), &raw.language),
    })
}

fn sentence(why: Refusal) -> Message<'static> {
    match why {
        Refusal::Name(why) => name_sentence(why),
        Refusal::Unknown => msg::errors::field_unknown(),
    }
}
