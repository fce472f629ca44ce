//! The buttons of the inbox: a report is done, all of an item are, one waits again.

use crate::{
    forms::{ButtonAlone, Posted},
    pages::organizations::office::Office,
    request_context::redirect,
    urls::inboxes::Reports,
};
use axum::{http::StatusCode, response::Response};
use server::{
    domain::organizations::permission::ReadInboxes,
    http::HttpError,
    services::feedback::reports::{Change, Settle},
};

/// `POST …/reports/{report}/done`
pub async fn one(
    office: Office,
    Posted(ButtonAlone {}): Posted<ButtonAlone>,
) -> Result<Response, HttpError> {
    settle(&office, false).await
}

/// `POST …/reports/{report}/all-done`
pub async fn all(
    office: Office,
    Posted(ButtonAlone {}): Posted<ButtonAlone>,
) -> Result<Response, HttpError> {
    settle(&office, true).await
}

async fn settle(office: &Office, all: bool) -> Result<Response, HttpError> {
    let (permit, token) = (office.permit::<ReadInboxes>()?, office.token("report")?);
    let state = &office.ctx.state;
    let (person, day) = (office.identity.person.id, state.clock.today());
    let permission = Settle { permit, person, token: &token, day };
    let there = match all {
        true => permission.all(&state.database).await?,
        false => permission.one(&state.database).await?,
    };
    there.then(|| back(office)).ok_or_else(HttpError::not_found)
}

/// `POST …/reports/{report}/reopen`
pub async fn reopen(
    office: Office,
    Posted(ButtonAlone {}): Posted<ButtonAlone>,
) -> Result<Response, HttpError> {
    let (permit, token) = (office.permit::<ReadInboxes>()?, office.token("report")?);
    let there = Change { permit, token: &token }.reopen(&office.ctx.state.database).await?;
    there.then(|| back(&office)).ok_or_else(HttpError::not_found)
}

/// The list of what waits.
pub(in crate::pages) fn back(office: &Office) -> Response {
    redirect(StatusCode::SEE_OTHER, &office.ctx.path(Reports::waiting(office.of())))
}
