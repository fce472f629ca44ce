//! The list of people of one place, with what each may do there and the invitations that are open.

use crate::pages::organizations::admin_scope::{AdminScope, Place, Scoped, item_name};
use crate::{
    components::{
        choice::{Choice, FilterField},
        field::TextField,
        form::FilterForm,
        pagination::Pagination,
        role_name::role_name,
        when::When,
    },
    forms::{Control, said},
    pages::accounts::personal::personal_page,
    request_context::RequestContext,
};
use axum::response::Response;
use leptos::{either::Either, prelude::*};
use locales::msg;
use server::{
    database::query::organizations::{
        self, OrganizationLink,
        invitations::{self, OpenInvitation},
        members::{self, Among, HeldRole, Member, MemberPage, PeopleFilter},
    },
    domain::organizations::{
        permission::{ManageRoles, Permission, SeeMembers},
        role::{Role, Scope},
    },
    http::HttpError,
    routes::{
        FindItem, GiveRole, Invite, PageScope, People, PersonRoles, RevokeInvitation, TakeRole,
    },
};

fn is_narrowed(asked: &People) -> bool {
    [&asked.role, &asked.name, &asked.organization].iter().any(|word| word.is_some())
}

struct Model {
    scope: AdminScope,
    asked: People,
    people: MemberPage,
    invitations: Vec<OpenInvitation>,
    organizations: Vec<OrganizationLink>,
    /// Whether roles may be given here.
    gives: bool,
}

/// `GET /{lang}/admin/people`, `/{lang}/organizations/{slug}/members`, `/{lang}/items/{item}/people`
pub async fn show(Scoped(scope, asked): Scoped<People>) -> Result<Response, HttpError> {
    // Of an item: who gives roles for it, not who works on it (AZ7).
    match scope.place {
        Place::Item(_) => scope.permit::<ManageRoles>().map(drop)?,
        Place::Coalition | Place::Organization(_) => scope.permit::<SeeMembers>().map(drop)?,
    }
    page(scope, asked).await
}

async fn page(scope: AdminScope, asked: People) -> Result<Response, HttpError> {
    let state = &scope.ctx.state;
    let (database, today) = (&state.database, state.clock.today());
    let organizations = organizations::list(database, &scope.ctx.reading).await?;
    let filter = PeopleFilter {
        role: said(asked.role.as_ref()),
        name: asked.name.clone().unwrap_or_default(),
    };
    let after = said(asked.after.as_ref()).unwrap_or_default();
    // Words that mean nothing find nobody; they are never an error.
    let among = match asked.organization.as_deref() {
        None => Some(scope.among()),
        Some(slug) => (scope.among() == Among::Everybody)
            .then(|| organizations.iter().find(|one| one.slug == slug))
            .flatten()
            .map(|one| Among::Organization(one.id)),
    };
    let known = asked.role.is_none() || filter.role.is_some();
    let people = match among.filter(|_| known) {
        Some(among) => {
            members::list(database, &scope.ctx.reading, among, &filter, today, after).await?
        }
        None => MemberPage::default(),
    };
    let gives = scope.identity.grants.may(Permission::ManageRoles, scope.target());
    let now = state.clock.now().timestamp();
    let invitations = match gives {
        true => invitations::open(database, scope.target().scope(), now).await?,
        false => Vec::new(),
    };
    let model = Model { scope, asked, people, invitations, organizations, gives };
    Ok(document(&model))
}

fn document(model: &Model) -> Response {
    let Model { scope, asked, people, .. } = model;
    let ctx = &scope.ctx;
    let page = personal_page(ctx, scope.people_title(), People::of(scope.of()));
    page.respond(ctx, || {
        let next = people.next.map(|after| after.to_string());
        let from = |after| ctx.path(People { of: scope.of(), after, ..asked.borrowed() });
        let next = next.as_deref().map(|after| from(Some(after)));
        let first = asked.after.as_ref().map(|_| from(None));
        view! {
            {scope.above_people()}
            <h1>{ctx.t(scope.people_title())}</h1>
            <p class="lead">{scope.name()}</p>
            <p>{ctx.t(lead(scope))}</p>
            {model.gives.then(|| ways(model))}
            {filters(model)}
            {list(model)}
            <Pagination ctx next first/>
            {open(model)}
        }
    })
}

fn lead(scope: &AdminScope) -> locales::Message<'static> {
    match &scope.place {
        Place::Item(_) => msg::organizations::item_people_lead(),
        Place::Coalition | Place::Organization(_) => msg::organizations::members_lead(),
    }
}

fn ways(model: &Model) -> impl IntoView {
    let (ctx, of) = (&model.scope.ctx, model.scope.of());
    let one_item = match &model.scope.place {
        Place::Organization(page) => {
            let path = ctx.path(FindItem { slug: &page.link.slug, q: None });
            Some(view! { <a href=path>{ctx.t(msg::organizations::find_item_title())}</a> })
        }
        Place::Coalition | Place::Item(_) => None,
    };
    view! {
        <p class="actions">
            <a class="button" href=ctx.path(Invite { of })>{ctx.t(msg::organizations::invite_title())}</a> " "
            <a class="button second" href=ctx.path(GiveRole { of, person: None })>{ctx.t(msg::organizations::give_title())}</a> " "
            {one_item}
        </p>
    }
}

fn filters(model: &Model) -> Option<impl IntoView> {
    let Model { scope, asked, .. } = model;
    let ctx = &scope.ctx;
    if matches!(scope.place, Place::Item(_)) {
        return None;
    }
    let roles = Role::ALL.iter().map(|role| {
        let text = ctx.text(role_name(*role));
        Choice::of_text(role.as_str(), &text, asked.role.as_deref() == Some(role.as_str()))
    });
    let roles = roles.collect();
    let organization = matches!(scope.place, Place::Coalition).then(|| {
        let known = model.organizations.iter().map(|one| Choice {
            value: one.slug.clone(),
            name: one.name.clone(),
            language: Some(one.language.clone()),
            chosen: asked.organization.as_ref() == Some(&one.slug),
        });
        view! {
            <FilterField
                ctx
                name="organization"
                label=msg::library::filter_organization()
                all=msg::library::filter_organization_all()
                known=known.collect()
            />
        }
    });
    Some(view! {
        <FilterForm ctx action=ctx.path(People::of(scope.of()))>
            <FilterField
                ctx
                name="role"
                label=msg::organizations::give_role_label()
                all=msg::organizations::members_filter_all()
                known=roles
            />
            {organization}
            <TextField
                name="name"
                label=ctx.t(msg::organizations::members_filter_name())
                value=asked.name.clone().unwrap_or_default()
                control={Control::Line { kind: "text", purpose: Some("off") }}
            />
        </FilterForm>
    })
}

fn list(model: &Model) -> impl IntoView {
    let ctx = &model.scope.ctx;
    if model.people.members.is_empty() {
        let nobody = match is_narrowed(&model.asked) {
            true => msg::organizations::members_none_found(),
            false => msg::organizations::members_empty(),
        };
        return Either::Left(view! { <div class="empty"><p>{ctx.t(nobody)}</p></div> });
    }
    let entries: Vec<_> = model
        .people
        .members
        .iter()
        .map(|member| {
            let name = view! { <bdi>{member.name.as_str().to_owned()}</bdi> };
            let name = match model.scope.place {
                Place::Coalition => {
                    let path = ctx.path(PersonRoles { person: member.token.as_str() });
                    Either::Left(view! { <a href=path>{name}</a> })
                }
                Place::Organization(_) | Place::Item(_) => Either::Right(name),
            };
            view! { <li><h2>{name}</h2> {roles(model, member)}</li> }
        })
        .collect();
    Either::Right(view! { <ul class="list people">{entries}</ul> })
}

fn roles(model: &Model, member: &Member) -> impl IntoView {
    let ctx = &model.scope.ctx;
    let roles: Vec<_> = member
        .roles
        .iter()
        .map(|held| {
            let of = place_of(held, &model.organizations);
            let take = of.filter(|_| model.gives).map(|of| take(ctx, of, held));
            view! { <li>{role_line(ctx, &model.organizations, held)} {take}</li> }
        })
        .collect();
    let more = model.gives.then(|| {
        let link = GiveRole { of: model.scope.of(), person: Some(member.token.as_str()) };
        view! { <p class="more"><a href=ctx.path(link)>{ctx.t(msg::organizations::members_give_more())}</a></p> }
    });
    view! { <ul class="roles">{roles}</ul> {more} }
}

/// The pages of the place where somebody holds a role.
pub(in crate::pages) fn place_of<'a>(
    held: &'a HeldRole,
    organizations: &'a [OrganizationLink],
) -> Option<PageScope<&'a str>> {
    match held.scope {
        Scope::Coalition => Some(PageScope::Coalition),
        Scope::Organization(id) => organizations
            .iter()
            .find(|one| one.id == id)
            .map(|one| PageScope::Organization(one.slug.as_str())),
        Scope::Item(_) => held.item.as_ref().map(|item| PageScope::Item(item.token.as_str())),
    }
}

/// The link to the question whether the role is to be taken away.
pub(in crate::pages) fn take(
    ctx: &RequestContext,
    of: PageScope<&str>,
    held: &HeldRole,
) -> impl IntoView + use<> {
    let path = ctx.path(TakeRole { of, grant: held.token.as_str() });
    view! { <a href=path>{ctx.t(msg::organizations::take_link())}</a> }
}

/// A role in words: what, where, until when.
pub(in crate::pages) fn role_line(
    ctx: &RequestContext,
    organizations: &[OrganizationLink],
    held: &HeldRole,
) -> impl IntoView + use<> {
    let place = match held.scope {
        Scope::Coalition => Some(ctx.t(msg::organizations::place_everywhere())),
        Scope::Organization(id) => {
            let one = organizations.iter().find(|one| one.id == id);
            one.map(|one| ctx.mark(one.language.clone(), one.name.clone()))
        }
        Scope::Item(_) => Some(item_name(ctx, held.item.as_ref())),
    };
    let until = held.until.map(|day| {
        view! { " · " {ctx.t(msg::organizations::members_until())} " " <When ctx day/> }
    });
    view! {
        <span><strong>{ctx.t(role_name(held.role))}</strong> " · " {place} {until}</span>
    }
}

fn open(model: &Model) -> Option<impl IntoView> {
    let ctx = &model.scope.ctx;
    let entries: Vec<_> = model
        .invitations
        .iter()
        .map(|invitation| {
            let token = invitation.token.as_str();
            let path =
                ctx.path(RevokeInvitation { of: model.scope.of(), invitation: token });
            let way = match invitation.by_mail {
                true => msg::organizations::invitations_mailed(),
                false => msg::organizations::invitations_by_hand(),
            };
            let by = invitation.invited_by.as_ref().map(|name| {
                view! { " · " {ctx.t(msg::organizations::invitations_by(name.as_str()))} }
            });
            view! {
                <li>
                    <p>
                        <strong>{ctx.t(role_name(invitation.role))}</strong> " · "
                        {ctx.t(way)} {by} " · " <When ctx day=invitation.since/>
                    </p>
                    <form method="post" action=path>
                        <button class="button second" type="submit">{ctx.t(msg::organizations::invitations_revoke())}</button>
                    </form>
                </li>
            }
        })
        .collect();
    (!model.invitations.is_empty()).then(|| {
        view! {
            <h2>{ctx.t(msg::organizations::invitations_title())}</h2>
            <p>{ctx.t(msg::organizations::invite_lead())}</p>
            <ul class="list people">{entries}</ul>
        }
    })
}
