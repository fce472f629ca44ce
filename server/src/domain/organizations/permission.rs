//! Rights as values. A command that needs a right takes a [`Permit`] for it, and only [`Grants::permit`] makes one, so that
//! no command can be called without the question having been asked.
//!
//! A role held in the coalition holds everywhere. One held in an organization holds there, in the organizations that are
//! part of it, and for what they own. One held for an item holds for that item and opens nothing else: no list of
//! members, no other item (AZ7).
//!
//! To add a right: a variant of [`Permission`], its line in [`Permission::roles`], a unit struct by `rights!`.

use super::role::{Role, Scope};
use serde::Serialize;
use std::{collections::BTreeSet, marker::PhantomData};

/// What may be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Permission {
    /// See who belongs to it and who holds which role.
    SeeMembers,
    /// Invite people, give and take roles.
    ManageRoles,
    /// Write the page of an organization, add organizations below it.
    ManageOrganization,
    /// Write topics, their labels and synonyms.
    ManageTopics,
    /// See how the languages of the interface stand.
    SeeLanguages,
    /// See who changed what.
    SeeAudit,
    /// Read what readers report, what they ask for, what they did not find.
    ReadInboxes,
    /// Begin an item, write and upload.
    WriteItem,
    TranslateItem,
    /// Vouch for a text.
    ReviewItem,
    /// Publish an item, withdraw it.
    PublishItem,
    RunEvent,
}

impl Permission {
    pub const ALL: [Self; 12] = [
        Self::SeeMembers,
        Self::ManageRoles,
        Self::ManageOrganization,
        Self::ManageTopics,
        Self::SeeLanguages,
        Self::SeeAudit,
        Self::ReadInboxes,
        Self::WriteItem,
        Self::TranslateItem,
        Self::ReviewItem,
        Self::PublishItem,
        Self::RunEvent,
    ];

    /// The roles that give the right.
    pub fn roles(self) -> &'static [Role] {
        use Role::{Admin, Editor, Organizer, Reviewer, Trainer, Translator};
        match self {
            Self::SeeMembers | Self::ManageRoles | Self::ManageOrganization | Self::SeeAudit => {
                &[Admin]
            }
            Self::ManageTopics => &[Editor, Admin],
            Self::SeeLanguages => &[Translator, Reviewer, Editor, Admin],
            Self::ReadInboxes => &[Reviewer, Editor, Admin],
            Self::WriteItem => &[Trainer, Editor, Admin],
            Self::TranslateItem => &[Translator, Editor, Admin],
            Self::ReviewItem => &[Reviewer, Editor, Admin],
            Self::PublishItem => &[Editor, Admin],
            Self::RunEvent => &[Organizer, Admin],
        }
    }

    /// Whether the right can be held for one item alone.
    pub fn is_of_items(self) -> bool {
        matches!(
            self,
            Self::WriteItem
                | Self::TranslateItem
                | Self::ReviewItem
                | Self::PublishItem
                | Self::RunEvent
        )
    }
}

/// What a command is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// The coalition as a whole.
    Coalition,
    Organization(i64),
    /// One item, and the organization that owns it.
    Item {
        item: i64,
        owner: i64,
    },
}

impl Target {
    /// Where a role holds that is given for this.
    pub fn scope(self) -> Scope {
        match self {
            Self::Coalition => Scope::Coalition,
            Self::Organization(id) => Scope::Organization(id),
            Self::Item { item, .. } => Scope::Item(item),
        }
    }
}

/// One role that a person holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grant {
    pub role: Role,
    /// Where it holds.
    pub scope: Scope,
    /// For a role in an organization: that organization and all that are part of it.
    pub organizations: BTreeSet<i64>,
}

/// All roles that a person holds today.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Grants(Vec<Grant>);

impl Grants {
    /// These roles.
    pub fn new(grants: Vec<Grant>) -> Self {
        Self(grants)
    }

    /// The roles, one by one.
    pub fn iter(&self) -> impl Iterator<Item = &Grant> {
        self.0.iter()
    }

    /// Whether the person holds this role somewhere.
    pub fn has(&self, role: Role) -> bool {
        self.0.iter().any(|grant| grant.role == role)
    }

    /// Whether the person may do this to that.
    pub fn may(&self, permission: Permission, target: Target) -> bool {
        self.giving(permission).any(|grant| grant.covers(permission, target))
    }

    /// Whether the person may do this to something.
    pub fn may_somewhere(&self, permission: Permission) -> bool {
        self.giving(permission).next().is_some()
    }

    /// The organizations in which the person may do this; `None` when in all.
    pub fn organizations(&self, permission: Permission) -> Option<BTreeSet<i64>> {
        let mut known = BTreeSet::new();
        for grant in self.giving(permission) {
            match grant.scope {
                Scope::Coalition => return None,
                Scope::Organization(_) => known.extend(&grant.organizations),
                Scope::Item(_) => {}
            }
        }
        Some(known)
    }

    /// The right to do this to that, as the value that the command asks for.
    pub fn permit<R: Right>(&self, target: Target) -> Option<Permit<R>> {
        self.may(R::PERMISSION, target).then_some(Permit { target, right: PhantomData })
    }

    fn giving(&self, permission: Permission) -> impl Iterator<Item = &Grant> {
        let gives = move |grant: &&Grant| {
            permission.roles().contains(&grant.role)
                && (permission.is_of_items() || grant.scope.item().is_none())
        };
        self.0.iter().filter(gives)
    }
}

impl Grant {
    fn covers(&self, permission: Permission, target: Target) -> bool {
        match (self.scope, target) {
            (Scope::Coalition, _) => true,
            (Scope::Organization(_), Target::Organization(id)) => self.organizations.contains(&id),
            (Scope::Organization(_), Target::Item { owner, .. }) => {
                self.organizations.contains(&owner)
            }
            (Scope::Item(id), Target::Item { item, .. }) => permission.is_of_items() && id == item,
            (Scope::Organization(_), Target::Coalition)
            | (Scope::Item(_), Target::Coalition | Target::Organization(_)) => false,
        }
    }
}

/// A right, as a type.
pub trait Right {
    /// What it allows.
    const PERMISSION: Permission;
}

/// The right to do one thing to one target. Whoever holds one was asked for it.
#[derive(Debug, Clone, Copy)]
pub struct Permit<R> {
    target: Target,
    right: PhantomData<R>,
}

impl<R: Right> Permit<R> {
    /// What it is about.
    pub fn target(&self) -> Target {
        self.target
    }

    /// Any right, asked of nobody: for tests, which have no roles to ask. No build that serves people holds it.
    #[cfg(feature = "testing")]
    pub fn of_the_operator(target: Target) -> Self {
        Self { target, right: PhantomData }
    }
}

macro_rules! rights {
    ($($(#[$doc:meta])* $right:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy)]
        pub struct $right;
        impl Right for $right {
            const PERMISSION: Permission = Permission::$right;
        }
    )+};
}

rights! {
    /// To see who belongs to it.
    SeeMembers,
    /// To invite people, to give and take roles.
    ManageRoles,
    /// To write the page of an organization.
    ManageOrganization,
    /// To write topics.
    ManageTopics,
    /// To see how languages stand.
    SeeLanguages,
    /// To see who changed what.
    SeeAudit,
    /// To read what readers say.
    ReadInboxes,
    WriteItem,
    TranslateItem,
    /// To vouch for a text.
    ReviewItem,
    PublishItem,
    RunEvent,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grants(role: Role, scope: Scope, organizations: &[i64]) -> Grants {
        Grants::new(vec![Grant {
            role,
            scope,
            organizations: organizations.iter().copied().collect(),
        }])
    }

    const OWN: Target = Target::Item { item: 7, owner: 2 };
    const FOREIGN: Target = Target::Item { item: 8, owner: 9 };

    #[test]
    fn az7_a_role_for_one_item_opens_that_item_alone() {
        let one = grants(Role::Admin, Scope::Item(7), &[]);
        assert!(one.may(Permission::PublishItem, OWN));
        assert!(!one.may(Permission::PublishItem, Target::Item { item: 8, owner: 2 }));
        for permission in [
            Permission::SeeMembers,
            Permission::ManageRoles,
            Permission::SeeAudit,
            Permission::ReadInboxes,
        ] {
            assert!(
                !one.may(permission, Target::Organization(2))
                    && !one.may(permission, Target::Coalition)
            );
            assert!(!one.may(permission, OWN), "{permission:?}");
            assert!(!one.may_somewhere(permission), "{permission:?}");
        }
    }

    #[test]
    fn an_organization_covers_its_parts_and_what_they_own() {
        let admin = grants(Role::Admin, Scope::Organization(1), &[1, 2]);
        assert!(admin.may(Permission::ManageRoles, Target::Organization(2)));
        assert!(admin.may(Permission::PublishItem, OWN));
        assert!(!admin.may(Permission::PublishItem, FOREIGN));
        assert!(!admin.may(Permission::ManageRoles, Target::Organization(9)));
        assert!(!admin.may(Permission::ManageRoles, Target::Coalition));
        assert_eq!(admin.organizations(Permission::ManageRoles), Some(BTreeSet::from([1, 2])));
    }

    #[test]
    fn the_coalition_covers_everything_and_a_role_only_its_permissions() {
        for role in Role::ALL.iter().copied() {
            let held = grants(role, Scope::Coalition, &[]);
            for permission in Permission::ALL {
                let may = permission.roles().contains(&role);
                for target in [Target::Coalition, Target::Organization(3), OWN] {
                    assert_eq!(
                        held.may(permission, target),
                        may,
                        "{role} {permission:?} {target:?}"
                    );
                }
            }
            assert_eq!(held.organizations(Permission::ManageRoles).is_none(), role == Role::Admin);
        }
    }

    #[test]
    fn a_permit_is_had_only_for_what_one_may() {
        let admin = grants(Role::Admin, Scope::Organization(2), &[2]);
        assert!(admin.permit::<ManageRoles>(Target::Organization(2)).is_some());
        assert!(admin.permit::<ManageRoles>(Target::Organization(3)).is_none());
    }
}
