//! One topic: what is below it, and what stands under it.

use crate::{
    components::{
        breadcrumbs::{Breadcrumbs, Crumb},
        item_sections::{CardSection, EntrySection},
        layout::Frame,
        nav::Section,
        topic_link::TopicLink,
    },
    request_context::{RequestContext, words_in},
    shell::{Addresses, Page},
};
use axum::response::Response;
use leptos::prelude::*;
use locales::msg;
use server::{
    database::query::{
        library::{self, CardPage, LibraryFilter},
        topics::{self, TopicPage},
    },
    domain::library::ItemKind,
    http::HttpError,
    routes::{self, Library, Link},
};

struct Model {
    topic: TopicPage,
    toolkits: CardPage,
    trainings: CardPage,
    resources: CardPage,
}

/// `GET /{lang}/topics/{slug}`
pub async fn show(
    ctx: RequestContext,
    routes::Topic { slug }: routes::Topic,
) -> Result<Response, HttpError> {
    let database = &ctx.state.database;
    let Some(topic) = topics::topic_page(database, &ctx.reading, &slug).await? else {
        return Ok(ctx.not_found());
    };
    let own = topic.slug_in(&ctx.language);
    if own != slug {
        return Ok(ctx.moved(&ctx.path(routes::Topic { slug: own })));
    }
    let of_kind =
        |kind| LibraryFilter { topic: Some(topic.link.id), kind: Some(kind), ..Default::default() };
    let toolkits = library::list(database, &ctx.reading, &of_kind(ItemKind::Toolkit), None).await?;
    let trainings =
        library::list(database, &ctx.reading, &of_kind(ItemKind::Training), None).await?;
    let resources =
        library::list(database, &ctx.reading, &of_kind(ItemKind::Resource), None).await?;
    let languages = ctx.content_languages().await?;
    let model = Model { topic, toolkits, trainings, resources };
    let frame = Frame {
        section: Some(Section::Library),
        ..Frame::in_languages(&ctx, &languages, &model.topic)
    };
    let page = Page {
        title_language: model.topic.link.language.clone(),
        addresses: addresses(&model.topic),
        quiet_title: Some(ctx.text(msg::library::quiet_topic(model.topic.link.id))),
        ..Page::new(&ctx, model.topic.link.label.clone(), frame)
    };
    Ok(page.respond(&ctx, || view(&ctx, &model)))
}

fn addresses(topic: &TopicPage) -> Addresses {
    Addresses {
        canonical: Some(topic.path(&topic.link.language)),
        alternates: topic
            .slugs
            .keys()
            .map(|language| (language.clone(), topic.path(language)))
            .collect(),
        ..Addresses::default()
    }
}

fn view(ctx: &RequestContext, model: &Model) -> impl IntoView {
    let topic = &model.topic;
    let (lang, dir) = ctx.marks(&topic.link.language);
    let mut crumbs =
        vec![Crumb { name: ctx.t(msg::common::nav_library()), path: ctx.path(Library::plain()) }];
    crumbs.extend(topic.ancestors.iter().map(|up| Crumb {
        name: ctx.mark(up.language.clone(), up.label.clone()),
        path: ctx.path(routes::Topic { slug: &up.slug }),
    }));
    let description = (!topic.description.is_empty()).then(|| {
        let description = words_in(&topic.link.language, &topic.description);
        view! { <p class="lead" lang=lang.clone() dir=dir>{description}</p> }
    });
    let below = (!topic.children.is_empty()).then(|| {
        let links =
            topic.children.iter().map(|child| view! { <li><TopicLink ctx topic=child/></li> });
        view! { <ul class="topics">{links.collect_view()}</ul> }
    });
    let all = ctx.path(Library { topic: Some(topic.link.slug.as_str()), ..Library::plain() });
    view! {
        <Breadcrumbs ctx crumbs/>
        <h1 lang=lang.clone() dir=dir>{words_in(&topic.link.language, &topic.link.label)}</h1>
        {description}
        {below}
        <CardSection ctx heading=msg::library::toolkits_heading() page=&model.toolkits/>
        <CardSection ctx heading=msg::common::nav_trainings() page=&model.trainings/>
        <EntrySection ctx heading=msg::library::resources_heading() page=&model.resources/>
        <p class="more"><a href=all>{ctx.t(msg::library::topic_everything())}</a></p>
    }
}
