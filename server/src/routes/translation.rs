//! How the languages of the interface stand.

use super::{Route, declare::pages};
use crate::domain::organizations::permission::Permission::SeeLanguages;
use locales::msg;

pages! {
    /// Who made the interface in this language, and what was checked.
    AboutTranslation = Route::page("about this translation", "/{language}/about-this-translation");
    /// How the languages of the interface stand.
    InterfaceLanguages = Route::coalition(SeeLanguages, "languages", "/{language}/admin/languages")
        .in_administration(msg::organizations::admin_languages, msg::organizations::office_languages_lead);
    /// The sentences of one language that need somebody: which of them, and which page, from 1.
    LanguageSentences { of } ? { only, page } =
        Route::coalition(SeeLanguages, "sentences of language", "/{language}/admin/languages/{of}")
        .sample(&[("of", "es")]);
}
