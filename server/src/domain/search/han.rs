//! Traditional Chinese letters folded to Simplified, letter by letter.

use std::sync::OnceLock;

/// Pairs of letters behind two lines about where they come from.
const PAIRS: &str = include_str!("han.txt");
const FIRST: u32 = 0x3400;
const LAST: u32 = 0x9fff;

/// The Simplified form of a letter; the letter itself when it has none.
pub fn simplified(letter: char) -> char {
    static TABLE: OnceLock<Box<[u16]>> = OnceLock::new();
    let place = u32::from(letter).wrapping_sub(FIRST) as usize;
    let form = TABLE.get_or_init(table).get(place).copied().unwrap_or_default();
    match form {
        0 => letter,
        form => char::from_u32(u32::from(form)).unwrap_or(letter),
    }
}

fn table() -> Box<[u16]> {
    let mut table = vec![0_u16; (LAST - FIRST + 1) as usize].into_boxed_slice();
    for line in PAIRS.lines().filter(|line| !line.starts_with('#')) {
        let mut letters = line.chars();
        while let (Some(from), Some(to)) = (letters.next(), letters.next()) {
            let place = u32::from(from).wrapping_sub(FIRST) as usize;
            if let (Some(slot), Ok(to)) = (table.get_mut(place), u16::try_from(u32::from(to))) {
                *slot = to;
            }
        }
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn traditional_letters_become_simplified_and_others_stay() {
        let fold = |text: &str| text.chars().map(simplified).collect::<String>();
        assert_eq!(fold("居民權"), "居民权");
        assert_eq!(fold("驅逐令與聽證會"), "驱逐令与听证会");
        assert_eq!(fold("权利 right かな"), "权利 right かな");
    }
}
