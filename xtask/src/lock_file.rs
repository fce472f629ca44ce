//! What `Cargo.lock` must hold: floors below which a crate has a fault that we know of, and one version where two
//! would hurt. Checked, not remembered (traps T4 and T19).

use crate::{
    outcome::{During, Outcome},
    project,
};
use std::fs;

/// Crate, oldest version that may be there, why.
const FLOORS: &[(&str, &str, &str)] = &[
    ("leptos", "0.9.0-rc1", "0.8 leaves the children of a textarea unescaped"),
    ("sea-orm", "2.0.4", "before: wrong rows from chained linked joins"),
    ("sea-orm-migration", "2.0.4", "goes with sea-orm"),
    ("sqlx", "0.9.0", "0.8 drags SQLite back to a version with the WAL fault"),
    ("libsqlite3-sys", "0.37.0", "SQLite 3.51.3; 3.7.0 to 3.51.2 can corrupt a WAL database"),
    ("axum", "0.8.9", "what the accept loop was tested with"),
    ("hyper", "1.12.0", "what the accept loop was tested with"),
    ("h2", "0.4.16", "earlier ones can be made to use up memory"),
    ("tower-http", "0.7.1", "the version of leptos_axum, with the cross-site layer"),
    ("tokio", "1.54.0", "a hang with one worker before"),
    ("ammonia", "4.2.0", "earlier ones let nested raw text through"),
    ("pulldown-cmark", "0.13.6", "what the limits on nesting were tested with"),
    ("lopdf", "0.42.0", "earlier ones overflow the stack"),
    ("lettre", "0.11.22", "earlier ones could skip the check of the host"),
    ("zip", "2.3.0", "earlier ones write outside the folder"),
    ("quick-xml", "0.41.0", "earlier ones expand without bound"),
    ("chrono", "0.4.45", "what sea-orm was tested with"),
    ("rustls", "0.23.0", "the one TLS provider"),
    ("wasm-bindgen", "0.2.130", "equal to wasm-bindgen-cli-support to the digit"),
];

/// Crates that may be there once only.
const ONCE: &[&str] =
    &["leptos", "sea-orm", "sqlx", "libsqlite3-sys", "axum", "hyper", "tokio", "wasm-bindgen"];

/// Crates whose versions must be the same.
const EQUAL: (&str, &str) = ("wasm-bindgen", "wasm-bindgen-cli-support");

/// Refuses a lock file that breaks a floor, holds something twice that must be there once, or pairs what does not fit.
pub fn check() -> Outcome {
    let text = fs::read_to_string(project::root().join("Cargo.lock")).during("Cargo.lock")?;
    let problems = problems(&packages(&text)?);
    if problems.is_empty() { Ok(()) } else { Err(problems.join("; ")) }
}

/// Name and version of every package.
pub fn packages(lock: &str) -> Outcome<Vec<(String, String)>> {
    let table: toml::Table = lock.parse().during("Cargo.lock")?;
    let list = table
        .get("package")
        .and_then(toml::Value::as_array)
        .ok_or("Cargo.lock holds no package")?;
    let text = |package: &toml::Value, key: &str| package.get(key)?.as_str().map(str::to_owned);
    Ok(list
        .iter()
        .filter_map(|package| Some((text(package, "name")?, text(package, "version")?)))
        .collect())
}

fn problems(packages: &[(String, String)]) -> Vec<String> {
    let versions = |name: &str| -> Vec<&str> {
        let same = packages.iter().filter(|(other, _)| other == name);
        same.map(|(_, version)| version.as_str()).collect()
    };
    let mut problems = Vec::new();
    for (name, floor, reason) in FLOORS {
        for version in versions(name).into_iter().filter(|version| order(version) < order(floor)) {
            problems.push(format!("{name} {version} is older than {floor} ({reason})"));
        }
    }
    for name in ONCE.iter().filter(|name| versions(name).len() > 1) {
        problems.push(format!("{name} is there more than once"));
    }
    if versions(EQUAL.0).first() != versions(EQUAL.1).first() {
        problems.push(format!("{} and {} differ", EQUAL.0, EQUAL.1));
    }
    problems
}

/// A key that sorts as versions do: numbers by size, and a first release behind its candidates.
fn order(version: &str) -> (Vec<u64>, bool, String) {
    let version = version.split('+').next().unwrap_or(version);
    let (numbers, candidate) = version.split_once('-').unwrap_or((version, ""));
    let numbers = numbers.split('.').map(|number| number.parse().unwrap_or(0)).collect();
    (numbers, candidate.is_empty(), candidate.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locked(list: &[(&str, &str)]) -> Vec<String> {
        let pair = [("wasm-bindgen", "0.2.130"), ("wasm-bindgen-cli-support", "0.2.130")];
        let all = list.iter().chain(&pair);
        problems(
            &all.map(|(name, version)| ((*name).to_owned(), (*version).to_owned()))
                .collect::<Vec<_>>(),
        )
    }

    #[test]
    fn versions_are_ordered_by_number() {
        assert!(order("0.10.0") > order("0.9.9"));
        assert!(order("0.9.0") > order("0.9.0-rc1"));
        assert!(order("1.0.0+build") == order("1.0.0"));
    }

    #[test]
    fn what_is_old_or_twice_is_named() {
        assert_eq!(locked(&[("ammonia", "4.2.4"), ("leptos", "0.9.0-rc1")]), Vec::<String>::new());
        assert!(locked(&[("ammonia", "4.1.9")])[0].contains("nested raw text"));
        assert_eq!(locked(&[("sqlx", "0.9.0"), ("sqlx", "0.8.6")]).len(), 2);
    }

    #[test]
    fn a_pair_that_does_not_fit_is_named() {
        let list = [("wasm-bindgen", "0.2.130"), ("wasm-bindgen-cli-support", "0.2.131")];
        let list = list.map(|(name, version)| (name.to_owned(), version.to_owned()));
        assert_eq!(problems(&list).len(), 1);
    }
}
