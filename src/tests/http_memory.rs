//! Memory stays where it is when readers go away in the middle of an answer.

use super::{trials::LEAK, wire::Wire};
use server::config::Limits;
use std::fs;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

/// Half of the visits: as many bring pools, buffers and threads to their size, as many are measured against them.
const ROUNDS: usize = 5_000;
const AT_ONCE: usize = 8;
/// Measures are taken between batches; the highest of each half counts, because memory goes up and down.
const BATCHES: usize = 10;
/// What the measure may move by itself.
const NOISE: usize = 12 * 1024 * 1024;

/// Resident memory of this process in bytes.
fn resident() -> usize {
    let pages = fs::read_to_string("/proc/self/statm").unwrap();
    let pages: usize = pages.split(' ').nth(1).unwrap().parse().unwrap();
    pages * 4096
}

/// Asks for a page `count` times, reads the beginning, and goes away.
async fn half_read(wire: &Wire, path: &str, count: usize) {
    let mut left = count;
    while left > 0 {
        let now = left.min(AT_ONCE);
        let visits = (0..now).map(async |_| {
            let mut stream = wire.connect().await;
            stream.write_all(wire.head(path).as_bytes()).await.unwrap();
            let mut beginning = [0; 4096];
            assert!(stream.read(&mut beginning).await.unwrap() > 0);
        });
        futures::future::join_all(visits).await;
        left -= now;
    }
}

/// The most memory that was in use between batches of half-read answers.
async fn highest(wire: &Wire, path: &str, count: usize) -> usize {
    let mut highest = 0;
    for _ in 0..BATCHES {
        half_read(wire, path, count / BATCHES).await;
        highest = highest.max(resident());
    }
    highest
}

/// By how much the second half of twice `count` visits needed more than the first.
async fn growth(wire: &Wire, path: &str, count: usize) -> usize {
    let first = highest(wire, path, count).await;
    let second = highest(wire, path, count).await;
    second.saturating_sub(first)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn e_memory_is_flat_after_ten_thousand_half_read_answers() {
    let wire = Wire::start(Limits::default()).await;
    let grown = growth(&wire, "/trial/large", ROUNDS).await;
    assert!(grown < NOISE, "memory grew by {} KB", grown / 1024);
    // The twin: a route that keeps 16 KiB at each request is found out, with half of the visits.
    let grown = growth(&wire, "/trial/leak", ROUNDS / 2).await;
    assert!(
        grown > NOISE,
        "a leak of {} KB showed as {} KB",
        ROUNDS / 2 * LEAK / 1024,
        grown / 1024
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn e_memory_is_flat_after_thousands_of_pages_whose_readers_went_away() {
    let wire = Wire::start(Limits { page_cache_bytes: 0, ..Limits::default() }).await;
    let grown = growth(&wire, "/en/library", 1_000).await;
    assert!(grown < NOISE, "memory grew by {} KB", grown / 1024);
}
