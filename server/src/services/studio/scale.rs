//! Libraries of any size for measuring: made-up words with the frequencies of real text, always the same for a size.

use super::import::{
    ApplyError, ApplyOptions, SourceItem, SourceLesson, SourceLibrary, SourceText, SourceTopic,
    apply,
};
use crate::{
    database::Database,
    domain::{
        language_tag::LanguageTag,
        library::{ItemKind, LessonKind, ResourceForm},
        translation::{Provenance, Review},
    },
    storage::Storage,
};
use std::{collections::BTreeMap, path::Path, sync::Arc};

/// Items handed to the import at once.
const STEP: usize = 2_000;
/// Subjects among which the items are spread.
const TOPICS: usize = 40;
/// Every how many items a training stands.
const TRAINING_EVERY: usize = 20;
/// Lessons of each training.
const LESSONS: usize = 6;
/// Different words; the n-th most common is drawn about 1/n as often as the first.
const WORDS: u64 = 20_000;

/// Fills the library with `items` items in English and Spanish, one in twenty a training with six lessons.
pub async fn fill(
    database: &Database,
    storage: &Arc<dyn Storage>,
    items: usize,
    options: &ApplyOptions,
    progress: &mut (dyn FnMut(usize, usize) + Send),
) -> Result<(), ApplyError> {
    let Ok(languages) =
        ["en", "es"].map(LanguageTag::parse).into_iter().collect::<Result<Vec<_>, _>>()
    else {
        return Ok(());
    };
    for first in (0..items).step_by(STEP) {
        let last = items.min(first + STEP);
        let library = SourceLibrary {
            name: "scale".to_owned(),
            license: Some("CC0-1.0".to_owned()),
            topics: topics(&languages),
            items: (first..last).map(|number| item(number, &languages)).collect(),
            ..SourceLibrary::default()
        };
        let mut shifted = |done: usize, _: usize| progress(first + done, items);
        apply(database, storage, Path::new("."), library, options, &mut shifted).await?;
    }
    Ok(())
}

fn topics(languages: &[LanguageTag]) -> Vec<SourceTopic> {
    (0..TOPICS)
        .map(|number| SourceTopic {
            key: format!("topic-{number}"),
            parent: (number >= 8).then(|| format!("topic-{}", number % 8)),
            position: number as i64,
            labels: languages
                .iter()
                .map(|tag| (tag.clone(), format!("Topic {number} {tag}")))
                .collect(),
            ..SourceTopic::default()
        })
        .collect()
}

fn item(number: usize, languages: &[LanguageTag]) -> SourceItem {
    let training = number.is_multiple_of(TRAINING_EVERY);
    let kind = if training { ItemKind::Training } else { ItemKind::Resource };
    let mut item = SourceItem::new(format!("item-{number}"), kind, languages[0].clone());
    item.form = (!training).then_some(ResourceForm::Article);
    item.topics = vec![format!("topic-{}", number % TOPICS)];
    item.position = number as i64;
    item.texts = texts(number as u64, "item", languages);
    if training {
        item.lessons = (0..LESSONS)
            .map(|lesson| SourceLesson {
                key: format!("item-{number}/lesson-{lesson}"),
                section: None,
                kind: LessonKind::Reading,
                texts: texts((number * 100 + lesson) as u64, "lesson", languages),
            })
            .collect();
    }
    item
}

fn texts(number: u64, what: &str, languages: &[LanguageTag]) -> BTreeMap<LanguageTag, SourceText> {
    let mut texts = BTreeMap::new();
    for (place, language) in languages.iter().enumerate() {
        let mut words = Words(number.wrapping_mul(7).wrapping_add(place as u64 + 1));
        let text = SourceText {
            path: format!("{language}/{what}-{number}.md").into(),
            slug: Some(format!("{what} {number} {language}")),
            title: format!("{} {number}", words.sentence(4)),
            summary: Some(words.sentence(12)),
            markdown: words.article(),
            provenance: if place == 0 { Provenance::Person } else { Provenance::Unknown },
            review: Review::None,
            source_language: (place > 0).then(|| languages[0].clone()),
        };
        texts.insert(language.clone(), text);
    }
    texts
}

/// Words drawn one after another from a seed.
struct Words(u64);

impl Words {
    /// SplitMix64 (Steele, Lea, Flood 2014): small, and the same everywhere.
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// The rank of a word, small ranks often: the inverse of a density that falls as 1/rank.
    fn rank(&mut self) -> u64 {
        let share = (self.next() >> 11) as f64 / (1_u64 << 53) as f64;
        ((WORDS as f64).powf(share)) as u64
    }

    fn word(&mut self) -> String {
        const SYLLABLES: [&str; 20] = [
            "ba", "ce", "di", "fo", "gu", "ha", "le", "mi", "no", "pu", "ra", "se", "ti", "vo",
            "zu", "an", "el", "or", "us", "in",
        ];
        let mut rank = self.rank();
        let mut word = String::new();
        loop {
            word.push_str(SYLLABLES[(rank % 20) as usize]);
            rank /= 20;
            if rank == 0 {
                return word;
            }
        }
    }

    fn sentence(&mut self, words: usize) -> String {
        let mut sentence = String::new();
        for place in 0..words {
            if place > 0 {
                sentence.push(' ');
            }
            sentence.push_str(&self.word());
        }
        sentence
    }

    /// Two headings, four paragraphs, one list: what an ordinary lesson looks like.
    fn article(&mut self) -> String {
        let mut text = String::new();
        for part in 0..2 {
            text.push_str(&format!("## {}\n\n", self.sentence(4)));
            for _ in 0..2 {
                text.push_str(&format!("{}.\n\n", self.sentence(45)));
            }
            if part == 0 {
                for _ in 0..4 {
                    text.push_str(&format!("- {}\n", self.sentence(8)));
                }
                text.push('\n');
            }
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_number_gives_the_same_text_and_common_words_are_common() {
        let english = [LanguageTag::parse("en").unwrap()];
        assert_eq!(texts(7, "item", &english), texts(7, "item", &english));
        let mut words = Words(1);
        let ranks: Vec<u64> = (0..10_000).map(|_| words.rank()).collect();
        let first = ranks.iter().filter(|rank| **rank <= 1).count();
        let tenth = ranks.iter().filter(|rank| **rank == 10).count();
        assert!(first > 4 * tenth, "{first} against {tenth}");
    }
}
