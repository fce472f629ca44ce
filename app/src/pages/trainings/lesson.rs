//! One lesson: its text, where it stands in the training, what comes before and after.

use crate::{
    components::{
        breadcrumbs::{Crumb, breadcrumbs},
        contents::contents,
        facts::{Fact, facts},
        fallback_notice::{Lack, fallback_notice},
        item_entry::Level,
        item_facts::{beside, languages, text_facts},
        layout::Frame,
        nav::Section,
        outdated_notice::outdated_notice,
        prev_next::prev_next,
        printout_foot::printout_foot,
        provenance::provenance,
        rich_text::targets,
        share::share_plainly,
        side_by_side,
    },
    feeds::linked_data,
    pages::item_frame::{code, feedback},
    request_context::RequestContext,
    shell::{Addresses, Page},
};
use axum::response::Response;
use leptos::prelude::*;
use locales::{LanguageTag, Message, Text, msg};
use server::{
    database::query::trainings::{self, LessonPage},
    domain::library::LessonKind,
    http::HttpError,
    routes::{self, Link, Trainings},
};
use std::iter;

/// Above this many lessons the row of seeds says nothing any more.
const MOST_SEEDS: usize = 30;

/// `GET /{lang}/trainings/{slug}/{lesson}`
pub async fn show(
    ctx: RequestContext,
    routes::Lesson { slug: training, lesson }: routes::Lesson,
) -> Result<Response, HttpError> {
    let database = &ctx.state.database;
    let Some(model) = trainings::lesson_page_beside(
        database,
        &ctx.reading,
        ctx.with.as_ref(),
        &training,
        &lesson,
    )
    .await?
    else {
        return Ok(ctx.not_found());
    };
    if model.slugs_in(&ctx.language) != (training.as_str(), lesson.as_str()) {
        return Ok(ctx.moved(&path_in(&model, &ctx.language)));
    }
    let links = targets(&ctx, iter::once(&model.text).chain(&model.beside)).await?;
    let whole = model.editions.iter().filter(|(_, edition)| edition.is_readable);
    let paths: Vec<_> =
        whole.map(|(language, _)| (language.clone(), path_in(&model, language))).collect();
    Ok(document(&ctx, &model, &paths).respond(&ctx, || {
        let (lang, dir) = ctx.marks(&model.text.language);
        view! {
            {breadcrumbs(&ctx, crumbs(&ctx, &model, &training))}
            <div class="columns">
                <article data-provenance=model.text.verdict.label.word()>
                    {position(&ctx, &model)}
                    <h1 lang=lang dir=dir>{model.text.title.clone()}</h1>
                    {notices(&ctx, &model, &paths)}
                    {hint(model.kind).map(|hint| view! { <p class="hint">{ctx.t(hint)}</p> })}
                    {side_by_side::text(&ctx, &model.token, &model.text, model.beside.as_ref(), model.training.class, &links)}
                    {feedback(&ctx, &model.token)}
                    {prev_next(&ctx, &training, &model)}
                </article>
                {sidebar(&ctx, &model, &training, &paths)}
            </div>
        }
        .into_any()
    }))
}

fn path_in(model: &LessonPage, language: &LanguageTag) -> String {
    let (training, lesson) = model.slugs_in(language);
    routes::Lesson { slug: training, lesson }.path(language)
}

fn document(ctx: &RequestContext, model: &LessonPage, paths: &[(LanguageTag, String)]) -> Page {
    let available: Vec<LanguageTag> = model.slugs.keys().cloned().collect();
    let foot = printout_foot(
        ctx,
        &model.text,
        &model.token,
        model.license.as_deref(),
        model.attribution.as_deref(),
    );
    let frame = Frame {
        section: Some(Section::Trainings),
        language_links: ctx.language_links(&available, |language| {
            ctx.in_language(path_in(model, language), language)
        }),
        wide: false,
        printout_foot: Some(foot),
    };
    let summary = model.text.summary.clone();
    let (lesson, training) = (model.text.title.as_str(), model.training.text.title.as_str());
    let title = ctx.plain(msg::trainings::lesson_title(lesson, training));
    Page {
        title_language: model.text.language.clone(),
        description: (!summary.is_empty()).then_some(summary),
        addresses: Addresses::of_text(ctx, &model.text, paths),
        quiet_title: Some(quiet_title(ctx, model)),
        linked_data: linked_data::lesson(ctx, model, paths),
        ..Page::new(ctx, title, frame)
    }
}

/// What a discreet site calls a lesson: its number, and which training it belongs to without its name.
fn quiet_title(ctx: &RequestContext, model: &LessonPage) -> Text {
    let place = model.contents.lessons().position(|one| one.token == model.token);
    let number = place.unwrap_or_default() as i64 + 1;
    ctx.text(msg::trainings::quiet_lesson(number, code(&model.training.token)))
}

fn crumbs(ctx: &RequestContext, model: &LessonPage, training: &str) -> Vec<Crumb> {
    let text = &model.training.text;
    vec![
        Crumb { name: ctx.t(msg::common::nav_trainings()), path: ctx.path(Trainings::plain()) },
        Crumb {
            name: ctx.mark(text.language.clone(), text.title.clone()),
            path: ctx.onward(routes::Training { slug: training }),
        },
    ]
}

/// What to do with a lesson that is not only read.
fn hint(kind: LessonKind) -> Option<Message<'static>> {
    match kind {
        LessonKind::Checklist => Some(msg::trainings::checklist_hint()),
        LessonKind::Practice => Some(msg::trainings::practice_hint()),
        LessonKind::Reflection => Some(msg::trainings::reflection_hint()),
        LessonKind::Reading | LessonKind::Video | LessonKind::Audio | LessonKind::Quiz => None,
    }
}

/// "Lesson 5 of 12", the section, and a seed for each lesson.
fn position(ctx: &RequestContext, model: &LessonPage) -> AnyView {
    let count = model.contents.lessons().count();
    let place =
        model.contents.lessons().position(|one| one.token == model.token).unwrap_or_default();
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
    let seed = |seed: usize| match seed == place {
        true => view! { <i class="here"></i> }.into_any(),
        false => view! { <i></i> }.into_any(),
    };
    let seeds = (count <= MOST_SEEDS).then(|| {
        let seeds: Vec<_> = (0..count).map(seed).collect();
        view! { <p class="seeds" aria-hidden="true">{seeds}</p> }
    });
    view! {
        <p class="position">{ctx.t(msg::trainings::position(place as i64 + 1, count as i64))} {section}</p>
        {seeds}
    }
    .into_any()
}

fn notices(ctx: &RequestContext, model: &LessonPage, paths: &[(LanguageTag, String)]) -> AnyView {
    let original = path_in(model, &model.text.source_language);
    let lack = Lack {
        text: &model.text,
        token: &model.token,
        class: model.training.class,
        begun: model.editions.contains_key(&ctx.language),
        paths,
    };
    view! {
        {fallback_notice(ctx, &lack)}
        {provenance(ctx, &model.text, &model.token, Some(original))}
        {outdated_notice(ctx, &model.text, model.training.class)}
    }
    .into_any()
}

fn sidebar(
    ctx: &RequestContext,
    model: &LessonPage,
    training: &str,
    paths: &[(LanguageTag, String)],
) -> AnyView {
    let count = model.contents.lessons().count() as i64;
    let mut list = vec![Fact {
        name: ctx.t(msg::library::fact_languages()),
        value: languages(&model.text.language, paths),
    }];
    let here = path_in(model, &ctx.language);
    list.extend(beside(ctx, &model.text, model.editions.keys(), &here));
    list.extend(text_facts(
        ctx,
        &model.text,
        model.license.as_deref(),
        model.attribution.as_deref(),
    ));
    view! {
        <aside class="side" aria-label=ctx.plain(msg::library::about_label())>
            <nav class="contents" aria-labelledby="contents">
                <h2 id="contents">{ctx.t(msg::trainings::all_lessons(count))}</h2>
                {contents(ctx, training, &model.contents, Some(&model.token), Level::Third)}
            </nav>
            <div class="packet">{facts(list)}</div>
            {share_plainly(ctx, &model.text, &model.token)}
        </aside>
    }
    .into_any()
}
