//! Looking after organizations, and roles: in the coalition, in an organization, for one item.

use super::{EN, SAMPLE_OF_ITEM, UNKNOWN_GRANT, admin};
use crate::{
    pages::organizations::{
        manage::{self, add, move_below, text, tree},
        members::{find_item, give, invite, list, person, take},
    },
    urls::admin_part::AdminPart,
};
use axum::http::StatusCode;
use server::{
    domain::organizations::permission::Permission::{ManageOrganization, ManageRoles, SeeMembers},
    http::{Entry, Policy},
};

/// An organization of the demo library.
const ORGANIZATION: (&str, &str) = ("slug", "demo-workers");

/// The routes. Nothing of them is kept anywhere, and what changes who may do what asks for a fresh proof (AU6).
pub fn entries() -> Vec<Entry> {
    let mut entries = of_organizations();
    entries.extend(of_members());
    entries.extend(of_the_coalition());
    entries.extend(of_items());
    entries
}

fn may(policy: Policy, name: &'static str, path: &'static str) -> Entry {
    Entry::new(name, path).policy(policy)
}

fn of_organizations() -> Vec<Entry> {
    let manages = |name, path| may(Policy::Right(ManageOrganization), name, path);
    vec![
        manages("manage organization", "/{language}/organizations/{slug}/manage")
            .get(manage::show)
            .sample(&[EN, ORGANIZATION]),
        manages("organization text", "/{language}/organizations/{slug}/manage/texts/{of}")
            .get(text::show)
            .post(text::save)
            .sample(&[EN, ORGANIZATION, ("of", "es")]),
        manages(
            "remove organization text",
            "/{language}/organizations/{slug}/manage/texts/{of}/remove",
        )
        .post(text::remove)
        .sample_answering(StatusCode::METHOD_NOT_ALLOWED, &[EN, ORGANIZATION, ("of", "es")]),
        manages("add organization", "/{language}/organizations/{slug}/manage/add")
            .get(add::show)
            .post(add::save)
            .sample(&[EN, ORGANIZATION]),
        manages("move organization", "/{language}/organizations/{slug}/manage/move")
            .step_up()
            .get(move_below::show)
            .post(move_below::save)
            .sample(&[EN, ORGANIZATION]),
        admin("organizations", AdminPart::Organizations.route()).get(tree::show).sample(&[EN]),
        may(
            Policy::Coalition(ManageOrganization),
            "add organization on top",
            "/{language}/admin/organizations/add",
        )
        .get(add::show_on_top)
        .post(add::save_on_top)
        .sample(&[EN]),
    ]
}

fn of_members() -> Vec<Entry> {
    let gives = |name, path| may(Policy::Right(ManageRoles), name, path);
    vec![
        may(Policy::Right(SeeMembers), "members", "/{language}/organizations/{slug}/members")
            .get(list::show)
            .sample(&[EN, ORGANIZATION]),
        gives("items of members", "/{language}/organizations/{slug}/members/items")
            .get(find_item::show)
            .sample(&[EN, ORGANIZATION]),
        gives("give role to member", "/{language}/organizations/{slug}/members/give")
            .step_up()
            .get(give::show)
            .post(give::give)
            .sample(&[EN, ORGANIZATION]),
        gives("take role from member", "/{language}/organizations/{slug}/members/take/{grant}")
            .step_up()
            .get(take::show)
            .post(take::take)
            .sample_answering(StatusCode::NOT_FOUND, &[EN, ORGANIZATION, UNKNOWN_GRANT]),
        gives("invite member", "/{language}/organizations/{slug}/members/invite")
            .step_up()
            .get(invite::show)
            .post(invite::invite)
            .sample(&[EN, ORGANIZATION]),
        gives(
            "revoke invitation of member",
            "/{language}/organizations/{slug}/members/invitations/{invitation}/revoke",
        )
        .post(invite::revoke)
        .sample_answering(
            StatusCode::METHOD_NOT_ALLOWED,
            &[EN, ORGANIZATION, ("invitation", UNKNOWN_GRANT.1)],
        ),
    ]
}

fn of_the_coalition() -> Vec<Entry> {
    let gives = |name, path| may(Policy::Coalition(ManageRoles), name, path);
    vec![
        admin("people", AdminPart::People.route()).get(list::show).sample(&[EN]),
        may(Policy::Coalition(SeeMembers), "person", "/{language}/admin/people/{person}")
            .get(person::show)
            .sample_answering(StatusCode::NOT_FOUND, &[EN, ("person", UNKNOWN_GRANT.1)]),
        gives("give role", "/{language}/admin/people/give")
            .step_up()
            .get(give::show)
            .post(give::give)
            .sample(&[EN]),
        gives("take role", "/{language}/admin/people/take/{grant}")
            .step_up()
            .get(take::show)
            .post(take::take)
            .sample_answering(StatusCode::NOT_FOUND, &[EN, UNKNOWN_GRANT]),
        gives("invite", "/{language}/admin/people/invite")
            .step_up()
            .get(invite::show)
            .post(invite::invite)
            .sample(&[EN]),
        gives("revoke invitation", "/{language}/admin/people/invitations/{invitation}/revoke")
            .post(invite::revoke)
            .sample_answering(
                StatusCode::METHOD_NOT_ALLOWED,
                &[EN, ("invitation", UNKNOWN_GRANT.1)],
            ),
    ]
}

fn of_items() -> Vec<Entry> {
    let gives = |name, path| may(Policy::Right(ManageRoles), name, path);
    vec![
        gives("people of item", "/{language}/items/{item}/people")
            .get(list::show_of_item)
            .sample(&[EN, SAMPLE_OF_ITEM]),
        gives("give role for item", "/{language}/items/{item}/people/give")
            .step_up()
            .get(give::show)
            .post(give::give)
            .sample(&[EN, SAMPLE_OF_ITEM]),
        gives("take role for item", "/{language}/items/{item}/people/take/{grant}")
            .step_up()
            .get(take::show)
            .post(take::take)
            .sample_answering(StatusCode::NOT_FOUND, &[EN, SAMPLE_OF_ITEM, UNKNOWN_GRANT]),
        gives("invite for item", "/{language}/items/{item}/people/invite")
            .step_up()
            .get(invite::show)
            .post(invite::invite)
            .sample(&[EN, SAMPLE_OF_ITEM]),
        gives(
            "revoke invitation for item",
            "/{language}/items/{item}/people/invitations/{invitation}/revoke",
        )
        .post(invite::revoke)
        .sample_answering(
            StatusCode::METHOD_NOT_ALLOWED,
            &[EN, SAMPLE_OF_ITEM, ("invitation", UNKNOWN_GRANT.1)],
        ),
    ]
}
