//! DOCX: a paper without who wrote and changed it. Notes in the margin go, deleted words go, inserted ones stay.

use super::{
    Part, extension, is_litter, media, resolve,
    xml::{self, Act, Attributes, Rules, is_foreign, value},
};
use crate::services::studio::cleaning::Refusal;
use std::{borrow::Cow, collections::BTreeSet};

const MAIN: &str =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const TYPES: &str = "[Content_Types].xml";

/// Beginnings of names of parts that are about the paper, its writers and their machines.
const BESIDE: &[&str] = &[
    "docProps/",
    "docMetadata/",
    "customXml/",
    "package/",
    "_xmlsignatures/",
    "word/comments",
    "word/people",
    "word/glossary/",
    "word/printerSettings",
    "word/documenttasks",
    "word/recipientData",
    "word/webextensions",
    "word/intelligence",
    "word/mailMerge",
    "word/threadedComments",
    "word/keyMapCustomizations",
    "word/persons/",
    "word/stylesWithEffects",
];
/// Beginnings of names of parts that are programs, or files of other programs.
const PROGRAMS: &[&str] = &["word/vba", "word/activeX/", "customUI/", "word/attachedToolbars"];

/// Elements that go with all that they hold: what was deleted or changed, notes, where it came from.
const GO: &[&str] = &[
    "del",
    "moveFrom",
    "rPrChange",
    "pPrChange",
    "sectPrChange",
    "tblPrChange",
    "tblPrExChange",
    "tcPrChange",
    "trPrChange",
    "tblGridChange",
    "numberingChange",
    "cellIns",
    "cellDel",
    "cellMerge",
    "moveFromRangeStart",
    "moveFromRangeEnd",
    "moveToRangeStart",
    "moveToRangeEnd",
    "customXmlInsRangeStart",
    "customXmlInsRangeEnd",
    "customXmlDelRangeStart",
    "customXmlDelRangeEnd",
    "customXmlMoveFromRangeStart",
    "customXmlMoveFromRangeEnd",
    "customXmlMoveToRangeStart",
    "customXmlMoveToRangeEnd",
    "commentRangeStart",
    "commentRangeEnd",
    "commentReference",
    "rsids",
    "rsid",
    "docVars",
    "attachedTemplate",
    "mailMerge",
    "saveThroughXslt",
    "trackRevisions",
    "writeProtection",
    "docId",
    "attachedSchema",
    "schemaLibrary",
    "proofErr",
    "permStart",
    "permEnd",
    "dataBinding",
    "chartTrackingRefBased",
    "activeWritingStyle",
    "printTwoOnOne",
    "externalData",
];
/// Elements that go and leave what they hold.
const UNWRAP: &[&str] = &["ins", "moveTo"];
/// Fields that a program fills with what it knows of the writer or the file.
const FIELDS: &[&str] = &[
    "AUTHOR",
    "LASTSAVEDBY",
    "USERNAME",
    "USERINITIALS",
    "USERADDRESS",
    "FILENAME",
    "TEMPLATE",
    "DOCPROPERTY",
    "COMMENTS",
    "KEYWORDS",
    "INFO",
    "CREATEDATE",
    "SAVEDATE",
    "PRINTDATE",
    "EDITTIME",
    "REVNUM",
    "SUBJECT",
    "DOCVARIABLE",
];

pub(super) fn clean(parts: Vec<Part>) -> Result<Vec<Part>, Refusal> {
    if parts.iter().any(|part| PROGRAMS.iter().any(|start| part.name.starts_with(start))) {
        return Err(Refusal::Macros);
    }
    let parts: Vec<Part> = parts.into_iter().filter(|part| stays(&part.name)).collect();
    let names: BTreeSet<String> = parts.iter().map(|part| part.name.clone()).collect();
    parts.into_iter().map(|part| clean_part(part, &names)).collect()
}

fn stays(name: &str) -> bool {
    // The relations of a part go with it.
    let part = name.replace("_rels/", "");
    !BESIDE.iter().any(|start| name.starts_with(start) || part.starts_with(start))
        && !is_litter(name)
}

fn clean_part(part: Part, names: &BTreeSet<String>) -> Result<Part, Refusal> {
    let bytes = match extension(&part.name).as_str() {
        "xml" if part.name == TYPES => {
            let mut rules = Types { names, has_macros: false };
            let bytes = xml::clean(&part.bytes, &mut rules)?;
            if rules.has_macros {
                return Err(Refusal::Macros);
            }
            bytes
        }
        "xml" => xml::clean(&part.bytes, &mut Paper::default())?,
        "rels" => xml::clean(&part.bytes, &mut Relations { from: owner(&part.name), names })?,
        // Shapes of letters that are not readable as such.
        "odttf" if part.name.starts_with("word/fonts/") => part.bytes,
        _ => media(&part)?,
    };
    Ok(Part { name: part.name, bytes })
}

/// The part whose relations these are: `word/_rels/document.xml.rels` are those of `word/document.xml`.
fn owner(name: &str) -> String {
    name.replacen("_rels/", "", 1).trim_end_matches(".rels").to_owned()
}

/// The list of types.
struct Types<'a> {
    names: &'a BTreeSet<String>,
    /// Whether something in it is said to hold programs, or the paper to be something else.
    has_macros: bool,
}

impl Rules for Types<'_> {
    fn element(&mut self, name: &str, attributes: &Attributes) -> Act {
        // Some writers say it once for all parts, and some leave it to who reads.
        let kind = value(attributes, "ContentType").unwrap_or_default();
        self.has_macros |= kind.contains("macroEnabled");
        if name != "Override" {
            return Act::Keep;
        }
        let part = value(attributes, "PartName").unwrap_or_default().trim_start_matches('/');
        self.has_macros |= part == "word/document.xml" && kind != MAIN;
        if self.names.contains(part) { Act::Keep } else { Act::Drop }
    }
}

/// What a part is related to.
struct Relations<'a> {
    from: String,
    names: &'a BTreeSet<String>,
}

impl Rules for Relations<'_> {
    fn element(&mut self, name: &str, attributes: &Attributes) -> Act {
        let target = value(attributes, "Target").unwrap_or_default();
        let is_there = value(attributes, "TargetMode") == Some("External")
            || target.starts_with('#')
            || resolve(&self.from, target).is_some_and(|name| self.names.contains(&name));
        let is_template =
            value(attributes, "Type").is_some_and(|kind| kind.ends_with("/attachedTemplate"));
        if name == "Relationship" && (!is_there || is_template) { Act::Drop } else { Act::Keep }
    }

    fn attribute<'v>(&mut self, _: &str, name: &str, value: &'v str) -> Option<Cow<'v, str>> {
        // The text points at the relation, so it stays, and leads nowhere.
        Some(if name == "Target" && is_foreign(value) {
            "about:blank".into()
        } else {
            value.into()
        })
    }
}

/// The text itself, and everything written like it.
#[derive(Default)]
struct Paper {
    /// The element that began last.
    inside: String,
    /// Fields that are open: whether each says something about the writer.
    fields: Vec<bool>,
}

impl Rules for Paper {
    fn element(&mut self, name: &str, attributes: &Attributes) -> Act {
        if GO.contains(&name)
            || name == "fldSimple" && value(attributes, "instr").is_some_and(is_about_writer)
        {
            return Act::Drop;
        }
        if UNWRAP.contains(&name) {
            return Act::Unwrap;
        }
        if name == "fldChar" {
            match value(attributes, "fldCharType") {
                Some("begin") => self.fields.push(false),
                Some("end") => {
                    self.fields.pop();
                }
                _ => {}
            }
        }
        self.inside.clear();
        self.inside.push_str(name);
        Act::Keep
    }

    fn attribute<'v>(&mut self, element: &str, name: &str, value: &'v str) -> Option<Cow<'v, str>> {
        let is_private = name.starts_with("rsid")
            || matches!(
                name,
                "author"
                    | "initials"
                    | "date"
                    | "dateUtc"
                    | "userId"
                    | "providerId"
                    | "paraId"
                    | "textId"
            );
        if is_private {
            return None;
        }
        // The name of a picture is that of the file it came from.
        if name == "name" && matches!(element, "docPr" | "cNvPr") {
            return Some("".into());
        }
        Some(if is_foreign(value) { "".into() } else { value.into() })
    }

    fn text<'t>(&mut self, text: &'t str) -> Cow<'t, str> {
        if self.inside == "instrText" {
            if let Some(field) = self.fields.last_mut() {
                *field |= is_about_writer(text);
            }
            return text.into();
        }
        let is_hidden = self.inside == "t" && self.fields.contains(&true);
        if is_hidden { "".into() } else { text.into() }
    }

    fn end(&mut self, _: &str) {
        self.inside.clear();
    }
}

fn is_about_writer(instruction: &str) -> bool {
    let word = instruction.split_whitespace().next().unwrap_or_default().to_ascii_uppercase();
    FIELDS.contains(&word.as_str())
}

#[cfg(test)]
mod tests {
    use super::{
        super::tests::{given, part, words},
        *,
    };
    use crate::services::studio::cleaning::planted;

    fn types(main: &str) -> String {
        format!(
            "<Types><Default Extension='xml' ContentType='application/xml'/><Override PartName='/word/document.xml' ContentType='{main}'/><Override PartName='/docProps/core.xml' ContentType='canary'/></Types>"
        )
    }

    #[test]
    fn up2_no_word_of_its_writers_is_left_in_a_docx() {
        let given = given(&planted::docx());
        assert!(words(&given).contains("canary"), "the control");
        let cleaned = clean(given).unwrap();
        let said = words(&cleaned);
        assert!(!said.contains("canary"), "{said}");
        for stays in [
            "All people",
            "<w:t> have</w:t>",
            " rights",
            "descr=\"A door\"",
            "https://example.org",
            "about:blank",
            "<w:zoom/>",
        ] {
            assert!(said.contains(stays), "{stays}: {said}");
        }
        assert!(!said.contains("comments.xml") && !said.contains("attachedTemplate"), "{said}");
        assert_eq!(clean(cleaned.clone()).unwrap(), cleaned, "what is clean stays");
    }

    #[test]
    fn up2_macros_and_files_of_other_programs_are_refused() {
        let paper = |main: &str, other: Part| {
            clean(vec![part(TYPES, types(main)), part("word/document.xml", "<d/>"), other])
        };
        assert!(paper(MAIN, part("word/a.xml", "<a/>")).is_ok(), "the control");
        assert_eq!(paper(MAIN, part("word/vbaProject.bin", "")), Err(Refusal::Macros));
        let with_macros = "application/vnd.ms-word.document.macroEnabled.main+xml";
        assert_eq!(paper(with_macros, part("word/a.xml", "<a/>")), Err(Refusal::Macros));
        let said = |types: &str| clean(vec![part(TYPES, types), part("word/document.xml", "<d/>")]);
        let for_all =
            |kind| format!("<Types><Default Extension='xml' ContentType='{kind}'/></Types>");
        assert!(said("<Types/>").is_ok() && said(&for_all(MAIN)).is_ok());
        assert_eq!(said(&for_all(with_macros)), Err(Refusal::Macros));
        assert!(paper(MAIN, part("word/embeddings/table.xlsx", "PK")).is_err());
    }
}
