//! Who made the text that is shown: named by its weakest part. In the note above it, the way to the original stands beside.

use crate::request_context::RequestContext;
use leptos::prelude::*;
use locales::msg;
use server::{
    database::query::{document::ReadableText, item::TextFacts},
    domain::translation::label::{Check, Verdict},
};

pub use server::domain::translation::label::Label;

/// The label for the counts of a card, where the parts themselves are not at hand.
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

/// Whether a text is in another language than the one in which it was first written.
pub fn is_translated(text: &ReadableText) -> bool {
    text.language != text.source_language
}

/// The sentence that names who made a text, with the share of it that is meant; `None` when there is nothing to warn of.
pub fn made(ctx: &RequestContext, text: &ReadableText) -> Option<impl IntoView + use<>> {
    let Verdict { label, count, total, check } = &text.verdict;
    let sentence = match (label, is_translated(text)) {
        (Label::Plain, _) | (Label::Unknown, false) => return None,
        (Label::Machine, true) => ctx.t(msg::library::provenance_machine()),
        (Label::Machine, false) => ctx.t(msg::library::provenance_machine_original()),
        (Label::MachineChecked, translated) => checked(ctx, check.as_ref(), translated),
        (Label::MachineEdited, true) => ctx.t(msg::library::provenance_machine_edited()),
        (Label::MachineEdited, false) => ctx.t(msg::library::provenance_machine_edited_original()),
        (Label::Unknown, true) => ctx.t(msg::library::provenance_unknown()),
        (Label::PersonUnchecked, _) => ctx.t(msg::library::provenance_person_unchecked()),
        (Label::PersonChecked, _) => ctx.t(msg::library::provenance_person_checked()),
    };
    let share = (count < total).then(|| {
        view! { " " {ctx.t(msg::library::provenance_share(*count, *total))} }
    });
    Some(view! { {sentence} {share} })
}

/// A machine's text that was checked: by whom and when, as far as that is recorded of all of it.
fn checked(ctx: &RequestContext, check: Option<&Check>, translated: bool) -> AnyView {
    let Some(check) = check else {
        return ctx.t(msg::library::provenance_machine_checked());
    };
    let on = check.on;
    match (check.reviewer.as_deref(), translated) {
        (Some(name), true) => ctx.t(msg::library::provenance_machine_checked_by(name, on)),
        (None, true) => ctx.t(msg::library::reading_machine_checked_on(on)),
        (Some(name), false) => ctx.t(msg::library::reading_machine_original_checked_by(name, on)),
        (None, false) => ctx.t(msg::library::reading_machine_original_checked_on(on)),
    }
}

/// Who checked a text that has no label, for the facts beside it.
pub fn credit(ctx: &RequestContext, text: &ReadableText) -> Option<AnyView> {
    let check = text.verdict.check.as_ref();
    let check = check.filter(|_| text.verdict.label == Label::Plain && is_translated(text))?;
    Some(match check.reviewer.as_deref() {
        Some(name) => ctx.t(msg::library::reading_checked_by(name, check.on)),
        None => ctx.t(msg::library::reading_checked_on(check.on)),
    })
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
