//! Log lines: JSON on stderr, without anything about visitors.
//!
//! Lines carry the minute, not the second: together with a proxy's log an exact time would name a visitor. What a
//! panic says is never repeated, because it can hold what somebody typed; its place in the code is enough.

use std::{error::Error, fmt, panic};
use tracing_subscriber::{
    EnvFilter,
    fmt::{format::Writer, time::FormatTime},
};

/// Starts logging at `level`, such as `info` or `request=debug,info`.
pub fn start(level: &str) -> Result<(), Box<dyn Error + Send + Sync>> {
    let filter = EnvFilter::try_new(level)?;
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

/// The time in whole minutes, UTC.
struct Minutes;

impl FormatTime for Minutes {
    fn format_time(&self, w: &mut Writer<'_>) -> fmt::Result {
        use server::domain::clock::{Clock, SystemClock};
        write!(w, "{}", SystemClock.now().format("%Y-%m-%dT%H:%MZ"))
    }
}
