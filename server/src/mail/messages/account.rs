//! Letters that say what changed in an account. They name no role, no organization, no device: the account does.

use super::sheet::Sheet;
use crate::mail::written::Unwritable;
use locales::{
    Message,
    msg::{accounts, privacy},
};

pub(super) fn roles(sheet: &mut Sheet<'_>, link: &str) -> Result<(), Unwritable> {
    sheet.say(accounts::mail_roles());
    sheet.link(link)
}

pub(super) fn address(sheet: &mut Sheet<'_>, link: &str) -> Result<(), Unwritable> {
    changed(sheet, accounts::mail_address_changed(), link)
}

pub(super) fn ways_in(sheet: &mut Sheet<'_>, link: &str) -> Result<(), Unwritable> {
    changed(sheet, accounts::mail_ways_in_changed(), link)
}

fn changed(sheet: &mut Sheet<'_>, what: Message<'_>, link: &str) -> Result<(), Unwritable> {
    sheet.say(what);
    sheet.say(accounts::mail_account_not_you());
    sheet.link(link)
}

pub(super) fn will_end(sheet: &mut Sheet<'_>, link: &str) -> Result<(), Unwritable> {
    sheet.say(privacy::mail_account_will_end());
    sheet.link(link)
}

pub(super) fn deleted(sheet: &mut Sheet<'_>) {
    sheet.say(accounts::mail_account_deleted());
}
