//! The accessibility statement: what we aim at, what was tested, what does not work yet, how to tell us.

use crate::{request_context::RequestContext, shell::Page};
use axum::response::Response;
use leptos::prelude::*;
use locales::{List, Message, msg};
use server::routes::{Accessibility, LeaveNoTrace};

/// `GET /{lang}/accessibility`
pub async fn show(ctx: RequestContext) -> Response {
    Page::of_interface(&ctx, msg::common::accessibility_title(), Accessibility)
        .respond(&ctx, || view(&ctx))
}

fn view(ctx: &RequestContext) -> impl IntoView {
    let list = |points: Vec<Message<'static>>| {
        let points = points.into_iter().map(|point| view! { <li>{ctx.t(point)}</li> });
        let points = points.collect_view();
        view! { <ul>{points}</ul> }
    };
    let languages = List::of_languages(ctx.site.locales.menu());
    let contact = ctx.site.contact.as_deref();
    view! {
        <div class="prose">
            <h1>{ctx.t(msg::common::accessibility_title())}</h1>
            <p class="lead">{ctx.t(msg::common::accessibility_aim())}</p>
            <h2>{ctx.t(msg::common::accessibility_works_title())}</h2>
            {list(vec![
                msg::common::accessibility_works_scripts(),
                msg::common::accessibility_works_keyboard(),
                msg::common::accessibility_works_size(),
                msg::common::accessibility_works_language(),
                msg::common::accessibility_works_color(),
                msg::common::accessibility_works_data(),
            ])}
            <h2>{ctx.t(msg::common::accessibility_tested_title())}</h2>
            <p>{ctx.t(msg::common::accessibility_tested())}</p>
            <h2>{ctx.t(msg::common::accessibility_gaps_title())}</h2>
            {list(vec![
                msg::common::accessibility_gaps_people(),
                msg::common::accessibility_gaps_languages(languages),
                msg::common::accessibility_gaps_machine(),
                msg::common::accessibility_gaps_files(),
                msg::common::accessibility_gaps_media(),
            ])}
            <h2>{ctx.t(msg::common::accessibility_tell_title())}</h2>
            <p>{ctx.t(msg::common::accessibility_tell())}</p>
            {contact.map(|contact| view! { <p>{ctx.t(msg::common::accessibility_contact(contact))}</p> })}
            <p><a href=ctx.path(LeaveNoTrace)>{ctx.t(msg::common::traces_title())}</a></p>
        </div>
    }
}
