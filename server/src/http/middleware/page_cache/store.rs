//! The kept pages of a server, bounded by their bytes. What was not asked for lately goes first.

use super::{
    cached_page::CachedPage,
    key::{CacheQuery, Key},
    recompressor::Packer,
};
use quick_cache::{
    DefaultHashBuilder, OptionsBuilder, Weighter,
    sync::{Cache, DefaultLifecycle},
};
use std::{fmt, sync::Arc};

/// Parts with a lock each. The bound is divided among them.
const PARTS: usize = 4;
/// What a page takes, roughly: for the size of the tables alone.
const USUAL_PAGE: usize = 16 * 1024;

/// The table of kept pages.
pub(super) type Pages = Cache<Key, Arc<CachedPage>, Bytes>;

/// Kept pages, how many bytes they may take, and who makes them smaller.
pub struct PageCache {
    pages: Option<Arc<Pages>>,
    packer: Packer,
}

/// How much is kept at the moment.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct CachedPages {
    /// Pages.
    pub count: usize,
    /// What they take, in bytes.
    pub bytes: u64,
}

/// Pages weigh what they take in memory.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bytes;

impl Weighter<Key, Arc<CachedPage>> for Bytes {
    fn weight(&self, key: &Key, kept: &Arc<CachedPage>) -> u64 {
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
        let pages = open.map(|options| {
            let (hash, life) = (DefaultHashBuilder::default(), DefaultLifecycle::default());
            Arc::new(Cache::with_options(options, Bytes, hash, life))
        });
        Self { pages, packer: Packer::default() }
    }

    /// Whether anything is kept at all.
    pub(super) fn is_open(&self) -> bool {
        self.pages.is_some()
    }

    pub(super) fn find(&self, asked: &CacheQuery<'_>) -> Option<Arc<CachedPage>> {
        self.pages.as_ref()?.get(asked)
    }

    pub(super) fn keep(&self, key: Key, kept: Arc<CachedPage>) {
        if let Some(pages) = &self.pages {
            pages.insert(key, kept);
        }
    }

    /// Has a page packed again that many ask for.
    pub(super) fn pack_again(&self, key: Key, kept: Arc<CachedPage>) {
        if let Some(pages) = &self.pages {
            self.packer.order(pages, key, kept);
        }
    }

    /// How much is kept at the moment.
    pub fn kept(&self) -> CachedPages {
        self.pages.as_ref().map_or_else(CachedPages::default, |pages| CachedPages {
            count: pages.len(),
            bytes: pages.weight(),
        })
    }
}

impl fmt::Debug for PageCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("PageCache").field(&self.kept()).finish()
    }
}
