//! What every page knows of the site: its name, its public origin, and the hashed names of its own files.

use locales::{LanguageTag, Locales, Localizer};
use parking_lot::RwLock;
use server::config::Config;
use std::{collections::HashMap, fmt, sync::Arc};

/// The site, shared by all requests. The root crate makes it once, from configuration and embedded files.
pub struct Site {
    /// Every sentence of the interface.
    pub locales: Locales,
    /// The coalition's name, shown beside the mark and behind every title.
    pub name: String,
    /// How readers reach the coalition: a mail address, a phone number or a web address, where it set one.
    pub contact: Option<String>,
    /// Scheme and host as readers type them, without a slash at the end: `https://example.org`.
    pub origin: String,
    /// Whether pages tell as little as they can outside of themselves: short titles, no description, nothing for machines.
    pub discreet: bool,
    /// Addresses of the site's own files.
    pub files: SiteFiles,
    speakers: RwLock<HashMap<LanguageTag, Localizer>>,
}

impl Site {
    /// The site of a configuration. `origin` is the public one: scheme and host, without a slash at the end.
    pub fn new(config: &Config, origin: String, files: SiteFiles, locales: Locales) -> Self {
        let contact = Some(config.site.contact.trim().to_owned()).filter(|text| !text.is_empty());
        Self {
            locales,
            name: config.site.name.clone(),
            contact,
            origin,
            discreet: config.site.discreet,
            files,
            speakers: RwLock::default(),
        }
    }

    /// Who says sentences in a language of the site. Made once per language: also those in which only texts exist.
    ///
    /// Call it with languages that were recognised; each one is kept.
    pub fn localizer(&self, language: &LanguageTag) -> Localizer {
        let known = self.speakers.read().get(language).cloned();
        known.unwrap_or_else(|| {
            let localizer = self.locales.speak(language);
            let mut speakers = self.speakers.write();
            speakers.entry(language.clone()).or_insert(localizer).clone()
        })
    }
}

impl fmt::Debug for Site {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Site")
            .field("name", &self.name)
            .field("origin", &self.origin)
            .finish_non_exhaustive()
    }
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
