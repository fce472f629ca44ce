//! Server functions: how islands and buttons of one press talk to the server.
//!
//! Each is mounted under the language of its reader (`/{language}/api/…`) by an entry of its own (`routes::functions`), with
//! policy, limit and bound like a page. None is needed to read or to change anything: what an island offers stands on a page
//! as well, and a button of one press is a plain form that posts to the function itself.
//!
//! How to add one: write it here with `endpoint` and `input`, take what the request knows from [`mount::called`], let one
//! command or question do the work, give [`ApiError::refused`] for what a rule refuses, and mount it in `routes::functions`.

pub mod accounts;
mod encoding;
mod error;
#[cfg(feature = "hydrate")]
mod fetch;
pub mod library;
#[cfg(feature = "ssr")]
pub mod mount;
pub mod translation;

pub use encoding::{Form, Json};
pub use error::ApiError;
/// Who asks from a browser.
#[cfg(feature = "hydrate")]
pub use fetch::Fetch;
/// Who asks from a browser; on the server nobody does.
#[cfg(not(feature = "hydrate"))]
pub use leptos::server_fn::client::browser::BrowserClient as Fetch;

/// Server functions lie under the language of the page, so that what they answer is in it: called once, before islands start.
#[cfg(feature = "hydrate")]
pub fn speak_the_language_of_the_page() {
    let path = leptos::prelude::window().location().pathname().unwrap_or_default();
    let language = path.split('/').nth(1).unwrap_or_default();
    leptos::server_fn::client::set_server_url(Box::leak(format!("/{language}").into_boxed_str()));
}
