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
    routes,
    services::{
        Change,
        feedback::reports::{ReopenReport, SettleReport, SettleReports},
    },
};

/// `POST …/reports/{report}/done`
pub async fn one(
    Scoped(scope, page): Scoped<routes::SettleReport>,
    Posted(ButtonAlone {}): Posted<ButtonAlone>,
) -> Result<Response, HttpError> {
    let (permit, report) = (scope.permit::<ReadInboxes>()?, token_of(&page.report)?);
    let settle = SettleReport { permit, person: scope.identity.person.id, report: &report };
    answer(&scope, settle.execute(&scope.ctx.state).await?)
}

/// `POST …/reports/{report}/all-done`
pub async fn all(
    Scoped(scope, page): Scoped<routes::SettleReports>,
    Posted(ButtonAlone {}): Posted<ButtonAlone>,
) -> Result<Response, HttpError> {
    let (permit, up_to) = (scope.permit::<ReadInboxes>()?, token_of(&page.report)?);
    let settle = SettleReports { permit, person: scope.identity.person.id, up_to: &up_to };
    answer(&scope, settle.execute(&scope.ctx.state).await?)
}

/// `POST …/reports/{report}/reopen`
pub async fn reopen(
    Scoped(scope, page): Scoped<routes::ReopenReport>,
    Posted(ButtonAlone {}): Posted<ButtonAlone>,
) -> Result<Response, HttpError> {
    let (permit, report) = (scope.permit::<ReadInboxes>()?, token_of(&page.report)?);
    let reopen = ReopenReport { permit, report: &report };
    answer(&scope, reopen.execute(&scope.ctx.state).await?)
}

/// On to the list of what waits.
pub(in crate::pages) fn answer(scope: &AdminScope, change: Change) -> Result<Response, HttpError> {
    let list = scope.ctx.path(routes::Reports::of(scope.of()));
    match change {
        Change::Made => Ok(redirect(StatusCode::SEE_OTHER, &list)),
        Change::NotThere => Err(HttpError::not_found()),
    }
}
