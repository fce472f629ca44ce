//! Letters about signing in and coming in. Most go to addresses of which nobody knows yet whose they are: they hold
//! sentences of ours and links, nothing that anybody typed (AB3).

use super::sheet::Sheet;
use crate::mail::written::Unwritable;
use locales::msg::people;

pub(super) fn sign_in(sheet: &mut Sheet<'_>, link: &str, code: &str) -> Result<(), Unwritable> {
    sheet.say(people::mail_sign_in_link());
    sheet.link(link)?;
    sheet.say(people::mail_sign_in_code());
    sheet.code(code)?;
    sheet.say(people::mail_sign_in_secret());
    sheet.say(people::mail_ignore());
    Ok(())
}

pub(super) fn no_account(sheet: &mut Sheet<'_>) {
    sheet.say(people::mail_no_account());
    sheet.say(people::mail_no_account_hint());
    sheet.say(people::mail_ignore());
}

pub(super) fn invitation(sheet: &mut Sheet<'_>, link: &str) -> Result<(), Unwritable> {
    sheet.say(people::mail_invitation());
    sheet.link(link)?;
    sheet.say(people::mail_invitation_ignore());
    Ok(())
}

pub(super) fn confirm(sheet: &mut Sheet<'_>, link: &str, code: &str) -> Result<(), Unwritable> {
    sheet.say(people::mail_confirm_link());
    sheet.link(link)?;
    sheet.say(people::mail_confirm_code());
    sheet.code(code)?;
    sheet.say(people::mail_ignore());
    Ok(())
}
