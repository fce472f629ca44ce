//! One training: what it is, where to begin, all its lessons.

use crate::{
    components::{
        breadcrumbs::{Crumb, breadcrumbs},
        contents::contents,
        icon::{Icon, icon},
        item_entry::Level,
        kind_name::kind_name,
        rich_text::targets,
        side_by_side,
    },
    feeds::linked_data,
    pages::{
        item_frame::{feedback, item_page, lead, notices},
        library::toolkit::sidebar,
    },
    request_context::RequestContext,
    shell::Page,
};
use axum::response::Response;
use leptos::prelude::*;
use locales::msg;
use server::{
    database::query::trainings::{self, TrainingPage},
    http::HttpError,
    routes::{self, Trainings},
};
use std::iter;

/// `GET /{lang}/trainings/{slug}`
pub async fn show(
    ctx: RequestContext,
    routes::Training { slug }: routes::Training,
) -> Result<Response, HttpError> {
    let database = &ctx.state.database;
    let Some(training) =
        trainings::training_page_beside(database, &ctx.reading, ctx.with.as_ref(), &slug).await?
    else {
        return Ok(ctx.not_found());
    };
    let own = training.item.slug_in(&ctx.language);
    if own != slug {
        return Ok(ctx.moved(&ctx.path(routes::Training { slug: own })));
    }
    let texts = iter::once(&training.item.text).chain(&training.item.beside);
    let links = targets(&ctx, texts).await?;
    let page = Page {
        linked_data: linked_data::training(&ctx, &training),
        ..item_page(&ctx, &training.item)
    };
    Ok(page.respond(&ctx, || {
        let item = &training.item;
        let (lang, dir) = ctx.marks(&item.text.language);
        let crumbs = vec![Crumb { name: ctx.t(msg::common::nav_trainings()), path: ctx.path(Trainings::plain()) }];
        let count = training.contents.lessons().count() as i64;
        view! {
            {breadcrumbs(&ctx, crumbs)}
            <div class="columns">
                <article data-provenance=item.text.verdict.label.word()>
                    <p class="kind">
                        {icon(Icon::Training)} " " {ctx.t(kind_name(item.kind, item.form))} ", "
                        {ctx.t(msg::trainings::lessons_count(count))}
                    </p>
                    <h1 lang=lang dir=dir>{item.text.title.clone()}</h1>
                    {lead(&ctx, &item.text)}
                    {notices(&ctx, item)}
                    {begin(&ctx, &training, &slug)}
                    {side_by_side::text(&ctx, &item.token, &item.text, item.beside.as_ref(), item.class, &links)}
                    {contents(&ctx, &slug, &training.contents, None, Level::Second)}
                    {feedback(&ctx, &item.token)}
                </article>
                {sidebar(&ctx, item)}
            </div>
        }
        .into_any()
    }))
}

fn begin(ctx: &RequestContext, training: &TrainingPage, slug: &str) -> Option<AnyView> {
    let first = training.contents.lessons().next()?;
    let path = ctx.onward(routes::Lesson { slug, lesson: &first.slug });
    let view = view! {
        <p class="actions">
            <a class="button" href=path>{ctx.t(msg::trainings::begin())} " " {icon(Icon::Next)}</a>
        </p>
    };
    Some(view.into_any())
}
