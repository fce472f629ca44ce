//! Every command a developer types, as `cargo xtask VERB`. One file per verb; the other files are tools of the verbs.
//!
//! Uses no crate of ours, so it works when they do not compile. To add a verb: a file with `pub fn run`, a line in
//! [`VERBS`] that says what it does and how long it takes.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "commands talk to people")]
#![expect(clippy::disallowed_methods, reason = "durations of steps are what a developer waits for")]

mod apt;
mod bench;
mod budgets;
mod build;
mod chromium;
mod compress;
mod css;
mod dependencies;
mod dev;
mod directions;
mod e2e;
mod http;
mod licenses;
mod locales;
mod lock_file;
mod markers;
mod npm_packages;
mod outcome;
mod page_text;
mod postgres;
mod process;
mod program;
mod project;
mod requirements;
mod script;
mod serve;
mod site;
mod streams;
mod tally;
mod temporary;
mod test;
mod toolchain;
mod udhr;
mod wasm;
mod wasm_opt;

use outcome::Outcome;
use std::process::ExitCode;

/// One command.
struct Verb {
    name: &'static str,
    does: &'static str,
    takes: &'static str,
    run: fn(&[String]) -> Outcome,
}

const VERBS: &[Verb] = &[
    Verb {
        name: "serve",
        does: "sets up what is missing, builds, fills an empty ./data with the demo library, serves http://127.0.0.1:3000",
        takes: "10 to 15 minutes the first time on two cores, then seconds",
        run: serve::run,
    },
    Verb {
        name: "test",
        does: "formatting, lints, every test on SQLite and PostgreSQL, browser tests, byte budgets, dependencies",
        takes: "up to an hour on two bare cores, minutes after that",
        run: test::run,
    },
    Verb {
        name: "build",
        does: "islands, style and server into one release binary",
        takes: "10 to 15 minutes the first time, then about one",
        run: build::run,
    },
    Verb {
        name: "dev",
        does: "a debug build that is made anew and started again whenever a file changes",
        takes: "until Ctrl-C",
        run: dev::run,
    },
    Verb {
        name: "e2e",
        does: "builds, then the browser tests alone; --accept-sizes writes bench/budgets.json anew, other arguments go to Playwright: --last-failed, --project=plain, -g WORDS",
        takes: "a few minutes after the build",
        run: e2e::run,
    },
    Verb {
        name: "bench",
        does: "rates, sizes and growth beside the bare limit; writes docs/measurements.md; `bench search`: what is found, and how fast; `bench people`: what sign-ins, wrong ones, deletion and backups cost readers; `bench texts`: whether any text costs the square of its length",
        takes: "about half an hour, on an idle machine",
        run: bench::run,
    },
    Verb {
        name: "locales",
        does: "checks the sentences of every language and prints how much of each is there; --missing TAG; --review TAG REVIEWER LEVEL FILE…; --prune",
        takes: "a second",
        run: locales::run,
    },
    Verb {
        name: "udhr",
        does: "writes thirty parallel articles in nine languages to target/udhr, for tests and measurements",
        takes: "seconds, after npm fetched the package",
        run: udhr::run,
    },
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some((name, rest)) = arguments.split_first() else {
        help();
        return ExitCode::SUCCESS;
    };
    if ["help", "--help", "-h"].contains(&name.as_str()) {
        help();
        return ExitCode::SUCCESS;
    }
    let Some(verb) = VERBS.iter().find(|verb| verb.name == name) else {
        eprintln!("xtask: there is no verb {name:?}\n");
        help();
        return ExitCode::from(2);
    };
    if rest.iter().any(|argument| argument == "--help") {
        println!("cargo xtask {}: {} ({})", verb.name, verb.does, verb.takes);
        return ExitCode::SUCCESS;
    }
    match (verb.run)(rest) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("xtask {name}: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn help() {
    println!("cargo xtask VERB\n");
    for verb in VERBS {
        println!("  {:<8} {}\n           takes {}", verb.name, verb.does, verb.takes);
    }
}
