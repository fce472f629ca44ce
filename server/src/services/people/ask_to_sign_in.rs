//! Somebody types their address to sign in. A mail goes out in any case: with a link and digits to a person, with the word
//! that there is no such person to everybody else.
//!
//! Known and unknown addresses cost the same (AU3): the same statements, the same number of rows written, the same seals,
//! one commit. Only what is inside the sealed mail differs. Where the address had enough mails, the link that was mailed
//! before stays good: asking often shuts nobody out (AU7).

use crate::{
    database::{DatabaseError, query::people::signing_in, record::people::sign_in_link},
    domain::{
        language_tag::LanguageTag,
        people::{
            address::MailAddress,
            sign_in::{Code, SIGN_IN_TIME, Secret, SecretHash},
        },
    },
    keyring::Purpose,
    mail::{Content, Letter, Posted, lookup, post, post_about},
    state::AppState,
};

/// Somebody asks for a link.
pub struct AskToSignIn<'a> {
    /// What they typed.
    pub address: &'a MailAddress,
    /// The language of the page: that of the mail where nobody is known.
    pub language: &'a LanguageTag,
    /// The path to go on to, of our own, or nothing.
    pub next: &'a str,
    /// What the cookie of the asking browser holds already, if it asked a short while ago.
    pub browser: Option<&'a Secret>,
    /// Makes the path of the page that a link leads to.
    pub link: fn(&LanguageTag, &Secret) -> String,
}

impl AskToSignIn<'_> {
    /// Posts the mail; gives what the cookie of the asking browser is to hold.
    pub async fn execute(&self, state: &AppState) -> Result<Secret, DatabaseError> {
        let address = self.address.in_small_letters();
        let lookup = lookup(&state.keyring, &address);
        let known = signing_in::addressee(&state.database, &lookup).await?;
        let random = state.random.as_ref();
        let (secret, fresh, code) =
            (Secret::random(random), Secret::random(random), Code::random(random));
        let browser = self.browser.cloned().unwrap_or(fresh);
        let language = known.as_ref().map_or(self.language, |known| &known.language);
        let link = (self.link)(language, &secret);
        let letter = Letter {
            to: &address,
            language,
            full: known.as_ref().is_some_and(|known| known.full),
            content: match &known {
                Some(_) => Content::SignIn { link, code: code.grouped() },
                None => Content::NoAccount,
            },
        };
        let person = known.as_ref().map(|known| known.id);
        let unposted = Secret::random(random).hash();
        let tx = state.database.begin_write_apart().await?;
        let posted = match &known {
            Some(known) => post_about(&tx, state, &known.token, &letter).await?,
            None => post(&tx, state, &letter).await?,
        };
        let (lookup, person) = match posted {
            Posted::Waiting => (&lookup, person),
            // A row of no use, so that this costs the same as well.
            Posted::Withheld => (&unposted, None),
        };
        let row = sign_in_link::AskedLink {
            hash: secret.hash(),
            lookup,
            person,
            browser: browser.hash(),
            code: keyed(state, &secret.hash(), &code),
            next: self.next,
            expires: (state.clock.now() + SIGN_IN_TIME).timestamp(),
        };
        sign_in_link::ask(&tx, &row).await?;
        tx.commit().await?;
        Ok(browser)
    }
}

/// What is stored of the digits of a link: a hash under a key that is not in the database, because ten to the eighth can
/// be tried.
pub(super) fn keyed(state: &AppState, link: &SecretHash, code: &Code) -> [u8; 32] {
    let message = [link.as_slice(), code.as_str().as_bytes()].concat();
    state.keyring.site_key(Purpose::SignInCode).mac(&message)
}
