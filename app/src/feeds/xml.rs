//! XML as an answer: elements written one after another, words escaped, letters that XML cannot hold left out.

use axum::{
    body::Body,
    http::{HeaderValue, Response, header},
};
use locales::{Direction, LanguageTag};
use quick_xml::{
    Writer,
    events::{BytesDecl, BytesText, Event},
};
use std::{borrow::Cow, io};

/// What is being written.
pub type Xml = Writer<Vec<u8>>;

/// An attribute: its name and its value, not escaped.
pub type Attribute<'a> = (&'a str, &'a str);

/// A document of one element, written by `inside`.
pub fn document(
    root: &str,
    attributes: &[Attribute<'_>],
    inside: impl FnOnce(&mut Xml) -> io::Result<()>,
) -> io::Result<Vec<u8>> {
    let mut xml = Writer::new(Vec::new());
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
    element(&mut xml, root, attributes, inside)?;
    Ok(xml.into_inner())
}

/// An element of elements.
pub fn element(
    xml: &mut Xml,
    name: &str,
    attributes: &[Attribute<'_>],
    inside: impl FnOnce(&mut Xml) -> io::Result<()>,
) -> io::Result<()> {
    let element = xml.create_element(name).with_attributes(attributes.iter().copied());
    element.write_inner_content(inside)?;
    Ok(())
}

/// An element of words.
pub fn words(
    xml: &mut Xml,
    name: &str,
    attributes: &[Attribute<'_>],
    words: &str,
) -> io::Result<()> {
    let element = xml.create_element(name).with_attributes(attributes.iter().copied());
    element.write_text_content(BytesText::new(&allowed(words)))?;
    Ok(())
}

/// An element without content.
pub fn empty(xml: &mut Xml, name: &str, attributes: &[Attribute<'_>]) -> io::Result<()> {
    let allowed: Vec<(&str, Cow<'_, str>)> =
        attributes.iter().map(|(name, value)| (*name, allowed(value))).collect();
    let pairs = allowed.iter().map(|(name, value)| (*name, value.as_ref()));
    xml.create_element(name).with_attributes(pairs).write_empty()?;
    Ok(())
}

/// A paragraph of XHTML in a language.
pub fn paragraph(xml: &mut Xml, language: &LanguageTag, text: &str) -> io::Result<()> {
    let tag = language.as_str();
    let dir = Direction::of(language).as_str();
    words(xml, "p", &[("lang", tag), ("xml:lang", tag), ("dir", dir)], text)
}

/// The document as an answer of a type.
pub fn answer(kind: &'static str, document: Vec<u8>) -> Response<Body> {
    let mut response = Response::new(Body::from(document));
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    response
}

/// The text without the letters that no XML document may hold, escaped or not.
fn allowed(text: &str) -> Cow<'_, str> {
    let is_allowed = |letter: char| matches!(letter, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..);
    if text.chars().all(is_allowed) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().filter(|letter| is_allowed(*letter)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_escaped_and_letters_outside_of_xml_are_left_out() {
        let document = document("a", &[("b", "\"<&")], |xml| {
            words(xml, "c", &[], "1 < 2 & \u{8}3\u{ffff}")?;
            empty(xml, "d", &[("e", "x\u{0}y")])
        });
        assert_eq!(
            String::from_utf8(document.unwrap()).unwrap(),
            "<?xml version=\"1.0\" encoding=\"utf-8\"?><a b=\"&quot;&lt;&amp;\">\
             <c>1 &lt; 2 &amp; 3</c><d e=\"xy\"/></a>"
        );
    }
}
