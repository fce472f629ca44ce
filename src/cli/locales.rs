//! `semilla locales`: which languages the interface has, how much of each is there and checked, and what was left out
//! of the folder of languages. For operators who put one beside the program.

use super::CommandError;
use crate::languages;
use locales::{Beside, Coverage, Language, Locales};
use server::config::Config;
use std::io::{Write, stdout};

/// Lists the languages of the interface.
#[derive(Debug, clap::Args)]
pub struct Languages {}

impl Languages {
    /// Prints one line per language, then one per finding.
    pub fn run(self, config: Config) -> Result<(), CommandError> {
        let folder = languages::folder(&config);
        let mut findings: Vec<String> = folder.problems().iter().map(ToString::to_string).collect();
        let locales = Locales::load_with(Beside { folder, pseudo: false })?;
        findings.extend(locales.complaints().iter().map(ToString::to_string));
        let mut out = stdout().lock();
        for language in locales::Languages::known().interface() {
            if let Some(coverage) = locales.coverage(&language.tag) {
                let offered = locales.menu().contains(&language.tag);
                writeln!(out, "{}", line(language, coverage, offered))?;
            }
        }
        findings.iter().try_for_each(|finding| writeln!(out, "{finding}"))?;
        match findings.len() {
            0 => Ok(()),
            count => Err(format!("{count} things were left out").into()),
        }
    }
}

/// `es  Español  ltr  350 of 350  0 checked  offered`
fn line(language: &Language, coverage: Coverage, offered: bool) -> String {
    let Coverage { public, public_all, reviewed, any, all } = coverage;
    let direction = language.direction.as_str();
    let offered = if offered { "offered" } else { "not offered" };
    format!(
        "{:<8} {:<16} {direction}  {public} of {public_all} for visitors, {any} of {all} in all, {reviewed} checked, {offered}",
        language.tag.as_str(),
        language.name
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_says_how_much_is_there_and_whether_it_is_offered() {
        let language = locales::Languages::embedded().find(&"es".parse().unwrap()).unwrap();
        let coverage = Coverage { public: 7, reviewed: 2, public_all: 9, any: 8, all: 10 };
        let line = line(language, coverage, false);
        assert_eq!(
            line,
            "es       Español          ltr  7 of 9 for visitors, 8 of 10 in all, 2 checked, not offered"
        );
    }
}
