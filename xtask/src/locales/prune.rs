//! `--prune`: takes messages out of every language that English does not have any more.

use super::Language;
use crate::{
    outcome::{During, Outcome},
    project,
};
use std::{collections::BTreeMap, fs};

/// Rewrites the files that hold such messages, and prints what went.
pub fn prune(languages: &BTreeMap<String, Language>, english: &Language) -> Outcome {
    for (tag, language) in languages {
        for (name, file) in language {
            let known = |id: &str| english.get(name).is_some_and(|file| file.message(id).is_some());
            let gone: Vec<&str> =
                file.messages.iter().map(|one| one.id.as_str()).filter(|id| !known(id)).collect();
            if gone.is_empty() {
                continue;
            }
            let path = project::root().join(format!("locales/{tag}/{name}.ftl"));
            let text = fs::read_to_string(&path).during(&project::short(&path))?;
            fs::write(&path, without(&text, &gone)).during(&project::short(&path))?;
            println!("{}: {}", project::short(&path), gone.join(" "));
        }
    }
    Ok(())
}

/// The text without these messages and the comments right above them.
fn without(text: &str, gone: &[&str]) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let mut is_inside = false;
    for line in text.lines() {
        let begins = |id: &&str| {
            line.strip_prefix(*id).is_some_and(|rest| rest.trim_start().starts_with('='))
        };
        if gone.iter().any(begins) {
            is_inside = true;
            while kept.last().is_some_and(|line| line.starts_with("# ") || *line == "#") {
                kept.pop();
            }
        } else if is_inside && line.starts_with([' ', '}']) {
            continue;
        } else {
            is_inside = false;
            kept.push(line);
        }
    }
    kept.join("\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_goes_with_its_comment_and_nothing_else_does() {
        let text = "### File\n\n## Group\n\n# Where a.\n# $n (Number): n\na = { $n ->\n    [one] x\n   *[other] y\n}\n    .b = z\n# Where ab.\nab = k\nc =\n    long\nd = e\n";
        assert_eq!(
            without(text, &["a", "c"]),
            "### File\n\n## Group\n\n# Where ab.\nab = k\nd = e\n"
        );
    }
}
