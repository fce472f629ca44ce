//! The forms of the page on which a person chooses their letters: buttons and one choice, nothing to type.

use serde::Deserialize;
use server::domain::accounts::mail_kind::MailKind;

/// What the browser sends.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Raw {
    /// What is done: `stop`, `again` or `subject`.
    pub action: String,
    /// To which letters.
    pub kind: String,
    /// What subjects say: `quiet` or `full`.
    pub subject: String,
}

/// What a person chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// No more letters of a kind.
    Stop(MailKind),
    /// Letters of a kind again.
    Resubmit(MailKind),
    /// Subjects that say what a letter is about, or none such.
    Full(bool),
}

/// The choice; `None` for what no page of ours sends.
pub fn read(raw: &Raw) -> Option<Choice> {
    let kind = || raw.kind.parse().ok().filter(|kind: &MailKind| kind.can_be_stopped());
    match (raw.action.as_str(), raw.subject.as_str()) {
        ("stop", _) => kind().map(Choice::Stop),
        ("again", _) => kind().map(Choice::Resubmit),
        ("subject", "quiet") => Some(Choice::Full(false)),
        ("subject", "full") => Some(Choice::Full(true)),
        _ => None,
    }
}
