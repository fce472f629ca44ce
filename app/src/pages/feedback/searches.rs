//! How often a search found nothing, by week and language. What was searched is kept nowhere, and the page says so.

use crate::{
    components::{
        icon::{Icon, IconName},
        language_menu::LanguageName,
        pagination::Pagination,
        when::When,
    },
    forms::said,
    pages::{accounts::personal::personal_page, organizations::admin_scope::Scoped},
    request_context::RequestContext,
};
use axum::response::Response;
use chrono::NaiveDate;
use leptos::{either::Either, prelude::*};
use locales::msg;
use server::{
    database::query::feedback::unmet::{self, UnmetWeek},
    domain::{organizations::permission::ReadInboxes, spreadsheet::Spreadsheet},
    http::HttpError,
    routes::{Searches, SearchesTable},
};

/// Weeks on one page: a quarter of a year.
const WEEKS: usize = 13;

/// `GET /{lang}/admin/searches`
pub async fn show(Scoped(scope, asked): Scoped<Searches>) -> Result<Response, HttpError> {
    scope.permit::<ReadInboxes>()?;
    let ctx = &scope.ctx;
    let before: Option<NaiveDate> = said(asked.before.as_ref());
    let mut weeks = unmet::weeks(&ctx.state.database).await?;
    weeks.retain(|week| before.is_none_or(|before| week.monday < before));
    let more = weeks.len() > WEEKS;
    weeks.truncate(WEEKS);
    let here = Searches::plain();
    let title = msg::organizations::admin_searches();
    Ok(personal_page(ctx, title, here).respond(ctx, || {
        let last = weeks.last().filter(|_| more).map(|week| week.monday.to_string());
        let next = last.map(|before| ctx.path(Searches { before: Some(&before) }));
        let first = before.map(|_| ctx.path(here));
        view! {
            {scope.above()}
            <h1>{ctx.t(msg::organizations::admin_searches())}</h1>
            <p>{ctx.t(msg::feedback::searches_lead())}</p>
            {list(ctx, &weeks)}
            <Pagination ctx next first/>
        }
    }))
}

/// `GET /{lang}/admin/searches/totals.csv`
pub async fn table(Scoped(scope, _): Scoped<SearchesTable>) -> Result<Response, HttpError> {
    scope.permit::<ReadInboxes>()?;
    let mut table = Spreadsheet::new(&["week_from", "language", "searches"]);
    for week in unmet::weeks(&scope.ctx.state.database).await? {
        for (language, count) in &week.counts {
            table.row(&[week.monday.to_string(), language.to_string(), count.to_string()]);
        }
    }
    let kind = "text/csv; charset=utf-8";
    Ok(scope.file(kind, "searches-that-found-nothing", "csv", table.into_text()))
}

fn list(ctx: &RequestContext, weeks: &[UnmetWeek]) -> impl IntoView {
    if weeks.is_empty() {
        return Either::Left(
            view! { <div class="empty"><p>{ctx.t(msg::feedback::searches_none())}</p></div> },
        );
    }
    let rows: Vec<_> = weeks.iter().flat_map(|week| rows(ctx, week)).collect();
    Either::Right(view! {
        <table class="totals">
            <thead><tr>
                <th scope="col">{ctx.t(msg::feedback::searches_week())}</th>
                <th scope="col">{ctx.t(msg::library::filter_language())}</th>
                <th scope="col">{ctx.t(msg::feedback::totals_count())}</th>
            </tr></thead>
            <tbody>{rows}</tbody>
        </table>
        <p class="actions">
            <a class="button second" href=ctx.path(SearchesTable)>
                <Icon name=IconName::Download/> " " {ctx.t(msg::feedback::totals_file())}
            </a>
        </p>
    })
}

/// The week stands once, beside the first of its languages.
fn rows(ctx: &RequestContext, week: &UnmetWeek) -> Vec<impl IntoView> {
    let span = week.counts.len().to_string();
    let row = |(place, (language, count)): (usize, &(locales::LanguageTag, i64))| {
        let span = span.clone();
        let week = (place == 0)
            .then(|| view! { <th scope="rowgroup" rowspan=span><When ctx day=week.monday/></th> });
        view! { <tr>{week} <td><LanguageName language/></td><td>{ctx.number(*count)}</td></tr> }
    };
    week.counts.iter().enumerate().map(row).collect()
}
