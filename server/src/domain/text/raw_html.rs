//! What becomes of HTML inside Markdown: its words stay, its tags go, and what a browser would not show goes with them.

/// Elements whose content is not text for readers.
const SILENT: &[&str] = &[
    "script",
    "style",
    "svg",
    "math",
    "iframe",
    "object",
    "embed",
    "template",
    "noscript",
    "textarea",
    "title",
    "select",
    "noembed",
    "noframes",
    "xmp",
    "plaintext",
    "applet",
    "canvas",
];

/// Elements that stand on lines of their own.
const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "caption",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "html",
    "legend",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "ul",
];

/// Remembers whether the text between two inline tags is one that no reader sees.
#[derive(Debug, Default)]
pub(super) struct Hidden(Option<&'static str>);

impl Hidden {
    /// Whether text that comes now is not shown.
    pub fn hides(&self) -> bool {
        self.0.is_some()
    }

    /// Passes one tag.
    pub fn pass(&mut self, html: &str) {
        let Some(tag) = tag(html) else { return };
        match self.0 {
            Some(name) if tag.closes && tag.name.eq_ignore_ascii_case(name) => self.0 = None,
            Some(_) => {}
            None if tag.closes || tag.is_whole => {}
            None => self.0 = known(SILENT, tag.name),
        }
    }
}

struct OneTag<'a> {
    name: &'a str,
    closes: bool,
    /// `<br/>`
    is_whole: bool,
}

/// Reads the tag that a text begins with.
fn tag(html: &str) -> Option<OneTag<'_>> {
    let rest = html.strip_prefix('<')?;
    let (closes, rest) = match rest.strip_prefix('/') {
        Some(rest) => (true, rest),
        None => (false, rest),
    };
    let end = rest.find(|letter: char| !letter.is_ascii_alphanumeric()).unwrap_or(rest.len());
    let name = &rest[..end];
    name.starts_with(|letter: char| letter.is_ascii_alphabetic()).then_some(OneTag {
        name,
        closes,
        is_whole: rest.ends_with("/>"),
    })
}

fn known(names: &[&'static str], name: &str) -> Option<&'static str> {
    names.iter().copied().find(|known| known.eq_ignore_ascii_case(name))
}

/// The words of a block of HTML, one paragraph for each of its blocks, in inline Markdown.
pub(super) fn paragraphs(html: &str) -> Vec<String> {
    let mut paragraphs = vec![String::new()];
    let mut hidden = Hidden::default();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        let (text, from) = rest.split_at(start);
        let end = end_of_tag(from);
        if !hidden.hides()
            && let Some(last) = paragraphs.last_mut()
        {
            last.push_str(text);
            match tag(&from[..end]) {
                Some(tag) if known(BLOCKS, tag.name).is_some() => paragraphs.push(String::new()),
                Some(tag) if tag.name.eq_ignore_ascii_case("br") => last.push_str("<br>"),
                Some(_) => {}
                // A lone sign is a word.
                None if end == 1 => last.push_str("&lt;"),
                None => {}
            }
        }
        hidden.pass(&from[..end]);
        rest = &from[end..];
    }
    if !hidden.hides()
        && let Some(last) = paragraphs.last_mut()
    {
        last.push_str(rest);
    }
    paragraphs.retain(|paragraph| !paragraph.trim().is_empty());
    paragraphs
}

/// Bytes of the tag, comment or declaration that a text begins with; 1 when its first letter is a mere sign.
fn end_of_tag(html: &str) -> usize {
    if html.starts_with("<!--") {
        return html.find("-->").map_or(html.len(), |end| end + 3);
    }
    let names = |letter: u8| letter.is_ascii_alphabetic() || b"/!?".contains(&letter);
    if !html.as_bytes().get(1).is_some_and(|letter| names(*letter)) {
        return 1;
    }
    let mut quote = None;
    for (place, byte) in html.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return place + 1,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), byte) if open == byte => quote = None,
            _ => {}
        }
    }
    // Never closed: no tag, but nothing to show either, lest half a tag meets another half.
    html.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_and_tags_go() {
        assert_eq!(paragraphs("<div class='>'>One <b>two</b><p>three</div>"), ["One two", "three"]);
        assert_eq!(paragraphs("<ul><li>a<li>b &amp; c</ul>1 < 2"), ["a", "b &amp; c", "1 &lt; 2"]);
        assert_eq!(paragraphs("a<br>b"), ["a<br>b"]);
    }

    #[test]
    fn what_no_reader_sees_goes() {
        assert!(paragraphs("<!-- a --><script>alert('<b>')</script><style>p{}</style>").is_empty());
        assert_eq!(paragraphs("<svg><p>x</p></SVG>after"), ["after"]);
        assert!(paragraphs("<img src=x onerror='alert(1)").is_empty());
    }
}
