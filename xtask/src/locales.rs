//! `cargo xtask locales`: the sentences of every language against English, and how much of each language is there.
//!
//! A sentence that lacks in a language is no mistake until the language stands in the menu. Everything else is: broken
//! syntax, a variable or attribute that English does not have, a choice by number without `*[other]`, an English
//! message without a comment. English messages that nobody says are listed: sentences are often written before pages.

mod code;
mod file;

use crate::{
    outcome::{During, Outcome},
    project,
};
use code::Code;
use file::{File, Message};
use serde::Deserialize;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

const ENGLISH: &str = "en";
/// Files that may lag behind when a language enters the menu.
const MAY_LAG: &[&str] = &["studio", "translation"];

/// All files of one language by name.
type Language = BTreeMap<String, File>;

#[derive(Deserialize)]
struct Languages {
    #[serde(default)]
    interface: Vec<Interface>,
}

#[derive(Deserialize)]
struct Interface {
    tag: String,
    #[serde(default)]
    menu: bool,
}

/// The verb.
pub fn run(_arguments: &[String]) -> Outcome {
    check_all()
}

/// Checks everything and prints coverage; all problems in one error.
pub fn check_all() -> Outcome {
    let root = project::root();
    let folder = root.join("locales");
    let languages = read_all(&folder)?;
    let Some(english) = languages.get(ENGLISH) else {
        return Err("there is no locales/en".to_owned());
    };
    let menu = menu(&folder)?;
    let mut problems = english_problems(english);
    print_unsaid(english, &Code::read(&root));
    for (tag, language) in languages.iter().filter(|(tag, _)| *tag != ENGLISH) {
        problems.extend(translation_problems(tag, language, english));
        let lacking = lacking(language, english);
        print_coverage(tag, english, &lacking);
        if menu.contains(tag) {
            let public = lacking.iter().filter(|(file, _)| !MAY_LAG.contains(&file.as_str()));
            problems.extend(public.map(|(file, id)| {
                format!("locales/{tag}/{file}.ftl: {id} lacks, and the language stands in the menu")
            }));
        }
    }
    for problem in &problems {
        println!("{problem}");
    }
    if problems.is_empty() {
        Ok(())
    } else {
        Err(format!("{} problems in the sentences", problems.len()))
    }
}

fn menu(folder: &Path) -> Outcome<BTreeSet<String>> {
    let text =
        fs::read_to_string(folder.join("languages.toml")).during("locales/languages.toml")?;
    let list: Languages = toml::from_str(&text).during("locales/languages.toml")?;
    Ok(list
        .interface
        .into_iter()
        .filter(|language| language.menu)
        .map(|language| language.tag)
        .collect())
}

fn read_all(folder: &Path) -> Outcome<BTreeMap<String, Language>> {
    let mut languages = BTreeMap::new();
    for entry in fs::read_dir(folder).during("locales")?.flatten() {
        let tag = entry.file_name().to_string_lossy().into_owned();
        let mut files = Language::new();
        for path in
            fs::read_dir(entry.path()).into_iter().flatten().flatten().map(|file| file.path())
        {
            if path.extension().is_some_and(|ending| ending == "ftl") {
                let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
                let text = fs::read_to_string(&path).during(&project::short(&path))?;
                files.insert(name, File::read(&text));
            }
        }
        if !files.is_empty() {
            languages.insert(tag, files);
        }
    }
    Ok(languages)
}

fn english_problems(english: &Language) -> Vec<String> {
    let mut problems = Vec::new();
    for (name, file) in english {
        let mut tell =
            |what: String| problems.push(format!("locales/{ENGLISH}/{name}.ftl: {what}"));
        file.problems.iter().cloned().for_each(&mut tell);
        for message in &file.messages {
            message.problems.iter().cloned().for_each(&mut tell);
            if !message.has_comment {
                tell(format!(
                    "{} has no comment that says where it stands and what it is for",
                    message.id
                ));
            }
        }
    }
    problems
}

/// File and id of every English message that no code says.
fn unsaid(english: &Language, code: &Code) -> Vec<String> {
    let mut unsaid = Vec::new();
    for (name, file) in english {
        let silent = file.messages.iter().filter(|message| !code.says(name, message));
        unsaid.extend(silent.map(|message| format!("{name}/{}", message.id)));
    }
    unsaid
}

fn print_unsaid(english: &Language, code: &Code) {
    let unsaid = unsaid(english, code);
    if !unsaid.is_empty() {
        println!("{} messages that no code says: {}", unsaid.len(), unsaid.join(" "));
    }
}

fn translation_problems(tag: &str, language: &Language, english: &Language) -> Vec<String> {
    let mut problems = Vec::new();
    for (name, file) in language {
        let mut tell = |what: String| problems.push(format!("locales/{tag}/{name}.ftl: {what}"));
        file.problems.iter().cloned().for_each(&mut tell);
        let Some(original) = english.get(name) else {
            tell("English has no such file".to_owned());
            continue;
        };
        for message in &file.messages {
            message.problems.iter().cloned().for_each(&mut tell);
            match original.message(&message.id) {
                None => tell(format!("English has no message {}", message.id)),
                Some(source) => differences(message, source).into_iter().for_each(&mut tell),
            }
        }
    }
    problems
}

/// What a message has that English has not, and attributes that it lacks although the message is there.
fn differences(message: &Message, english: &Message) -> Vec<String> {
    let id = &message.id;
    let strange = message.variables.difference(&english.variables);
    let more = message.attributes.difference(&english.attributes);
    let less = english.attributes.difference(&message.attributes);
    strange
        .map(|variable| format!("{id} uses ${variable}, which English does not have"))
        .chain(more.map(|attribute| format!("{id} has .{attribute}, which English does not have")))
        .chain(less.map(|attribute| format!("{id} lacks .{attribute}")))
        .collect()
}

/// File and id of every English message that is not there.
fn lacking(language: &Language, english: &Language) -> Vec<(String, String)> {
    let mut lacking = Vec::new();
    for (name, file) in english {
        for message in &file.messages {
            if language.get(name).and_then(|translated| translated.message(&message.id)).is_none() {
                lacking.push((name.clone(), message.id.clone()));
            }
        }
    }
    lacking
}

fn print_coverage(tag: &str, english: &Language, lacking: &[(String, String)]) {
    let parts: Vec<String> = english
        .iter()
        .map(|(name, file)| {
            let all = file.messages.len();
            let missing = lacking.iter().filter(|(other, _)| other == name).count();
            format!("{name} {}/{all}", all - missing)
        })
        .collect();
    let all: usize = english.values().map(|file| file.messages.len()).sum();
    let share = (all - lacking.len()) * 100 / all.max(1);
    println!("{tag:<8} {share:>3} %   {}", parts.join("  "));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(text: &str) -> Language {
        Language::from([("library".to_owned(), File::read(text))])
    }

    const ENGLISH_TEXT: &str = "# Where.\n# $n (Number): how many\na = { $n ->\n    [one] One\n   *[other] Many\n }\n    .label = A\n# Where.\nb = B\n";

    #[test]
    fn what_differs_from_english_is_told() {
        let translated = language("a = { $m }\n    .hint = C\nc = C\n");
        let problems = translation_problems("es", &translated, &language(ENGLISH_TEXT));
        let all = problems.join("\n");
        for part in ["a uses $m", "a has .hint", "a lacks .label", "no message c"] {
            assert!(all.contains(part), "{part}: {all}");
        }
        assert_eq!(problems.len(), 4);
    }

    #[test]
    fn what_lacks_is_no_problem_but_counted() {
        let translated = language("b = B\n");
        assert!(translation_problems("es", &translated, &language(ENGLISH_TEXT)).is_empty());
        assert_eq!(
            lacking(&translated, &language(ENGLISH_TEXT)),
            [("library".to_owned(), "a".to_owned())]
        );
    }

    #[test]
    fn english_needs_comments() {
        let problems = english_problems(&language("a = A\n# Where.\nb = B\n"));
        assert_eq!(problems.len(), 1, "{problems:?}");
        assert!(problems[0].contains("a has no comment"));
    }

    #[test]
    fn what_nobody_says_is_found() {
        let code = Code::of("view(msg::library::a_label()); library::better(x)");
        let english = language("a = A\n    .label = L\nb = B\n");
        assert_eq!(unsaid(&english, &code), ["library/b"]);
    }
}
