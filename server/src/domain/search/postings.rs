//! Where a token occurs: a sorted list of texts, packed into two or three bytes for each.

/// Postings in one block at most, unless one item alone has more.
pub const BLOCK: usize = 256;
/// How many stay in front when a full block is parted.
const KEPT: usize = 64;

/// One text in which a token occurs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Posting {
    /// The key of the item.
    pub item: i64,
    /// Which text of the item.
    pub place: u32,
    /// How much the token says about the text, from 1 to 255.
    pub weight: u8,
}

/// Postings, the newest item first; the texts of an item in their order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Postings(Vec<Posting>);

/// Bytes that are no postings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the bytes are no postings")]
pub struct BrokenPostings;

impl Postings {
    /// Reads packed postings.
    pub fn unpack(bytes: &[u8]) -> Result<Self, BrokenPostings> {
        let mut postings = Vec::with_capacity(bytes.len() / 2);
        let mut rest = bytes;
        let mut item = 0_i64;
        while !rest.is_empty() {
            let step = read(&mut rest)?;
            let back = i64::try_from(step >> 1).map_err(|_| BrokenPostings)?;
            item = if postings.is_empty() {
                back
            } else {
                item.checked_sub(back).ok_or(BrokenPostings)?
            };
            let place = match step & 1 {
                0 => 0,
                _ => u32::try_from(read(&mut rest)?).map_err(|_| BrokenPostings)?,
            };
            let (weight, after) = rest.split_first().ok_or(BrokenPostings)?;
            rest = after;
            postings.push(Posting { item, place, weight: *weight });
        }
        Ok(Self(postings))
    }

    /// Packs them: how far back the item lies and whether a place follows, the place, the weight.
    pub fn pack(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(self.0.len() * 3);
        let mut before: Option<i64> = None;
        for posting in &self.0 {
            let back = before.map_or(posting.item, |before| before - posting.item);
            write(&mut bytes, (back.unsigned_abs() << 1) | u64::from(posting.place != 0));
            if posting.place != 0 {
                write(&mut bytes, u64::from(posting.place));
            }
            bytes.push(posting.weight);
            before = Some(posting.item);
        }
        bytes
    }

    /// All of them, given away.
    pub fn into_all(self) -> Vec<Posting> {
        self.0
    }

    pub fn all(&self) -> &[Posting] {
        &self.0
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Puts one in; one of the same text gives way. Says whether the text is new here.
    pub fn put(&mut self, posting: Posting) -> bool {
        match self.find(posting.item, posting.place) {
            Ok(place) => {
                self.0[place] = posting;
                false
            }
            Err(place) => {
                self.0.insert(place, posting);
                true
            }
        }
    }

    /// Takes one out; says whether it was there.
    pub fn take(&mut self, item: i64, place: u32) -> bool {
        let found = self.find(item, place);
        if let Ok(place) = found {
            self.0.remove(place);
        }
        found.is_ok()
    }

    /// Parts the older postings off a block that has become too long, never in the middle of an item. Each part comes
    /// with its newest item; `self` keeps the newest postings.
    pub fn part(&mut self) -> Vec<(i64, Self)> {
        let mut parts = Vec::new();
        while self.0.len() > BLOCK {
            let Some(cut) = self.boundary(self.0.len() - (BLOCK - KEPT)) else { break };
            let part = Self(self.0.split_off(cut));
            if let Some(first) = part.0.first() {
                parts.push((first.item, part));
            }
        }
        parts
    }

    /// The place next to `wanted` at which an item begins; `None` when all is one item.
    fn boundary(&self, wanted: usize) -> Option<usize> {
        let begins = |place: &usize| self.0[place - 1].item != self.0[*place].item;
        (wanted..self.0.len()).find(begins).or_else(|| (1..wanted).rev().find(begins))
    }

    fn find(&self, item: i64, place: u32) -> Result<usize, usize> {
        self.0.binary_search_by(|known| item.cmp(&known.item).then(known.place.cmp(&place)))
    }
}

/// The texts of an item among postings that stand as in [`Postings`].
pub fn of_item(postings: &[Posting], item: i64) -> &[Posting] {
    let from = postings.partition_point(|posting| posting.item > item);
    let rest = &postings[from..];
    &rest[..rest.partition_point(|posting| posting.item == item)]
}

fn write(bytes: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        bytes.push((number as u8 & 0x7f) | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

fn read(bytes: &mut &[u8]) -> Result<u64, BrokenPostings> {
    let mut number = 0_u64;
    for shift in (0..64).step_by(7) {
        let (byte, rest) = bytes.split_first().ok_or(BrokenPostings)?;
        *bytes = rest;
        number |= u64::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Ok(number);
        }
    }
    Err(BrokenPostings)
}
