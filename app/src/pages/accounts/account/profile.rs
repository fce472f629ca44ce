//! Name and languages: what leads every list and search of this person (row L3), and the language of their mails.

use super::{super::personal::form_page, crumbs, person};
use crate::{
    components::{
        choice::{Choice, ChoiceLines},
        form::{FormChoice, FormField, PostForm},
    },
    forms::{
        FormState,
        accounts::profile::{LANGUAGE, NAME, ProfileForm, READING, SPOKEN, read},
    },
    pages::organizations::invitation::languages,
    request_context::{RequestContext, redirect},
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use locales::{LanguageTag, Languages, msg};
use server::{
    database::query::accounts::own,
    domain::accounts::spoken::SpokenLanguage,
    http::HttpError,
    routes,
    services::accounts::change_profile::{ChangeProfile, NewProfile},
};

/// `GET /{lang}/account/profile`
pub async fn show(
    ctx: RequestContext,
    routes::Profile { saved }: routes::Profile,
) -> Result<Response, HttpError> {
    let identity = person(&ctx)?;
    let profile = own::profile(&ctx.state.database, identity.person.id).await?;
    let profile = profile.ok_or_else(HttpError::not_found)?;
    let spoken = profile.spoken.iter().map(|language| (SPOKEN, language.as_str()));
    let reading = READING.into_iter().zip(profile.reading.iter().map(LanguageTag::as_str));
    let known = [(NAME, profile.name.as_str()), (LANGUAGE, profile.language.as_str())];
    let form = FormState::with(known.into_iter().chain(spoken).chain(reading));
    Ok(page(&ctx, &offered(&ctx).await?, &form, saved.is_some()))
}

/// `POST /{lang}/account/profile`
pub async fn save(
    ctx: RequestContext,
    mut form: FormState<ProfileForm>,
) -> Result<Response, HttpError> {
    let identity = person(&ctx)?;
    let offered = offered(&ctx).await?;
    let Some(profile) = read(&mut form, ctx.site.locales.menu(), &offered) else {
        return Ok(page(&ctx, &offered, &form, false));
    };
    let new = NewProfile {
        name: &profile.name,
        language: &profile.language,
        reading: &profile.reading,
        spoken: &profile.spoken,
    };
    ChangeProfile { identity: &identity, profile: new }.execute(&ctx.state).await?;
    Ok(redirect(StatusCode::SEE_OTHER, &ctx.path(routes::Profile { saved: Some("1") })))
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

fn page(
    ctx: &RequestContext,
    offered: &[LanguageTag],
    form: &FormState<ProfileForm>,
    saved: bool,
) -> Response {
    form_page(ctx, msg::accounts::profile_title(), routes::Profile::plain(), form, || {
        let saved = saved
            .then(|| view! { <p class="note" role="status">{ctx.t(msg::accounts::saved())}</p> });
        let interface = languages(ctx.site.locales.menu(), form.shown(LANGUAGE));
        view! {
            {crumbs(ctx)}
            <h1>{ctx.t(msg::accounts::profile_title())}</h1>
            {saved}
            <PostForm ctx form action=ctx.path(routes::Profile::plain()) button=msg::accounts::save()>
                <FormField ctx form field=NAME/>
                {reading_fields(ctx, offered, form)}
                {spoken_field(ctx, form)}
                <FormChoice ctx form field=LANGUAGE choices=interface/>
            </PostForm>
        }
    })
}

fn reading_fields(
    ctx: &RequestContext,
    offered: &[LanguageTag],
    form: &FormState<ProfileForm>,
) -> impl IntoView {
    let place = |place| {
        let none = Choice {
            value: String::new(),
            name: ctx.plain(msg::accounts::reading_none()),
            language: None,
            chosen: false,
        };
        let choices = languages(offered, form.shown(place));
        let choices = [none].into_iter().chain(choices).collect();
        view! { <FormChoice ctx form field=place choices/> }
    };
    view! {
        <fieldset class="group">
            <legend>{ctx.t(msg::accounts::reading_title())}</legend>
            <p class="hint">{ctx.t(msg::accounts::reading_hint())}</p>
            {READING.into_iter().map(place).collect_view()}
        </fieldset>
    }
}

fn spoken_field(ctx: &RequestContext, form: &FormState<ProfileForm>) -> impl IntoView {
    let choice = |language: SpokenLanguage| Choice {
        value: language.to_string(),
        name: language.name().to_owned(),
        language: language.written(),
        chosen: form.all(SPOKEN).any(|tag| tag == language.as_str()),
    };
    view! {
        <ChoiceLines
            name=SPOKEN.name
            kind="checkbox"
            legend=ctx.t(msg::accounts::spoken_title())
            hint=SPOKEN.hint.map(|hint| ctx.t(hint()))
            choices=SpokenLanguage::all().map(choice).collect()
        />
    }
}
