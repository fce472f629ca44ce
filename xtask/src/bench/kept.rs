//! Pages from memory: what they cost beside the limit's page from memory, and what they take when the memory is full.

use super::{
    load::{Crowd, cost, latencies},
    measure::{Measure, Target},
    process_stat::proportional_bytes,
};
use crate::{http::Client, outcome::Outcome, program::Program};
use std::path::Path;

/// Different addresses of the list: more than the memory holds.
const DIFFERENT: usize = 2_000;

/// What the limit's page from memory costs.
#[derive(Debug, Clone, Copy)]
pub struct Limit {
    /// CPU per request, in milliseconds.
    pub cpu: f64,
    /// Many clients at once.
    pub crowd: Crowd,
}

/// Measures a lesson from memory, then fills the memory and loads the server again.
pub fn measure(
    binary: &Path,
    data: &Path,
    items: usize,
    limit: Limit,
    lesson: &str,
    connections: usize,
) -> Outcome<Vec<Measure>> {
    let server = Program::serve(binary, data)?;
    let kept = cost(&server, lesson)?;
    let crowd = latencies(&server, lesson, connections)?;
    fill(&server)?;
    latencies(&server, lesson, connections)?;
    let full = proportional_bytes(server.pid())?;
    fill(&server)?;
    latencies(&server, lesson, connections)?;
    let again = proportional_bytes(server.pid())?;
    let at = |name, value, unit| Measure::new(name, Some(items), value, unit);
    Ok(vec![
        at("lesson from memory", kept.cpu, "ms CPU")
            .beside_limit(limit.cpu)
            .against(Target::ratio(1.5, "P1")),
        // Their rate over ours: 0.6 of it is the floor.
        at("limit: page from memory, 16 connections", limit.crowd.rate, "requests/s")
            .beside(crowd.rate)
            .against(Target::ratio(1.0 / 0.6, "P1")),
        at("lesson from memory, 16 connections", crowd.rate, "requests/s"),
        at("lesson from memory, 16 connections, p99", crowd.p99, "ms")
            .against(Target::at_most(20.0, "p99")),
        at("memory after the loads, kept pages at their bound (PSS)", full, "MB")
            .against(Target::at_most(140.0, "P17")),
        at("the same after a second round", again, "MB")
            .beside(full)
            .against(Target::ratio(1.03, "P17")),
    ])
}

/// Asks for more different pages than are kept.
fn fill(server: &Program) -> Outcome {
    let mut client = Client::connect(server.address())?;
    for number in 0..DIFFERENT {
        let kind = if number % 2 == 0 { "" } else { "&kind=article" };
        client.get(&format!("/en/library?after={}{kind}", number + 25))?;
    }
    Ok(())
}
