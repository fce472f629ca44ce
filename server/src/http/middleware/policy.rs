//! Who may enter a route, as its entry declares.
//!
//! It refuses whoever could not do what the route is for with anything at all. Whether a person may do it to the thing
//! that the address names, the handler asks, and gets the right as a value
//! ([`Permit`](crate::domain::organizations::permission::Permit)); where there is none, the thing is not there (404).

use crate::{
    database::{DatabaseError, query::accounts::ways_in::ways_in},
    http::{Admission, HostConfig, HttpContext, HttpError, RouteFacts},
    routes::Policy,
    services::accounts::identity::Identity,
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
    State((context, state)): State<(Arc<HttpContext>, AppState)>,
    request: Request,
    next: Next,
) -> Response {
    match lack(&state, Asking::of(&request)).await {
        Ok(None) => next.run(request).await,
        Ok(Some(Lack::Everything)) => HttpError::not_found().into_response(),
        Ok(Some(Lack::Admission(admission))) => {
            let asked = request.uri().path_and_query().map_or("/", |path| path.as_str());
            context.pages.admission(admission, request.method(), asked)
        }
        Err(error) => HttpError::from(error).into_response(),
    }
}

/// Who asks for what.
struct Asking {
    facts: Option<Arc<RouteFacts>>,
    operator: bool,
    identity: Option<Arc<Identity>>,
}

impl Asking {
    fn of(request: &Request) -> Self {
        let extensions = request.extensions();
        Self {
            facts: extensions.get::<Arc<RouteFacts>>().cloned(),
            operator: extensions.get::<Arc<HostConfig>>().is_some_and(|host| host.operator),
            identity: extensions.get::<Arc<Identity>>().cloned(),
        }
    }
}

async fn lack(state: &AppState, asking: Asking) -> Result<Option<Lack>, DatabaseError> {
    let Some(facts) = asking.facts else { return Ok(Some(Lack::Everything)) };
    match facts.policy {
        Policy::Public => return Ok(None),
        Policy::Operator => return Ok((!asking.operator).then_some(Lack::Everything)),
        Policy::Person | Policy::Coalition(_) | Policy::Right(_) | Policy::AnyOf(_) => {}
    }
    let Some(identity) = asking.identity else {
        return Ok(Some(Lack::Admission(Admission::SignIn)));
    };
    if !facts.policy.admits(&identity.grants) {
        return Ok(Some(Lack::Everything));
    }
    let proved = !facts.step_up || has_proved(state, &facts, &identity).await?;
    Ok((!proved).then_some(Lack::Admission(Admission::Proof)))
}

/// Whether the proof is fresh, or none can be given and the route is where the first one is made.
async fn has_proved(
    state: &AppState,
    facts: &RouteFacts,
    identity: &Identity,
) -> Result<bool, DatabaseError> {
    let (now, times) = (state.clock.now().timestamp(), identity.session.times);
    if times.is_fresh(now) {
        return Ok(true);
    }
    if !facts.first_factor {
        return Ok(false);
    }
    let ways = ways_in(state.database.reader(), identity.person.id).await?;
    // Whoever has no way in at all cannot sign in anew for it: they get the first one as long as they are here.
    Ok(!ways.factors.any() && (times.has_just_begun(now) || !ways.any()))
}
