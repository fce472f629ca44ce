//! Which part of a crate may name which: the order of the rooms (docs/ARCHITECTURE.md), read from the paths in the
//! sources. A part names those below it and those beside it, never one above.
//!
//! A new module at the top of a crate gets its place in [`APP`] or [`SERVER`]. What cannot be mended yet goes into
//! [`EXCEPTIONS`], with the reason; one that nothing needs any more is refused.

mod paths;

use crate::{
    outcome::{During, Outcome},
    project,
};
use paths::paths;
use std::{fs, path::Path};

/// A crate and the order of its modules.
struct Order {
    /// Where its sources are.
    sources: &'static str,
    /// Its modules, the topmost first. Those of one line stand beside each other.
    floors: &'static [&'static [&'static str]],
    /// Modules that are compiled for tests alone: they may name everything, and the tests of every file may name them.
    of_tests: &'static [&'static str],
    /// Paths of `server` that are not for this crate.
    closed: &'static [&'static str],
}

const APP: Order = Order {
    sources: "app/src",
    floors: &[
        &["routes"],
        &["pages"],
        &["feeds"],
        &["shell"],
        &["components"],
        &["forms"],
        &["islands", "api"],
        &["request_context", "browser"],
        &["links", "site", "render"],
    ],
    of_tests: &[],
    // What is rendered changes things through services and reads them by questions.
    closed: &["database::record", "database::entity", "jobs", "keyring", "backup", "testing"],
};

const SERVER: Order = Order {
    sources: "server/src",
    floors: &[
        &["http", "jobs"],
        &["services"],
        &["state", "mail", "read_only"],
        &["limiter", "form_time", "check", "leftovers"],
        &["config", "backup"],
        &["database", "storage", "keyring"],
        &["query_log", "background", "part_file"],
        &["routes"],
        &["domain"],
    ],
    of_tests: &["testing"],
    closed: &[],
};

/// A path that goes up and stays for now.
#[derive(Debug, Clone, Copy)]
struct Exception {
    /// The file, or the folder with all in it.
    from: &'static str,
    /// What it names, or all that is in it.
    names: &'static str,
    /// Why.
    #[expect(dead_code, reason = "for those who read the list")]
    why: &'static str,
}

const EXCEPTIONS: &[Exception] = &[
    Exception {
        from: "server/src/state.rs",
        names: "services::accounts::identity",
        why: "the uses of sessions that are not written down yet live in the state, and their service knows how",
    },
    Exception {
        from: "server/src/state.rs",
        names: "services::accounts::password",
        why: "the passwords that are hashed at once are counted for the whole server, so the counter lives in the state",
    },
];

/// A file of a crate: from the checkout down, and what it says.
#[derive(Debug, Clone)]
struct Source {
    file: String,
    code: String,
}

/// Refuses a path that goes up.
pub fn check() -> Outcome {
    let (mut problems, mut needed) = (Vec::new(), Vec::new());
    for order in [APP, SERVER] {
        let sources = read(order.sources)?;
        problems.extend(order.problems(&sources, EXCEPTIONS, &mut needed));
    }
    problems.extend(unneeded(EXCEPTIONS, &needed));
    if problems.is_empty() { Ok(()) } else { Err(problems.join("\n")) }
}

/// Every Rust file below a folder of the checkout, in the order of the names.
fn read(folder: &str) -> Outcome<Vec<Source>> {
    let (mut open, mut files) = (vec![project::root().join(folder)], Vec::new());
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).during(&project::short(&folder))? {
            let path = entry.during(&project::short(&folder))?.path();
            match path.is_dir() {
                true => open.push(path),
                false => files.push(path),
            }
        }
    }
    files.retain(|path| path.extension().is_some_and(|ending| ending == "rs"));
    files.sort();
    files.iter().map(|path| source(path)).collect()
}

fn source(path: &Path) -> Outcome<Source> {
    let file = project::short(path).replace('\\', "/");
    Ok(Source { code: fs::read_to_string(path).during(&file)?, file })
}

impl Order {
    /// What is wrong in these files. Exceptions that were needed are noted.
    fn problems(
        &self,
        sources: &[Source],
        exceptions: &[Exception],
        needed: &mut Vec<Exception>,
    ) -> Vec<String> {
        let mut problems = Vec::new();
        for source in sources {
            let module = self.module(&source.file);
            // The map of the crate names everything.
            let Some(own) = module.first().filter(|own| **own != "lib") else { continue };
            if self.of_tests.contains(own) {
                continue;
            }
            let Some(floor) = self.floor(own) else {
                problems.push(format!("{}: `{own}` has no place in the order", source.file));
                continue;
            };
            let up = paths(&source.code, &module, "crate");
            let up = up.into_iter().filter(|path| self.is_above(path, floor));
            let closed = paths(&source.code, &module, "server");
            let closed = closed.into_iter().filter(|path| self.is_closed(path));
            for path in up.chain(closed) {
                match exceptions.iter().find(|exception| exception.covers(&source.file, &path)) {
                    Some(exception) => needed.push(*exception),
                    None => problems.push(format!(
                        "{} names `{path}`, which is not below `{own}`",
                        source.file
                    )),
                }
            }
        }
        problems
    }

    /// The path of the module in a file: `pages::home` of `app/src/pages/home.rs`.
    fn module<'a>(&self, file: &'a str) -> Vec<&'a str> {
        let inside = Path::new(file).strip_prefix(self.sources).unwrap_or(Path::new(file));
        let inside = inside.to_str().unwrap_or(file);
        inside.strip_suffix(".rs").unwrap_or(inside).split('/').collect()
    }

    fn floor(&self, module: &str) -> Option<usize> {
        self.floors.iter().position(|floor| floor.contains(&module))
    }

    fn is_above(&self, path: &str, floor: usize) -> bool {
        let first = path.split("::").next().unwrap_or(path);
        self.floor(first).is_some_and(|named| named < floor)
    }

    fn is_closed(&self, path: &str) -> bool {
        self.closed.iter().any(|closed| is_within(path, closed, "::"))
    }
}

impl Exception {
    fn covers(&self, file: &str, path: &str) -> bool {
        is_within(file, self.from, "/") && is_within(path, self.names, "::")
    }
}

fn is_within(what: &str, whole: &str, between: &str) -> bool {
    what.strip_prefix(whole).is_some_and(|rest| rest.is_empty() || rest.starts_with(between))
}

fn unneeded(exceptions: &[Exception], needed: &[Exception]) -> Vec<String> {
    let same =
        |one: &Exception, other: &Exception| (one.from, one.names) == (other.from, other.names);
    let left = exceptions.iter().filter(|known| !needed.iter().any(|need| same(known, need)));
    left.map(|left| {
        format!("{} names `{}` no more: take it out of the exceptions", left.from, left.names)
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn planted(order: &Order, file: &str, code: &str) -> Vec<String> {
        let source = Source { file: file.to_owned(), code: code.to_owned() };
        order.problems(&[source], EXCEPTIONS, &mut Vec::new())
    }

    #[test]
    fn the_sources_keep_the_order_and_a_planted_path_does_not() {
        check().unwrap();
        let mut sources = read(APP.sources).unwrap();
        let menu = sources.iter_mut().find(|source| source.file.ends_with("/nav.rs")).unwrap();
        menu.code.push_str("use crate::{routes, visit::Visit};\n");
        let problems = APP.problems(&sources, EXCEPTIONS, &mut Vec::new());
        let expected = "app/src/components/nav.rs names `routes`, which is not below `components`";
        assert_eq!(problems, [expected]);
    }

    #[test]
    fn what_is_below_or_beside_may_be_named() {
        let code = "use crate::{database::Database, domain::token::Token, services::library};";
        assert!(planted(&SERVER, "server/src/services/people/forget.rs", code).is_empty());
        let code = "use crate::{api, links};";
        assert!(planted(&APP, "app/src/islands/library.rs", code).is_empty());
        assert_eq!(
            planted(&APP, "app/src/links.rs", "use crate::request_context::Visit;").len(),
            1
        );
    }

    #[test]
    fn services_know_no_http_and_the_domain_knows_nobody() {
        let code = "use crate::{http::HttpError, state::AppState};";
        assert_eq!(planted(&SERVER, "server/src/services/people/forget.rs", code).len(), 1);
        for other in ["http", "services", "database", "keyring", "config", "query_log"] {
            let code = format!("fn f() {{ crate::{other}::f() }}");
            assert_eq!(planted(&SERVER, "server/src/domain/slug.rs", &code).len(), 1, "{other}");
        }
    }

    #[test]
    fn what_is_rendered_writes_nothing_past_the_services() {
        let code = "use server::database::{Database, record::item};";
        assert_eq!(planted(&APP, "app/src/pages/home.rs", code).len(), 1);
        let code = "use server::database::query::item;";
        assert!(planted(&APP, "app/src/pages/home.rs", code).is_empty());
    }

    #[test]
    fn a_new_module_needs_a_place_and_tests_may_name_what_is_theirs() {
        let problems = planted(&SERVER, "server/src/misc.rs", "");
        assert_eq!(problems, ["server/src/misc.rs: `misc` has no place in the order"]);
        let code = "use crate::testing::FrozenClock;";
        assert!(planted(&SERVER, "server/src/limiter.rs", code).is_empty());
        assert!(
            planted(&SERVER, "server/src/lib.rs", "pub use crate::http::HttpError;").is_empty()
        );
    }

    #[test]
    fn an_exception_holds_for_its_file_and_goes_when_nothing_needs_it() {
        let code = "use crate::services::accounts::identity::RecentUse;";
        assert!(planted(&SERVER, "server/src/state.rs", code).is_empty());
        assert_eq!(planted(&SERVER, "server/src/read_only.rs", code).len(), 1);
        assert_eq!(unneeded(EXCEPTIONS, &[]).len(), EXCEPTIONS.len());
        assert!(unneeded(EXCEPTIONS, EXCEPTIONS).is_empty());
    }
}
