//! EPUB: a book without who made it, scripts, and what reading programs left in it. Title, language and text stay.

use super::{
    Part, extension, is_litter, media, resolve,
    xml::{self, Act, Attributes, Rules, is_foreign, value},
};
use crate::services::studio::cleaning::Refusal;
use std::{borrow::Cow, collections::BTreeSet};

/// What a book must say about itself.
const SAID: &[&str] =
    &["metadata", "dc-metadata", "x-metadata", "title", "language", "identifier", "meta"];
/// In place of a number that is no number of a book.
const NO_NUMBER: &str = "urn:uuid:00000000-0000-4000-8000-000000000000";
/// In place of the day when it was changed, which every book must say.
const NO_DAY: &str = "2000-01-01T00:00:00Z";

pub(super) fn clean(parts: Vec<Part>) -> Result<Vec<Part>, Refusal> {
    if parts.iter().any(|part| part.name.eq_ignore_ascii_case("META-INF/encryption.xml")) {
        return Err(Refusal::Locked);
    }
    let parts: Vec<Part> = parts.into_iter().filter(|part| stays(&part.name)).collect();
    let names: BTreeSet<String> = parts.iter().map(|part| part.name.clone()).collect();
    parts.into_iter().map(|part| clean_part(part, &names)).collect()
}

fn stays(name: &str) -> bool {
    if name.to_ascii_lowercase().starts_with("meta-inf/") {
        return name == "META-INF/container.xml";
    }
    let is_left = matches!(name, "iTunesMetadata.plist" | "iTunesArtwork");
    !is_left && !is_litter(name) && extension(name) != "js"
}

fn clean_part(part: Part, names: &BTreeSet<String>) -> Result<Part, Refusal> {
    let bytes = match extension(&part.name).as_str() {
        "" if part.name == "mimetype" => b"application/epub+zip".to_vec(),
        "xhtml" | "html" | "htm" | "xml" | "opf" | "ncx" | "svg" | "smil" => {
            let mut rules = Book { from: &part.name, names, inside: Vec::new() };
            xml::clean(&part.bytes, &mut rules)?
        }
        "css" => match std::str::from_utf8(&part.bytes) {
            Ok(_) => part.bytes,
            Err(_) => return Err(Refusal::Uncleanable(format!("its part {:?}", part.name))),
        },
        _ => media(&part)?,
    };
    Ok(Part { name: part.name, bytes })
}

struct Book<'a> {
    from: &'a str,
    names: &'a BTreeSet<String>,
    /// Elements that are open.
    inside: Vec<String>,
}

impl Book<'_> {
    fn is_package(&self) -> bool {
        extension(self.from) == "opf"
    }
}

impl Rules for Book<'_> {
    fn element(&mut self, name: &str, attributes: &Attributes) -> Act {
        let drops = match extension(self.from).as_str() {
            "opf" if self.inside.iter().any(|open| open == "metadata") => {
                !SAID.contains(&name) || name == "meta" && !is_needed(attributes)
            }
            "opf" => match name {
                "guide" | "collection" | "bindings" | "link" => name != "guide",
                "item" => !self.is_there(attributes),
                _ => false,
            },
            "ncx" => {
                name == "docAuthor"
                    || name == "meta" && !value(attributes, "name").is_some_and(is_counted)
            }
            "xml" => name == "links",
            _ => match name {
                "script" | "metadata" => true,
                "meta" => {
                    value(attributes, "charset").is_none()
                        && value(attributes, "name") != Some("viewport")
                }
                _ => false,
            },
        };
        if drops {
            return Act::Drop;
        }
        self.inside.push(name.to_owned());
        Act::Keep
    }

    fn attribute<'v>(&mut self, element: &str, name: &str, value: &'v str) -> Option<Cow<'v, str>> {
        let is_private = matches!(name, "file-as" | "docname" | "export-filename" | "absref");
        if is_private || name.starts_with("on") || is_foreign(value) {
            return None;
        }
        if element == "meta"
            && name == "content"
            && extension(self.from) == "ncx"
            && !value.bytes().all(|b| b.is_ascii_digit())
        {
            return Some(NO_NUMBER.into());
        }
        Some(value.into())
    }

    fn text<'t>(&mut self, text: &'t str) -> Cow<'t, str> {
        match self.inside.last().map(String::as_str) {
            Some("identifier") if self.is_package() && !is_number(text) => NO_NUMBER.into(),
            Some("meta") if self.is_package() && text.contains('T') => NO_DAY.into(),
            _ => text.into(),
        }
    }

    fn end(&mut self, _: &str) {
        self.inside.pop();
    }
}

impl Book<'_> {
    /// Whether a line of the list of contents names a part that stays.
    fn is_there(&self, attributes: &Attributes) -> bool {
        value(attributes, "href").is_some_and(|href| {
            href.contains("://")
                || resolve(self.from, href).is_some_and(|name| self.names.contains(&name))
        })
    }
}

/// How it is shown, to whom it is open, and which picture is its cover.
fn is_needed(attributes: &Attributes) -> bool {
    let property = value(attributes, "property").unwrap_or_default();
    value(attributes, "name") == Some("cover")
        || property == "dcterms:modified"
        || ["rendition:", "schema:access"].iter().any(|start| property.starts_with(start))
}

fn is_counted(name: &str) -> bool {
    matches!(name, "dtb:uid" | "dtb:depth" | "dtb:totalPageCount" | "dtb:maxPageNumber")
}

/// A number that books have: a UUID or an ISBN.
fn is_number(text: &str) -> bool {
    let text = text.trim().to_ascii_lowercase();
    let number = ["urn:uuid:", "urn:isbn:", "isbn:"]
        .iter()
        .find_map(|start| text.strip_prefix(start))
        .unwrap_or(&text);
    number.len() >= 10 && number.chars().all(|c| c.is_ascii_hexdigit() || c == '-')
}

#[cfg(test)]
mod tests {
    use super::{
        super::tests::{given, part, words},
        *,
    };
    use crate::services::studio::cleaning::planted;

    #[test]
    fn up2_no_word_of_its_makers_is_left_in_a_book() {
        let given = given(&planted::epub());
        assert!(words(&given).contains("canary"), "the control");
        let cleaned = clean(given).unwrap();
        let said = words(&cleaned);
        assert!(
            !said.contains("canary") && !said.contains("2026") && !said.contains("s.js"),
            "{said}"
        );
        for stays in [
            "<dc:title>Rights</dc:title>",
            "All people&nbsp;have rights",
            "c%20d.svg",
            "p.xhtml",
            NO_DAY,
            "name=\"cover\"",
        ] {
            assert!(said.contains(stays), "{stays}: {said}");
        }
        assert_eq!(clean(cleaned.clone()).unwrap(), cleaned, "what is clean stays");
    }

    #[test]
    fn up2_what_cannot_be_cleaned_is_refused() {
        assert_eq!(clean(vec![part("META-INF/encryption.xml", "")]), Err(Refusal::Locked));
        assert!(clean(vec![part("o/program.exe", "MZ")]).is_err());
        assert!(clean(vec![part("o/a.css", "p { margin: 0 }")]).is_ok(), "the control");
        assert!(
            is_number("urn:uuid:12345678-9abc-def0-1234-56789abcdef0")
                && is_number("9783161484100")
        );
        assert!(!is_number("canary-author"));
    }
}
