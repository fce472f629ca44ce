//! The islands hold no text of pages: every sentence comes from the server, in the reader's language.

use crate::{outcome::Outcome, project};
use fluent_syntax::{
    ast::{Entry, PatternElement},
    parser,
};
use std::fs;

/// Shorter texts could stand there by chance.
const SHORTEST: usize = 16;

/// Refuses WASM in which an English sentence of the interface stands.
pub fn check(wasm: &[u8]) -> Outcome {
    let found: Vec<String> = sentences().into_iter().filter(|text| holds(wasm, text)).collect();
    match found.first() {
        None => Ok(()),
        Some(text) => {
            Err(format!("the islands hold {} sentences of pages, such as {text:?}", found.len()))
        }
    }
}

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

/// The plain parts of all English sentences, long enough to be told from chance.
fn sentences() -> Vec<String> {
    let folder = project::root().join("locales/en");
    let files = fs::read_dir(folder).into_iter().flatten().flatten();
    let texts = files.filter_map(|file| fs::read_to_string(file.path()).ok());
    texts.flat_map(|text| plain_parts(&text)).collect()
}

fn plain_parts(text: &str) -> Vec<String> {
    let resource = parser::parse(text).unwrap_or_else(|(half, _)| half);
    let patterns = resource.body.iter().flat_map(|entry| match entry {
        Entry::Message(message) => {
            message.value.iter().chain(message.attributes.iter().map(|one| &one.value)).collect()
        }
        _ => Vec::new(),
    });
    patterns
        .flat_map(|pattern| &pattern.elements)
        .filter_map(|element| match element {
            PatternElement::TextElement { value } => Some(value.trim().to_owned()),
            PatternElement::Placeable { .. } => None,
        })
        .filter(|text| text.len() >= SHORTEST)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_parts_are_found_in_bytes() {
        let parts = plain_parts(
            "a = A sentence that is long enough, { $name }!\n    .label = Another one for the label\n",
        );
        assert_eq!(parts, ["A sentence that is long enough,", "Another one for the label"]);
        let wasm = [b"\0asm...", parts[1].as_bytes(), b"..."].concat();
        assert!(holds(&wasm, &parts[1]));
        assert!(!holds(&wasm, &parts[0]));
    }
}
