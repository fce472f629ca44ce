//! Who made a text, who checked it, and how it stands to its source. States are derived here, stored nowhere.

pub mod label;

use crate::domain::{library::Class, words::words};

words! {
    /// Who made a text.
    Provenance {
        /// A person wrote or translated it.
        Person = "person",
        /// A machine made it and nobody changed it.
        Machine = "machine",
        /// A machine made it and a person corrected it.
        MachineEdited = "machine-edited",
        /// Nobody recorded how it was made.
        Unknown = "unknown",
    }
}

words! {
    /// How far somebody other than the author vouches for a text.
    Review {
        /// Nobody did.
        None = "none",
        /// A second reader did.
        Peer = "peer",
        /// A qualified reviewer did.
        Qualified = "qualified",
    }
}

/// How a segment stands in one language. Always computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// The text matches the source as it is now, or is itself the source.
    Current,
    /// The source changed after this text was made from it.
    Behind,
    /// There is no text in this language.
    Missing,
}

/// What is recorded of a segment's text in one language.
#[derive(Debug, Clone, Copy)]
pub struct Made<'a> {
    /// The hash of the source's text when this one was made from it; `None` when this text is itself a source.
    pub source_hash: Option<&'a str>,
}

/// The state of a segment in one language, from recorded facts alone.
///
/// `text` is what is recorded of that language, `source_now` the hash of the source segment as published today
/// (`None` when the source segment is gone).
pub fn state(text: Option<Made<'_>>, source_now: Option<&str>) -> State {
    match text {
        None => State::Missing,
        Some(Made { source_hash: None }) => State::Current,
        Some(Made { source_hash: Some(made_from) }) => match source_now {
            Some(now) if now == made_from => State::Current,
            _ => State::Behind,
        },
    }
}

/// Whether readers may be shown words of an item of that class: what a machine had a hand in and much depends on needs a
/// qualified reviewer of exactly these words first. A label is no review.
pub fn may_be_shown(class: Class, provenance: Provenance, best_review: Review) -> bool {
    let by_machine = matches!(provenance, Provenance::Machine | Provenance::MachineEdited);
    !(class == Class::Critical && by_machine) || best_review == Review::Qualified
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn row_m9_only_a_qualified_review_lets_a_machines_words_about_rights_out() {
        for provenance in Provenance::ALL {
            for review in Review::ALL {
                let machine = matches!(provenance, Provenance::Machine | Provenance::MachineEdited);
                let shown = may_be_shown(Class::Critical, *provenance, *review);
                assert_eq!(
                    shown,
                    !machine || *review == Review::Qualified,
                    "{provenance} {review}"
                );
                for class in [Class::General, Class::Ephemeral] {
                    assert!(may_be_shown(class, *provenance, *review));
                }
            }
        }
    }

    #[test]
    fn the_state_follows_the_hashes() {
        let made = |hash| Some(Made { source_hash: hash });
        assert_eq!(state(None, Some("a")), State::Missing);
        assert_eq!(state(made(None), None), State::Current);
        assert_eq!(state(made(Some("a")), Some("a")), State::Current);
        assert_eq!(state(made(Some("a")), Some("b")), State::Behind);
        assert_eq!(state(made(Some("a")), None), State::Behind);
    }

    #[test]
    fn a_revert_of_the_source_makes_the_translation_current_again() {
        let made = Some(Made { source_hash: Some("first") });
        assert_eq!(state(made, Some("second")), State::Behind);
        assert_eq!(state(made, Some("first")), State::Current);
    }
}
