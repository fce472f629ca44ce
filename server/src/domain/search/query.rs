//! What somebody typed, as tokens: bounded, each token once, the last word open at its end.

use super::analyse::{CUT, Sort, Token, analyse, folded, folded_words};

/// Letters that are read of a query; the rest is left away, and people are told.
pub const MOST_LETTERS: usize = 200;
/// Tokens that are asked for; the first ones count.
pub const MOST_TERMS: usize = 24;
/// Shorter beginnings fit too much to mean anything.
const SHORTEST_PREFIX: usize = 2;

/// A query, ready to be looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    /// What is looked for, in the order typed.
    pub terms: Vec<QueryTerm>,
    /// All of it folded, to recognise an exact title.
    pub folded: String,
    /// Whether it was longer than what is read.
    pub shortened: bool,
}

/// One token of a query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryTerm {
    /// As it stands in the index.
    pub token: String,
    /// Whether longer tokens that begin so count too.
    pub prefix: bool,
    /// The whole word, folded but not cut, where the token is a word of letters: what can be misspelt.
    pub word: Option<String>,
    /// Where the word stands in what was typed, in bytes.
    pub from: usize,
    /// Where it ends.
    pub to: usize,
}

impl Query {
    /// Reads what was typed.
    pub fn read(typed: &str) -> Self {
        let (text, shortened) = match typed.trim().char_indices().nth(MOST_LETTERS) {
            Some((end, _)) => (&typed.trim()[..end], true),
            None => (typed.trim(), false),
        };
        let tokens = analyse(text);
        let words = folded_words(text);
        let mut terms: Vec<QueryTerm> = Vec::new();
        let many = |run: &Token| run.sort == Sort::Single && run.text.chars().count() > 1;
        for (place, token) in tokens.iter().enumerate() {
            let word = words.iter().find(|word| word.from <= token.from && token.to <= word.to);
            // A run of two or more is asked for by its pairs alone.
            if token.sort == Sort::Single && word.is_some_and(many) && has_pair(&tokens, token) {
                continue;
            }
            if terms.iter().any(|term| term.token == token.text) {
                continue;
            }
            let last = place + 1 == tokens.len();
            let whole = word.filter(|word| (word.from, word.to) == (token.from, token.to));
            terms.push(term(token, whole, last));
        }
        let shortened = shortened || terms.len() > MOST_TERMS;
        terms.truncate(MOST_TERMS);
        Self { terms, folded: folded(text), shortened }
    }

    /// What is worth marking of it: all but the terms whose bits are set in `common`, because nearly every text has them;
    /// all of it when nothing else is left.
    pub fn without(&self, common: u32) -> Self {
        let is_common = |place: usize| place < 32 && (common >> place) & 1 == 1;
        let terms = self.terms.iter().enumerate().filter(|(place, _)| !is_common(*place));
        let terms: Vec<QueryTerm> = terms.map(|(_, term)| term.clone()).collect();
        let terms = if terms.is_empty() { self.terms.clone() } else { terms };
        Self { terms, folded: self.folded.clone(), shortened: self.shortened }
    }

    /// The tokens that together are a name. A word in parts is known by its parts, so that a space between them will do.
    pub fn name_tokens(&self) -> Vec<&str> {
        let holds = |whole: &QueryTerm, part: &QueryTerm| {
            let inside = whole.from <= part.from && part.to <= whole.to;
            inside && part.to - part.from < whole.to - whole.from
        };
        let in_parts = |whole: &QueryTerm| {
            let parts = self.terms.iter().filter(|part| holds(whole, part)).count();
            whole.word.is_some() && parts > 1
        };
        let terms = self.terms.iter().filter(|term| !in_parts(term));
        terms.map(|term| term.token.as_str()).collect()
    }

    /// Whether nothing was typed that could be found.
    pub fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }

    /// False when none of it can be in the text: a cheap look before [`analyse`]. Where nothing is folded but case, a token
    /// stands in its text, except one that was joined over a hyphen.
    pub(super) fn may_be_in(&self, text: &str) -> bool {
        if !text.is_ascii() {
            return true;
        }
        let text = text.to_ascii_lowercase();
        let is_joined = |token: &str| token.bytes().any(|byte| byte.is_ascii_digit());
        self.terms.iter().any(|term| is_joined(&term.token) || text.contains(term.token.as_str()))
    }

    /// Whether a token of a text is one that was asked for.
    pub fn asks_for(&self, token: &str) -> bool {
        self.terms.iter().any(|term| term.fits(token))
    }
}

impl QueryTerm {
    /// Whether a token of a text is the one that was asked for.
    pub fn fits(&self, token: &str) -> bool {
        token == self.token || (self.prefix && token.starts_with(&self.token))
    }
}

fn has_pair(tokens: &[Token], single: &Token) -> bool {
    tokens
        .iter()
        .any(|token| token.sort == Sort::Pair && token.from <= single.from && single.to <= token.to)
}

fn term(token: &Token, word: Option<&Token>, last: bool) -> QueryTerm {
    let letters = token.text.chars().count();
    let is_word = token.sort == Sort::Word;
    let number = token.text.chars().all(|letter| letter.is_ascii_digit());
    let spelt = |word: &&Token| is_word && !word.text.chars().any(|letter| letter.is_ascii_digit());
    QueryTerm {
        token: token.text.clone(),
        prefix: is_word && last && !number && (SHORTEST_PREFIX..CUT).contains(&letters),
        word: word.filter(spelt).map(|word| word.text.clone()),
        from: token.from,
        to: token.to,
    }
}
