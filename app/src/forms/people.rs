//! Forms of people: signing in, their account, their letters, strong ways to show who they are,
//! organizations, roles.

pub mod address;
pub mod invitation;
pub mod mail_choices;
pub mod mail_stop;
pub mod name;
pub mod new_password;
pub mod organization;
pub mod passkey_name;
pub mod password_and_code;
pub mod profile;
pub mod role;
pub mod sign_in;
pub mod topic;
