//! `reviews.toml` beside the sentences of a language: which reviews still count, and writing new ones.

use super::Language;
use crate::{
    outcome::{During, Outcome},
    process::read,
    project,
};
use serde::Deserialize;
use std::{fmt::Write, fs, path::PathBuf, process::Command};

const LEVELS: &[&str] = &["peer", "qualified"];

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reviews {
    #[serde(default)]
    reviewer: Vec<Reviewer>,
    #[serde(default)]
    review: Vec<Review>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Reviewer {
    id: String,
    #[serde(rename = "name")]
    _name: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Review {
    message: String,
    english: String,
    translation: String,
    reviewer: String,
    level: String,
    #[serde(rename = "date")]
    _date: toml::value::Datetime,
}

/// What the reviews of a language say today.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// Messages that a review still counts for.
    pub counting: usize,
    /// Messages whose review an edit on either side dropped.
    pub dropped: Vec<String>,
    /// What cannot be right.
    pub problems: Vec<String>,
}

/// Reads the reviews of a language; none where there is no file.
pub fn of(tag: &str) -> Outcome<Reviews> {
    match fs::read_to_string(file(tag)) {
        Ok(text) => toml::from_str(&text).during(&project::short(&file(tag))),
        Err(_) => Ok(Reviews::default()),
    }
}

fn file(tag: &str) -> PathBuf {
    project::root().join("locales").join(tag).join("reviews.toml")
}

impl Reviews {
    /// Compares every review with the sentences as they are.
    pub fn against(&self, own: &Language, english: &Language) -> Told {
        let mut told = Told::default();
        for review in &self.review {
            let name = &review.message;
            if !LEVELS.contains(&review.level.as_str()) {
                told.problems.push(format!("{name}: a level is {}", LEVELS.join(" or ")));
            }
            if self.reviewer.iter().all(|reviewer| reviewer.id != review.reviewer) {
                told.problems.push(format!("{name}: nobody is called {}", review.reviewer));
            }
            match (mark(own, name), mark(english, name)) {
                (Some(translation), Some(source))
                    if translation == review.translation && source == review.english =>
                {
                    told.counting += 1;
                }
                (None, _) | (_, None) => told.problems.push(format!("{name} is not there")),
                _ => told.dropped.push(name.clone()),
            }
        }
        told
    }
}

fn mark<'a>(language: &'a Language, name: &str) -> Option<&'a str> {
    let (file, id) = name.split_once('/')?;
    Some(&language.get(file)?.message(id)?.mark)
}

/// `--review TAG REVIEWER LEVEL FILE[/ID]…`: writes that a person read these sentences as they are today.
pub fn sign(arguments: &[String], own: &Language, english: &Language) -> Outcome {
    let [tag, reviewer, level, names @ ..] = arguments else {
        return Err(
            "wanted: --review TAG REVIEWER peer|qualified FILE or FILE/ID, one or more".to_owned()
        );
    };
    if !LEVELS.contains(&level.as_str()) || names.is_empty() {
        return Err(format!("a level is {}; then files or messages", LEVELS.join(" or ")));
    }
    let known = of(tag)?;
    let today = read(Command::new("date").arg("+%F"))?;
    let mut text = String::new();
    if known.reviewer.iter().all(|one| one.id != *reviewer) {
        let _never_fails = write!(
            text,
            "\n# Add a line `name = \"…\"` if this person wants to be named, by a name of their choice.\n[[reviewer]]\nid = {reviewer:?}\n"
        );
    }
    for name in chosen(names, own)? {
        let (Some(translation), Some(source)) = (mark(own, &name), mark(english, &name)) else {
            return Err(format!("{name} is not there in both languages"));
        };
        println!("{name}");
        let _never_fails = write!(
            text,
            "\n[[review]]\nmessage = {name:?}\nenglish = {source:?}\ntranslation = {translation:?}\nreviewer = {reviewer:?}\nlevel = {level:?}\ndate = {}\n",
            today.trim()
        );
    }
    let path = file(tag);
    let whole = fs::read_to_string(&path).unwrap_or_else(|_| HEAD.to_owned()) + &text;
    fs::write(&path, whole).during(&project::short(&path))
}

const HEAD: &str = "# Who read which sentence of this language and vouches for it. A review counts while the English message and its\n# translation are as they were; `cargo xtask locales` says which ones an edit has dropped.\n";

/// The messages that were named: single ones, or all of a file.
fn chosen(names: &[String], own: &Language) -> Outcome<Vec<String>> {
    let mut all = Vec::new();
    for name in names {
        match own.get(name) {
            Some(file) => all.extend(file.messages.iter().map(|one| format!("{name}/{}", one.id))),
            None if name.contains('/') => all.push(name.clone()),
            None => return Err(format!("there is no file {name}.ftl in this language")),
        }
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::{super::file::File, *};

    fn language(text: &str) -> Language {
        Language::from([("common".to_owned(), File::read(text))])
    }

    #[test]
    fn an_edit_on_either_side_drops_a_review() {
        let (english, spanish) = (language("# Where.\na = Home\n"), language("a = Inicio\n"));
        let (source, own) =
            (mark(&english, "common/a").unwrap(), mark(&spanish, "common/a").unwrap());
        let text = format!(
            "[[reviewer]]\nid = 'x'\n[[review]]\nmessage = 'common/a'\nenglish = '{source}'\ntranslation = '{own}'\nreviewer = 'x'\nlevel = 'peer'\ndate = 2026-11-25\n"
        );
        let reviews: Reviews = toml::from_str(&text).unwrap();
        assert_eq!(reviews.against(&spanish, &english), Told { counting: 1, ..Told::default() });
        for (own, english) in [
            (language("a = Portada\n"), &english),
            (language("a = Inicio\n"), &language("a = First page\n")),
        ] {
            assert_eq!(reviews.against(&own, english).dropped, ["common/a"]);
        }
        // Comments and layout are no edit.
        let moved = language("# Otra.\na =   Inicio\n");
        assert_eq!(reviews.against(&moved, &english).counting, 1);
        assert_eq!(reviews.against(&language("b = x\n"), &english).problems.len(), 1);
    }

    #[test]
    fn whole_files_or_single_messages_can_be_signed() {
        let own = language("a = A\nb = B\n");
        let names = |words: &[&str]| {
            chosen(&words.iter().map(ToString::to_string).collect::<Vec<_>>(), &own)
        };
        assert_eq!(names(&["common"]).unwrap(), ["common/a", "common/b"]);
        assert_eq!(names(&["common/b"]).unwrap(), ["common/b"]);
        assert!(names(&["library"]).is_err());
    }
}
