//! Everything but what is rendered: domain, services, database, storage, keyring, mail, backups, HTTP.
//!
//! What people do is a command: a struct of who and what, with `execute`. How to add one stands at the head of
//! [`services`].
//!
//! Directions: `http` and `jobs` call `services`; `services` call `mail`, `database` and `storage`; everybody calls `domain`,
//! which imports nothing of ours. `routes` stands right above it: where every page is, for whoever serves it or leads to it.
//! The whole order stands in docs/ARCHITECTURE.md, and `cargo xtask test` holds it.

pub mod background;
pub mod backup;
pub mod check;
pub mod config;
pub mod database;
pub mod domain;
pub mod form_time;
pub mod http;
pub mod jobs;
pub mod keyring;
pub mod leftovers;
pub mod limiter;
pub mod mail;
pub mod part_file;
pub mod query_log;
pub mod read_only;
pub mod routes;
pub mod services;
pub mod state;
pub mod storage;
#[cfg(feature = "testing")]
pub mod testing;
