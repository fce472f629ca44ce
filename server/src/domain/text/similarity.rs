//! How much two texts have in common, word by word.

use std::collections::HashMap;

/// Gives every word a number, so that comparing texts compares numbers.
#[derive(Debug, Default)]
pub(super) struct Dictionary(HashMap<String, u32>);

/// The words of a text without their order, as often as they occur.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Bag(Vec<u32>);

impl Dictionary {
    /// The words of a text in lower case. Scripts without spaces count letter by letter.
    pub fn bag(&mut self, text: &str) -> Bag {
        let mut bag = Vec::new();
        let mut word = String::new();
        for letter in text.chars().flat_map(char::to_lowercase).chain([' ']) {
            let alone = is_word_alone(letter);
            if (alone || !letter.is_alphanumeric()) && !word.is_empty() {
                bag.push(self.number(std::mem::take(&mut word)));
            }
            if alone {
                bag.push(self.number(letter.to_string()));
            } else if letter.is_alphanumeric() {
                word.push(letter);
            }
        }
        bag.sort_unstable();
        Bag(bag)
    }

    fn number(&mut self, word: String) -> u32 {
        let next = u32::try_from(self.0.len()).unwrap_or(u32::MAX);
        *self.0.entry(word).or_insert(next)
    }
}

/// Thai to Burmese, Khmer, and everything from the Chinese radicals to the end of Han and kana; Hangul has spaces.
fn is_word_alone(letter: char) -> bool {
    matches!(letter, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{2e80}'..='\u{abff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
        && letter.is_alphanumeric()
}

impl Bag {
    /// How many words.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// 0 for nothing in common, 1 for the same words.
    pub fn likeness(&self, other: &Self) -> f32 {
        let all = self.len() + other.len();
        if all == 0 { 1.0 } else { 2.0 * self.common(other) as f32 / all as f32 }
    }

    /// The share of these words that the other text has too.
    pub fn share_in(&self, other: &Self) -> f32 {
        if self.len() == 0 { 0.0 } else { self.common(other) as f32 / self.len() as f32 }
    }

    /// What is left of these words without those of the other text.
    pub fn without(&self, other: &Self) -> Self {
        let mut taken = other.0.iter().peekable();
        let left = |word: &&u32| {
            while taken.next_if(|taken| *taken < word).is_some() {}
            taken.next_if_eq(word).is_none()
        };
        Self(self.0.iter().filter(left).copied().collect())
    }

    fn common(&self, other: &Self) -> usize {
        self.len() - self.without(other).len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_compared_not_their_order() {
        let mut dictionary = Dictionary::default();
        let mut bag = |text| dictionary.bag(text);
        let (one, other) =
            (bag("You have the right to remain silent."), bag("You have a right to stay SILENT"));
        assert_eq!(one.likeness(&one), 1.0);
        assert!((0.6..0.8).contains(&one.likeness(&other)), "{}", one.likeness(&other));
        assert_eq!(bag("silent right").share_in(&one), 1.0);
        assert_eq!(one.without(&bag("the the have")).len(), 5);
        assert_eq!(bag("").likeness(&bag("!?")), 1.0);
    }

    #[test]
    fn scripts_without_spaces_are_compared_letter_by_letter() {
        let mut dictionary = Dictionary::default();
        assert_eq!(dictionary.bag("居民權利 abc").len(), 5);
        assert_eq!(dictionary.bag("حقوقك عند التصويت").len(), 3);
        assert_eq!(dictionary.bag("권리를 알다").len(), 2);
    }
}
