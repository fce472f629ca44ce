//! Where mail reaches one. A new address counts once it is confirmed; the old one is told.

use super::{super::personal::status_of, crumbs, page, person, proof_first};
use crate::{
    components::{
        error_summary::error_summary,
        field::{Control, Field, field},
    },
    forms::{
        ButtonAlone, FormState, Posted,
        accounts::{
            address::{AddressField, FieldError, Raw, read, refused},
            sign_in::{RawCode, read_code},
        },
    },
    request_context::{RequestContext, redirect},
    shell::Page,
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use locales::{Message, msg};
use server::{
    database::query::accounts::strong,
    domain::accounts::sign_in::Secret,
    http::HttpError,
    routes::{AddressCode, ConfirmAddress, OwnAddress, RemoveAddress},
    services::accounts::{
        PeopleError,
        change_address::{self, Addresses, Confirmed, Shown, addresses},
        identity::Identity,
    },
};

struct Model {
    addresses: Addresses,
    /// Whether the person can sign in without mail.
    is_strong: bool,
}

/// `GET /{lang}/account/address`
pub async fn show(ctx: RequestContext) -> Result<Response, HttpError> {
    let model = load(&ctx, &*person(&ctx)?).await?;
    Ok(form_page(&ctx, &model, &FormState::default()))
}

/// `POST /{lang}/account/address`
pub async fn ask(ctx: RequestContext, Posted(raw): Posted<Raw>) -> Result<Response, HttpError> {
    let identity = person(&ctx)?;
    let wanted = match read(&raw) {
        Ok(wanted) => wanted,
        Err(form) => return Ok(form_page(&ctx, &load(&ctx, &identity).await?, &form)),
    };
    let asked = change_address::ask(&ctx.state, &identity, &wanted).await;
    asked.map_err(PeopleError::cause)?;
    Ok(back(&ctx))
}

/// `POST /{lang}/account/address/code`
pub async fn try_code(
    ctx: RequestContext,
    Posted(raw): Posted<RawCode>,
) -> Result<Response, HttpError> {
    let identity = person(&ctx)?;
    let confirmed = match read_code(&raw) {
        Some(code) => confirm(&ctx, &identity, Shown::Code(&code)).await?,
        None => Confirmed::Refused,
    };
    let why = match confirmed {
        Confirmed::Changed => return Ok(back(&ctx)),
        Confirmed::Refused => (AddressField::Code, FieldError::WrongCode),
        Confirmed::Taken => (AddressField::Address, FieldError::Taken),
    };
    let form = refused(why.0, why.1);
    Ok(form_page(&ctx, &load(&ctx, &identity).await?, &form))
}

/// `GET /{lang}/account/address/{secret}`: asks, and uses nothing up.
pub async fn look(
    ctx: RequestContext,
    ConfirmAddress { secret }: ConfirmAddress,
) -> Result<Response, HttpError> {
    let model = load(&ctx, &*person(&ctx)?).await?;
    let here = ConfirmAddress { secret: &secret };
    let Some(waiting) = model.addresses.waiting.as_ref() else { return Ok(back(&ctx)) };
    let waiting = waiting.as_str().to_owned();
    let page = page(&ctx, msg::people::address_confirm_title(), here);
    Ok(page.respond(&ctx, || {
        view! {
            {crumbs(&ctx)}
            <h1>{ctx.t(msg::people::address_confirm_title())}</h1>
            <p class="lead"><bdi>{waiting}</bdi></p>
            <form method="post" action=ctx.path(here)>
                <p class="actions">
                    <button class="button" type="submit">{ctx.t(msg::people::address_confirm_send())}</button>
                </p>
            </form>
        }
        .into_any()
    }))
}

/// `POST /{lang}/account/address/{secret}`
pub async fn use_link(
    ctx: RequestContext,
    ConfirmAddress { secret }: ConfirmAddress,
    Posted(ButtonAlone {}): Posted<ButtonAlone>,
) -> Result<Response, HttpError> {
    let identity = person(&ctx)?;
    let confirmed = match secret.parse::<Secret>() {
        Ok(secret) => confirm(&ctx, &identity, Shown::Link(&secret)).await?,
        Err(_) => Confirmed::Refused,
    };
    let why = match confirmed {
        Confirmed::Changed => return Ok(back(&ctx)),
        Confirmed::Refused => FieldError::WrongCode,
        Confirmed::Taken => FieldError::Taken,
    };
    let form = refused(AddressField::Address, why);
    Ok(form_page(&ctx, &load(&ctx, &identity).await?, &form))
}

/// `POST /{lang}/account/address/remove`: only for who can sign in without mail, and showed that a short while ago.
pub async fn remove(
    ctx: RequestContext,
    Posted(ButtonAlone {}): Posted<ButtonAlone>,
) -> Result<Response, HttpError> {
    let identity = person(&ctx)?;
    if let Some(elsewhere) = proof_first(&ctx, &identity, OwnAddress).await? {
        return Ok(elsewhere);
    }
    if load(&ctx, &identity).await?.is_strong {
        let removed = change_address::remove(&ctx.state, &identity).await;
        removed.map_err(PeopleError::cause)?;
    }
    Ok(back(&ctx))
}

async fn load(ctx: &RequestContext, identity: &Identity) -> Result<Model, HttpError> {
    let addresses = addresses(&ctx.state, identity).await.map_err(PeopleError::cause)?;
    let factors = strong::factors(ctx.state.database.reader(), identity.person.id).await?;
    Ok(Model { addresses, is_strong: factors.any() })
}

async fn confirm(
    ctx: &RequestContext,
    identity: &Identity,
    shown: Shown<'_>,
) -> Result<Confirmed, HttpError> {
    let confirmed = change_address::confirm(&ctx.state, identity, shown).await;
    Ok(confirmed.map_err(PeopleError::cause)?)
}

fn back(ctx: &RequestContext) -> Response {
    redirect(StatusCode::SEE_OTHER, &ctx.path(OwnAddress))
}

fn form_page(ctx: &RequestContext, model: &Model, form: &FormState<AddressField>) -> Response {
    let page = page(ctx, msg::people::address_title(), OwnAddress);
    let status = status_of(form);
    Page { status, ..page }.respond(ctx, || {
        let now = model.addresses.now.as_ref().map(|address| address.as_str().to_owned());
        let now = match now {
            Some(now) => view! {
                <p>{ctx.t(msg::people::address_now())} " " <strong><bdi>{now}</bdi></strong></p>
            }
            .into_any(),
            None => view! { <p>{ctx.t(msg::people::address_none())}</p> }.into_any(),
        };
        view! {
            {crumbs(ctx)}
            {error_summary(ctx, form, |why| ctx.t(sentence(why)))}
            <h1>{ctx.t(msg::people::address_title())}</h1>
            {now}
            {waiting(ctx, model, form)}
            {new_address(ctx, form)}
            {(model.addresses.now.is_some() && model.is_strong).then(|| remove_form(ctx))}
        }
        .into_any()
    })
}

/// The field for the digits, while an address waits.
fn waiting(ctx: &RequestContext, model: &Model, form: &FormState<AddressField>) -> Option<AnyView> {
    let waiting = model.addresses.waiting.as_ref()?.as_str().to_owned();
    let code = field(Field {
        name: "code",
        label: ctx.t(msg::people::sign_in_code_label()),
        hint: None,
        error: form.error(AddressField::Code).map(|why| ctx.t(sentence(why))),
        value: String::new(),
        control: Control::Line { kind: "text", purpose: Some("one-time-code") },
    });
    Some(
        view! {
            <h2>{ctx.t(msg::people::address_waiting_title())}</h2>
            <p>{ctx.t(msg::people::address_waiting())} " " <strong><bdi>{waiting}</bdi></strong></p>
            <form method="post" action=ctx.path(AddressCode)>
                {code}
                <p class="actions">
                    <button class="button" type="submit">{ctx.t(msg::people::address_confirm_send())}</button>
                </p>
            </form>
        }
        .into_any(),
    )
}

fn new_address(ctx: &RequestContext, form: &FormState<AddressField>) -> AnyView {
    let address = field(Field {
        name: "address",
        label: ctx.t(msg::people::address_new_label()),
        hint: Some(ctx.t(msg::people::address_new_hint())),
        error: form.error(AddressField::Address).map(|why| ctx.t(sentence(why))),
        value: form.value(AddressField::Address).to_owned(),
        control: Control::Line { kind: "email", purpose: Some("email") },
    });
    view! {
        <form method="post" action=ctx.path(OwnAddress) novalidate="">
            {address}
            <p class="actions">
                <button class="button second" type="submit">{ctx.t(msg::people::address_new_send())}</button>
            </p>
        </form>
    }
    .into_any()
}

fn remove_form(ctx: &RequestContext) -> AnyView {
    view! {
        <h2>{ctx.t(msg::people::address_remove_title())}</h2>
        <p>{ctx.t(msg::people::address_remove_lead())}</p>
        <form method="post" action=ctx.path(RemoveAddress)>
            <p class="actions">
                <button class="button second" type="submit">{ctx.t(msg::people::address_remove_title())}</button>
            </p>
        </form>
    }
    .into_any()
}

fn sentence(why: FieldError) -> Message<'static> {
    match why {
        FieldError::NoAddress => msg::people::sign_in_address_wrong(),
        FieldError::WrongCode => msg::people::sign_in_code_wrong(),
        FieldError::Taken => msg::people::address_taken(),
    }
}
