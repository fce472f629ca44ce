//! The words of a page that are in the language of the page: text and spoken names outside of everything that says it is
//! in another language.

/// Elements without an end.
const VOID: &[&str] = &["br", "hr", "img", "input", "link", "meta", "source", "wbr"];
/// Attributes that people read or hear.
const SPOKEN: &[&str] = &["aria-label", "alt", "title", "placeholder"];

/// Every piece of text of a page that claims to be in its language.
pub fn of_the_page(html: &str) -> Vec<String> {
    let mut found = Vec::new();
    // One entry per open element: whether it, or one around it, is in another language or no words at all.
    let mut open: Vec<bool> = vec![false];
    let mut rest = html;
    while let Some((text, after)) = rest.split_once('<') {
        let foreign = open.last().copied().unwrap_or(false);
        if !foreign && !text.trim().is_empty() {
            found.push(decoded(text));
        }
        let (tag, next) = after.split_once('>').unwrap_or((after, ""));
        rest = next;
        if tag.starts_with(['!', '?']) {
            continue;
        }
        if tag.starts_with('/') {
            open.pop();
            continue;
        }
        let name = tag.split([' ', '/']).next().unwrap_or_default();
        let other = name != "html" && tag.contains(" lang=\"");
        let silent = ["script", "style", "code", "bdi"].contains(&name);
        if !foreign && !other {
            found.extend(SPOKEN.iter().filter_map(|attribute| value(tag, attribute)));
        }
        if !VOID.contains(&name) && !tag.ends_with('/') {
            open.push(foreign || other || silent);
        }
    }
    found
}

fn value(tag: &str, attribute: &str) -> Option<String> {
    let (_, after) = tag.split_once(&format!(" {attribute}=\""))?;
    Some(decoded(after.split('"').next()?))
}

fn decoded(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

#[test]
fn words_of_other_languages_and_code_are_left_out() {
    let html = "<!DOCTYPE html><html lang=\"es\"><head><meta charset=\"utf-8\"><meta name=\"robots\" content=\"no\"><title>uno</title></head><body><p lang=\"en\">two <b>three</b></p><img alt=\"cuatro\"><code>five</code><br>seis &amp; siete</body></html>";
    assert_eq!(of_the_page(html), ["uno", "cuatro", "seis & siete"]);
}
