//! One lesson: its text, where it stands in the training, what comes before and after.

use crate::{
    components::{
        breadcrumbs::Crumb,
        contents::LessonContents,
        facts::Facts,
        item_entry::Level,
        item_facts::{beside, languages_fact, text_facts},
        nav::Section,
        prev_next::PrevNext,
        share::SharePlainly,
    },
    feeds::linked_data,
    links::readable_paths,
    pages::text_page::{Parts, TextPage, code, trainings},
    request_context::RequestContext,
};
use axum::response::Response;
use leptos::{either::Either, prelude::*};
use locales::msg;
use server::{
    database::query::trainings::{LessonPage, lesson_page_beside},
    domain::library::LessonKind,
    http::HttpError,
    routes,
};

/// Above this many lessons the row of seeds says nothing any more.
const MOST_SEEDS: usize = 30;

/// `GET /{lang}/trainings/{slug}/{lesson}`
pub async fn show(ctx: RequestContext, here: routes::Lesson) -> Result<Response, HttpError> {
    let (database, with) = (&ctx.state.database, ctx.with.as_ref());
    let (training, lesson) = (here.slug.clone(), here.lesson.as_str());
    let model = lesson_page_beside(database, &ctx.reading, with, &training, lesson).await?;
    let Some(model) = model else { return Ok(ctx.not_found()) };
    page(&ctx, &model)
        .respond(&ctx, here, || {
            let turn = view! { <PrevNext ctx=&ctx training=&training here=&model/> };
            Parts {
                breadcrumbs: crumbs(&ctx, &model, &training),
                above_title: Some(position(&ctx, &model).into_any()),
                before_text: hint(&ctx, model.kind).map(IntoAny::into_any),
                at_the_end: Some(turn.into_any()),
                sidebar: Some(sidebar(&ctx, &model, &training).into_any()),
                ..Parts::default()
            }
        })
        .await
}

fn page<'a>(ctx: &RequestContext, model: &'a LessonPage) -> TextPage<'a> {
    let (lesson, training) = (model.text.title.as_str(), model.training.text.title.as_str());
    // Its number, and which training it belongs to without its name.
    let quiet = msg::trainings::quiet_lesson(place(model) + 1, code(&model.training.token));
    TextPage {
        text: &model.text,
        beside: model.beside.as_ref(),
        token: &model.token,
        class: model.training.class,
        license: model.license.as_deref(),
        attribution: model.attribution.as_deref(),
        editions: &model.editions,
        link: model,
        section: Section::Trainings,
        title: ctx.plain(msg::trainings::lesson_title(lesson, training)),
        quiet_title: ctx.text(quiet),
        linked_data: linked_data::lesson(ctx, model),
        islands: false,
    }
}

/// How many lessons come before it.
fn place(model: &LessonPage) -> i64 {
    let place = model.contents.lessons().position(|one| one.token == model.token);
    place.unwrap_or_default() as i64
}

fn crumbs(ctx: &RequestContext, model: &LessonPage, training: &str) -> Vec<Crumb> {
    let text = &model.training.text;
    vec![
        trainings(ctx),
        Crumb {
            name: ctx.mark(text.language.clone(), text.title.clone()),
            path: ctx.onward(routes::Training { slug: training }),
        },
    ]
}

/// What to do with a lesson that is not only read.
fn hint(ctx: &RequestContext, kind: LessonKind) -> Option<impl IntoView> {
    let hint = match kind {
        LessonKind::Checklist => msg::trainings::checklist_hint(),
        LessonKind::Practice => msg::trainings::practice_hint(),
        LessonKind::Reflection => msg::trainings::reflection_hint(),
        LessonKind::Reading | LessonKind::Video | LessonKind::Audio | LessonKind::Quiz => {
            return None;
        }
    };
    Some(view! { <p class="hint">{ctx.t(hint)}</p> })
}

/// "Lesson 5 of 12", the section, and a seed for each lesson.
fn position(ctx: &RequestContext, model: &LessonPage) -> impl IntoView {
    let count = model.contents.lessons().count();
    let place = place(model);
    let section = model
        .contents
        .sections
        .iter()
        .find(|section| section.lessons.iter().any(|one| one.token == model.token))
        .and_then(|section| section.title.clone())
        .map(|(title, language)| {
            let (lang, dir) = ctx.marks(&language);
            view! { " " <span class="meta" lang=lang dir=dir>{title}</span> }
        });
    let seed = |seed: usize| match seed as i64 == place {
        true => Either::Left(view! { <i class="here"></i> }),
        false => Either::Right(view! { <i></i> }),
    };
    let seeds = (count <= MOST_SEEDS).then(|| {
        let seeds: Vec<_> = (0..count).map(seed).collect();
        view! { <p class="seeds" aria-hidden="true">{seeds}</p> }
    });
    view! {
        <p class="position">{ctx.t(msg::trainings::position(place + 1, count as i64))} {section}</p>
        {seeds}
    }
}

fn sidebar(ctx: &RequestContext, model: &LessonPage, training: &str) -> impl IntoView {
    let count = model.contents.lessons().count() as i64;
    let paths = readable_paths(&model.editions, model);
    let mut list = vec![languages_fact(ctx, &model.text.language, &paths)];
    let here = ctx.path(model);
    list.extend(beside(ctx, &model.text, model.editions.keys(), &here));
    list.extend(text_facts(
        ctx,
        &model.text,
        model.license.as_deref(),
        model.attribution.as_deref(),
    ));
    view! {
        <nav class="contents" aria-labelledby="contents">
            <h2 id="contents">{ctx.t(msg::trainings::all_lessons(count))}</h2>
            <LessonContents ctx training contents=&model.contents here=Some(&model.token) level=Level::Third/>
        </nav>
        <div class="packet"><Facts facts=list/></div>
        <SharePlainly ctx text=&model.text token=&model.token/>
    }
}
