//! What the server holds at most while many wrong passwords are tried at once.
//!
//! Two buffers are there for hashing, so the most that it ever held may be what it held before, those two, and a tenth for
//! what comes and goes with so many connections. First thirty tries of one client at once, then many more without limits.

use super::{
    super::{
        measure::{Measure, Target},
        process_stat::{peak_bytes, proportional_bytes},
    },
    Demo,
    tries::{FORM, send},
};
use crate::{http::Client, outcome::Outcome, program::Program};
use std::{
    path::Path,
    process::Command,
    sync::atomic::{AtomicU64, Ordering},
    thread,
};

/// Megabytes of a buffer: 19 MiB.
const BUFFER: f64 = 19_456.0 * 1.024 / 1e3;
const BUFFERS: f64 = 2.0;
/// Room for what comes and goes with the connections.
const ROOM: f64 = 1.1;
/// Those who look at the form before anything is tried, so that what a server needs for them is there.
const LOOKS: u64 = 120;
/// How many tries, and how many of them at once.
const ROUNDS: [(u64, u64); 2] = [(30, 30), (720, 120)];

/// Measures it.
pub fn measure(binary: &Path) -> Outcome<Vec<Measure>> {
    let demo = Demo::fill(binary)?;
    let mut command = Command::new(binary);
    command.args(["serve", "--listen", "127.0.0.1:0", "--data-dir"]).arg(&demo.data);
    for name in ["each.sign_in_try", "each.sign_in_target", "all.sign_in_try"] {
        command.args(["--set", &format!("limits.{name}=none")]);
    }
    let server = Program::start_quietly(&mut command)?;
    at_once(LOOKS, LOOKS, |_| {
        Client::connect(server.address())?.get_plain(FORM).map(|answer| answer.status == 200)
    })?;
    let idle = proportional_bytes(server.pid())?;
    let bound = (idle + BUFFERS * BUFFER) * ROOM;
    let new = |what: &str, value, unit| {
        Measure::new(&format!("memory beside wrong passwords: {what}"), None, value, unit)
    };
    let mut measures = vec![new("before", idle, "MB")];
    let mut first = 0;
    for (count, together) in ROUNDS {
        println!("{count} wrong passwords, {together} at once.");
        let looked_at = at_once(count, together, |number| {
            let mut client = Client::connect(server.address())?;
            send(&mut client, first + number, false).map(|answer| answer.status == 422)
        })?;
        first += count;
        let name = format!("the most with {count} of them, {together} at once");
        let peak = new(&name, peak_bytes(server.pid())?, "MB");
        measures.push(peak.beside(idle).against(Target::at_most(bound, "AU4")));
        measures.push(new("of these were hashed", looked_at as f64, "tries"));
    }
    measures.push(new("after", proportional_bytes(server.pid())?, "MB"));
    Ok(measures)
}

/// Does something so often, so many at once; gives how often it answered yes.
fn at_once(count: u64, together: u64, ask: impl Fn(u64) -> Outcome<bool> + Sync) -> Outcome<u64> {
    let (next, yes) = (AtomicU64::new(0), AtomicU64::new(0));
    let one_after_another = || -> Outcome {
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            if number >= count {
                return Ok(());
            }
            yes.fetch_add(u64::from(ask(number)?), Ordering::Relaxed);
        }
    };
    thread::scope(|scope| {
        let threads: Vec<_> = (0..together).map(|_| scope.spawn(one_after_another)).collect();
        for thread in threads {
            thread.join().map_err(|_| "one who tries broke off".to_owned())??;
        }
        Ok(yes.load(Ordering::Relaxed))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_is_done_once_and_what_failed_is_told() {
        let sum = AtomicU64::new(0);
        let asked = at_once(100, 8, |number| {
            sum.fetch_add(number, Ordering::Relaxed);
            Ok(number % 2 == 0)
        });
        assert_eq!((asked, sum.into_inner()), (Ok(50), 4_950));
        assert!(at_once(3, 2, |_| Err("gone".to_owned())).is_err());
    }
}
