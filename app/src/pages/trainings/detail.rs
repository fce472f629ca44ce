//! One training: what it is, where to begin, all its lessons.

use crate::components::kind_name::kind_name;
use crate::{
    components::{
        breadcrumbs::{Crumb, breadcrumbs},
        contents::contents,
        icon::{Icon, icon},
        item_entry::Level,
        rich_text::targets,
        side_by_side,
    },
    machines::linked_data,
    pages::{
        item_frame::{item_page, lead, notices, reader_voice},
        library::toolkit::aside,
    },
    shell::Page,
    urls::{self, Trainings},
    visit::Visit,
};
use axum::{extract::Path, response::Response};
use leptos::prelude::*;
use locales::msg;
use server::{
    database::query::trainings::{self, TrainingPage},
    http::HttpError,
};
use std::iter;

/// `GET /{lang}/trainings/{slug}`
pub async fn show(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
) -> Result<Response, HttpError> {
    let database = &visit.state.database;
    let Some(training) =
        trainings::training_page_beside(database, &visit.reading, visit.with.as_ref(), &slug)
            .await?
    else {
        return Ok(visit.not_found());
    };
    let own = training.item.slug_in(&visit.language);
    if own != slug {
        return Ok(visit.moved(&visit.path(urls::Training { slug: own })));
    }
    let texts = iter::once(&training.item.text).chain(&training.item.beside);
    let links = targets(&visit, texts).await?;
    let page = Page {
        linked_data: linked_data::training(&visit, &training),
        ..item_page(&visit, &training.item)
    };
    Ok(page.respond(&visit, || {
        let item = &training.item;
        let (lang, dir) = visit.marks(&item.text.language);
        let crumbs = vec![Crumb { name: visit.say(msg::common::nav_trainings()), path: visit.path(Trainings) }];
        let count = training.contents.lessons().count() as i64;
        view! {
            {breadcrumbs(&visit, crumbs)}
            <div class="columns">
                <article data-provenance=item.text.verdict.label.word()>
                    <p class="kind">
                        {icon(Icon::Training)} " " {visit.say(kind_name(item.kind, item.form))} ", "
                        {visit.say(msg::trainings::lessons_count(count))}
                    </p>
                    <h1 lang=lang dir=dir>{item.text.title.clone()}</h1>
                    {lead(&visit, &item.text)}
                    {notices(&visit, item)}
                    {begin(&visit, &training, &slug)}
                    {side_by_side::text(&visit, &item.token, &item.text, item.beside.as_ref(), item.class, &links)}
                    {contents(&visit, &slug, &training.contents, None, Level::Second)}
                    {reader_voice(&visit, &item.token)}
                </article>
                {aside(&visit, item)}
            </div>
        }
        .into_any()
    }))
}

fn begin(visit: &Visit, training: &TrainingPage, slug: &str) -> Option<AnyView> {
    let first = training.contents.lessons().next()?;
    let path = visit.onward(urls::Lesson { training: slug, lesson: &first.slug });
    let view = view! {
        <p class="actions">
            <a class="button" href=path>{visit.say(msg::trainings::begin())} " " {icon(Icon::Next)}</a>
        </p>
    };
    Some(view.into_any())
}
