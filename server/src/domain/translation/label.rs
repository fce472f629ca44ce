//! What a text is called by whoever shows it: named by its weakest part, from recorded facts alone.

use super::{Provenance, Review};
use chrono::NaiveDate;

/// How a text is labelled. The earlier one is the weaker one, and names a text that has both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Label {
    /// A machine made it and nobody checked that.
    Machine,
    /// Nobody recorded how it was made.
    Unknown,
    /// A machine made it, a person corrected it, nobody checked the correction.
    MachineEdited,
    /// A person translated it; nobody checked it yet.
    PersonUnchecked,
    /// A person translated it and a second reader checked it.
    PersonChecked,
    /// A machine made it and a person checked it.
    MachineChecked,
    /// A person wrote it, or translated it and a qualified reviewer checked it.
    Plain,
}

impl Label {
    /// The word in the `data-provenance` attribute, which travels with copies of a page.
    pub fn word(self) -> &'static str {
        match self {
            Self::Machine => "machine",
            Self::Unknown => "unknown",
            Self::MachineEdited => "machine-edited",
            Self::PersonUnchecked => "person-unchecked",
            Self::PersonChecked => "person-checked",
            Self::MachineChecked => "machine-checked",
            Self::Plain => "person",
        }
    }
}

/// What is recorded of one part of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part<'a> {
    /// Who made it.
    pub provenance: Provenance,
    /// Whether it is in another language than the one in which the text was first written.
    pub is_translated: bool,
    /// The best review of exactly these words.
    pub check: Option<&'a Check>,
}

/// Somebody vouched for a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// How far they vouch.
    pub level: Review,
    /// A name to credit, if the reviewer agreed.
    pub reviewer: Option<String>,
    /// The day.
    pub on: NaiveDate,
}

impl Part<'_> {
    /// What this part alone is called.
    pub fn label(&self) -> Label {
        match (self.provenance, self.check.map(|check| check.level)) {
            (Provenance::Unknown, _) => Label::Unknown,
            (Provenance::Machine, None | Some(Review::None)) => Label::Machine,
            (Provenance::MachineEdited, None | Some(Review::None)) => Label::MachineEdited,
            (Provenance::Machine | Provenance::MachineEdited, Some(_)) => Label::MachineChecked,
            (Provenance::Person, _) if !self.is_translated => Label::Plain,
            (Provenance::Person, Some(Review::Qualified)) => Label::Plain,
            (Provenance::Person, Some(Review::Peer)) => Label::PersonChecked,
            (Provenance::Person, None | Some(Review::None)) => Label::PersonUnchecked,
        }
    }
}

/// What a whole text is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// The label of the weakest part.
    pub label: Label,
    /// How many parts are as weak as that.
    pub count: i64,
    /// All parts.
    pub total: i64,
    /// Who checked it last, where that is recorded and every part with this label was checked.
    pub check: Option<Check>,
}

impl Verdict {
    /// Names a text by its weakest part. A name is given only when the same one stands under all of these parts.
    pub fn of<'a>(parts: impl IntoIterator<Item = Part<'a>>) -> Self {
        let mut verdict = Self { label: Label::Plain, count: 0, total: 0, check: None };
        for part in parts {
            verdict.total += 1;
            let label = part.label();
            let check = part.check.filter(|check| check.level != Review::None);
            if label < verdict.label || verdict.count == 0 && label == verdict.label {
                (verdict.label, verdict.count) = (label, 1);
                verdict.check = check.cloned();
            } else if label == verdict.label {
                verdict.count += 1;
                verdict.check =
                    verdict.check.take().zip(check).map(|(one, other)| both(one, other));
            }
        }
        verdict
    }
}

/// What two checks say together: the later day, the lower level, a name that both have.
fn both(one: Check, other: &Check) -> Check {
    Check {
        level: one.level.min(other.level),
        reviewer: one.reviewer.filter(|name| Some(name) == other.reviewer.as_ref()),
        on: one.on.max(other.on),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(level: Review, reviewer: &str, day: &str) -> Check {
        let reviewer = (!reviewer.is_empty()).then(|| reviewer.to_owned());
        Check { level, reviewer, on: day.parse().unwrap() }
    }

    fn part(provenance: Provenance, check: Option<&Check>) -> Part<'_> {
        Part { provenance, is_translated: true, check }
    }

    #[test]
    fn row_m9_each_row_of_the_handbook_has_its_label() {
        let peer = check(Review::Peer, "", "2026-12-01");
        let qualified = check(Review::Qualified, "", "2026-12-01");
        use Provenance::{Machine, MachineEdited, Person, Unknown};
        for (provenance, check, label) in [
            (Person, Some(&qualified), Label::Plain),
            (Person, Some(&peer), Label::PersonChecked),
            (Person, None, Label::PersonUnchecked),
            (Machine, None, Label::Machine),
            (MachineEdited, None, Label::MachineEdited),
            (Machine, Some(&peer), Label::MachineChecked),
            (MachineEdited, Some(&qualified), Label::MachineChecked),
            (Unknown, Some(&qualified), Label::Unknown),
        ] {
            assert_eq!(part(provenance, check).label(), label, "{provenance} {check:?}");
        }
        let original = Part { is_translated: false, ..part(Person, None) };
        assert_eq!(original.label(), Label::Plain);
    }

    #[test]
    fn row_m9_the_weakest_part_names_the_text_and_is_counted() {
        let checked = check(Review::Peer, "Ana", "2026-12-01");
        let parts = [
            part(Provenance::Machine, Some(&checked)),
            part(Provenance::Machine, None),
            part(Provenance::Person, None),
            part(Provenance::Machine, None),
        ];
        let verdict = Verdict::of(parts);
        assert_eq!((verdict.label, verdict.count, verdict.total), (Label::Machine, 2, 4));
        assert_eq!(verdict.check, None);
        assert_eq!(Verdict::of([]).label, Label::Plain);
    }

    #[test]
    fn row_m9_a_reviewer_is_named_only_for_what_they_checked() {
        let ana = check(Review::Qualified, "Ana", "2026-12-01");
        let later = check(Review::Peer, "Ana", "2026-12-03");
        let other = check(Review::Peer, "Bo", "2026-12-02");
        let machine = |check| part(Provenance::Machine, Some(check));
        let one = Verdict::of([machine(&ana), machine(&later)]).check;
        assert_eq!(one, Some(check(Review::Peer, "Ana", "2026-12-03")));
        let two = Verdict::of([machine(&ana), machine(&other)]).check;
        assert_eq!(two, Some(check(Review::Peer, "", "2026-12-02")));
        // A stronger part that was checked lends its reviewer to nobody.
        let weak =
            Verdict::of([part(Provenance::Person, Some(&ana)), part(Provenance::Person, None)]);
        assert_eq!((weak.label, weak.check), (Label::PersonUnchecked, None));
    }
}
