//! A role for somebody: for a person who is here, or for one who is invited.

use crate::forms::{FormField, FormState};
use chrono::NaiveDate;
use locales::LanguageTag;
use serde::Deserialize;
use server::domain::{accounts::address::MailAddress, organizations::role::Role, token::Token};

/// What the browser sends to give a role.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct GiveRaw {
    /// The token of the person.
    pub person: String,
    /// The word of the role.
    pub role: String,
    /// The last day, as `2027-01-31`, or nothing.
    pub until: String,
}

/// What the browser sends to invite somebody.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct InviteRaw {
    /// The word of the role.
    pub role: String,
    /// The tag of the language of whoever is invited.
    pub language: String,
    /// A mail address, or nothing.
    pub address: String,
}

/// The fields that a person fills in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RoleField {
    /// Who.
    Person,
    /// Which role.
    Role,
    /// Until when.
    Until,
    /// In which language.
    Language,
    /// Where the letter goes.
    Address,
}

/// Why it is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldError {
    /// Nobody was chosen, or nobody who is there.
    NoPerson,
    /// No role was chosen that can be given there.
    NoRole,
    /// It is no day, or one that is over.
    NoDay,
    /// The person has it.
    Already,
    /// It is none of the languages.
    NoLanguage,
    /// It is not one mail address.
    NoAddress,
    /// There are as many open invitations as there may be.
    TooMany,
    /// It is the role of the last admin of the coalition.
    LastAdmin,
}

impl FormField for RoleField {
    type FieldError = FieldError;
    fn name(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Role => "role",
            Self::Until => "until",
            Self::Language => "language",
            Self::Address => "address",
        }
    }
}

/// A role that is given.
pub struct Giving {
    /// Who gets it.
    pub person: Token,
    /// The role.
    pub role: Role,
    /// The last day.
    pub until: Option<NaiveDate>,
}

/// A role that somebody is invited to.
pub struct Inviting {
    /// The role.
    pub role: Role,
    /// The language of whoever is invited.
    pub language: LanguageTag,
    /// Where the letter goes.
    pub address: Option<MailAddress>,
}

impl GiveRaw {
    /// What is given, or the form as it comes back. `roles` are those that can be given there.
    pub fn read(&self, roles: &[Role], today: NaiveDate) -> Result<Giving, FormState<RoleField>> {
        let mut form = self.typed();
        let person = self.person.parse().ok();
        let role = role(&self.role, roles);
        let until = match self.until.trim() {
            "" => Some(None),
            day => day.parse::<NaiveDate>().ok().filter(|day| *day >= today).map(Some),
        };
        match (person, role, until) {
            (Some(person), Some(role), Some(until)) => return Ok(Giving { person, role, until }),
            (person, role, until) => {
                let refusals = [
                    (person.is_none(), RoleField::Person, FieldError::NoPerson),
                    (role.is_none(), RoleField::Role, FieldError::NoRole),
                    (until.is_none(), RoleField::Until, FieldError::NoDay),
                ];
                refuse(&mut form, &refusals);
            }
        }
        Err(form)
    }

    /// The form with what was typed.
    pub fn typed(&self) -> FormState<RoleField> {
        let mut form = FormState::default();
        form.typed(RoleField::Person, self.person.clone());
        form.typed(RoleField::Role, self.role.clone());
        form.typed(RoleField::Until, self.until.clone());
        form
    }
}

impl InviteRaw {
    /// Who is invited to what, or the form as it comes back.
    pub fn read(
        &self,
        roles: &[Role],
        languages: &[LanguageTag],
    ) -> Result<Inviting, FormState<RoleField>> {
        let mut form = self.typed();
        let role = role(&self.role, roles);
        let language = LanguageTag::parse(&self.language).ok();
        let language = language.filter(|tag| languages.contains(tag));
        let address = match self.address.trim() {
            "" => Some(None),
            address => address.parse().ok().map(Some),
        };
        match (role, language, address) {
            (Some(role), Some(language), Some(address)) => {
                return Ok(Inviting { role, language, address });
            }
            (role, language, address) => {
                let refusals = [
                    (role.is_none(), RoleField::Role, FieldError::NoRole),
                    (language.is_none(), RoleField::Language, FieldError::NoLanguage),
                    (address.is_none(), RoleField::Address, FieldError::NoAddress),
                ];
                refuse(&mut form, &refusals);
            }
        }
        Err(form)
    }

    /// The form with what was typed.
    pub fn typed(&self) -> FormState<RoleField> {
        let mut form = FormState::default();
        form.typed(RoleField::Role, self.role.clone());
        form.typed(RoleField::Language, self.language.clone());
        form.typed(RoleField::Address, self.address.clone());
        form
    }
}

fn role(word: &str, roles: &[Role]) -> Option<Role> {
    word.parse().ok().filter(|role| roles.contains(role))
}

fn refuse(form: &mut FormState<RoleField>, refusals: &[(bool, RoleField, FieldError)]) {
    for (wrong, field, why) in refusals {
        if *wrong {
            form.refuse(*field, *why);
        }
    }
}
