//! The list of reports: those that wait, or those that are done.

use super::report::{button, report};
use crate::{
    components::{
        choice::{Choice, OneOf, one_of},
        pagination::pagination,
    },
    forms::Query,
    pages::{
        accounts::personal::personal_page,
        organizations::admin_scope::{AdminScope, Scoped},
    },
};
use axum::response::Response;
use leptos::prelude::*;
use locales::{LanguageTag, msg};
use serde::Deserialize;
use server::{
    database::query::feedback::reports::{self, ItemReports, ReportFilter, ReportPage, Stand},
    domain::organizations::permission::ReadInboxes,
    http::HttpError,
    routes::{PageScope, PermanentIn, Reports, SettleReports},
};

/// What narrows the list. Words that mean nothing narrow nothing; they are never an error.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct ReportsQuery {
    stand: String,
    language: String,
    after: String,
}

/// The word of an address for what is done.
const DONE: &str = "done";

impl ReportsQuery {
    fn filter(&self) -> ReportFilter {
        let stand = if self.stand == DONE { Stand::Done } else { Stand::Open };
        let language = LanguageTag::parse(&self.language).ok();
        ReportFilter { stand, language, after: self.after.parse().ok() }
    }

    fn link<'a>(&'a self, of: PageScope<&'a str>, after: Option<&'a str>) -> Reports<&'a str> {
        let some = |text: &'a str| (!text.is_empty()).then_some(text);
        Reports { of, stand: some(&self.stand), language: some(&self.language), after }
    }
}

struct Model {
    scope: AdminScope,
    asked: ReportsQuery,
    page: ReportPage,
    languages: Vec<LanguageTag>,
}

/// `GET /{lang}/admin/reports`, `/{lang}/organizations/{slug}/reports`
pub async fn show(
    Scoped(scope, _): Scoped<Reports>,
    Query(asked): Query<ReportsQuery>,
) -> Result<Response, HttpError> {
    let whose = scope.whose::<ReadInboxes>().await?;
    let (database, reading) = (&scope.ctx.state.database, &scope.ctx.reading);
    let page = reports::list(database, reading, &whose, &asked.filter()).await?;
    let languages = reports::languages(database, &whose).await?;
    Ok(document(&Model { scope, asked, page, languages }))
}

fn document(model: &Model) -> Response {
    let Model { scope, asked, page, .. } = model;
    let (ctx, of) = (&scope.ctx, scope.of());
    let here = Reports::of(of);
    personal_page(ctx, msg::organizations::admin_reports(), here).respond(ctx, || {
        let next = page.next.map(|after| after.to_string());
        let next = next.map(|after| ctx.path(asked.link(of, Some(&after))));
        let first = (!asked.after.is_empty()).then(|| ctx.path(asked.link(of, None)));
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
    let done = asked.stand == DONE;
    let stand = one_of(OneOf {
        name: "stand".to_owned(),
        label: ctx.t(msg::feedback::reports_filter_stand()),
        error: None,
        choices: vec![
            Choice::of_text("", &ctx.text(msg::feedback::reports_open()), !done),
            Choice::of_text(DONE, &ctx.text(msg::feedback::reports_done()), done),
        ],
    });
    let all = Choice::of_text("", &ctx.text(msg::library::filter_language_all()), false);
    let known = model
        .languages
        .iter()
        .map(|language| Choice::of_language(language, asked.language == language.as_str()));
    let language = one_of(OneOf {
        name: "language".to_owned(),
        label: ctx.t(msg::library::filter_language()),
        error: None,
        choices: [all].into_iter().chain(known).collect(),
    });
    view! {
        <form class="filters" method="get" action=ctx.path(Reports::of(scope.of()))>
            {stand} {language}
            <button class="button" type="submit">{ctx.t(msg::library::filter_submit())}</button>
        </form>
    }
    .into_any()
}

/// The reports about one item, below its title.
fn item(model: &Model, of: &ItemReports) -> AnyView {
    let scope = &model.scope;
    let ctx = &scope.ctx;
    let title = match &of.item.title {
        Some((language, title)) => {
            let path =
                PermanentIn { token: of.item.token.as_str(), of: ctx.language.as_str() }.path();
            let title = ctx.mark(language.clone(), title.clone());
            view! { <a href=path>{title}</a> }.into_any()
        }
        None => ctx.t(msg::organizations::place_item()),
    };
    let waits = (of.open > 0).then(|| {
        view! { " " <span class="tag">{ctx.t(msg::organizations::office_waiting(of.open))}</span> }
    });
    let several = of.open > 1 && model.asked.stand != DONE;
    let newest = of.reports.first().filter(|_| several).map(|newest| {
        let name = ctx.t(msg::feedback::reports_settle_all());
        button(ctx, SettleReports { of: scope.of(), report: newest.token.as_str() }, name)
    });
    let reports: Vec<_> = of.reports.iter().map(|one| report(scope, one, true)).collect();
    view! {
        <section class="reported">
            <h2>{title} {waits}</h2>
            {newest}
            <ul class="list people">{reports}</ul>
        </section>
    }
    .into_any()
}
