//! The form of a password and a code: to sign in, with the name of the account, and as a proof, without. That there is
//! such an account, no refusal says.

use crate::forms::{Field, Form, FormState, refusals::empty};
use locales::msg;
use server::{
    domain::accounts::{one_time::OneTimeCode, password::Password},
    services::accounts::password::{AccountName, Credentials},
};

/// Whose account it is: a mail address or a sign-in name.
pub const WHO: Field = Field::line("who", msg::accounts::password_who_label)
    .hint(msg::accounts::password_who_hint)
    .purpose("username");
/// The password.
pub const PASSWORD: Field = Field::line("password", msg::accounts::password_label)
    .kind("password")
    .purpose("current-password")
    .secret();
/// The code of the app, or one on paper.
pub const CODE: Field = Field::line("code", msg::accounts::password_code_label)
    .hint(msg::accounts::password_code_hint)
    .purpose("one-time-code")
    .secret();
/// The path to go on to.
pub const NEXT: Field = Field::hidden("next");

/// A password and a code.
pub struct PasswordForm;

impl Form for PasswordForm {
    const FIELDS: &'static [Field] = &[WHO, PASSWORD, CODE, NEXT];
}

/// Whose account, and what is shown of it; nothing where one was refused.
pub fn read(form: &mut FormState<PasswordForm>) -> Option<(AccountName, Credentials)> {
    let who = form.read(WHO, |typed| match typed.trim() {
        "" => Err(empty()),
        _ => AccountName::typed(typed).ok_or_else(msg::accounts::password_who_wrong),
    });
    let typed = read_proof(form);
    who.zip(typed)
}

/// What is shown of the account that somebody is signed in to; nothing where one was refused.
pub fn read_proof(form: &mut FormState<PasswordForm>) -> Option<Credentials> {
    if form.value(PASSWORD).is_empty() {
        form.refuse(PASSWORD, empty());
    }
    let code = form.read(CODE, |typed| match typed.trim() {
        "" => Err(empty()),
        _ => OneTimeCode::typed(typed).ok_or_else(msg::accounts::password_code_wrong),
    });
    if form.is_refused() {
        return None;
    }
    // What can be no password is not hashed: it says nothing about any account.
    let Some(password) = Password::typed(form.value(PASSWORD)) else {
        form.refuse_whole(msg::accounts::password_wrong());
        return None;
    };
    code.map(|code| Credentials { password, code })
}
