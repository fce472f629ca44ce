//! Letters about signing in and coming in. Most go to addresses of which nobody knows yet whose they are: they hold
//! sentences of ours and links, nothing that anybody typed (AB3).

use super::sheet::Sheet;
use crate::mail::written::Unwritable;
use locales::msg::accounts;

pub(super) fn sign_in(sheet: &mut Sheet<'_>, link: &str, code: &str) -> Result<(), Unwritable> {
    sheet.say(accounts::mail_sign_in_link());
    sheet.link(link)?;
    sheet.say(accounts::mail_sign_in_code());
    sheet.code(code)?;
    sheet.say(accounts::mail_sign_in_secret());
    sheet.say(accounts::mail_ignore());
    Ok(())
}

pub(super) fn no_account(sheet: &mut Sheet<'_>) {
    sheet.say(accounts::mail_no_account());
    sheet.say(accounts::mail_no_account_hint());
    sheet.say(accounts::mail_ignore());
}

pub(super) fn invitation(sheet: &mut Sheet<'_>, link: &str) -> Result<(), Unwritable> {
    sheet.say(accounts::mail_invitation());
    sheet.link(link)?;
    sheet.say(accounts::mail_invitation_ignore());
    Ok(())
}

pub(super) fn confirm(sheet: &mut Sheet<'_>, link: &str, code: &str) -> Result<(), Unwritable> {
    sheet.say(accounts::mail_confirm_link());
    sheet.link(link)?;
    sheet.say(accounts::mail_confirm_code());
    sheet.code(code)?;
    sheet.say(accounts::mail_ignore());
    Ok(())
}
