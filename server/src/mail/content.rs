//! What letters say, as data: the words come later, in the language of who gets them.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};
use std::str::FromStr;

/// What a letter says. Links are paths of this site (`/en/sign-in/…`): the origin is put before them when the letter is
/// written, from the configuration alone (HD7). There is no field for words that somebody typed.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Content {
    /// The link that signs in, and the digits that do the same where it was asked for.
    SignIn {
        /// The path of the link.
        link: String,
        /// The digits.
        code: String,
    },
    /// Somebody asked to sign in with this address, and no account has it.
    NoAccount,
    /// An invitation to have an account here. What it is for stands on the page behind the link.
    Invitation {
        /// The path of the link.
        link: String,
    },
    /// Somebody gave this address for an account: is it theirs?
    ConfirmAddress {
        /// The path of the link.
        link: String,
        /// The digits that do the same where the address was given.
        code: String,
    },
    /// The person has a role more or less. Which, the page of the account says.
    RolesChanged {
        /// The path of the account.
        link: String,
    },
    /// To the address that was the account's until now.
    AddressChanged {
        /// The path of the account.
        link: String,
    },
    /// A passkey, a password, an authenticator or recovery codes came or went.
    WaysInChanged {
        /// The path of the account.
        link: String,
    },
    /// The account is gone, with everything that was the person's.
    AccountDeleted,
}

/// What can be stopped as one, and is counted as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
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

impl Content {
    /// Which kind it is of.
    pub fn kind(&self) -> Kind {
        match self {
            Self::SignIn { .. } => Kind::SignIn,
            Self::NoAccount => Kind::NoAccount,
            Self::Invitation { .. } => Kind::Invitation,
            Self::ConfirmAddress { .. } => Kind::ConfirmAddress,
            Self::RolesChanged { .. } => Kind::Roles,
            Self::AddressChanged { .. } | Self::WaysInChanged { .. } | Self::AccountDeleted => {
                Kind::Account
            }
        }
    }
}

/// The text names no kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("there is no such kind of letter")]
pub struct KindError;

impl Kind {
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

    /// How long a letter of this kind is of use; after that it is not sent any more.
    pub fn lasts(self) -> TimeDelta {
        match self {
            Self::SignIn | Self::NoAccount | Self::ConfirmAddress => TimeDelta::minutes(15),
            Self::Invitation | Self::Roles | Self::Account => TimeDelta::days(2),
        }
    }
}

impl FromStr for Kind {
    type Err = KindError;
    fn from_str(text: &str) -> Result<Self, KindError> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text).ok_or(KindError)
    }
}
