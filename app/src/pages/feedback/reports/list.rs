//! The list of reports: those that wait, or those that are done.

use super::report::{button, report};
use crate::{
    components::{
        choice::{Choice, OneOf, language_filter, one_of},
        form::filter_form,
        pagination::pagination,
    },
    forms::said,
    pages::{
        accounts::personal::personal_page,
        organizations::admin_scope::{AdminScope, Scoped, item_way},
    },
};
use axum::response::Response;
use leptos::prelude::*;
use locales::{LanguageTag, msg};
use server::{
    database::query::feedback::reports::{self, ItemReports, ReportFilter, ReportPage, Stand},
    domain::organizations::permission::ReadInboxes,
    http::HttpError,
    routes::{Reports, SettleReports},
};

/// The word of an address for what is done.
const DONE: &str = "done";

/// Words that mean nothing narrow nothing; they are never an error.
fn filter(asked: &Reports) -> ReportFilter {
    ReportFilter {
        stand: if is_done(asked) { Stand::Done } else { Stand::Open },
        language: said(asked.language.as_ref()),
        after: said(asked.after.as_ref()),
    }
}

fn is_done(asked: &Reports) -> bool {
    asked.stand.as_deref() == Some(DONE)
}

struct Model {
    scope: AdminScope,
    asked: Reports,
    page: ReportPage,
    languages: Vec<LanguageTag>,
}

/// `GET /{lang}/admin/reports`, `/{lang}/organizations/{slug}/reports`
pub async fn show(Scoped(scope, asked): Scoped<Reports>) -> Result<Response, HttpError> {
    let whose = scope.whose::<ReadInboxes>().await?;
    let (database, reading) = (&scope.ctx.state.database, &scope.ctx.reading);
    let page = reports::list(database, reading, &whose, &filter(&asked)).await?;
    let languages = reports::languages(database, &whose).await?;
    Ok(document(&Model { scope, asked, page, languages }))
}

fn document(model: &Model) -> Response {
    let Model { scope, asked, page, .. } = model;
    let (ctx, of) = (&scope.ctx, scope.of());
    let here = Reports::of(of);
    personal_page(ctx, msg::organizations::admin_reports(), here).respond(ctx, || {
        let next = page.next.map(|after| after.to_string());
        let from = |after| ctx.path(Reports { of, after, ..asked.borrowed() });
        let next = next.as_deref().map(|after| from(Some(after)));
        let first = asked.after.as_ref().map(|_| from(None));
        let items: Vec<_> = page.items.iter().map(|one| item(model, one)).collect();
        let none = items.is_empty().then(|| {
            view! { <div class="empty"><p>{ctx.t(msg::feedback::reports_none())}</p></div> }
        });
        view! {
            {scope.above()}
            <h1>{ctx.t(msg::organizations::admin_reports())}</h1>
            {scope.lead()}
            <p>{ctx.t(msg::feedback::reports_lead())}</p>
            {filters(model)}
            {none}
            {items}
            {pagination(ctx, next, first)}
        }
        .into_any()
    })
}

fn filters(model: &Model) -> AnyView {
    let Model { scope, asked, .. } = model;
    let ctx = &scope.ctx;
    let done = is_done(asked);
    let stand = one_of(OneOf {
        name: "stand".to_owned(),
        label: ctx.t(msg::feedback::reports_filter_stand()),
        error: None,
        choices: vec![
            Choice::of_text("", &ctx.text(msg::feedback::reports_open()), !done),
            Choice::of_text(DONE, &ctx.text(msg::feedback::reports_done()), done),
        ],
    });
    let language = language_filter(ctx, &model.languages, asked.language.as_deref());
    filter_form(ctx, Reports::of(scope.of()), view! { {stand} {language} })
}

/// The reports about one item, below its title.
fn item(model: &Model, of: &ItemReports) -> AnyView {
    let scope = &model.scope;
    let ctx = &scope.ctx;
    let waits = (of.open > 0).then(|| {
        view! { " " <span class="tag">{ctx.t(msg::organizations::office_waiting(of.open))}</span> }
    });
    let several = of.open > 1 && !is_done(&model.asked);
    let newest = of.reports.first().filter(|_| several).map(|newest| {
        let name = ctx.t(msg::feedback::reports_settle_all());
        button(ctx, SettleReports { of: scope.of(), report: newest.token.as_str() }, name)
    });
    let reports: Vec<_> = of.reports.iter().map(|one| report(scope, one, true)).collect();
    view! {
        <section class="reported">
            <h2>{item_way(ctx, &of.item)} {waits}</h2>
            {newest}
            <ul class="list people">{reports}</ul>
        </section>
    }
    .into_any()
}
