//! What English files must keep to, since constructors are made from them: every sentence has a comment, every
//! variable is declared and used, every function is known. Used by the build script.

use crate::contract::{Kind, Problem, Sentence, unknown_function};

/// The types that a comment may name.
const KINDS: [(&str, Kind); 6] = [
    ("Number", Kind::Number),
    ("Text", Kind::Text),
    ("Language", Kind::Language),
    ("Day", Kind::Day),
    ("List", Kind::List),
    ("Slot", Kind::Slot),
];

/// An argument as the comment of a message declares it: `# $name (Type): what it is`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declared {
    /// The name without `$`.
    pub name: String,
    /// Its type.
    pub kind: Kind,
}

/// The arguments that the comment declares, in its order, whether or not this sentence uses them.
pub fn declared(sentence: &Sentence) -> Result<Vec<Declared>, Problem> {
    let mut all: Vec<Declared> = Vec::new();
    for line in sentence.comment.iter().map(|line| line.trim()).filter(|line| line.starts_with('$'))
    {
        match declaration(line) {
            Some(one) if all.iter().all(|other| other.name != one.name) => all.push(one),
            _ => {
                let types = KINDS.map(|(name, _)| name).join(", ");
                let what = format!(
                    "{}: write `# $name (Type): what it is` once, with a type of {types}; not {line:?}",
                    sentence.name()
                );
                return Err(Problem { line: sentence.line, what });
            }
        }
    }
    Ok(all)
}

fn declaration(line: &str) -> Option<Declared> {
    let (name, rest) = line.strip_prefix('$')?.split_once(" (")?;
    let (kind, what) = rest.split_once("):")?;
    let (_, kind) = KINDS.iter().find(|(known, _)| *known == kind)?;
    (!what.trim().is_empty()).then(|| Declared { name: name.to_owned(), kind: *kind })
}

/// What the comment tells people, without the lines that declare arguments.
pub fn told(sentence: &Sentence) -> String {
    let lines =
        sentence.comment.iter().map(|line| line.trim()).filter(|line| !line.starts_with('$'));
    lines.collect::<Vec<_>>().join(" ").trim().to_owned()
}

/// Everything in which the sentences of one file break the rules.
pub fn problems(sentences: &[Sentence]) -> Vec<Problem> {
    sentences.iter().filter_map(|sentence| problem(sentence, sentences)).collect()
}

fn problem(sentence: &Sentence, all: &[Sentence]) -> Option<Problem> {
    let what = match declared(sentence) {
        Err(problem) => return Some(problem),
        Ok(_) if told(sentence).is_empty() => "has no comment that says where it stands".to_owned(),
        Ok(declared) => {
            wrong_arguments(sentence, &declared, all).or_else(|| wrong_calls(sentence))?
        }
    };
    Some(Problem { line: sentence.line, what: format!("{} {what}", sentence.name()) })
}

fn wrong_arguments(sentence: &Sentence, declared: &[Declared], all: &[Sentence]) -> Option<String> {
    let same_message = || all.iter().filter(|other| other.id == sentence.id);
    let is_declared = |name: &String| declared.iter().any(|one| one.name == *name);
    if let Some(name) = sentence.variables.iter().find(|name| !is_declared(name)) {
        return Some(format!("uses ${name}, which its comment does not declare"));
    }
    let is_used = |one: &&Declared| same_message().any(|other| other.variables.contains(&one.name));
    if let Some(Declared { name, .. }) = declared.iter().find(|one| !is_used(one)) {
        return Some(format!("declares ${name}, but nothing uses it"));
    }
    let has_words =
        |one: &Declared| same_message().any(|other| other.attribute.as_ref() == Some(&one.name));
    let speechless = declared.iter().find(|one| one.kind == Kind::Slot && !has_words(one))?;
    Some(format!("has the slot ${0} without its words .{0}", speechless.name))
}

fn wrong_calls(sentence: &Sentence) -> Option<String> {
    let function =
        unknown_function(sentence).map(|name| format!("calls {name}, which is not registered"));
    let included =
        sentence.messages.first().map(|id| format!("includes the message {id}: make that a term"));
    function.or(included)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contract::read;

    fn wrong(text: &str) -> Vec<String> {
        let (_, sentences, mut all) = read(text);
        all.extend(problems(&sentences));
        all.iter().map(Problem::to_string).collect()
    }

    #[test]
    fn a_good_file_has_no_problem() {
        let good = "### File\n\n-it = it\n\n# Where.\n# $count (Number): how many\n# $link (Slot): link\na = { $count ->\n    [one] { $link }\n   *[other] { $count } { -it }\n}\n    .link = words\n    .label = { NUMBER($count) }\n";
        assert_eq!(wrong(good), Vec::<String>::new());
        let (_, sentences, _) = read(good);
        assert_eq!(
            sentences.iter().map(Sentence::name).collect::<Vec<_>>(),
            ["a", "a.link", "a.label"]
        );
        assert_eq!(told(&sentences[0]), "Where.");
        assert_eq!(sentences[0].line, 8);
        assert!(
            sentences[0].source.starts_with("a = {")
                && sentences[0].source.ends_with("NUMBER($count) }")
        );
    }

    #[test]
    fn whatever_breaks_a_rule_is_named_with_its_line() {
        for (text, line, word) in [
            ("# Where.\na = { $b\n", "2", "Expected"),
            ("\na = b\n", "2", "no comment"),
            ("# $b (Text): x\na = { $b }\n", "2", "no comment"),
            ("# Where.\n\na = b\n", "3", "no comment"),
            ("# Where.\na = { $b }\n", "2", "does not declare"),
            ("# Where.\n# $b (Text): x\na = b\n", "3", "nothing uses"),
            ("# Where.\n# $b (String): x\na = { $b }\n", "3", "Type"),
            ("# Where.\n# $b (Text)\na = { $b }\n", "3", "Type"),
            ("# Where.\n# $b (Text): x\n# $b (Number): x\na = { $b }\n", "4", "once"),
            ("# Where.\n# $b (Slot): x\na = { $b }\n", "3", "without its words"),
            ("# Where.\n# $b (Text): x\na = { SHOUT($b) }\n", "3", "SHOUT"),
            ("# Where.\na = { b }\n# Where.\nb = c\n", "2", "make that a term"),
            ("# Where.\na = b\n# Where.\na = c\n", "2", "twice"),
        ] {
            let wrong = wrong(text);
            assert!(
                wrong
                    .iter()
                    .any(|problem| problem.starts_with(&format!("{line}: "))
                        && problem.contains(word)),
                "{text:?}: {wrong:?}"
            );
        }
    }
}
