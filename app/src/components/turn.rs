//! To the lesson before and the lesson after.

use super::icon::{Icon, icon};
use crate::{urls, visit::Visit};
use leptos::prelude::*;
use locales::msg;
use server::{
    database::query::trainings::{Contents, LessonLink},
    domain::token::Token,
};

/// The two links; at the ends of the training only one.
pub fn turn(visit: &Visit, training: &str, contents: &Contents, here: &Token) -> AnyView {
    let lessons: Vec<&LessonLink> = contents.lessons().collect();
    let Some(place) = lessons.iter().position(|lesson| lesson.token == *here) else {
        return ().into_any();
    };
    let path = |lesson: &LessonLink| visit.path(urls::Lesson { training, lesson: &lesson.slug });
    let title = |lesson: &LessonLink| {
        let (lang, dir) = visit.marks(&lesson.language);
        view! { <span class="title" lang=lang dir=dir>{lesson.title.clone()}</span> }
    };
    let before = place.checked_sub(1).map(|before| lessons[before]).map(|lesson| {
        view! {
            <a class="previous" href=path(lesson) rel="prev">
                <span>{icon(Icon::Back)} " " {visit.say(msg::trainings::previous())}</span> " " {title(lesson)}
            </a>
        }
    });
    let after = lessons.get(place + 1).map(|lesson| {
        view! {
            <a class="next" href=path(lesson) rel="next">
                <span>{visit.say(msg::trainings::next())} " " {icon(Icon::Next)}</span> " " {title(lesson)}
            </a>
        }
    });
    view! {
        <nav class="turn" aria-label=visit.plain(msg::trainings::turn_label())>{before} {after}</nav>
    }
    .into_any()
}
