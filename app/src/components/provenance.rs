//! Who made the text that is shown: named by its weakest part, always with the way to the original beside it.

use super::{
    icon::{Icon, icon},
    language_menu::tongue_name,
};
use crate::visit::Visit;
use leptos::prelude::*;
use locales::msg;
use server::database::query::{document::ReadableText, item::TextFacts};

/// How a text as a whole is labelled: by the weakest of its parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Label {
    /// A person made all of it, and somebody checked it or it is the original.
    Plain,
    /// A person made it; nobody checked it yet.
    PersonUnchecked,
    /// A machine made some of it and nobody checked that.
    Machine,
    /// A machine made some of it and a second person checked it all.
    MachineChecked,
    /// A machine made some of it, a person corrected it, nobody checked the correction.
    MachineEdited,
    /// Nobody recorded how some of it was made.
    Unknown,
}

/// The label for recorded facts.
pub fn label(facts: TextFacts, translated: bool) -> Label {
    let checked = facts.unreviewed == 0;
    match facts {
        TextFacts { machine: 1.., .. } if !checked => Label::Machine,
        TextFacts { unknown: 1.., .. } => Label::Unknown,
        TextFacts { machine_edited: 1.., .. } if !checked => Label::MachineEdited,
        TextFacts { machine: 1.., .. } | TextFacts { machine_edited: 1.., .. } => {
            Label::MachineChecked
        }
        _ if translated && !checked => Label::PersonUnchecked,
        _ => Label::Plain,
    }
}

impl Label {
    /// The word in the `data-provenance` attribute, which travels with copies of the page.
    pub fn word(self) -> &'static str {
        match self {
            Self::Plain => "person",
            Self::PersonUnchecked => "person-unchecked",
            Self::Machine => "machine",
            Self::MachineChecked => "machine-checked",
            Self::MachineEdited => "machine-edited",
            Self::Unknown => "unknown",
        }
    }
}

/// The label of a text in words; `None` when there is nothing to warn of.
pub fn sentence(visit: &Visit, text: &ReadableText) -> Option<AnyView> {
    let translated = text.language != text.source_language;
    Some(match (label(text.facts, translated), translated) {
        (Label::Plain, _) | (Label::Unknown, false) => return None,
        (Label::Machine, true) => visit.say(msg::library::provenance_machine()),
        (Label::Machine, false) => visit.say(msg::library::provenance_machine_original()),
        (Label::MachineChecked, _) => visit.say(msg::library::provenance_machine_checked()),
        (Label::MachineEdited, _) => visit.say(msg::library::provenance_machine_edited()),
        (Label::Unknown, true) => visit.say(msg::library::provenance_unknown()),
        (Label::PersonUnchecked, _) => visit.say(msg::library::provenance_person_unchecked()),
    })
}

/// The label of a text as a note on its page; nothing when there is nothing to warn of.
pub fn provenance(visit: &Visit, text: &ReadableText, original: Option<String>) -> AnyView {
    let facts = text.facts;
    let translated = text.language != text.source_language;
    let made = label(facts, translated);
    let Some(sentence) = sentence(visit, text) else { return ().into_any() };
    let weak =
        [facts.machine, facts.unknown, facts.machine_edited].into_iter().find(|count| *count > 0);
    let share = weak.filter(|count| *count < facts.segments).map(|count| {
        view! { " " {visit.say(msg::library::provenance_share(count, facts.segments))} }
    });
    let original = original.filter(|_| translated).map(|path| {
        view! {
            <ul class="links">
                <li>
                    <a href=path hreflang=text.source_language.to_string()>
                        {visit.say(msg::library::provenance_show_original())}
                    </a> " (" {tongue_name(&text.source_language)} ")"
                </li>
            </ul>
        }
    });
    view! {
        <div class="note provenance" role="note" data-provenance=made.word()>
            <p>{icon(Icon::Warning)} " " {sentence} {share}</p>
            {original}
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(machine: i64, machine_edited: i64, unknown: i64, unreviewed: i64) -> TextFacts {
        let made_on = chrono::NaiveDate::default();
        TextFacts {
            number: 1,
            made_on,
            segments: 9,
            behind: 0,
            machine,
            machine_edited,
            unknown,
            unreviewed,
        }
    }

    #[test]
    fn the_weakest_part_names_the_text() {
        assert_eq!(label(facts(0, 0, 0, 9), false), Label::Plain);
        assert_eq!(label(facts(0, 0, 0, 9), true), Label::PersonUnchecked);
        assert_eq!(label(facts(0, 0, 0, 0), true), Label::Plain);
        assert_eq!(label(facts(1, 8, 0, 9), true), Label::Machine);
        assert_eq!(label(facts(1, 8, 0, 0), true), Label::MachineChecked);
        assert_eq!(label(facts(0, 2, 3, 9), true), Label::Unknown);
        assert_eq!(label(facts(0, 2, 0, 9), true), Label::MachineEdited);
    }
}
