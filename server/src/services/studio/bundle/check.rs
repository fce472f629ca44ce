//! What a line of a bundle may say, asked before anything of the bundle is written. What passes was written by a program
//! of ours or could have been: no address that leads elsewhere, no circle, no name twice, no number beyond what is read.

use crate::{
    domain::{
        bundle::{
            DocumentLine, FileLine, ItemLine, OrganizationLine, RevisionLine, SlugLine, TextLine,
            TopicLine,
        },
        file_name,
        forest::{self, Misplaced},
        language_tag::LanguageTag,
        library::{Class, ItemKind, LessonKind, ResourceForm},
        organizations::organization::DEEPEST,
        slug::Slug,
        text::{BlockKind, BlockPath, MOST_BLOCKS, MOST_BYTES, SegmentHash},
        token::Token,
        topic::DEEPEST_TOPIC,
        translation::{Provenance, Review},
    },
    storage::ContentHash,
};
use std::{
    collections::{HashMap, HashSet},
    str::FromStr,
};

/// Bytes of the texts of one revision: signs that Markdown would take for its own are written as two.
const MOST_WRITTEN: usize = 4 * MOST_BYTES;
/// Most documents of a bundle: their names are kept in memory.
const MOST_DOCUMENTS: usize = 2_000_000;
/// Longest address of another site, in bytes.
const LONGEST_LINK: usize = 2_000;
/// Most points of a picture, in each direction.
const WIDEST: i64 = 1_000_000;

/// Why a line is refused: a sentence about it.
pub type Why = String;

type Checked = Result<(), Why>;

/// What the lines so far named, so that no name stands for two things and none for nothing.
#[derive(Debug, Default)]
pub struct Seen {
    organizations: HashSet<String>,
    files: HashSet<String>,
    items: HashSet<String>,
    documents: HashSet<String>,
    /// Items that toolkits hold, each with the line that names it first.
    members: HashMap<String, usize>,
}

/// Orders lines so that parents come before children; the number of the first line that cannot stand where it says, and why.
pub fn parents_first<T>(
    lines: Vec<(usize, T)>,
    deepest: usize,
    facts: impl Fn(&T) -> (&str, Option<&str>),
) -> Result<Vec<T>, (usize, Why)> {
    let mut places: HashMap<&str, usize> = HashMap::new();
    for (place, (number, line)) in lines.iter().enumerate() {
        if places.insert(facts(line).0, place).is_some() {
            return Err((*number, format!("the token {:?} stands on two lines", facts(line).0)));
        }
    }
    let mut parents = Vec::with_capacity(lines.len());
    for (number, line) in &lines {
        let parent = facts(line).1;
        let place = parent.map(|parent| places.get(parent).copied());
        if place == Some(None) {
            return Err((
                *number,
                format!("the parent {:?} is not in the bundle", parent.unwrap_or_default()),
            ));
        }
        parents.push(place.flatten());
    }
    let arranged = forest::arrange(&mut parents, deepest);
    if let Some((place, why)) = arranged.misplaced.first() {
        let why = match why {
            Misplaced::Circle => "it would stand below itself".to_owned(),
            Misplaced::TooDeep => format!("at most {deepest} may stand below each other"),
        };
        return Err((lines[*place].0, why));
    }
    let mut lines: Vec<Option<T>> = lines.into_iter().map(|(_, line)| Some(line)).collect();
    Ok(arranged.order.into_iter().filter_map(|place| lines[place].take()).collect())
}

/// Every organization of the bundle.
pub fn organizations(
    seen: &mut Seen,
    lines: Vec<(usize, OrganizationLine)>,
) -> Result<Vec<OrganizationLine>, (usize, Why)> {
    let mut slugs = HashSet::new();
    for (number, line) in &lines {
        organization(line).map_err(|why| (*number, why))?;
        if !slugs.insert(line.slug.as_str()) {
            return Err((*number, format!("the address {:?} stands on two lines", line.slug)));
        }
        seen.organizations.insert(line.token.clone());
    }
    parents_first(lines, DEEPEST, |line| (&line.token, line.parent.as_deref()))
}

fn organization(line: &OrganizationLine) -> Checked {
    token("token", &line.token)?;
    address("slug", &line.slug)?;
    line.texts.keys().try_for_each(|language| is::<LanguageTag>("language", language))
}

/// Every topic of the bundle.
pub fn topics(lines: Vec<(usize, TopicLine)>) -> Result<Vec<TopicLine>, (usize, Why)> {
    for (number, line) in &lines {
        topic(line).map_err(|why| (*number, why))?;
    }
    parents_first(lines, DEEPEST_TOPIC, |line| (&line.token, line.parent.as_deref()))
}

fn topic(line: &TopicLine) -> Checked {
    token("token", &line.token)?;
    for (language, text) in &line.texts {
        is::<LanguageTag>("language", language)?;
        address("slug", &text.slug)?;
    }
    line.synonyms.keys().try_for_each(|language| is::<LanguageTag>("language", language))?;
    line.earlier_slugs.iter().try_for_each(|slug| address("earlier slug", slug))
}

/// A file; its bytes are looked at by whoever reads them.
pub fn file(seen: &mut Seen, line: &FileLine, largest: u64) -> Checked {
    is::<ContentHash>("hash", &line.hash)?;
    if !u64::try_from(line.size).is_ok_and(|size| size <= largest) {
        return Err(format!("a file of {} bytes: at most {largest} are read", line.size));
    }
    for points in line.width.iter().chain(&line.height) {
        if !(1..=WIDEST).contains(points) {
            return Err(format!("a picture of {points} points"));
        }
    }
    match seen.files.insert(line.hash.clone()) {
        true => Ok(()),
        false => Err(format!("the file {} stands on two lines", line.hash)),
    }
}

/// An item with all that belongs to it.
pub fn item(seen: &mut Seen, number: usize, line: &ItemLine) -> Checked {
    token("token", &line.token)?;
    is::<ItemKind>("kind", &line.kind)?;
    is::<Class>("class", &line.class)?;
    line.form.as_deref().map_or(Ok(()), |form| is::<ResourceForm>("form", form))?;
    if !seen.organizations.contains(&line.organization) {
        return Err(format!("the organization {:?} is not in the bundle", line.organization));
    }
    line.topics.iter().try_for_each(|topic| token("topic", topic))?;
    if !seen.items.insert(line.token.clone()) {
        return Err(format!("the item {:?} stands on two lines", line.token));
    }
    if line.documents.iter().filter(|document| document.role == "main").count() != 1 {
        return Err("an item has one main document".to_owned());
    }
    for document in &line.documents {
        if seen.documents.len() >= MOST_DOCUMENTS {
            return Err(format!("more than {MOST_DOCUMENTS} documents"));
        }
        if !seen.documents.insert(document.token.clone()) {
            return Err(format!("the document {:?} stands in two places", document.token));
        }
        if let Some(member) = &document.member {
            token("member", member)?;
            seen.members.entry(member.clone()).or_insert(number);
        }
        self::document(seen, document)?;
    }
    Ok(())
}

/// Items that toolkits of the bundle hold and that the bundle lacks, each with the line that names it.
pub fn missing_members(seen: Seen) -> Vec<(String, usize)> {
    let Seen { items, members, .. } = seen;
    let mut missing: Vec<_> =
        members.into_iter().filter(|(token, _)| !items.contains(token)).collect();
    missing.sort_by_key(|(_, number)| *number);
    missing
}

fn document(seen: &Seen, line: &DocumentLine) -> Checked {
    token("token", &line.token)?;
    is::<LanguageTag>("source language", &line.source_language)?;
    match line.role.as_str() {
        "main" | "section" | "entry" => {}
        "lesson" => {
            is::<LessonKind>("kind of a lesson", line.lesson_kind.as_deref().unwrap_or_default())?
        }
        other => return Err(format!("{other:?} is no role of a document")),
    }
    let mut segments = HashSet::new();
    for segment in &line.segments {
        token("segment", &segment.token)?;
        if !segments.insert(segment.token.as_str()) {
            return Err(format!("the segment {:?} stands twice in a document", segment.token));
        }
    }
    let mut numbers = HashSet::new();
    for revision in &line.revisions {
        if !numbers.insert((revision.language.as_str(), revision.number)) {
            return Err(format!(
                "revision {} in {:?} stands there twice",
                revision.number, revision.language
            ));
        }
        self::revision(seen, revision)?;
    }
    for (language, number) in line.published.iter().chain(&line.drafts) {
        if !numbers.contains(&(language.as_str(), *number)) {
            return Err(format!("revision {number} in {language:?} is not there"));
        }
    }
    if let Some(language) = line.ends.keys().find(|one| !line.published.contains_key(*one)) {
        return Err(format!("a text in {language:?} ends that nobody sees"));
    }
    line.slugs.iter().try_for_each(slug)?;
    for used in &line.files {
        is::<LanguageTag>("language", &used.language)?;
        known_file(seen, &used.hash)?;
        name_of_file(&used.name)?;
    }
    line.reviews.iter().try_for_each(|review| {
        token("segment", &review.segment)?;
        is::<LanguageTag>("language", &review.language)?;
        is::<SegmentHash>("hash of a text", &review.text_hash)?;
        is::<Review>("level", &review.level)
    })
}

fn slug(line: &SlugLine) -> Checked {
    if line.scope.parse::<ItemKind>().is_err() {
        token("scope", &line.scope)?;
    }
    is::<LanguageTag>("language", &line.language)?;
    address("slug", &line.slug)
}

fn revision(seen: &Seen, line: &RevisionLine) -> Checked {
    is::<LanguageTag>("language", &line.language)?;
    if line.number < 1 {
        return Err(format!("{} is no number of a revision", line.number));
    }
    if line.blocks.len() > MOST_BLOCKS + 2 || line.texts.len() > line.blocks.len() {
        return Err(format!(
            "a text of more than {MOST_BLOCKS} paragraphs, headings, list items and cells"
        ));
    }
    if line.texts.iter().map(|text| text.text.len()).sum::<usize>() > MOST_WRITTEN {
        return Err(format!("a text of more than {MOST_WRITTEN} bytes"));
    }
    line.link.as_deref().map_or(Ok(()), link)?;
    line.file.as_deref().map_or(Ok(()), |hash| known_file(seen, hash))?;
    line.file_name.as_deref().map_or(Ok(()), name_of_file)?;
    let mut segments = HashSet::new();
    for block in &line.blocks {
        is::<BlockPath>("path", &block.path)?;
        is::<BlockKind>("kind of a block", &block.kind)?;
        token("segment", &block.segment)?;
        if !segments.insert(block.segment.as_str()) {
            return Err(format!("the segment {:?} stands twice in a revision", block.segment));
        }
    }
    line.texts.iter().try_for_each(text)
}

fn text(line: &TextLine) -> Checked {
    token("segment", &line.segment)?;
    is::<SegmentHash>("hash of a text", &line.hash)?;
    is::<Provenance>("provenance", &line.provenance)?;
    let Some(source) = &line.source else { return Ok(()) };
    is::<LanguageTag>("language", &source.language)?;
    is::<SegmentHash>("hash of a text", &source.hash)
}

fn known_file(seen: &Seen, hash: &str) -> Checked {
    match seen.files.contains(hash) {
        true => Ok(()),
        false => Err(format!("the file {hash:?} is not in the bundle")),
    }
}

/// A slug, or the token of what has no title that could make one.
fn address(what: &str, text: &str) -> Checked {
    match Slug::fits_address(text) || token(what, text).is_ok() {
        true => Ok(()),
        false => Err(format!("the {what} {:?} cannot stand in an address", short(text))),
    }
}

/// As every import names files: nothing in it means anything to an address or to a disk.
fn name_of_file(name: &str) -> Checked {
    match file_name::is_plain(name) {
        true => Ok(()),
        false => Err(format!("{:?} is no name of a file", short(name))),
    }
}

/// An address of another site, as every import takes it.
fn link(address: &str) -> Checked {
    let lower = address.to_ascii_lowercase();
    let web = lower.starts_with("https://") || lower.starts_with("http://");
    let plain = !address.chars().any(|letter| letter.is_whitespace() || letter.is_control());
    match web && plain && address.len() <= LONGEST_LINK {
        true => Ok(()),
        false => Err(format!("{:?} is no address of another site", short(address))),
    }
}

fn token(what: &str, text: &str) -> Checked {
    match text.parse::<Token>() {
        Ok(token) if token.as_str() == text => Ok(()),
        _ => Err(format!("the {what} {:?} is none", short(text))),
    }
}

fn is<T: FromStr>(what: &str, text: &str) -> Checked {
    match text.parse::<T>() {
        Ok(_) => Ok(()),
        Err(_) => Err(format!("the {what} {:?} is none", short(text))),
    }
}

/// The beginning of what somebody wrote, for a sentence.
fn short(text: &str) -> &str {
    &text[..text.floor_char_boundary(60)]
}
