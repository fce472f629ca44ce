//! What guards a form that anybody may send without an account: programs that send forms are asked once more, people
//! hardly ever. A form says so with [`Form::GUARD`](super::Form::GUARD).

use locales::{Message, msg};

/// The name of the field that holds the moment at which the form was shown.
pub const MOMENT: &str = "form_time";
/// The name of the field that programs fill in and people leave empty.
pub const TRAP: &str = "website";

/// Why the form has to be sent once more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Resubmit {
    /// The field that has to stay empty was filled in. It is shown when the form comes back.
    Trapped,
    /// It was sent too fast, too late, twice, or is not one of ours.
    Moment,
}

/// What a person reads who has to press the button once more.
pub fn sentence(why: Resubmit) -> Message<'static> {
    match why {
        Resubmit::Trapped => msg::errors::form_trap_filled(),
        Resubmit::Moment => msg::errors::form_again(),
    }
}
