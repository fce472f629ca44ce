//! GIF, inside books and papers alone: a picture without its comments and what programs wrote into it.

use super::{Refusal, broken};

/// The one block of a program that says how the picture looks: how often it repeats.
const REPEATS: &[u8] = b"NETSCAPE2.0";

pub(super) fn clean(file: &[u8]) -> Result<Vec<u8>, Refusal> {
    let cut = || broken("the picture ends too early");
    let mut cleaned = file.get(..13).ok_or_else(cut)?.to_vec();
    let mut at = 13 + colours(cleaned[10]);
    cleaned.extend(file.get(13..at).ok_or_else(cut)?);
    loop {
        let start = at;
        let keep = match *file.get(at).ok_or_else(cut)? {
            0x3b => {
                cleaned.push(0x3b);
                return Ok(cleaned);
            }
            0x2c => {
                at += 11 + colours(*file.get(at + 9).ok_or_else(cut)?);
                true
            }
            0x21 => {
                let label = *file.get(at + 1).ok_or_else(cut)?;
                let name = file.get(at + 3..at + 14).unwrap_or_default();
                at += 2;
                label == 0xf9 || label == 0xff && name == REPEATS
            }
            _ => return Err(broken("a block of the picture is unknown")),
        };
        while let length @ 1.. = *file.get(at).ok_or_else(cut)? {
            at += 1 + usize::from(length);
        }
        at += 1;
        if keep {
            cleaned.extend(file.get(start..at).ok_or_else(cut)?);
        }
    }
}

/// Bytes of a table of colours.
fn colours(flags: u8) -> usize {
    if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 7) + 1) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn up2_comments_of_a_gif_go() {
        let head = b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff".as_slice();
        let repeats = b"\x21\xff\x0bNETSCAPE2.0\x03\x01\0\0\0".as_slice();
        let frame = b"\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0".as_slice();
        let comment = b"\x21\xfe\x06canary\0".as_slice();
        let xmp = b"\x21\xff\x0bXMP DataXMP\x06canary\0".as_slice();
        let planted = [head, comment, repeats, xmp, frame, b";canary"].concat();
        assert_eq!(clean(&planted).unwrap(), [head, repeats, frame, b";"].concat());
        assert!(clean(&planted[..30]).is_err());
    }
}
