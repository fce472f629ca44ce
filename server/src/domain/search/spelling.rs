//! Words that look alike: trigrams to find some, an edit distance to choose among them. Not for scripts in which a
//! letter is nearly a word.

use super::analyse::{Sort, folded_words};
use std::collections::BTreeMap;

/// Shorter words look like too many others.
const SHORTEST: usize = 4;
/// Longer words are not kept: nobody mistypes a chemical formula twice the same way.
const LONGEST: usize = 24;

/// The folded words of a title or heading that can be misspelt, each with one way in which it was written.
pub fn spelled_words(text: &str) -> BTreeMap<String, String> {
    let fits = |word: &str| {
        let letters = word.chars().count();
        (SHORTEST..=LONGEST).contains(&letters) && !word.chars().any(|letter| letter.is_numeric())
    };
    let words = folded_words(text).into_iter();
    words
        .filter(|word| word.sort == Sort::Word && fits(&word.text))
        .map(|word| {
            let shown = text.get(word.from..word.to).unwrap_or_default().to_lowercase();
            (word.text, shown)
        })
        .collect()
}

/// The trigrams of a folded word, its two ends included, each once.
pub fn grams(word: &str) -> Vec<String> {
    let letters: Vec<char> = std::iter::once('^').chain(word.chars()).chain(['$']).collect();
    let mut grams: Vec<String> = letters.windows(3).map(String::from_iter).collect();
    grams.sort();
    grams.dedup();
    grams
}

/// How many letters must change, be added, go or trade places.
pub fn distance(one: &str, other: &str) -> usize {
    strsim::osa_distance(one, other)
}

/// Whether a word can be meant by another: one slip in a short word, two in a long one.
pub fn is_near(typed: &str, word: &str) -> bool {
    let slips = if typed.chars().count() < 7 { 1 } else { 2 };
    distance(typed, word) <= slips
}
