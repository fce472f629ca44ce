//! Rules that hold on paper too. No IO, no clock, no random source in here: they come as parameters.

pub mod accounts;
pub mod bundle;
pub mod clock;
pub mod deletion_log;
pub mod feedback;
pub mod forest;
pub mod inventory;
pub mod language_tag;
pub mod library;
pub mod limit;
pub mod organizations;
pub mod pictures;
pub mod print_status;
pub mod privacy;
pub mod random;
pub mod report;
pub mod retention;
pub mod search;
pub mod slug;
pub mod spreadsheet;
pub mod text;
pub mod token;
pub mod topic;
pub mod translation;
pub mod unseen;
pub mod words;
