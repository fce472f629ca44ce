//! MP3: the frames of sound and nothing between, before or behind them. Tags (ID3, APE, Lyrics3) are no frames.

use super::{Refusal, broken};

/// How far the next frame is looked for when something stands between two.
const FARTHEST: usize = 64 * 1024;

/// What the first four bytes of a frame say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Head {
    /// Version of the format and samples in a second: the same in all frames of a file.
    sound: (u8, u32),
    /// Of the whole frame, in bytes.
    length: usize,
}

/// Whether it could be one: a tag, or a frame of any version, rate and protection.
pub(super) fn begins(file: &[u8]) -> bool {
    file.starts_with(b"ID3") || file.starts_with(b"APETAGEX") || head(file).is_some()
}

/// The frames.
pub(super) fn clean(file: &[u8]) -> Result<Vec<u8>, Refusal> {
    let mut rest = skip_tags(file);
    if let Some(frame) = only_frame(rest) {
        return Ok(frame.to_vec());
    }
    let mut cleaned = Vec::with_capacity(rest.len());
    let mut sound = None;
    let mut frames = 0;
    while let Some(at) = next_frame(rest, sound) {
        rest = &rest[at..];
        let Some(frame) = head(rest).and_then(|head| {
            sound = Some(head.sound);
            rest.split_at_checked(head.length)
        }) else {
            break;
        };
        cleaned.extend_from_slice(frame.0);
        rest = frame.1;
        frames += 1;
    }
    if frames < 2 { Err(broken("there is no sound in it")) } else { Ok(cleaned) }
}

/// The frame of a file that has no other, and nothing behind it but zeros: elsewhere four bytes look like one by chance.
fn only_frame(file: &[u8]) -> Option<&[u8]> {
    let (frame, behind) = file.split_at_checked(head(file)?.length)?;
    behind.iter().all(|byte| *byte == 0).then_some(frame)
}

/// What stands behind tags that say how long they are: cover pictures are in there.
fn skip_tags(mut rest: &[u8]) -> &[u8] {
    loop {
        let length = match rest {
            [b'I', b'D', b'3', _, _, flags, a, b, c, d, ..] => {
                let length =
                    [a, b, c, d].iter().fold(0, |sum, byte| sum << 7 | usize::from(**byte & 0x7f));
                length + if flags & 0x10 == 0 { 10 } else { 20 }
            }
            [b'A', b'P', b'E', b'T', b'A', b'G', b'E', b'X', _, _, _, _, a, b, c, d, ..] => {
                u32::from_le_bytes([*a, *b, *c, *d]) as usize + 32
            }
            _ => return rest,
        };
        rest = rest.get(length..).unwrap_or_default();
    }
}

/// Where the next frame begins: here, or a little farther where two frames follow each other.
fn next_frame(rest: &[u8], sound: Option<(u8, u32)>) -> Option<usize> {
    let fits = |at: usize| {
        let head = head(rest.get(at..)?)?;
        (sound.is_none_or(|sound| sound == head.sound)).then_some(at + head.length)
    };
    if sound.is_some() && fits(0).is_some_and(|end| end <= rest.len()) {
        return Some(0);
    }
    (0..rest.len().min(FARTHEST))
        .find(|at| fits(*at).is_some_and(|end| fits(end).is_some_and(|end| end <= rest.len())))
}

/// Reads the beginning of a frame of MPEG 1, 2 or 2.5, layer 3.
fn head(bytes: &[u8]) -> Option<Head> {
    const RATES: [u32; 3] = [44_100, 48_000, 32_000];
    const KILOBITS: [[u32; 15]; 2] = [
        [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
        [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
    ];
    let &[0xff, second, third, _, ..] = bytes else { return None };
    let version = (second >> 3) & 3;
    let is_first = version == 3;
    if second & 0xe0 != 0xe0 || version == 1 || (second >> 1) & 3 != 1 {
        return None;
    }
    let rate = RATES.get(usize::from((third >> 2) & 3))? >> [2, 0, 1, 0][usize::from(version)];
    let kilobits =
        *KILOBITS[usize::from(!is_first)].get(usize::from(third >> 4)).filter(|rate| **rate > 0)?;
    let samples = if is_first { 144_000 } else { 72_000 };
    let length = samples * kilobits / rate + u32::from((third >> 1) & 1);
    Some(Head { sound: (version, rate), length: length as usize })
}

#[cfg(test)]
mod tests {
    use super::*;

    const CANARY: &[u8] = b"canary-author";

    /// Frames of silence: 128 kbit/s at 44.1 kHz.
    fn frames(count: usize) -> Vec<u8> {
        let frame = [b"\xff\xfb\x90\x00".as_slice(), &[0; 413]].concat();
        frame.repeat(count)
    }

    fn id3(words: &[u8]) -> Vec<u8> {
        let length = [0, 0, (words.len() >> 7) as u8, (words.len() & 0x7f) as u8];
        [b"ID3\x04\0\0".as_slice(), &length, words].concat()
    }

    #[test]
    fn up2_no_tag_is_left_in_an_mp3() {
        let v1 = [b"TAG".as_slice(), CANARY, &[0; 112]].concat();
        let ape =
            [b"APETAGEX\xd0\x07\0\0\x20\0\0\0".as_slice(), &[0; 16], CANARY, &[0; 19]].concat();
        let planted =
            [&id3(CANARY)[..], &frames(3), CANARY, &frames(2), &ape, b"LYRICSBEGIN", CANARY, &v1]
                .concat();
        assert!(planted.windows(CANARY.len()).any(|window| window == CANARY), "the control");
        assert_eq!(clean(&planted).unwrap(), frames(5));
        assert_eq!(clean(&frames(5)).unwrap(), frames(5), "what is clean stays");
        assert_eq!(clean(&[&ape[..], &id3(CANARY), &frames(2)].concat()).unwrap(), frames(2));
    }

    #[test]
    fn up2_what_is_no_sound_is_refused() {
        assert!(clean(&id3(CANARY)).is_err());
        assert!(clean(b"ID3\x04\0\0\x7f\x7f\x7f\x7fshort").is_err());
        assert!(clean(&[&frames(1)[..], CANARY].concat()).is_err(), "one frame, by chance");
        assert!(clean(&frames(1)[..400]).is_err(), "not a whole one");
        assert!(!begins(b"\xff\xf1\x50\x80"), "another format of sound");
        assert!(!begins(b"\xff\xfe\x41\x00"), "text in UTF-16");
    }

    /// Speech is recorded at low rates (MPEG 2 and 2.5), and a frame may have a sum behind its head.
    #[test]
    fn up1_sound_without_a_tag_is_known_by_its_frames_whatever_its_rate() {
        for (what, head, length) in [
            ("MPEG 1 with a sum", b"\xff\xfa\x90\x00", 417),
            ("MPEG 2, 32 kbit/s at 22,050 Hz", b"\xff\xf3\x40\xc4", 104),
            ("MPEG 2 with a sum", b"\xff\xf2\x40\xc4", 104),
            ("MPEG 2.5, 8 kbit/s at 8,000 Hz", b"\xff\xe3\x18\xc4", 72),
            ("MPEG 2.5 with a sum", b"\xff\xe2\x18\xc4", 72),
        ] {
            let frame = [head.as_slice(), &vec![0; length - 4]].concat();
            for (count, behind) in [(40, 0), (1, 0), (1, 1000)] {
                let file = [frame.repeat(count), vec![0; behind]].concat();
                let cleaned = super::super::clean(&file, "mp3").unwrap();
                assert_eq!(cleaned.kind, super::super::FileKind::Mp3, "{what}");
                assert!(cleaned.bytes == frame.repeat(count), "{what}: {count} frames");
            }
        }
    }
}
