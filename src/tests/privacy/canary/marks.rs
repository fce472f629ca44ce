//! One mark for each way in which something of a person comes in, and where it may be found, when.

use super::scan::{BEGIN, Needle};
use std::collections::BTreeSet;

/// Where a mark was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The files of SQLite, or the rows of PostgreSQL, of the database that is served.
    Database,
    /// Any other file below the data folder, the keyring among them.
    Folder,
    /// The folder of letters that stands for a mail server: what left for a mailbox.
    Mail,
    /// The log.
    Log,
    /// The older backup.
    Backup,
    /// An export of the library.
    Export,
}

/// When it was looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// While everything is in use.
    Live,
    /// After the person was deleted.
    Deleted,
    /// After everything became due.
    Purged,
    /// After the older backup was put back under the keyring and the log of today, and the server was started.
    Restored,
}

/// What comes in with each request, and with nothing else.
pub const HEADERS: &[(&str, &str)] = &[
    ("user agent", "user-agent"),
    ("referrer", "referer"),
    ("accepted languages", "accept-language"),
    ("forwarded for", "x-forwarded-for"),
    ("forwarded", "forwarded"),
    ("real address", "x-real-ip"),
    ("cookie of a stranger", "cookie"),
    ("authorization", "authorization"),
    ("request name", "x-request-id"),
    ("trace", "traceparent"),
    ("platform", "sec-ch-ua-platform"),
];

/// What comes in by addresses and bodies that keep nothing.
pub const PASSING: &[&str] = &[
    "query string",
    "path",
    "search words",
    "words begun",
    "filter",
    "second language",
    "unknown field",
    "too long a report",
    "bytes that are no text",
    "part of a text",
    "body of a stranger",
    "next page",
    "panic",
    TYPED,
];

/// An address that somebody types and nobody has: it gets a letter, once.
const TYPED: &str = "typed address of nobody";

/// What is kept in clear as long as it is needed.
pub const IN_CLEAR: &[&str] = &[
    "name",
    "spoken languages",
    "browser name",
    "passkey name",
    "ceremony",
    "passkey",
    "row that was refused",
];

/// What is kept sealed or as a hash alone.
pub const NEVER_IN_CLEAR: &[&str] = &[
    "mail address",
    "secret of an authenticator",
    "words of a letter",
    "address of an invitation",
    "session secret",
    "sign-in link",
    "code",
    "invitation secret",
    "password",
    "recovery code",
];

/// What a reader reported: it is no person's, so it stays when one goes, and goes when its time is over.
pub const REPORT: &str = "words of a report";

/// The mark of a channel: a word that is nowhere else.
pub fn mark(channel: &str) -> String {
    let number = all().iter().position(|known| *known == channel).unwrap();
    let letter = |value: usize| char::from(b'a' + u8::try_from(value % 26).unwrap());
    format!("{BEGIN}{}{}q{}", letter(number / 26), letter(number), letter(number * 7))
}

/// Every channel.
pub fn all() -> Vec<&'static str> {
    let headers = HEADERS.iter().map(|(channel, _)| *channel);
    let others = [PASSING, IN_CLEAR, NEVER_IN_CLEAR, &[REPORT]].concat();
    headers.chain(others).collect()
}

/// All marks, to be looked for.
pub fn needles() -> Vec<Needle> {
    all().iter().map(|channel| Needle::text(channel, &mark(channel))).collect()
}

/// The table: where a mark may be found at a moment. Everything else is a failure.
pub fn allowed(channel: &str, moment: Moment) -> BTreeSet<Place> {
    let mut places = expected(channel, moment);
    // A letter reaches a mailbox in clear, that is what it is for; letters to the person go with them.
    let theirs = ["mail address", "words of a letter", "code"].contains(&channel);
    let in_letter = match moment {
        Moment::Live => theirs || channel == TYPED,
        Moment::Deleted => channel == TYPED,
        Moment::Purged | Moment::Restored => false,
    };
    places.extend(in_letter.then_some(Place::Mail));
    places
}

/// The same where a mark has to be found, or it shows nothing.
pub fn expected(channel: &str, moment: Moment) -> BTreeSet<Place> {
    use Moment::{Deleted, Live};
    let in_database = match moment {
        Live => IN_CLEAR.contains(&channel) || channel == REPORT,
        Deleted => channel == REPORT,
        Moment::Purged | Moment::Restored => false,
    };
    // A row that the database refused is in none of its copies.
    let refused = channel == "row that was refused";
    let mut places = BTreeSet::new();
    places.extend((in_database && !refused).then_some(Place::Database));
    // The older backup was made while everything was there; that is what a backup is.
    let in_backup = (IN_CLEAR.contains(&channel) && !refused) || channel == REPORT;
    places.extend(in_backup.then_some(Place::Backup));
    places
}

#[test]
fn there_are_about_forty_marks_and_each_is_its_own() {
    let marks: BTreeSet<String> = all().iter().map(|channel| mark(channel)).collect();
    assert_eq!(marks.len(), all().len());
    assert!(marks.len() >= 40, "{}", marks.len());
}
