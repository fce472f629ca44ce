//! How much each token says about a text: the part of BM25 that depends on the text alone, so that it can be worked
//! out once, when the text is published.

use super::analyse::{Sort, analyse, folded};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// A part of a text that counts on its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    Title,
    /// Summary and headings: what the text says it is about.
    Terms,
    /// Everything else.
    Body,
}

/// Plain text of a field. A field may come in many pieces.
#[derive(Debug, Clone)]
pub struct FieldText {
    pub field: Field,
    /// Plain text.
    pub text: String,
}

impl Field {
    /// How often a token of the body one token of the field is worth.
    fn worth(self) -> f32 {
        match self {
            Self::Title => 4.0,
            Self::Terms => 3.0,
            Self::Body => 1.0,
        }
    }

    /// Tokens that an ordinary field has, and how far being longer than that counts.
    fn usual(self) -> (f32, f32) {
        match self {
            Self::Title => (6.0, 0.4),
            Self::Terms => (30.0, 0.5),
            Self::Body => (250.0, 0.6),
        }
    }
}

/// How soon repeating a token stops counting.
const SATURATION: f32 = 1.4;

/// The tokens of a text with their weights, from 1 to 255: its own, those of its title, and its whole title as one.
pub fn weigh(fields: &[FieldText]) -> BTreeMap<String, u8> {
    let mut counts: BTreeMap<Field, (f32, BTreeMap<String, f32>)> = BTreeMap::new();
    let mut title_tokens = BTreeSet::new();
    for piece in fields {
        let (length, tokens) = counts.entry(piece.field).or_default();
        for token in analyse(&piece.text) {
            // Letters within pairs do not make a text longer.
            if token.sort != Sort::Single {
                *length += 1.0;
            }
            if piece.field == Field::Title {
                title_tokens.insert(token.text.clone());
            }
            *tokens.entry(token.text).or_default() += 1.0;
        }
    }
    let mut strength: BTreeMap<String, f32> = BTreeMap::new();
    for (field, (length, tokens)) in counts {
        let (usual, matters) = field.usual();
        let stretch = 1.0 - matters + matters * length / usual;
        for (token, count) in tokens {
            *strength.entry(token).or_default() += field.worth() * count / stretch;
        }
    }
    let mut weights: BTreeMap<String, u8> = BTreeMap::new();
    for (token, strength) in strength {
        // Always between 0 and 1, so the byte is between 1 and 255.
        let weight = 1 + (254.0 * strength / (SATURATION + strength)) as u8;
        if title_tokens.contains(&token) {
            weights.insert(title_token(&token), weight);
        }
        weights.insert(token, weight);
    }
    let titles = fields.iter().filter(|piece| piece.field == Field::Title);
    weights.extend(titles.filter_map(|title| Some((exact_title(&folded(&title.text))?, u8::MAX))));
    weights
}

/// The token under which a text is found by a token of its title. No text gives it: it begins with a sign.
pub fn title_token(token: &str) -> String {
    format!("={token}")
}

/// The token under which a text is found by exactly its folded title; `None` for an empty one.
pub fn exact_title(folded: &str) -> Option<String> {
    if folded.is_empty() {
        return None;
    }
    let hash = Sha256::digest(folded.as_bytes());
    Some(format!("=={}", data_encoding::BASE32_NOPAD.encode(&hash[..10]).to_ascii_lowercase()))
}
