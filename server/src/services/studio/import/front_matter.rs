//! Front matter of a page (YAML between `---`, TOML between `+++`) and whole YAML files, as one kind of value.

use super::problem::ProblemReason;
use serde_json::{Map, Value};

/// Fields of a page by name.
pub type Fields = Map<String, Value>;

/// A page cut into its fields and its body.
#[derive(Debug)]
pub struct Page<'a> {
    /// Empty when the page has no front matter.
    pub fields: Fields,
    /// What follows the front matter.
    pub body: &'a str,
}

/// Reads what stands between the fences.
type Parse = fn(&str) -> Result<Fields, ProblemReason>;

/// Cuts a page. A page without front matter is all body.
pub fn read_page(text: &str) -> Result<Page<'_>, ProblemReason> {
    let (fence, parse): (&str, Parse) = match text.lines().next() {
        Some(line) if line.trim_end() == "---" => ("---", read_yaml),
        Some(line) if line.trim_end() == "+++" => ("+++", read_toml),
        _ => return Ok(Page { fields: Fields::new(), body: text }),
    };
    let start = text.find('\n').map_or(text.len(), |at| at + 1);
    let mut at = start;
    for line in text[start..].split_inclusive('\n') {
        if line.trim_end() == fence {
            let fields = parse(&text[start..at])?;
            return Ok(Page { fields, body: &text[at + line.len()..] });
        }
        at += line.len();
    }
    Err(ProblemReason::UnclosedFrontMatter)
}

/// Reads YAML whose outermost value is a map; nothing at all is an empty map.
pub fn read_yaml(text: &str) -> Result<Fields, ProblemReason> {
    let mut options = serde_saphyr::Options::default();
    // `title: No` is a word, not a truth value.
    options.strict_booleans = true;
    if let Some(budget) = &mut options.budget {
        budget.max_aliases = 1_000;
        budget.max_recorded_anchor_events = 10_000;
    }
    let value: Option<Value> = serde_saphyr::from_str_with_options(text, options)
        .map_err(|error| ProblemReason::BadYaml { message: first_line(&error.to_string()) })?;
    match value {
        None | Some(Value::Null) => Ok(Fields::new()),
        Some(Value::Object(fields)) => Ok(fields),
        Some(_) => Err(ProblemReason::BadYaml { message: "named fields are expected".to_owned() }),
    }
}

/// Reads TOML; dates become their text.
pub fn read_toml(text: &str) -> Result<Fields, ProblemReason> {
    let table: toml::Table = text.parse().map_err(|error: toml::de::Error| {
        ProblemReason::BadToml { message: toml_message(text, &error) }
    })?;
    Ok(table.into_iter().map(|(key, value)| (key, from_toml(value))).collect())
}

/// The text of a field: words, numbers and truth values alike, trimmed; `None` when absent or empty.
pub fn text(fields: &Fields, key: &str) -> Option<String> {
    let text = match fields.get(key)? {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        Value::Bool(truth) => truth.to_string(),
        Value::Null | Value::Array(_) | Value::Object(_) => return None,
    };
    (!text.is_empty()).then_some(text)
}

/// The whole number of a field, also when it is written in quotes.
pub fn number(fields: &Fields, key: &str) -> Option<i64> {
    match fields.get(key)? {
        Value::Number(number) => number.as_i64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

/// Whether a field says yes, as a truth value or as the word `true`.
pub fn truth(fields: &Fields, key: &str) -> bool {
    match fields.get(key) {
        Some(Value::Bool(truth)) => *truth,
        Some(Value::String(text)) => text.trim().eq_ignore_ascii_case("true"),
        _ => false,
    }
}

/// A value as it may stand in a report: short, on one line.
pub fn shown(value: &Value) -> String {
    let whole = match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    short(&whole)
}

/// At most sixty characters of a text, on one line.
pub fn short(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

fn first_line(message: &str) -> String {
    short_message(
        message.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or("no reason given"),
    )
}

fn toml_message(text: &str, error: &toml::de::Error) -> String {
    let line = error.span().map(|span| text[..span.start.min(text.len())].lines().count().max(1));
    let message = first_line(error.message());
    match line {
        Some(line) => format!("{message} (line {line})"),
        None => message,
    }
}

fn short_message(message: &str) -> String {
    match message.char_indices().nth(200) {
        Some((end, _)) => format!("{}…", &message[..end]),
        None => message.to_owned(),
    }
}

fn from_toml(value: toml::Value) -> Value {
    match value {
        toml::Value::String(text) => Value::String(text),
        toml::Value::Integer(number) => Value::from(number),
        toml::Value::Float(number) => Value::from(number),
        toml::Value::Boolean(truth) => Value::Bool(truth),
        toml::Value::Datetime(date) => Value::String(date.to_string()),
        toml::Value::Array(values) => values.into_iter().map(from_toml).collect(),
        toml::Value::Table(table) => {
            Value::Object(table.into_iter().map(|(key, value)| (key, from_toml(value))).collect())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_kinds_of_front_matter_are_cut() {
        let page = read_page("---\nindex: 2\ntitle: No\n---\n\n# Text\n---\n").unwrap();
        assert_eq!(number(&page.fields, "index"), Some(2));
        assert_eq!(text(&page.fields, "title").as_deref(), Some("No"));
        assert_eq!(page.body, "\n# Text\n---\n");
        let page = read_page("+++\n\ntitle = \"Naïve\"\nheadless = true\ndate = 2026-01-02\n\n+++")
            .unwrap();
        assert_eq!(text(&page.fields, "title").as_deref(), Some("Naïve"));
        assert!(truth(&page.fields, "headless"));
        assert_eq!(text(&page.fields, "date").as_deref(), Some("2026-01-02"));
        assert_eq!(page.body, "");
    }

    #[test]
    fn a_page_may_be_all_body() {
        let page = read_page("Hello\n---\n").unwrap();
        assert!(page.fields.is_empty());
        assert_eq!(page.body, "Hello\n---\n");
        assert_eq!(read_page("").unwrap().body, "");
    }

    #[test]
    fn broken_front_matter_says_where() {
        assert!(matches!(read_page("---\ntitle: x\n"), Err(ProblemReason::UnclosedFrontMatter)));
        for broken in ["---\ntitle: [1\n---\n", "---\n- a\n---\n", "---\na: 1\na: 2\n---\n"] {
            assert!(matches!(read_page(broken), Err(ProblemReason::BadYaml { .. })), "{broken}");
        }
        let Err(ProblemReason::BadToml { message }) = read_page("+++\nok = 1\ntitle = \n+++\n")
        else {
            panic!("broken TOML is refused")
        };
        assert!(message.contains("line 2"), "{message}");
    }

    #[test]
    fn an_alias_bomb_is_refused_quickly() {
        let mut bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n".to_owned();
        for level in 1..12 {
            let before = format!("*a{}", level - 1);
            bomb.push_str(&format!("a{level}: &a{level} [{}]\n", vec![before; 10].join(",")));
        }
        assert!(matches!(read_yaml(&bomb), Err(ProblemReason::BadYaml { .. })));
    }

    #[test]
    fn a_deep_nest_is_refused() {
        let nest = format!("a: {}", "[".repeat(100_000));
        assert!(matches!(read_yaml(&nest), Err(ProblemReason::BadYaml { .. })));
        let nest = format!("a = {}", "[".repeat(100_000));
        assert!(matches!(read_toml(&nest), Err(ProblemReason::BadToml { .. })));
    }
}
