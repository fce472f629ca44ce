//! Breaking a text into tokens, the same way for what is written and for what is typed.

use super::{
    han::simplified,
    script::{Script, digit, is_invisible, script},
};
use unicode_normalization::{
    UnicodeNormalization,
    char::{compose, decompose_compatible, is_combining_mark},
};
use unicode_segmentation::UnicodeSegmentation;

/// Letters after which a word is cut: endings differ, beginnings say what is meant.
pub(super) const CUT: usize = 6;
/// Longest token in letters; only what holds digits comes near it.
const LONGEST: usize = 32;

/// A token and where it stands in the original text, in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// Folded and cut.
    pub text: String,
    /// Where it begins.
    pub from: usize,
    /// Where it ends.
    pub to: usize,
    /// What it was made of.
    pub sort: Sort,
}

/// What a token was made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// A word, cut.
    Word,
    /// Letters and digits around a hyphen, as in `I-765`; both sides are tokens too.
    Joined,
    /// One letter of a script in which a letter is nearly a word.
    Single,
    /// Two neighbours in a script without spaces.
    Pair,
}

/// The tokens of a text, in its order.
pub fn analyse(text: &str) -> Vec<Token> {
    let mut tokens = Vec::with_capacity(text.len() / 5);
    let mut before: Option<Run> = None;
    each_run(text, |run| {
        if let Some(token) = before.as_ref().and_then(|before| joined(before, &run)) {
            tokens.push(token);
        }
        run.tokens(&mut tokens);
        before = Some(run);
    });
    tokens
}

/// The words of a text folded but not cut, each with where it stands; scripts without spaces give whole runs.
pub fn folded_words(text: &str) -> Vec<Token> {
    let mut words = Vec::new();
    each_run(text, |run| {
        let sort = match run.script {
            Script::Syllables | Script::Unspaced => Sort::Single,
            _ => Sort::Word,
        };
        let text = run.word();
        if !text.is_empty() {
            words.push(Token { text, from: run.from(), to: run.to(), sort });
        }
    });
    words
}

/// A text folded but not cut: equal for two ways to write the same title.
pub fn folded(text: &str) -> String {
    let words: Vec<String> = folded_words(text).into_iter().map(|word| word.text).collect();
    words.join(" ")
}

/// A folded letter and the original that it came from.
#[derive(Debug, Clone, Copy)]
struct Letter {
    folded: char,
    from: usize,
    to: usize,
}

/// Letters of one script without anything between them.
#[derive(Debug)]
struct Run {
    script: Script,
    letters: Vec<Letter>,
    /// Whether a single hyphen, and nothing else, stands before it.
    hyphen: bool,
}

/// Walks over the runs of a text.
fn each_run(text: &str, mut take: impl FnMut(Run)) {
    let mut runs = Runs { run: None, hyphens: 0, separated: true };
    for (from, letter) in text.char_indices() {
        let to = from + letter.len_utf8();
        if letter.is_ascii() {
            let folded = letter.to_ascii_lowercase();
            runs.push(Letter { folded, from, to }, &mut take);
        } else if !is_invisible(letter) {
            decompose_compatible(letter, |part| {
                fold(part, |folded| runs.push(Letter { folded, from, to }, &mut take));
            });
        }
    }
    if let Some(run) = runs.run {
        take(run);
    }
}

/// The run that is being gathered.
struct Runs {
    run: Option<Run>,
    hyphens: usize,
    separated: bool,
}

impl Runs {
    fn push(&mut self, letter: Letter, take: &mut impl FnMut(Run)) {
        // A mark belongs to what stands before it, whatever block it is from.
        if is_combining_mark(letter.folded)
            && let Some(run) = &mut self.run
        {
            run.letters.push(letter);
            return;
        }
        let Some(script) = script(letter.folded) else {
            if let Some(run) = self.run.take() {
                (self.hyphens, self.separated) = (0, false);
                take(run);
            }
            match letter.folded {
                '-' | '\u{2010}' => self.hyphens += 1,
                _ => self.separated = true,
            }
            return;
        };
        match &mut self.run {
            Some(run) if run.script == script => run.letters.push(letter),
            waiting => {
                let hyphen = waiting.is_none() && self.hyphens == 1 && !self.separated;
                if let Some(run) = waiting.take() {
                    take(run);
                }
                *waiting = Some(Run { script, letters: vec![letter], hyphen });
            }
        }
    }
}

/// Case, digits and the letters that do not decompose. May give two letters for one.
fn fold(letter: char, mut give: impl FnMut(char)) {
    if let Some(digit) = digit(letter) {
        return give(digit);
    }
    for lower in letter.to_lowercase() {
        match lower {
            'đ' => give('d'),
            'ł' => give('l'),
            'ø' => give('o'),
            'ı' => give('i'),
            'ς' => give('σ'),
            'æ' => "ae".chars().for_each(&mut give),
            'œ' => "oe".chars().for_each(&mut give),
            'ß' => "ss".chars().for_each(&mut give),
            other => give(other),
        }
    }
}

/// Letters, a hyphen, digits: `i765` beside `i` and `765`.
fn joined(before: &Run, run: &Run) -> Option<Token> {
    let letter = before.letters.iter().rev().find(|letter| !is_combining_mark(letter.folded))?;
    let first = run.letters.first()?;
    let fits = run.hyphen
        && before.script == Script::Alphabet
        && letter.folded.is_alphabetic()
        && first.folded.is_ascii_digit();
    fits.then(|| Token {
        text: bounded(&(before.word() + &run.word())),
        from: before.from(),
        to: run.to(),
        sort: Sort::Joined,
    })
}

impl Run {
    fn from(&self) -> usize {
        self.letters.first().map_or(0, |letter| letter.from)
    }

    fn to(&self) -> usize {
        self.letters.last().map_or(0, |letter| letter.to)
    }

    /// All of it, folded, not cut.
    fn word(&self) -> String {
        let letters = self.letters.iter().map(|letter| letter.folded);
        match self.script {
            Script::Alphabet => {
                letters.filter(|letter| !is_combining_mark(*letter)).nfc().collect()
            }
            Script::Arabic => arabic(letters),
            Script::Indic => letters.filter_map(indic).nfc().collect(),
            Script::Syllables => self.syllables().iter().map(|letter| letter.folded).collect(),
            Script::Unspaced => letters.nfc().collect(),
        }
    }

    fn tokens(&self, tokens: &mut Vec<Token>) {
        match self.script {
            Script::Alphabet | Script::Arabic | Script::Indic => {
                let text = cut(self.script, self.word());
                if !text.is_empty() {
                    tokens.push(Token { text, from: self.from(), to: self.to(), sort: Sort::Word });
                }
            }
            Script::Syllables => syllable_tokens(&self.syllables(), tokens),
            Script::Unspaced => self.cluster_tokens(tokens),
        }
    }

    /// Jamo put together to syllables, kana with their marks, Han simplified.
    fn syllables(&self) -> Vec<Letter> {
        let mut whole: Vec<Letter> = Vec::with_capacity(self.letters.len());
        for letter in &self.letters {
            let last = whole.last_mut();
            match last.and_then(|last| Some((compose(last.folded, letter.folded)?, last))) {
                Some((composed, last)) => (last.folded, last.to) = (composed, letter.to),
                None if is_combining_mark(letter.folded) => {}
                None => whole.push(*letter),
            }
        }
        for letter in &mut whole {
            letter.folded = simplified(letter.folded);
        }
        whole
    }

    fn cluster_tokens(&self, tokens: &mut Vec<Token>) {
        let text: String = self.letters.iter().map(|letter| letter.folded).collect();
        let mut next = 0;
        let clusters: Vec<(String, usize, usize)> = text
            .graphemes(true)
            .filter_map(|cluster| {
                let first = self.letters.get(next)?;
                next += cluster.chars().count();
                let last = self.letters.get(next - 1)?;
                Some((cluster.nfc().collect(), first.from, last.to))
            })
            .collect();
        if let [(text, from, to)] = clusters.as_slice() {
            let (text, from, to) = (text.clone(), *from, *to);
            tokens.push(Token { text, from, to, sort: Sort::Single });
        }
        for pair in clusters.windows(2) {
            if let [(one, from, _), (two, _, to)] = pair {
                let (text, from, to) = (format!("{one}{two}"), *from, *to);
                tokens.push(Token { text, from, to, sort: Sort::Pair });
            }
        }
    }
}

fn syllable_tokens(letters: &[Letter], tokens: &mut Vec<Token>) {
    for letter in letters {
        let Letter { folded, from, to } = *letter;
        tokens.push(Token { text: folded.to_string(), from, to, sort: Sort::Single });
    }
    for pair in letters.windows(2) {
        if let [one, two] = pair {
            let text = String::from_iter([one.folded, two.folded]);
            tokens.push(Token { text, from: one.from, to: two.to, sort: Sort::Pair });
        }
    }
}

/// Without vowels, hamza and tatweel; letters that are written in several ways become one; article and particle go.
fn arabic(letters: impl Iterator<Item = char>) -> String {
    let folded: Vec<char> = letters
        .filter(|letter| !is_combining_mark(*letter) && !matches!(letter, '\u{621}' | '\u{640}'))
        .map(|letter| match letter {
            'ى' | 'ی' => 'ي',
            'ة' | 'ہ' | 'ھ' | 'ۃ' => 'ه',
            'ک' => 'ك',
            'ٱ' => 'ا',
            other => other,
        })
        .collect();
    let article = match folded.as_slice() {
        ['و' | 'ف' | 'ب' | 'ك', 'ا', 'ل', ..] => 3,
        ['ا', 'ل', ..] => 2,
        _ => 0,
    };
    let rest = if folded.len() >= article + 3 { &folded[article..] } else { &folded[..] };
    rest.iter().collect()
}

/// Without nukta; candrabindu written as anusvara.
fn indic(letter: char) -> Option<char> {
    match u32::from(letter) {
        0x093c | 0x09bc | 0x0a3c | 0x0abc | 0x0b3c | 0x0c3c | 0x0cbc => None,
        code @ (0x0901 | 0x0981 | 0x0a01 | 0x0a81 | 0x0b01 | 0x0c01 | 0x0c81 | 0x0d01) => {
            char::from_u32(code + 1)
        }
        _ => Some(letter),
    }
}

fn cut(script: Script, word: String) -> String {
    if word.chars().any(|letter| letter.is_ascii_digit()) {
        return bounded(&word);
    }
    if script != Script::Indic {
        let end = word.char_indices().nth(CUT).map_or(word.len(), |(end, _)| end);
        return word[..end].to_owned();
    }
    let (mut end, mut letters) = (0, 0);
    for cluster in word.graphemes(true) {
        letters += cluster.chars().count();
        if letters > CUT && end > 0 {
            break;
        }
        end += cluster.len();
    }
    word[..end].to_owned()
}

fn bounded(word: &str) -> String {
    word.chars().take(LONGEST).collect()
}
