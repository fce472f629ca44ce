//! An invitation: who invites to what, and the form to accept it. Looking uses nothing up. The first administrator comes
//! this way too.

use super::role_words::place_name;
use crate::{
    browser::Browser,
    components::{
        choice::Choice,
        facts::{Fact, Facts},
        form::{FormChoice, FormField, PostForm},
        role_name::may,
    },
    forms::{
        FormState,
        accounts::profile::{LANGUAGE, NAME},
        organizations::invitation::{InvitationForm, read},
    },
    pages::accounts::personal::{form_page, personal_page},
    request_context::{RequestContext, redirect},
    shell::Page,
};
use axum::{http::StatusCode, response::Response};
use leptos::{
    either::{Either, EitherOf3},
    prelude::*,
};
use locales::{LanguageTag, Message, msg};
use server::{
    database::query::{
        accounts::ways_in::ways_in,
        organizations::place::{Place, place},
    },
    domain::accounts::sign_in::Secret,
    http::{HttpError, cookie::Cookie},
    routes::{self, Account, ComeBack, SignIn},
    services::{
        accounts::{PeopleError, identity::Identity},
        organizations::invitation::{
            AcceptInvitation, AcceptInvitationAsNew, Accepted, OpenInvitation, open,
        },
    },
};

struct Model {
    open: OpenInvitation,
    place: Place,
}

/// `GET /{lang}/invitations/{secret}`
pub async fn show(
    ctx: RequestContext,
    routes::Invitation { secret }: routes::Invitation,
) -> Result<Response, HttpError> {
    let Some((_, model)) = load(&ctx, &secret).await? else { return Ok(over(&ctx, &secret)) };
    Ok(page(&ctx, &secret, &model, &FormState::default()))
}

/// `POST /{lang}/invitations/{secret}`
pub async fn accept(
    ctx: RequestContext,
    browser: Browser,
    routes::Invitation { secret }: routes::Invitation,
    mut form: FormState<InvitationForm>,
) -> Result<Response, HttpError> {
    let Some((link, model)) = load(&ctx, &secret).await? else {
        return Ok(over(&ctx, &secret));
    };
    match ctx.identity.as_deref() {
        Some(identity) => accept_as(&ctx, &browser, identity, (&link, &secret), &model).await,
        None if model.open.has_account => Ok(page(&ctx, &secret, &model, &form)),
        None => accept_as_new(&ctx, &browser, (&link, &secret), &model, &mut form).await,
    }
}

/// Whoever is signed in gets the role, and another cookie.
async fn accept_as(
    ctx: &RequestContext,
    browser: &Browser,
    identity: &Identity,
    (link, secret): (&Secret, &str),
    model: &Model,
) -> Result<Response, HttpError> {
    let accept = AcceptInvitation { identity, link, open: &model.open };
    match accept.execute(&ctx.state).await? {
        Accepted::Done(session) => {
            let ways = ways_in(ctx.state.database.reader(), identity.person.id).await?;
            let mut answer = onward(ctx, ways.any());
            browser.give(&mut answer, Cookie::Session, &session);
            browser.take(&mut answer, Cookie::SigningIn);
            Ok(answer)
        }
        Accepted::HasAccount | Accepted::Over => Ok(over(ctx, secret)),
    }
}

/// Whoever is new gets an account with the role, and is signed in.
async fn accept_as_new(
    ctx: &RequestContext,
    browser: &Browser,
    (link, secret): (&Secret, &str),
    model: &Model,
    form: &mut FormState<InvitationForm>,
) -> Result<Response, HttpError> {
    let Some((name, language)) = read(form, ctx.site.locales.menu()) else {
        return Ok(page(ctx, secret, model, form));
    };
    let (open, name, language) = (&model.open, &name, &language);
    let held = browser.held(None);
    let accept = AcceptInvitationAsNew { link, open, name, language, held };
    match accept.execute(&ctx.state).await.map_err(PeopleError::cause)? {
        Accepted::Done(opened) => {
            let mut answer = onward(ctx, open.went_by_mail());
            browser.begin(&mut answer, &opened);
            Ok(answer)
        }
        Accepted::HasAccount => Ok(page(ctx, secret, model, form)),
        Accepted::Over => Ok(over(ctx, secret)),
    }
}

/// On to the account; before that, whoever could not come back says how they will.
fn onward(ctx: &RequestContext, can_come_back: bool) -> Response {
    let path = if can_come_back { ctx.path(Account) } else { ctx.path(ComeBack) };
    redirect(StatusCode::SEE_OTHER, &path)
}

async fn load(ctx: &RequestContext, secret: &str) -> Result<Option<(Secret, Model)>, HttpError> {
    let Ok(link) = secret.parse::<Secret>() else { return Ok(None) };
    let Some(open) = open(&ctx.state, &link).await? else { return Ok(None) };
    let place = place(&ctx.state.database, &ctx.reading, open.invited.scope).await?;
    Ok(Some((link, Model { open, place })))
}

fn title(model: &Model) -> Message<'static> {
    match model.open.invited.by {
        Some(_) => msg::organizations::invitation_title(),
        None => msg::organizations::set_up_title(),
    }
}

fn page(
    ctx: &RequestContext,
    secret: &str,
    model: &Model,
    form: &FormState<InvitationForm>,
) -> Response {
    let here = routes::Invitation { secret };
    form_page(ctx, title(model), here, form, || {
        view! {
            <h1>{ctx.t(title(model))}</h1>
            {what(ctx, model)}
            {match (&ctx.identity, model.open.has_account) {
                (Some(identity), _) => {
                    EitherOf3::A(as_person(ctx, here, identity.person.name.as_str()))
                }
                (None, true) => EitherOf3::B(sign_in_first(ctx)),
                (None, false) => EitherOf3::C(as_new(ctx, here, form)),
            }}
        }
    })
}

/// Who invites to what.
fn what(ctx: &RequestContext, model: &Model) -> impl IntoView {
    let invited = &model.open.invited;
    let Some((_, by)) = &invited.by else {
        return Either::Left(
            view! { <p class="lead">{ctx.t(msg::organizations::set_up_lead())}</p> },
        );
    };
    let name = by.as_str().to_owned();
    let facts = vec![
        Fact::new(ctx.t(msg::organizations::invitation_by()), view! { <bdi>{name}</bdi> }),
        Fact::new(ctx.t(msg::organizations::role_where()), place_name(ctx, &model.place)),
        Fact { name: ctx.t(msg::organizations::role_what()), value: ctx.t(may(invited.role)) },
    ];
    Either::Right(view! { <Facts facts/> })
}

fn as_person(ctx: &RequestContext, here: routes::Invitation<&str>, name: &str) -> impl IntoView {
    view! {
        <p>{ctx.t(msg::accounts::sign_in_already(name))}</p>
        <form method="post" action=ctx.path(here)>
            <p class="actions">
                <button class="button" type="submit">{ctx.t(msg::organizations::invitation_accept())}</button>
            </p>
        </form>
    }
}

fn sign_in_first(ctx: &RequestContext) -> impl IntoView {
    view! {
        <p>{ctx.t(msg::organizations::invitation_has_account())}</p>
        <p class="actions">
            <a class="button" href=ctx.path(SignIn::plain())>{ctx.t(msg::accounts::sign_in_title())}</a>
        </p>
    }
}

fn as_new(
    ctx: &RequestContext,
    here: routes::Invitation<&str>,
    form: &FormState<InvitationForm>,
) -> impl IntoView {
    let typed = form.shown(LANGUAGE);
    let chosen = if typed.is_empty() { ctx.language.as_str() } else { typed };
    let languages = languages(ctx.site.locales.menu(), chosen);
    view! {
        <PostForm ctx form action=ctx.path(here) button=msg::organizations::invitation_accept()>
            <FormField ctx form field=NAME/>
            <FormChoice ctx form field=LANGUAGE choices=languages/>
        </PostForm>
    }
}

/// The languages of a list, each named in itself.
pub(in crate::pages) fn languages(offered: &[LanguageTag], chosen: &str) -> Vec<Choice> {
    offered.iter().map(|tag| Choice::of_language(tag, tag.as_str() == chosen)).collect()
}

fn over(ctx: &RequestContext, secret: &str) -> Response {
    let here = routes::Invitation { secret };
    let page = personal_page(ctx, msg::organizations::invitation_over_title(), here);
    Page { status: StatusCode::GONE, ..page }.respond(ctx, || {
        view! {
            <h1>{ctx.t(msg::organizations::invitation_over_title())}</h1>
            <p class="lead">{ctx.t(msg::organizations::invitation_over_lead())}</p>
        }
    })
}
