//! ODT: a paper without who wrote and changed it. Notes in the margin go, deleted words go, inserted ones stay.

use super::{
    Part, is_litter, media,
    xml::{self, Act, Attributes, Rules, is_foreign, value},
};
use crate::services::studio::cleaning::Refusal;
use std::{borrow::Cow, collections::BTreeSet};

/// Every paper has these two parts; both are about who writes it, and with which printer.
const META: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-meta xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" office:version=\"1.2\"><office:meta/></office:document-meta>";
const SETTINGS: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-settings xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" office:version=\"1.2\"><office:settings/></office:document-settings>";

/// Elements that go with all that they hold.
const GO: &[&str] = &[
    "annotation",
    "annotation-end",
    "tracked-changes",
    "change",
    "change-start",
    "change-end",
    "scripts",
    "event-listeners",
    "creator",
    "author-name",
    "author-initials",
    "initial-creator",
    "printed-by",
    "editing-duration",
    "editing-cycles",
    "creation-date",
    "creation-time",
    "modification-date",
    "modification-time",
    "print-date",
    "print-time",
    "user-defined",
    "file-name",
    "template-name",
    "sender-firstname",
    "sender-lastname",
    "sender-initials",
    "sender-title",
    "sender-position",
    "sender-email",
    "sender-phone-private",
    "sender-fax",
    "sender-company",
    "sender-phone-work",
    "sender-street",
    "sender-city",
    "sender-postal-code",
    "sender-country",
    "sender-state-or-province",
    "dde-connection-decls",
    "meta",
];

pub(super) fn clean(parts: Vec<Part>) -> Result<Vec<Part>, Refusal> {
    if parts.iter().any(|part| part.name.starts_with("Basic/") || part.name.starts_with("Scripts/"))
    {
        return Err(Refusal::Macros);
    }
    let parts: Vec<Part> = parts.into_iter().filter(|part| stays(&part.name)).collect();
    let names: BTreeSet<String> = parts.iter().map(|part| part.name.clone()).collect();
    parts.into_iter().map(|part| clean_part(part, &names)).collect()
}

fn stays(name: &str) -> bool {
    let beside =
        ["Thumbnails/", "Configurations2/", "Versions/", "ObjectReplacements/", "Dialogs/"];
    match name.strip_prefix("META-INF/") {
        Some(inside) => inside == "manifest.xml",
        None => {
            !beside.iter().any(|folder| name.starts_with(folder))
                && !matches!(name, "manifest.rdf" | "layout-cache" | "VersionList.xml")
                && !is_litter(name)
        }
    }
}

fn clean_part(part: Part, names: &BTreeSet<String>) -> Result<Part, Refusal> {
    let file = part.name.rsplit('/').next().unwrap_or_default();
    let bytes = match file {
        "mimetype" => part.bytes.trim_ascii().to_vec(),
        "meta.xml" => META.into(),
        "settings.xml" => SETTINGS.into(),
        "content.xml" | "styles.xml" => xml::clean(&part.bytes, &mut Paper)?,
        "manifest.xml" => {
            let mut rules = Manifest { names, is_locked: false };
            let bytes = xml::clean(&part.bytes, &mut rules)?;
            if rules.is_locked {
                return Err(Refusal::Locked);
            }
            bytes
        }
        _ => media(&part)?,
    };
    Ok(Part { name: part.name, bytes })
}

struct Paper;

impl Rules for Paper {
    fn element(&mut self, name: &str, _: &Attributes) -> Act {
        if GO.contains(&name) { Act::Drop } else { Act::Keep }
    }

    fn attribute<'v>(&mut self, _: &str, name: &str, value: &'v str) -> Option<Cow<'v, str>> {
        let is_private = matches!(
            name,
            "rsid" | "paragraph-rsid" | "creator-initials" | "filter-name" | "filter-options"
        );
        (!is_private && !is_foreign(value)).then_some(value.into())
    }
}

/// The list of parts.
struct Manifest<'a> {
    names: &'a BTreeSet<String>,
    is_locked: bool,
}

impl Rules for Manifest<'_> {
    fn element(&mut self, name: &str, attributes: &Attributes) -> Act {
        self.is_locked |= matches!(name, "encryption-data" | "encrypted-key" | "keyinfo");
        let is_there = |path: &str| {
            path == "/"
                || self
                    .names
                    .iter()
                    .any(|name| name == path || path.ends_with('/') && name.starts_with(path))
        };
        match name {
            "file-entry" if !value(attributes, "full-path").is_some_and(is_there) => Act::Drop,
            _ => Act::Keep,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{
        super::tests::{given, part, words},
        *,
    };
    use crate::services::studio::cleaning::planted;

    #[test]
    fn up2_no_word_of_its_writers_is_left_in_an_odt() {
        let given = given(&planted::odt());
        assert!(words(&given).contains("canary"), "the control");
        let cleaned = clean(given).unwrap();
        let said = words(&cleaned);
        assert!(!said.contains("canary"), "{said}");
        assert!(
            said.contains("All people have rights") && said.contains("content.xml\""),
            "{said}"
        );
        assert_eq!(clean(cleaned.clone()).unwrap(), cleaned, "what is clean stays");
    }

    #[test]
    fn up2_macros_and_locks_are_refused() {
        assert_eq!(clean(vec![part("Basic/a.xml", "")]), Err(Refusal::Macros));
        let locked = "<m><file-entry full-path='/'><encryption-data/></file-entry></m>";
        assert_eq!(clean(vec![part("META-INF/manifest.xml", locked)]), Err(Refusal::Locked));
        assert!(clean(vec![part("Object 1", "an object of another program")]).is_err());
    }
}
