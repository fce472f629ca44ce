//! The end of every letter: who writes, and how to get no more of these.

use super::{Given, sheet::Sheet};
use crate::{
    mail::{Content, written::Unwritable},
    routes::{AccountMail, Link, MailStop},
};
use locales::msg::accounts;

pub(super) fn write(sheet: &mut Sheet<'_>, given: &Given<'_>) -> Result<(), Unwritable> {
    sheet.paragraph(&format!("--\n{}", given.site));
    match (given.stop, given.content) {
        (Some(token), _) => {
            sheet.say(accounts::mail_foot_stop());
            let path = MailStop { token }.path(sheet.language());
            sheet.link(&path)
        }
        (None, Content::AccountDeleted) => {
            sheet.say(accounts::mail_foot_last());
            Ok(())
        }
        (None, _) => {
            sheet.say(accounts::mail_foot_account());
            let path = AccountMail::plain().path(sheet.language());
            sheet.link(&path)
        }
    }
}
