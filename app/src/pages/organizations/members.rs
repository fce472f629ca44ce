//! Who holds which role where, and how that changes: in the coalition, in an organization, for one item. The same pages
//! for all three places, which their addresses tell apart.

pub mod find_item;
pub mod give;
pub mod invite;
pub mod list;
pub mod person;
pub mod take;

use crate::forms::organizations::role::FieldError;
use locales::{Message, msg};
use server::services::organizations::roles::MOST_INVITATIONS;

/// Why a form of roles was refused.
fn sentence(why: FieldError) -> Message<'static> {
    match why {
        FieldError::NoPerson => msg::people::give_person_wrong(),
        FieldError::NoRole => msg::people::give_role_wrong(),
        FieldError::NoDay => msg::people::give_until_wrong(),
        FieldError::Already => msg::people::give_already(),
        FieldError::NoLanguage => msg::errors::field_unknown(),
        FieldError::NoAddress => msg::people::invite_address_wrong(),
        FieldError::TooMany => msg::people::invite_many(MOST_INVITATIONS),
        FieldError::LastAdmin => msg::people::take_last(),
    }
}
