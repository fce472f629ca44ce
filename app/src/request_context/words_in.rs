//! Plain words of an author, such as titles and summaries, with telephone numbers and dates in their order.

use leptos::prelude::*;
use locales::{Direction, LanguageTag};
use server::domain::text::number_runs;

/// Words in a language. Among Arabic letters each number with signs inside is isolated; elsewhere nothing is added.
pub fn words_in(language: &LanguageTag, words: &str) -> AnyView {
    let runs = match Direction::of(language) {
        Direction::Rtl => number_runs(words),
        Direction::Ltr => Vec::new(),
    };
    if runs.is_empty() {
        return words.to_owned().into_any();
    }
    let mut pieces: Vec<AnyView> = Vec::with_capacity(2 * runs.len() + 1);
    let mut written = 0;
    for run in runs {
        let (before, number) =
            (words[written..run.start].to_owned(), words[run.clone()].to_owned());
        pieces.push(view! { {before} <bdi dir="ltr">{number}</bdi> }.into_any());
        written = run.end;
    }
    pieces.push(words[written..].to_owned().into_any());
    pieces.into_any()
}
