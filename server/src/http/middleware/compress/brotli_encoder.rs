//! Brotli for pages, with tables that are used again.
//!
//! However short a page is, the encoder asks for a megabyte of places for what it has seen, and for a buffer of half a
//! megabyte when it is fed in pieces. Allocated anew for each page, that memory is given by the system piece by piece,
//! cleared and taken back, and threads wait for each other meanwhile. So a page is handed over whole, and large tables are
//! kept for the next one.

use brotli::{
    Allocator, SliceWrapper, SliceWrapperMut,
    enc::{
        BrotliAlloc, BrotliEncoderParams,
        encode::{BrotliEncoderDestroyInstance, BrotliEncoderOperation, BrotliEncoderStateStruct},
    },
};
use parking_lot::Mutex;
use std::{any::Any, io, mem};

/// Smaller tables come from what the process has already, larger ones from the system (glibc's first threshold).
const SMALLEST: usize = 128 * 1024;
/// What only the largest pages need is given back.
const LARGEST: usize = 1024 * 1024;
/// Sets of tables that wait for a page: as many as pages were packed at the same time, but no more than this.
const SETS: usize = 16;
/// Entries of the table of places at qualities 5 and 6, for all that is shorter than a megabyte.
const PLACES: usize = 1 << 18;

static IDLE: Mutex<Vec<Tables>> = Mutex::new(Vec::new());

/// Packs the bytes and adds them.
pub(super) fn pack(
    bytes: &[u8],
    parameters: BrotliEncoderParams,
    packed: &mut Vec<u8>,
) -> io::Result<()> {
    pack_with(Lent::take(), bytes, parameters, packed)
}

fn pack_with<A: BrotliAlloc>(
    tables: A,
    bytes: &[u8],
    parameters: BrotliEncoderParams,
    packed: &mut Vec<u8>,
) -> io::Result<()> {
    let mut encoder = BrotliEncoderStateStruct::new(tables);
    encoder.params = parameters;
    let packing = feed(&mut encoder, bytes, packed);
    BrotliEncoderDestroyInstance(&mut encoder);
    packing
}

/// Hands all bytes over at once: then the encoder copies no more than there are.
fn feed<A: BrotliAlloc>(
    encoder: &mut BrotliEncoderStateStruct<A>,
    bytes: &[u8],
    packed: &mut Vec<u8>,
) -> io::Result<()> {
    let (mut left, mut place) = (bytes.len(), 0);
    while !encoder.is_finished() {
        let goes_on = encoder.compress_stream(
            BrotliEncoderOperation::BROTLI_OPERATION_FINISH,
            &mut left,
            bytes,
            &mut place,
            &mut 0,
            &mut [],
            &mut 0,
            &mut None,
            &mut |_, _, _, _| (),
        );
        if !goes_on {
            return Err(io::Error::other("the brotli encoder gave up"));
        }
        // Zero asks for all that is ready. What is given back goes on behind it.
        let mut ready = 0;
        let output = encoder.take_output(&mut ready);
        packed.extend_from_slice(output.get(..ready).unwrap_or_default());
    }
    Ok(())
}

/// Large tables of an encoder, at most one of each type.
#[derive(Default)]
struct Tables(Vec<Box<dyn Any + Send>>);

impl Tables {
    fn take<T: Send + 'static>(&mut self, len: usize) -> Option<Vec<T>> {
        let fits = |table: &Box<dyn Any + Send>| {
            table.downcast_ref::<Vec<T>>().is_some_and(|table| table.capacity() >= len)
        };
        let place = self.0.iter().position(fits)?;
        self.0.swap_remove(place).downcast().ok().map(|table| *table)
    }

    /// Keeps the larger one of two.
    fn keep<T: Send + 'static>(&mut self, table: Vec<T>) {
        match self.0.iter_mut().find_map(|kept| kept.downcast_mut::<Vec<T>>()) {
            Some(kept) if kept.capacity() >= table.capacity() => {}
            Some(kept) => *kept = table,
            None => self.0.push(Box::new(table)),
        }
    }
}

/// Tables that one encoder has for itself, until it is dropped.
struct Lent(Tables);

impl Lent {
    fn take() -> Self {
        Self(IDLE.lock().pop().unwrap_or_default())
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        let mut idle = IDLE.lock();
        if idle.len() < SETS {
            idle.push(mem::take(&mut self.0));
        }
    }
}

impl BrotliAlloc for Lent {}

impl<T: Clone + Default + Send + 'static> Allocator<T> for Lent {
    type AllocatedMemory = Table<T>;

    fn alloc_cell(&mut self, len: usize) -> Table<T> {
        match is_kept::<T>(len).then(|| self.0.take(len)).flatten() {
            Some(table) => Table(blank(table, len)),
            None => Table(vec![T::default(); len]),
        }
    }

    fn free_cell(&mut self, Table(table): Table<T>) {
        if is_kept::<T>(table.capacity()) {
            self.0.keep(table);
        }
    }
}

fn is_kept<T>(len: usize) -> bool {
    (SMALLEST..=LARGEST).contains(&(len * size_of::<T>()))
}

/// As if it were new. The places are left as they are: the encoder counts how many it has written for each hash, in a table
/// of its own that is new, and reads no other ones.
fn blank<T: Clone + Default + 'static>(mut table: Vec<T>, len: usize) -> Vec<T> {
    let is_places = (&table as &dyn Any).is::<Vec<u32>>() && len == PLACES;
    if !(is_places && table.len() == len) {
        table.clear();
        table.resize(len, T::default());
    }
    table
}

/// Memory as the encoder takes it.
struct Table<T>(Vec<T>);

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> SliceWrapper<T> for Table<T> {
    fn slice(&self) -> &[T] {
        &self.0
    }
}

impl<T> SliceWrapperMut<T> for Table<T> {
    fn slice_mut(&mut self) -> &mut [T] {
        &mut self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use brotli::enc::StandardAlloc;
    use std::thread;

    fn parameters(bytes: &[u8]) -> BrotliEncoderParams {
        BrotliEncoderParams { quality: 5, lgwin: 18, size_hint: bytes.len(), ..Default::default() }
    }

    fn packed(bytes: &[u8]) -> Vec<u8> {
        let mut packed = Vec::new();
        pack(bytes, parameters(bytes), &mut packed).unwrap();
        packed
    }

    /// The same with memory of its own.
    fn packed_anew(bytes: &[u8]) -> Vec<u8> {
        let mut packed = Vec::new();
        pack_with(StandardAlloc::default(), bytes, parameters(bytes), &mut packed).unwrap();
        packed
    }

    /// By the encoder as others use it: it is fed in pieces.
    fn packed_in_pieces(bytes: &[u8]) -> Vec<u8> {
        let mut packed = Vec::new();
        brotli::BrotliCompress(&mut &bytes[..], &mut packed, &parameters(bytes)).unwrap();
        packed
    }

    fn unpacked(packed: &[u8]) -> Vec<u8> {
        let mut bytes = Vec::new();
        brotli::BrotliDecompress(&mut &packed[..], &mut bytes).unwrap();
        bytes
    }

    /// Something like a page, another one for each seed.
    fn page(seed: u32, bytes: usize) -> Vec<u8> {
        let (mut text, mut word) = (String::new(), seed.wrapping_mul(2_654_435_761) | 1);
        while text.len() < bytes {
            word = word.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let (kind, number) = (word >> 30, (word >> 20) % 700);
            match kind {
                0 => text.push_str(&format!("<p lang=\"en\" dir=\"ltr\">semilla {number}</p>\n")),
                1 => text.push_str(&format!("<a href=\"/en/library/{number}\">öffnen</a> ")),
                _ => text.push_str(&format!("{:x} ", number * 37)),
            }
        }
        text.into_bytes()
    }

    /// Around the sizes at which the encoder goes on in another way: its buffer, its blocks, its window, our bounds.
    const SIZES: [usize; 12] =
        [0, 1, 800, 4_096, 25_000, 65_535, 65_536, 65_537, 131_073, 262_145, 1_048_576, 1_200_000];

    #[test]
    fn what_an_earlier_page_left_changes_no_byte() {
        for (seed, size) in (0..).zip(SIZES.into_iter().chain(SIZES.into_iter().rev())) {
            let mut page = page(seed, size);
            page.truncate(size);
            let packed = packed(&page);
            assert!(unpacked(&packed) == page, "{size} read back otherwise");
            assert!(packed == packed_anew(&page), "{size} were packed otherwise");
            let in_pieces = packed_in_pieces(&page).len();
            assert!(packed.len() <= in_pieces, "{size}: {} after {in_pieces}", packed.len());
        }
    }

    #[test]
    fn bytes_without_order_read_back() {
        let mut word = 7_u64;
        let noise: Vec<u8> = (0..300_000)
            .map(|_| {
                word ^= word << 13;
                word ^= word >> 7;
                word ^= word << 17;
                word.to_le_bytes()[0]
            })
            .collect();
        assert!(unpacked(&packed(&noise)) == noise);
    }

    #[test]
    fn threads_share_no_table() {
        let threads: Vec<_> = (0..8)
            .map(|seed| {
                thread::spawn(move || {
                    for turn in 0..20 {
                        let page = page(seed * 100 + turn, 20_000 + 997 * turn as usize);
                        assert!(unpacked(&packed(&page)) == page);
                    }
                })
            })
            .collect();
        for thread in threads {
            thread.join().unwrap();
        }
        assert!(IDLE.lock().len() <= SETS);
    }

    #[test]
    fn a_table_is_kept_for_the_next_encoder_and_is_blank() {
        let mut tables = Tables::default();
        tables.keep(vec![7_u8; SMALLEST]);
        tables.keep(vec![7_u8; 2 * SMALLEST]);
        assert!(tables.take::<u8>(4 * SMALLEST).is_none() && tables.take::<u16>(1).is_none());
        let table = tables.take::<u8>(SMALLEST).unwrap();
        assert!(table.capacity() >= 2 * SMALLEST && tables.0.is_empty());
        assert_eq!(blank(table, SMALLEST + 1), vec![0; SMALLEST + 1]);
    }
}
