//! Licences, sources and bans of `deny.toml`, read without cargo-deny, so that they hold on every machine.

use crate::{
    outcome::{During, Outcome},
    process::read,
    project,
    toolchain::TARGET,
};
use serde::Deserialize;
use std::{collections::BTreeSet, fs};

#[derive(Deserialize)]
struct Rules {
    licenses: Licenses,
    bans: Bans,
    sources: Sources,
}

#[derive(Deserialize)]
struct Licenses {
    allow: BTreeSet<String>,
    #[serde(default)]
    exceptions: Vec<Exception>,
}

#[derive(Deserialize)]
struct Exception {
    #[serde(rename = "crate")]
    name: String,
    allow: Vec<String>,
}

#[derive(Deserialize)]
struct Bans {
    deny: Vec<Ban>,
}

#[derive(Deserialize)]
struct Ban {
    #[serde(rename = "crate")]
    name: String,
    reason: String,
}

#[derive(Deserialize)]
struct Sources {
    #[serde(rename = "allow-registry")]
    allow_registry: Vec<String>,
}

/// A crate of other people that becomes part of a build.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Package {
    name: String,
    license: String,
}

/// Refuses a crate whose licence is not allowed, that is banned, or that comes from elsewhere than the registry.
pub fn check() -> Outcome {
    let root = project::root();
    let rules = fs::read_to_string(root.join("deny.toml")).during("deny.toml")?;
    let rules: Rules = toml::from_str(&rules).during("deny.toml")?;
    let lock = fs::read_to_string(root.join("Cargo.lock")).during("Cargo.lock")?;
    let mut problems: Vec<String> =
        packages()?.iter().filter_map(|package| rules.problem(package)).collect();
    problems.extend(rules.foreign_sources(&lock));
    if problems.is_empty() { Ok(()) } else { Err(problems.join("; ")) }
}

/// What is built for this machine and for browsers. Not all of `Cargo.lock`: that also names what is switched off.
fn packages() -> Outcome<BTreeSet<Package>> {
    let native = ["--workspace", "--edges", "normal,build,dev"];
    let islands = [
        "--package",
        "semilla",
        "--edges",
        "normal",
        "--target",
        TARGET,
        "--no-default-features",
        "--features",
        "hydrate",
    ];
    let mut packages = BTreeSet::new();
    for half in [native.as_slice(), islands.as_slice()] {
        let mut cargo = project::cargo();
        cargo.args(["tree", "--locked", "--prefix", "none", "--format", "{p} :: {l}"]).args(half);
        packages.extend(read(&mut cargo)?.lines().filter_map(package));
    }
    Ok(packages)
}

/// `name v1.0.0 (proc-macro) :: MIT (*)`; ours have a path and are left out.
fn package(line: &str) -> Option<Package> {
    let (package, license) = line.split_once(" :: ")?;
    if package.contains(" (/") {
        return None;
    }
    let name = package.split_whitespace().next()?.to_owned();
    Some(Package { name, license: license.trim_end_matches(" (*)").trim().to_owned() })
}

impl Rules {
    fn problem(&self, package: &Package) -> Option<String> {
        let Package { name, license } = package;
        if let Some(ban) = self.bans.deny.iter().find(|ban| ban.name == *name) {
            return Some(format!("{name} is banned: {}", ban.reason));
        }
        let exceptions =
            self.licenses.exceptions.iter().filter(|exception| exception.name == *name);
        let more: BTreeSet<&String> = exceptions.flat_map(|exception| &exception.allow).collect();
        let allows = |license: &str| {
            self.licenses.allow.contains(license) || more.iter().any(|one| *one == license)
        };
        (!is_satisfied(license, &allows))
            .then(|| format!("{name}: the licence {license:?} is not allowed"))
    }

    fn foreign_sources(&self, lock: &str) -> Vec<String> {
        let sources =
            lock.lines().filter_map(|line| line.strip_prefix("source = \"")?.strip_suffix('"'));
        let foreign: BTreeSet<&str> = sources
            .filter(|source| {
                let registry = source.strip_prefix("registry+").unwrap_or(source);
                !self.sources.allow_registry.iter().any(|allowed| allowed == registry)
            })
            .collect();
        foreign.into_iter().map(|source| format!("something comes from {source}")).collect()
    }
}

/// Whether an SPDX expression can be kept with the licences that are allowed. `/` is the old way to write `OR`.
fn is_satisfied(expression: &str, allows: &dyn Fn(&str) -> bool) -> bool {
    let spaced = expression.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut rest = words.as_slice();
    let satisfied = any_of(&mut rest, allows);
    satisfied && rest.is_empty()
}

fn any_of(words: &mut &[&str], allows: &dyn Fn(&str) -> bool) -> bool {
    let mut satisfied = all_of(words, allows);
    while let ["OR", rest @ ..] = *words {
        *words = rest;
        satisfied |= all_of(words, allows);
    }
    satisfied
}

fn all_of(words: &mut &[&str], allows: &dyn Fn(&str) -> bool) -> bool {
    let mut satisfied = one(words, allows);
    while let ["AND", rest @ ..] = *words {
        *words = rest;
        satisfied &= one(words, allows);
    }
    satisfied
}

fn one(words: &mut &[&str], allows: &dyn Fn(&str) -> bool) -> bool {
    match *words {
        ["(", rest @ ..] => {
            *words = rest;
            let satisfied = any_of(words, allows);
            if let [")", rest @ ..] = *words {
                *words = rest;
            }
            satisfied
        }
        [license, "WITH", exception, rest @ ..] => {
            *words = rest;
            allows(&format!("{license} WITH {exception}"))
        }
        [license, rest @ ..] => {
            *words = rest;
            allows(license)
        }
        [] => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_the_tree_is_read_and_ours_are_left_out() {
        let read = package("serde_derive v1.0.2 (proc-macro) :: MIT OR Apache-2.0 (*)").unwrap();
        assert_eq!(
            (read.name.as_str(), read.license.as_str()),
            ("serde_derive", "MIT OR Apache-2.0")
        );
        assert_eq!(package("app v0.1.0 (/home/me/semilla/app) :: AGPL-3.0-or-later"), None);
    }

    #[test]
    fn a_source_other_than_the_registry_is_named() {
        let rules: Rules = toml::from_str(
            "[licenses]\nallow = []\n[bans]\ndeny = []\n[sources]\nallow-registry = [\"https://one\"]",
        )
        .unwrap();
        let lock = "source = \"registry+https://one\"\nsource = \"git+https://two\"\n";
        assert_eq!(rules.foreign_sources(lock), ["something comes from git+https://two"]);
    }

    #[test]
    fn expressions_are_read_as_spdx_means_them() {
        let allows = |license: &str| {
            ["MIT", "BSD-3-Clause", "Apache-2.0 WITH LLVM-exception"].contains(&license)
        };
        for fits in [
            "MIT",
            "MIT OR GPL-2.0",
            "GPL-2.0/MIT",
            "(GPL-2.0 OR MIT) AND BSD-3-Clause",
            "Apache-2.0 WITH LLVM-exception OR GPL-2.0",
        ] {
            assert!(is_satisfied(fits, &allows), "{fits}");
        }
        for not in ["GPL-2.0", "MIT AND GPL-2.0", "Apache-2.0", "", "MIT nonsense"] {
            assert!(!is_satisfied(not, &allows), "{not}");
        }
    }
}
