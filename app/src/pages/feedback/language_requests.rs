//! Which languages readers asked for: totals by month, and by text with how much of it is there.

use crate::{
    components::{
        choice::{Choice, OneOf, one_of},
        icon::{Icon, icon},
        language_menu::tongue_name,
        pagination::pagination,
    },
    forms::Query,
    pages::{
        accounts::personal::personal_page,
        organizations::admin_scope::{AdminScope, Scoped},
    },
    request_context::RequestContext,
};
use axum::response::Response;
use leptos::prelude::*;
use locales::{LanguageTag, msg};
use serde::Deserialize;
use server::{
    database::query::feedback::language_requests::{
        self, LanguageRequest, LanguageRequestPage, LanguageRequestPlace,
    },
    domain::{
        feedback::month::Month, organizations::permission::ReadInboxes, spreadsheet::Spreadsheet,
    },
    http::HttpError,
    routes::{LanguageRequests, LanguageRequestsTable, PageScope, PermanentIn},
};

/// What narrows the totals. Words that mean nothing narrow nothing; they are never an error.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct LanguageRequestsQuery {
    month: String,
    language: String,
    after: String,
}

impl LanguageRequestsQuery {
    fn after(&self) -> Option<LanguageRequestPlace> {
        let mut parts = self.after.splitn(3, '.');
        Some(LanguageRequestPlace {
            count: parts.next()?.parse().ok()?,
            item: parts.next()?.parse().ok()?,
            language: LanguageTag::parse(parts.next()?).ok()?,
        })
    }

    fn link<'a>(
        &'a self,
        of: PageScope<&'a str>,
        after: Option<&'a str>,
    ) -> LanguageRequests<&'a str> {
        let some = |text: &'a str| (!text.is_empty()).then_some(text);
        LanguageRequests { of, month: some(&self.month), language: some(&self.language), after }
    }
}

struct Model {
    scope: AdminScope,
    asked: LanguageRequestsQuery,
    months: Vec<Month>,
    month: Option<Month>,
    languages: Vec<(LanguageTag, i64)>,
    page: LanguageRequestPage,
}

/// `GET /{lang}/admin/wishes`, `/{lang}/organizations/{slug}/wishes`
pub async fn show(
    Scoped(scope, _): Scoped<LanguageRequests>,
    Query(asked): Query<LanguageRequestsQuery>,
) -> Result<Response, HttpError> {
    let whose = scope.whose::<ReadInboxes>().await?;
    let (database, reading) = (&scope.ctx.state.database, &scope.ctx.reading);
    let months = language_requests::months(database, &whose).await?;
    let month = asked.month.parse().ok().or_else(|| months.first().copied());
    let (mut languages, mut page) = (Vec::new(), LanguageRequestPage::default());
    if let Some(month) = month {
        languages = language_requests::by_language(database, &whose, month).await?;
        let (language, after) = (LanguageTag::parse(&asked.language).ok(), asked.after());
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
        let next = next.map(|after| ctx.path(asked.link(of, Some(&after))));
        let first = (!asked.after.is_empty()).then(|| ctx.path(asked.link(of, None)));
        view! {
            {scope.above()}
            <h1>{ctx.t(msg::organizations::admin_wishes())}</h1>
            {scope.lead()}
            <p>{ctx.t(msg::feedback::wishes_lead())}</p>
            {totals(model)}
            {pagination(ctx, next, first)}
        }
        .into_any()
    })
}

fn totals(model: &Model) -> AnyView {
    let ctx = &model.scope.ctx;
    let Some(month) = model.month else {
        return view! { <div class="empty"><p>{ctx.t(msg::feedback::wishes_none())}</p></div> }
            .into_any();
    };
    let languages: Vec<_> = model
        .languages
        .iter()
        .map(|(language, count)| {
            view! { <tr><th scope="row">{tongue_name(language)}</th><td>{ctx.number(*count)}</td></tr> }
        })
        .collect();
    let rows: Vec<_> = model
        .page
        .language_requests
        .iter()
        .map(|language_request| row(ctx, language_request))
        .collect();
    let csv = ctx.path(LanguageRequestsTable { of: model.scope.of() });
    view! {
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
            <a class="button second" href=csv>{icon(Icon::Download)} " " {ctx.t(msg::feedback::totals_file())}</a>
        </p>
    }
    .into_any()
}

fn row(ctx: &RequestContext, language_request: &LanguageRequest) -> AnyView {
    let title = match &language_request.item.title {
        Some((language, title)) => {
            let path = PermanentIn {
                token: language_request.item.token.as_str(),
                of: ctx.language.as_str(),
            }
            .path();
            let title = ctx.mark(language.clone(), title.clone());
            view! { <a href=path>{title}</a> }.into_any()
        }
        None => ctx.t(msg::organizations::place_item()),
    };
    view! {
        <li>
            <h3>{title}</h3>
            <p>
                <strong>{tongue_name(&language_request.language)}</strong> " · "
                {ctx.t(msg::feedback::wishes_count(language_request.count))} " · "
                {ctx.t(msg::feedback::wishes_share(language_request.share))}
            </p>
        </li>
    }
    .into_any()
}

fn filters(model: &Model) -> AnyView {
    let Model { scope, asked, .. } = model;
    let ctx = &scope.ctx;
    let months = model.months.iter().map(|month| {
        let text = ctx.localizer.month(month.first());
        Choice::of_text(&month.to_string(), &text, model.month == Some(*month))
    });
    let month = one_of(OneOf {
        name: "month".to_owned(),
        label: ctx.t(msg::feedback::wishes_month()),
        error: None,
        choices: months.collect(),
    });
    let all = Choice::of_text("", &ctx.text(msg::library::filter_language_all()), false);
    let known = model
        .languages
        .iter()
        .map(|(language, _)| Choice::of_language(language, asked.language == language.as_str()));
    let language = one_of(OneOf {
        name: "language".to_owned(),
        label: ctx.t(msg::library::filter_language()),
        error: None,
        choices: [all].into_iter().chain(known).collect(),
    });
    view! {
        <form class="filters" method="get" action=ctx.path(LanguageRequests::of(scope.of()))>
            {month} {language}
            <button class="button" type="submit">{ctx.t(msg::library::filter_submit())}</button>
        </form>
    }
    .into_any()
}
