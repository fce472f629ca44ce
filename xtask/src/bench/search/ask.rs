//! Asking the search page and reading its results.

use crate::{http::Client, outcome::Outcome};

/// One who looks for things.
pub struct Seeker(Client);

impl Seeker {
    /// Connects to a server on this machine.
    pub fn connect(address: &str) -> Outcome<Self> {
        Ok(Self(Client::connect(address)?))
    }

    /// Whether a page of this path is linked from one of the first results.
    pub fn finds(&mut self, language: &str, words: &str, path: &str, top: usize) -> Outcome<bool> {
        let address = format!("/{language}/search?q={}", encoded(words));
        let answer = self.0.get_plain(&address)?;
        if answer.status != 200 {
            return Err(format!("{address} answered {}", answer.status));
        }
        let html = String::from_utf8_lossy(self.0.body());
        let link = format!("href=\"{path}\"");
        Ok(html.split("<li class=\"entry\">").skip(1).take(top).any(|entry| entry.contains(&link)))
    }
}

/// Percent-encodes everything but unreserved letters, as the pages do.
pub fn encoded(part: &str) -> String {
    part.bytes()
        .map(|byte| match byte {
            b'-' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
            byte if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
            byte => format!("%{byte:02X}"),
        })
        .collect()
}
