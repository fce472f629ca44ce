//! The id of a requirement: `AU7`, or `row L14` for what the users of other systems can do. In the name of a test it
//! is `au7_…` and `row_l14_…`.

use std::fmt;

/// One id. Ordered as the document is: by family, then by number, rows last.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Id {
    is_row: bool,
    letters: String,
    number: u8,
}

impl Id {
    /// As documents write it.
    pub fn parse(text: &str) -> Option<Self> {
        let (is_row, id) = match text.strip_prefix("row ") {
            Some(id) => (true, id),
            None => (false, text),
        };
        Self::of(is_row, id).filter(|_| id.chars().all(|letter| !letter.is_lowercase()))
    }

    /// The ids with which the name of a function begins: `se1_and_se6_the_flags…` shows two.
    pub fn of_function(name: &str) -> Vec<Self> {
        let mut ids = Vec::new();
        let mut is_row = false;
        for word in name.split('_') {
            if word == "row" || (word == "and" && !ids.is_empty()) {
                is_row |= word == "row";
                continue;
            }
            let Some(id) = Self::of(is_row, word) else { break };
            ids.push(id);
            is_row = false;
        }
        ids
    }

    /// The ids in front of the colon in the title of a journey: `row L1, L2: the library…` shows two rows.
    pub fn of_journey(title: &str) -> Vec<Self> {
        let Some((before, _)) = title.split_once(':') else { return Vec::new() };
        let is_row = before.starts_with("row ");
        let ids = before.split(',').map(|part| part.trim().trim_start_matches("row "));
        ids.map_while(|id| Self::of(is_row, id)).collect()
    }

    /// Whether this one stands earlier in the same table.
    pub fn is_before(&self, other: &Self) -> bool {
        self.family() == other.family() && self < other
    }

    /// `AU`, `row L`.
    pub fn family(&self) -> String {
        format!("{}{}", if self.is_row { "row " } else { "" }, self.letters)
    }

    /// One or two letters and a number of one or two digits.
    fn of(is_row: bool, word: &str) -> Option<Self> {
        let digits = word.find(|letter: char| letter.is_ascii_digit())?;
        let (letters, number) = word.split_at(digits);
        let fits = (1..=2).contains(&letters.len())
            && (1..=2).contains(&number.len())
            && letters.bytes().all(|letter| letter.is_ascii_alphabetic())
            && !number.starts_with('0');
        let number = number.parse().ok().filter(|_| fits)?;
        Some(Self { is_row, letters: letters.to_ascii_uppercase(), number })
    }
}

impl fmt::Display for Id {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}{}", self.family(), self.number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(ids: &[Id]) -> Vec<String> {
        ids.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_name_of_a_function_begins_with_its_ids() {
        let of = |name| written(&Id::of_function(name));
        assert_eq!(of("au7_a_thousand_tries"), ["AU7"]);
        assert_eq!(of("row_l14_a_reader"), ["row L14"]);
        assert_eq!(of("se1_and_se6_the_flags"), ["SE1", "SE6"]);
        assert_eq!(of("du9_pr7_who_was_forgotten"), ["DU9", "PR7"]);
        for none in
            ["a_row_l14_is", "row_of_a_table", "and_then", "l10n_is", "x25519_keys", "utf8_text"]
        {
            assert!(of(none).is_empty(), "{none}");
        }
    }

    #[test]
    fn the_title_of_a_journey_begins_with_its_ids() {
        let of = |title| written(&Id::of_journey(title));
        assert_eq!(of("row L1, L2: the library"), ["row L1", "row L2"]);
        assert_eq!(of("row L3, row P9: languages"), ["row L3", "row P9"]);
        assert_eq!(of("PR11: one press leaves"), ["PR11"]);
        assert!(of("nothing found: ways on").is_empty());
    }

    #[test]
    fn an_id_is_read_as_it_is_written() {
        for id in ["AU7", "row L14", "P1", "row P1"] {
            assert_eq!(Id::parse(id).map(|id| id.to_string()).as_deref(), Some(id));
        }
        for none in ["id", "au7", "AU", "AU07", "ABC1", "---", "row "] {
            assert_eq!(Id::parse(none), None, "{none}");
        }
    }

    #[test]
    fn order_is_by_number_within_a_family() {
        let id = |text| Id::parse(text).unwrap();
        assert!(id("AU9").is_before(&id("AU10")));
        assert!(!id("P1").is_before(&id("row P2")));
        assert!(id("UP10") < id("row A3"));
    }
}
