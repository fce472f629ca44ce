//! Reads `en` and makes one typed constructor per sentence, so that a wrong id or a missing argument does not compile.
//!
//! Refuses broken syntax, a sentence without a comment and an undeclared variable, with file and line. Other languages
//! are embedded as they are: a sentence that lacks there is never a build failure. It names no file to cargo, so that
//! it runs again after any change in this folder, also when a language is added.

#[path = "src/contract.rs"]
#[expect(dead_code, reason = "the program uses the part that checks translations")]
mod contract;
#[path = "src/english.rs"]
mod english;

use contract::{Kind, Sentence};
use english::Declared;
use std::{
    env,
    fmt::Write as _,
    fs, io,
    path::{Path, PathBuf},
    process::ExitCode,
};

const ENGLISH: &str = "en";

/// Words that cannot name a function or an argument.
const KEYWORDS: &[&str] = &[
    "as", "async", "await", "break", "const", "continue", "crate", "dyn", "else", "enum", "extern",
    "false", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "match", "mod", "move", "mut",
    "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type",
    "unsafe", "use", "where", "while", "yield",
];

/// One `.ftl` file.
struct File {
    language: String,
    name: String,
    text: String,
}

fn main() -> ExitCode {
    match generate() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            #[expect(clippy::print_stderr, reason = "the way a build script refuses")]
            {
                eprintln!("{problem}");
            }
            ExitCode::FAILURE
        }
    }
}

fn generate() -> Result<(), String> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").map_err(|error| error.to_string())?);
    let out = PathBuf::from(env::var("OUT_DIR").map_err(|error| error.to_string())?);
    let files = read_all(&root)?;
    let english = read_english(&files)?;
    let code = messages(&english)? + &embedded(&files)? + &embedded_reviews(&root)?;
    fs::write(out.join("messages.rs"), code).map_err(|error| error.to_string())
}

/// Every `.ftl` file of every folder, in the order of their names.
fn read_all(root: &Path) -> Result<Vec<File>, String> {
    let mut files = Vec::new();
    for folder in entries(root)?.into_iter().filter(|path| path.is_dir()) {
        let language = file_name(&folder);
        let inside = entries(&folder)?;
        let texts = inside.iter().filter(|path| path.extension().is_some_and(|end| end == "ftl"));
        for path in texts {
            let text =
                fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
            let name = file_name(path).trim_end_matches(".ftl").to_owned();
            files.push(File { language: language.clone(), name, text });
        }
    }
    Ok(files)
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let list = || -> io::Result<Vec<PathBuf>> {
        let mut paths: Vec<PathBuf> = fs::read_dir(folder)?
            .map(|entry| entry.map(|entry| entry.path()))
            .collect::<io::Result<_>>()?;
        paths.sort();
        Ok(paths)
    };
    list().map_err(|error| format!("{}: {error}", folder.display()))
}

fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// The sentences of each English file, or all that is wrong with them.
fn read_english(files: &[File]) -> Result<Vec<(&str, Vec<Sentence>)>, String> {
    let mut read = Vec::new();
    let mut problems = String::new();
    for file in files.iter().filter(|file| file.language == ENGLISH) {
        let (_, sentences, mut wrong) = contract::read(&file.text);
        wrong.extend(english::problems(&sentences));
        for problem in wrong {
            let _never_fails = writeln!(problems, "locales/{ENGLISH}/{}.ftl:{problem}", file.name);
        }
        read.push((file.name.as_str(), sentences));
    }
    if problems.is_empty() { Ok(read) } else { Err(problems) }
}

/// The table of all sentences and the module `msg` with their constructors.
fn messages(english: &[(&str, Vec<Sentence>)]) -> Result<String, String> {
    let mut table = String::new();
    let mut modules = String::new();
    let mut index = 0;
    for (file, sentences) in english {
        let mut functions = String::new();
        let mut names: Vec<String> = Vec::new();
        for sentence in sentences {
            let declared = english::declared(sentence).map_err(|problem| problem.to_string())?;
            let slots: Vec<&Declared> = used(sentence, &declared, |kind| kind == Kind::Slot);
            let arguments: Vec<&Declared> = used(sentence, &declared, |kind| kind != Kind::Slot);
            push_spec(&mut table, index, file, sentence, &arguments, &slots);
            if !is_words_of_a_slot(sentence, &declared) {
                let name = rust_name(&sentence.name());
                if names.contains(&name) {
                    return Err(format!(
                        "locales/{ENGLISH}/{file}.ftl:{}: two sentences would be {name}()",
                        sentence.line
                    ));
                }
                push_constructor(&mut functions, index, &name, sentence, &arguments);
                names.push(name);
            }
            index += 1;
        }
        let _never_fails = writeln!(
            modules,
            "/// The sentences of `{file}.ftl`.\npub mod {} {{ use super::*; {functions} }}",
            rust_name(file)
        );
    }
    Ok(format!(
        "/// Every sentence of the interface, in the order of the English files.\n\
         pub(crate) static SPECS: &[Spec] = &[{table}];\n\
         /// One constructor per sentence, made from the English files: a wrong name or a missing argument does not compile.\n\
         pub mod msg {{ use crate::message::{{Argument, Day, LanguageTag, List, Message, Number, SPECS, Words}}; {modules} }}\n"
    ))
}

fn used<'a>(
    sentence: &Sentence,
    declared: &'a [Declared],
    kind: impl Fn(Kind) -> bool,
) -> Vec<&'a Declared> {
    declared.iter().filter(|one| kind(one.kind) && sentence.variables.contains(&one.name)).collect()
}

fn is_words_of_a_slot(sentence: &Sentence, declared: &[Declared]) -> bool {
    declared
        .iter()
        .any(|one| one.kind == Kind::Slot && sentence.attribute.as_ref() == Some(&one.name))
}

fn push_spec(
    table: &mut String,
    index: usize,
    file: &str,
    sentence: &Sentence,
    arguments: &[&Declared],
    slots: &[&Declared],
) {
    let arguments: Vec<String> =
        arguments.iter().map(|one| format!("({:?}, Kind::{:?})", one.name, one.kind)).collect();
    let slots: Vec<&str> = slots.iter().map(|one| one.name.as_str()).collect();
    let _never_fails = writeln!(
        table,
        "Spec {{ index: {index}, file: {file:?}, id: {:?}, attribute: {:?}, arguments: &[{}], slots: &{slots:?} }},",
        sentence.id,
        sentence.attribute,
        arguments.join(", "),
    );
}

fn push_constructor(
    code: &mut String,
    index: usize,
    name: &str,
    sentence: &Sentence,
    arguments: &[&Declared],
) {
    let mut parameters = Vec::new();
    let mut values = Vec::new();
    for one in arguments {
        let parameter = rust_name(&one.name);
        let (taken, made) = match one.kind {
            Kind::Number => ("impl Into<Number>", "Argument::Number"),
            Kind::Text => ("impl Into<Words<'a>>", "Argument::Text"),
            Kind::Language => ("impl Into<LanguageTag>", "Argument::Language"),
            Kind::Day => ("impl Into<Day>", "Argument::Day"),
            Kind::List => ("impl Into<List>", "Argument::List"),
            Kind::Slot => continue,
        };
        parameters.push(format!("{parameter}: {taken}"));
        values.push(format!("({:?}, {made}({parameter}.into()))", one.name));
    }
    let doc: Vec<String> = std::iter::once(english::told(sentence))
        .chain(["".to_owned(), "```text".to_owned()])
        .chain(sentence.source.lines().map(str::to_owned))
        .chain(["```".to_owned()])
        .map(|line| format!("#[doc = {line:?}]"))
        .collect();
    let _never_fails = writeln!(
        code,
        "{}\npub fn {name}<'a>({}) -> Message<'a> {{ Message::new(&SPECS[{index}], vec![{}]) }}",
        doc.join("\n"),
        parameters.join(", "),
        values.join(", "),
    );
}

/// `toolkit-resources.label` → `toolkit_resources_label`.
fn rust_name(name: &str) -> String {
    let name = name.replace(['-', '.'], "_").to_lowercase();
    if KEYWORDS.contains(&name.as_str()) { format!("{name}_") } else { name }
}

/// The texts of all languages as part of the program.
fn embedded(files: &[File]) -> Result<String, String> {
    let mut list = String::new();
    for File { language, name, .. } in files {
        if name.contains(['"', '\\']) || language.contains(['"', '\\']) {
            return Err(format!("locales/{language}/{name}.ftl: a strange name"));
        }
        let _never_fails = writeln!(
            list,
            "({language:?}, {name:?}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/{language}/{name}.ftl\"))),"
        );
    }
    Ok(format!(
        "/// Language, name of the file without its ending, text.\npub(crate) static EMBEDDED: &[(&str, &str, &str)] = &[{list}];\n"
    ))
}

/// The reviews of each language that has any.
fn embedded_reviews(root: &Path) -> Result<String, String> {
    let mut list = String::new();
    for folder in entries(root)?.into_iter().filter(|path| path.join("reviews.toml").is_file()) {
        let language = file_name(&folder);
        let _never_fails = writeln!(
            list,
            "({language:?}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/{language}/reviews.toml\"))),"
        );
    }
    Ok(format!(
        "/// Language, text of its reviews.\npub(crate) static EMBEDDED_REVIEWS: &[(&str, &str)] = &[{list}];\n"
    ))
}
