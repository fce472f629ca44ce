//! Requests by the hundred, in bounded numbers and time, and what they cost the server.

use super::process_stat::cpu_seconds;
use crate::{http::Client, outcome::Outcome, program::Program};
use std::{thread, time::Instant};

const WARM_UP: usize = 100;
const ROUNDS: usize = 3;
/// Enough CPU time in a round that ticks of a hundredth of a second do not matter.
const ENOUGH: f64 = 1.5;
const FEWEST: usize = 300;
const MOST: usize = 60_000;
const PER_CONNECTION: usize = 250;
/// How many clients a crowd is.
pub const CONNECTIONS: usize = 16;

/// What one request costs.
#[derive(Debug, Clone, Copy)]
pub struct Cost {
    /// User and system time of the server, in milliseconds: the median of the rounds.
    pub cpu: f64,
    /// Milliseconds until the answer was read, half of the requests of one client.
    pub p50: f64,
}

/// Many clients at once.
#[derive(Debug, Clone, Copy)]
pub struct Crowd {
    /// Answers a second.
    pub rate: f64,
    /// Milliseconds within which half of the answers came.
    pub p50: f64,
    /// Milliseconds within which 99 of 100 answers came.
    pub p99: f64,
}

/// Asks for the unpacked page with one client, again and again.
pub fn cost(server: &Program, path: &str) -> Outcome<Cost> {
    let mut client = Client::connect(server.address())?;
    let before = cpu_seconds(server.pid())?;
    ask(&mut client, path, WARM_UP)?;
    let rough = (cpu_seconds(server.pid())? - before).max(0.01) / WARM_UP as f64;
    let count = ((ENOUGH / rough) as usize).clamp(FEWEST, MOST);
    let (mut cpu, mut times) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let before = cpu_seconds(server.pid())?;
        times.extend(ask(&mut client, path, count)?);
        cpu.push((cpu_seconds(server.pid())? - before) * 1e3 / count as f64);
    }
    Ok(Cost { cpu: share(&mut cpu, 0.5), p50: share(&mut times, 0.5) })
}

/// Asks for the packed page, as browsers do, over several connections at once.
pub fn latencies(server: &Program, path: &str, connections: usize) -> Outcome<Crowd> {
    let start = Instant::now();
    let mut times = ask_at_once(server, path, connections, PER_CONNECTION)?;
    let rate = times.len() as f64 / start.elapsed().as_secs_f64();
    Ok(Crowd { rate, p50: share(&mut times, 0.5), p99: share(&mut times, 0.99) })
}

/// Asks for the packed page so many times on each of several connections at once: the milliseconds of each.
pub fn ask_at_once(
    server: &Program,
    path: &str,
    connections: usize,
    per_connection: usize,
) -> Outcome<Vec<f64>> {
    let all = thread::scope(|scope| {
        let clients: Vec<_> = (0..connections)
            .map(|_| {
                scope.spawn(|| {
                    let mut client = Client::connect(server.address())?;
                    (0..per_connection)
                        .map(|_| timed(|| client.get(path)))
                        .collect::<Outcome<Vec<f64>>>()
                })
            })
            .collect();
        let joined = clients
            .into_iter()
            .map(|client| client.join().map_err(|_| "a client gave up".to_owned())?);
        joined.collect::<Outcome<Vec<Vec<f64>>>>()
    })?;
    Ok(all.concat())
}

fn ask(client: &mut Client, path: &str, count: usize) -> Outcome<Vec<f64>> {
    (0..count).map(|_| timed(|| client.get_plain(path))).collect()
}

/// Milliseconds until the page was read; any other answer is an error.
pub fn timed(ask: impl FnOnce() -> Outcome<crate::http::Answer>) -> Outcome<f64> {
    let start = Instant::now();
    let answer = ask()?;
    if answer.status != 200 {
        return Err(format!("a page that is measured answered {}", answer.status));
    }
    Ok(start.elapsed().as_secs_f64() * 1e3)
}

/// The value below which this share of the values lies.
pub fn share(values: &mut [f64], share: f64) -> f64 {
    values.sort_by(f64::total_cmp);
    let place = ((values.len() as f64 * share) as usize).min(values.len().saturating_sub(1));
    values.get(place).copied().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_taken_from_sorted_values() {
        let mut values: Vec<f64> = (0..100).rev().map(f64::from).collect();
        assert_eq!((share(&mut values, 0.5), share(&mut values, 0.99)), (50.0, 99.0));
        assert!(share(&mut [], 0.5).is_nan());
    }
}
