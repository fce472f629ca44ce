//! Breaking a text into tokens, the same way for what is written and for what is typed.

use super::{
    gujarati::without_plural,
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
/// Stands between the parts of a Persian or Urdu word, where others type a space or nothing.
const NON_JOINER: char = '\u{200c}';

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
    each_run(text, |before, run| {
        tokens.extend(joined(before, run));
        run.tokens(&mut tokens);
    });
    tokens
}

/// The words of a text folded but not cut, each with where it stands; scripts without spaces give whole runs.
pub fn folded_words(text: &str) -> Vec<Token> {
    let mut words = Vec::new();
    each_run(text, |_, run| {
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
    let mut words: Vec<String> = Vec::new();
    each_run(text, |_, run| match run.is_in_parts() {
        true => words.extend(run.parts().map(|part| arabic(part.iter().map(NewMail::letter)))),
        false => words.push(run.word()),
    });
    words.retain(|word| !word.is_empty());
    words.join(" ")
}

/// A folded letter and the original that it came from.
#[derive(Debug, Clone, Copy)]
struct NewMail {
    folded: char,
    from: usize,
    to: usize,
}

impl NewMail {
    fn letter(&self) -> char {
        self.folded
    }
}

/// Letters of one script without anything between them; none at all before the first run of a text.
#[derive(Debug)]
struct Run {
    script: Script,
    letters: Vec<NewMail>,
    /// Whether a single hyphen, and nothing else, stands before it.
    hyphen: bool,
}

/// Walks over the runs of a text: gives each with the one before it.
fn each_run(text: &str, take: impl FnMut(&Run, &Run)) {
    let mut runs = Runs { before: Run::EMPTY, run: Run::EMPTY, hyphens: 0, separated: true, take };
    for (from, letter) in text.char_indices() {
        let to = from + letter.len_utf8();
        if letter.is_ascii() {
            runs.push_ascii(NewMail { folded: letter.to_ascii_lowercase(), from, to });
        } else if letter == NON_JOINER {
            runs.part_word(NewMail { folded: letter, from, to });
        } else if !is_invisible(letter) {
            decompose_compatible(letter, |part| {
                fold(part, |folded| runs.push(NewMail { folded, from, to }));
            });
        }
    }
    runs.end();
}

/// The run that is being gathered, and the last one, whose memory is used again.
struct Runs<F> {
    before: Run,
    run: Run,
    hyphens: usize,
    separated: bool,
    take: F,
}

impl<F: FnMut(&Run, &Run)> Runs<F> {
    fn push(&mut self, letter: NewMail) {
        if letter.folded.is_ascii() {
            return self.push_ascii(letter);
        }
        // A mark belongs to what stands before it, whatever block it is from.
        if is_combining_mark(letter.folded) && !self.run.letters.is_empty() {
            return self.run.letters.push(letter);
        }
        match script(letter.folded) {
            Some(script) => self.add(letter, script),
            None => self.part(letter.folded),
        }
    }

    /// The same for what most texts are made of: no mark is among it.
    fn push_ascii(&mut self, letter: NewMail) {
        match letter.folded.is_ascii_alphanumeric() {
            true => self.add(letter, Script::Alphabet),
            false => self.part(letter.folded),
        }
    }

    fn add(&mut self, letter: NewMail, script: Script) {
        if self.run.script != script || self.run.letters.is_empty() {
            let hyphen = self.run.letters.is_empty() && self.hyphens == 1 && !self.separated;
            self.end();
            (self.run.script, self.run.hyphen) = (script, hyphen);
        }
        self.run.letters.push(letter);
    }

    /// What parts a word in Arabic script and nothing elsewhere.
    fn part_word(&mut self, letter: NewMail) {
        if self.run.script == Script::Arabic && !self.run.letters.is_empty() {
            self.run.letters.push(letter);
        }
    }

    /// What stands between runs.
    fn part(&mut self, letter: char) {
        if !self.run.letters.is_empty() {
            (self.hyphens, self.separated) = (0, false);
            self.end();
        }
        match letter {
            '-' | '\u{2010}' => self.hyphens += 1,
            _ => self.separated = true,
        }
    }

    fn end(&mut self) {
        if !self.run.letters.is_empty() {
            (self.take)(&self.before, &self.run);
            std::mem::swap(&mut self.before, &mut self.run);
            self.run.letters.clear();
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
    const EMPTY: Self = Self { script: Script::Alphabet, letters: Vec::new(), hyphen: false };

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
                let mut word = String::with_capacity(self.letters.len());
                word.extend(letters.filter(|one| one.is_ascii() || !is_combining_mark(*one)));
                // In ASCII nothing can be composed.
                if word.is_ascii() { word } else { word.nfc().collect() }
            }
            Script::Arabic => arabic(letters),
            Script::Indic => without_plural(letters.filter_map(indic).nfc().collect()),
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
                if self.is_in_parts() {
                    self.part_tokens(tokens);
                }
            }
            Script::Syllables => syllable_tokens(&self.syllables(), tokens),
            Script::Unspaced => self.cluster_tokens(tokens),
        }
    }

    /// Whether it is a word that an invisible sign parts.
    fn is_in_parts(&self) -> bool {
        self.script == Script::Arabic
            && self.letters.iter().any(|letter| letter.folded == NON_JOINER)
    }

    fn parts(&self) -> impl Iterator<Item = &[NewMail]> {
        let parts = self.letters.split(|letter| letter.folded == NON_JOINER);
        parts.filter(|part| !part.is_empty())
    }

    /// The parts of a word as they are when a space stands between them, behind the whole of it.
    fn part_tokens(&self, tokens: &mut Vec<Token>) {
        let whole = cut(self.script, self.word());
        for part in self.parts() {
            let text = cut(self.script, arabic(part.iter().map(NewMail::letter)));
            let (Some(first), Some(last)) = (part.first(), part.last()) else { continue };
            if !text.is_empty() && text != whole {
                tokens.push(Token { text, from: first.from, to: last.to, sort: Sort::Word });
            }
        }
    }

    /// Jamo put together to syllables, kana with their marks, Han simplified.
    fn syllables(&self) -> Vec<NewMail> {
        let mut whole: Vec<NewMail> = Vec::with_capacity(self.letters.len());
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

fn syllable_tokens(letters: &[NewMail], tokens: &mut Vec<Token>) {
    for letter in letters {
        let NewMail { folded, from, to } = *letter;
        tokens.push(Token { text: folded.to_string(), from, to, sort: Sort::Single });
    }
    for pair in letters.windows(2) {
        if let [one, two] = pair {
            let text = String::from_iter([one.folded, two.folded]);
            tokens.push(Token { text, from: one.from, to: two.to, sort: Sort::Pair });
        }
    }
}

/// Without vowels, hamza and tatweel; letters that are written in several ways become one; what is only joined to a word
/// goes, as the light stemmer of Larkey, Ballesteros and Connell ("light10") has it.
fn arabic(letters: impl Iterator<Item = char>) -> String {
    let folded: Vec<char> = letters
        .filter(|letter| {
            !is_combining_mark(*letter) && !matches!(*letter, '\u{621}' | '\u{640}' | NON_JOINER)
        })
        .map(|letter| match letter {
            'ى' | 'ی' => 'ي',
            'ة' | 'ہ' | 'ھ' | 'ۃ' => 'ه',
            'ک' => 'ك',
            'ٱ' => 'ا',
            other => other,
        })
        .collect();
    without_endings(without_beginnings(&folded)).iter().collect()
}

/// Letters of an Arabic word that stay in any case: roots have three.
const ROOT: usize = 3;

/// Without article, particle and "and". A word that itself begins with a waw loses it with an article before it and without
/// one, so that it stays one word.
fn without_beginnings(word: &[char]) -> &[char] {
    let article = match word {
        ['و' | 'ف' | 'ب' | 'ك', 'ا', 'ل', ..] => 3,
        ['ا', 'ل', ..] | ['ل', 'ل', ..] => 2,
        _ => 0,
    };
    let word = if word.len() >= article + ROOT { &word[article..] } else { word };
    match word {
        ['و', rest @ ..] if rest.len() >= ROOT => rest,
        _ => word,
    }
}

/// Without the endings of number, gender and possession, one after the other.
fn without_endings(mut word: &[char]) -> &[char] {
    while let Some(ending) = ending(word) {
        word = &word[..word.len() - ending];
    }
    word
}

/// How many letters the ending of a word has; `None` without one, or where it would leave less than a root.
fn ending(word: &[char]) -> Option<usize> {
    let two = matches!(
        word,
        [.., 'ه', 'ا'] | [.., 'ا', 'ن' | 'ت'] | [.., 'و' | 'ي', 'ن'] | [.., 'ي', 'ه']
    );
    let one = matches!(word, [.., 'ه' | 'ي']);
    let fits = |letters: usize| word.len() >= letters + ROOT;
    match (two && fits(2), one && fits(1)) {
        (true, _) => Some(2),
        (false, true) => Some(1),
        (false, false) => None,
    }
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

fn cut(script: Script, mut word: String) -> String {
    if word.chars().any(|letter| letter.is_ascii_digit()) {
        return bounded(&word);
    }
    if script != Script::Indic {
        let end = word.char_indices().nth(CUT).map_or(word.len(), |(end, _)| end);
        word.truncate(end);
        return word;
    }
    let (mut end, mut letters) = (0, 0);
    for cluster in word.graphemes(true) {
        letters += cluster.chars().count();
        if letters > CUT && end > 0 {
            break;
        }
        end += cluster.len();
    }
    word.truncate(end);
    word
}

fn bounded(word: &str) -> String {
    word.chars().take(LONGEST).collect()
}
