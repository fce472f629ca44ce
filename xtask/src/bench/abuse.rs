//! `cargo xtask bench abuse`: what a reader notices while somebody tries passwords a thousand times a second.
//!
//! Three rounds: all tries from one client, each from another client behind a listed proxy, and the same without limits.
//! In each a reader asks for the first page all the while. A guarded form is opened before each try, as whoever tries has
//! to. Writes its own table of `docs/measurements.md`; without the route it says so and measures nothing.

use super::{load::share, table};
use crate::{
    build::{self, Profile},
    http::Client,
    outcome::Outcome,
    process::must,
    program::{self, Program},
    temporary::Temporary,
};
use std::{
    fmt::Write,
    path::{Path, PathBuf},
    process::Command,
    sync::atomic::{AtomicBool, AtomicU64, Ordering},
    thread,
    time::{Duration, Instant},
};

/// Tries that are asked for in a second.
const TRIES: u64 = 1_000;
const CLIENTS: u64 = 16;
const ROUND: Duration = Duration::from_secs(15);
/// Between two visits of the reader.
const VISIT: Duration = Duration::from_millis(20);
/// What the reader asks for.
const READS: &[&str] = &["/", "/en"];
/// Milliseconds within which 99 of 100 pages come.
const BOUND: f64 = 1_000.0;
/// The field in which a guarded form carries its moment.
const MOMENT: &str = "name=\"form_time\" value=\"";

/// What is tried.
struct Target {
    binary: PathBuf,
    path: String,
    fields: String,
}

/// The limits under which it is tried.
struct Round {
    name: &'static str,
    many_clients: bool,
    settings: &'static [&'static str],
}

const ROUNDS: &[Round] = &[
    Round { name: "one client", many_clients: false, settings: &[] },
    Round {
        name: "each try from another client",
        many_clients: true,
        settings: &["trusted_proxies=127.0.0.1"],
    },
    Round {
        name: "the same without limits",
        many_clients: true,
        settings: &[
            "trusted_proxies=127.0.0.1",
            "limits.each.sign_in_try=none",
            "limits.each.sign_in_target=none",
            "limits.all.sign_in_try=none",
        ],
    },
];

/// The verb. `--binary PATH` takes a binary that is there; `--path` and `--fields` name another form.
pub fn run(arguments: &[String]) -> Outcome {
    let target = settings(arguments)?;
    let folder = Temporary::new("abuse")?;
    let data = folder.path().join("data");
    must(&mut program::seed(&target.binary, "demo", &data))?;
    let mut lines = String::from(
        "| tries | a second | answers | page, p50 | page, p99 | should be | |\n|---|--:|---|--:|--:|---|---|\n",
    );
    for round in ROUNDS {
        let server = Program::start(&mut serve(&target.binary, &data, round))?;
        if Client::connect(server.address())?.get_plain(&target.path)?.status == 404 {
            println!("SKIPPED: {} is not there, so nobody can try a password", target.path);
            return Ok(());
        }
        println!("{}: {} seconds.", round.name, ROUND.as_secs());
        lines.push_str(&measured(&server, &target, round)?);
    }
    println!("{lines}");
    table::write_section("abuse", &lines)
}

fn settings(arguments: &[String]) -> Outcome<Target> {
    let (mut binary, mut path) = (None, "/en/sign-in/password".to_owned());
    let mut fields = "email=nobody%40example.org&password=wrong+horse+battery+staple".to_owned();
    let mut words = arguments.iter();
    while let Some(word) = words.next() {
        match (word.as_str(), words.next()) {
            ("--binary", Some(named)) => binary = Some(PathBuf::from(named)),
            ("--path", Some(named)) => path.clone_from(named),
            ("--fields", Some(named)) => fields.clone_from(named),
            _ => {
                return Err("known are --binary PATH, --path /en/… and --fields a=b&c=d".to_owned());
            }
        }
    }
    let binary = match binary {
        Some(binary) => binary,
        None => build::build(Profile::Release)?.binary,
    };
    Ok(Target { binary, path, fields })
}

fn serve(binary: &Path, data: &Path, round: &Round) -> Command {
    let mut command = Command::new(binary);
    command.args(["serve", "--listen", "127.0.0.1:0", "--data-dir"]).arg(data);
    // A program that waits two seconds before each of many tries would measure the same with more sockets.
    command.args(["--set", "limits.form_shortest_seconds=0"]);
    for setting in round.settings {
        command.args(["--set", setting]);
    }
    command
}

/// Tries and reads for the length of a round; gives the line of the table.
fn measured(server: &Program, target: &Target, round: &Round) -> Outcome<String> {
    let over = AtomicBool::new(false);
    let counted = Counted::default();
    let mut times = thread::scope(|scope| {
        for number in 0..CLIENTS {
            let (over, counted) = (&over, &counted);
            scope.spawn(move || {
                while !over.load(Ordering::Relaxed) {
                    // A connection that was refused is opened again.
                    let _again = tries(server, target, round, number, over, counted);
                }
            });
        }
        let times = reads(server);
        over.store(true, Ordering::Relaxed);
        times
    })?;
    let (p50, p99) = (share(&mut times, 0.5), share(&mut times, 0.99));
    let holds = if p99 <= BOUND { "yes" } else { "**no**" };
    let rate = counted.all() as f64 / ROUND.as_secs_f64();
    Ok(format!(
        "| {} | {rate:.0} | {} | {p50:.1} ms | {p99:.1} ms | ≤ {BOUND:.0} ms (AU4) | {holds} |\n",
        round.name,
        counted.words()
    ))
}

/// The reader: milliseconds of each page.
fn reads(server: &Program) -> Outcome<Vec<f64>> {
    let mut client = Client::connect(server.address())?;
    let (begun, mut times) = (Instant::now(), Vec::new());
    while begun.elapsed() < ROUND {
        for path in READS {
            let asked = Instant::now();
            let status = client.get(path)?.status;
            if status >= 400 {
                return Err(format!("{path} answered {status}"));
            }
            times.push(asked.elapsed().as_secs_f64() * 1e3);
            thread::sleep(VISIT);
        }
    }
    Ok(times)
}

/// One who tries, at their part of the rate, until the round is over.
fn tries(
    server: &Program,
    target: &Target,
    round: &Round,
    number: u64,
    over: &AtomicBool,
    counted: &Counted,
) -> Outcome {
    let mut client = Client::connect(server.address())?;
    let (begun, step) = (Instant::now(), Duration::from_secs(CLIENTS) / TRIES as u32);
    for tried in 0.. {
        if over.load(Ordering::Relaxed) {
            return Ok(());
        }
        thread::sleep((step * tried).saturating_sub(begun.elapsed()));
        client.get_plain(&target.path)?;
        let mut form = target.fields.clone();
        if let Some(moment) = moment(client.body()) {
            let _never_fails = write!(form, "&form_time={moment}");
        }
        let from = round.many_clients.then(|| address(number, u64::from(tried)));
        counted.note(client.post(&target.path, &form, from.as_deref())?.status);
    }
    Ok(())
}

/// The moment that a guarded form carries.
fn moment(body: &[u8]) -> Option<String> {
    let page = String::from_utf8_lossy(body);
    Some(page.split(MOMENT).nth(1)?.split('"').next()?.to_owned())
}

/// An address for documentation and tests (RFC 2544), another one for each try.
fn address(client: u64, tried: u64) -> String {
    let number = client * 8_192 + tried % 8_192;
    format!("198.{}.{}.{}", 18 + (number >> 16 & 1), number >> 8 & 255, number & 255)
}

/// How the tries were answered.
#[derive(Default)]
struct Counted {
    refused: AtomicU64,
    waits: AtomicU64,
    unavailable: AtomicU64,
    other: AtomicU64,
}

impl Counted {
    fn note(&self, status: u16) {
        let count = match status {
            422 => &self.refused,
            429 => &self.waits,
            503 => &self.unavailable,
            _ => &self.other,
        };
        count.fetch_add(1, Ordering::Relaxed);
    }

    fn counts(&self) -> [(&'static str, u64); 4] {
        let of = |count: &AtomicU64| count.load(Ordering::Relaxed);
        [
            ("422", of(&self.refused)),
            ("429", of(&self.waits)),
            ("503", of(&self.unavailable)),
            ("other", of(&self.other)),
        ]
    }

    fn all(&self) -> u64 {
        self.counts().iter().map(|(_, count)| count).sum()
    }

    fn words(&self) -> String {
        let seen = self.counts().into_iter().filter(|(_, count)| *count > 0);
        seen.map(|(status, count)| format!("{count} × {status}")).collect::<Vec<_>>().join(", ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_counted_by_what_they_say() {
        let counted = Counted::default();
        for status in [422, 429, 429, 303] {
            counted.note(status);
        }
        assert_eq!((counted.all(), counted.words().as_str()), (4, "1 × 422, 2 × 429, 1 × other"));
    }

    #[test]
    fn the_moment_is_found_and_addresses_differ() {
        let page = br#"<input type="hidden" name="form_time" value="abc-_"/>"#;
        assert_eq!(moment(page).as_deref(), Some("abc-_"));
        assert_eq!(moment(b"<p>"), None);
        assert_ne!(address(0, 1), address(1, 1));
        assert_eq!(address(15, 8_191), "198.19.255.255");
    }
}
