//! One organization: who it is, whom it belongs to, what it gave.

use crate::{
    components::{
        breadcrumbs::{Breadcrumbs, Crumb},
        icon::{Icon, IconName},
        item_sections::{CardSection, EntrySection},
        layout::Frame,
    },
    request_context::{RequestContext, words_in},
    shell::{Addresses, Page},
};
use axum::response::Response;
use leptos::{either::Either, prelude::*};
use locales::{LanguageTag, msg};
use server::{
    database::query::{
        library::{self, CardPage, LibraryFilter},
        organizations::{self, OrganizationLink, OrganizationPage},
    },
    domain::{accounts::address::MailAddress, library::ItemKind},
    http::HttpError,
    routes::{self, Home, Library},
};

struct Model {
    organization: OrganizationPage,
    toolkits: CardPage,
    trainings: CardPage,
    resources: CardPage,
}

/// `GET /{lang}/organizations/{slug}`
pub async fn show(
    ctx: RequestContext,
    routes::Organization { slug }: routes::Organization,
) -> Result<Response, HttpError> {
    let database = &ctx.state.database;
    let Some(organization) =
        organizations::organization_page(database, &ctx.reading, &slug).await?
    else {
        return Ok(ctx.not_found());
    };
    let id = organization.link.id;
    let of_kind =
        |kind| LibraryFilter { organization: Some(id), kind: Some(kind), ..Default::default() };
    let model = Model {
        toolkits: library::list(database, &ctx.reading, &of_kind(ItemKind::Toolkit), None).await?,
        trainings: library::list(database, &ctx.reading, &of_kind(ItemKind::Training), None)
            .await?,
        resources: library::list(database, &ctx.reading, &of_kind(ItemKind::Resource), None)
            .await?,
        organization,
    };
    let languages = ctx.content_languages().await?;
    let here = routes::Organization { slug: &slug };
    let frame = Frame::in_languages(&ctx, &languages, here);
    let page = Page {
        title_language: model.organization.link.language.clone(),
        addresses: Addresses::of_interface(&ctx, here),
        quiet_title: Some(ctx.text(msg::organizations::quiet_organization(id))),
        ..Page::new(&ctx, model.organization.link.name.clone(), frame)
    };
    Ok(page.respond(&ctx, || view(&ctx, &model)))
}

fn view(ctx: &RequestContext, model: &Model) -> impl IntoView {
    let OrganizationPage { link, description, contact, parent, members } = &model.organization;
    let (lang, dir) = ctx.marks(&link.language);
    let description = (!description.is_empty()).then(|| {
        let description = words_in(&link.language, description);
        view! { <p class="lead lines" lang=lang.clone() dir=dir>{description}</p> }
    });
    let contact = (!contact.is_empty()).then(|| {
        view! {
            <h2>{ctx.t(msg::organizations::organization_contact())}</h2>
            <p class="lines" lang=lang.clone() dir=dir>{linked(&link.language, contact)}</p>
        }
    });
    let parent = parent.as_ref().map(|parent| {
        view! { <p>{ctx.t(msg::organizations::organization_part_of())} " " {name(ctx, parent)}</p> }
    });
    let members = (!members.is_empty()).then(|| {
        let links = members.iter().map(|member| view! { <li>{name(ctx, member)}</li> });
        view! {
            <h2>{ctx.t(msg::organizations::organization_members())}</h2>
            <ul class="topics">{links.collect_view()}</ul>
        }
    });
    let slug = Some(link.slug.as_str());
    let all = ctx.path(Library { organization: slug, ..Library::plain() });
    let crumbs = vec![Crumb { name: ctx.t(msg::common::go_home()), path: ctx.path(Home) }];
    view! {
        <Breadcrumbs ctx crumbs/>
        <div class="organization">
            <span class="kind-mark"><Icon name=IconName::Organization/></span>
            <h1 lang=lang.clone() dir=dir>{words_in(&link.language, &link.name)}</h1>
        </div>
        {description}
        {parent}
        <CardSection ctx heading=msg::library::toolkits_heading() page=&model.toolkits/>
        <CardSection ctx heading=msg::common::nav_trainings() page=&model.trainings/>
        <EntrySection ctx heading=msg::library::resources_heading() page=&model.resources/>
        <p class="more"><a href=all>{ctx.t(msg::organizations::organization_everything())}</a></p>
        {members}
        {contact}
    }
}

/// Plain text in a language, in which addresses of sites and of mail are links.
fn linked(language: &LanguageTag, text: &str) -> Vec<impl IntoView + use<>> {
    let mut parts = Vec::new();
    let mut plain = String::new();
    for word in text.split_inclusive(char::is_whitespace) {
        let bare = word.trim_end();
        let space = &word[bare.len()..];
        let to = match bare {
            site if site.starts_with("https://") || site.starts_with("http://") => {
                Some(site.to_owned())
            }
            mail if mail.parse::<MailAddress>().is_ok() => Some(format!("mailto:{mail}")),
            _ => None,
        };
        let Some(to) = to else {
            plain.push_str(word);
            continue;
        };
        if !plain.is_empty() {
            parts.push(Either::Right(words_in(language, &std::mem::take(&mut plain))));
        }
        let link = view! { <a href=to rel="noreferrer"><bdi>{bare.to_owned()}</bdi></a> };
        parts.push(Either::Left(link));
        plain.push_str(space);
    }
    if !plain.is_empty() {
        parts.push(Either::Right(words_in(language, &plain)));
    }
    parts
}

fn name(ctx: &RequestContext, link: &OrganizationLink) -> impl IntoView {
    let (lang, dir) = ctx.marks(&link.language);
    let path = ctx.path(routes::Organization { slug: &link.slug });
    view! { <a href=path lang=lang dir=dir>{words_in(&link.language, &link.name)}</a> }
}
