//! Rewrites XML by rules about single elements and attributes. Comments go, names that a document defines for itself are
//! refused, and nothing is ever put in the place of a name: a small text cannot become a large one.

use super::super::{Refusal, broken};
use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};
use std::borrow::Cow;

/// How deep elements lie inside each other, at most.
const DEEPEST: usize = 512;

/// What becomes of an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Act {
    Keep,
    /// It goes with all that it holds.
    Drop,
    /// It goes, what it holds stays.
    Unwrap,
}

/// Attributes of an element: local name and value, as they are written.
pub(super) type Attributes = [(String, String)];

/// What to do with the parts of a document. Names come without prefix: those that matter mean the same in all formats.
pub(super) trait Rules {
    fn element(&mut self, name: &str, attributes: &Attributes) -> Act;

    /// The value that an attribute gets; nothing, and the attribute goes.
    fn attribute<'v>(
        &mut self,
        _element: &str,
        _name: &str,
        value: &'v str,
    ) -> Option<Cow<'v, str>> {
        Some(value.into())
    }

    /// What a text becomes.
    fn text<'t>(&mut self, text: &'t str) -> Cow<'t, str> {
        text.into()
    }

    /// An element that was kept or unwrapped ends.
    fn end(&mut self, _name: &str) {}
}

/// The value of an attribute.
pub(super) fn value<'a>(attributes: &'a Attributes, name: &str) -> Option<&'a str> {
    attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
}

/// The document after those rules.
pub(super) fn clean(document: &[u8], rules: &mut dyn Rules) -> Result<Vec<u8>, Refusal> {
    let text = std::str::from_utf8(document).map_err(|_| broken("a part of it is not UTF-8"))?;
    let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
    let mut out = String::with_capacity(text.len());
    let (mut open, mut dropping) = (Vec::new(), 0_usize);
    loop {
        match reader.read_event().map_err(broken)? {
            Event::Start(_) if dropping > 0 => dropping += 1,
            Event::End(_) if dropping > 0 => dropping -= 1,
            Event::Eof if dropping == 0 && open.is_empty() => return Ok(out.into_bytes()),
            Event::Eof => return Err(broken("a part of it has no end")),
            _ if dropping > 0 => {}
            Event::Start(start) => match begin(&start, rules, &mut out, ">")? {
                Act::Drop => dropping = 1,
                act => {
                    open.push(act == Act::Keep);
                    if open.len() > DEEPEST {
                        return Err(broken("a part of it is nested too deep"));
                    }
                }
            },
            Event::Empty(start) => {
                if begin(&start, rules, &mut out, "/>")? != Act::Drop {
                    rules.end(start.local_name().into_inner());
                }
            }
            Event::End(end) => {
                rules.end(end.local_name().into_inner());
                if open.pop() == Some(true) {
                    out.extend(["</", end.name().into_inner(), ">"]);
                }
            }
            Event::Text(text) => out.push_str(&rules.text(&text.into_inner())),
            Event::CData(text) => {
                let text = text.into_inner();
                // The same words in the other way of writing them.
                let written = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
                out.push_str(&rules.text(&written));
            }
            Event::GeneralRef(name) => {
                let written = format!("&{};", name.into_inner());
                out.push_str(&rules.text(&written));
            }
            Event::Decl(declared) => {
                let encoding = declared.encoding().transpose().map_err(broken)?;
                if encoding.is_some_and(|name| !name.eq_ignore_ascii_case("utf-8")) {
                    return Err(broken("a part of it is not UTF-8"));
                }
                out.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
            }
            Event::DocType(words) => {
                let words = words.into_inner();
                if words.contains('[') {
                    return Err(Refusal::Uncleanable(
                        "a document that defines names of its own".into(),
                    ));
                }
                out.extend(["<!DOCTYPE ", words.trim_start(), ">"]);
            }
            Event::PI(instruction) if instruction.target() == "xml-stylesheet" => {
                out.extend(["<?", &instruction.into_inner(), "?>"]);
            }
            Event::PI(_) | Event::Comment(_) => {}
        }
    }
}

fn begin(
    start: &BytesStart<'_>,
    rules: &mut dyn Rules,
    out: &mut String,
    close: &str,
) -> Result<Act, Refusal> {
    let (qualified, mut attributes) = (start.name().into_inner(), Vec::new());
    let mut names = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.map_err(broken)?;
        names.push(attribute.key.into_inner().to_owned());
        let local = attribute.key.local_name().into_inner().to_owned();
        attributes.push((local, attribute.value.replace('"', "&quot;")));
    }
    let name = start.local_name().into_inner();
    let act = rules.element(name, &attributes);
    if act != Act::Keep {
        return Ok(act);
    }
    out.extend(["<", qualified]);
    for (qualified, (local, value)) in names.iter().zip(&attributes) {
        let is_namespace = qualified == "xmlns" || qualified.starts_with("xmlns:");
        let value = match is_namespace {
            true => Some(Cow::Borrowed(value.as_str())),
            false => rules.attribute(name, local, value),
        };
        if let Some(value) = value {
            out.extend([" ", qualified, "=\"", &value, "\""]);
        }
    }
    out.push_str(close);
    Ok(act)
}

/// Whether an address names a file on somebody's machine, or runs something.
pub(super) fn is_foreign(address: &str) -> bool {
    let start: String =
        address.trim_start().chars().take(11).collect::<String>().to_ascii_lowercase();
    let drive = start.as_bytes().get(1) == Some(&b':') && start.as_bytes()[0].is_ascii_alphabetic();
    start.starts_with("file:")
        || start.starts_with("javascript:")
        || start.starts_with("\\\\")
        || drive
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Plain;
    impl Rules for Plain {
        fn element(&mut self, name: &str, _: &Attributes) -> Act {
            match name {
                "drop" => Act::Drop,
                "unwrap" => Act::Unwrap,
                _ => Act::Keep,
            }
        }
    }

    fn cleaned(document: &str) -> String {
        String::from_utf8(clean(document.as_bytes(), &mut Plain).unwrap()).unwrap()
    }

    #[test]
    fn up2_elements_go_with_or_without_what_they_hold() {
        let given = "<a><!-- canary --><x:drop>no<b/></x:drop><unwrap q='1'>yes <b c='\"'/></unwrap>&nbsp;<![CDATA[<1>]]></a>";
        assert_eq!(cleaned(given), "<a>yes <b c=\"&quot;\"/>&nbsp;&lt;1&gt;</a>");
    }

    #[test]
    fn up3_names_of_their_own_and_broken_documents_are_refused() {
        let bomb = "<!DOCTYPE a [<!ENTITY b \"bbb\">]><a>&b;</a>";
        for wrong in [
            bomb,
            "<a><b></a>",
            "<a>",
            &"<a>".repeat(1000),
            "<?xml version=\"1.0\" encoding=\"UTF-16\"?><a/>",
        ] {
            assert!(clean(wrong.as_bytes(), &mut Plain).is_err(), "{wrong:.30}");
        }
        assert_eq!(cleaned("<!DOCTYPE html><a/>"), "<!DOCTYPE html><a/>", "the control");
    }

    #[test]
    fn addresses_of_machines_are_known() {
        for address in
            ["file:///home/canary", "C:\\Users\\canary", "\\\\server\\canary", " javascript:x"]
        {
            assert!(is_foreign(address), "{address}");
        }
        assert!(!is_foreign("https://example.org") && !is_foreign("a/b") && !is_foreign(""));
    }
}
