//! Log lines: JSON on stderr, without anything about visitors.
//!
//! Lines carry the minute, not the second: together with a proxy's log an exact time would name a visitor. What a
//! panic says is never repeated, because it can hold what somebody typed; its place in the code is enough. The level is
//! for our own lines: libraries that see requests and rows print addresses and values when they are made talkative.

use std::{error::Error, fmt, panic};
use tracing_subscriber::{
    EnvFilter,
    filter::LevelFilter,
    fmt::{format::Writer, time::FormatTime},
};

/// Our own crates, and the target of the line that each request writes.
const OURS: &[&str] = &["semilla", "server", "app", "locales", "request"];

/// The level is none of those that there are.
#[derive(Debug, thiserror::Error)]
#[error("the log level is one of off, error, warn, info, debug and trace")]
pub struct LevelError;

/// Starts logging at `level`; at `debug` each request writes a line.
pub fn start(level: &str) -> Result<(), Box<dyn Error + Send + Sync>> {
    let filter = filter(level)?;
    tracing_subscriber::fmt()
        .json()
        .flatten_event(true)
        .with_timer(Minutes)
        .with_current_span(false)
        .with_span_list(false)
        .with_writer(std::io::stderr)
        .with_env_filter(filter)
        .try_init()?;
    panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "panic");
    }));
    Ok(())
}

/// What is written at `level`: our own lines at that level, warnings of others. Nothing of the crate that
/// reads passkeys: whoever sends it nonsense would write into the log.
pub fn filter(level: &str) -> Result<EnvFilter, LevelError> {
    let level: LevelFilter = level.parse().map_err(|_| LevelError)?;
    let ours = OURS.iter().map(|target| format!("{target}={level}"));
    let others = ["webauthn_rs=off", "webauthn_rs_core=off", "warn"];
    let lines: Vec<String> = ours.chain(others.map(str::to_owned)).collect();
    EnvFilter::try_new(lines.join(",")).map_err(|_| LevelError)
}

/// The time in whole minutes, UTC.
struct Minutes;

impl FormatTime for Minutes {
    fn format_time(&self, w: &mut Writer<'_>) -> fmt::Result {
        use server::domain::clock::{Clock, SystemClock};
        write!(w, "{}", SystemClock.now().format("%Y-%m-%dT%H:%MZ"))
    }
}
