//! What readers notice while somebody tries a thousand wrong passwords a second.
//!
//! The tries come when they are due, whether those before them were answered or not, as they do from whoever has many
//! machines. Three rounds: all from one client, each from another client behind a listed proxy, and the same without
//! limits, which shows what the limits are worth. No account is tried twice, so that none of them makes the others wait.

use super::{
    super::measure::{Measure, Target},
    Demo,
    reader::{Visits, while_reading},
};
use crate::{
    http::{Answer, Client},
    outcome::Outcome,
    program::Program,
};
use std::{
    collections::BTreeMap,
    path::Path,
    process::Command,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

/// Tries that are due in a second.
const RATE: u64 = 1_000;
/// Tries that wait for an answer at once. A server has room for 1,024 connections, and this measure is about its work, not
/// about those: beyond them everybody is told to come back, readers too.
const AT_ONCE: usize = 900;
/// Each who tries needs little.
const STACK: usize = 256 * 1024;
/// A try that comes later than this was held up by those before it.
const LATE: Duration = Duration::from_millis(100);
/// What is tried, and a page that is kept beside the entrance, which is not.
pub(super) const FORM: &str = "/en/sign-in/password";
const READ: [&str; 2] = ["/", "/en/library"];
/// Milliseconds within which 99 of 100 pages come.
const BOUND: f64 = 1_000.0;
/// The field of a guarded form. This one is not: if it ever is, tries without its moment would measure the guard alone.
const MOMENT: &[u8] = b"name=\"form_time\"";

struct Round {
    name: &'static str,
    many_clients: bool,
    settings: &'static [&'static str],
    /// Whether the promise is about it.
    is_promised: bool,
}

const ROUNDS: [Round; 3] = [
    Round { name: "one client", many_clients: false, settings: &[], is_promised: true },
    Round {
        name: "each from another client",
        many_clients: true,
        settings: &["trusted_proxies=127.0.0.1"],
        is_promised: true,
    },
    Round {
        name: "without limits",
        many_clients: true,
        settings: &[
            "trusted_proxies=127.0.0.1",
            "limits.each.sign_in_try=none",
            "limits.each.sign_in_target=none",
            "limits.all.sign_in_try=none",
        ],
        is_promised: false,
    },
];

/// Measures the three rounds.
pub fn measure(binary: &Path, length: Duration) -> Outcome<Vec<Measure>> {
    let demo = Demo::fill(binary)?;
    let mut measures = Vec::new();
    for round in &ROUNDS {
        println!("{RATE} wrong passwords a second, {}: {} seconds.", round.name, length.as_secs());
        let server = Program::start_quietly(&mut serve(binary, &demo.data, round))?;
        check(&server)?;
        let tries = Tries::new(length);
        let meanwhile = || tries.run(&server, round);
        let ((), visits) = while_reading(&server, &READ, meanwhile)?;
        let visits = visits.only(|visit| visit.begun.duration_since(tries.begun) < length);
        measures.extend(told(round, &tries, &visits));
    }
    Ok(measures)
}

fn serve(binary: &Path, data: &Path, round: &Round) -> Command {
    let mut command = Command::new(binary);
    command.args(["serve", "--listen", "127.0.0.1:0", "--data-dir"]).arg(data);
    for setting in round.settings {
        command.args(["--set", setting]);
    }
    command
}

/// That a try is looked at and refused as wrong, and nothing stands before it.
fn check(server: &Program) -> Outcome {
    let mut client = Client::connect(server.address())?;
    let shown = client.get_plain(FORM)?.status;
    if shown != 200 || client.body().windows(MOMENT.len()).any(|part| part == MOMENT) {
        return Err(format!("{FORM} answered {shown}, or is a guarded form now"));
    }
    match send(&mut client, u64::MAX, false)?.status {
        422 => Ok(()),
        other => Err(format!("a wrong password is answered with {other}")),
    }
}

pub(super) fn send(client: &mut Client, number: u64, many_clients: bool) -> Outcome<Answer> {
    let form =
        format!("who=nobody{number}%40example.org&password=wrong+horse+battery+staple&code=123456");
    client.post(FORM, &form, many_clients.then(|| address(number)).as_deref())
}

/// An address for documentation and tests (RFC 2544), another one for each try.
fn address(number: u64) -> String {
    format!("198.{}.{}.{}", 18 + (number >> 16 & 1), number >> 8 & 255, number & 255)
}

/// The tries of a round, and how they were answered.
struct Tries {
    begun: Instant,
    length: Duration,
    next: AtomicU64,
    late: AtomicU64,
    /// By status; 0 are those that got none.
    answers: Mutex<BTreeMap<u16, u64>>,
}

impl Tries {
    fn new(length: Duration) -> Self {
        Self {
            begun: Instant::now(),
            length,
            next: AtomicU64::new(0),
            late: AtomicU64::new(0),
            answers: Mutex::default(),
        }
    }

    /// Until the last one is answered.
    fn run(&self, server: &Program, round: &Round) -> Outcome {
        thread::scope(|scope| {
            for _ in 0..AT_ONCE {
                let one = || self.one_after_another(server, round);
                let spawned = thread::Builder::new().stack_size(STACK).spawn_scoped(scope, one);
                spawned.map_err(|error| format!("no thread for one who tries: {error}"))?;
            }
            Ok(())
        })
    }

    fn one_after_another(&self, server: &Program, round: &Round) {
        let mut client = None;
        loop {
            let number = self.next.fetch_add(1, Ordering::Relaxed);
            let due =
                Duration::from_secs(1) / RATE as u32 * u32::try_from(number).unwrap_or(u32::MAX);
            if due >= self.length || self.begun.elapsed() >= self.length {
                return;
            }
            thread::sleep(due.saturating_sub(self.begun.elapsed()));
            if self.begun.elapsed() > due + LATE {
                self.late.fetch_add(1, Ordering::Relaxed);
            }
            let open = client.take().map_or_else(|| Client::connect(server.address()), Ok);
            let answer = open.and_then(|mut open| {
                let answer = send(&mut open, number, round.many_clients)?;
                client = Some(open);
                Ok(answer.status)
            });
            let mut answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
            *answers.entry(answer.unwrap_or(0)).or_default() += 1;
        }
    }
}

fn told(round: &Round, tries: &Tries, visits: &Visits) -> Vec<Measure> {
    let new = |what: &str, value, unit| {
        Measure::new(&format!("wrong passwords, {}: {what}", round.name), None, value, unit)
    };
    let answers = tries.answers.lock().unwrap_or_else(PoisonError::into_inner);
    let all: u64 = answers.values().sum();
    let mut measures = vec![
        new("tries", all as f64 / tries.length.as_secs_f64(), "a second"),
        new("later than due", tries.late.load(Ordering::Relaxed) as f64, "tries"),
    ];
    for (status, count) in answers.iter() {
        let answer = if *status == 0 { "lost".to_owned() } else { format!("answered {status}") };
        measures.push(new(&answer, *count as f64, "tries"));
    }
    for (page, path) in READ.iter().enumerate() {
        let visits = visits.only(|visit| visit.page == page);
        measures.push(new(&format!("{path}, p50"), visits.within(0.5), "ms"));
        let slowest = new(&format!("{path}, p99"), visits.within(0.99), "ms");
        let bound = Target::at_most(BOUND, "AU4");
        measures.push(if round.is_promised { slowest.against(bound) } else { slowest });
    }
    let refused = new("pages that did not come", visits.refused() as f64, "pages");
    let none = Target::at_most(0.0, "AU4");
    measures.push(if round.is_promised { refused.against(none) } else { refused });
    measures
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_try_comes_from_somewhere_else() {
        assert_eq!(address(0), "198.18.0.0");
        assert_eq!(address(65_535), "198.18.255.255");
        assert_eq!(address(65_536), "198.19.0.0");
        assert_ne!(address(1), address(257));
    }

    #[test]
    fn answers_are_told_by_their_status() {
        let tries = Tries::new(Duration::from_secs(2));
        *tries.answers.lock().unwrap() = BTreeMap::from([(0, 1), (422, 3), (429, 4)]);
        let told = told(&ROUNDS[0], &tries, &Visits::default());
        let value = |name: &str| {
            let name = format!("wrong passwords, one client: {name}");
            told.iter().find(|measure| measure.name == name).map(|measure| measure.value)
        };
        assert_eq!((value("tries"), value("lost")), (Some(4.0), Some(1.0)));
        assert_eq!((value("answered 422"), value("answered 429")), (Some(3.0), Some(4.0)));
    }
}
