//! What the audit log writes down: one word for each action that changes who may do what, or that ends something of a
//! person.
//!
//! To add one: a variant and its word.

use crate::domain::{token::Token, words::words};

/// Who did it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Actor<'a> {
    /// A person, by their token. It leads to nobody once the person is gone.
    Person(&'a Token),
    /// Whoever holds the machine, by a command.
    Operator,
    /// The program itself, because a time had come.
    Server,
}

impl<'a> Actor<'a> {
    /// The word of the database.
    pub fn as_str(self) -> &'a str {
        match self {
            Self::Person(token) => token.as_str(),
            Self::Operator => "operator",
            Self::Server => "server",
        }
    }
}

words! {
    /// What was done.
    Action {
        /// Somebody got a role. Object: the person; detail: role and scope.
        RoleGiven = "role-given",
        /// Somebody lost a role. Object: the person; detail: role and scope.
        RoleTaken = "role-taken",
        /// Somebody was invited. Object: the invitation; detail: role and scope.
        InvitationMade = "invitation-made",
        /// An invitation was taken back. Object: the invitation.
        InvitationRevoked = "invitation-revoked",
        /// An invitation was accepted. Object: the person; detail: role and scope.
        InvitationAccepted = "invitation-accepted",
        /// An organization was added. Object: the organization; detail: the one above it.
        OrganizationAdded = "organization-added",
        /// An organization was moved below another one. Object: the organization; detail: the one above it.
        OrganizationMoved = "organization-moved",
        /// The page of an organization was written. Object: the organization; detail: the language.
        OrganizationWritten = "organization-written",
        /// A language was removed from the page of an organization. Object: the organization; detail: the language.
        OrganizationLanguageRemoved = "organization-language-removed",
        /// Somebody is new here. Object: the person.
        PersonAdded = "person-added",
        /// Somebody is gone, with everything that was theirs. Object: the person.
        PersonDeleted = "person-deleted",
        /// The data of a person left as a file. Object: the person.
        PersonExported = "person-exported",
        /// Sessions were ended. Object: the person.
        SessionsEnded = "sessions-ended",
        /// Mail reaches a person at another address. Object: the person.
        AddressChanged = "address-changed",
        /// A person has one passkey more. Object: the person.
        PasskeyAdded = "passkey-added",
        /// A person has one passkey less. Object: the person.
        PasskeyRemoved = "passkey-removed",
        /// The counter of a passkey went back, as that of a copied key does. Object: the person; detail: the passkey.
        PasskeyDoubted = "passkey-doubted",
        /// A person has another password. Object: the person.
        PasswordSet = "password-set",
        /// A person has no password any more. Object: the person.
        PasswordRemoved = "password-removed",
        /// Codes of an authenticator count, or count no longer. Object: the person.
        OneTimePasswordChanged = "one-time-password-changed",
        /// A person has new recovery codes. Object: the person.
        RecoveryCodesMade = "recovery-codes-made",
        /// A topic was written. Object: the topic; detail: the language.
        TopicWritten = "topic-written",
        /// A topic was added. Object: the topic; detail: the one above it.
        TopicAdded = "topic-added",
        /// A topic got another place. Object: the topic; detail: the one above it.
        TopicMoved = "topic-moved",
        /// A topic became part of another one. Object: the topic; detail: the other one.
        TopicMerged = "topic-merged",
        /// A topic over nothing was removed. Object: the topic.
        TopicRemoved = "topic-removed",
        /// A language was removed from a topic. Object: the topic; detail: the language.
        TopicLanguageRemoved = "topic-language-removed",
        /// What was due was deleted. Object: what it is.
        Purged = "purged",
        /// A backup was put in place of what was there.
        Restored = "restored",
        /// The site takes no changes for now.
        LockdownBegun = "lockdown-begun",
        /// The site takes changes again.
        LockdownEnded = "lockdown-ended",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_action_has_a_word_of_its_own_that_reads_back() {
        let words: BTreeSet<&str> = Action::ALL.iter().map(|action| action.as_str()).collect();
        assert_eq!(words.len(), Action::ALL.len());
        for action in Action::ALL {
            assert_eq!(action.as_str().parse(), Ok(*action));
        }
        assert!("looked".parse::<Action>().is_err());
    }
}
