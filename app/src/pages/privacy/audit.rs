//! The audit log: newest first, in plain words, with whether it is whole; and as lines with hashes for who checks it
//! elsewhere (DU16).

mod entry;

use crate::{
    components::{
        choice::{Choice, FilterField},
        field::TextField,
        form::FilterForm,
        icon::{Icon, IconName},
        pagination::Pagination,
    },
    forms::{Control, said},
    pages::{
        accounts::personal::personal_page,
        organizations::admin_scope::{AdminScope, Scoped},
    },
    request_context::RequestContext,
};
use axum::response::Response;
use leptos::{either::Either, prelude::*};
use locales::msg;
use server::{
    database::query::privacy::audit::{self, AuditFilter, AuditNames, AuditPage},
    domain::{
        organizations::permission::SeeAudit,
        privacy::{action::Action, audit::BrokenChain},
    },
    http::HttpError,
    routes::{AuditFile, AuditLog, PageScope},
};

/// Words that mean nothing narrow nothing; they are never an error.
fn filter(asked: &AuditLog) -> AuditFilter {
    AuditFilter {
        action: said(asked.action.as_ref()),
        from: said(asked.from.as_ref()),
        to: said(asked.to.as_ref()),
        before: said(asked.before.as_ref()),
    }
}

struct Model {
    scope: AdminScope,
    asked: AuditLog,
    page: AuditPage,
    names: AuditNames,
    broken: Option<BrokenChain>,
}

/// `GET /{lang}/admin/audit`, `/{lang}/organizations/{slug}/audit`
pub async fn show(Scoped(scope, asked): Scoped<AuditLog>) -> Result<Response, HttpError> {
    let whose = scope.whose::<SeeAudit>().await?;
    let (database, reading) = (&scope.ctx.state.database, &scope.ctx.reading);
    let page = audit::page(database, &whose, &filter(&asked)).await?;
    let names = audit::names(database, reading, &whose, &page.entries).await?;
    let broken = audit::broken(database).await?;
    Ok(document(&Model { scope, asked, page, names, broken }))
}

/// `GET …/audit/log.jsonl`
pub async fn file(Scoped(scope, _): Scoped<AuditFile>) -> Result<Response, HttpError> {
    let whose = scope.whose::<SeeAudit>().await?;
    let entries = audit::everything(&scope.ctx.state.database, &whose).await?;
    let mut lines = String::new();
    for entry in &entries {
        lines.push_str(&serde_json::to_string(entry).map_err(HttpError::because)?);
        lines.push('\n');
    }
    Ok(scope.file("application/jsonl; charset=utf-8", "audit-log", "jsonl", lines))
}

fn document(model: &Model) -> Response {
    let Model { scope, asked, page, .. } = model;
    let (ctx, of) = (&scope.ctx, scope.of());
    let here = AuditLog::of(of);
    personal_page(ctx, msg::organizations::admin_audit(), here).respond(ctx, || {
        let next = page.next.map(|before| before.to_string());
        let from = |before| ctx.path(AuditLog { of, before, ..asked.borrowed() });
        let next = next.as_deref().map(|before| from(Some(before)));
        let first = asked.before.as_ref().map(|_| from(None));
        view! {
            {scope.above()}
            <h1>{ctx.t(msg::organizations::admin_audit())}</h1>
            {scope.lead()}
            <p>{ctx.t(msg::privacy::audit_lead())}</p>
            {chain(ctx, model.broken)}
            {filters(model)}
            {entries(model)}
            <Pagination ctx next first/>
            {download(ctx, of)}
        }
    })
}

/// Whether the whole log is what was written, whichever part of it is shown.
fn chain(ctx: &RequestContext, broken: Option<BrokenChain>) -> impl IntoView {
    let Some(broken) = broken else {
        return Either::Left(view! {
            <p class="note success"><Icon name=IconName::Check/> " " {ctx.t(msg::privacy::audit_whole())}</p>
        });
    };
    let sentence = match broken {
        BrokenChain::Gap(number) => msg::privacy::audit_gap(number),
        BrokenChain::Changed(number) => msg::privacy::audit_changed(number),
    };
    Either::Right(view! {
        <div class="note warning" role="alert">
            <p><Icon name=IconName::Warning/> " " <strong>{ctx.t(sentence)}</strong></p>
            <p>{ctx.t(msg::privacy::audit_broken_help())}</p>
        </div>
    })
}

fn filters(model: &Model) -> impl IntoView {
    let Model { scope, asked, .. } = model;
    let ctx = &scope.ctx;
    let actions = Action::ALL.iter().map(|action| {
        let text = ctx.text(entry::sentence(*action));
        Choice::of_text(action.as_str(), &text, asked.action.as_deref() == Some(action.as_str()))
    });
    let actions = actions.collect();
    let day = |name, label, value: Option<&String>| {
        view! {
            <TextField
                name
                label=ctx.t(label)
                value=value.cloned().unwrap_or_default()
                control={Control::Line { kind: "date", purpose: None }}
            />
        }
    };
    let from = day("from", msg::privacy::audit_filter_from(), asked.from.as_ref());
    let to = day("to", msg::privacy::audit_filter_to(), asked.to.as_ref());
    view! {
        <FilterForm ctx action=ctx.path(AuditLog::of(scope.of()))>
            <FilterField
                ctx
                name="action"
                label=msg::privacy::audit_filter_action()
                all=msg::privacy::audit_filter_all()
                known=actions
            />
            {from}
            {to}
        </FilterForm>
    }
}

fn entries(model: &Model) -> impl IntoView {
    let ctx = &model.scope.ctx;
    if model.page.entries.is_empty() {
        return Either::Left(
            view! { <div class="empty"><p>{ctx.t(msg::privacy::audit_none())}</p></div> },
        );
    }
    let entries: Vec<_> =
        model.page.entries.iter().map(|one| entry::entry(ctx, &model.names, one)).collect();
    Either::Right(view! { <ol class="list people log" reversed="">{entries}</ol> })
}

fn download(ctx: &RequestContext, of: PageScope<&str>) -> impl IntoView {
    view! {
        <h2>{ctx.t(msg::privacy::audit_file_title())}</h2>
        <p>{ctx.t(msg::privacy::audit_file_lead())}</p>
        <p class="actions">
            <a class="button second" href=ctx.path(AuditFile { of })>
                <Icon name=IconName::Download/> " " {ctx.t(msg::privacy::audit_file_title())}
            </a>
        </p>
    }
}
