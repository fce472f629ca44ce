//! Tags that this thread has read before. A page reads the same few some hundred times, and canonicalising one takes longer
//! than reading its row.
//!
//! Each tag has one slot, which the next tag of that slot takes over: what strangers write in addresses cannot fill it.

use super::LanguageTag;
use std::cell::RefCell;

const SLOTS: usize = 64;

thread_local! {
    static SEEN: RefCell<[Option<LanguageTag>; SLOTS]> = const { RefCell::new([const { None }; SLOTS]) };
}

/// The tag whose canonical form is exactly this text.
pub(super) fn find(text: &str) -> Option<LanguageTag> {
    SEEN.with_borrow(|seen| seen[slot(text)].clone().filter(|tag| tag.as_str() == text))
}

/// Keeps a tag for the next time.
pub(super) fn keep(tag: &LanguageTag) {
    SEEN.with_borrow_mut(|seen| seen[slot(tag.as_str())] = Some(tag.clone()));
}

fn slot(text: &str) -> usize {
    let mixed = text.bytes().fold(0_usize, |sum, byte| sum.wrapping_mul(31) + usize::from(byte));
    mixed % SLOTS
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(text: &str) -> LanguageTag {
        LanguageTag::parse(text).unwrap()
    }

    #[test]
    fn only_the_canonical_form_is_found() {
        assert_eq!(tag("iw").as_str(), "he");
        assert_eq!(find("iw"), None);
        assert_eq!(find("he"), Some(tag("he")));
        assert_eq!(find("HE"), None);
    }

    #[test]
    fn a_slot_holds_the_latest() {
        let all = ('a'..='z').flat_map(|one| ('a'..='z').map(move |two| format!("{one}{two}")));
        let all: Vec<String> = all.filter(|text| tag(text).as_str() == text).collect();
        let beside = all.iter().find(|other| slot(other) == slot("es") && *other != "es").unwrap();
        tag("es");
        assert!(find("es").is_some());
        tag(beside);
        assert_eq!((find("es"), find(beside)), (None, Some(tag(beside))));
        assert_eq!(tag("es").as_str(), "es");
    }
}
