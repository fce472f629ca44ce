//! Front-matter facts as titled lists in Markdown, as the field map of the site says.

use super::{
    super::{
        front_matter::{self, Fields},
        rewrite::escape_words,
    },
    field_map::{EntryRule, FieldMap, PageRule},
};
use crate::domain::language_tag::LanguageTag;

/// The lists of a page; empty when no rule fits or no field is filled.
///
/// `translated` says that the text is no original, so that links to pages in the original language are marked.
pub fn facts(
    map: &FieldMap,
    rule: &PageRule,
    fields: &Fields,
    language: &LanguageTag,
    translated: bool,
) -> String {
    let mut blocks = Vec::new();
    for list in &rule.lists {
        let entries: Vec<String> = list
            .entries
            .iter()
            .filter_map(|entry| self::entry(map, entry, fields, language, translated))
            .collect();
        if let Some(title) = map.label(&list.title, language).filter(|_| !entries.is_empty()) {
            blocks.push(format!("## {}", escape_words(title)));
            blocks.push(entries.join("\n"));
        }
    }
    blocks.join("\n\n")
}

fn entry(
    map: &FieldMap,
    rule: &EntryRule,
    fields: &Fields,
    language: &LanguageTag,
    translated: bool,
) -> Option<String> {
    let value = front_matter::text(fields, &rule.field)?;
    if !rule.values.is_empty() {
        let sentence = map.label(rule.values.get(&value)?, language)?;
        return Some(format!("- {}", escape_words(sentence)));
    }
    let label = rule.label.as_ref().and_then(|name| map.label(name, language)).map(escape_words);
    if !rule.link {
        let value = escape_words(&value);
        return Some(
            label.map_or_else(|| format!("- {value}"), |label| format!("- **{label}:** {value}")),
        );
    }
    let other = rule.instead.as_ref().and_then(|field| front_matter::text(fields, field));
    let address = destination(other.as_deref().unwrap_or(&value))?;
    let words = label.unwrap_or_else(|| escape_words(&value));
    let says_so = |field: &String| front_matter::truth(fields, field);
    let foreign = translated && other.is_none() && !rule.translated.iter().any(says_so);
    let mark =
        rule.untranslated.as_ref().filter(|_| foreign).and_then(|name| map.label(name, language));
    let mark = mark.map(|mark| format!(" {}", escape_words(mark))).unwrap_or_default();
    Some(format!("- [{words}]({address}){mark}"))
}

/// A web address as a Markdown destination; nothing else may stand there.
fn destination(address: &str) -> Option<String> {
    let lower = address.to_ascii_lowercase();
    let safe = (lower.starts_with("https://") || lower.starts_with("http://"))
        && !address
            .chars()
            .any(|c| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '\\'));
    // Parentheses must pair in Markdown; encoded they always do.
    let colons = address.find("//").map_or(0, |at| at + 2);
    let rest =
        address[colons..].replace('(', "%28").replace(')', "%29").replace("semilla:", "semilla%3A");
    safe.then(|| format!("{}{rest}", &address[..colons]))
}

#[cfg(test)]
mod tests {
    use super::*;

    const MAP: &str = "name = 'm'\n\
        [labels.when]\nen = 'When'\nes = 'Cuándo'\n[labels.go]\nen = 'Go'\nes = 'Ir'\n[labels.en]\nen = '(English)'\nes = '(inglés)'\n\
        [labels.yes]\nen = 'Yes.'\n\
        [[page]]\n[[page.list]]\ntitle = 'when'\n\
        [[page.list.entry]]\nfield = 'day'\nlabel = 'when'\n\
        [[page.list.entry]]\nfield = 'url'\nlabel = 'go'\nlink = true\ninstead = 'url_es'\ntranslated = ['url_ok']\nuntranslated = 'en'\n\
        [[page.list.entry]]\nfield = 'kind'\nvalues = { a = 'yes' }\n";

    fn shown(fields: &str, language: &str) -> String {
        let map = FieldMap::parse(MAP).unwrap();
        let fields = front_matter::read_toml(fields).unwrap();
        let tag = LanguageTag::parse(language).unwrap();
        facts(&map, &map.pages[0], &fields, &tag, language != "en")
    }

    #[test]
    fn facts_are_listed_in_the_language_of_the_text() {
        let fields = "day = '2 *days* before'\nurl = 'https://example.org/a(b)'\nkind = 'a'";
        assert_eq!(
            shown(fields, "es"),
            "## Cuándo\n\n- **Cuándo:** 2 \\*days\\* before\n- [Ir](https://example.org/a%28b%29) \\(inglés)\n- Yes.".replace("\\(", "(")
        );
        assert_eq!(
            shown(fields, "en"),
            "## When\n\n- **When:** 2 \\*days\\* before\n- [Go](https://example.org/a%28b%29)\n- Yes."
        );
    }

    #[test]
    fn a_translated_page_is_preferred_and_not_marked() {
        assert_eq!(
            shown("url = 'https://a.example'\nurl_es = 'https://b.example'", "es"),
            "## Cuándo\n\n- [Ir](https://b.example)"
        );
        assert_eq!(
            shown("url = 'https://a.example'\nurl_ok = 'true'", "es"),
            "## Cuándo\n\n- [Ir](https://a.example)"
        );
    }

    #[test]
    fn a_field_cannot_name_a_file() {
        let shown = shown(
            "url = 'https://a.example/semilla:file:/etc/passwd'\nday = 'semilla:file:/etc/passwd'",
            "en",
        );
        assert!(!shown.contains("semilla:file:"), "{shown}");
    }

    #[test]
    fn nothing_filled_means_no_list() {
        assert_eq!(shown("day = ''\nkind = 'unknown'", "en"), "");
        assert_eq!(shown("url = 'javascript:alert(1)'", "en"), "");
        assert_eq!(shown("url = 'https://a.example/> <b'", "en"), "");
    }
}
