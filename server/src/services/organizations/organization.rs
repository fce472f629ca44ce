//! Organizations: their tree and what they say of themselves.

mod add;
mod move_below;
mod remove_language;
mod write;

pub use crate::database::record::tree::Placed;
pub use add::AddOrganization;
pub use move_below::MoveOrganization;
pub use remove_language::{LanguageRemoved, RemoveOrganizationLanguage};
pub use write::WriteOrganization;
