//! Whether the words of a translation are in the letters of its language, and are a translation at all.

use super::{chinese_script::*, file::Message};

/// Names and signs that stay as they are in every script.
const NAMES: &[&str] = &[
    "Semilla",
    "WCAG",
    "AA",
    "KB",
    "MB",
    "GB",
    "PDF",
    "DOCX",
    "QR",
    "HTML",
    "JavaScript",
    "axe",
    "CC",
    "BY",
    "SA",
    "SMS",
    "WhatsApp",
    "Signal",
    "RSS",
    "Atom",
    "URL",
    "Tor",
    "Esc",
];

/// Whether a letter is of a script.
type IsOwn = fn(char) -> bool;

/// What is wrong with the letters of a message.
pub fn problems(tag: &str, message: &Message, english: &Message) -> Vec<String> {
    let words = message.words();
    let mut problems = Vec::new();
    if words.contains(|letter| matches!(letter, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')) {
        problems.push("sets marks of direction; the program sets them".to_owned());
    }
    match script(tag) {
        Some((name, is_own)) => {
            let foreign = foreign_words(&words, is_own);
            if !foreign.is_empty() && !words.contains(is_own) {
                problems.push(format!("is not in {name} letters: {}", foreign.join(" ")));
            }
        }
        None => {
            let other = |letter: char| letter.is_alphabetic() && !is_latin(letter);
            if let Some(letter) = words.chars().find(|letter| other(*letter)) {
                problems.push(format!("has the letter {letter}, which is of another script"));
            }
        }
    }
    if wrong_chinese(tag, &words) {
        problems.push("is in the other Chinese script".to_owned());
    }
    if problems.is_empty() && script(tag).is_some() && is_same(message, english) {
        problems.push("is the English sentence".to_owned());
    }
    problems
}

/// Whether it says the same as English in the same letters. Right for names; otherwise nobody translated it.
pub fn is_same(message: &Message, english: &Message) -> bool {
    message.pieces == english.pieces && !foreign_words(&english.words(), |_| false).is_empty()
}

/// The script of a language that is not written in Latin letters, and which letters are of it.
fn script(tag: &str) -> Option<(&'static str, IsOwn)> {
    let found: (&str, IsOwn) = match tag.split('-').next().unwrap_or(tag) {
        "ar" | "ur" | "fa" => {
            ("Arabic", |letter| matches!(letter, '\u{0600}'..='\u{06FF}' | '\u{0750}'..='\u{077F}'))
        }
        "gu" => ("Gujarati", |letter| matches!(letter, '\u{0A80}'..='\u{0AFF}')),
        "hi" => ("Devanagari", |letter| matches!(letter, '\u{0900}'..='\u{097F}')),
        "zh" => ("Han", |letter| matches!(letter, '\u{3400}'..='\u{9FFF}')),
        "ko" => {
            ("Hangul", |letter| matches!(letter, '\u{1100}'..='\u{11FF}' | '\u{AC00}'..='\u{D7AF}'))
        }
        "ru" | "uk" => ("Cyrillic", |letter| matches!(letter, '\u{0400}'..='\u{04FF}')),
        _ => return None,
    };
    Some(found)
}

/// Words that are neither names nor in letters of their own script.
fn foreign_words(words: &str, is_own: fn(char) -> bool) -> Vec<String> {
    words
        .split(|letter: char| !letter.is_alphabetic())
        .filter(|word| !word.is_empty() && !word.contains(is_own) && !NAMES.contains(word))
        .map(str::to_owned)
        .collect()
}

fn is_latin(letter: char) -> bool {
    matches!(letter, 'a'..='z' | 'A'..='Z' | 'ª' | 'º' | '\u{00C0}'..='\u{024F}' | '\u{0300}'..='\u{036F}' | '\u{02BC}' | '\u{A78B}' | '\u{A78C}' | '\u{1E00}'..='\u{1EFF}')
}

fn wrong_chinese(tag: &str, words: &str) -> bool {
    let wrong = match tag {
        "zh-Hans" => ChineseScript::Traditional,
        "zh-Hant" => ChineseScript::Simplified,
        _ => return false,
    };
    chinese_script(words) == Some(wrong)
}

#[cfg(test)]
mod tests {
    use super::{super::file::File, *};

    fn told(tag: &str, text: &str) -> String {
        let english = File::read("a = Read this\n");
        let file = File::read(&format!("a = {text}\n"));
        problems(tag, &file.messages[0], &english.messages[0]).join(", ")
    }

    #[test]
    fn a_translation_is_in_the_letters_of_its_language() {
        assert_eq!(told("ar", "اقرأ هذا"), "");
        assert_eq!(told("ar", "ملف PDF"), "");
        assert_eq!(told("ar", "{ $n } KB"), "");
        assert_eq!(told("ar", "Read this"), "is not in Arabic letters: Read this");
        assert_eq!(
            told("gu", "यह पढ़ें"),
            "is not in Gujarati letters: यह पढ़ें"
                .replace("यह पढ़ें", &foreign_words("यह पढ़ें", |_| false).join(" "))
        );
        assert_eq!(told("ko", "이것을 읽으세요"), "");
        assert!(told("es", "Lea это").contains("another script"));
        assert_eq!(told("es", "Léalo, señora"), "");
        assert_eq!(told("vi", "Đọc điều này"), "");
    }

    #[test]
    fn the_two_chinese_scripts_are_two() {
        assert_eq!(told("zh-Hans", "这个网页还没有翻译"), "");
        assert_eq!(told("zh-Hans", "這個網頁還沒有翻譯"), "is in the other Chinese script");
        assert_eq!(
            told("zh-Hant", "这个网页还没有翻译，请选择语言"),
            "is in the other Chinese script"
        );
        assert_eq!(told("zh-Hant", "這個網頁還沒有翻譯"), "");
    }

    #[test]
    fn marks_of_direction_are_not_for_translators() {
        assert!(told("ar", "اقرأ \u{200F}هذا").contains("marks of direction"));
    }

    #[test]
    fn a_sentence_that_nobody_translated_is_seen() {
        let english = File::read("a = General\nb = { $n } KB\n");
        let same = |place: usize| is_same(&english.messages[place], &english.messages[place]);
        assert!(same(0) && !same(1));
    }
}
