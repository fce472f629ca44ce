//! The question before a report is removed for good.

use super::{report::report, settle::answer};
use crate::{
    components::breadcrumbs::{Breadcrumbs, Crumb},
    forms::{ButtonAlone, Posted},
    pages::{
        accounts::personal::personal_page,
        organizations::admin_scope::{Scoped, token_of},
    },
};
use axum::response::Response;
use leptos::prelude::*;
use locales::msg;
use server::{
    database::query::feedback::reports as query,
    domain::organizations::permission::ReadInboxes,
    http::HttpError,
    routes::{DeleteReport, Reports},
    services::feedback::reports,
};

/// `GET …/reports/{report}/delete`
pub async fn show(Scoped(scope, page): Scoped<DeleteReport>) -> Result<Response, HttpError> {
    let whose = scope.whose::<ReadInboxes>().await?;
    let ctx = &scope.ctx;
    let token = token_of(&page.report)?;
    let found = query::one(&ctx.state.database, &ctx.reading, &whose, &token).await?;
    let found = found.ok_or_else(HttpError::not_found)?;
    let here = DeleteReport { of: scope.of(), report: token.as_str() };
    let title = msg::feedback::reports_delete_title();
    Ok(personal_page(ctx, title, here).respond(ctx, || {
        let list = ctx.path(Reports::of(scope.of()));
        let crumb = Crumb { name: ctx.t(msg::organizations::admin_reports()), path: list.clone() };
        let shown: Vec<_> = found.reports.iter().map(|one| report(&scope, one, false)).collect();
        view! {
            <Breadcrumbs ctx crumbs=vec![crumb]/>
            <h1>{ctx.t(msg::feedback::reports_delete_title())}</h1>
            <p>{ctx.t(msg::feedback::reports_delete_lead())}</p>
            <ul class="list people">{shown}</ul>
            <form method="post" action=ctx.path(here)>
                <p class="actions">
                    <button class="button" type="submit">{ctx.t(msg::feedback::reports_delete())}</button> " "
                    <a href=list>{ctx.t(msg::organizations::members_back())}</a>
                </p>
            </form>
        }
    }))
}

/// `POST …/reports/{report}/delete`
pub async fn delete(
    Scoped(scope, page): Scoped<DeleteReport>,
    Posted(ButtonAlone {}): Posted<ButtonAlone>,
) -> Result<Response, HttpError> {
    let (permit, report) = (scope.permit::<ReadInboxes>()?, token_of(&page.report)?);
    let delete = reports::DeleteReport { permit, report: &report };
    answer(&scope, delete.execute(&scope.ctx.state).await?)
}
