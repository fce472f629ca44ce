//! Addresses of people: signing in, one's own account, administration.

use super::{Link, push_query};

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
