//! The form in which somebody sets a password and confirms an app with a code of it.

use crate::forms::{
    Field, Form, FormState,
    refusals::{empty, too_long},
};
use locales::{Message, msg};
use server::domain::accounts::{
    one_time::{OneTimeCode, TimedCode},
    password::{LONGEST_PASSWORD, Password, PasswordError, SHORTEST_PASSWORD},
};

/// The password.
pub const PASSWORD: Field = Field::line("password", msg::accounts::password_new_label)
    .hint(|| msg::accounts::password_new_hint(SHORTEST_PASSWORD as i64))
    .kind("password")
    .purpose("new-password")
    .secret();
/// The same once more.
pub const AGAIN: Field = Field::line("again", msg::accounts::password_again_label)
    .kind("password")
    .purpose("new-password")
    .secret();
/// The code that the app shows.
pub const CODE: Field =
    Field::line("code", msg::accounts::password_app_code).purpose("one-time-code").secret();
/// The secret that the page offered, sealed.
pub const SECRET: Field = Field::hidden("secret").secret();
/// `remove`, or nothing.
pub const ACTION: Field = Field::hidden("action");

/// A password and an app.
pub struct NewPasswordForm;

impl Form for NewPasswordForm {
    const FIELDS: &'static [Field] = &[ACTION, PASSWORD, AGAIN, CODE, SECRET];
}

/// The password and the code, or nothing where one was refused. `own` are words that are easily guessed of this person.
pub fn read(form: &mut FormState<NewPasswordForm>, own: &[&str]) -> Option<(Password, TimedCode)> {
    let password = form.read(PASSWORD, |typed| {
        Password::chosen(typed, own).map_err(|why| refusal(why, typed.is_empty()))
    });
    // Compared as they are hashed: a keyboard may write one letter as one sign or as two.
    let again = Password::typed(form.value(AGAIN));
    let repeated = |password: &Password| {
        again.as_ref().is_some_and(|again| again.as_bytes() == password.as_bytes())
    };
    if password.as_ref().is_some_and(|password| !repeated(password)) {
        form.refuse(AGAIN, msg::accounts::password_different());
    }
    let code = form.read(CODE, |typed| match OneTimeCode::typed(typed) {
        Some(OneTimeCode::Timed(code)) => Ok(code),
        _ if typed.trim().is_empty() => Err(empty()),
        _ => Err(msg::accounts::password_app_wrong()),
    });
    password.zip(code).filter(|_| !form.is_refused())
}

fn refusal(why: PasswordError, is_empty: bool) -> Message<'static> {
    match why {
        PasswordError::TooShort if is_empty => empty(),
        PasswordError::TooShort => msg::accounts::password_short(SHORTEST_PASSWORD as i64),
        PasswordError::TooLong => too_long(LONGEST_PASSWORD),
        PasswordError::TooCommon => msg::accounts::password_common(),
    }
}
