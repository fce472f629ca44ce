//! What somebody wants to be written about: stopped and allowed by the link in a mail, or on the page of an account.

mod allow;
mod choose_subjects;
mod stop;

pub use allow::AllowMail;
pub use choose_subjects::ChooseSubjects;
pub use stop::{MailStopped, StopMail};
