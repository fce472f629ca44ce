//! Where mail reaches one. A new address counts once it is confirmed; the old one is told.

use super::{
    super::personal::{form_page, personal_page},
    crumbs, person, proof_first,
};
use crate::{
    components::form::{FormField, PostForm, SecondForm},
    forms::{
        ButtonAlone, Field, FormState, Posted,
        accounts::{
            address::{ADDRESS, AddressForm, read},
            sign_in::{CODE, CodeForm, read_code},
        },
    },
    request_context::{RequestContext, redirect},
};
use axum::{http::StatusCode, response::Response};
use leptos::{either::Either, prelude::*};
use locales::msg;
use server::{
    domain::accounts::sign_in::Secret,
    http::HttpError,
    routes::{AddressCode, ConfirmAddress, OwnAddress, RemoveAddress},
    services::accounts::{
        PeopleError,
        address::{
            self, AddressProof, AddressRemoved, Addresses, Confirmed, RequestAddressChange,
            addresses,
        },
        identity::Identity,
    },
};

struct Model {
    addresses: Addresses,
    /// Whether there is one that the person can go on without.
    may_go: bool,
}

/// `GET /{lang}/account/address`
pub async fn show(ctx: RequestContext) -> Result<Response, HttpError> {
    page(&ctx, &*person(&ctx)?, &FormState::default()).await
}

/// `POST /{lang}/account/address`
pub async fn ask(
    ctx: RequestContext,
    mut form: FormState<AddressForm>,
) -> Result<Response, HttpError> {
    let identity = person(&ctx)?;
    let Some(wanted) = read(&mut form) else { return page(&ctx, &identity, &form).await };
    let request = RequestAddressChange { identity: &identity, wanted: &wanted };
    request.execute(&ctx.state).await.map_err(PeopleError::cause)?;
    Ok(back(&ctx))
}

/// `POST /{lang}/account/address/code`
pub async fn try_code(
    ctx: RequestContext,
    form: FormState<CodeForm>,
) -> Result<Response, HttpError> {
    let identity = person(&ctx)?;
    let confirmed = match read_code(&form) {
        Some(code) => confirm(&ctx, &identity, AddressProof::Code(&code)).await?,
        None => Confirmed::Refused,
    };
    answer(&ctx, &identity, confirmed, CODE).await
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
    let page = personal_page(&ctx, msg::accounts::address_confirm_title(), here);
    Ok(page.respond(&ctx, || {
        view! {
            {crumbs(&ctx)}
            <h1>{ctx.t(msg::accounts::address_confirm_title())}</h1>
            <p class="lead"><bdi>{waiting}</bdi></p>
            <form method="post" action=ctx.path(here)>
                <p class="actions">
                    <button class="button" type="submit">{ctx.t(msg::accounts::address_confirm_send())}</button>
                </p>
            </form>
        }
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
        Ok(secret) => confirm(&ctx, &identity, AddressProof::Link(&secret)).await?,
        Err(_) => Confirmed::Refused,
    };
    answer(&ctx, &identity, confirmed, ADDRESS).await
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
    let remove = address::RemoveAddress { identity: &identity };
    match remove.execute(&ctx.state).await.map_err(PeopleError::cause)? {
        AddressRemoved::Done | AddressRemoved::NotThere | AddressRemoved::OnlyWayIn => {
            Ok(back(&ctx))
        }
    }
}

async fn load(ctx: &RequestContext, identity: &Identity) -> Result<Model, HttpError> {
    let addresses = addresses(&ctx.state, identity).await.map_err(PeopleError::cause)?;
    let remove = address::RemoveAddress { identity };
    let refused = remove.check(&ctx.state).await.map_err(PeopleError::cause)?;
    let may_go = addresses.now.is_some() && refused.is_none();
    Ok(Model { addresses, may_go })
}

async fn confirm(
    ctx: &RequestContext,
    identity: &Identity,
    proof: AddressProof<'_>,
) -> Result<Confirmed, HttpError> {
    let confirmed = address::ConfirmAddress { identity, proof }.execute(&ctx.state).await;
    Ok(confirmed.map_err(PeopleError::cause)?)
}

fn back(ctx: &RequestContext) -> Response {
    redirect(StatusCode::SEE_OTHER, &ctx.path(OwnAddress))
}

/// What follows when a code or a link was shown. One that does not fit is refused at this field.
async fn answer(
    ctx: &RequestContext,
    identity: &Identity,
    confirmed: Confirmed,
    shown: Field,
) -> Result<Response, HttpError> {
    let mut form = FormState::default();
    match confirmed {
        Confirmed::Changed => return Ok(back(ctx)),
        Confirmed::Refused => form.refuse(shown, msg::accounts::sign_in_code_wrong()),
        Confirmed::Taken => form.refuse(ADDRESS, msg::accounts::address_taken()),
    }
    page(ctx, identity, &form).await
}

async fn page(
    ctx: &RequestContext,
    identity: &Identity,
    form: &FormState<AddressForm>,
) -> Result<Response, HttpError> {
    let model = load(ctx, identity).await?;
    Ok(form_page(ctx, msg::accounts::address_title(), OwnAddress, form, || {
        let now = model.addresses.now.as_ref().map(|address| address.as_str().to_owned());
        let now = match now {
            Some(now) => Either::Left(view! {
                <p>{ctx.t(msg::accounts::address_now())} " " <strong><bdi>{now}</bdi></strong></p>
            }),
            None => Either::Right(view! { <p>{ctx.t(msg::accounts::address_none())}</p> }),
        };
        view! {
            {crumbs(ctx)}
            <h1>{ctx.t(msg::accounts::address_title())}</h1>
            {now}
            {waiting(ctx, &model, form)}
            {new_address(ctx, form)}
            {model.may_go.then(|| remove_form(ctx))}
        }
    }))
}

/// The field for the digits, while an address waits.
fn waiting(
    ctx: &RequestContext,
    model: &Model,
    form: &FormState<AddressForm>,
) -> Option<impl IntoView> {
    let waiting = model.addresses.waiting.as_ref()?.as_str().to_owned();
    Some(view! {
        <h2>{ctx.t(msg::accounts::address_waiting_title())}</h2>
        <p>{ctx.t(msg::accounts::address_waiting())} " " <strong><bdi>{waiting}</bdi></strong></p>
        <PostForm ctx form action=ctx.path(AddressCode) button=msg::accounts::address_confirm_send()>
            <FormField ctx form field=CODE/>
        </PostForm>
    })
}

fn new_address(ctx: &RequestContext, form: &FormState<AddressForm>) -> impl IntoView {
    view! {
        <form method="post" action=ctx.path(OwnAddress) novalidate="">
            <FormField ctx form field=ADDRESS/>
            <p class="actions">
                <button class="button second" type="submit">{ctx.t(msg::accounts::address_new_send())}</button>
            </p>
        </form>
    }
}

fn remove_form(ctx: &RequestContext) -> impl IntoView {
    view! {
        <h2>{ctx.t(msg::accounts::address_remove_title())}</h2>
        <p>{ctx.t(msg::accounts::address_remove_lead())}</p>
        <SecondForm ctx action=ctx.path(RemoveAddress) button=msg::accounts::address_remove_title()/>
    }
}
