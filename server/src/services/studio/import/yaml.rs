//! YAML as it was typed. Most fields want text, so a number or a truth value that is written in a way of its own (`007`,
//! `1.10`, `0x1F`, `TRUE`) stays as its author wrote it.

use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, SeqAccess, Visitor},
};
use serde_json::{Number, Value};
use serde_saphyr::{Span, Spanned};
use std::fmt;

/// A piece of YAML; what is inside knows where it stands.
pub enum Node {
    Null,
    /// A number or a truth value, without quotes.
    Plain(Value),
    Text(String),
    List(Vec<Spanned<Self>>),
    Table(Vec<(String, Spanned<Self>)>),
}

impl Node {
    /// The value, where the whole text is `source` and the piece stands at `span` of it.
    pub fn into_value(self, source: &str, span: Span) -> Value {
        let inner = |node: Spanned<Self>| node.value.into_value(source, node.defined.span());
        match self {
            Self::Null => Value::Null,
            Self::Plain(value) => {
                let read = value.to_string();
                match typed(source, span).filter(|typed| *typed != read) {
                    Some(typed) => Value::String(typed.to_owned()),
                    None => value,
                }
            }
            Self::Text(text) => Value::String(text),
            Self::List(nodes) => nodes.into_iter().map(inner).collect(),
            Self::Table(nodes) => {
                Value::Object(nodes.into_iter().map(|(key, node)| (key, inner(node))).collect())
            }
        }
    }
}

/// The letters of a plain number or truth value.
fn typed(source: &str, span: Span) -> Option<&str> {
    let start = usize::try_from(span.byte_offset()?).ok()?;
    let end = start.checked_add(usize::try_from(span.byte_len()?).ok()?)?;
    let typed = source.get(start..end)?.trim();
    let is_plain =
        |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '+' | '-' | '.' | '_');
    (!typed.is_empty() && typed.chars().all(is_plain)).then_some(typed)
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NodeVisitor)
    }
}

struct NodeVisitor;

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_none<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        Node::deserialize(deserializer)
    }

    fn visit_bool<E>(self, truth: bool) -> Result<Node, E> {
        Ok(Node::Plain(Value::Bool(truth)))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Node, E> {
        Ok(Node::Plain(Value::from(number)))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Node, E> {
        Ok(Node::Plain(Value::from(number)))
    }

    /// JSON has no word for what is endless or no number; as it was typed it stays.
    fn visit_f64<E>(self, number: f64) -> Result<Node, E> {
        Ok(Node::Plain(Number::from_f64(number).map_or(Value::Null, Value::Number)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Node, E> {
        Ok(Node::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Node, E> {
        Ok(Node::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Node, A::Error> {
        let mut nodes = Vec::new();
        while let Some(node) = list.next_element()? {
            nodes.push(node);
        }
        Ok(Node::List(nodes))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut table: A) -> Result<Node, A::Error> {
        let mut nodes = Vec::new();
        while let Some(node) = table.next_entry()? {
            nodes.push(node);
        }
        Ok(Node::Table(nodes))
    }
}

#[cfg(test)]
mod tests {
    use super::super::front_matter::{read_yaml, text};
    use serde_json::json;

    #[test]
    fn numbers_and_truth_values_stay_as_they_were_typed() {
        for typed in [
            "007",
            "1.10",
            "0x1F",
            "12e03",
            "911",
            "-1",
            "+5",
            ".5",
            "1_000",
            "0o17",
            "1e999",
            ".inf",
            "TRUE",
            "true",
            "False",
            "No",
            "2026-01-02",
            "12:30",
            "1.",
        ] {
            for source in [
                format!("title: {typed}\nother: é\n"),
                format!("été: é\ntitle:   {typed}   # remark\n"),
                format!("{{other: é, title: {typed}}}"),
                format!("first: &it {typed}\ntitle: *it\n"),
                format!("title: '{typed}'\n"),
            ] {
                let fields = read_yaml(&source).unwrap();
                assert_eq!(text(&fields, "title").as_deref(), Some(typed), "{source}");
            }
        }
    }

    #[test]
    fn values_inside_others_and_empty_ones_are_read() {
        let fields = read_yaml("a: [007, 7, {b: 1.10}]\nc:\nd: ~\ne: true\nf: ''\n").unwrap();
        let expected = json!({
            "a": ["007", 7, {"b": "1.10"}], "c": null, "d": null, "e": true, "f": "",
        });
        assert_eq!(serde_json::Value::Object(fields), expected);
    }
}
