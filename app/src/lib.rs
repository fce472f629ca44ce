//! Everything that renders. WASM sees `islands` and `api`; the rest is for the server only.
//!
//! A page is a handler that loads a model and a function that gives `impl IntoView`; what pages share are components
//! (module `components`). `shell::Page::respond` erases the view of a page, and `render` makes HTML of it.

// The type of a view is as deep as its elements.
#![recursion_limit = "256"]

pub mod api;
#[cfg(feature = "ssr")]
pub mod browser;
#[cfg(feature = "ssr")]
pub mod components;
#[cfg(feature = "ssr")]
pub mod feeds;
#[cfg(feature = "ssr")]
pub mod forms;
pub mod islands;
#[cfg(feature = "ssr")]
pub mod links;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod render;
#[cfg(feature = "ssr")]
pub mod request_context;
#[cfg(feature = "ssr")]
pub mod routes;
#[cfg(feature = "ssr")]
pub mod shell;
#[cfg(feature = "ssr")]
pub mod site;
