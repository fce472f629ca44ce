//! A form as readable Markdown: screens become headings, items questions, options a task list to tick on paper.

use super::{
    super::{
        front_matter::{Fields, shown},
        problem::ProblemReason,
        rewrite::escape_words,
    },
    checklist::one_line,
};
use serde_json::Value;

/// The questions of a form file.
pub fn markdown(fields: &Fields) -> Result<String, ProblemReason> {
    let screens = fields.get("screens").and_then(Value::as_array).ok_or(ProblemReason::Empty)?;
    let mut blocks = Vec::new();
    for screen in screens {
        if let Some(title) = words(screen, "title") {
            blocks.push(format!("## {title}"));
        }
        let items = screen.get("items").and_then(Value::as_array).ok_or_else(|| {
            ProblemReason::BadValue {
                key: "items".to_owned(),
                value: shown(screen),
                expected: "a list of questions is expected".to_owned(),
            }
        })?;
        blocks.extend(items.iter().flat_map(item));
    }
    if blocks.is_empty() { Err(ProblemReason::Empty) } else { Ok(blocks.join("\n\n")) }
}

/// The blocks of one question: its words, a hint, its options.
fn item(item: &Value) -> Vec<String> {
    let mut blocks = Vec::new();
    let explains = item.get("type").and_then(Value::as_str) == Some("label");
    match words(item, "label") {
        Some(label) if explains => blocks.push(label),
        Some(label) => blocks.push(format!("**{label}**")),
        None => {}
    }
    blocks.extend(words(item, "hint"));
    let options =
        item.get("options").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let options: Vec<String> = options
        .iter()
        .filter_map(|option| words(option, "label").or_else(|| words(option, "value")))
        .map(|option| format!("- [ ] {option}"))
        .collect();
    if !options.is_empty() {
        blocks.push(options.join("\n"));
    }
    blocks
}

fn words(value: &Value, key: &str) -> Option<String> {
    let words = one_line(value.get(key)?.as_str()?);
    (!words.is_empty()).then(|| escape_words(&words))
}

#[cfg(test)]
mod tests {
    use super::super::super::front_matter::read_yaml;
    use super::*;

    #[test]
    fn screens_questions_and_options_are_readable() {
        let yaml = "title: F\nscreens:\n- title: Time\n  items:\n  - {type: text_input, label: 'When?', hint: Date}\n\
            - title: ''\n  items:\n  - {type: label, label: Read *this*}\n  - type: single_choice\n    label: |\n      Which?\n    options: [{label: One, value: 1}, {value: Two}]\n";
        let expected =
            "## Time\n\n**When?**\n\nDate\n\nRead \\*this\\*\n\n**Which?**\n\n- [ ] One\n- [ ] Two";
        assert_eq!(markdown(&read_yaml(yaml).unwrap()).unwrap(), expected);
    }

    #[test]
    fn a_form_without_questions_is_refused() {
        assert_eq!(markdown(&read_yaml("title: F").unwrap()), Err(ProblemReason::Empty));
        assert!(matches!(
            markdown(&read_yaml("screens: [{title: A}]").unwrap()),
            Err(ProblemReason::BadValue { .. })
        ));
    }
}
