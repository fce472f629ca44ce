//! What a reader says is wrong with a text: words, and what they saw.

use crate::forms::{Field, Form, FormState, refusals};
use locales::msg;
use server::domain::report::{LONGEST_REPORT, ReportMessage, ReportMessageError};

/// What is wrong.
pub const MESSAGE: Field = Field::lines("message", 6, msg::library::reading_report_label)
    .hint(|| msg::library::reading_report_hint(LONGEST_REPORT as i64));
/// The language of the text that they saw.
pub const SHOWN: Field = Field::hidden("shown");
/// The number of its revision.
pub const NUMBER: Field = Field::hidden("number");
/// The permanent name of the segment that is meant.
pub const PART: Field = Field::hidden("part");

/// The form.
pub struct ReportForm;

impl Form for ReportForm {
    const FIELDS: &'static [Field] = &[SHOWN, NUMBER, PART, MESSAGE];
    const GUARD: Option<&'static str> = Some("report");
}

/// The words, or nothing where they were refused.
pub fn read(form: &mut FormState<ReportForm>) -> Option<ReportMessage> {
    form.read(MESSAGE, |typed| {
        ReportMessage::parse(typed).map_err(|why| match why {
            ReportMessageError::Empty => msg::library::reading_report_empty(),
            ReportMessageError::TooLong => refusals::too_long(LONGEST_REPORT),
        })
    })
}
