//! What a request may cost. Looser values than these are for load tests.

use super::rates::{All, Each};
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// What a request may cost. Times in seconds, sizes in bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Limits {
    /// Connections at once; above it a static 503.
    pub connections: usize,
    /// Until the first byte of a new connection.
    pub first_byte_seconds: u64,
    /// From the first byte of a request to the end of its head.
    pub header_seconds: u64,
    /// For the whole body of a request; for the next part of a form with files.
    pub body_seconds: u64,
    /// For a whole form with files.
    pub upload_seconds: u64,
    /// Between two requests of one connection.
    pub idle_seconds: u64,
    /// For building an answer.
    pub handler_seconds: u64,
    /// For one question to the database.
    pub statement_seconds: u64,
    /// Without progress while sending an answer.
    pub write_stall_seconds: u64,
    /// For requests under way when the server is told to stop.
    pub shutdown_seconds: u64,
    /// Between showing a form that anybody may send and sending it. Programs are faster than people.
    pub form_shortest_seconds: u64,
    /// For the same: after this it has to be sent once more.
    pub form_longest_seconds: u64,
    /// Body of a form; without its files, where it has some.
    pub form_bytes: usize,
    /// Forms with files that come at once; above it a 503.
    pub uploads: usize,
    /// Body of a machine's request.
    pub json_bytes: usize,
    /// All header lines of a request.
    pub header_bytes: usize,
    /// Path and query of a request.
    pub url_bytes: usize,
    /// Entries on one page of a list.
    pub page_size: usize,
    /// Letters of a search.
    pub search_characters: usize,
    /// Rendered pages that are kept in memory; 0 keeps none.
    pub page_cache_bytes: usize,
    /// Of a hundred bytes of the disk so many have to be free, or nothing is changed until they are; 0 never looks.
    pub disk_free_percent: u64,
    /// Reports that one text may get from readers on a day.
    pub text_reports_per_day: u32,
    /// What one client, or one target, may do of each action in a time.
    pub each: Each,
    /// What all clients together may do of each action in a time.
    pub all: All,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections: 1024,
            first_byte_seconds: 10,
            header_seconds: 10,
            body_seconds: 30,
            upload_seconds: 60 * 60,
            idle_seconds: 60,
            handler_seconds: 15,
            statement_seconds: 10,
            write_stall_seconds: 30,
            shutdown_seconds: 10,
            form_shortest_seconds: 2,
            form_longest_seconds: 24 * 60 * 60,
            form_bytes: 64 * 1024,
            uploads: 32,
            json_bytes: 1024 * 1024,
            header_bytes: 16 * 1024,
            url_bytes: 4 * 1024,
            page_size: 100,
            search_characters: 200,
            page_cache_bytes: 24 * 1024 * 1024,
            disk_free_percent: 5,
            text_reports_per_day: 20,
            each: Each::default(),
            all: All::default(),
        }
    }
}

impl Limits {
    /// For the whole body of a request.
    pub fn body_time(&self) -> Duration {
        Duration::from_secs(self.body_seconds)
    }

    /// For a whole form with files.
    pub fn upload_time(&self) -> Duration {
        Duration::from_secs(self.upload_seconds)
    }

    /// For one question to the database.
    pub fn statement_time(&self) -> Duration {
        Duration::from_secs(self.statement_seconds)
    }

    /// For building an answer.
    pub fn handler_time(&self) -> Duration {
        Duration::from_secs(self.handler_seconds)
    }
}
