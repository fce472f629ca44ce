//! To the lesson before and the lesson after.

use super::icon::{Icon, IconName};
use crate::request_context::RequestContext;
use leptos::{either::Either, prelude::*};
use locales::msg;
use server::{
    database::query::trainings::{LessonLink, LessonPage},
    routes,
};

/// The two links; before the first lesson there is none, behind the last one the training.
#[component]
pub fn PrevNext<'a>(
    /// Who asks, and in which language.
    ctx: &'a RequestContext,
    /// The slug of the training.
    training: &'a str,
    /// The lesson that the page shows.
    here: &'a LessonPage,
) -> impl IntoView + use<> {
    let lessons: Vec<&LessonLink> = here.contents.lessons().collect();
    let place = lessons.iter().position(|lesson| lesson.token == here.token)?;
    let path =
        |lesson: &LessonLink| ctx.onward(routes::Lesson { slug: training, lesson: &lesson.slug });
    let title = |lesson: &LessonLink| {
        view! { <span class="title">{ctx.mark(lesson.language.clone(), lesson.title.clone())}</span> }
    };
    let before = place.checked_sub(1).map(|before| lessons[before]).map(|lesson| {
        view! {
            <a class="previous" href=path(lesson) rel="prev">
                <span><Icon name=IconName::Back/> " " {ctx.t(msg::trainings::previous())}</span> " " {title(lesson)}
            </a>
        }
    });
    let after = match lessons.get(place + 1) {
        Some(lesson) => Either::Left(view! {
            <a class="next" href=path(lesson) rel="next">
                <span>{ctx.t(msg::trainings::next())} " " <Icon name=IconName::Next/></span> " " {title(lesson)}
            </a>
        }),
        None => Either::Right(finished(ctx, training, here)),
    };
    Some(view! {
        <nav class="turn" aria-label=ctx.plain(msg::trainings::turn_label())>{before} {after}</nav>
    })
}

/// Behind the last lesson: back to the training.
fn finished(ctx: &RequestContext, training: &str, here: &LessonPage) -> impl IntoView + use<> {
    let text = &here.training.text;
    view! {
        <a class="next" href=ctx.onward(routes::Training { slug: training })>
            <span>{ctx.t(msg::trainings::finished())}</span> " "
            <span class="title">{ctx.mark(text.language.clone(), text.title.clone())}</span>
        </a>
    }
}
