//! Titles and headings: what a text is called when nobody says, and a heading that only repeats the title.

/// A title on one line, without what only parts words. What would deceive is left to `names.rs`, which tells of it.
pub fn tidy(title: &str) -> String {
    let unseen = |letter: char| matches!(letter, '\u{ad}' | '\u{feff}' | '\u{200b}' | '\u{2060}');
    let seen: String = title.chars().filter(|letter| !unseen(*letter)).collect();
    // A mark that has lost its letter is none.
    let word = |word: &&str| !word.chars().all(unicode_normalization::char::is_combining_mark);
    seen.split_whitespace().filter(word).collect::<Vec<_>>().join(" ")
}

/// "making-a-call" → "Making a call".
pub fn from_name(name: &str) -> String {
    let words = name.replace(['-', '_'], " ");
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The words of the first heading.
pub fn first_heading(body: &str) -> Option<String> {
    let line = body.lines().find(|line| !line.trim().is_empty())?;
    let words = line.trim_start().strip_prefix('#')?.trim_matches(['#', ' ', '*']);
    (!words.is_empty()).then(|| words.to_owned())
}

/// The body without a first heading that only repeats the title.
pub fn without_title(title: &str, body: &str) -> String {
    let body = body.trim();
    let same =
        first_heading(body).is_some_and(|heading| heading.to_lowercase() == title.to_lowercase());
    match body.split_once('\n') {
        Some((_, rest)) if same && !rest.trim().is_empty() => rest.trim().to_owned(),
        _ => body.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn file_names_become_titles() {
        assert_eq!(from_name("making-a-call"), "Making a call");
        assert_eq!(from_name("état_civil"), "État civil");
        assert_eq!(from_name(""), "");
    }

    #[test]
    fn titles_are_tidied() {
        assert_eq!(tidy(" Enskri  pou\nVote  \u{ad}\u{336}  nan"), "Enskri pou Vote nan");
        assert_eq!(tidy("नेटवर्क સુરક્ષા"), "नेटवर्क સુરક્ષા");
    }

    #[test]
    fn the_first_heading_is_the_first_thing() {
        assert_eq!(first_heading("\n\n## **Hello** ##\ntext").as_deref(), Some("Hello"));
        assert_eq!(first_heading("text\n# Later"), None);
        assert_eq!(first_heading("#\ntext"), None);
    }

    #[test]
    fn a_repeated_title_goes_but_never_the_whole_text() {
        assert_eq!(without_title("Air gap", "# AIR GAP\n\nText"), "Text");
        assert_eq!(without_title("Air gap", "# Other\n\nText\n"), "# Other\n\nText");
        assert_eq!(without_title("Air gap", "# Air gap"), "# Air gap");
        assert_eq!(without_title("", "   "), "");
    }
}
