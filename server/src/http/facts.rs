//! What an entry declares of its route, for the layers that keep it: who may enter, what may be kept, which bodies.

use crate::domain::{
    limit::Action,
    organizations::permission::{Grants, Permission, Target},
};
use serde::Serialize;

/// Who may enter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "for", content = "permission")]
pub enum Policy {
    /// Everybody, without an account.
    Public,
    /// Whoever runs the server: the route answers under the listening address, and 404 under a public name.
    Operator,
    /// Whoever is signed in.
    Person,
    /// Who may do this in the whole coalition. To others it is not there.
    Coalition(Permission),
    /// Who may do this somewhere; the handler asks whether here, and gets the right as a value. To others it is not there.
    Right(Permission),
    /// Who may do one of these somewhere, for a page that shows what that opens. To others it is not there.
    AnyOf(&'static [Permission]),
}

impl Policy {
    /// Whether somebody who is signed in and may do this may enter. Whether the thing that an address names is theirs,
    /// its handler asks.
    pub fn admits(self, grants: &Grants) -> bool {
        match self {
            Self::Public | Self::Operator | Self::Person => true,
            Self::Coalition(permission) => grants.may(permission, Target::Coalition),
            Self::Right(permission) => grants.may_somewhere(permission),
            Self::AnyOf(permissions) => {
                permissions.iter().any(|permission| grants.may_somewhere(*permission))
            }
        }
    }
}

/// What is asked of somebody before they may enter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Admission {
    /// To sign in.
    SignIn,
    /// To show a passkey, or password and code, once more.
    Proof,
}

/// What may be kept of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "query")]
pub enum Cache {
    /// Nothing, nowhere (`no-store`).
    #[default]
    Nothing,
    /// The same for every reader: it may be kept under its path and these query parameters until the content changes.
    /// Browsers ask again (`no-cache`).
    Page(&'static [&'static str]),
    /// It may look at the languages that a reader's browser names. Browsers ask again, and nobody else keeps it
    /// (`private`).
    Reader,
    /// Its address changes with its bytes (`immutable` for a year).
    Forever,
}

impl Cache {
    /// The value of `Cache-Control` for an answer that sets none.
    pub fn header(self) -> &'static str {
        match self {
            Self::Nothing => "no-store",
            Self::Page(_) => "no-cache",
            Self::Reader => "private, no-cache",
            Self::Forever => "public, max-age=31536000, immutable",
        }
    }
}

/// Which bodies a route reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reads {
    /// Forms: at most `limits.form_bytes`.
    #[default]
    Form,
    /// A machine's request: at most `limits.json_bytes`.
    Json,
}

/// What the layers may know of the route that answered. In the extensions of request and response.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RouteFacts {
    /// The name of the entry.
    pub name: &'static str,
    /// Who may enter.
    pub policy: Policy,
    /// Whether a proof of a few minutes ago is asked for.
    pub step_up: bool,
    /// Whether whoever has nothing to prove with may enter a few minutes after signing in.
    pub first_factor: bool,
    /// Whether its pages hold islands, and so a script.
    pub islands: bool,
    /// What may be kept of its answers.
    pub cache: Cache,
    /// Which bodies it reads.
    pub reads: Reads,
    /// What is counted of those who come here.
    pub limit: Option<Action>,
    /// Whether what is posted here is done even while nothing else is changed.
    pub even_when_read_only: bool,
}

/// Marks a page without an island on a route that may hold one. It gets the policy of a page without.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WithoutIslands;
