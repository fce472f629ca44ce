//! The lessons of a training in their sections, on the training's own page and beside each lesson.

use super::item_entry::Level;
use crate::request_context::{RequestContext, words_in};
use leptos::{either::Either, prelude::*};
use server::{
    database::query::trainings::{Contents, LessonLink, Section},
    domain::token::Token,
    routes,
};

/// The sections with their lessons. Numbers run on from section to section; the current lesson is marked.
#[component]
pub fn LessonContents<'a>(
    /// Who asks, and in which language.
    ctx: &'a RequestContext,
    /// The slug of the training.
    training: &'a str,
    /// Its sections.
    contents: &'a Contents,
    /// The lesson that the page shows, if it shows one.
    #[prop(default = None)]
    here: Option<&'a Token>,
    /// The headings of the sections.
    level: Level,
) -> impl IntoView + use<> {
    let mut number = 0;
    let section = |part: &Section| {
        let first = number + 1;
        number += part.lessons.len();
        section(ctx, training, part, first, here, level)
    };
    contents.sections.iter().map(section).collect_view()
}

fn section(
    ctx: &RequestContext,
    training: &str,
    section: &Section,
    first: usize,
    here: Option<&Token>,
    level: Level,
) -> impl IntoView + use<> {
    let heading = section.title.as_ref().map(|(title, language)| {
        // The mark inside the heading: short foreign words keep to the edge of the page.
        let title = ctx.mark(language.clone(), title.clone());
        match level {
            Level::Second => Either::Left(view! { <h2>{title}</h2> }),
            Level::Third => Either::Right(view! { <h3>{title}</h3> }),
        }
    });
    let lessons: Vec<_> = section
        .lessons
        .iter()
        .enumerate()
        .map(|(place, one)| lesson(ctx, training, one, first + place, here))
        .collect();
    view! { {heading} <ol class="lessons" start=first.to_string()>{lessons}</ol> }
}

fn lesson(
    ctx: &RequestContext,
    training: &str,
    lesson: &LessonLink,
    number: usize,
    here: Option<&Token>,
) -> impl IntoView + use<> {
    let (lang, dir) = ctx.marks(&lesson.language);
    let path = ctx.onward(routes::Lesson { slug: training, lesson: &lesson.slug });
    let current = (here == Some(&lesson.token)).then_some("page");
    let number = ctx.number(number as i64);
    view! {
        <li>
            <a href=path aria-current=current>
                <span class="number" aria-hidden="true">{number}</span> " "
                <span lang=lang dir=dir>{words_in(&lesson.language, &lesson.title)}</span>
            </a>
        </li>
    }
}
