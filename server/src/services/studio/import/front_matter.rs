//! Front matter of a page (YAML between `---`, TOML between `+++`, or JSON) and whole YAML files, as one kind of value.

use super::{problem::ProblemReason, yaml::Node};
use serde_json::{Map, Value};
use serde_saphyr::{NonFiniteFloatPolicy, Spanned};

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
        _ if begins_with_json(text) => return read_json_page(text),
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

/// Whether a text begins with a table in JSON: a brace and behind it a key. A shortcode begins with two.
fn begins_with_json(text: &str) -> bool {
    text.strip_prefix('{').is_some_and(|rest| rest.trim_start().starts_with(['"', '}']))
}

/// A page whose fields are JSON needs no fence: they end with their brace.
fn read_json_page(text: &str) -> Result<Page<'_>, ProblemReason> {
    let bad = |message: &str| ProblemReason::BadJson { message: first_line(message) };
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<Fields>();
    let fields = values.next().ok_or_else(|| bad("named fields are expected"))?;
    let fields = fields.map_err(|error| bad(&error.to_string()))?;
    let body = text.get(values.byte_offset()..).unwrap_or_default();
    Ok(Page { fields, body: body.strip_prefix('\n').unwrap_or(body) })
}

/// Reads YAML whose outermost value is a map; nothing at all is an empty map.
pub fn read_yaml(text: &str) -> Result<Fields, ProblemReason> {
    let mut options = serde_saphyr::Options::default();
    // `title: No` is a word, not a truth value.
    options.strict_booleans = true;
    options.non_finite_float_policy = NonFiniteFloatPolicy::PassThrough;
    if let Some(budget) = &mut options.budget {
        budget.max_aliases = 1_000;
        budget.max_recorded_anchor_events = 10_000;
    }
    let node: Option<Spanned<Node>> = serde_saphyr::from_str_with_options(text, options)
        .map_err(|error| ProblemReason::BadYaml { message: first_line(&error.to_string()) })?;
    match node.map(|node| node.value.into_value(text, node.defined.span())) {
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

/// Whether a field says yes.
pub fn truth(fields: &Fields, key: &str) -> bool {
    fields.get(key).and_then(yes_or_no) == Some(true)
}

/// Yes or no, as a truth value, as a digit, or as one of the words of YAML 1.1, in quotes or not; `None` for anything else.
pub fn yes_or_no(value: &Value) -> Option<bool> {
    let word = match value {
        Value::Bool(truth) => return Some(*truth),
        Value::String(word) => word.trim().to_lowercase(),
        Value::Number(number) => number.to_string(),
        Value::Null | Value::Array(_) | Value::Object(_) => return None,
    };
    match word.as_str() {
        "yes" | "y" | "true" | "on" | "1" => Some(true),
        "no" | "n" | "false" | "off" | "0" => Some(false),
        _ => None,
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
    fn front_matter_in_json_ends_with_its_brace() {
        let page = read_page("{\n  \"title\": \"A {brace}\",\n  \"draft\": false\n}\n\nBody {x}\n")
            .unwrap();
        assert_eq!(text(&page.fields, "title").as_deref(), Some("A {brace}"));
        assert_eq!(page.body, "\nBody {x}\n");
        assert_eq!(read_page("{}\nBody").unwrap().body, "Body");
        for body in ["{{< all >}}\n", "{see below} text\n", "{"] {
            assert_eq!(read_page(body).unwrap().body, body, "no front matter");
        }
        for broken in ["{\"title\": }\nBody", "{\"title\": \"A\"\nBody"] {
            assert!(matches!(read_page(broken), Err(ProblemReason::BadJson { .. })), "{broken}");
        }
    }

    #[test]
    fn yes_and_no_are_known_in_the_words_of_yaml() {
        for (word, said) in [
            ("yes", Some(true)),
            ("Yes", Some(true)),
            ("ON", Some(true)),
            ("y", Some(true)),
            ("1", Some(true)),
            ("\"true\"", Some(true)),
            ("'yes '", Some(true)),
            ("no", Some(false)),
            ("OFF", Some(false)),
            ("n", Some(false)),
            ("0", Some(false)),
            ("False", Some(false)),
            ("maybe", None),
            ("2", None),
            ("[yes]", None),
            ("", None),
        ] {
            let fields = read_yaml(&format!("draft: {word}\n")).unwrap();
            assert_eq!(yes_or_no(&fields["draft"]), said, "{word}");
        }
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
