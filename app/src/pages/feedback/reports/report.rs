//! One report: what it says, about which part, and what can be done with it.

use crate::{
    components::{language_menu::LanguageName, when::When},
    pages::organizations::admin_scope::AdminScope,
    request_context::{PARTS, RequestContext},
};
use leptos::{either::Either, prelude::*};
use locales::{Direction, Message, msg};
use server::{
    database::query::feedback::reports::{Report, ReportedPart, Wording},
    routes::{DeleteReport, Link, ReopenReport, SettleReport, push_query},
};

/// The report in its list; without buttons where a page asks about it.
pub fn report(scope: &AdminScope, of: &Report, buttons: bool) -> impl IntoView {
    let ctx = &scope.ctx;
    let lesson = of.lesson.as_ref().map(|title| {
        view! { <h3>{ctx.mark(title.language.clone(), title.text.clone())}</h3> }
    });
    let done = of.done.as_ref().map(|done| {
        let by = done.by.as_ref().map(|name| {
            view! { " · " <bdi>{name.as_str().to_owned()}</bdi> }
        });
        view! { <p class="meta">{ctx.t(msg::feedback::reports_done())} " · " <When ctx day=done.day/> {by}</p> }
    });
    view! {
        <li>
            {lesson}
            <p class="meta"><When ctx day=of.day/> " · " <LanguageName language=&of.language/></p>
            <blockquote class="lines" dir="auto">{of.message.clone()}</blockquote>
            {of.part.as_ref().map(|one| part(ctx, one))}
            {way(of).map(|path| view! {
                <p class="more"><a href=path>{ctx.t(msg::feedback::reports_to_text())}</a></p>
            })}
            {done}
            {buttons.then(|| actions(scope, of))}
        </li>
    }
}

/// The part that is meant, as it was and as it is.
fn part(ctx: &RequestContext, part: &ReportedPart) -> impl IntoView {
    let words = |of: &Wording| {
        let dir = Direction::of(&of.language).as_str();
        view! { <q lang=of.language.to_string() dir=dir>{of.text.clone()}</q> }
    };
    let then = part.then.as_ref().map(|then| {
        view! { <div><dt>{ctx.t(msg::feedback::reports_then())}</dt><dd>{words(then)}</dd></div> }
    });
    let now = match &part.now {
        None => Either::Left(ctx.t(msg::feedback::reports_gone())),
        Some(now) if part.then.as_ref() == Some(now) => {
            Either::Left(ctx.t(msg::feedback::reports_same()))
        }
        Some(now) => Either::Right(words(now)),
    };
    view! {
        <dl class="facts">
            {then}
            <div><dt>{ctx.t(msg::feedback::reports_now())}</dt><dd>{now}</dd></div>
        </dl>
    }
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

fn actions(scope: &AdminScope, of: &Report) -> impl IntoView {
    let (ctx, report) = (&scope.ctx, of.token.as_str());
    let settle = match of.done {
        None => {
            let to = SettleReport { of: scope.of(), report };
            button(ctx, ctx.path(to), msg::feedback::reports_settle())
        }
        Some(_) => {
            let to = ReopenReport { of: scope.of(), report };
            button(ctx, ctx.path(to), msg::feedback::reports_reopen())
        }
    };
    let delete = DeleteReport { of: scope.of(), report };
    view! {
        <div class="actions">
            {settle} " "
            <a href=ctx.path(delete)>{ctx.t(msg::feedback::reports_delete())}</a>
        </div>
    }
}

/// A button that does something with a report.
pub fn button(
    ctx: &RequestContext,
    action: String,
    name: Message<'static>,
) -> impl IntoView + use<> {
    view! {
        <form method="post" action=action>
            <button class="button second" type="submit">{ctx.t(name)}</button>
        </form>
    }
}
