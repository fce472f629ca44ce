//! Letters that say what changed in an account. They name no role, no organization, no device: the account does.

use super::sheet::Sheet;
use crate::mail::written::Unwritable;
use locales::{Message, msg::people};

pub(super) fn roles(sheet: &mut Sheet<'_>, link: &str) -> Result<(), Unwritable> {
    sheet.say(people::mail_roles());
    sheet.link(link)
}

pub(super) fn address(sheet: &mut Sheet<'_>, link: &str) -> Result<(), Unwritable> {
    changed(sheet, people::mail_address_changed(), link)
}

pub(super) fn ways_in(sheet: &mut Sheet<'_>, link: &str) -> Result<(), Unwritable> {
    changed(sheet, people::mail_ways_in_changed(), link)
}

fn changed(sheet: &mut Sheet<'_>, what: Message<'_>, link: &str) -> Result<(), Unwritable> {
    sheet.say(what);
    sheet.say(people::mail_account_not_you());
    sheet.link(link)
}

pub(super) fn will_end(sheet: &mut Sheet<'_>, link: &str) -> Result<(), Unwritable> {
    sheet.say(people::mail_account_will_end());
    sheet.link(link)
}

pub(super) fn deleted(sheet: &mut Sheet<'_>) {
    sheet.say(people::mail_account_deleted());
}
