//! WebM: films and recordings without tags, attachments, titles and the names of programs.
//!
//! Nothing moves, because positions inside count bytes: what goes becomes a void element of the same size. Whatever is not
//! on the lists below goes, and so do the blocks of tracks that go.

mod size;

pub(super) use size::shown_size;

use super::{Refusal, broken};
use std::{collections::BTreeSet, ops::Range};

pub(super) const EBML: u32 = 0x1a45_dfa3;
pub(super) const DOC_TYPE: u32 = 0x4282;
pub(super) const SEGMENT: u32 = 0x1853_8067;
pub(super) const CLUSTER: u32 = 0x1f43_b675;
pub(super) const TRACK: u32 = 0xae;
pub(super) const TRACK_NUMBER: u32 = 0xd7;
pub(super) const TRACK_KIND: u32 = 0x83;
pub(super) const CODEC: u32 = 0x86;
pub(super) const CODEC_PRIVATE: u32 = 0x63a2;
/// All tracks.
const TRACKS: u32 = 0x1654_ae6b;
pub(super) const SIMPLE_BLOCK: u32 = 0xa3;
pub(super) const BLOCK: u32 = 0xa1;
pub(super) const BLOCK_GROUP: u32 = 0xa0;
const LANGUAGES: [u32; 2] = [0x22_b59c, 0x22_b59d];

/// Elements of a segment: where one of them stands, a cluster of unknown length ends.
const OF_SEGMENT: &[u32] = &[
    CLUSTER,
    0x114d_9b74,
    0x1549_a966,
    0x1654_ae6b,
    0x1c53_bb6b,
    0x1043_a770,
    0x1941_a469,
    0x1254_c367,
];
/// Elements that hold others.
const HOLDERS: &[u32] = &[
    SEGMENT,
    CLUSTER,
    BLOCK_GROUP,
    TRACK,
    0x114d_9b74,
    0x4dbb,
    0x1549_a966,
    0x1654_ae6b,
    0xe0,
    0xe1,
    0x55b0,
    0x55d0,
    0x7670,
    0x1c53_bb6b,
    0xbb,
    0xb7,
];
/// Elements of one number: of the file, the index, the film, the tracks, pictures, sound, clusters and blocks.
const NUMBERS: &[u32] = &[
    0x4286,
    0x42f7,
    0x42f2,
    0x42f3,
    0x4287,
    0x4285,
    0x53ab,
    0x53ac,
    0x2a_d7b1,
    0x4489,
    TRACK_NUMBER,
    0x73c5,
    TRACK_KIND,
    0xb9,
    0x88,
    0x55aa,
    0x9c,
    0x55ab,
    0x55ac,
    0x55ad,
    0x55ae,
    0x55af,
    0x6de7,
    0x6df8,
    0x23_e383,
    0x23_4e7a,
    0x55ee,
    0x56aa,
    0x56bb,
    0x9a,
    0x9d,
    0x53b8,
    0x53c0,
    0xb0,
    0xba,
    0x54aa,
    0x54bb,
    0x54cc,
    0x54dd,
    0x54b0,
    0x54ba,
    0x54b2,
    0x54b3,
    0x55b1,
    0x55b2,
    0x55b3,
    0x55b4,
    0x55b5,
    0x55b6,
    0x55b7,
    0x55b8,
    0x55b9,
    0x55ba,
    0x55bb,
    0x55bc,
    0x55bd,
    0x55d1,
    0x55d2,
    0x55d3,
    0x55d4,
    0x55d5,
    0x55d6,
    0x55d7,
    0x55d8,
    0x55d9,
    0x55da,
    0x7671,
    0x7673,
    0x7674,
    0x7675,
    0xb5,
    0x78b5,
    0x9f,
    0x6264,
    0xe7,
    0xa7,
    0xab,
    0x9b,
    0xfa,
    0xfb,
    0x75a2,
    0xb3,
    0xf7,
    0xf1,
    0xf0,
    0xb2,
    0x5378,
];
/// Names of programs, which every file must have: empty.
const PROGRAMS: [u32; 2] = [0x4d80, 0x5741];
const CODECS: &[&[u8]] = &[b"V_VP8", b"V_VP9", b"V_AV1", b"A_VORBIS", b"A_OPUS"];
/// How deep elements lie inside each other, at most.
const DEEPEST: usize = 10;

/// An element: where it is, and where its content lies; without an end where it does not say one.
struct Element {
    id: u32,
    start: usize,
    content: usize,
    end: Option<usize>,
}

struct Film {
    bytes: Vec<u8>,
    /// Numbers of the tracks that stay.
    tracks: BTreeSet<u64>,
}

/// The same film without words.
pub(super) fn clean(file: &[u8]) -> Result<Vec<u8>, Refusal> {
    let mut film = Film { bytes: file.to_vec(), tracks: BTreeSet::new() };
    let head = film.element(0, file.len())?;
    let end = head.end.filter(|_| head.id == EBML).ok_or_else(|| broken("it has no head"))?;
    film.head(head.content..end)?;
    let segment = film.element(end, file.len())?;
    if segment.id != SEGMENT || segment.end.is_some_and(|end| end != file.len()) {
        return Err(broken("it is not one film from beginning to end"));
    }
    film.walk(SEGMENT, segment.content..file.len(), 1)?;
    if film.tracks.is_empty() {
        Err(broken("there is nothing to see or hear in it"))
    } else {
        Ok(film.bytes)
    }
}

impl Film {
    fn element(&self, start: usize, limit: usize) -> Result<Element, Refusal> {
        element(&self.bytes, start, limit)
    }

    fn elements(&self, within: Range<usize>) -> Result<Vec<(Element, usize)>, Refusal> {
        elements(&self.bytes, within)
    }

    fn head(&mut self, within: Range<usize>) -> Result<(), Refusal> {
        for (element, end) in self.elements(within)? {
            let content = &self.bytes[element.content..end];
            match element.id {
                DOC_TYPE if content != b"webm" => return Err(Refusal::UnknownType),
                DOC_TYPE => {}
                id if NUMBERS.contains(&id) && content.len() <= 8 => {}
                _ => self.empty(element.start, end),
            }
        }
        Ok(())
    }

    /// Everything that an element holds.
    fn walk(&mut self, parent: u32, within: Range<usize>, depth: usize) -> Result<(), Refusal> {
        if depth > DEEPEST {
            return Err(broken("its elements are nested too deep"));
        }
        let mut at = within.start;
        while at < within.end {
            let element = self.element(at, within.end)?;
            at = match element.end {
                Some(end) => {
                    self.keep_or_empty(parent, &element, end, depth)?;
                    end
                }
                None if element.id == CLUSTER && parent == SEGMENT => {
                    self.endless(element.content, within.end, depth)?
                }
                None => return Err(broken("an element has no end")),
            };
        }
        Ok(())
    }

    /// A cluster that does not say how long it is, up to the next part of the film.
    fn endless(&mut self, mut at: usize, limit: usize, depth: usize) -> Result<usize, Refusal> {
        while at < limit {
            let element = self.element(at, limit)?;
            if OF_SEGMENT.contains(&element.id) {
                break;
            }
            let end = element.end.ok_or_else(|| broken("an element has no end"))?;
            self.keep_or_empty(CLUSTER, &element, end, depth + 1)?;
            at = end;
        }
        Ok(at)
    }

    fn keep_or_empty(
        &mut self,
        parent: u32,
        element: &Element,
        end: usize,
        depth: usize,
    ) -> Result<(), Refusal> {
        let content = &self.bytes[element.content..end];
        let keeps = match element.id {
            TRACK => self.track(element, end)?,
            BLOCK_GROUP | SIMPLE_BLOCK | BLOCK => {
                let block = match element.id {
                    BLOCK_GROUP => self
                        .elements(element.content..end)?
                        .into_iter()
                        .find(|(inner, _)| inner.id == BLOCK),
                    _ => None,
                };
                let number = vint(match &block {
                    Some((inner, end)) => &self.bytes[inner.content..*end],
                    None => content,
                });
                number
                    .and_then(|(number, _)| number)
                    .is_some_and(|number| self.tracks.contains(&number))
            }
            // What a picture that can be seen through adds.
            0x75a1 | 0xa4 => parent == BLOCK_GROUP,
            CODEC | CODEC_PRIVATE => parent == TRACK,
            id if LANGUAGES.contains(&id) => {
                content.len() <= 12
                    && content.iter().all(|byte| byte.is_ascii_alphabetic() || *byte == b'-')
            }
            id if PROGRAMS.contains(&id) => {
                self.bytes[element.content..end].fill(0);
                true
            }
            id if NUMBERS.contains(&id) => content.len() <= 8,
            id => HOLDERS.contains(&id),
        };
        if !keeps {
            self.empty(element.start, end);
        } else if HOLDERS.contains(&element.id) {
            self.walk(element.id, element.content..end, depth + 1)?;
        }
        Ok(())
    }

    /// Whether a track stays: one that WebM knows, to be seen or heard.
    fn track(&mut self, track: &Element, end: usize) -> Result<bool, Refusal> {
        let parts = self.elements(track.content..end)?;
        let content = |id: u32| {
            parts
                .iter()
                .find(|(part, _)| part.id == id)
                .map(|(part, end)| &self.bytes[part.content..*end])
        };
        let number = |id: u32| content(id).map(number);
        let codec = content(CODEC).map(|codec| codec.trim_ascii_end().to_vec()).unwrap_or_default();
        let Some(own) = number(TRACK_NUMBER) else { return Ok(false) };
        if !matches!(number(TRACK_KIND), Some(1 | 2)) || !CODECS.contains(&codec.as_slice()) {
            return Ok(false);
        }
        for (part, end) in parts.iter().filter(|(part, _)| part.id == CODEC_PRIVATE) {
            let private = &mut self.bytes[part.content..*end];
            if codec == b"A_VORBIS" {
                empty_comments(private).ok_or_else(|| broken("its sound has no head"))?;
            } else if !is_needed(&codec, private) {
                self.empty(part.start, *end);
            }
        }
        self.tracks.insert(own);
        Ok(true)
    }

    /// Makes a void element of the same size.
    fn empty(&mut self, start: usize, end: usize) {
        let whole = &mut self.bytes[start..end];
        whole.fill(0);
        whole[0] = 0xec;
        let size = whole.len() - 2;
        if size < 0x7f {
            whole[1] = 0x80 | size as u8;
        } else {
            let size = (size - 7) as u64 | 1 << 56;
            whole[1..9].copy_from_slice(&size.to_be_bytes());
        }
    }
}

/// Whether a decoder needs what is there, and no word has a place in it.
fn is_needed(codec: &[u8], private: &[u8]) -> bool {
    match codec {
        b"A_OPUS" => private.starts_with(b"OpusHead") && (19..=19 + 257).contains(&private.len()),
        b"V_VP9" => private.len() <= 12,
        b"V_AV1" => private.first() == Some(&0x81),
        _ => false,
    }
}

/// The three heads of Vorbis lie behind each other, with the lengths of the first two before them. The second one, which
/// has the comments, becomes one of the same length that says nothing.
fn empty_comments(heads: &mut [u8]) -> Option<()> {
    let (&count, mut at) = (heads.first()?, 1);
    let mut lengths = [0; 2];
    for length in &mut lengths {
        loop {
            let lace = *heads.get(at)?;
            at += 1;
            *length += usize::from(lace);
            if lace < 255 {
                break;
            }
        }
    }
    let start = at.checked_add(lengths[0])?;
    let comments = heads.get_mut(start..start.checked_add(lengths[1])?)?;
    if count != 2 || !comments.starts_with(b"\x03vorbis") || comments.len() < 16 {
        return None;
    }
    let words = comments.len() - 16;
    comments[7..].fill(0);
    comments[7..11].copy_from_slice(&(words as u32).to_le_bytes());
    if let Some(end) = comments.last_mut() {
        *end = 1;
    }
    Some(())
}

fn element(bytes: &[u8], start: usize, limit: usize) -> Result<Element, Refusal> {
    let cut = || broken("an element is cut");
    let rest = bytes.get(start..limit).ok_or_else(cut)?;
    let id_length = rest.first().map_or(9, |byte| byte.leading_zeros() as usize + 1);
    if id_length > 4 {
        return Err(broken("an element has no name"));
    }
    let id = rest.get(..id_length).ok_or_else(cut)?;
    let id = id.iter().fold(0, |id, byte| id << 8 | u32::from(*byte));
    let (size, length) = vint(&rest[id_length..]).ok_or_else(cut)?;
    let content = start + id_length + length;
    let end = match size {
        None => None,
        Some(size) => {
            let end = usize::try_from(size).ok().and_then(|size| content.checked_add(size));
            Some(end.filter(|end| *end <= limit).ok_or_else(cut)?)
        }
    };
    Ok(Element { id, start, content, end })
}

/// The elements that fill `within`, each with its end.
fn elements(bytes: &[u8], within: Range<usize>) -> Result<Vec<(Element, usize)>, Refusal> {
    let mut elements = Vec::new();
    let mut at = within.start;
    while at < within.end {
        let element = element(bytes, at, within.end)?;
        let end = element.end.ok_or_else(|| broken("an element has no end"))?;
        elements.push((element, end));
        at = end;
    }
    Ok(elements)
}

/// The number that the bytes of an element say.
fn number(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte))
}

/// A number that says its own length; nothing when all its bits are set.
fn vint(bytes: &[u8]) -> Option<(Option<u64>, usize)> {
    let length = bytes.first()?.leading_zeros() as usize + 1;
    let number = bytes.get(..length).filter(|_| length <= 8)?;
    let number = number.iter().fold(0, |sum: u64, byte| sum << 8 | u64::from(*byte));
    let most = (1 << (7 * length)) - 1;
    let number = number & most;
    Some(((number != most).then_some(number), length))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::services::studio::cleaning::planted::{
        self,
        webm::{element, film},
    };

    const CANARY: &[u8] = planted::CANARY.as_bytes();

    fn holds(bytes: &[u8], wanted: &[u8]) -> bool {
        bytes.windows(wanted.len()).any(|window| window == wanted)
    }

    #[test]
    fn up2_no_word_is_left_in_a_webm() {
        for endless in [false, true] {
            let planted = film(CANARY, endless);
            assert!(holds(&planted, CANARY), "the control");
            let cleaned = clean(&planted).unwrap();
            assert!(!holds(&cleaned, &CANARY[..6]));
            assert_eq!(cleaned.len(), planted.len());
            assert!(
                holds(&cleaned, b"sound")
                    && holds(&cleaned, b"again")
                    && holds(&cleaned, b"\x03vorbis")
            );
            assert_eq!(clean(&cleaned).unwrap(), cleaned, "what is clean stays");
        }
    }

    #[test]
    fn up2_what_is_no_whole_webm_is_refused() {
        let whole = film(CANARY, false);
        assert!(clean(&whole[..whole.len() - 1]).is_err());
        assert!(clean(&[&whole[..], CANARY].concat()).is_err());
        let other = element(EBML, &element(DOC_TYPE, b"matroska"));
        assert!(clean(&[other, element(SEGMENT, b"")].concat()).is_err());
        let mut nested = element(0xb7, b"");
        for _ in 0..50 {
            nested = element(0xb7, &nested);
        }
        let head = element(EBML, &element(DOC_TYPE, b"webm"));
        assert!(clean(&[head, element(SEGMENT, &nested)].concat()).is_err());
    }
}
