//! Typed links: one struct per page knows its path in a language. Nothing else writes an address.
//!
//! Language always first; slugs are percent-encoded, so that a path can stand in a header as well as in a page.

pub mod admin_part;
pub mod administration;
pub mod inboxes;
mod item_paths;
pub mod organizations;
mod people;
pub mod text_path;

pub use item_paths::{item_link, item_paths};
pub use people::{
    Account, AccountGone, AccountMail, AddressCode, Browsers, ConfirmAddress, DeleteAccount,
    Invitation, MailStop, OnePasskey, OwnAddress, OwnBrowser, OwnData, OwnDataFile, PasswordSignIn,
    Profile, Proof, RemoveAddress, SignIn, SignInByLink, SignInSent, SignOut, next_of,
};

use locales::LanguageTag;
use server::domain::library::ItemKind;
use std::fmt::Write;

/// A page of the site that exists once per language.
pub trait Link {
    /// The path behind the language, beginning with `/`, empty for the home page; with its query.
    fn tail(&self) -> String;

    /// The whole path in a language, percent-encoded.
    fn path(&self, language: &LanguageTag) -> String {
        format!("/{language}{}", self.tail())
    }
}

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
    /// The first page of a language.
    Home = "";
    /// All trainings.
    Trainings = "/trainings";
    /// What works for whom, and what does not yet.
    Accessibility = "/accessibility";
    /// Who made the interface in this language, and what was checked.
    AboutTranslation = "/about-this-translation";
    /// How to leave nothing behind on a phone that others may hold.
    LeaveNoTrace = "/leave-no-trace";
    /// What is stored, why, how long, and who can read it.
    WhatWeHold = "/what-we-hold";
    /// One's own passkeys, password and codes.
    Security = "/account/security";
    /// To add a passkey.
    NewPasskey = "/account/security/passkeys/new";
    /// To set a password with an app for its codes.
    SetPassword = "/account/security/password";
    /// To make new codes on paper.
    RecoveryCodes = "/account/security/codes";
}

macro_rules! by_slug {
    ($($(#[$doc:meta])* $name:ident = $folder:literal;)+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub struct $name<'a> {
            /// The slug in the language of the link, not percent-encoded.
            pub slug: &'a str,
        }
        impl Link for $name<'_> {
            fn tail(&self) -> String { format!(concat!($folder, "/{}"), encoded(self.slug)) }
        }
    )+};
}

by_slug! {
    /// One resource.
    Resource = "/library";
    /// One topic with its items.
    Topic = "/topics";
    /// One toolkit.
    Toolkit = "/toolkits";
    /// One training.
    Training = "/trainings";
    /// One organization.
    Organization = "/organizations";
}

/// The page of an item, whatever its kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Item<'a> {
    /// What it is.
    pub kind: ItemKind,
    /// The slug in the language of the link.
    pub slug: &'a str,
}

impl Link for Item<'_> {
    fn tail(&self) -> String {
        let slug = self.slug;
        match self.kind {
            ItemKind::Toolkit => Toolkit { slug }.tail(),
            ItemKind::Training => Training { slug }.tail(),
            ItemKind::Resource | ItemKind::Event => Resource { slug }.tail(),
        }
    }
}

/// One lesson of a training.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lesson<'a> {
    /// The training's slug in the language of the link.
    pub training: &'a str,
    /// The lesson's slug in the language of the link.
    pub lesson: &'a str,
}

impl Link for Lesson<'_> {
    fn tail(&self) -> String {
        format!("/trainings/{}/{}", encoded(self.training), encoded(self.lesson))
    }
}

/// The library, narrowed by what the reader chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Library<'a> {
    /// Slug of a topic.
    pub topic: Option<&'a str>,
    /// Word of a kind or form, as in the form's `kind` field.
    pub kind: Option<&'a str>,
    /// Language in which an item must exist.
    pub language: Option<&'a str>,
    /// Slug of the owner organization.
    pub organization: Option<&'a str>,
    /// Where the page before ended.
    pub after: Option<&'a str>,
}

impl Link for Library<'_> {
    fn tail(&self) -> String {
        let mut tail = String::from("/library");
        let fields = [
            ("topic", self.topic),
            ("kind", self.kind),
            ("language", self.language),
            ("organization", self.organization),
            ("after", self.after),
        ];
        push_query(&mut tail, &fields);
        tail
    }
}

/// What is found in the library for some words, narrowed by what the reader chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Search<'a> {
    /// The words.
    pub words: Option<&'a str>,
    /// What narrows it; `after` is how many results were shown before.
    pub narrowed: Library<'a>,
}

impl Link for Search<'_> {
    fn tail(&self) -> String {
        let mut tail = String::from("/search");
        let narrowed = self.narrowed;
        let fields = [
            ("q", self.words),
            ("topic", narrowed.topic),
            ("kind", narrowed.kind),
            ("language", narrowed.language),
            ("organization", narrowed.organization),
            ("after", narrowed.after),
        ];
        push_query(&mut tail, &fields);
        tail
    }
}

/// The trainings after one in their list: its position and key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TrainingsAfter {
    /// Where the page before ended; `None` for the first page.
    pub after: Option<(i64, i64)>,
}

impl Link for TrainingsAfter {
    fn tail(&self) -> String {
        let after = self.after.map(|(position, key)| format!("{position}.{key}"));
        let mut tail = Trainings.tail();
        push_query(&mut tail, &[("after", after.as_deref())]);
        tail
    }
}

/// What a printed sheet is worth today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Printout<'a> {
    /// The token of the item or lesson.
    pub token: &'a str,
    /// The revision on the sheet.
    pub revision: i64,
}

impl Link for Printout<'_> {
    fn tail(&self) -> String {
        format!("/sheets/{}?revision={}", encoded(self.token), self.revision)
    }
}

/// The form in which a reader says that a text is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Report<'a> {
    /// The permanent name of the text: of an item's own, or of a lesson.
    pub token: &'a str,
    /// The segment that is meant, by its permanent name.
    pub part: Option<&'a str>,
}

impl Link for Report<'_> {
    fn tail(&self) -> String {
        let mut tail = format!("/reports/{}", encoded(self.token));
        push_query(&mut tail, &[("part", self.part)]);
        tail
    }
}

/// What a reader sees after a report was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reported<'a> {
    /// The permanent name of the text.
    pub token: &'a str,
}

impl Link for Reported<'_> {
    fn tail(&self) -> String {
        format!("/reports/{}/thanks", encoded(self.token))
    }
}

/// The path of a kept file. It has no language; its name is the one under which it is saved.
pub fn file(hash: &str, name: &str) -> String {
    format!("/files/{}/{}", encoded(hash), encoded(name))
}

/// The address that leaves at once; it has no language.
pub const EXIT: &str = "/exit";

/// The permanent short path of an item. It has no language and chooses one for the reader.
pub fn permanent(token: &str) -> String {
    format!("/i/{}", encoded(token))
}

/// The same for a reader whose language is known, as on a sheet or in a feed.
pub fn permanent_in(token: &str, language: &LanguageTag) -> String {
    format!("/i/{}/{language}", encoded(token))
}

/// What the code on a printed sheet leads to: the newest text in the language of the sheet, or the word that the sheet
/// was replaced. Short, because each letter makes the code finer.
pub fn permanent_printout(token: &str, language: &LanguageTag, revision: i64) -> String {
    format!("/i/{}/{language}/{revision}", encoded(token))
}

/// The feed of what is new in the library, for readers of a language.
pub fn library_feed(language: &LanguageTag) -> String {
    format!("/feeds/{language}/library.atom")
}

/// The index of all sitemaps.
pub const SITEMAP: &str = "/sitemap.xml";
/// The log of deletions, signed.
pub const DELETIONS: &str = "/deletions.jsonl";

/// One sitemap by its name.
pub fn sitemap(name: &str) -> String {
    format!("/sitemaps/{}.xml", encoded(name))
}

/// Percent-encodes one part of a path or query: everything but unreserved letters.
pub fn encoded(part: &str) -> String {
    let mut out = String::with_capacity(part.len());
    for byte in part.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            out.push(char::from(byte));
        } else {
            let _never_fails = write!(out, "%{byte:02X}");
        }
    }
    out
}

/// Appends `?name=value&…` of the fields that have a value.
pub fn push_query(path: &mut String, fields: &[(&str, Option<&str>)]) {
    let mut mark = '?';
    for (name, value) in fields {
        if let Some(value) = value {
            let _never_fails = write!(path, "{mark}{name}={}", encoded(value));
            mark = '&';
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_those_of_the_product() {
        let es = LanguageTag::parse("es").unwrap();
        assert_eq!(Home.path(&es), "/es");
        assert_eq!(Resource { slug: "qué-es" }.path(&es), "/es/library/qu%C3%A9-es");
        assert_eq!(Lesson { training: "a", lesson: "b" }.path(&es), "/es/trainings/a/b");
        assert_eq!(permanent("0123456789abcdef"), "/i/0123456789abcdef");
        assert_eq!(permanent_in("0123456789abcdef", &es), "/i/0123456789abcdef/es");
        assert_eq!(permanent_printout("0123456789abcdef", &es, 3), "/i/0123456789abcdef/es/3");
        assert_eq!(Printout { token: "0123", revision: 3 }.path(&es), "/es/sheets/0123?revision=3");
        assert_eq!(library_feed(&es), "/feeds/es/library.atom");
        assert_eq!(sitemap("7"), "/sitemaps/7.xml");
    }

    #[test]
    fn a_filter_keeps_only_what_was_chosen() {
        let all = Library::default();
        assert_eq!(all.tail(), "/library");
        let some = Library { topic: Some("a b&c"), after: Some("x"), ..all };
        assert_eq!(some.tail(), "/library?topic=a%20b%26c&after=x");
    }
}
