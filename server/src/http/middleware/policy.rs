//! Who may enter a route, as its entry declares.
//!
//! It refuses whoever could not do what the route is for with anything at all. Whether a person may do it to the thing
//! that the address names, the handler asks, and gets the right as a value
//! ([`Permit`](crate::domain::people::permission::Permit)); where there is none, the thing is not there (404).

use crate::{
    domain::people::permission::Target,
    http::{Admission, Door, Failure, Place, Policy, RouteFacts},
    services::people::identity::Identity,
    state::AppState,
};
use axum::{
    extract::{Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};
use std::sync::Arc;

/// What a request lacks to enter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lack {
    /// It may not know that there is something.
    Everything,
    /// It has to show something first.
    Admission(Admission),
}

/// Enforces the policy of the route.
pub async fn check(
    State((door, state)): State<(Arc<Door>, AppState)>,
    request: Request,
    next: Next,
) -> Response {
    match lack(&state, &request) {
        None => next.run(request).await,
        Some(Lack::Everything) => Failure::not_found().into_response(),
        Some(Lack::Admission(admission)) => {
            let asked = request.uri().path_and_query().map_or("/", |path| path.as_str());
            door.pages.admission(admission, request.method(), asked)
        }
    }
}

fn lack(state: &AppState, request: &Request) -> Option<Lack> {
    let Some(facts) = request.extensions().get::<Arc<RouteFacts>>() else {
        return Some(Lack::Everything);
    };
    match facts.policy {
        Policy::Public => return None,
        Policy::Operator => {
            let place = request.extensions().get::<Arc<Place>>();
            return (!place.is_some_and(|place| place.operator)).then_some(Lack::Everything);
        }
        Policy::Person | Policy::Coalition(_) | Policy::Right(_) => {}
    }
    let Some(identity) = request.extensions().get::<Arc<Identity>>() else {
        return Some(Lack::Admission(Admission::SignIn));
    };
    if !may_enter(facts.policy, identity) {
        return Some(Lack::Everything);
    }
    let now = state.clock.now().timestamp();
    let proof = facts.step_up && !identity.session.times.is_fresh(now);
    proof.then_some(Lack::Admission(Admission::Proof))
}

fn may_enter(policy: Policy, identity: &Identity) -> bool {
    match policy {
        Policy::Public | Policy::Operator | Policy::Person => true,
        Policy::Coalition(deed) => identity.grants.may(deed, Target::Coalition),
        Policy::Right(deed) => identity.grants.may_somewhere(deed),
    }
}
