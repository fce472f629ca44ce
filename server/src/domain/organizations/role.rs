//! Roles, and where they hold.

use crate::domain::words::words;
use std::fmt;

words! {
    /// What a person may do, in a [`Scope`].
    Role {
        /// Belongs to it, and reads what is for its members.
        Reader = "reader",
        /// Makes materials.
        Trainer = "trainer",
        /// Translates them.
        Translator = "translator",
        /// Vouches for texts.
        Reviewer = "reviewer",
        /// Edits and publishes.
        Editor = "editor",
        /// Runs trainings and events.
        Organizer = "organizer",
        /// Gives roles and speaks for it.
        Admin = "admin",
    }
}

impl Role {
    /// Those that one person may have for one item alone (row D24).
    pub const OF_ITEMS: [Self; 4] =
        [Self::Translator, Self::Reviewer, Self::Editor, Self::Organizer];
}

/// Where a role holds. Keys are those of the database.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// Everywhere.
    Coalition,
    /// In one organization, in those that are part of it, and for everything that they own.
    Organization(i64),
    /// For one item alone.
    Item(i64),
}

impl Scope {
    /// The key of the organization.
    pub fn organization(self) -> Option<i64> {
        match self {
            Self::Organization(id) => Some(id),
            Self::Coalition | Self::Item(_) => None,
        }
    }

    /// The key of the item.
    pub fn item(self) -> Option<i64> {
        match self {
            Self::Item(id) => Some(id),
            Self::Coalition | Self::Organization(_) => None,
        }
    }

    /// The roles that can be given here.
    pub fn roles(self) -> &'static [Role] {
        match self {
            Self::Coalition | Self::Organization(_) => Role::ALL,
            Self::Item(_) => &Role::OF_ITEMS,
        }
    }

    /// The scope of a row: the two keys, at most one of them set.
    pub fn of_row(organization: Option<i64>, item: Option<i64>) -> Self {
        match (organization, item) {
            (_, Some(id)) => Self::Item(id),
            (Some(id), None) => Self::Organization(id),
            (None, None) => Self::Coalition,
        }
    }
}

/// One word for each scope, as `role_grant.scope` holds it.
impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Coalition => f.write_str("coalition"),
            Self::Organization(id) => write!(f, "organization {id}"),
            Self::Item(id) => write!(f, "item {id}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_reads_back() {
        for role in Role::ALL.iter().copied() {
            assert_eq!(role.as_str().parse(), Ok(role));
        }
        assert!("owner".parse::<Role>().is_err());
    }
}
