//! Addresses of people: signing in, one's own account, administration.

use super::{Link, encoded, push_query};

macro_rules! fixed {
    ($($(#[$doc:meta])* $name:ident = $tail:literal;)+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub struct $name;
        impl Link for $name {
            fn tail(&self) -> String { $tail.to_owned() }
        }
    )+};
}

fixed! {
    /// Where somebody is told to look into their mail, and types the digits.
    SignInSent = "/sign-in/sent";
    /// Signing out.
    SignOut = "/sign-out";
    /// One's own account.
    Account = "/account";
    /// One's name and languages.
    Profile = "/account/profile";
    /// Where mail reaches one.
    OwnAddress = "/account/address";
    /// Where the digits are typed that were sent to a new address.
    AddressCode = "/account/address/code";
    /// Where the address is taken away.
    RemoveAddress = "/account/address/remove";
    /// The browsers in which one is signed in.
    Browsers = "/account/browsers";
    /// What is held about one.
    OwnData = "/account/data";
    /// Where that is had as a file.
    OwnDataFile = "/account/data/file";
    /// Where one deletes one's account.
    DeleteAccount = "/account/delete";
    /// The word that an account is gone.
    AccountGone = "/account-gone";
}

/// A page whose address holds a secret that was mailed. Opening it uses nothing up.
macro_rules! by_secret {
    ($($(#[$doc:meta])* $name:ident = $folder:literal;)+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub struct $name<'a> {
            /// What the link holds.
            pub secret: &'a str,
        }
        impl Link for $name<'_> {
            fn tail(&self) -> String { format!(concat!($folder, "/{}"), encoded(self.secret)) }
        }
    )+};
}

by_secret! {
    /// The page that a mailed link leads to: it signs in.
    SignInByLink = "/sign-in/by-link";
    /// An invitation.
    Invitation = "/invitations";
    /// The page that asks whether an address is somebody's.
    ConfirmAddress = "/account/address";
}

/// One of the browsers in which one is signed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OwnBrowser<'a> {
    /// Its token.
    pub token: &'a str,
    /// Whether it is to be ended, rather than named.
    pub end: bool,
}

impl Link for OwnBrowser<'_> {
    fn tail(&self) -> String {
        let permission = if self.end { "end" } else { "name" };
        format!("/account/browsers/{}/{permission}", encoded(self.token))
    }
}

/// The page to sign in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct SignIn<'a> {
    /// The path to go on to, of our own.
    pub next: Option<&'a str>,
}

impl Link for SignIn<'_> {
    fn tail(&self) -> String {
        let mut tail = String::from("/sign-in");
        push_query(&mut tail, &[("next", self.next)]);
        tail
    }
}

/// The page to show a passkey, or password and code, once more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Proof<'a> {
    /// The path to go on to, of our own.
    pub next: Option<&'a str>,
}

impl Link for Proof<'_> {
    fn tail(&self) -> String {
        let mut tail = String::from("/account/proof");
        push_query(&mut tail, &[("next", self.next)]);
        tail
    }
}

/// The page that stops letters of a kind, behind the link in one of them (`server::mail` writes it too).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MailStop<'a> {
    /// The token of the letter.
    pub token: &'a str,
}

impl Link for MailStop<'_> {
    fn tail(&self) -> String {
        format!("/mail-stops/{}", super::encoded(self.token))
    }
}

/// The page on which a person chooses their letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AccountMail {
    /// Whether it says that a choice is saved.
    pub saved: bool,
}

impl Link for AccountMail {
    fn tail(&self) -> String {
        let mut tail = String::from("/account/mail");
        push_query(&mut tail, &[("saved", self.saved.then_some("1"))]);
        tail
    }
}

/// The page to sign in with a password and a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PasswordSignIn<'a> {
    /// The path to go on to, of our own.
    pub next: Option<&'a str>,
}

impl Link for PasswordSignIn<'_> {
    fn tail(&self) -> String {
        let mut tail = String::from("/sign-in/password");
        push_query(&mut tail, &[("next", self.next)]);
        tail
    }
}

/// One of one's own passkeys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OnePasskey<'a> {
    /// Its name in addresses.
    pub token: &'a str,
}

impl Link for OnePasskey<'_> {
    fn tail(&self) -> String {
        format!("/account/security/passkeys/{}", self.token)
    }
}

/// A parameter `next` that a browser sent: only a path of this site, or nothing (HD8).
///
/// Refused is whatever a browser could read as another site or another scheme: a second slash or a backslash at the
/// beginning, a control character, anything that does not begin with `/`, also behind percent signs.
pub fn next_of(asked: &str) -> Option<&str> {
    let inner = asked.strip_prefix('/')?;
    let plain = asked.len() <= 1_024 && asked.bytes().all(|byte| (0x21..0x7f).contains(&byte));
    let hides = ['\\', '<', '>', '"', '\''].iter().any(|letter| asked.contains(*letter))
        || ["%2f", "%5c", "%0", "%1", "%7f"]
            .iter()
            .any(|part| asked.to_ascii_lowercase().contains(part));
    let begins = !inner.starts_with('/') && !inner.starts_with('\\');
    (plain && !hides && begins).then_some(asked)
}

#[cfg(test)]
mod tests {
    use super::next_of;

    #[test]
    fn hd8_next_leads_to_a_path_of_this_site_alone() {
        for fine in ["/en", "/en/account?asked=1", "/zh-Hans/library/%E4%BD%A0", "/en/admin/people"]
        {
            assert_eq!(next_of(fine), Some(fine));
        }
        for evil in [
            "",
            "en",
            "//evil",
            "/\\evil",
            "\\/evil",
            "https:evil",
            "https://evil",
            "/%2fevil",
            "%2f%2fevil",
            "/\tevil",
            "/\n/evil",
            "/ /evil",
            "/%5cevil",
            "/%09/evil",
            "javascript:alert(1)",
            "/é",
        ] {
            assert_eq!(next_of(evil), None, "{evil}");
        }
    }
}
