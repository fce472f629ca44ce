//! Which text a reader is shown, and how its blocks, those that stand in for missing ones, and the facts come together.

use super::{
    ReadBlock, ReadableText, SourceChange,
    load::{Facts, Head, Heads, Row},
};
use crate::{
    database::query::{item::TextFacts, language::Reading},
    domain::{
        language_tag::LanguageTag,
        text::{BlockKind, BlockPath, Composed, Piece, compose},
        translation::{
            Provenance, Review, State,
            label::{Check, Part, Verdict},
        },
    },
};

/// Which languages a page is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The text whose structure is shown.
    pub shown: LanguageTag,
    /// Where its missing blocks are taken from, best first; the source last. Empty when nothing is missing.
    pub fill: Vec<LanguageTag>,
    /// The second column.
    pub beside: Option<LanguageTag>,
}

impl Choice {
    /// Every language whose blocks are needed.
    pub fn needed(&self) -> impl Iterator<Item = &LanguageTag> {
        let mut seen = vec![&self.shown];
        for language in self.fill.iter().chain(&self.beside) {
            if !seen.contains(&language) {
                seen.push(language);
            }
        }
        seen.into_iter()
    }
}

/// Chooses among what is published: the first language of the reader's that has enough of its source, else the source,
/// else any. Side by side, the language of the address is shown whatever it lacks.
pub fn choose(
    heads: &Heads,
    reading: Reading<'_>,
    source: &LanguageTag,
    with: Option<&LanguageTag>,
) -> Option<Choice> {
    let mut chain: Vec<&LanguageTag> = Vec::new();
    for language in reading.iter().chain([source]).chain(heads.keys()) {
        if heads.contains_key(language) && !chain.contains(&language) {
            chain.push(language);
        }
    }
    let with = with.filter(|with| heads.contains_key(with));
    let own = reading.first().filter(|own| heads.contains_key(own) && with.is_some());
    let shown = own
        .or_else(|| chain.iter().copied().find(|language| heads[*language].is_readable()))
        .or(chain.first().copied())?;
    let head = &heads[shown];
    let original = heads.get(source).filter(|_| shown != source);
    let lacks = |original: &Head| {
        head.share < 100 || head.summary.is_empty() && !original.summary.is_empty()
    };
    let fill = match original.is_some_and(lacks) {
        false => Vec::new(),
        true => {
            let last = chain.iter().position(|language| *language == source).unwrap_or_default();
            chain[..=last].iter().filter(|language| **language != shown).copied().cloned().collect()
        }
    };
    let beside = with.filter(|with| *with != shown).cloned();
    Some(Choice { shown: shown.clone(), fill, beside })
}

/// A block before it is put on a page: a row of some language at its place.
struct Placed<'a> {
    row: &'a Row,
    language: &'a LanguageTag,
    path: BlockPath,
}

/// The text in a language, with missing blocks from the languages in `fill`.
pub fn text(
    document: i64,
    source: &LanguageTag,
    language: &LanguageTag,
    head: &Head,
    fill: &[LanguageTag],
    facts: &Facts,
) -> ReadableText {
    let own = facts.rows(language);
    let body = placed(language, fill, facts);
    let (summary, summary_language, lent) = summary(head, language, fill, facts);
    let headings = own.iter().filter(|row| row.kind.is_heading_of_the_text());
    let headings = headings.map(|row| (row, language)).chain(lent);
    let shown: Vec<(&Row, &LanguageTag)> =
        headings.chain(body.iter().map(|one| (one.row, one.language))).collect();
    let behind: Vec<SourceChange> =
        shown.iter().filter_map(|(row, _)| change(row, facts)).collect();
    let parts = shown.iter().filter(|(row, _)| row.kind != BlockKind::Rule);
    let verdict = Verdict::of(parts.map(|(row, language)| part(row, language, source, facts)));
    ReadableText {
        document_id: document,
        language: language.clone(),
        source_language: source.clone(),
        title: head.title.clone(),
        summary,
        summary_language,
        slug: head.slug.clone(),
        facts: counted(head, &shown, facts),
        verdict,
        original_changed: behind.iter().filter_map(|change| change.on).max(),
        blocks: body.into_iter().map(|one| block(one, facts)).collect(),
        link: head.link.clone(),
        download: head.download.clone(),
    }
}

/// The summary, from the next language where this one has none; then also the row that was lent.
fn summary<'a>(
    head: &Head,
    language: &LanguageTag,
    fill: &'a [LanguageTag],
    facts: &'a Facts,
) -> (String, LanguageTag, Option<(&'a Row, &'a LanguageTag)>) {
    if head.summary.is_empty() {
        for lender in fill {
            let rows = facts.rows(lender);
            if let Some(row) = rows.iter().find(|row| row.kind == BlockKind::Summary) {
                return (row.html.plain_text(), lender.clone(), Some((row, lender)));
            }
        }
    }
    (head.summary.clone(), language.clone(), None)
}

/// The blocks of the body in order: its own, and in the gaps those of the first other language that has them.
fn placed<'a>(
    language: &'a LanguageTag,
    fill: &'a [LanguageTag],
    facts: &'a Facts,
) -> Vec<Placed<'a>> {
    let body = |language| {
        let rows = facts.rows(language).iter();
        rows.filter(|row| !row.kind.is_heading_of_the_text()).collect::<Vec<&Row>>()
    };
    let own = body(language);
    let Some(source) = fill.last() else {
        let plain = |row: &'a Row| Placed { row, language, path: row.path.clone() };
        return own.into_iter().map(plain).collect();
    };
    let original = body(source);
    let lend = |wanted: &Row| {
        let mut found = fill
            .iter()
            .flat_map(|language| facts.rows(language).iter().map(move |row| (row, language)));
        found.find(|(row, _)| row.segment == wanted.segment)
    };
    let composed = compose(&pieces(&own), &pieces(&original));
    let place = |block| match block {
        Composed::Own(place) => {
            let row = *own.get(place)?;
            Some(Placed { row, language, path: row.path.clone() })
        }
        Composed::Lacking { place, path } => {
            let (row, language) = lend(original.get(place)?)?;
            Some(Placed { row, language, path })
        }
    };
    composed.into_iter().filter_map(place).collect()
}

fn pieces<'a>(rows: &[&'a Row]) -> Vec<Piece<'a, i64>> {
    let piece = |row: &&'a Row| Piece { segment: row.segment, path: &row.path, kind: &row.kind };
    rows.iter().map(piece).collect()
}

fn block(placed: Placed<'_>, facts: &Facts) -> ReadBlock {
    let Placed { row, language, path } = placed;
    ReadBlock {
        token: row.token.clone(),
        segment: row.segment,
        language: language.clone(),
        path,
        kind: row.kind.clone(),
        html: row.html.clone(),
        provenance: row.provenance,
        check: facts.check(row, language).cloned(),
        state: facts.state(row),
        change: change(row, facts),
    }
}

/// How the original of a row changed, where it did.
fn change(row: &Row, facts: &Facts) -> Option<SourceChange> {
    if facts.state(row) != State::Behind {
        return None;
    }
    let (language, hash) = row.source()?;
    let now = facts.wording_now(row.segment, language);
    Some(SourceChange {
        language: language.clone(),
        before: facts.wording(row.segment, language, hash).map(|wording| wording.words.clone()),
        now: now.map(|wording| wording.words.clone()),
        on: now.map(|wording| wording.on),
    })
}

fn part<'a>(row: &Row, language: &LanguageTag, source: &LanguageTag, facts: &'a Facts) -> Part<'a> {
    let check: Option<&Check> = facts.check(row, language);
    Part { provenance: row.provenance, is_translated: language != source, check }
}

/// The facts of the text, counted over what is shown.
fn counted(head: &Head, shown: &[(&Row, &LanguageTag)], facts: &Facts) -> TextFacts {
    let count = |holds: &dyn Fn(&Row, &LanguageTag) -> bool| {
        shown.iter().filter(|(row, language)| holds(row, language)).count() as i64
    };
    let made = |wanted: Provenance| count(&|row, _| row.provenance == wanted);
    TextFacts {
        segments: shown.len() as i64,
        behind: count(&|row, _| facts.state(row) == State::Behind),
        machine: made(Provenance::Machine),
        machine_edited: made(Provenance::MachineEdited),
        unknown: made(Provenance::Unknown),
        unreviewed: count(&|row, language| {
            facts.check(row, language).is_none_or(|check| check.level == Review::None)
        }),
        ..head.facts
    }
}
