//! Organizations, and roles: in the coalition, in an organization, for one item. What changes who may do what asks for a
//! fresh proof (AU6).

use super::{ITEM, NO_SECRET, NOBODY, ORGANIZATION, Policy, Route, declare::pages};
use crate::domain::{
    limit::Action,
    organizations::permission::Permission::{
        self, ManageOrganization as Manage, ManageRoles, ManageTopics, ReadInboxes, SeeAudit,
        SeeLanguages, SeeMembers,
    },
};
use http::StatusCode;
use locales::msg;

/// The token of a role that nobody holds.
const GRANT: (&str, &str) = ("grant", NOBODY);
/// The token of an invitation that is not there.
const INVITATION: (&str, &str) = ("invitation", NOBODY);
/// The rights that open something behind the landing page.
const ADMINISTRATORS: &[Permission] =
    &[SeeMembers, ManageRoles, Manage, ManageTopics, SeeLanguages, SeeAudit, ReadInboxes];

pages! {
    /// One organization.
    Organization { slug } = Route::page("organization", "/{language}/organizations/{slug}")
        .sample(&[("slug", "demo-coalition")]);
    /// Where everything begins that somebody looks after.
    Administration = Route::public("administration", "/{language}/admin").policy(Policy::AnyOf(ADMINISTRATORS));
    /// Who is there, with their roles.
    People in scope {} ? { role, name, organization, after } = [
        Route::coalition(SeeMembers, "people", "/{language}/admin/people")
            .in_administration(msg::organizations::admin_people, msg::organizations::office_people_lead),
        Route::right(SeeMembers, "members", "/{language}/organizations/{slug}/members").sample(&[ORGANIZATION]),
        Route::right(ManageRoles, "people of item", "/{language}/items/{item}/people").sample(&[ITEM]),
    ];
    /// All organizations of the coalition, as those see them who look after all.
    OrganizationTree = Route::coalition(Manage, "organizations", "/{language}/admin/organizations")
        .in_administration(msg::organizations::organizations_title, msg::organizations::office_organizations_lead);
    /// What an admin of an organization may change.
    ManageOrganization { slug } =
        Route::right(Manage, "manage organization", "/{language}/organizations/{slug}/manage")
        .sample(&[ORGANIZATION]);
    /// What it says in one language.
    OrganizationText { slug, of } =
        Route::right(Manage, "organization text", "/{language}/organizations/{slug}/manage/texts/{of}")
        .sample(&[ORGANIZATION, ("of", "es")]);
    /// Where the button posts that removes a language.
    RemoveOrganizationText { slug, of } =
        Route::right(Manage, "remove organization text", "/{language}/organizations/{slug}/manage/texts/{of}/remove")
        .sample(&[ORGANIZATION, ("of", "es")]).posted();
    /// The form that adds an organization: on top, or below one.
    AddOrganization in scope {} = [
        Route::coalition(Manage, "add organization on top", "/{language}/admin/organizations/add"),
        Route::right(Manage, "add organization", "/{language}/organizations/{slug}/manage/add").sample(&[ORGANIZATION]),
    ];
    /// The form that moves an organization.
    MoveOrganization { slug } =
        Route::right(Manage, "move organization", "/{language}/organizations/{slug}/manage/move")
        .step_up().sample(&[ORGANIZATION]);

    /// One person with all roles.
    PersonRoles { person } = Route::coalition(SeeMembers, "person", "/{language}/admin/people/{person}")
        .sample(&[("person", NOBODY)]).answers(StatusCode::NOT_FOUND);
    /// The items of an organization, to find one and give a role for it alone.
    FindItem { slug } ? { q } =
        Route::right(ManageRoles, "items of members", "/{language}/organizations/{slug}/members/items")
        .sample(&[ORGANIZATION]);
    /// The form that gives somebody a role there.
    GiveRole in scope {} ? { person } = [
        Route::coalition(ManageRoles, "give role", "/{language}/admin/people/give").step_up(),
        Route::right(ManageRoles, "give role to member", "/{language}/organizations/{slug}/members/give")
            .step_up().sample(&[ORGANIZATION]),
        Route::right(ManageRoles, "give role for item", "/{language}/items/{item}/people/give")
            .step_up().sample(&[ITEM]),
    ];
    /// The question whether a role is to be taken away.
    TakeRole in scope { grant } = [
        Route::coalition(ManageRoles, "take role", "/{language}/admin/people/take/{grant}")
            .step_up().sample(&[GRANT]).answers(StatusCode::NOT_FOUND),
        Route::right(ManageRoles, "take role from member", "/{language}/organizations/{slug}/members/take/{grant}")
            .step_up().sample(&[ORGANIZATION, GRANT]).answers(StatusCode::NOT_FOUND),
        Route::right(ManageRoles, "take role for item", "/{language}/items/{item}/people/take/{grant}")
            .step_up().sample(&[ITEM, GRANT]).answers(StatusCode::NOT_FOUND),
    ];
    /// The form that invites somebody there.
    Invite in scope {} = [
        Route::coalition(ManageRoles, "invite", "/{language}/admin/people/invite").step_up(),
        Route::right(ManageRoles, "invite member", "/{language}/organizations/{slug}/members/invite")
            .step_up().sample(&[ORGANIZATION]),
        Route::right(ManageRoles, "invite for item", "/{language}/items/{item}/people/invite")
            .step_up().sample(&[ITEM]),
    ];
    /// Where the button posts that takes an invitation back.
    RevokeInvitation in scope { invitation } = [
        Route::coalition(ManageRoles, "revoke invitation", "/{language}/admin/people/invitations/{invitation}/revoke")
            .sample(&[INVITATION]).posted(),
        Route::right(ManageRoles, "revoke invitation of member",
            "/{language}/organizations/{slug}/members/invitations/{invitation}/revoke")
            .sample(&[ORGANIZATION, INVITATION]).posted(),
        Route::right(ManageRoles, "revoke invitation for item",
            "/{language}/items/{item}/people/invitations/{invitation}/revoke")
            .sample(&[ITEM, INVITATION]).posted(),
    ];
    /// An invitation, as its guest opens it.
    Invitation { secret } = Route::public("invitation", "/{language}/invitations/{secret}")
        .limit(Action::SignInTry).sample(&[NO_SECRET]).answers(StatusCode::GONE);
}
