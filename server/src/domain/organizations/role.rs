//! Roles, and where they hold.

use std::{fmt, str::FromStr};

/// What a person may do, in a [`Scope`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Belongs to it, and reads what is for its members.
    Reader,
    /// Makes materials.
    Trainer,
    /// Translates them.
    Translator,
    /// Vouches for texts.
    Reviewer,
    /// Edits and publishes.
    Editor,
    /// Runs trainings and events.
    Organizer,
    /// Gives roles and speaks for it.
    Admin,
}

/// The text names no role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("there is no such role")]
pub struct RoleError;

impl Role {
    /// All of them, the least first.
    pub const ALL: [Self; 7] = [
        Self::Reader,
        Self::Trainer,
        Self::Translator,
        Self::Reviewer,
        Self::Editor,
        Self::Organizer,
        Self::Admin,
    ];

    /// Those that one person may have for one item alone (row D24).
    pub const OF_ITEMS: [Self; 4] =
        [Self::Translator, Self::Reviewer, Self::Editor, Self::Organizer];

    /// The word of the database, of addresses and of JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Reader => "reader",
            Self::Trainer => "trainer",
            Self::Translator => "translator",
            Self::Reviewer => "reviewer",
            Self::Editor => "editor",
            Self::Organizer => "organizer",
            Self::Admin => "admin",
        }
    }
}

impl FromStr for Role {
    type Err = RoleError;
    fn from_str(text: &str) -> Result<Self, RoleError> {
        Self::ALL.into_iter().find(|role| role.as_str() == text).ok_or(RoleError)
    }
}
impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
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
            Self::Coalition | Self::Organization(_) => &Role::ALL,
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
        for role in Role::ALL {
            assert_eq!(role.as_str().parse(), Ok(role));
        }
        assert_eq!("owner".parse::<Role>(), Err(RoleError));
    }
}
