//! What machines that collect pages are told.

use crate::site::SharedSite;
use axum::{Extension, http::header, response::IntoResponse};
use server::routes::SITEMAPS;

/// Pages that concern one person are in nobody's collection.
const RULES: &str = "User-agent: *\n\
    Disallow: /exit\n\
    Disallow: /i/\n\
    Disallow: /*/search\n\
    Disallow: /*/reports/\n\
    Disallow: /*/wishes/\n\
    Disallow: /*/sign-in\n\
    Disallow: /*/account\n\
    Disallow: /*/sign-ups\n\
    Disallow: /*/studio\n\
    Disallow: /*/admin\n";

/// `GET /robots.txt`
pub async fn show(Extension(site): Extension<SharedSite>) -> impl IntoResponse {
    let text = format!("{RULES}\nSitemap: {}{}\n", site.origin, SITEMAPS.pattern);
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text)
}
