//! One resource: an article to read, a file to keep, a form, or the way to another site.

use crate::{
    components::{
        icon::{Icon, IconName},
        player::{Medium, Player},
    },
    feeds::linked_data,
    pages::text_page::{Parts, TextPage, find_item},
    request_context::RequestContext,
};
use axum::response::Response;
use leptos::prelude::*;
use locales::msg;
use server::{
    database::query::{document::Download, library::ItemPage},
    domain::library::ItemKind,
    http::HttpError,
    routes,
};

/// `GET /{lang}/library/{slug}`
pub async fn show(ctx: RequestContext, here: routes::Resource) -> Result<Response, HttpError> {
    let Some(item) = find_item(&ctx, ItemKind::Resource, &here.slug).await? else {
        return Ok(ctx.not_found());
    };
    let page = TextPage::of_item(&ctx, &item, linked_data::item(&ctx, &item));
    page.respond(&ctx, here, || Parts {
        before_text: Some(view! { {download(&ctx, &item)} {elsewhere(&ctx, &item)} }.into_any()),
        ..Parts::of_item(&ctx, &item, None)
    })
    .await
}

/// The file with its kind and size before the reader spends data on it; a film or recording with its player.
fn download(ctx: &RequestContext, item: &ItemPage) -> Option<impl IntoView> {
    let text = &item.text;
    let file = text.download.as_ref()?;
    let Download { hash, name, size, media_type, .. } = file;
    let medium = Medium::of(media_type);
    let player = medium.map(|medium| view! { <Player ctx text file medium/> });
    let path = routes::File { hash: hash.as_str(), name: name.as_str() }.path();
    let tag = text.language.to_string();
    let kind = type_name(media_type, name);
    let view = view! {
        {player}
        <ul class="files">
            <li>
                // What the player plays need not be opened a second time: it is saved.
                <a class="button" href=path hreflang=tag download=medium.is_some()>
                    <Icon name=IconName::Download/> " " <span>{ctx.t(msg::library::download(text.language.clone()))}</span>
                </a> " "
                <span class="meta"><bdi>{kind}</bdi> ", " {ctx.size(*size)}</span>
            </li>
        </ul>
    };
    Some(view)
}

/// The short name of a type, from its media type or the name of the file: "PDF", "DOCX".
fn type_name(media_type: &str, name: &str) -> String {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending).filter(|ending| ending.len() <= 5);
    ending.unwrap_or_else(|| media_type.rsplit('/').next().unwrap_or_default()).to_uppercase()
}

/// The way to another site, named before anybody follows it. Only addresses of the web are followed.
fn elsewhere(ctx: &RequestContext, item: &ItemPage) -> Option<impl IntoView> {
    let address = item.text.link.clone()?;
    let host = host(&address)?.to_owned();
    let view = view! {
        <p class="actions">
            <a class="button" href=address rel="noreferrer external">
                {ctx.t(msg::library::open_link())} " " <Icon name=IconName::Link/>
            </a>
        </p>
        <p class="hint">{ctx.t(msg::library::other_site_notice(host))}</p>
    };
    Some(view)
}

/// The host of a web address.
fn host(address: &str) -> Option<&str> {
    let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"))?;
    rest.split(['/', '?', '#']).next().filter(|host| !host.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_addresses_have_a_host() {
        assert_eq!(host("https://wages.example.gov/start?x=1"), Some("wages.example.gov"));
        assert_eq!(host("http://example.org"), Some("example.org"));
        for never in
            ["javascript:alert(1)", "https://", "//example.org", "/files/x", "data:text/html,x"]
        {
            assert_eq!(host(never), None, "{never}");
        }
    }

    #[test]
    fn the_type_of_a_file_is_short() {
        assert_eq!(type_name("application/pdf", "card.pdf"), "PDF");
        assert_eq!(type_name("text/plain", "no ending"), "PLAIN");
    }
}
