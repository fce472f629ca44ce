//! The forms of roles: one that is given to somebody who is here, and an invitation to one.

use crate::forms::{Field, Form, FormState, refusals::unknown};
use chrono::NaiveDate;
use locales::{LanguageTag, msg};
use server::domain::{accounts::address::MailAddress, organizations::role::Role, token::Token};

/// Who gets it.
pub const PERSON: Field = Field::choice("person", msg::organizations::give_person_label);
/// Which one.
pub const ROLE: Field = Field::choice("role", msg::organizations::give_role_label);
/// Its last day; none for as long as nobody takes it.
pub const UNTIL: Field = Field::line("until", msg::organizations::give_until_label)
    .kind("date")
    .hint(msg::organizations::give_until_hint);
/// The language of whoever is invited.
pub const LANGUAGE: Field = Field::choice("language", msg::organizations::invite_language_label);
/// Where the letter goes; without one the link is passed on by hand.
pub const ADDRESS: Field = Field::line("address", msg::organizations::invite_address_label)
    .kind("email")
    .purpose("off")
    .hint(msg::organizations::invite_address_hint);

/// A role for somebody who is here.
pub struct GiveForm;

impl Form for GiveForm {
    const FIELDS: &'static [Field] = &[PERSON, ROLE, UNTIL];
}

/// A role for somebody who is not.
pub struct InviteForm;

impl Form for InviteForm {
    const FIELDS: &'static [Field] = &[ROLE, LANGUAGE, ADDRESS];
}

/// What was chosen to be given.
pub struct Giving {
    /// To whom.
    pub person: Token,
    /// What.
    pub role: Role,
    /// The last day.
    pub until: Option<NaiveDate>,
}

/// What somebody is invited to.
pub struct Inviting {
    /// To what.
    pub role: Role,
    /// In which language.
    pub language: LanguageTag,
    /// Where the letter goes.
    pub address: Option<MailAddress>,
}

/// What is to be given, or nothing where a field was refused.
pub fn read_give(
    form: &mut FormState<GiveForm>,
    roles: &[Role],
    today: NaiveDate,
) -> Option<Giving> {
    let person = form
        .read(PERSON, |typed| typed.parse().map_err(|_| msg::organizations::give_person_wrong()));
    let role = role(form, roles);
    let until = form.read(UNTIL, |typed| match typed.trim() {
        "" => Ok(None),
        day => day
            .parse()
            .ok()
            .filter(|day: &NaiveDate| *day >= today)
            .map(Some)
            .ok_or_else(msg::organizations::give_until_wrong),
    });
    Some(Giving { person: person?, role: role?, until: until? })
}

/// To what somebody is invited, or nothing where a field was refused.
pub fn read_invite(
    form: &mut FormState<InviteForm>,
    roles: &[Role],
    languages: &[LanguageTag],
) -> Option<Inviting> {
    let role = role(form, roles);
    let language = form.read(LANGUAGE, |typed| {
        let chosen = LanguageTag::parse(typed).ok().filter(|tag| languages.contains(tag));
        chosen.ok_or_else(unknown)
    });
    let address = form.read(ADDRESS, |typed| match typed.trim() {
        "" => Ok(None),
        address => {
            address.parse().map(Some).map_err(|_| msg::organizations::invite_address_wrong())
        }
    });
    Some(Inviting { role: role?, language: language?, address: address? })
}

fn role<F: Form>(form: &mut FormState<F>, roles: &[Role]) -> Option<Role> {
    form.read(ROLE, |typed| {
        let known = typed.parse().ok().filter(|role| roles.contains(role));
        known.ok_or_else(msg::organizations::give_role_wrong)
    })
}
