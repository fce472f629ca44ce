//! French that slips into Haitian Creole, and dates of either neighbour.

/// Letters that French has and Creole as it is written today has not.
const LETTERS: &str = "éêëçîïôûùœÉÊËÇÎÏÔÛÙŒ";
/// Words that are French and never Creole.
const WORDS: &[&str] = &[
    "les", "des", "une", "vous", "votre", "vos", "nous", "notre", "nos", "est", "sont", "avec",
    "pour", "cette", "ces", "aux", "qui", "dans", "leur", "leurs", "elle", "elles", "ils", "mais",
];
const FRENCH_MONTHS: &[&str] = &[
    "janvier",
    "février",
    "mars",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];
const FRENCH_DAYS: &[&str] =
    &["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];
const ENGLISH_MONTHS: &[&str] = &[
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];
const ENGLISH_DAYS: &[&str] =
    &["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// What is not Creole in a text. Dates are matched as a whole, since `avril` is right in Creole too.
pub fn problems(text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower
        .split(|letter: char| !letter.is_alphanumeric() && !matches!(letter, '\'' | '’'))
        .filter(|word| !word.is_empty())
        .collect();
    let mut problems: Vec<String> = words
        .iter()
        .filter(|word| WORDS.contains(word))
        .map(|word| format!("has the French word “{word}”"))
        .collect();
    if let Some(letter) = text.chars().find(|letter| LETTERS.contains(*letter)) {
        problems.push(format!("has the letter “{letter}”, which Creole does not write"));
    }
    let dates = words.windows(2).filter(|pair| is_foreign_date(pair[0], pair[1]));
    problems.extend(dates.map(|pair| format!("has the foreign date “{} {}”", pair[0], pair[1])));
    problems
}

/// `5 décembre`, `dimanche 5`, `December 5`, `Sunday December`.
fn is_foreign_date(first: &str, second: &str) -> bool {
    let is_number = |word: &str| word.chars().all(|letter| letter.is_ascii_digit());
    let ordinal = |word: &str| is_number(word) || word == "1er" || word == "premier";
    let french = (ordinal(first) && FRENCH_MONTHS.contains(&second))
        || (FRENCH_DAYS.contains(&first) && ordinal(second));
    let english = (ENGLISH_MONTHS.contains(&first) && is_number(second))
        || (is_number(first) && ENGLISH_MONTHS.contains(&second))
        || (ENGLISH_DAYS.contains(&first) && ENGLISH_MONTHS.contains(&second));
    french || english
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn creole_passes() {
        for text in [
            "Li sa a, enprime l, voye l bay yon zanmi.",
            "samdi 5 desanm 2026",
            "lendi 6 avril 2026",
            "Nou poko tradwi paj sa a. M'ap tann ou.",
            "Yo di ou: pa siyen anyen.",
        ] {
            assert!(problems(text).is_empty(), "{text}: {:?}", problems(text));
        }
    }

    #[test]
    fn french_and_english_are_found() {
        for (text, part) in [
            ("Cette page est pour vous", "“cette”"),
            ("Chwazi yon lang épi li", "“é”"),
            ("dimanche 5 desanm", "dimanche 5"),
            ("samdi 5 décembre 2026", "5 décembre"),
            ("December 5, 2026", "december 5"),
            ("samdi 5 december", "5 december"),
        ] {
            assert!(problems(text).join(" ").contains(part), "{text}: {:?}", problems(text));
        }
    }
}
