//! To the lesson before and the lesson after.

use super::icon::{Icon, icon};
use crate::request_context::RequestContext;
use leptos::prelude::*;
use locales::msg;
use server::{
    database::query::trainings::{LessonLink, LessonPage},
    routes,
};

/// The two links; before the first lesson there is none, behind the last one the training.
pub fn prev_next(ctx: &RequestContext, training: &str, here: &LessonPage) -> AnyView {
    let lessons: Vec<&LessonLink> = here.contents.lessons().collect();
    let Some(place) = lessons.iter().position(|lesson| lesson.token == here.token) else {
        return ().into_any();
    };
    let path =
        |lesson: &LessonLink| ctx.onward(routes::Lesson { slug: training, lesson: &lesson.slug });
    let title = |lesson: &LessonLink| {
        view! { <span class="title">{ctx.mark(lesson.language.clone(), lesson.title.clone())}</span> }
    };
    let before = place.checked_sub(1).map(|before| lessons[before]).map(|lesson| {
        view! {
            <a class="previous" href=path(lesson) rel="prev">
                <span>{icon(Icon::Back)} " " {ctx.t(msg::trainings::previous())}</span> " " {title(lesson)}
            </a>
        }
    });
    let after = lessons.get(place + 1).map(|lesson| {
        view! {
            <a class="next" href=path(lesson) rel="next">
                <span>{ctx.t(msg::trainings::next())} " " {icon(Icon::Next)}</span> " " {title(lesson)}
            </a>
        }
    });
    let after = after.map(IntoAny::into_any).unwrap_or_else(|| finished(ctx, training, here));
    view! {
        <nav class="turn" aria-label=ctx.plain(msg::trainings::turn_label())>{before} {after}</nav>
    }
    .into_any()
}

/// Behind the last lesson: back to the training.
fn finished(ctx: &RequestContext, training: &str, here: &LessonPage) -> AnyView {
    let text = &here.training.text;
    view! {
        <a class="next" href=ctx.onward(routes::Training { slug: training })>
            <span>{ctx.t(msg::trainings::finished())}</span> " "
            <span class="title">{ctx.mark(text.language.clone(), text.title.clone())}</span>
        </a>
    }
    .into_any()
}
