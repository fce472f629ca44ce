//! Somebody types their address to sign in. A mail goes out in any case: with a link and digits to a person, with the word
//! that there is no such person to everybody else.
//!
//! Known and unknown addresses cost the same (AU3): the same statements, the same number of rows written, the same seals,
//! one commit. Only what is inside the sealed mail differs. What a browser asks for touches nothing that another asked for,
//! and where the address had its many mails, those that are there help whoever asks: asking often shuts nobody out (AU7).

use super::mailed_code::keyed;
use crate::{
    database::{
        DatabaseError,
        query::accounts::{known_browser, signing_in, strong::Whose},
        record::accounts::sign_in_link,
    },
    domain::{
        accounts::{
            address::MailAddress,
            mailed_link::Asked,
            sign_in::{Code, SIGN_IN_TIME, Secret, SecretHash},
        },
        language_tag::LanguageTag,
    },
    mail::{Asker, Content, NewMail, lookup, post_when},
    routes::{Link, SignInByLink},
    state::AppState,
};

/// Somebody asks for a link.
pub struct RequestSignIn<'a> {
    /// What they typed.
    pub address: &'a MailAddress,
    /// The language of the page: that of the mail where nobody is known.
    pub language: &'a LanguageTag,
    /// The path to go on to, of our own, or nothing.
    pub next: &'a str,
    /// What the cookie of the asking browser holds already, if it asked a short while ago.
    pub browser: Option<&'a Secret>,
    /// What its cookie holds if somebody signed in there before.
    pub known: Option<&'a Secret>,
}

impl RequestSignIn<'_> {
    /// Posts the mail; gives what the cookie of the asking browser is to hold.
    pub async fn execute(self, state: &AppState) -> Result<Secret, DatabaseError> {
        let address = self.address.in_small_letters();
        let lookup = lookup(&state.keyring, &address);
        let known = signing_in::addressee(&state.database, &lookup).await?;
        let random = state.random.as_ref();
        let (secret, fresh, code) =
            (Secret::random(random), Secret::random(random), Code::random(random));
        let browser = self.browser.cloned().unwrap_or(fresh);
        let language = known.as_ref().map_or(self.language, |known| &known.language);
        let link = SignInByLink { secret: secret.as_str() }.path(language);
        let mail = NewMail {
            to: &address,
            language,
            full: known.as_ref().is_some_and(|known| known.full),
            content: match &known {
                Some(_) => Content::SignIn { link, code: code.grouped() },
                None => Content::NoAccount,
            },
        };
        let now = state.clock.now();
        let asker = match self.known_by(state, &lookup).await? {
            Some(known) => Asker::Known(known),
            None => Asker::Browser(browser.hash()),
        };
        // Counted alike for addresses that nobody has: what becomes of the rows depends on it.
        let taken = state.mailer.pace.take_sign_in(&lookup, &asker, known.is_some(), now);
        let asked = Asked {
            browser: browser.hash(),
            lookup,
            person: known.as_ref().map(|known| known.id),
            next: self.next.to_owned(),
            hash: secret.hash(),
            code: keyed(state, &secret.hash(), &code),
            mailed: taken.is_next.then_some(now.timestamp()),
            tries: 0,
            tries_elsewhere: 0,
            expires: (now + SIGN_IN_TIME).timestamp(),
        };
        let tx = state.database.begin_write_keeping_cache().await?;
        let about = known.as_ref().map(|known| &known.token);
        post_when(&tx, state, about, &mail, || taken.goes_out).await?;
        let before = sign_in_link::asked_before(&tx, &asked.browser, &lookup).await?;
        sign_in_link::ask(&tx, asked.following(before, now.timestamp())).await?;
        tx.commit().await?;
        Ok(browser)
    }

    /// What this browser is known by, where the very person signed in there before whose address was typed.
    async fn known_by(
        &self,
        state: &AppState,
        lookup: &SecretHash,
    ) -> Result<Option<SecretHash>, DatabaseError> {
        let Some(known) = self.known.map(Secret::hash) else { return Ok(None) };
        let (database, today) = (&state.database, state.clock.today());
        let whose = Whose::Address(lookup);
        let is_known = known_browser::is_known_of(database, &known, whose, today).await?;
        Ok(is_known.then_some(known))
    }
}
