//! Addresses of those who look after an organization, and of roles.

use super::{Link, Organization, encoded, push_query};

/// What an admin of an organization may change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ManageOrganization<'a> {
    /// The readable part of its address.
    pub slug: &'a str,
}

impl Link for ManageOrganization<'_> {
    fn tail(&self) -> String {
        format!("{}/manage", Organization { slug: self.slug }.tail())
    }
}

/// What it says in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OrganizationText<'a> {
    /// The readable part of its address.
    pub slug: &'a str,
    /// The tag of the language.
    pub of: &'a str,
}

impl Link for OrganizationText<'_> {
    fn tail(&self) -> String {
        let above = ManageOrganization { slug: self.slug }.tail();
        format!("{above}/texts/{}", encoded(self.of))
    }
}

/// Where the button posts that removes a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RemoveOrganizationText<'a>(pub OrganizationText<'a>);

impl Link for RemoveOrganizationText<'_> {
    fn tail(&self) -> String {
        format!("{}/remove", self.0.tail())
    }
}

/// The form that adds an organization: below one, or on top.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AddOrganization<'a> {
    /// The one above it.
    pub below: Option<&'a str>,
}

impl Link for AddOrganization<'_> {
    fn tail(&self) -> String {
        match self.below {
            Some(slug) => format!("{}/add", ManageOrganization { slug }.tail()),
            None => format!("{}/add", OrganizationTree.tail()),
        }
    }
}

/// The form that moves an organization.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MoveOrganization<'a> {
    /// The readable part of its address.
    pub slug: &'a str,
}

impl Link for MoveOrganization<'_> {
    fn tail(&self) -> String {
        format!("{}/move", ManageOrganization { slug: self.slug }.tail())
    }
}

/// All organizations of the coalition, as those see them who look after all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OrganizationTree;

impl Link for OrganizationTree {
    fn tail(&self) -> String {
        "/admin/organizations".to_owned()
    }
}

/// Where people hold roles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RolesOf<'a> {
    /// The whole coalition.
    Coalition,
    /// The organization of that slug.
    Organization(&'a str),
    /// The item of that token.
    Item(&'a str),
}

/// The list of people there.
impl Link for RolesOf<'_> {
    fn tail(&self) -> String {
        match self {
            Self::Coalition => "/admin/people".to_owned(),
            Self::Organization(slug) => format!("{}/members", Organization { slug }.tail()),
            Self::Item(token) => format!("/items/{}/people", encoded(token)),
        }
    }
}

/// The same list, narrowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PeopleList<'a> {
    /// Where.
    pub of: RolesOf<'a>,
    /// The word of a role.
    pub role: Option<&'a str>,
    /// The first letters of a name.
    pub name: Option<&'a str>,
    /// The slug of an organization.
    pub organization: Option<&'a str>,
    /// Where the page before ended.
    pub after: Option<&'a str>,
}

impl Link for PeopleList<'_> {
    fn tail(&self) -> String {
        let mut tail = self.of.tail();
        let fields = [
            ("role", self.role),
            ("name", self.name),
            ("organization", self.organization),
            ("after", self.after),
        ];
        push_query(&mut tail, &fields);
        tail
    }
}

/// The form that gives somebody a role there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GiveRole<'a> {
    /// Where.
    pub of: RolesOf<'a>,
    /// The token of the person.
    pub person: Option<&'a str>,
}

impl Link for GiveRole<'_> {
    fn tail(&self) -> String {
        let mut tail = format!("{}/give", self.of.tail());
        push_query(&mut tail, &[("person", self.person)]);
        tail
    }
}

/// The question whether a role is to be taken away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TakeRole<'a> {
    /// Where.
    pub of: RolesOf<'a>,
    /// The token of the role that somebody holds.
    pub grant: &'a str,
}

impl Link for TakeRole<'_> {
    fn tail(&self) -> String {
        format!("{}/take/{}", self.of.tail(), encoded(self.grant))
    }
}

/// The form that invites somebody there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Invite<'a> {
    /// Where.
    pub of: RolesOf<'a>,
}

impl Link for Invite<'_> {
    fn tail(&self) -> String {
        format!("{}/invite", self.of.tail())
    }
}

/// Where the button posts that takes an invitation back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RevokeInvitation<'a> {
    /// Where.
    pub of: RolesOf<'a>,
    /// The token of the invitation.
    pub invitation: &'a str,
}

impl Link for RevokeInvitation<'_> {
    fn tail(&self) -> String {
        format!("{}/invitations/{}/revoke", self.of.tail(), encoded(self.invitation))
    }
}

/// The items of an organization, to find one and give a role for it alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FindItem<'a> {
    /// The readable part of its address.
    pub slug: &'a str,
}

impl Link for FindItem<'_> {
    fn tail(&self) -> String {
        format!("{}/items", RolesOf::Organization(self.slug).tail())
    }
}

/// One person with all roles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PersonRoles<'a> {
    /// The token of the person.
    pub token: &'a str,
}

impl Link for PersonRoles<'_> {
    fn tail(&self) -> String {
        format!("{}/{}", RolesOf::Coalition.tail(), encoded(self.token))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_roles_follow_the_place() {
        let place = RolesOf::Organization("a b");
        assert_eq!(place.tail(), "/organizations/a%20b/members");
        assert_eq!(Invite { of: place }.tail(), "/organizations/a%20b/members/invite");
        let give = GiveRole { of: RolesOf::Item("0123"), person: Some("4567") };
        assert_eq!(give.tail(), "/items/0123/people/give?person=4567");
        let all = RolesOf::Coalition;
        let list = PeopleList {
            of: all,
            role: Some("admin"),
            name: None,
            organization: None,
            after: None,
        };
        assert_eq!(list.tail(), "/admin/people?role=admin");
        assert_eq!(PersonRoles { token: "0123" }.tail(), "/admin/people/0123");
        assert_eq!(TakeRole { of: all, grant: "0123" }.tail(), "/admin/people/take/0123");
        assert_eq!(AddOrganization { below: None }.tail(), "/admin/organizations/add");
    }
}
