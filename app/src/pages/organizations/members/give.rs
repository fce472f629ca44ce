//! A role for a person who is here: whom, which, until when.

use crate::{
    browser::Browser,
    components::{
        choice::Choice,
        form::{FormChoice, FormField, PostForm, error},
        role_name::RoleChoice,
    },
    forms::{
        FormState,
        organizations::role::{GiveForm, PERSON, ROLE, UNTIL, read_give},
    },
    pages::{
        accounts::personal::form_page,
        organizations::admin_scope::{AdminScope, Place, Scoped},
    },
    request_context::redirect,
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use locales::msg;
use server::{
    database::query::organizations::members::{self, Member},
    domain::{
        organizations::permission::{ManageRoles, Permission, Target},
        token::Token,
    },
    http::{HttpError, cookie::Cookie},
    routes::{GiveRole as To, People, PersonRoles},
    services::organizations::roles::{GiveRole, Given, RolesOf},
};

/// `GET …/give`
pub async fn show(Scoped(scope, To { person, .. }): Scoped<To>) -> Result<Response, HttpError> {
    scope.permit::<ManageRoles>()?;
    let person = person.unwrap_or_default();
    let offered = offered(&scope, &person).await?;
    Ok(page(&scope, &offered, &FormState::with([(PERSON, person.as_str())])))
}

/// `POST …/give`
pub async fn give(
    Scoped(scope, _): Scoped<To>,
    browser: Browser,
    mut form: FormState<GiveForm>,
) -> Result<Response, HttpError> {
    let permit = scope.permit::<ManageRoles>()?;
    let (state, today) = (&scope.ctx.state, scope.ctx.state.clock.today());
    let offered = offered(&scope, form.value(PERSON)).await?;
    let Some(giving) = read_give(&mut form, scope.target().scope().roles(), today) else {
        return Ok(page(&scope, &offered, &form));
    };
    // Whom the giver cannot see, nobody is.
    let seen = offered.iter().any(|person| person.token == giving.person);
    let given = match seen {
        false => Given::Nobody,
        true => {
            GiveRole {
                permit,
                identity: &scope.identity,
                person: &giving.person,
                role: giving.role,
                until: giving.until,
            }
            .execute(state)
            .await?
        }
    };
    match given {
        Given::Done(roles) => {
            let done = match scope.place {
                Place::Coalition => scope.ctx.path(PersonRoles { person: giving.person.as_str() }),
                Place::Organization(_) | Place::Item(_) => scope.ctx.path(People::of(scope.of())),
            };
            let mut answer = redirect(StatusCode::SEE_OTHER, &done);
            if let RolesOf::Oneself(fresh) = roles {
                browser.give(&mut answer, Cookie::Session, &fresh);
            }
            return Ok(answer);
        }
        Given::Already => form.refuse(ROLE, msg::organizations::give_already()),
        Given::Nobody => form.refuse(PERSON, msg::organizations::give_person_wrong()),
        Given::NotHere => form.refuse(ROLE, msg::organizations::give_role_wrong()),
    }
    Ok(page(&scope, &offered, &form))
}

/// The people whom the giver can see, and among them the one who was chosen on another page.
async fn offered(scope: &AdminScope, chosen: &str) -> Result<Vec<Member>, HttpError> {
    let state = &scope.ctx.state;
    let (database, today) = (&state.database, state.clock.today());
    let grants = &scope.identity.grants;
    let known = grants.organizations(Permission::SeeMembers);
    let mut people = members::offered(database, known.as_ref(), today).await?;
    let missing = chosen.parse::<Token>().ok();
    let missing = missing.filter(|token| !people.iter().any(|person| person.token == *token));
    if let Some(token) = missing
        && let Some(person) = members::person(database, &scope.ctx.reading, &token, today).await?
        && (grants.may(Permission::SeeMembers, Target::Coalition) || sees(scope, &person))
    {
        people.insert(0, person);
    }
    Ok(people)
}

/// Whether the person holds a role where the giver sees the members: one for an item of such an organization too.
fn sees(scope: &AdminScope, person: &Member) -> bool {
    person.roles.iter().any(|held| {
        let organization = held.item.as_ref().map(|item| item.owner);
        organization.or(held.scope.organization()).is_some_and(|id| {
            scope.identity.grants.may(Permission::SeeMembers, Target::Organization(id))
        })
    })
}

fn page(scope: &AdminScope, offered: &[Member], form: &FormState<GiveForm>) -> Response {
    let ctx = &scope.ctx;
    let to = To::of(scope.of());
    form_page(ctx, msg::organizations::give_title(), to, form, || {
        let roles = scope.target().scope().roles();
        view! {
            {scope.crumbs(true)}
            <h1>{ctx.t(msg::organizations::give_title())}</h1>
            <p class="lead">{scope.name()}</p>
            <p>{ctx.t(msg::organizations::give_lead())}</p>
            <PostForm ctx form action=ctx.path(to) button=msg::organizations::give_button()>
                {person(scope, offered, form)}
                <RoleChoice ctx roles chosen=form.value(ROLE) error=error(ctx, form, ROLE)/>
                <FormField ctx form field=UNTIL/>
            </PostForm>
        }
    })
}

fn person(scope: &AdminScope, offered: &[Member], form: &FormState<GiveForm>) -> impl IntoView {
    let ctx = &scope.ctx;
    let chosen = form.value(PERSON);
    let nobody = ctx.text(msg::organizations::give_person_nobody());
    let nobody = Choice::of_text("", &nobody, chosen.is_empty());
    let people = offered.iter().map(|person| Choice {
        value: person.token.to_string(),
        name: person.name.as_str().to_owned(),
        language: None,
        chosen: chosen == person.token.as_str(),
    });
    let choices = [nobody].into_iter().chain(people).collect();
    view! { <FormChoice ctx form field=PERSON choices/> }
}
