//! One's own passkeys, password and codes.

mod codes;
mod new_passkey;
mod passkey;
mod password;

pub use codes::{renew as renew_codes, show as show_codes};
pub use new_passkey::show as show_new_passkey;
pub use passkey::{change as change_passkey, show as show_passkey};
pub use password::{send as send_password, show as show_password};

use super::{come_back::no_way_in, personal::personal_page};
use crate::{
    components::{
        facts::{Fact, Facts},
        when::When,
    },
    request_context::RequestContext,
};
use axum::response::Response;
use leptos::{either::Either, prelude::*};
use locales::msg;
use server::{
    database::query::accounts::{
        strong::{self, PasskeyLine, StrongFactors},
        ways_in::ways_in,
    },
    domain::{accounts::one_time::grouped, token::Token},
    http::HttpError,
    routes::{NewPasskey, OnePasskey, RecoveryCodes, Security, SetPassword},
};

struct Model {
    passkeys: Vec<PasskeyLine>,
    factors: StrongFactors,
    /// What somebody without a mail address signs in under.
    sign_in_name: Option<Token>,
    /// Whether nothing signs them in again.
    is_shut_out: bool,
}

/// `GET /{lang}/account/security`
pub async fn show(ctx: RequestContext) -> Result<Response, HttpError> {
    let who = ctx.identity.as_deref().ok_or_else(HttpError::not_found)?;
    let (database, person) = (&ctx.state.database, who.person.id);
    let ways = ways_in(database.reader(), person).await?;
    let model = Model {
        passkeys: strong::passkeys(database, person).await?,
        factors: ways.factors,
        sign_in_name: (!ways.address).then(|| who.person.token.clone()),
        is_shut_out: !ways.any(),
    };
    let page = personal_page(&ctx, msg::accounts::security_title(), Security);
    Ok(page.respond(&ctx, || view(&ctx, &model)))
}

fn view(ctx: &RequestContext, model: &Model) -> impl IntoView {
    view! {
        <h1>{ctx.t(msg::accounts::security_title())}</h1>
        {model.is_shut_out.then(|| no_way_in(ctx))}
        <p>{ctx.t(msg::accounts::security_lead())}</p>
        <section>
            <h2>{ctx.t(msg::accounts::security_passkeys())}</h2>
            {passkeys(ctx, &model.passkeys)}
            <p class="actions">
                <a class="button" href=ctx.path(NewPasskey)>{ctx.t(msg::accounts::passkey_add_title())}</a>
            </p>
        </section>
        <section>
            <h2>{ctx.t(msg::accounts::security_password())}</h2>
            {password(ctx, model)}
        </section>
    }
}

fn passkeys(ctx: &RequestContext, passkeys: &[PasskeyLine]) -> impl IntoView {
    if passkeys.is_empty() {
        return Either::Left(view! { <p>{ctx.t(msg::accounts::security_no_passkey())}</p> });
    }
    let entries = passkeys.iter().map(|line| {
        let path = ctx.path(OnePasskey { token: line.token.as_str() });
        view! {
            <li class="entry">
                <h3><a href=path><bdi>{line.name.as_str().to_owned()}</bdi></a></h3>
                {line.doubted.then(|| doubted(ctx))}
                {days(ctx, line)}
            </li>
        }
    });
    Either::Right(view! { <ul class="list">{entries.collect_view()}</ul> })
}

/// When a passkey was added and used.
fn days(ctx: &RequestContext, line: &PasskeyLine) -> impl IntoView {
    let used = match line.used {
        Some(day) => Either::Left(view! { <When ctx day/> }),
        None => Either::Right(ctx.t(msg::accounts::passkey_never())),
    };
    let facts = vec![
        Fact::new(ctx.t(msg::accounts::passkey_since()), view! { <When ctx day=line.since/> }),
        Fact::new(ctx.t(msg::accounts::passkey_used()), used),
    ];
    view! { <Facts facts/> }
}

/// There may be a copy.
fn doubted(ctx: &RequestContext) -> impl IntoView {
    view! { <p class="note warning" role="note">{ctx.t(msg::accounts::passkey_doubted())}</p> }
}

fn password(ctx: &RequestContext, model: &Model) -> impl IntoView {
    let set = ctx.path(SetPassword);
    if !model.factors.password {
        return Either::Left(view! {
            <p>{ctx.t(msg::accounts::security_no_password())}</p>
            <p class="actions"><a class="button second" href=set>{ctx.t(msg::accounts::security_set())}</a></p>
        });
    }
    let name = model.sign_in_name.as_ref().map(|token| {
        view! {
            <p>{ctx.t(msg::accounts::security_name())} " " <code dir="ltr">{grouped(token.as_str(), '-')}</code></p>
        }
    });
    Either::Right(view! {
        <p>{ctx.t(msg::accounts::security_has_password())}</p>
        {name}
        <p>{ctx.t(msg::accounts::security_codes(model.factors.codes))}</p>
        <p class="actions">
            <a class="button second" href=set>{ctx.t(msg::accounts::security_change())}</a>
            <a class="button second" href=ctx.path(RecoveryCodes)>{ctx.t(msg::accounts::codes_new())}</a>
        </p>
    })
}

/// The way back to the list.
fn back(ctx: &RequestContext) -> impl IntoView {
    view! { <p class="more"><a href=ctx.path(Security)>{ctx.t(msg::accounts::security_back())}</a></p> }
}
