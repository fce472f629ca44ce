//! One training: what it is, where to begin, all its lessons.

use crate::{
    components::{
        contents::LessonContents,
        icon::{Icon, IconName},
        item_entry::Level,
    },
    feeds::linked_data,
    pages::text_page::{Parts, TextPage},
    request_context::RequestContext,
};
use axum::response::Response;
use leptos::prelude::*;
use locales::msg;
use server::{
    database::query::trainings::{TrainingPage, training_page_beside},
    http::HttpError,
    routes,
};

/// `GET /{lang}/trainings/{slug}`
pub async fn show(ctx: RequestContext, here: routes::Training) -> Result<Response, HttpError> {
    let (database, with, slug) = (&ctx.state.database, ctx.with.as_ref(), here.slug.clone());
    let training = training_page_beside(database, &ctx.reading, with, &slug).await?;
    let Some(training) = training else { return Ok(ctx.not_found()) };
    let facts = linked_data::training(&ctx, &training);
    let page = TextPage::of_item(&ctx, &training.item, facts);
    page.respond(&ctx, here, || {
        let count = training.contents.lessons().count() as i64;
        let count = ctx.t(msg::trainings::lessons_count(count));
        let contents = &training.contents;
        let lessons = view! {
            <LessonContents ctx=&ctx training=&slug contents level=Level::Second/>
        };
        Parts {
            before_text: begin(&ctx, &training, &slug).map(IntoAny::into_any),
            after_text: Some(lessons.into_any()),
            ..Parts::of_item(&ctx, &training.item, Some(count))
        }
    })
    .await
}

fn begin(ctx: &RequestContext, training: &TrainingPage, slug: &str) -> Option<impl IntoView> {
    let first = training.contents.lessons().next()?;
    let path = ctx.onward(routes::Lesson { slug, lesson: &first.slug });
    let view = view! {
        <p class="actions">
            <a class="button" href=path>{ctx.t(msg::trainings::begin())} " " <Icon name=IconName::Next/></a>
        </p>
    };
    Some(view)
}
