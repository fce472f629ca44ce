//! Bytes that a first visit costs, as the browser tests measured them, against `bench/budgets.json`.
//!
//! The browser tests write their measure into the folder named by `SEMILLA_SIZES`, one file per language, in the same
//! form as the budgets: a list of `{"route": "/{lang}/library", "language": "en", "html": 0, "css": 0, "js": 0, "wasm":
//! 0, "font": 0, "img": 0, "again": 0}`, bytes over the wire with a cold cache; `again` is the same page once more, with what the browser kept.

use crate::{
    bench::table,
    outcome::{During, Outcome},
    project,
};
use serde::{Deserialize, Serialize};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// A page may grow by this much before somebody must say so.
const GROWTH: f64 = 1.02;
/// Smaller differences are the date on the page, not growth.
const NOISE: u64 = 64;

/// What one page costs in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Page {
    /// The shape of the address: `/{lang}/library`.
    pub route: String,
    /// The language of the visit.
    pub language: String,
    /// The document.
    pub html: u64,
    /// Style.
    pub css: u64,
    /// Scripts.
    pub js: u64,
    /// WASM.
    pub wasm: u64,
    /// Fonts.
    pub font: u64,
    /// Pictures.
    pub img: u64,
    /// Everything together, when the reader comes back and nothing was changed.
    pub again: u64,
}

/// Where the budgets lie.
pub fn file() -> PathBuf {
    project::root().join("bench/budgets.json")
}

/// What was measured.
pub fn measured(sizes: &Path) -> Outcome<Vec<Page>> {
    let mut pages = Vec::new();
    for file in fs::read_dir(sizes).during("the browser tests wrote no sizes")? {
        let path = file.during("the sizes of the browser tests")?.path();
        let text = fs::read_to_string(&path).during("the sizes of the browser tests")?;
        let of_language: Vec<Page> =
            serde_json::from_str(&text).during("the sizes of the browser tests")?;
        pages.extend(of_language);
    }
    Ok(pages)
}

/// Refuses growth, and a page that has no budget.
pub fn check(sizes: &Path) -> Outcome {
    let measured = measured(sizes)?;
    let text = fs::read_to_string(file()).during("bench/budgets.json")?;
    let budgets: Vec<Page> = serde_json::from_str(&text).during("bench/budgets.json")?;
    let problems = problems(&measured, &budgets);
    if problems.is_empty() {
        return Ok(());
    }
    Err(format!(
        "{}; `cargo xtask e2e --accept-sizes` takes the new sizes over",
        problems.join("; ")
    ))
}

/// Takes the measured sizes over as budgets.
pub fn accept(sizes: &Path) -> Outcome {
    let mut pages = measured(sizes)?;
    pages.sort_by(|one, other| (&one.route, &one.language).cmp(&(&other.route, &other.language)));
    // One page a line, so that a change shows as one line.
    let lines: Vec<String> =
        pages.iter().map(serde_json::to_string).collect::<Result<_, _>>().during("the sizes")?;
    fs::write(file(), format!("[\n{}\n]\n", lines.join(",\n"))).during("bench/budgets.json")?;
    table::write_part("cargo xtask e2e --accept-sizes", &summary(&pages))
}

/// One line a route: English, and the language in which it is heaviest.
fn summary(pages: &[Page]) -> String {
    let mut text = String::from(
        "First visit, cold cache, bytes on the wire; every route in every language stands in `bench/budgets.json`.\n\n\
         | route | HTML, en | HTML, heaviest | CSS | font, at most | pictures | all before scripts, heaviest | script and WASM | coming back |\n\
         |---|--:|--:|--:|--:|--:|--:|--:|--:|\n",
    );
    for of_route in pages.chunk_by(|one, other| one.route == other.route) {
        let most = |bytes: fn(&Page) -> u64| of_route.iter().map(bytes).max().unwrap_or_default();
        let Some(heaviest) = of_route.iter().max_by_key(|page| page.html) else { continue };
        let english =
            of_route.iter().find(|page| page.language == "en").map_or(0, |page| page.html);
        let line = format!(
            "| `{}` | {english} | {} ({}) | {} | {} | {} | {} | {} | {} |\n",
            heaviest.route,
            heaviest.html,
            heaviest.language,
            most(|page| page.css),
            most(|page| page.font),
            most(|page| page.img),
            most(|page| page.html + page.css + page.font + page.img),
            most(|page| page.js + page.wasm),
            most(|page| page.again),
        );
        text.push_str(&line);
    }
    text
}

fn problems(measured: &[Page], budgets: &[Page]) -> Vec<String> {
    let mut problems = Vec::new();
    for page in measured {
        let name = format!("{} in {}", page.route, page.language);
        let Some(budget) =
            budgets.iter().find(|one| one.route == page.route && one.language == page.language)
        else {
            problems.push(format!("{name} has no budget"));
            continue;
        };
        for ((kind, bytes), (_, allowed)) in page.kinds().into_iter().zip(budget.kinds()) {
            if bytes > allowed + NOISE && bytes as f64 > allowed as f64 * GROWTH {
                problems.push(format!("{name}: {kind} grew from {allowed} to {bytes} bytes"));
            }
        }
    }
    problems
}

impl Page {
    /// What may not grow. A font comes only where the computer has none for the script, so it is held to a limit alone, by
    /// the browser tests.
    fn kinds(&self) -> [(&'static str, u64); 6] {
        [
            ("html", self.html),
            ("css", self.css),
            ("js", self.js),
            ("wasm", self.wasm),
            ("img", self.img),
            ("a visit to come back", self.again),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(html: u64, js: u64) -> Page {
        let (route, language) = ("/{lang}".to_owned(), "en".to_owned());
        Page { route, language, html, css: 0, js, wasm: 0, font: 0, img: 0, again: 0 }
    }

    #[test]
    fn growth_of_more_than_two_percent_is_refused() {
        assert!(problems(&[page(10_200, 0)], &[page(10_000, 0)]).is_empty());
        let grown = problems(&[page(10_300, 0)], &[page(10_000, 0)]);
        assert_eq!(grown, ["/{lang} in en: html grew from 10000 to 10300 bytes"]);
    }

    #[test]
    fn script_where_none_was_is_refused() {
        assert_eq!(problems(&[page(100, 900)], &[page(100, 0)]).len(), 1);
    }

    #[test]
    fn the_summary_names_the_heaviest_language_of_a_route() {
        let arabic = Page { language: "ar".to_owned(), font: 7, ..page(900, 0) };
        let text = summary(&[arabic, page(400, 0)]);
        assert!(text.contains("| `/{lang}` | 400 | 900 (ar) | 0 | 7 | 0 | 907 | 0 |"), "{text}");
    }

    #[test]
    fn a_font_that_this_computer_lacks_is_no_growth() {
        let with = Page { font: 17_000, ..page(100, 0) };
        assert!(problems(&[with], &[page(100, 0)]).is_empty());
    }

    #[test]
    fn a_new_page_needs_a_budget() {
        assert_eq!(problems(&[page(1, 0)], &[]), ["/{lang} in en has no budget"]);
    }
}
