//! `cargo xtask test`: everything that must hold before a change is taken. Nothing is compiled twice: lints check,
//! tests and browser tests share what they can of one debug build. With `--all` browser tests run on the release binary.

use crate::{
    apt, build, dependencies, directions, e2e, licenses, locales, lock_file, npm_packages,
    outcome::Outcome,
    postgres::Postgres,
    process::{answers, in_path, must},
    project, requirements,
    tally::Tally,
    udhr,
};
use std::{path::PathBuf, process::Command};

/// The verb. `--only WORD` runs the steps whose names hold the word; `--all` looks at everything that is otherwise sampled.
pub fn run(arguments: &[String]) -> Outcome {
    let (all, rest): (Vec<&String>, Vec<&String>) =
        arguments.iter().partition(|argument| *argument == "--all");
    let mut tally = match rest.as_slice() {
        [] => Tally::default(),
        [flag, word] if *flag == "--only" => Tally::only(word),
        _ => {
            return Err("known are --only WORD, a part of the name of a step, and --all".to_owned());
        }
    };
    let looks_at = if all.is_empty() { e2e::LooksAt::Sample } else { e2e::LooksAt::Everything };
    tally.check("formatting", || must(project::cargo().args(["fmt", "--all", "--check"])));
    tally.check("locked versions", lock_file::check);
    tally.check("directions", directions::check);
    tally.check("what is in the islands", dependencies::check_islands);
    tally.check("what is in the server", dependencies::check_server);
    tally.check("licences and sources", licenses::check);
    tally.check("licences and sources of the browser tests' tools", npm_packages::check);
    if tally.wants("cargo deny") {
        second_opinions(&mut tally);
    }
    tally.check("sentences", locales::check_all);
    tally.check("requirements", requirements::check);
    lints(&mut tally);
    unit_tests(&mut tally);
    whole_site(&mut tally, looks_at);
    tally.end()
}

fn lints(tally: &mut Tally) {
    let workspace = ["clippy", "--workspace", "--exclude", "xtask", "--all-targets", "--locked"];
    tally.check("lints", || must(project::cargo().args(workspace).args(["--", "-D", "warnings"])));
    tally.check("lints of xtask", || {
        let mut cargo = project::cargo();
        cargo
            .args(["clippy", "--package", "xtask", "--all-targets", "--locked", "--target-dir"])
            .arg(own_target());
        must(cargo.args(["--", "-D", "warnings"]))
    });
}

fn unit_tests(tally: &mut Tally) {
    // xtask was built for this very command; its own folder holds its dependencies already.
    let mut own = project::cargo();
    own.args(["test", "--package", "xtask", "--locked", "--target-dir"]).arg(own_target());
    tally.runner("tests of xtask", &mut own);
    const BOTH: &str = "tests on SQLite and PostgreSQL";
    if !tally.wants(BOTH) {
        return;
    }
    if let Err(reason) = udhr::run(&[]) {
        tally.skip("tests on thirty articles in nine languages", &reason);
    }
    if in_path("strace").is_none()
        && let Err(reason) = apt::install(&["strace"])
    {
        tally.skip("tests of a disk that fails", &reason);
    }
    let postgres = Postgres::start();
    let mut tests = project::cargo();
    if answers(project::cargo().args(["nextest", "--version"])) {
        tests.args(["nextest", "run", "--no-fail-fast", "--color", "never"]);
    } else {
        tests.args(["test", "--no-fail-fast"]);
    }
    tests.args(["--workspace", "--exclude", "xtask", "--locked"]).env_remove("CARGO_TERM_COLOR");
    match &postgres {
        Ok(server) => {
            tests.env("SEMILLA_TEST_POSTGRES", server.url());
        }
        Err(reason) => tally.skip("tests on PostgreSQL", reason),
    }
    tally.runner(BOTH, &mut tests);
    // nextest runs no examples of the documentation; that a missing argument does not compile is shown by some. Of the whole
    // workspace, as the tests above: the features of a part of it are others, and every dependency would be compiled again.
    let mut examples = project::cargo();
    examples.args(["test", "--doc", "--workspace", "--exclude", "xtask", "--locked"]);
    tally.runner("examples in the documentation", &mut examples);
}

fn whole_site(tally: &mut Tally, looks_at: e2e::LooksAt) {
    const STEPS: [&str; 3] = ["server and islands", "browser tests", "byte budgets"];
    if !STEPS.iter().any(|step| tally.wants(step)) {
        return;
    }
    let mut built = None;
    let builds = tally.needed("server and islands", || {
        built = Some(build::build(looks_at.profile())?);
        Ok(())
    });
    match (builds, built) {
        (true, Some(built)) => {
            if let Some(missing) = &built.without_islands {
                tally.skip("islands", missing);
            }
            e2e::steps(tally, &built, looks_at, &[]);
            e2e::judge_sizes(tally, &built);
        }
        _ => {
            tally.skip("browser tests", "there is no binary");
            tally.skip("byte budgets", "there is no binary");
        }
    }
}

/// Tools that know more than we do, for those who have them.
fn second_opinions(tally: &mut Tally) {
    if answers(project::cargo().args(["deny", "--version"])) {
        tally.check("cargo deny", || {
            must(project::cargo().args([
                "deny",
                "--offline",
                "check",
                "bans",
                "licenses",
                "sources",
            ]))
        });
    } else {
        tally.note("cargo deny", "not installed; bans, licences and sources were checked by xtask");
    }
    let database =
        std::env::var_os("CARGO_HOME").map(PathBuf::from).map(|home| home.join("advisory-db"));
    match database.filter(|folder| folder.exists()) {
        Some(folder) if answers(project::cargo().args(["audit", "--version"])) => {
            tally.check("cargo audit", || {
                let mut audit: Command = project::cargo();
                must(audit.args(["audit", "--no-fetch", "--db"]).arg(folder))
            });
        }
        _ => tally.note("cargo audit", "needs the tool and its database in CARGO_HOME/advisory-db"),
    }
}

fn own_target() -> PathBuf {
    project::target().join("xtask")
}
