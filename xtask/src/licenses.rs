//! Licences, sources and bans of `deny.toml`, read without cargo-deny, so that they hold on every machine.

use crate::{
    outcome::{During, Outcome},
    process::read,
    project,
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

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    license: Option<String>,
    source: Option<String>,
}

/// Refuses a crate whose licence is not allowed, that is banned, or that comes from elsewhere than the registry.
pub fn check() -> Outcome {
    let rules = fs::read_to_string(project::root().join("deny.toml")).during("deny.toml")?;
    let rules: Rules = toml::from_str(&rules).during("deny.toml")?;
    let mut cargo = project::cargo();
    cargo.args([
        "metadata",
        "--locked",
        "--format-version",
        "1",
        "--filter-platform",
        "x86_64-unknown-linux-gnu",
    ]);
    let metadata: Metadata = serde_json::from_str(&read(&mut cargo)?).during("cargo metadata")?;
    let problems: Vec<String> =
        metadata.packages.iter().filter_map(|package| rules.problem(package)).collect();
    if problems.is_empty() { Ok(()) } else { Err(problems.join("; ")) }
}

impl Rules {
    fn problem(&self, package: &Package) -> Option<String> {
        let name = &package.name;
        if let Some(ban) = self.bans.deny.iter().find(|ban| ban.name == *name) {
            return Some(format!("{name} is banned: {}", ban.reason));
        }
        // Ours.
        let source = package.source.as_deref()?;
        let registry = source.strip_prefix("registry+").unwrap_or(source);
        if !self.sources.allow_registry.iter().any(|allowed| allowed == registry) {
            return Some(format!("{name} comes from {source}"));
        }
        let Some(license) = &package.license else {
            return Some(format!("{name} names no licence"));
        };
        let exceptions =
            self.licenses.exceptions.iter().filter(|exception| exception.name == *name);
        let more: BTreeSet<String> =
            exceptions.flat_map(|exception| exception.allow.iter().cloned()).collect();
        let allows =
            |license: &str| self.licenses.allow.contains(license) || more.contains(license);
        (!is_satisfied(license, &allows)).then(|| format!("{name}: {license} is not allowed"))
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
