//! Everything that renders. WASM sees `islands`, `api` and `view_model`; the rest is for the server only.

#[cfg(feature = "ssr")]
pub mod forms;
#[cfg(feature = "ssr")]
pub mod render;
#[cfg(feature = "ssr")]
pub mod urls;
