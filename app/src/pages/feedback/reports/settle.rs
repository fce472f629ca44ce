//! The buttons of the inbox: a report is done, all of an item are, one waits again.

use crate::{
    forms::{ButtonAlone, Posted},
    pages::organizations::admin_scope::{AdminScope, Scoped, token_of},
    request_context::redirect,
};
use axum::{http::StatusCode, response::Response};
use server::{
    domain::organizations::permission::ReadInboxes,
    http::HttpError,
    routes::{ReopenReport, Reports, SettleReport, SettleReports},
    services::feedback::reports::{Change, Settle},
};

/// `POST …/reports/{report}/done`
pub async fn one(
    Scoped(scope, page): Scoped<SettleReport>,
    Posted(ButtonAlone {}): Posted<ButtonAlone>,
) -> Result<Response, HttpError> {
    settle(&scope, &page.report, false).await
}

/// `POST …/reports/{report}/all-done`
pub async fn all(
    Scoped(scope, page): Scoped<SettleReports>,
    Posted(ButtonAlone {}): Posted<ButtonAlone>,
) -> Result<Response, HttpError> {
    settle(&scope, &page.report, true).await
}

async fn settle(scope: &AdminScope, report: &str, all: bool) -> Result<Response, HttpError> {
    let (permit, token) = (scope.permit::<ReadInboxes>()?, token_of(report)?);
    let state = &scope.ctx.state;
    let (person, day) = (scope.identity.person.id, state.clock.today());
    let permission = Settle { permit, person, token: &token, day };
    let there = match all {
        true => permission.all(&state.database).await?,
        false => permission.one(&state.database).await?,
    };
    there.then(|| back(scope)).ok_or_else(HttpError::not_found)
}

/// `POST …/reports/{report}/reopen`
pub async fn reopen(
    Scoped(scope, page): Scoped<ReopenReport>,
    Posted(ButtonAlone {}): Posted<ButtonAlone>,
) -> Result<Response, HttpError> {
    let (permit, token) = (scope.permit::<ReadInboxes>()?, token_of(&page.report)?);
    let there = Change { permit, token: &token }.reopen(&scope.ctx.state.database).await?;
    there.then(|| back(&scope)).ok_or_else(HttpError::not_found)
}

/// The list of what waits.
pub(in crate::pages) fn back(scope: &AdminScope) -> Response {
    redirect(StatusCode::SEE_OTHER, &scope.ctx.path(Reports::of(scope.of())))
}
