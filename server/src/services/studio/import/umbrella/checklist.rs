//! A checklist as Markdown: labels become headings, checks become task list items.

use super::super::{
    front_matter::{Fields, shown},
    problem::ProblemReason,
};
use crate::domain::language_tag::LanguageTag;
use serde_json::Value;

/// Checklists have no title of their own in the files; the app that shows them writes this word above each.
pub fn title(language: &LanguageTag) -> &'static str {
    match language.as_str() {
        "es" => "Lista de verificación",
        "ar" => "قائمة التحقق",
        "fr" => "Liste de contrôle",
        "zh-Hant" => "檢查清單",
        "zh-Hans" => "检查清单",
        _ => "Checklist",
    }
}

/// The list of a checklist file.
pub fn markdown(fields: &Fields) -> Result<String, ProblemReason> {
    let entries = fields.get("list").and_then(Value::as_array).ok_or(ProblemReason::Empty)?;
    let mut markdown = String::new();
    for entry in entries {
        let text = |key: &str| {
            entry.get(key).and_then(Value::as_str).map(one_line).filter(|text| !text.is_empty())
        };
        if let Some(label) = text("label") {
            markdown.push_str(&format!("\n## {label}\n\n"));
        } else if let Some(check) = text("check") {
            markdown.push_str(&format!("- [ ] {check}\n"));
        } else if !is_blank(entry) {
            return Err(ProblemReason::BadValue {
                key: "list".to_owned(),
                value: shown(entry),
                expected: "each entry is a label or a check".to_owned(),
            });
        }
    }
    let markdown = markdown.trim().to_owned();
    if markdown.is_empty() { Err(ProblemReason::Empty) } else { Ok(markdown) }
}

/// An entry that names a label or a check and leaves it empty.
fn is_blank(entry: &Value) -> bool {
    let blank = |value: &Value| {
        value.is_null() || value.as_str().is_some_and(|text| text.trim().is_empty())
    };
    entry.get("label").or_else(|| entry.get("check")).is_some_and(blank)
}

/// The words on one line, as a list item needs them.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::super::super::front_matter::read_yaml;
    use super::*;

    #[test]
    fn labels_and_checks_keep_their_order() {
        let fields = read_yaml("index: 1\nlist:\n- check: \"Use [it](umbrella://a/b)\\n \"\n- label: 'Then '\n- check: two\n- check: ''\n").unwrap();
        assert_eq!(
            markdown(&fields).unwrap(),
            "- [ ] Use [it](umbrella://a/b)\n\n## Then\n\n- [ ] two"
        );
    }

    #[test]
    fn a_checklist_without_checks_is_refused() {
        assert_eq!(markdown(&read_yaml("index: 1").unwrap()), Err(ProblemReason::Empty));
        assert_eq!(markdown(&read_yaml("list: []").unwrap()), Err(ProblemReason::Empty));
        let odd = markdown(&read_yaml("list: [{tick: a}]").unwrap());
        assert!(matches!(odd, Err(ProblemReason::BadValue { .. })), "{odd:?}");
    }
}
