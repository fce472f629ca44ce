//! What `end2end/package-lock.json` may hold: tools of the browser tests, from the registry, under licences that let
//! everybody run them. None becomes part of the program.

use crate::{
    outcome::{During, Outcome},
    project,
};
use serde::Deserialize;
use std::{collections::BTreeMap, fs};

/// Licences of tools. Nothing of them is passed on, so this list is apart from that of `deny.toml`.
const LICENSES: &[&str] = &[
    "Apache-2.0",
    "BlueOak-1.0.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "ISC",
    "MIT",
    "MPL-2.0", // axe-core
];

#[derive(Deserialize)]
struct Lock {
    packages: BTreeMap<String, Package>,
}

#[derive(Deserialize)]
struct Package {
    license: Option<String>,
    /// Where it comes from, when that is not the registry (`omit-lockfile-registry-resolved`).
    resolved: Option<String>,
    /// The hash of what is installed.
    integrity: Option<String>,
    #[serde(default)]
    dev: bool,
}

/// Refuses a package that is no tool, comes from elsewhere, has no hash or a licence that is not listed.
pub fn check() -> Outcome {
    let path = project::root().join("end2end/package-lock.json");
    let text = fs::read_to_string(path).during("end2end/package-lock.json")?;
    let problems = problems(&text)?;
    if problems.is_empty() { Ok(()) } else { Err(problems.join("; ")) }
}

fn problems(lock: &str) -> Outcome<Vec<String>> {
    let lock: Lock = serde_json::from_str(lock).during("end2end/package-lock.json")?;
    // The one without a name is the folder itself.
    let others = lock.packages.iter().filter(|(path, _)| !path.is_empty());
    Ok(others.flat_map(|(path, package)| package.problems(path)).collect())
}

impl Package {
    fn problems(&self, path: &str) -> Vec<String> {
        let license = self.license.as_deref().unwrap_or("none");
        let checks = [
            (self.dev, "is not among devDependencies".to_owned()),
            (self.integrity.is_some(), "has no hash".to_owned()),
            (self.is_from_registry(), "does not come from the registry".to_owned()),
            (LICENSES.contains(&license), format!("has the licence {license:?}")),
        ];
        let wrong = checks.into_iter().filter(|(holds, _)| !holds);
        wrong.map(|(_, what)| format!("{path} {what}")).collect()
    }

    fn is_from_registry(&self) -> bool {
        self.resolved.as_deref().is_none_or(|url| url.starts_with("https://registry.npmjs.org/"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(package: &str) -> Vec<String> {
        let lock = format!(r#"{{"packages": {{"": {{"license": "X"}}, "one": {package}}}}}"#);
        problems(&lock).unwrap()
    }

    #[test]
    fn a_tool_from_the_registry_passes() {
        let tool = r#"{"license": "MIT", "integrity": "sha512-x", "dev": true}"#;
        assert_eq!(of(tool), Vec::<String>::new());
    }

    #[test]
    fn what_is_no_tool_or_comes_from_elsewhere_is_named() {
        for (package, says) in [
            (r#"{"license": "MIT", "integrity": "x"}"#, "one is not among devDependencies"),
            (r#"{"license": "MIT", "dev": true}"#, "one has no hash"),
            (
                r#"{"license": "MIT", "integrity": "x", "dev": true, "resolved": "git+ssh://x"}"#,
                "one does not come from the registry",
            ),
            (
                r#"{"license": "UNLICENSED", "integrity": "x", "dev": true}"#,
                r#"one has the licence "UNLICENSED""#,
            ),
        ] {
            assert_eq!(of(package), [says]);
        }
    }
}
