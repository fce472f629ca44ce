//! Whether a choice by number has what a language needs, and nothing that it never reaches.

use super::file::Choice;

/// The words of CLDR 48 for whole numbers by language. `many` of Romance languages begins at a million: nobody is asked
/// to write it. Haitian Creole has no rules: there are exact numbers and `other` only.
const WORDS: &[(&str, &[&str])] = &[
    ("ar", &["zero", "one", "two", "few", "many", "other"]),
    ("zh", &["other"]),
    ("ko", &["other"]),
    ("ja", &["other"]),
    ("vi", &["other"]),
    ("yo", &["other"]),
    ("km", &["other"]),
    ("ht", &["other"]),
    ("en", &["one", "other"]),
    ("gu", &["one", "other"]),
    ("hi", &["one", "other"]),
    ("ur", &["one", "other"]),
    ("fil", &["one", "other"]),
    ("bn", &["one", "other"]),
    ("pa", &["one", "other"]),
    ("te", &["one", "other"]),
    ("tr", &["one", "other"]),
    ("sw", &["one", "other"]),
    ("es", &["one", "many", "other"]),
    ("pt", &["one", "many", "other"]),
    ("fr", &["one", "many", "other"]),
    ("it", &["one", "many", "other"]),
    ("pl", &["one", "few", "many", "other"]),
    ("ru", &["one", "few", "many", "other"]),
    ("uk", &["one", "few", "many", "other"]),
];
/// Languages whose `many` may be left out.
const MANY_IS_RARE: &[&str] = &["es", "pt", "fr", "it"];
/// An exact number that says as much as a word, where the language gives the word to that number alone.
const EXACT: [(&str, &str); 3] = [("zero", "0"), ("one", "1"), ("two", "2")];

/// What is wrong with a choice in a language; nothing where we do not know its rules.
pub fn problems(tag: &str, choice: &Choice) -> Vec<String> {
    let language = tag.split('-').next().unwrap_or(tag);
    let Some((_, words)) = WORDS.iter().find(|(known, _)| *known == language) else {
        return Vec::new();
    };
    let lacks = |word: &&&str| {
        let rare = **word == "many" && MANY_IS_RARE.contains(&language);
        let exact =
            EXACT.iter().any(|(other, number)| other == *word && choice.numbers.contains(*number));
        !rare && !exact && !choice.words.contains(**word)
    };
    // A choice among exact numbers alone is none by the rules of the language.
    let by_rules = choice.words.iter().any(|word| word != "other");
    let lacking = words.iter().filter(|_| by_rules || words.len() == 1).filter(lacks);
    let lacking = lacking.map(|word| format!("lacks [{word}]"));
    let never = choice.words.iter().filter(|word| !words.contains(&word.as_str()));
    lacking
        .chain(never.map(|word| format!("has [{word}], which {language} never reaches")))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(tag: &str, words: &str, numbers: &str) -> String {
        let set = |text: &str| text.split_whitespace().map(str::to_owned).collect();
        problems(tag, &Choice { words: set(words), numbers: set(numbers) }).join(", ")
    }

    #[test]
    fn what_a_language_needs_is_asked_of_it() {
        assert_eq!(
            told("ar", "one other", ""),
            "lacks [zero], lacks [two], lacks [few], lacks [many]"
        );
        assert_eq!(told("ar", "few many other", "0 1 2"), "");
        assert_eq!(told("es", "one other", "0"), "");
        assert_eq!(told("es", "one many other", ""), "");
        assert_eq!(told("xx", "one few", ""), "", "nobody knows");
        assert_eq!(told("ar", "other", "0 1"), "", "exact numbers alone");
    }

    #[test]
    fn what_is_never_reached_is_named() {
        assert_eq!(told("ht", "one other", ""), "has [one], which ht never reaches");
        assert_eq!(told("ht", "other", "0 1"), "");
        assert_eq!(told("zh-Hans", "one other", ""), "has [one], which zh never reaches");
        assert_eq!(told("pt-BR", "few one other", ""), "has [few], which pt never reaches");
    }
}
