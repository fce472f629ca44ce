//! An invitation: who invites to what, and the form to accept it. Looking uses nothing up. The first administrator comes
//! this way too.

use super::{
    personal::{personal_page, status_of},
    role_words::place_name,
};
use crate::{
    browser::Browser,
    components::{
        choice::{Choice, OneOf, one_of},
        error_summary::error_summary,
        facts::{Fact, facts},
        field::{Control, Field, field},
        role_name::may,
    },
    forms::{
        FormState, Posted,
        people::{
            invitation::{InvitationField, Raw, Refusal, read},
            name::name_sentence,
        },
    },
    shell::Page,
    urls::{self, Account, Link, SignIn},
    visit::{Visit, redirect},
};
use axum::{extract::Path, http::StatusCode, response::Response};
use leptos::prelude::*;
use locales::{LanguageTag, Message, msg};
use server::{
    database::query::people::place::{Place, place},
    domain::people::sign_in::Secret,
    http::{HttpError, cookie::Cookie},
    services::people::{
        PeopleError,
        accept_invitation::{AcceptAsNew, Open, accept_as, open},
    },
};

struct Model {
    open: Open,
    place: Place,
}

/// `GET /{lang}/invitations/{secret}`
pub async fn show(
    visit: Visit,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, HttpError> {
    let Some((_, model)) = load(&visit, &secret).await? else { return Ok(over(&visit, &secret)) };
    Ok(form_page(&visit, &secret, &model, &FormState::default()))
}

/// `POST /{lang}/invitations/{secret}`
pub async fn accept(
    visit: Visit,
    browser: Browser,
    Path((_, secret)): Path<(String, String)>,
    Posted(raw): Posted<Raw>,
) -> Result<Response, HttpError> {
    let Some((link, model)) = load(&visit, &secret).await? else {
        return Ok(over(&visit, &secret));
    };
    let state = &visit.state;
    let session = match visit.identity.as_deref() {
        Some(identity) => accept_as(state, &link, &model.open, identity).await?,
        None if model.open.has_account => {
            return Ok(form_page(&visit, &secret, &model, &FormState::default()));
        }
        None => {
            let (name, language) = match read(&raw, visit.site.locales.menu()) {
                Ok(read) => read,
                Err(form) => return Ok(form_page(&visit, &secret, &model, &form)),
            };
            let (open, name, language) = (&model.open, &name, &language);
            let held = browser.held(None);
            let accepted = AcceptAsNew { link: &link, open, name, language, held };
            let opened = accepted.execute(state).await.map_err(PeopleError::cause)?;
            let Some(opened) = opened else { return Ok(over(&visit, &secret)) };
            let mut answer = redirect(StatusCode::SEE_OTHER, &visit.path(Account));
            browser.begin(&mut answer, &opened);
            return Ok(answer);
        }
    };
    let Some(session) = session else { return Ok(over(&visit, &secret)) };
    let mut answer = redirect(StatusCode::SEE_OTHER, &visit.path(Account));
    browser.give(&mut answer, Cookie::Session, &session);
    browser.take(&mut answer, Cookie::SigningIn);
    Ok(answer)
}

async fn load(visit: &Visit, secret: &str) -> Result<Option<(Secret, Model)>, HttpError> {
    let Ok(link) = secret.parse::<Secret>() else { return Ok(None) };
    let Some(open) = open(&visit.state, &link).await? else { return Ok(None) };
    let place = place(&visit.state.database, &visit.reading, open.invited.scope).await?;
    Ok(Some((link, Model { open, place })))
}

fn title(model: &Model) -> Message<'static> {
    match model.open.invited.by {
        Some(_) => msg::people::invitation_title(),
        None => msg::people::set_up_title(),
    }
}

fn form_page(
    visit: &Visit,
    secret: &str,
    model: &Model,
    form: &FormState<InvitationField>,
) -> Response {
    let here = urls::Invitation { secret };
    let page = personal_page(visit, title(model), |language| here.path(language));
    let status = status_of(form);
    let action = visit.path(here);
    Page { status, ..page }.respond(visit, || {
        view! {
            {error_summary(visit, form, |why| visit.say(sentence(why)))}
            <h1>{visit.say(title(model))}</h1>
            {what(visit, model)}
            {match (&visit.identity, model.open.has_account) {
                (Some(identity), _) => as_person(visit, &action, identity.person.name.as_str()),
                (None, true) => sign_in_first(visit),
                (None, false) => as_new(visit, &action, form),
            }}
        }
        .into_any()
    })
}

/// Who invites to what.
fn what(visit: &Visit, model: &Model) -> AnyView {
    let invited = &model.open.invited;
    let Some((_, by)) = &invited.by else {
        return view! { <p class="lead">{visit.say(msg::people::set_up_lead())}</p> }.into_any();
    };
    let name = by.as_str().to_owned();
    facts(vec![
        Fact {
            name: visit.say(msg::people::invitation_by()),
            value: view! { <bdi>{name}</bdi> }.into_any(),
        },
        Fact { name: visit.say(msg::people::role_where()), value: place_name(visit, &model.place) },
        Fact { name: visit.say(msg::people::role_what()), value: visit.say(may(invited.role)) },
    ])
}

fn as_person(visit: &Visit, action: &str, name: &str) -> AnyView {
    view! {
        <p>{visit.say(msg::people::sign_in_already(name))}</p>
        <form method="post" action=action.to_owned()>{accept_button(visit)}</form>
    }
    .into_any()
}

fn sign_in_first(visit: &Visit) -> AnyView {
    view! {
        <p>{visit.say(msg::people::invitation_has_account())}</p>
        <p class="actions">
            <a class="button" href=visit.path(SignIn::default())>{visit.say(msg::people::sign_in_title())}</a>
        </p>
    }
    .into_any()
}

fn as_new(visit: &Visit, action: &str, form: &FormState<InvitationField>) -> AnyView {
    let error = |field| form.error(field).map(|why| visit.say(sentence(why)));
    let name = field(Field {
        name: "name",
        label: visit.say(msg::people::name_label()),
        hint: Some(visit.say(msg::people::name_hint())),
        error: error(InvitationField::Name),
        value: form.value(InvitationField::Name).to_owned(),
        control: Control::Line { kind: "text", purpose: Some("nickname") },
    });
    let typed = form.value(InvitationField::Language);
    let chosen = if typed.is_empty() { visit.language.as_str() } else { typed };
    let language = one_of(OneOf {
        name: "language".to_owned(),
        label: visit.say(msg::people::mail_language_label()),
        error: error(InvitationField::Language),
        choices: languages(visit.site.locales.menu(), chosen),
    });
    view! {
        <form method="post" action=action.to_owned()>
            {name}
            {language}
            {accept_button(visit)}
        </form>
    }
    .into_any()
}

/// The languages of a list, each named in itself.
pub(super) fn languages(offered: &[LanguageTag], chosen: &str) -> Vec<Choice> {
    offered.iter().map(|tag| Choice::of_language(tag, tag.as_str() == chosen)).collect()
}

fn accept_button(visit: &Visit) -> AnyView {
    view! {
        <p class="actions">
            <button class="button" type="submit">{visit.say(msg::people::invitation_accept())}</button>
        </p>
    }
    .into_any()
}

fn sentence(why: Refusal) -> Message<'static> {
    match why {
        Refusal::Name(why) => name_sentence(why),
        Refusal::Language => msg::errors::field_unknown(),
    }
}

fn over(visit: &Visit, secret: &str) -> Response {
    let here = urls::Invitation { secret };
    let page =
        personal_page(visit, msg::people::invitation_over_title(), |language| here.path(language));
    Page { status: StatusCode::GONE, ..page }.respond(visit, || {
        view! {
            <h1>{visit.say(msg::people::invitation_over_title())}</h1>
            <p class="lead">{visit.say(msg::people::invitation_over_lead())}</p>
        }
        .into_any()
    })
}
