//! Roles: given and taken, to people who are here and to those who are invited.
//!
//! Nobody gives or takes a role in a scope where they may not manage roles, and the scope is that of the
//! [`Permit`](crate::domain::organizations::permission::Permit): an admin of an organization gives roles there, in its parts and
//! for their items; roles of the coalition only its admins give. One admin of the coalition always stays.

mod give;
mod invite;
mod refresh_sessions;
mod revoke_invitation;
mod take;

pub use give::{GiveRole, Given};
pub use invite::{INVITATION_TIME, Invite, Invited, MOST_INVITATIONS};
pub use refresh_sessions::RolesOf;
pub use revoke_invitation::RevokeInvitation;
pub use take::{TakeRole, Taken};
