//! Organizations: their tree and what they say of themselves.

mod add;
mod move_below;
mod write;

pub use crate::database::record::tree::Placed;
pub use add::AddOrganization;
pub use move_below::MoveOrganization;
pub use write::{RemoveOrganizationLanguage, WriteOrganization};
