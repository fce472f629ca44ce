//! What letters say: subject and plain text, whole in one language.
//!
//! When one sentence lacks in the language of who gets it, the whole letter is in the next language that has them all,
//! and says so first: nobody gets half a letter in one language and half in another (row D13).

mod account;
mod foot;
mod sheet;
mod way_in;

use super::{
    Content,
    written::{Unwritable, Words},
};
use locales::{
    LanguageTag, Locales, Localizer, Message, msg::accounts, reading_chain, same_language,
};
use sheet::Sheet;

/// What a letter is made of.
pub(super) struct Given<'a> {
    pub content: &'a Content,
    /// The language of who gets it.
    pub language: &'a LanguageTag,
    /// Whether the subject says what it is about.
    pub full: bool,
    /// The name of the site.
    pub site: &'a str,
    /// Scheme and host before every link.
    pub origin: &'a str,
    /// The token of the link that stops letters of this kind.
    pub stop: Option<&'a str>,
}

/// The letter in the best language that has all of its sentences.
pub(super) fn words(locales: &Locales, given: &Given<'_>) -> Result<Words, Unwritable> {
    for tag in reading_chain(given.language) {
        let (words, whole) = in_language(locales.speak(&tag), given)?;
        if whole {
            return Ok(words);
        }
    }
    Ok(in_language(locales.speak(&LanguageTag::english()), given)?.0)
}

/// The letter in one language, and whether it is whole in it.
fn in_language(localizer: Localizer, given: &Given<'_>) -> Result<(Words, bool), Unwritable> {
    let mut sheet = Sheet::new(localizer, given.origin);
    let subject = sheet.title(subject(given));
    if same_language(given.language, &[sheet.language().clone()]).is_none() {
        sheet.say(accounts::mail_other_language(given.language));
    }
    match given.content {
        Content::SignIn { link, code } => way_in::sign_in(&mut sheet, link, code)?,
        Content::NoAccount => way_in::no_account(&mut sheet),
        Content::Invitation { link } => way_in::invitation(&mut sheet, link)?,
        Content::ConfirmAddress { link, code } => way_in::confirm(&mut sheet, link, code)?,
        Content::RolesChanged { link } => account::roles(&mut sheet, link)?,
        Content::AddressChanged { link } => account::address(&mut sheet, link)?,
        Content::WaysInChanged { link } => account::ways_in(&mut sheet, link)?,
        Content::AccountWillEnd { link } => account::will_end(&mut sheet, link)?,
        Content::AccountDeleted => account::deleted(&mut sheet),
    }
    foot::write(&mut sheet, given)?;
    let language = sheet.language().clone();
    let (text, whole) = sheet.done();
    Ok((Words { subject, text, language }, whole))
}

/// The subject: quiet, unless the person chose otherwise (a subject shows on a locked screen).
fn subject<'a>(given: &Given<'a>) -> Message<'a> {
    if !given.full || !given.content.kind().is_to_account() {
        return accounts::mail_subject_quiet();
    }
    match given.content {
        Content::SignIn { .. } => accounts::mail_subject_sign_in(given.site),
        Content::RolesChanged { .. } => accounts::mail_subject_roles(given.site),
        _ => accounts::mail_subject_account(given.site),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use locales::{Beside, Folder};
    use std::fs;

    /// Swahili with one sentence, and with all but one.
    #[test]
    fn row_d13_no_letter_is_half_in_one_language_and_half_in_another() {
        let folder = tempfile::tempdir().unwrap();
        let swahili = folder.path().join("sw");
        fs::create_dir(&swahili).unwrap();
        fs::write(swahili.join("accounts.ftl"), "mail-no-account = Hakuna akaunti.\n").unwrap();
        let beside = Beside { folder: Folder::read(folder.path()), pseudo: false };
        let locales = Locales::load_with(beside).unwrap();
        let language = "sw".parse().unwrap();
        let given = Given {
            content: &Content::NoAccount,
            language: &language,
            full: false,
            site: "Semilla",
            origin: "https://semilla.test",
            stop: None,
        };
        let whole = words(&locales, &given).unwrap();
        assert_eq!(whole.language, LanguageTag::english());
        assert!(whole.text.starts_with("This email is not in "), "{}", whole.text);
        assert!(!whole.text.contains("Hakuna"));
        // The twin: in its own language alone it would be half and half.
        let (half, is_whole) = in_language(locales.speak(&language), &given).unwrap();
        assert!(half.text.contains("Hakuna") && half.text.contains("Your account says"));
        assert!(!is_whole);
    }
}
