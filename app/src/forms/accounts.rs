//! Forms: signing in and out, and one's own account.

pub mod address;
pub mod mail_choices;
pub mod mail_stop;
pub mod new_password;
pub mod passkey_name;
pub mod password_and_code;
pub mod profile;
pub mod sign_in;
