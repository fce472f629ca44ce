//! Who says a message: the constructors that `locales/build.rs` makes, as they are called in our code.

use super::file::Message;
use std::{fs, path::Path};

const ROOMS: &[&str] = &["app/src", "server/src", "src", "locales/src"];

/// All code that may say sentences.
pub struct Code(String);

impl Code {
    /// Reads every Rust file of the rooms.
    pub fn read(root: &Path) -> Self {
        let mut text = String::new();
        let mut open: Vec<_> = ROOMS.iter().map(|room| root.join(room)).collect();
        while let Some(path) = open.pop() {
            if path.is_dir() {
                open.extend(
                    fs::read_dir(&path).into_iter().flatten().flatten().map(|entry| entry.path()),
                );
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                text.push_str(&fs::read_to_string(&path).unwrap_or_default());
            }
        }
        Self(text)
    }

    /// Exactly this code.
    #[cfg(test)]
    pub fn of(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// Whether the value or an attribute of the message is constructed somewhere: `library::share_title`.
    pub fn says(&self, file: &str, message: &Message) -> bool {
        let id = message.id.replace('-', "_").to_lowercase();
        let attributes =
            message.attributes.iter().map(|name| format!("{id}_{}", name.replace('-', "_")));
        let value = message.has_value.then(|| id.clone());
        value
            .into_iter()
            .chain(attributes)
            .any(|name| self.holds(&format!("{}::{name}", file.replace('-', "_"))))
    }

    /// Whether these words stand there by themselves, not as the beginning of longer ones.
    fn holds(&self, words: &str) -> bool {
        self.0.match_indices(words).any(|(at, _)| {
            let next = self.0[at + words.len()..].chars().next();
            !next.is_some_and(|next| {
                next.is_alphanumeric()
                    || (next == '_' && !self.0[at + words.len()..].starts_with("_("))
            })
        })
    }
}
