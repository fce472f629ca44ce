//! The question before a report is removed for good.

use super::{report::report, settle::back};
use crate::{
    components::breadcrumbs::{Crumb, breadcrumbs},
    forms::{ButtonAlone, Posted},
    pages::people::{office::Office, personal::personal_page},
    urls::{
        Link,
        inboxes::{OneReport, ReportAction, Reports},
    },
};
use axum::response::Response;
use leptos::prelude::*;
use locales::msg;
use server::{
    database::query::people::reports, domain::people::permission::ReadInboxes, http::HttpError,
    services::people::reports::Change,
};

/// `GET …/reports/{report}/delete`
pub async fn show(office: Office) -> Result<Response, HttpError> {
    let whose = office.whose::<ReadInboxes>().await?;
    let visit = &office.visit;
    let token = office.token("report")?;
    let found = reports::one(&visit.state.database, &visit.reading, &whose, &token).await?;
    let found = found.ok_or_else(HttpError::not_found)?;
    let here = OneReport { of: office.of(), report: token.as_str(), action: ReportAction::Delete };
    let title = msg::people::reports_delete_title();
    Ok(personal_page(visit, title, |language| here.path(language)).respond(visit, || {
        let list = visit.path(Reports::waiting(office.of()));
        let crumb = Crumb { name: visit.say(msg::people::admin_reports()), path: list.clone() };
        let shown: Vec<_> = found.reports.iter().map(|one| report(&office, one, false)).collect();
        view! {
            {breadcrumbs(visit, vec![crumb])}
            <h1>{visit.say(msg::people::reports_delete_title())}</h1>
            <p>{visit.say(msg::people::reports_delete_lead())}</p>
            <ul class="list people">{shown}</ul>
            <form method="post" action=visit.path(here)>
                <p class="actions">
                    <button class="button" type="submit">{visit.say(msg::people::reports_delete())}</button> " "
                    <a href=list>{visit.say(msg::people::members_back())}</a>
                </p>
            </form>
        }
        .into_any()
    }))
}

/// `POST …/reports/{report}/delete`
pub async fn delete(
    office: Office,
    Posted(ButtonAlone {}): Posted<ButtonAlone>,
) -> Result<Response, HttpError> {
    let (permit, token) = (office.permit::<ReadInboxes>()?, office.token("report")?);
    match (Change { permit, token: &token }).delete(&office.visit.state.database).await? {
        true => Ok(back(&office)),
        false => Err(HttpError::not_found()),
    }
}
