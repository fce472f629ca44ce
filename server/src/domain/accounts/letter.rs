//! Kinds of letters: what can be stopped as one, and is counted as one.

use chrono::TimeDelta;
use std::str::FromStr;

/// What can be stopped as one, and is counted as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LetterKind {
    /// Links and digits to sign in.
    SignIn,
    /// To addresses without an account: somebody asked to sign in.
    NoAccount,
    /// Invitations.
    Invitation,
    /// Whether an address is somebody's.
    ConfirmAddress,
    /// Roles that came or went.
    Roles,
    /// What a thief of the account would like to keep quiet.
    Account,
}

/// The text names no kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("there is no such kind of letter")]
pub struct LetterKindError;

impl LetterKind {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::SignIn,
        Self::NoAccount,
        Self::Invitation,
        Self::ConfirmAddress,
        Self::Roles,
        Self::Account,
    ];

    /// The word of the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::SignIn => "sign-in",
            Self::NoAccount => "no-account",
            Self::Invitation => "invitation",
            Self::ConfirmAddress => "confirm-address",
            Self::Roles => "roles",
            Self::Account => "account",
        }
    }

    /// Whether who gets them can stop them. A link to sign in and word of a changed account always come: a thief would
    /// stop them first, and a person takes the address off the account instead.
    pub fn can_be_stopped(self) -> bool {
        !matches!(self, Self::SignIn | Self::Account)
    }

    /// Whether the address is known to be that of an account. Others get the quiet subject, whatever somebody asked.
    pub fn is_to_account(self) -> bool {
        matches!(self, Self::SignIn | Self::Roles | Self::Account)
    }

    /// How long a letter of this kind is of use; after that it is not sent any more.
    pub fn lasts(self) -> TimeDelta {
        match self {
            Self::SignIn | Self::NoAccount | Self::ConfirmAddress => TimeDelta::minutes(15),
            Self::Invitation | Self::Roles | Self::Account => TimeDelta::days(7),
        }
    }
}

impl FromStr for LetterKind {
    type Err = LetterKindError;
    fn from_str(text: &str) -> Result<Self, LetterKindError> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text).ok_or(LetterKindError)
    }
}
