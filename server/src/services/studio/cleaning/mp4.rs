//! MP4 and M4A: films and recordings without what is said about them.
//!
//! Nothing moves, because tables inside count bytes from the beginning: what goes becomes a free box of the same size, full
//! of nothing. Only tracks of pictures, sound and words stay, and of the data only the bytes that their tables name, so
//! that neither a track of places nor anything between two chunks is left.

mod size;

pub(super) use size::shown_size;

use super::{Refusal, broken};
use std::ops::Range;

/// Boxes of a track's tables that are numbers alone.
const TABLES: &[&[u8; 4]] = &[
    b"stts", b"ctts", b"cslg", b"stsc", b"stsz", b"stz2", b"stco", b"co64", b"stss", b"stsh",
    b"padb", b"stdp", b"sdtp", b"sbgp", b"sgpd", b"subs",
];
/// What a decoder needs to know about pictures or sound.
const DECODERS: &[&[u8; 4]] = &[
    b"avcC", b"hvcC", b"av1C", b"vpcC", b"esds", b"dOps", b"dfLa", b"dac3", b"dec3", b"alac",
    b"btrt", b"pasp", b"clap", b"colr", b"fiel", b"chan", b"d263", b"damr",
];
/// Kinds of tracks that are shown or heard.
const SHOWN: &[&[u8; 4]] = &[b"vide", b"soun", b"sbtl", b"subt", b"text", b"clcp"];
const BRANDS: &[u8] = b"isomiso2iso3iso4iso5iso6iso7iso8iso9mp41mp42avc1M4V M4VHM4VPMSNVdashf4v 3gp43gp53gp6M4A M4B av01hvc1";

/// A box: where it is, and where its content begins.
#[derive(Debug, Clone)]
struct Part {
    kind: [u8; 4],
    whole: Range<usize>,
    content: Range<usize>,
}

struct Film {
    bytes: Vec<u8>,
    /// Of the data, what the tables of the tracks that stay name.
    named: Vec<Range<usize>>,
}

/// The same film without words.
pub(super) fn clean(file: &[u8]) -> Result<Vec<u8>, Refusal> {
    let mut film = Film { bytes: file.to_vec(), named: Vec::new() };
    let mut data = Vec::new();
    let mut seen = Vec::new();
    for part in film.parts(0..file.len())? {
        match &part.kind {
            b"ftyp" => film.brands(&part)?,
            b"moov" => film.movie(&part)?,
            b"mdat" => data.push(part.content.clone()),
            b"moof" | b"mfra" | b"sidx" | b"styp" => {
                return Err(Refusal::Uncleanable("a film in fragments".into()));
            }
            _ => film.empty(&part),
        }
        seen.push(part.kind);
    }
    if seen.iter().filter(|kind| *kind == b"moov").count() != 1 || film.named.is_empty() {
        return Err(broken("there is nothing to see or hear in it"));
    }
    film.keep_named(&data)?;
    Ok(film.bytes)
}

impl Film {
    fn parts(&self, within: Range<usize>) -> Result<Vec<Part>, Refusal> {
        parts(&self.bytes, within)
    }

    /// Makes nothing of a box.
    fn empty(&mut self, part: &Part) {
        self.bytes[part.whole.start + 4..part.whole.start + 8].copy_from_slice(b"free");
        self.bytes[part.content.clone()].fill(0);
    }

    fn blank(&mut self, part: &Part, range: Range<usize>) {
        let start = (part.content.start + range.start).min(part.content.end);
        let end = (part.content.start + range.end).min(part.content.end);
        self.bytes[start..end].fill(0);
    }

    /// The names of formats, where a word could stand.
    fn brands(&mut self, part: &Part) -> Result<(), Refusal> {
        if part.content.len() < 8 || !part.content.len().is_multiple_of(4) {
            return Err(broken("its type is cut"));
        }
        self.blank(part, 4..8);
        for at in (part.content.start + 8..part.content.end).step_by(4) {
            let brand = &mut self.bytes[at..at + 4];
            if !BRANDS.chunks(4).any(|known| known == brand) {
                brand.copy_from_slice(b"isom");
            }
        }
        Ok(())
    }

    fn movie(&mut self, movie: &Part) -> Result<(), Refusal> {
        for part in self.parts(movie.content.clone())? {
            match &part.kind {
                b"mvhd" => self.times(&part),
                b"trak" => self.track(&part)?,
                b"mvex" => return Err(Refusal::Uncleanable("a film in fragments".into())),
                _ => self.empty(&part),
            }
        }
        Ok(())
    }

    /// When it was made and changed.
    fn times(&mut self, part: &Part) {
        let is_long = self.bytes.get(part.content.start) == Some(&1);
        self.blank(part, 4..if is_long { 20 } else { 12 });
    }

    fn track(&mut self, track: &Part) -> Result<(), Refusal> {
        let parts = self.parts(track.content.clone())?;
        let media = parts.iter().find(|part| &part.kind == b"mdia").cloned();
        let Some(media) = media.filter(|media| self.is_shown(media)) else {
            self.empty(track);
            return Ok(());
        };
        for part in parts {
            match &part.kind {
                b"tkhd" => self.times(&part),
                b"edts" => self.keep(&part, &[b"elst"])?,
                b"mdia" if part.whole == media.whole => self.media(&part)?,
                _ => self.empty(&part),
            }
        }
        Ok(())
    }

    fn is_shown(&self, media: &Part) -> bool {
        let parts = self.parts(media.content.clone()).unwrap_or_default();
        let handler = parts.iter().find(|part| &part.kind == b"hdlr");
        let kind = handler.and_then(|part| self.bytes[part.content.clone()].get(8..12));
        kind.is_some_and(|kind| SHOWN.iter().any(|shown| *shown == kind))
    }

    fn media(&mut self, media: &Part) -> Result<(), Refusal> {
        for part in self.parts(media.content.clone())? {
            match &part.kind {
                b"mdhd" => self.times(&part),
                // The name of what plays it.
                b"hdlr" => self.blank(&part, 12..usize::MAX / 2),
                b"minf" => self.information(&part)?,
                _ => self.empty(&part),
            }
        }
        Ok(())
    }

    fn information(&mut self, information: &Part) -> Result<(), Refusal> {
        for part in self.parts(information.content.clone())? {
            match &part.kind {
                b"vmhd" | b"smhd" | b"sthd" | b"nmhd" => {}
                b"dinf" => self.sources(&part)?,
                b"stbl" => self.tables(&part)?,
                _ => self.empty(&part),
            }
        }
        Ok(())
    }

    /// Where the data lies: in this file, and nowhere that has a name.
    fn sources(&mut self, information: &Part) -> Result<(), Refusal> {
        self.keep(information, &[b"dref"])?;
        for part in self.parts(information.content.clone())? {
            if &part.kind != b"dref" {
                continue;
            }
            let entries = part.content.start.saturating_add(8).min(part.content.end);
            for source in self.parts(entries..part.content.end)? {
                if self.bytes[source.content.clone()].get(3).is_none_or(|flags| flags & 1 == 0) {
                    return Err(Refusal::Uncleanable("data that lies in another file".into()));
                }
                self.blank(&source, 4..usize::MAX / 2);
            }
        }
        Ok(())
    }

    fn keep(&mut self, holder: &Part, kinds: &[&[u8; 4]]) -> Result<(), Refusal> {
        for part in self.parts(holder.content.clone())? {
            if !kinds.iter().any(|kind| **kind == part.kind) {
                self.empty(&part);
            }
        }
        Ok(())
    }

    fn tables(&mut self, tables: &Part) -> Result<(), Refusal> {
        let parts = self.parts(tables.content.clone())?;
        for part in &parts {
            match &part.kind {
                b"stsd" => self.descriptions(part)?,
                kind if TABLES.contains(&kind) => {}
                _ => self.empty(part),
            }
        }
        let named = self.chunks(&parts).ok_or_else(|| broken("its tables do not fit together"))?;
        self.named.extend(named);
        Ok(())
    }

    /// How pictures and sound are to be decoded.
    fn descriptions(&mut self, part: &Part) -> Result<(), Refusal> {
        let entries = part.content.start.saturating_add(8).min(part.content.end);
        for entry in self.parts(entries..part.content.end)? {
            let content = &self.bytes[entry.content.clone()];
            let is_picture = matches!(
                &entry.kind,
                b"avc1"
                    | b"avc3"
                    | b"hvc1"
                    | b"hev1"
                    | b"av01"
                    | b"vp08"
                    | b"vp09"
                    | b"mp4v"
                    | b"s263"
                    | b"jpeg"
            );
            let head = if is_picture {
                self.blank(&entry, 8..24);
                // The name of the program that packed it.
                self.blank(&entry, 42..74);
                78
            } else if matches!(
                &entry.kind,
                b"mp4a"
                    | b"Opus"
                    | b"fLaC"
                    | b"ac-3"
                    | b"ec-3"
                    | b"alac"
                    | b".mp3"
                    | b"samr"
                    | b"sawb"
            ) {
                let version = content.get(8..10).map(|version| version[1]);
                self.blank(&entry, 10..16);
                28 + match version {
                    Some(1) => 16,
                    Some(2) => 36,
                    _ => 0,
                }
            } else {
                // Of words: the style is numbers.
                continue;
            };
            let children = (entry.content.start + head).min(entry.content.end);
            for child in self.parts(children..entry.content.end)? {
                if !DECODERS.iter().any(|kind| **kind == child.kind) {
                    self.empty(&child);
                }
            }
        }
        Ok(())
    }

    /// The ranges of the file in which the samples of a track lie.
    fn chunks(&self, parts: &[Part]) -> Option<Vec<Range<usize>>> {
        let table = |kind: &[u8; 4]| {
            parts
                .iter()
                .find(|part| part.kind == *kind)
                .map(|part| &self.bytes[part.content.clone()])
        };
        let runs = table(b"stsc")?;
        let sizes = Sizes::read(table(b"stsz"), table(b"stz2"))?;
        let (offsets, width) = match (table(b"stco"), table(b"co64")) {
            (Some(offsets), _) => (offsets, 4),
            (None, Some(offsets)) => (offsets, 8),
            _ => return None,
        };
        let count = number(offsets, 4)? as usize;
        let run_count = number(runs, 4)? as usize;
        let mut ranges = Vec::new();
        let (mut run, mut sample) = (0, 0);
        for chunk in 0..count {
            let at = 8 + chunk.checked_mul(width)?;
            let start =
                if width == 4 { number(offsets, at)?.into() } else { long_number(offsets, at)? };
            while run + 1 < run_count && number(runs, 8 + (run + 1) * 12)? as usize <= chunk + 1 {
                run += 1;
            }
            let samples = number(runs, 8 + run * 12 + 4)? as usize;
            let length = sizes.sum(sample, samples)?;
            sample = sample.checked_add(samples)?;
            let end = start.checked_add(length)?;
            if end > self.bytes.len() as u64 {
                return None;
            }
            ranges.push(start as usize..end as usize);
        }
        Some(ranges)
    }

    /// Blanks the data but for what is named, all of which must be data.
    fn keep_named(&mut self, data: &[Range<usize>]) -> Result<(), Refusal> {
        self.named.retain(|range| !range.is_empty());
        self.named.sort_by_key(|range| range.start);
        let is_data = |range: &Range<usize>| {
            data.iter().any(|data| data.start <= range.start && range.end <= data.end)
        };
        if !self.named.iter().all(is_data) {
            return Err(broken("its tables lead out of the data"));
        }
        for data in data {
            let mut at = data.start;
            for range in &self.named {
                if range.start >= data.end || range.end <= at {
                    continue;
                }
                if range.start > at {
                    self.bytes[at..range.start].fill(0);
                }
                at = range.end;
            }
            self.bytes[at..data.end].fill(0);
        }
        Ok(())
    }
}

/// How long each sample is.
enum Sizes<'a> {
    /// All the same, this many of them.
    Same(u64, usize),
    /// Each as the table says: bits, and the table.
    Each(u32, &'a [u8], usize),
}

impl<'a> Sizes<'a> {
    fn read(sizes: Option<&'a [u8]>, compact: Option<&'a [u8]>) -> Option<Self> {
        if let Some(table) = sizes {
            let (same, count) = (number(table, 4)?, number(table, 8)? as usize);
            return Some(match same {
                0 => Self::Each(32, table.get(12..)?, count),
                same => Self::Same(same.into(), count),
            });
        }
        let table = compact?;
        Some(Self::Each(u32::from(*table.get(7)?), table.get(12..)?, number(table, 8)? as usize))
    }

    /// Of that many samples from there on.
    fn sum(&self, from: usize, count: usize) -> Option<u64> {
        let end = from.checked_add(count)?;
        match self {
            Self::Same(size, all) => (end <= *all).then(|| size * count as u64),
            Self::Each(bits, table, all) if end <= *all => {
                let size = |sample: usize| -> Option<u64> {
                    Some(match bits {
                        32 => number(table, sample * 4)?.into(),
                        16 => u16::from_be_bytes(
                            table.get(sample * 2..sample * 2 + 2)?.try_into().ok()?,
                        )
                        .into(),
                        8 => (*table.get(sample)?).into(),
                        4 => (*table.get(sample / 2)?
                            >> if sample.is_multiple_of(2) { 4 } else { 0 }
                            & 15)
                            .into(),
                        _ => return None,
                    })
                };
                (from..end).try_fold(0, |sum, sample| Some(sum + size(sample)?))
            }
            Self::Each(..) => None,
        }
    }
}

/// The boxes that fill `within`.
fn parts(bytes: &[u8], within: Range<usize>) -> Result<Vec<Part>, Refusal> {
    let mut parts = Vec::new();
    let mut at = within.start;
    while at < within.end {
        let rest = &bytes[at..within.end];
        let (Some(size), Some(kind)) = (number(rest, 0), rest.get(4..8)) else {
            return Err(broken("a box is cut"));
        };
        let (size, head) = match size {
            // To the end of the file.
            0 => (rest.len() as u64, 8),
            1 => (long_number(rest, 8).ok_or_else(|| broken("a box is cut"))?, 16),
            _ => (u64::from(size), 8),
        };
        let size = usize::try_from(size).unwrap_or(usize::MAX);
        if size < head || size > rest.len() {
            return Err(broken("a box is longer than what holds it"));
        }
        let kind = kind.try_into().unwrap_or_default();
        parts.push(Part { kind, whole: at..at + size, content: at + head..at + size });
        at += size;
    }
    Ok(parts)
}

fn number(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(bytes.get(at..at.checked_add(4)?)?.try_into().ok()?))
}

fn long_number(bytes: &[u8], at: usize) -> Option<u64> {
    Some(u64::from_be_bytes(bytes.get(at..at.checked_add(8)?)?.try_into().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::services::studio::cleaning::planted::{
        self,
        mp4::{film, part, track},
    };

    const CANARY: &[u8] = planted::CANARY.as_bytes();

    fn holds(bytes: &[u8], wanted: &[u8]) -> bool {
        bytes.windows(wanted.len()).any(|window| window == wanted)
    }

    #[test]
    fn up2_no_word_is_left_in_a_film_and_its_data_stays_where_it_was() {
        for brand in [b"isom", b"M4A "] {
            let planted = film(brand, CANARY);
            assert!(holds(&planted, CANARY), "the control");
            let cleaned = clean(&planted).unwrap();
            assert!(!holds(&cleaned, &CANARY[..6]));
            assert_eq!(cleaned.len(), planted.len());
            let place = |bytes: &[u8]| bytes.windows(10).position(|window| window == b"0123456789");
            assert_eq!(place(&cleaned), place(&planted));
            assert!(holds(&cleaned, b"esds") && holds(&cleaned, b"stco"));
            assert_eq!(clean(&cleaned).unwrap(), cleaned, "what is clean stays");
        }
    }

    #[test]
    fn up2_what_is_no_whole_film_is_refused() {
        let whole = film(b"isom", CANARY);
        assert!(clean(&whole[..whole.len() - 1]).is_err());
        assert!(clean(&[&whole[..], b"tail"].concat()).is_err());
        assert!(clean(&part(b"ftyp", b"isom\0\0\0\0")).is_err());
        assert!(clean(&[whole, part(b"moof", b"")].concat()).is_err());
        let elsewhere = part(b"ftyp", b"isom\0\0\0\0");
        let movie = part(b"moov", &track(b"soun", 4, 10, CANARY));
        assert!(clean(&[elsewhere, part(b"mdat", &[0; 20]), movie].concat()).is_err());
    }
}
