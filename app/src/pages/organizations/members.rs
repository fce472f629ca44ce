//! Who holds which role where, and how that changes: in the coalition, in an organization, for one item. The same pages
//! for all three places, which their addresses tell apart.

pub mod find_item;
pub mod give;
pub mod invite;
pub mod list;
pub mod person;
pub mod take;
