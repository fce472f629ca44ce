//! The digits beside a mailed link, as they are stored.

use crate::{
    domain::accounts::sign_in::{Code, SecretHash},
    keyring::Purpose,
    state::AppState,
};

/// What is stored of the digits of a link: a hash under a key that is not in the database, because ten to the eighth can
/// be tried.
pub(super) fn keyed(state: &AppState, link: &SecretHash, code: &Code) -> [u8; 32] {
    let message = [link.as_slice(), code.as_str().as_bytes()].concat();
    state.keyring.site_key(Purpose::SignInCode).mac(&message)
}
