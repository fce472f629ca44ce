//! The WASM entry: what a browser loads on pages with islands. Without the feature `hydrate` there is nothing here.

#[cfg(feature = "hydrate")]
mod hydrate {
    use wasm_bindgen::prelude::wasm_bindgen;

    // Named here, so that the linker keeps what each island exports.
    pub use app::islands::*;

    /// Called once by the loader, before it starts the islands of the page one by one.
    #[wasm_bindgen]
    pub fn hydrate() {
        #[cfg(debug_assertions)]
        console_error_panic_hook::set_once();
        app::api::speak_the_language_of_the_page();
        leptos::mount::hydrate_islands();
    }
}

#[cfg(feature = "hydrate")]
pub use hydrate::*;
