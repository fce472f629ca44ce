//! Forms of people.

pub mod new_password;
pub mod passkey_name;
pub mod password_and_code;
