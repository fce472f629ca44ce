//! What letters say, as data: the words come later, in the language of who gets them.

use super::Kind;
use serde::{Deserialize, Serialize};

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
    /// Nobody was here for a long time: the account will be deleted.
    AccountWillEnd {
        /// The path of the page to sign in.
        link: String,
    },
    /// The account is gone, with everything that was the person's.
    AccountDeleted,
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
            Self::AddressChanged { .. }
            | Self::WaysInChanged { .. }
            | Self::AccountWillEnd { .. }
            | Self::AccountDeleted => Kind::Account,
        }
    }
}
