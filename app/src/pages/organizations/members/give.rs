//! A role for a person who is here: whom, which, until when.

use super::sentence;
use crate::pages::organizations::admin_scope::{AdminScope, Place, Scoped};
use crate::{
    browser::Browser,
    components::{
        choice::{Choice, OneOf, one_of},
        error_summary::error_summary,
        field::{Control, Field, field},
        role_name::role_choice,
    },
    forms::{
        FormState, Posted, Query,
        organizations::role::{FieldError, GiveRaw, RoleField},
    },
    pages::accounts::personal::{personal_page, status_of},
    request_context::redirect,
    shell::Page,
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use locales::msg;
use serde::Deserialize;
use server::{
    database::query::organizations::members::{self, Member},
    domain::{
        accounts::sign_in::Secret,
        organizations::permission::{ManageRoles, Permission, Target},
        token::Token,
    },
    http::{HttpError, cookie::Cookie},
    routes::{GiveRole as To, Link, People, PersonRoles},
    services::organizations::roles::{Acting, GiveRole, Given},
};

/// Who was chosen before.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct GiveQuery {
    person: String,
}

/// `GET …/give`
pub async fn show(
    Scoped(here, _): Scoped<To>,
    Query(asked): Query<GiveQuery>,
) -> Result<Response, HttpError> {
    here.permit::<ManageRoles>()?;
    let offered = offered(&here, &asked.person).await?;
    let form = GiveRaw { person: asked.person, ..GiveRaw::default() }.typed();
    Ok(page(&here, &offered, &form))
}

/// `POST …/give`
pub async fn give(
    Scoped(here, _): Scoped<To>,
    browser: Browser,
    Posted(raw): Posted<GiveRaw>,
) -> Result<Response, HttpError> {
    let permit = here.permit::<ManageRoles>()?;
    let (state, today) = (&here.ctx.state, here.ctx.state.clock.today());
    let offered = offered(&here, &raw.person).await?;
    let giving = match raw.read(here.target().scope().roles(), today) {
        Ok(giving) => giving,
        Err(form) => return Ok(page(&here, &offered, &form)),
    };
    let random = state.random.as_ref();
    let (fresh, token) = (Secret::random(random), Token::random(random));
    // Whom the giver cannot see, nobody is.
    let seen = offered.iter().any(|person| person.token == giving.person);
    let given = match seen {
        false => Given::Nobody,
        true => {
            GiveRole {
                permit,
                acting: Acting { identity: &here.identity, fresh: &fresh },
                token: &token,
                person: &giving.person,
                role: giving.role,
                day: today,
                until: giving.until,
            }
            .execute(state)
            .await?
        }
    };
    let mut form = raw.typed();
    match given {
        Given::Done { own } => {
            let done = match here.place {
                Place::Coalition => here.ctx.path(PersonRoles { person: giving.person.as_str() }),
                Place::Organization(_) | Place::Item(_) => here.ctx.path(People::of(here.of())),
            };
            let mut answer = redirect(StatusCode::SEE_OTHER, &done);
            if own {
                browser.give(&mut answer, Cookie::Session, &fresh);
            }
            return Ok(answer);
        }
        Given::Already => form.refuse(RoleField::Role, FieldError::Already),
        Given::Nobody => form.refuse(RoleField::Person, FieldError::NoPerson),
        Given::NotHere => form.refuse(RoleField::Role, FieldError::NoRole),
    }
    Ok(page(&here, &offered, &form))
}

/// The people whom the giver can see, and among them the one who was chosen on another page.
async fn offered(here: &AdminScope, chosen: &str) -> Result<Vec<Member>, HttpError> {
    let state = &here.ctx.state;
    let (database, today) = (&state.database, state.clock.today());
    let grants = &here.identity.grants;
    let known = grants.organizations(Permission::SeeMembers);
    let mut people = members::offered(database, known.as_ref(), today).await?;
    let missing = chosen.parse::<Token>().ok();
    let missing = missing.filter(|token| !people.iter().any(|person| person.token == *token));
    if let Some(token) = missing
        && let Some(person) = members::person(database, &here.ctx.reading, &token, today).await?
        && (grants.may(Permission::SeeMembers, Target::Coalition) || sees(here, &person))
    {
        people.insert(0, person);
    }
    Ok(people)
}

/// Whether the person holds a role where the giver sees the members: one for an item of such an organization too.
fn sees(here: &AdminScope, person: &Member) -> bool {
    person.roles.iter().any(|held| {
        let organization = held.item.as_ref().map(|item| item.owner);
        organization.or(held.scope.organization()).is_some_and(|id| {
            here.identity.grants.may(Permission::SeeMembers, Target::Organization(id))
        })
    })
}

fn page(here: &AdminScope, offered: &[Member], form: &FormState<RoleField>) -> Response {
    let ctx = &here.ctx;
    let to = To { of: here.of(), person: None };
    let page = personal_page(ctx, msg::people::give_title(), |language| to.path(language));
    Page { status: status_of(form), ..page }.respond(ctx, || {
        let error = |of| form.error(of).map(|why| ctx.t(sentence(why)));
        let roles = here.target().scope().roles();
        let until = field(Field {
            name: "until",
            label: ctx.t(msg::people::give_until_label()),
            hint: Some(ctx.t(msg::people::give_until_hint())),
            error: error(RoleField::Until),
            value: form.value(RoleField::Until).to_owned(),
            control: Control::Line { kind: "date", purpose: None },
        });
        view! {
            {error_summary(ctx, form, |why| ctx.t(sentence(why)))}
            {here.crumbs(true)}
            <h1>{ctx.t(msg::people::give_title())}</h1>
            <p class="lead">{here.name()}</p>
            <p>{ctx.t(msg::people::give_lead())}</p>
            <form method="post" action=ctx.path(to)>
                {person(here, offered, form)}
                {role_choice(ctx, roles, form.value(RoleField::Role), error(RoleField::Role))}
                {until}
                <p class="actions">
                    <button class="button" type="submit">{ctx.t(msg::people::give_button())}</button>
                </p>
            </form>
        }
        .into_any()
    })
}

fn person(here: &AdminScope, offered: &[Member], form: &FormState<RoleField>) -> AnyView {
    let ctx = &here.ctx;
    let chosen = form.value(RoleField::Person);
    let nobody = ctx.text(msg::people::give_person_nobody());
    let nobody = Choice::of_text("", &nobody, chosen.is_empty());
    let people = offered.iter().map(|person| Choice {
        value: person.token.to_string(),
        name: person.name.as_str().to_owned(),
        language: None,
        chosen: chosen == person.token.as_str(),
    });
    one_of(OneOf {
        name: "person".to_owned(),
        label: ctx.t(msg::people::give_person_label()),
        error: form.error(RoleField::Person).map(|why| ctx.t(sentence(why))),
        choices: [nobody].into_iter().chain(people).collect(),
    })
}
