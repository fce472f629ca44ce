//! `cargo xtask locales`: the sentences of every language against English, and how much of each language is there.
//!
//! A sentence that lacks in a language is no mistake until the language stands in the menu. Everything else is: broken
//! syntax, a variable, attribute or term that is not there, a choice by number that lacks a form of the language, letters
//! of another script, French in Haitian Creole, an exit link that is too long, an English message without a comment.
//! English messages that nobody says are listed: sentences are often written before pages.
//!
//! `--missing TAG` lists what lacks; `--review TAG REVIEWER LEVEL FILE…` writes who read which sentences; `--prune` takes
//! out what English does not have any more.

// Pure, and the same table serves imports: the one file of another room that is compiled here too.
#[path = "../../server/src/services/studio/import/chinese_script.rs"]
mod chinese_script;
mod code;
mod creole;
mod file;
mod letters;
mod plurals;
mod prune;
mod review;

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
pub fn run(arguments: &[String]) -> Outcome {
    let (flag, rest) = match arguments {
        [] => return check_all(),
        [flag, rest @ ..] => (flag.as_str(), rest),
    };
    let languages = read_all(&project::root().join("locales"))?;
    let english = languages.get(ENGLISH).ok_or("there is no locales/en")?;
    if flag == "--prune" {
        return prune::prune(&languages, english);
    }
    let tag = rest.first().map(String::as_str).unwrap_or_default();
    let own = languages.get(tag).ok_or_else(|| format!("there is no language {tag:?}"))?;
    match flag {
        "--missing" => {
            lacking(own, english).iter().for_each(|(file, id)| println!("{file}/{id}"));
            Ok(())
        }
        "--review" => review::sign(rest, own, english),
        _ => {
            Err("known are --missing TAG, --review TAG REVIEWER LEVEL FILE… and --prune".to_owned())
        }
    }
}

/// Checks everything and prints coverage; all problems in one error.
pub fn check_all() -> Outcome {
    let root = project::root();
    let folder = root.join("locales");
    let languages = read_all(&folder)?;
    let Some(english) = languages.get(ENGLISH) else {
        return Err("there is no locales/en".to_owned());
    };
    let listed = listed(&folder)?;
    let tools = fs::read_to_string(root.join("l10n.toml")).during("l10n.toml")?;
    let mut problems = english_problems(english);
    print_unsaid(english, &Code::read(&root));
    for (tag, language) in &languages {
        problems.extend(review_problems(tag, language, english)?);
        if tag == ENGLISH {
            continue;
        }
        problems.extend(translation_problems(tag, language, english));
        print_same(tag, language, english);
        let lacking = lacking(language, english);
        print_coverage(tag, english, &lacking);
        if !tools.contains(&format!("\"{tag}\"")) {
            problems.push(format!("l10n.toml: {tag} is not among the locales"));
        }
        match listed.get(tag) {
            None => problems.push(format!("locales/languages.toml: no [[interface]] of {tag}")),
            Some(false) => {}
            Some(true) => {
                let names = english.keys().filter(|name| !MAY_LAG.contains(&name.as_str()));
                problems.extend(names.filter_map(|name| lacking_of(tag, name, &lacking)));
            }
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

/// The languages of the interface by their tag, and whether they stand in the menu.
fn listed(folder: &Path) -> Outcome<BTreeMap<String, bool>> {
    let text =
        fs::read_to_string(folder.join("languages.toml")).during("locales/languages.toml")?;
    let list: Languages = toml::from_str(&text).during("locales/languages.toml")?;
    Ok(list.interface.into_iter().map(|language| (language.tag, language.menu)).collect())
}

/// What is wrong with the reviews of a language; what an edit dropped is printed.
fn review_problems(tag: &str, own: &Language, english: &Language) -> Outcome<Vec<String>> {
    let told = review::of(tag)?.against(own, english);
    if told.counting > 0 || !told.dropped.is_empty() {
        println!(
            "{tag:<8} {} messages checked by a person; dropped by an edit: {}",
            told.counting,
            told.dropped.join(" ")
        );
    }
    let at = |what: &String| format!("locales/{tag}/reviews.toml: {what}");
    Ok(told.problems.iter().map(at).collect())
}

/// Sentences that are the same as in English. Right for names, so only printed.
fn print_same(tag: &str, language: &Language, english: &Language) {
    let mut same = Vec::new();
    for (name, file) in language {
        let original = |message: &&Message| {
            english
                .get(name)
                .and_then(|file| file.message(&message.id))
                .is_some_and(|source| letters::is_same(message, source))
        };
        same.extend(
            file.messages.iter().filter(original).map(|message| format!("{name}/{}", message.id)),
        );
    }
    if !same.is_empty() {
        println!("{tag:<8} says as English does: {}", same.join(" "));
    }
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
            message
                .choices
                .iter()
                .flat_map(|choice| plurals::problems(ENGLISH, choice))
                .for_each(|what| tell(format!("{}: a choice by number {what}", message.id)));
            tell_length(message, &mut tell);
        }
    }
    problems
}

/// Messages that must fit a small place, with the most letters that do.
const SHORT: &[(&str, usize)] = &[("exit-link", 20)];

fn tell_length(message: &Message, tell: &mut dyn FnMut(String)) {
    if let Some((_, most)) = SHORT.iter().find(|(id, _)| *id == message.id) {
        let letters = message.words().chars().count();
        if letters > *most {
            tell(format!("{} has {letters} letters; {most} fit", message.id));
        }
    }
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
    let none = BTreeSet::new();
    let shared = language.get("common").map_or(&none, |file| &file.terms);
    for (name, file) in language {
        let mut tell = |what: String| problems.push(format!("locales/{tag}/{name}.ftl: {what}"));
        file.problems.iter().cloned().for_each(&mut tell);
        let Some(original) = english.get(name) else {
            tell("English has no such file".to_owned());
            continue;
        };
        for message in &file.messages {
            message.problems.iter().cloned().for_each(&mut tell);
            let unknown = |term: &&String| !shared.contains(*term) && !file.terms.contains(*term);
            if let Some(term) = message.terms.iter().find(unknown) {
                tell(format!("{} includes the term -{term}, which is not there", message.id));
            }
            match original.message(&message.id) {
                None => tell(format!("English has no message {}", message.id)),
                Some(source) => {
                    differences(message, source).into_iter().for_each(&mut tell);
                    language_problems(tag, message, source).into_iter().for_each(&mut tell);
                }
            }
            tell_length(message, &mut tell);
        }
    }
    problems
}

/// What is wrong with a message as a sentence of its language.
fn language_problems(tag: &str, message: &Message, english: &Message) -> Vec<String> {
    let plurals = message.choices.iter().flat_map(|choice| plurals::problems(tag, choice));
    let mut problems: Vec<String> =
        plurals.map(|what| format!("{}: a choice by number {what}", message.id)).collect();
    let mut told = letters::problems(tag, message, english);
    if tag == "ht" {
        told.extend(creole::problems(&message.words()));
    }
    problems.extend(told.into_iter().map(|what| format!("{} {what}", message.id)));
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

/// What a public file of a language in the menu lacks, in one line.
fn lacking_of(tag: &str, name: &str, lacking: &[(String, String)]) -> Option<String> {
    let ids: Vec<&str> =
        lacking.iter().filter(|(file, _)| file == name).map(|(_, id)| id.as_str()).collect();
    (!ids.is_empty()).then(|| {
        let what = "lack, and the language stands in the menu";
        format!("locales/{tag}/{name}.ftl: {} {what}: {}", ids.len(), ids.join(" "))
    })
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
    fn what_is_wrong_in_the_language_is_told() {
        let english = language(
            "# Where.\nexit-link = Leave\n# Where.\n# $n (Number): n\nn = { $n ->\n    [one] One\n   *[other] Many\n }\n# Where.\nc = { -t } is here\n",
        );
        let told =
            |tag: &str, text: &str| translation_problems(tag, &language(text), &english).join("\n");
        assert!(told("es", "exit-link = Salga ahora mismo de este sitio\n").contains("20 fit"));
        assert!(
            told("ar", "n = { $n ->\n    [one] واحد\n   *[other] كثير\n }\n")
                .contains("lacks [few]")
        );
        assert!(told("ar", "c = is here\n").contains("not in Arabic letters"));
        assert!(told("ht", "c = Cette page\n").contains("French word"));
        assert!(
            told("ht", "n = { $n ->\n    [one] Youn\n   *[other] Anpil\n }\n")
                .contains("never reaches")
        );
        assert!(told("es", "c = { -t } está\n").contains("the term -t"));
        assert_eq!(told("es", "-t = T\nc = { -t } está\n"), "");
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
