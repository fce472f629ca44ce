//! Packs pages that many ask for once more, as small as they get: one after the other, on a thread of its own that
//! stands back for everything else. Nobody waits for it.

use super::{cached_page::CachedPage, key::Key, store::Pages};
use crate::background;
use std::{
    sync::{
        Arc, OnceLock,
        mpsc::{Receiver, SyncSender, sync_channel},
    },
    thread,
};

/// So many pages wait; others are asked for again before it is their turn.
const WAITING: usize = 64;

/// The thread, from the first page on. It ends with its owner.
#[derive(Debug, Default)]
pub(super) struct Packer(OnceLock<Option<SyncSender<Order>>>);

/// A page as it was kept.
struct Order {
    key: Key,
    kept: Arc<CachedPage>,
}

impl Packer {
    /// Packs the page again, some time soon, and keeps it so unless another one was kept since.
    pub fn order(&self, pages: &Arc<Pages>, key: Key, kept: Arc<CachedPage>) {
        let order = Order { key, kept: kept.clone() };
        let thread = self.0.get_or_init(|| begin(pages.clone()));
        if thread.as_ref().is_none_or(|orders| orders.try_send(order).is_err()) {
            kept.wait_longer();
        }
    }
}

fn begin(pages: Arc<Pages>) -> Option<SyncSender<Order>> {
    let (orders, waiting) = sync_channel(WAITING);
    let thread = thread::Builder::new().name("packer".to_owned());
    let begun = thread.spawn(move || work(&pages, &waiting));
    // Without a thread pages stay as they are, and whole.
    begun
        .inspect_err(|error| tracing::warn!(kind = %error.kind(), "pages are not packed again"))
        .ok()?;
    Some(orders)
}

fn work(pages: &Pages, waiting: &Receiver<Order>) {
    background::stand_back();
    for Order { key, kept } in waiting {
        let is_still_kept = || pages.peek(&key).is_some_and(|now| Arc::ptr_eq(&now, &kept));
        if is_still_kept() {
            let again = kept.packed_again();
            if is_still_kept() {
                pages.insert(key, Arc::new(again));
            }
        }
    }
}
