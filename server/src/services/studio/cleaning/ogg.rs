//! Ogg with Vorbis or Opus: the pages of sound as they are, the page of comments empty.

use super::{Refusal, broken};

/// Most bytes of a page.
const SEGMENTS: usize = 255;

/// One page, as it stands in the file.
struct Page<'a> {
    flags: u8,
    granule: [u8; 8],
    serial: [u8; 4],
    lacing: &'a [u8],
    body: &'a [u8],
}

const CONTINUED: u8 = 1;
pub(super) const FIRST: u8 = 2;
pub(super) const LAST: u8 = 4;

/// The stream with empty comments. Streams may follow each other, never run beside each other.
pub(super) fn clean(file: &[u8]) -> Result<Vec<u8>, Refusal> {
    let mut out = Vec::with_capacity(file.len());
    let mut rest = file;
    while !rest.is_empty() {
        stream(&mut rest, &mut out)?;
    }
    if out.is_empty() { Err(broken("there is no sound in it")) } else { Ok(out) }
}

fn stream(rest: &mut &[u8], out: &mut Vec<u8>) -> Result<(), Refusal> {
    let first = page(rest)?;
    if first.flags & FIRST == 0 || first.flags & CONTINUED != 0 {
        return Err(broken("a stream has no beginning"));
    }
    let (heads, comments) = comments_of(first.body)?;
    let mut writer = Writer { out, serial: first.serial, number: 0 };
    writer.page(FIRST, [0; 8], first.lacing, first.body);
    // Packets of the head, which may go over several pages and end with one.
    let mut packets: Vec<Vec<u8>> = vec![Vec::new()];
    let mut last = false;
    while packets.len() <= heads {
        let page = page(rest)?;
        if page.serial != first.serial || page.flags & FIRST != 0 {
            return Err(broken("streams are mixed"));
        }
        last = page.flags & LAST != 0;
        let mut at = 0;
        for lace in page.lacing {
            let end = at + usize::from(*lace);
            if let Some(packet) = packets.last_mut() {
                packet.extend(&page.body[at..end]);
            }
            at = end;
            if *lace < 255 {
                packets.push(Vec::new());
            }
        }
        if last && packets.len() <= heads {
            return Err(broken("the head has no end"));
        }
    }
    if packets.len() != heads + 1 || packets.last().is_some_and(|begun| !begun.is_empty()) {
        return Err(broken("sound begins on a page of the head"));
    }
    packets.truncate(heads);
    packets[0] = comments;
    writer.packets(&packets);
    while !last && !rest.is_empty() {
        let page = page(rest)?;
        if page.serial != first.serial || page.flags & FIRST != 0 {
            return Err(broken("streams are mixed"));
        }
        last = page.flags & LAST != 0;
        writer.page(page.flags & (CONTINUED | LAST), page.granule, page.lacing, page.body);
    }
    Ok(())
}

/// How many packets of the head follow the first one, and the empty one of comments.
fn comments_of(first: &[u8]) -> Result<(usize, Vec<u8>), Refusal> {
    if first.starts_with(b"\x01vorbis") && first.len() == 30 {
        // No words about the program, no comment, and the bit that ends the packet.
        Ok((2, [b"\x03vorbis".as_slice(), &[0; 8], &[1]].concat()))
    } else if first.starts_with(b"OpusHead") && (19..=19 + 257).contains(&first.len()) {
        Ok((1, [b"OpusTags".as_slice(), &[0; 8]].concat()))
    } else {
        Err(Refusal::Uncleanable("a stream that is neither Vorbis nor Opus".into()))
    }
}

/// Takes the next page off, and checks its sum.
fn page<'a>(rest: &mut &'a [u8]) -> Result<Page<'a>, Refusal> {
    let cut = || broken("a page is cut");
    let (head, behind) = rest.split_at_checked(27).ok_or_else(cut)?;
    if !head.starts_with(b"OggS\0") || head[5] > 7 {
        return Err(broken("something stands between two pages"));
    }
    let (lacing, behind) = behind.split_at_checked(head[26].into()).ok_or_else(cut)?;
    let length = lacing.iter().map(|lace| usize::from(*lace)).sum();
    let (body, behind) = behind.split_at_checked(length).ok_or_else(cut)?;
    let blank = [&head[..22], &[0; 4], &head[26..]].concat();
    if sum([&blank, lacing, body]).to_le_bytes() != head[22..26] {
        return Err(broken("the sum of a page is wrong"));
    }
    *rest = behind;
    let part = |from: usize, to: usize| &head[from..to];
    Ok(Page {
        flags: head[5],
        granule: part(6, 14).try_into().unwrap_or_default(),
        serial: part(14, 18).try_into().unwrap_or_default(),
        lacing,
        body,
    })
}

pub(super) struct Writer<'a> {
    pub(super) out: &'a mut Vec<u8>,
    pub(super) serial: [u8; 4],
    pub(super) number: u32,
}

impl Writer<'_> {
    pub(super) fn page(&mut self, flags: u8, granule: [u8; 8], lacing: &[u8], body: &[u8]) {
        let mut head = b"OggS\0".to_vec();
        head.push(flags);
        head.extend(granule);
        head.extend(self.serial);
        head.extend(self.number.to_le_bytes());
        head.extend([0; 4]);
        head.push(lacing.len() as u8);
        let sum = sum([&head, lacing, body]);
        head[22..26].copy_from_slice(&sum.to_le_bytes());
        self.out.extend([&head[..], lacing, body].concat());
        self.number += 1;
    }

    /// Packets of the head, on as many pages as they need.
    pub(super) fn packets(&mut self, packets: &[Vec<u8>]) {
        let mut lacing = Vec::new();
        for packet in packets {
            lacing.extend(std::iter::repeat_n(255, packet.len() / 255));
            lacing.push((packet.len() % 255) as u8);
        }
        let body = packets.concat();
        let (mut at, mut continued) = (0, 0);
        for lacing in lacing.chunks(SEGMENTS) {
            let end = at + lacing.iter().map(|lace| usize::from(*lace)).sum::<usize>();
            let ends = lacing.iter().any(|lace| *lace < 255);
            // A page on which no packet ends has no time.
            self.page(continued, if ends { [0; 8] } else { [255; 8] }, lacing, &body[at..end]);
            continued = if lacing.last() == Some(&255) { CONTINUED } else { 0 };
            at = end;
        }
    }
}

/// The sum of a page: 0x04c11db7, the highest bit first.
fn sum(parts: [&[u8]; 3]) -> u32 {
    const TABLE: [u32; 256] = {
        let mut table = [0; 256];
        let mut byte = 0;
        while byte < 256 {
            let mut sum = (byte as u32) << 24;
            let mut bit = 0;
            while bit < 8 {
                sum = if sum & 0x8000_0000 == 0 { sum << 1 } else { sum << 1 ^ 0x04c1_1db7 };
                bit += 1;
            }
            table[byte] = sum;
            byte += 1;
        }
        table
    };
    parts
        .iter()
        .flat_map(|part| part.iter())
        .fold(0, |sum, byte| sum << 8 ^ TABLE[usize::from((sum >> 24) as u8 ^ byte)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::services::studio::cleaning::planted::{
        self,
        ogg::{opus, said, stream_of, vorbis},
    };

    const CANARY: &[u8] = planted::CANARY.as_bytes();

    #[test]
    fn up2_no_comment_is_left_in_an_ogg() {
        type Make = fn(&[u8]) -> Vec<u8>;
        let makers: [(Make, &[u8]); 2] = [(opus, &[0; 8]), (vorbis, &[0, 0, 0, 0, 0, 0, 0, 0, 1])];
        for (make, empty) in makers {
            for count in [1, 9000] {
                let planted = make(&said(&CANARY.repeat(count)));
                assert!(
                    planted.windows(CANARY.len()).any(|window| window == CANARY),
                    "the control"
                );
                assert!(clean(&planted).unwrap() == make(empty));
                let twice = [&planted[..], &planted].concat();
                assert!(clean(&twice).unwrap() == make(empty).repeat(2), "one behind the other");
            }
            assert!(clean(&make(empty)).unwrap() == make(empty), "what is clean stays");
        }
    }

    #[test]
    fn up2_what_hides_between_pages_is_refused() {
        let whole = opus(&[0; 8]);
        assert!(clean(&[&whole[..], CANARY].concat()).is_err());
        assert!(clean(&whole[..whole.len() - 1]).is_err());
        let mut wrong = whole.clone();
        *wrong.last_mut().unwrap() ^= 1;
        assert!(clean(&wrong).is_err(), "the sum");
        assert!(clean(&stream_of(&[b"fishead\0"], &[b"x"])).is_err(), "another kind of stream");
    }
}
