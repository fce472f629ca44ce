//! The page that a mailed link leads to: one button. Looking at it uses nothing up, so that programs that open links in
//! mails do no harm. In another browser than the one that asked there is no button: there the digits help, or here, where
//! this one asked for the same address too.

use super::{super::personal::personal_page, sent::signed_in};
use crate::{
    browser::Browser,
    components::form::{ErrorSummary, FormField, PostForm},
    forms::{
        FormState,
        accounts::sign_in::{CODE, CodeForm, read_code},
    },
    request_context::RequestContext,
    shell::Page,
};
use axum::{http::StatusCode, response::Response};
use leptos::{either::EitherOf4, prelude::*};
use locales::msg;
use server::{
    database::query::accounts::signing_in::{LinkStatus, link_status},
    domain::accounts::sign_in::Secret,
    http::HttpError,
    routes::{self, SignIn, SignInByLink},
    services::accounts::sign_in::{self, SignInByLinkAndCode, SignedIn},
};

/// `GET /{lang}/sign-in/by-link/{secret}`
pub async fn show(
    ctx: RequestContext,
    browser: Browser,
    routes::SignInByLink { secret }: routes::SignInByLink,
) -> Result<Response, HttpError> {
    let link_status = worth_here(&ctx, &browser, &secret).await?;
    Ok(link_page(&ctx, &secret, link_status, &FormState::default()))
}

/// `POST /{lang}/sign-in/by-link/{secret}`
pub async fn sign_in(
    ctx: RequestContext,
    browser: Browser,
    routes::SignInByLink { secret }: routes::SignInByLink,
    mut form: FormState<CodeForm>,
) -> Result<Response, HttpError> {
    if let Ok(link) = secret.parse::<Secret>()
        && let SignedIn::Begun(begun) = begin(&ctx, &browser, &link, &form).await?
    {
        return Ok(signed_in(&ctx, &browser, &begun));
    }
    let link_status = worth_here(&ctx, &browser, &secret).await?;
    if matches!(link_status, LinkStatus::WithDigits) {
        form.refuse(CODE, msg::accounts::sign_in_code_wrong());
    }
    Ok(link_page(&ctx, &secret, link_status, &form))
}

/// By the button, which sends no digits, or by the digits.
async fn begin(
    ctx: &RequestContext,
    browser: &Browser,
    link: &Secret,
    form: &FormState<CodeForm>,
) -> Result<SignedIn, HttpError> {
    let (state, asked) = (&ctx.state, browser.signing_in.as_ref());
    let held = browser.held(ctx.identity.as_deref());
    if form.value(CODE).is_empty() {
        let by_link = sign_in::SignInByLink { link, browser: asked, held };
        return Ok(by_link.execute(state).await?);
    }
    match (read_code(form), asked) {
        (Some(code), Some(browser)) => {
            let digits = SignInByLinkAndCode { link, code: &code, browser, held };
            Ok(digits.execute(state).await?)
        }
        _ => Ok(SignedIn::Refused),
    }
}

async fn worth_here(
    ctx: &RequestContext,
    browser: &Browser,
    secret: &str,
) -> Result<LinkStatus, HttpError> {
    let Ok(link) = secret.parse::<Secret>() else { return Ok(LinkStatus::Nothing) };
    let asked = browser.signing_in.as_ref().map(Secret::hash);
    let now = ctx.state.clock.now().timestamp();
    Ok(link_status(&ctx.state.database, &link.hash(), asked.as_ref(), now).await?)
}

fn link_page(
    ctx: &RequestContext,
    secret: &str,
    link: LinkStatus,
    form: &FormState<CodeForm>,
) -> Response {
    let here = SignInByLink { secret };
    let title = match link {
        LinkStatus::Here | LinkStatus::WithDigits => msg::accounts::sign_in_title(),
        LinkStatus::Elsewhere => msg::accounts::sign_in_elsewhere_title(),
        LinkStatus::Nothing => msg::accounts::sign_in_over_title(),
    };
    let page = personal_page(ctx, title, here);
    let status = match link {
        LinkStatus::Here | LinkStatus::WithDigits | LinkStatus::Elsewhere => form.status(),
        LinkStatus::Nothing => StatusCode::GONE,
    };
    Page { status, ..page }.respond(ctx, || match link {
        LinkStatus::Here => EitherOf4::A(button(ctx, ctx.path(here))),
        LinkStatus::WithDigits => EitherOf4::B(digits(ctx, here, form)),
        LinkStatus::Elsewhere => EitherOf4::C(elsewhere(ctx)),
        LinkStatus::Nothing => EitherOf4::D(over(ctx)),
    })
}

fn button(ctx: &RequestContext, action: String) -> impl IntoView {
    view! {
        <h1>{ctx.t(msg::accounts::sign_in_title())}</h1>
        <p class="lead">{ctx.t(msg::accounts::sign_in_link_lead())}</p>
        <form method="post" action=action>
            <p class="actions">
                <button class="button" type="submit">{ctx.t(msg::accounts::sign_in_title())}</button>
            </p>
        </form>
    }
}

fn digits(
    ctx: &RequestContext,
    here: SignInByLink<&str>,
    form: &FormState<CodeForm>,
) -> impl IntoView {
    view! {
        <ErrorSummary ctx form/>
        <h1>{ctx.t(msg::accounts::sign_in_title())}</h1>
        <p class="lead">{ctx.t(msg::accounts::sign_in_digits_lead())}</p>
        <PostForm ctx form action=ctx.path(here) button=msg::accounts::sign_in_title()>
            <FormField ctx form field=CODE/>
        </PostForm>
        <p>{ctx.t(msg::accounts::sign_in_elsewhere_why())}</p>
    }
}

fn elsewhere(ctx: &RequestContext) -> impl IntoView {
    view! {
        <h1>{ctx.t(msg::accounts::sign_in_elsewhere_title())}</h1>
        <p class="lead">{ctx.t(msg::accounts::sign_in_elsewhere_lead())}</p>
        <p>{ctx.t(msg::accounts::sign_in_elsewhere_why())}</p>
        {again(ctx)}
    }
}

fn over(ctx: &RequestContext) -> impl IntoView {
    view! {
        <h1>{ctx.t(msg::accounts::sign_in_over_title())}</h1>
        <p class="lead">{ctx.t(msg::accounts::sign_in_over_lead())}</p>
        {again(ctx)}
    }
}

fn again(ctx: &RequestContext) -> impl IntoView {
    let path = ctx.path(SignIn::plain());
    view! { <p class="more"><a href=path>{ctx.t(msg::accounts::sign_in_again())}</a></p> }
}
