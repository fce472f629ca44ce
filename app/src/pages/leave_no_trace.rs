//! How to leave nothing behind on a phone that others may hold: what the way out does, what it cannot do, and what a
//! person does by hand, step by step in the browsers that phones have.

use crate::{request_context::RequestContext, shell::Page};
use axum::response::Response;
use leptos::prelude::*;
use locales::{Message, msg::common};
use server::routes::LeaveNoTrace;

/// `GET /{lang}/leave-no-trace`
pub async fn show(ctx: RequestContext) -> Response {
    let page = Page {
        quiet_title: Some(ctx.text(common::footer_help_title())),
        ..Page::of_interface(&ctx, common::traces_title(), LeaveNoTrace)
    };
    page.respond(&ctx, || view(&ctx))
}

fn view(ctx: &RequestContext) -> impl IntoView {
    view! {
        <div class="prose">
            <h1>{ctx.t(common::traces_title())}</h1>
            <p class="lead">{ctx.t(common::traces_lead())}</p>
            {the_way_out(ctx)}
            <h2>{ctx.t(common::traces_keeps_title())}</h2>
            <p>{ctx.t(common::traces_keeps_device())}</p>
            <p>{ctx.t(common::traces_keeps_server())}</p>
            <h2>{ctx.t(common::traces_history_title())}</h2>
            <p>{ctx.t(common::traces_history_lead())}</p>
            {browsers().into_iter().map(|(name, does)| steps(ctx, name, does)).collect_view()}
            <h2>{ctx.t(common::traces_private_title())}</h2>
            <p>{ctx.t(common::traces_private_lead())}</p>
            {points(ctx, vec![
                common::traces_private_chrome(),
                common::traces_private_safari(),
                common::traces_private_samsung(),
                common::traces_private_firefox(),
            ])}
            <h2>{ctx.t(common::traces_copies_title())}</h2>
            {points(ctx, vec![common::traces_copies_files(), common::traces_copies_paper()])}
        </div>
    }
}

fn the_way_out(ctx: &RequestContext) -> impl IntoView {
    view! {
        <h2>{ctx.t(common::traces_exit_title())}</h2>
        {points(ctx, vec![
            common::traces_exit_away(),
            common::traces_exit_forget(),
            common::traces_exit_escape(),
        ])}
        <h2>{ctx.t(common::traces_cannot_title())}</h2>
        {points(ctx, vec![
            common::traces_cannot_history(),
            common::traces_cannot_back(),
            common::traces_cannot_files(),
            common::traces_cannot_messages(),
            common::traces_cannot_network(),
        ])}
    }
}

/// The browsers that phones have, each with its steps; the last one deletes everything.
fn browsers() -> [(Message<'static>, Vec<Message<'static>>); 4] {
    [
        (
            common::traces_chrome_title(),
            vec![
                common::traces_chrome_menu(),
                common::traces_chrome_history(),
                common::traces_chrome_line(),
                common::traces_chrome_all(),
            ],
        ),
        (
            common::traces_safari_title(),
            vec![
                common::traces_safari_book(),
                common::traces_safari_clock(),
                common::traces_safari_line(),
                common::traces_safari_all(),
            ],
        ),
        (
            common::traces_samsung_title(),
            vec![
                common::traces_samsung_menu(),
                common::traces_samsung_history(),
                common::traces_samsung_line(),
                common::traces_samsung_all(),
            ],
        ),
        (
            common::traces_firefox_title(),
            vec![
                common::traces_firefox_menu(),
                common::traces_firefox_history(),
                common::traces_firefox_line(),
                common::traces_firefox_all(),
            ],
        ),
    ]
}

fn steps(
    ctx: &RequestContext,
    name: Message<'static>,
    steps: Vec<Message<'static>>,
) -> impl IntoView {
    let steps = steps.into_iter().map(|step| view! { <li>{ctx.t(step)}</li> }).collect_view();
    view! { <h3>{ctx.t(name)}</h3> <ol>{steps}</ol> }
}

fn points(ctx: &RequestContext, points: Vec<Message<'static>>) -> impl IntoView {
    let points = points.into_iter().map(|point| view! { <li>{ctx.t(point)}</li> }).collect_view();
    view! { <ul>{points}</ul> }
}
