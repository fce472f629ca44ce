//! Kinds of letters: what can be stopped as one, and is counted as one.

use crate::domain::words::words;
use chrono::TimeDelta;

words! {
    /// What can be stopped as one, and is counted as one.
    MailKind {
        /// Links and digits to sign in.
        SignIn = "sign-in",
        /// To addresses without an account: somebody asked to sign in.
        NoAccount = "no-account",
        /// Invitations.
        Invitation = "invitation",
        /// Whether an address is somebody's.
        ConfirmAddress = "confirm-address",
        /// Roles that came or went.
        Roles = "roles",
        /// What a thief of the account would like to keep quiet.
        Account = "account",
    }
}

impl MailKind {
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
