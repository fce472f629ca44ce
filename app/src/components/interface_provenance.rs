//! Who wrote the sentences of the interface in a language. Of texts, [`super::provenance`] says it.

use locales::{LanguageTag, Languages, Message, Provenance, msg};

/// Who wrote the sentences of a language.
pub fn provenance(language: &LanguageTag) -> Provenance {
    Languages::known().find(language).map(|language| language.provenance).unwrap_or_default()
}

/// The sentence that says so.
pub fn maker(provenance: Provenance) -> Message<'static> {
    match provenance {
        Provenance::Person => msg::common::about_translation_made_person(),
        Provenance::Machine => msg::common::about_translation_made_machine(),
        Provenance::MachineEdited => msg::common::about_translation_made_machine_edited(),
        Provenance::Unknown => msg::common::about_translation_made_unknown(),
    }
}
