//! Which languages readers asked for: totals by month, and by text with how much of it is there.

use crate::{
    components::{
        choice::{Choice, LanguageFilter, SelectField},
        form::FilterForm,
        icon::{Icon, IconName},
        language_menu::LanguageName,
        pagination::Pagination,
    },
    forms::said,
    pages::{
        accounts::personal::personal_page,
        organizations::admin_scope::{AdminScope, Scoped, item_way},
    },
    request_context::RequestContext,
};
use axum::response::Response;
use leptos::{either::Either, prelude::*};
use locales::{LanguageTag, msg};
use server::{
    database::query::feedback::language_requests::{
        self, LanguageRequest, LanguageRequestPage, LanguageRequestPlace,
    },
    domain::{
        feedback::month::Month, organizations::permission::ReadInboxes, spreadsheet::Spreadsheet,
    },
    http::HttpError,
    routes::{LanguageRequests, LanguageRequestsTable},
};

/// Where the page before ended.
fn after(asked: &LanguageRequests) -> Option<LanguageRequestPlace> {
    let mut parts = asked.after.as_deref()?.splitn(3, '.');
    Some(LanguageRequestPlace {
        count: parts.next()?.parse().ok()?,
        item: parts.next()?.parse().ok()?,
        language: LanguageTag::parse(parts.next()?).ok()?,
    })
}

struct Model {
    scope: AdminScope,
    asked: LanguageRequests,
    months: Vec<Month>,
    month: Option<Month>,
    languages: Vec<(LanguageTag, i64)>,
    page: LanguageRequestPage,
}

/// `GET /{lang}/admin/wishes`, `/{lang}/organizations/{slug}/wishes`
pub async fn show(Scoped(scope, asked): Scoped<LanguageRequests>) -> Result<Response, HttpError> {
    let whose = scope.whose::<ReadInboxes>().await?;
    let (database, reading) = (&scope.ctx.state.database, &scope.ctx.reading);
    let months = language_requests::months(database, &whose).await?;
    // Words that mean nothing narrow nothing; they are never an error.
    let month = said(asked.month.as_ref()).or_else(|| months.first().copied());
    let (mut languages, mut page) = (Vec::new(), LanguageRequestPage::default());
    if let Some(month) = month {
        languages = language_requests::by_language(database, &whose, month).await?;
        let (language, after) = (said(asked.language.as_ref()), after(&asked));
        page = language_requests::of_month(
            database,
            reading,
            &whose,
            month,
            language.as_ref(),
            after.as_ref(),
        )
        .await?;
    }
    Ok(document(&Model { scope, asked, months, month, languages, page }))
}

/// `GET …/wishes/totals.csv`
pub async fn table(Scoped(scope, _): Scoped<LanguageRequestsTable>) -> Result<Response, HttpError> {
    let whose = scope.whose::<ReadInboxes>().await?;
    let (database, reading) = (&scope.ctx.state.database, &scope.ctx.reading);
    let mut table =
        Spreadsheet::new(&["month", "language", "item", "title", "asked", "percent_translated"]);
    for language_request in language_requests::everything(database, reading, &whose).await? {
        let title = language_request.item.title.map(|(_, title)| title).unwrap_or_default();
        table.row(&[
            language_request.month.to_string(),
            language_request.language.to_string(),
            language_request.item.token.to_string(),
            title,
            language_request.count.to_string(),
            language_request.share.to_string(),
        ]);
    }
    Ok(scope.file("text/csv; charset=utf-8", "languages-asked-for", "csv", table.into_text()))
}

fn document(model: &Model) -> Response {
    let Model { scope, asked, page, .. } = model;
    let (ctx, of) = (&scope.ctx, scope.of());
    let here = LanguageRequests::of(of);
    personal_page(ctx, msg::organizations::admin_wishes(), here).respond(ctx, || {
        let next = page.next.as_ref();
        let next = next.map(|at| format!("{}.{}.{}", at.count, at.item, at.language));
        let from = |after| ctx.path(LanguageRequests { of, after, ..asked.borrowed() });
        let next = next.as_deref().map(|after| from(Some(after)));
        let first = asked.after.as_ref().map(|_| from(None));
        view! {
            {scope.above()}
            <h1>{ctx.t(msg::organizations::admin_wishes())}</h1>
            {scope.lead()}
            <p>{ctx.t(msg::feedback::wishes_lead())}</p>
            {totals(model)}
            <Pagination ctx next first/>
        }
    })
}

fn totals(model: &Model) -> impl IntoView {
    let ctx = &model.scope.ctx;
    let Some(month) = model.month else {
        return Either::Left(
            view! { <div class="empty"><p>{ctx.t(msg::feedback::wishes_none())}</p></div> },
        );
    };
    let languages: Vec<_> = model
        .languages
        .iter()
        .map(|(language, count)| {
            view! { <tr><th scope="row"><LanguageName language/></th><td>{ctx.number(*count)}</td></tr> }
        })
        .collect();
    let rows: Vec<_> = model
        .page
        .language_requests
        .iter()
        .map(|language_request| row(ctx, language_request))
        .collect();
    let csv = ctx.path(LanguageRequestsTable { of: model.scope.of() });
    Either::Right(view! {
        {filters(model)}
        <h2>{ctx.show(&ctx.localizer.month(month.first()))}</h2>
        <table class="totals">
            <thead><tr>
                <th scope="col">{ctx.t(msg::library::filter_language())}</th>
                <th scope="col">{ctx.t(msg::feedback::totals_count())}</th>
            </tr></thead>
            <tbody>{languages}</tbody>
        </table>
        <h2>{ctx.t(msg::feedback::wishes_texts())}</h2>
        <ul class="list people">{rows}</ul>
        <p class="actions">
            <a class="button second" href=csv><Icon name=IconName::Download/> " " {ctx.t(msg::feedback::totals_file())}</a>
        </p>
    })
}

fn row(ctx: &RequestContext, language_request: &LanguageRequest) -> impl IntoView {
    view! {
        <li>
            <h3>{item_way(ctx, &language_request.item)}</h3>
            <p>
                <strong><LanguageName language=&language_request.language/></strong> " · "
                {ctx.t(msg::feedback::wishes_count(language_request.count))} " · "
                {ctx.t(msg::feedback::wishes_share(language_request.share))}
            </p>
        </li>
    }
}

fn filters(model: &Model) -> impl IntoView {
    let Model { scope, asked, .. } = model;
    let ctx = &scope.ctx;
    let months = model.months.iter().map(|month| {
        let text = ctx.localizer.month(month.first());
        Choice::of_text(&month.to_string(), &text, model.month == Some(*month))
    });
    let choices = months.collect();
    let languages = model.languages.iter().map(|(language, _)| language).collect();
    view! {
        <FilterForm ctx action=ctx.path(LanguageRequests::of(scope.of()))>
            <SelectField name="month" label=ctx.t(msg::feedback::wishes_month()) choices/>
            <LanguageFilter ctx languages chosen=asked.language.as_deref()/>
        </FilterForm>
    }
}
