//! The kept pages of a server, bounded by their bytes. What was not asked for lately goes first.

use super::{
    kept::Kept,
    key::{Asked, Key},
};
use quick_cache::{DefaultHashBuilder, OptionsBuilder, Weighter, sync::Cache};
use std::{fmt, sync::Arc};

/// Parts with a lock each. The bound is divided among them.
const PARTS: usize = 4;
/// What a page takes, roughly: for the size of the tables alone.
const USUAL_PAGE: usize = 16 * 1024;

/// Kept pages, and how many bytes they may take.
pub struct PageCache(Option<Cache<Key, Arc<Kept>, Bytes>>);

/// How much is kept at the moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeptPages {
    /// Pages.
    pub count: usize,
    /// What they take, in bytes.
    pub bytes: u64,
}

#[derive(Debug, Clone, Copy)]
struct Bytes;

impl Weighter<Key, Arc<Kept>> for Bytes {
    fn weight(&self, key: &Key, kept: &Arc<Kept>) -> u64 {
        (key.bytes() + kept.bytes()) as u64
    }
}

impl PageCache {
    /// Room for so many bytes; none for 0.
    pub fn new(most: usize) -> Self {
        let options = OptionsBuilder::new()
            .shards(PARTS)
            .estimated_items_capacity(most / USUAL_PAGE)
            // Each part rounds up.
            .weight_capacity((most / PARTS * PARTS) as u64)
            .build();
        let open = options.ok().filter(|_| most > 0);
        Self(open.map(|options| {
            Cache::with_options(
                options,
                Bytes,
                DefaultHashBuilder::default(),
                quick_cache::sync::DefaultLifecycle::default(),
            )
        }))
    }

    /// Whether anything is kept at all.
    pub(super) fn is_open(&self) -> bool {
        self.0.is_some()
    }

    pub(super) fn find(&self, asked: &Asked<'_>) -> Option<Arc<Kept>> {
        self.0.as_ref()?.get(asked)
    }

    pub(super) fn keep(&self, key: Key, kept: Arc<Kept>) {
        if let Some(pages) = &self.0 {
            pages.insert(key, kept);
        }
    }

    /// How much is kept at the moment.
    pub fn kept(&self) -> KeptPages {
        let pages = self.0.as_ref();
        KeptPages { count: pages.map_or(0, Cache::len), bytes: pages.map_or(0, Cache::weight) }
    }
}

impl fmt::Debug for PageCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("PageCache").field(&self.kept()).finish()
    }
}
