//! One report: what it says, about which part, and what can be done with it.

use crate::{
    components::{language_menu::tongue_name, when::when},
    pages::organizations::admin_scope::AdminScope,
    request_context::{PARTS, RequestContext},
};
use leptos::prelude::*;
use locales::{Direction, msg};
use server::{
    database::query::feedback::reports::{Report, ReportedPart, Wording},
    routes::{DeleteReport, Link, ReopenReport, SettleReport, push_query},
};

/// The report in its list; without buttons where a page asks about it.
pub fn report(scope: &AdminScope, of: &Report, buttons: bool) -> AnyView {
    let ctx = &scope.ctx;
    let lesson = of.lesson.as_ref().map(|title| {
        view! { <h3>{ctx.mark(title.language.clone(), title.text.clone())}</h3> }
    });
    let done = of.done.as_ref().map(|done| {
        let by = done.by.as_ref().map(|name| {
            view! { " · " <bdi>{name.as_str().to_owned()}</bdi> }
        });
        view! { <p class="meta">{ctx.t(msg::feedback::reports_done())} " · " {when(ctx, done.day)} {by}</p> }
    });
    view! {
        <li>
            {lesson}
            <p class="meta">{when(ctx, of.day)} " · " {tongue_name(&of.language)}</p>
            <blockquote class="lines" dir="auto">{of.message.clone()}</blockquote>
            {of.part.as_ref().map(|one| part(ctx, one))}
            {way(of).map(|path| view! {
                <p class="more"><a href=path>{ctx.t(msg::feedback::reports_to_text())}</a></p>
            })}
            {done}
            {buttons.then(|| actions(scope, of))}
        </li>
    }
    .into_any()
}

/// The part that is meant, as it was and as it is.
fn part(ctx: &RequestContext, part: &ReportedPart) -> AnyView {
    let words = |of: &Wording| {
        let dir = Direction::of(&of.language).as_str();
        view! { <q lang=of.language.to_string() dir=dir>{of.text.clone()}</q> }
    };
    let then = part.then.as_ref().map(|then| {
        view! { <div><dt>{ctx.t(msg::feedback::reports_then())}</dt><dd>{words(then)}</dd></div> }
    });
    let now = match &part.now {
        None => ctx.t(msg::feedback::reports_gone()),
        Some(now) if part.then.as_ref() == Some(now) => ctx.t(msg::feedback::reports_same()),
        Some(now) => words(now).into_any(),
    };
    view! {
        <dl class="facts">
            {then}
            <div><dt>{ctx.t(msg::feedback::reports_now())}</dt><dd>{now}</dd></div>
        </dl>
    }
    .into_any()
}

/// The text in the language of the report, at the part that is meant; `None` while nothing of it is published.
fn way(of: &Report) -> Option<String> {
    let mut path = of.page.as_ref()?.path(&of.language);
    if let Some(part) = &of.part {
        push_query(&mut path, &[(PARTS, Some("1"))]);
        path.push('#');
        path.push_str(part.token.as_str());
    }
    Some(path)
}

fn actions(scope: &AdminScope, of: &Report) -> AnyView {
    let (ctx, report) = (&scope.ctx, of.token.as_str());
    let settle = match of.done {
        None => {
            let to = SettleReport { of: scope.of(), report };
            button(ctx, to, ctx.t(msg::feedback::reports_settle()))
        }
        Some(_) => {
            let to = ReopenReport { of: scope.of(), report };
            button(ctx, to, ctx.t(msg::feedback::reports_reopen()))
        }
    };
    let delete = DeleteReport { of: scope.of(), report };
    view! {
        <div class="actions">
            {settle} " "
            <a href=ctx.path(delete)>{ctx.t(msg::feedback::reports_delete())}</a>
        </div>
    }
    .into_any()
}

/// A button that does something with a report.
pub fn button(ctx: &RequestContext, to: impl Link, name: AnyView) -> AnyView {
    view! {
        <form method="post" action=ctx.path(to)>
            <button class="button second" type="submit">{name}</button>
        </form>
    }
    .into_any()
}
