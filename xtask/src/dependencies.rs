//! What may be in which half: no sentence machinery, database or Markdown in the islands (invariant 2), one TLS
//! provider and no command-line crates in the server (traps T13 and T22).

use crate::{
    outcome::Outcome,
    process::read,
    project,
    toolchain::{REGISTRY, TARGET},
};
use std::collections::BTreeSet;

/// Beginnings of names that may not reach a browser.
const NOT_IN_ISLANDS: &[&str] = &[
    "fluent",
    "icu",
    "intl",
    "regex",
    "sea-orm",
    "sqlx",
    "pulldown",
    "ammonia",
    "chrono",
    "tokio",
    "hyper",
    "axum",
    "reqwest",
    "serde-saphyr",
    "leptos_router",
    "leptos_meta",
];

/// Names that may not be in the server.
const NOT_IN_SERVER: &[&str] = &[
    "aws-lc-sys",
    "aws-lc-rs",
    "openssl-sys",
    "openssl",
    "native-tls",
    "sea-orm-cli",
    "bincode",
    "boring",
    "boring-sys",
];

/// Features that may not be on in the server: they write values into logs, or bring a whole command-line program.
/// (`schema-sync` of sea-orm is switched on by sea-orm-migration itself; `clippy.toml` bans calling it.)
const FEATURES_OFF: &[(&str, &[&str])] =
    &[("sea-orm", &["debug-print"]), ("sea-orm-migration", &["cli"])];

/// Leptos names `url` for its server functions, and that brings ICU through this crate. None of it is called: the
/// linker throws it out, which [`check_bytes`] looks after.
const THROWN_OUT: &str = "idna_adapter";

/// What the islands are compiled with.
pub fn check_islands() -> Outcome {
    let half = [
        "--target",
        TARGET,
        "--no-default-features",
        "--features",
        "hydrate",
        "--prune",
        THROWN_OUT,
    ];
    let names = names(&tree(&half, "{p}")?);
    refuse(names.iter().filter(|name| NOT_IN_ISLANDS.iter().any(|start| name.starts_with(start))))
}

/// What is left in the islands: wherever code can panic, the path of its source stands in the WASM.
pub fn check_bytes(wasm: &[u8]) -> Outcome {
    let holds = |start: &&&str| {
        let path = format!("{REGISTRY}/{start}");
        wasm.windows(path.len()).any(|window| window == path.as_bytes())
    };
    let found: Vec<&str> = NOT_IN_ISLANDS.iter().filter(holds).copied().collect();
    if found.is_empty() {
        Ok(())
    } else {
        Err(format!("the islands hold code of {}", found.join(", ")))
    }
}

/// The server.
pub fn check_server() -> Outcome {
    let lines = tree(&[], "{p} :: {f}")?;
    let names = names(&lines);
    refuse(names.iter().filter(|name| NOT_IN_SERVER.contains(&name.as_str())))?;
    let versions: BTreeSet<&str> = lines
        .lines()
        .filter_map(|line| line.strip_prefix("sqlx v")?.split_whitespace().next())
        .collect();
    if versions.len() > 1 {
        return Err(format!("sqlx is there more than once: {versions:?}"));
    }
    refuse(features_on(&lines).iter())
}

fn tree(arguments: &[&str], format: &str) -> Outcome<String> {
    let mut cargo = project::cargo();
    cargo.args([
        "tree",
        "--locked",
        "--package",
        "semilla",
        "--edges",
        "normal",
        "--prefix",
        "none",
        "--format",
        format,
    ]);
    read(cargo.args(arguments))
}

fn names(tree: &str) -> BTreeSet<String> {
    tree.lines().filter_map(|line| line.split_whitespace().next()).map(str::to_owned).collect()
}

fn features_on(tree: &str) -> Vec<String> {
    let mut found = Vec::new();
    for line in tree.lines() {
        let (package, features) = line.split_once(" :: ").unwrap_or((line, ""));
        let name = package.split_whitespace().next().unwrap_or_default();
        let off = FEATURES_OFF.iter().filter(|(other, _)| *other == name).flat_map(|(_, off)| *off);
        found.extend(
            off.filter(|off| {
                features.split(',').any(|on| on.trim_end_matches(" (*)").trim() == **off)
            })
            .map(|off| format!("{name}/{off}")),
        );
    }
    found.sort();
    found.dedup();
    found
}

fn refuse<'a>(found: impl Iterator<Item = &'a String>) -> Outcome {
    let found: Vec<&str> = found.map(String::as_str).collect();
    if found.is_empty() { Ok(()) } else { Err(format!("may not be there: {}", found.join(", "))) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_feature_that_is_on_is_found() {
        let tree = "sea-orm v2.0.4 :: debug-print,macros\nsea-orm-migration v2.0.4 :: sqlx-sqlite\nx v1 :: cli (*)";
        assert_eq!(features_on(tree), ["sea-orm/debug-print"]);
        assert_eq!(features_on("sea-orm-migration v2.0.4 :: x,cli (*)"), ["sea-orm-migration/cli"]);
    }

    #[test]
    fn code_is_known_by_the_path_of_its_source() {
        assert!(check_bytes(b"..\0/registry/leptos-0.9/src/lib.rs\0the icu_ of a text").is_ok());
        let error = check_bytes(b"..\0/registry/icu_normalizer-2.1.0/src/lib.rs\0").unwrap_err();
        assert!(error.contains("icu"), "{error}");
    }

    #[test]
    fn a_crate_that_may_not_be_there_is_named() {
        let error = refuse(names("openssl v0.10.1\nopenssl v0.10.1 (*)").iter()).unwrap_err();
        assert_eq!(error, "may not be there: openssl");
    }
}
