//! What the layers may know of the route that answers, and what is asked of whoever comes.

use crate::routes::{Policy, Route};
use std::ops::Deref;

/// What is asked of somebody before they may enter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Admission {
    SignIn,
    /// To show a passkey, or password and code, once more.
    Proof,
}

/// What the layers may know of the route that answered. In the extensions of request and response.
#[derive(Debug, Clone)]
pub struct RouteFacts {
    /// What was declared of it.
    pub route: Route,
    /// Who may enter: one that says nothing is not served.
    pub policy: Policy,
}

impl Deref for RouteFacts {
    type Target = Route;

    fn deref(&self) -> &Route {
        &self.route
    }
}

/// Marks a page without an island on a route that may hold one. It gets the policy of a page without.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WithoutIslands;
