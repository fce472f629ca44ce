//! What a page costs the server while 16 connections ask for it: the load under which programs are compared.
//!
//! All of them are asked in the same way and in turn, so that a slow minute of the machine is one for each. `wrk` asks
//! where there is one, because it leaves more of the cores to the server than our client does; for an equal time, and what
//! counts is the CPU of each request that it says was answered. Else our client asks, for an equal number of pages.

use super::{
    load::{CONNECTIONS, ask_at_once},
    median,
    process_stat::cpu_seconds,
};
use crate::{
    outcome::{During, Outcome},
    process::shown,
    program::Program,
};
use std::{
    env,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// Rounds of which the median counts.
const ROUNDS: usize = 3;
/// How long `wrk` asks in a round, and before the first one.
const SECONDS: u32 = 5;
const WARM_UP_SECONDS: u32 = 1;
/// How often our client asks in a round on each connection, and before the first one. The limit takes some 30 ticks of a
/// hundredth of a second for that, so that one of them is 3 percent.
const PER_CONNECTION: usize = 1_000;
const WARM_UP: usize = 25;

/// Who asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asker {
    /// The program of that path.
    Wrk(PathBuf),
    /// The client of these measurements.
    Ours,
}

/// A page of a program.
#[derive(Debug, Clone, Copy)]
pub struct Page<'a> {
    /// Who answers.
    pub server: &'a Program,
    /// The address.
    pub path: &'a str,
}

/// One turn.
#[derive(Debug, Clone, Copy)]
struct Turn {
    seconds: u32,
    per_connection: usize,
}

impl Asker {
    /// `wrk` where it is on the path.
    pub fn find() -> Self {
        let places = env::var_os("PATH").unwrap_or_default();
        let wrk = env::split_paths(&places).map(|place| place.join("wrk"));
        wrk.into_iter().find(|wrk| wrk.is_file()).map_or(Self::Ours, Self::Wrk)
    }

    /// As the table names it.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Wrk(_) => "wrk",
            Self::Ours => "the client of xtask",
        }
    }

    /// Milliseconds of user and system time of its server for each page, in the order of the pages: the median of rounds.
    pub fn cpu(&self, pages: &[Page<'_>]) -> Outcome<Vec<f64>> {
        for page in pages {
            self.turn(*page, Turn { seconds: WARM_UP_SECONDS, per_connection: WARM_UP })?;
        }
        let mut rounds = vec![Vec::new(); pages.len()];
        for _ in 0..ROUNDS {
            for (page, costs) in pages.iter().zip(&mut rounds) {
                let turn = Turn { seconds: SECONDS, per_connection: PER_CONNECTION };
                costs.push(self.turn(*page, turn)?);
            }
        }
        rounds.into_iter().map(|costs| median(costs.into_iter().map(Ok))).collect()
    }

    fn turn(&self, Page { server, path }: Page<'_>, turn: Turn) -> Outcome<f64> {
        let before = cpu_seconds(server.pid())?;
        let answered = match self {
            Self::Wrk(wrk) => ask_by_wrk(wrk, server, path, turn.seconds)?,
            Self::Ours => ask_at_once(server, path, CONNECTIONS, turn.per_connection)?.len(),
        };
        Ok((cpu_seconds(server.pid())? - before) * 1e3 / answered as f64)
    }
}

/// Asks as our client does, for that long; how many pages came.
fn ask_by_wrk(wrk: &Path, server: &Program, path: &str, seconds: u32) -> Outcome<usize> {
    let mut command = Command::new(wrk);
    command
        .args(["-t", "2", "-c", &CONNECTIONS.to_string(), "-d", &format!("{seconds}s")])
        .args(["-H", "Accept-Encoding: br, gzip", "-H", "Accept: text/html"])
        .arg(format!("http://{}{path}", server.address()))
        .stdin(Stdio::null());
    let what = shown(&command);
    let output = command.output().during(&what)?;
    let said = String::from_utf8_lossy(&output.stdout);
    match answered(&said) {
        Some(count) if output.status.success() => Ok(count),
        _ => Err(format!("`{what}` did not get its pages:\n{said}")),
    }
}

/// The number of answers in what `wrk` says, if every one of them was a page.
fn answered(said: &str) -> Option<usize> {
    let went_wrong = |line: &str| {
        let line = line.trim_start();
        line.starts_with("Non-2xx") || line.starts_with("Socket errors")
    };
    if said.lines().any(went_wrong) {
        return None;
    }
    let count = said.lines().find_map(|line| line.trim().split_once(" requests in "))?.0;
    count.parse().ok().filter(|count| *count > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAID: &str = "Running 5s test @ http://127.0.0.1:3000/en/library
  2 threads and 16 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency    12.01ms    3.10ms  40.00ms   80.00%
    Req/Sec   660.00     50.00   800.00     70.00%
  6604 requests in 5.00s, 25.10MB read
Requests/sec:   1320.12
Transfer/sec:      5.02MB
";

    #[test]
    fn the_answers_of_wrk_are_counted() {
        assert_eq!(answered(SAID), Some(6604));
        assert_eq!(answered("unable to connect to 127.0.0.1:1 Connection refused"), None);
    }

    #[test]
    fn answers_that_are_no_pages_are_no_measure() {
        let refused = format!("{SAID}  Non-2xx or 3xx responses: 12\n");
        assert_eq!(answered(&refused), None);
        let broken = SAID.replace(
            "Requests/sec",
            "  Socket errors: connect 0, read 3, write 0, timeout 0\nRequests/sec",
        );
        assert_eq!(answered(&broken), None);
        assert_eq!(answered("  0 requests in 5.00s, 0B read"), None);
    }
}
