//! What there is to be found, read from a bundle: every published text with its title, its words and its address.

use super::ask::encoded;
use crate::outcome::{During, Outcome};
use serde_json::Value;
use std::{collections::HashMap, fs, path::Path};

/// A published text.
#[derive(Debug, Clone)]
pub struct Text {
    /// The token of its document, the same in all languages.
    pub document: String,
    /// Its language.
    pub language: String,
    /// Its title.
    pub title: String,
    /// Everything else, plain enough to take words from.
    pub body: String,
    /// Whether there is enough of it to be found by.
    pub has_body: bool,
    /// The path of its page.
    pub path: String,
}

impl Text {
    /// Whether all of these words stand in it.
    pub fn holds(&self, words: &str) -> bool {
        words.split(' ').all(|word| self.body.contains(word))
    }
}

/// Every text of a bundle.
pub fn texts(items: &Path) -> Outcome<Vec<Text>> {
    let lines = fs::read_to_string(items).during("the bundle")?;
    let mut texts = Vec::new();
    for line in lines.lines() {
        let item: Value = serde_json::from_str(line).during("an item of the bundle")?;
        for document in list(&item["documents"]) {
            of_document(&item, document, &mut texts);
        }
    }
    Ok(texts)
}

fn of_document(item: &Value, document: &Value, texts: &mut Vec<Text>) {
    let Some(published) = document["published"].as_object() else { return };
    for (language, number) in published {
        let revision = list(&document["revisions"])
            .iter()
            .find(|one| one["language"] == language.as_str() && one["number"] == *number);
        let (Some(revision), Some(path)) = (revision, path(item, document, language)) else {
            continue;
        };
        let (title, body) = words(document, revision);
        texts.push(Text {
            document: word(&document["token"]),
            language: language.clone(),
            has_body: !title.is_empty() && body.len() > 200,
            title,
            body,
            path,
        });
    }
}

/// Title and body of a revision; a block that did not change has its text in an earlier one.
fn words(document: &Value, revision: &Value) -> (String, String) {
    let mut by_place: HashMap<(String, i64), String> = HashMap::new();
    for earlier in list(&document["revisions"]) {
        if earlier["language"] == revision["language"] {
            for text in list(&earlier["texts"]) {
                let number = earlier["number"].as_i64().unwrap_or_default();
                by_place.insert((word(&text["segment"]), number), word(&text["text"]));
            }
        }
    }
    let (mut title, mut body) = (String::new(), String::new());
    for block in list(&revision["blocks"]) {
        let key = (word(&block["segment"]), block["from"].as_i64().unwrap_or_default());
        let text = by_place.get(&key).cloned().unwrap_or_default();
        match block["kind"].as_str() {
            Some("title") => title = text,
            _ => body += &format!("{text}\n"),
        }
    }
    (title, body)
}

fn path(item: &Value, document: &Value, language: &str) -> Option<String> {
    let main = list(&item["documents"]).iter().find(|one| one["role"] == "main")?;
    let own = slug(document, language)?;
    let path = match (document["role"].as_str()?, item["kind"].as_str()?) {
        ("main", "training") => format!("trainings/{}", encoded(&own)),
        ("main", "toolkit") => format!("toolkits/{}", encoded(&own)),
        ("main", _) => format!("library/{}", encoded(&own)),
        ("lesson", _) => format!("trainings/{}/{}", encoded(&slug(main, language)?), encoded(&own)),
        _ => return None,
    };
    Some(format!("/{language}/{path}"))
}

fn slug(document: &Value, language: &str) -> Option<String> {
    let slugs = list(&document["slugs"]);
    let current = slugs.iter().find(|one| one["language"] == language && one["current"] == true)?;
    Some(word(&current["slug"]))
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn word(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// Some pairs of what stands side by side in a text: words, or letters where a letter is nearly a word.
pub fn pairs(text: &Text) -> Vec<String> {
    if !text.has_body {
        return Vec::new();
    }
    let pairs: Vec<String> = if text.language.starts_with("zh") {
        let letters: Vec<char> = text.body.chars().collect();
        letters
            .windows(2)
            .filter(|pair| pair.iter().all(|letter| ('\u{4e00}'..='\u{9fff}').contains(letter)))
            .map(String::from_iter)
            .collect()
    } else {
        let words: Vec<&str> = text
            .body
            .split(|letter: char| letter.is_whitespace() || letter.is_ascii_punctuation())
            .filter(|word| word.chars().count() > if text.language == "ko" { 1 } else { 3 })
            .filter(|word| !word.contains(|letter: char| "«»“”‘’،؛。،".contains(letter)))
            .collect();
        words.windows(2).map(|pair| pair.join(" ")).collect()
    };
    // Spread over the text, always the same ones.
    let step = (pairs.len() / 6).max(1);
    pairs.into_iter().step_by(step).take(6).collect()
}
