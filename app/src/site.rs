//! What every page knows of the site: its name, its public origin, and the hashed names of its own files.

use std::sync::Arc;

/// The site, shared by all requests. The root crate makes it once, from configuration and embedded files.
#[derive(Debug, Clone)]
pub struct Site {
    /// The coalition's name, shown beside the mark and behind every title.
    pub name: String,
    /// Scheme and host as readers type them, without a slash at the end: `https://example.org`.
    pub origin: String,
    /// Addresses of the site's own files.
    pub files: SiteFiles,
}

/// Paths of the site's own files, as the pages link them.
#[derive(Debug, Clone)]
pub struct SiteFiles {
    /// The one style sheet.
    pub css: String,
    /// The loader of the islands; `None` when the server was built without them.
    pub islands_js: Option<String>,
    /// The icon of the site, SVG.
    pub icon: Option<String>,
}

/// The site as handlers get it, in a request extension.
pub type SharedSite = Arc<Site>;
