//! HTML pages as Markdown, through a converter that is given only what it can bear.

use super::super::{problem::ProblemReason, rewrite::begins_tag};
use htmd::{HtmlToMarkdown, options::Options};

/// Deepest nesting of elements; the converter recurses.
const DEPTH_LIMIT: usize = 100;

/// Elements that close by themselves, so that a row of them is no nest.
const SHALLOW: [&str; 24] = [
    "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "br", "hr",
    "img", "input", "meta", "link", "source", "wbr", "col", "embed", "area", "base", "track",
];

/// The Markdown of a page's body. Scripts, styles and forms are left out; tags that nobody knows are text.
pub fn to_markdown(html: &str) -> Result<String, ProblemReason> {
    let html = escape_unknown_tags(html);
    if depth(&html) > DEPTH_LIMIT {
        return Err(ProblemReason::TooNested { limit: DEPTH_LIMIT });
    }
    let options = Options { ul_bullet_spacing: 1, ol_number_spacing: 1, ..Options::default() };
    let converter = HtmlToMarkdown::builder()
        .options(options)
        .skip_tags(vec![
            "script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "form",
            "head",
        ])
        .build();
    let markdown = converter
        .convert(&html)
        .map_err(|error| ProblemReason::Unreadable { message: error.to_string() })?;
    Ok(markdown.trim().to_owned())
}

/// `<FPCA>` in a sentence is text.
fn escape_unknown_tags(html: &str) -> String {
    let mut escaped = String::with_capacity(html.len());
    let mut at = 0;
    for (start, _) in html.match_indices('<') {
        if !begins_tag(&html[start..]) {
            escaped.push_str(&html[at..start]);
            escaped.push_str("&lt;");
            at = start + 1;
        }
    }
    escaped.push_str(&html[at..]);
    escaped
}

/// The deepest nesting that the tags of `html` can make.
fn depth(html: &str) -> usize {
    let mut now = 0_usize;
    let mut most = 0;
    for (start, _) in html.match_indices('<') {
        let rest = &html[start + 1..];
        let closes = rest.starts_with('/');
        let name = rest.trim_start_matches('/');
        let name = &name[..name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len())];
        if name.is_empty() || SHALLOW.contains(&name.to_ascii_lowercase().as_str()) {
            continue;
        }
        if closes {
            now = now.saturating_sub(1);
        } else {
            now += 1;
            most = most.max(now);
        }
    }
    most
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_become_markdown() {
        let html = "<div class=\"x\"><h2 id=\"a\">Title</h2>\n<p>Text <strong>bold</strong> <EAC> 1 < 2</p>\
            <ul>\n  <li><a href=\"https://example.org/\">One</a></li>\n  <li>Two</li>\n</ul>\
            <a href=\"semilla:key:x\">\n <button type=\"button\">\n Go\n </button></a><script>alert(1)</script></div>";
        assert_eq!(
            to_markdown(html).unwrap(),
            "## Title\n\nText **bold** \\<EAC> 1 < 2\n\n* [One](https://example.org/)\n* Two\n\n[Go](semilla:key:x)"
        );
    }

    #[test]
    fn a_deep_nest_is_refused_and_a_long_row_is_not() {
        assert_eq!(
            to_markdown(&"<div>".repeat(100_000)),
            Err(ProblemReason::TooNested { limit: DEPTH_LIMIT })
        );
        assert_eq!(
            to_markdown(&"<b>".repeat(100_000)),
            Err(ProblemReason::TooNested { limit: DEPTH_LIMIT })
        );
        assert!(to_markdown(&"<p>a".repeat(10_000)).is_ok());
        assert!(to_markdown(&"<div>a</div>".repeat(10_000)).is_ok());
    }
}
