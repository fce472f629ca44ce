//! The list of reports: those that wait, or those that are done.

use super::report::{button, report};
use crate::{
    components::{
        choice::{Choice, LanguageFilter, SelectField},
        form::FilterForm,
        pagination::Pagination,
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
            <Pagination ctx next first/>
        }
    })
}

fn filters(model: &Model) -> impl IntoView {
    let Model { scope, asked, .. } = model;
    let ctx = &scope.ctx;
    let done = is_done(asked);
    let stands = vec![
        Choice::of_text("", &ctx.text(msg::feedback::reports_open()), !done),
        Choice::of_text(DONE, &ctx.text(msg::feedback::reports_done()), done),
    ];
    let languages = model.languages.iter().collect();
    view! {
        <FilterForm ctx action=ctx.path(Reports::of(scope.of()))>
            <SelectField
                name="stand"
                label=ctx.t(msg::feedback::reports_filter_stand())
                choices=stands
            />
            <LanguageFilter ctx languages chosen=asked.language.as_deref()/>
        </FilterForm>
    }
}

/// The reports about one item, below its title.
fn item(model: &Model, of: &ItemReports) -> impl IntoView {
    let scope = &model.scope;
    let ctx = &scope.ctx;
    let waits = (of.open > 0).then(|| {
        view! { " " <span class="tag">{ctx.t(msg::organizations::office_waiting(of.open))}</span> }
    });
    let several = of.open > 1 && !is_done(&model.asked);
    let newest = of.reports.first().filter(|_| several).map(|newest| {
        let to = SettleReports { of: scope.of(), report: newest.token.as_str() };
        button(ctx, ctx.path(to), msg::feedback::reports_settle_all())
    });
    let reports: Vec<_> = of.reports.iter().map(|one| report(scope, one, true)).collect();
    view! {
        <section class="reported">
            <h2>{item_way(ctx, &of.item)} {waits}</h2>
            {newest}
            <ul class="list people">{reports}</ul>
        </section>
    }
}
