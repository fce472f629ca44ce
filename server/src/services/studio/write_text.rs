//! Writes a new revision of a document's text in one language and publishes it, keeping the ids of segments.

use crate::{
    database::{
        DatabaseError, WriteTx,
        record::{
            file::{self, UsedFile},
            gate::{self, Offered},
            publication,
            revision::{
                self, KnownRevision, KnownSegment, NewText, PlacedText, RevisionRecord, SegmentOf,
                SourceOf, TextOf,
            },
        },
    },
    domain::{
        language_tag::LanguageTag,
        pictures,
        text::{self, Block, Kept, OldSegment, SegmentHash, SourceSegment, TextError},
        token::Token,
        translation::{Provenance, Review},
    },
};
use chrono::NaiveDate;
use sha2::{Digest, Sha256};
use std::collections::{HashMap, HashSet};

/// A text in one language as somebody wants readers to see it.
#[derive(Debug, Clone)]
pub struct WriteText<'a> {
    /// The key of the document.
    pub document: i64,
    /// The permanent name of the document, from which the names of new segments are derived.
    pub token: &'a Token,
    /// The language of everything in it.
    pub language: &'a LanguageTag,
    /// The language it was translated from; `None` when it is itself a source.
    pub source: Option<&'a LanguageTag>,
    /// Plain text; empty for a text without title.
    pub title: &'a str,
    /// Plain text, may be empty.
    pub summary: &'a str,
    /// Markdown whose links and pictures are already ours (`semilla:TOKEN`, `/files/HASH/NAME`).
    pub markdown: &'a str,
    /// Who made it.
    pub provenance: Provenance,
    /// Who vouches for it.
    pub review: Review,
    /// The day.
    pub made_on: NaiveDate,
    /// What changed, in the author's words.
    pub note: &'a str,
    /// What a resource of the form link leads to.
    pub link: Option<&'a str>,
    /// What a resource of the form document, video or audio offers.
    pub file: Option<UsedFile>,
    /// Every file that the text uses, the download included.
    pub files: Vec<UsedFile>,
    /// Width and height in pixels of the pictures that it shows, by content hash.
    pub pictures: &'a HashMap<String, (i64, i64)>,
}

/// Why a text was not written. Nothing of it is.
#[derive(Debug, thiserror::Error)]
pub enum WriteTextError {
    /// The text breaks a rule.
    #[error(transparent)]
    Text(#[from] TextError),
    /// The database failed.
    #[error(transparent)]
    Database(#[from] DatabaseError),
}

/// What became of a text that somebody wants readers to see.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Done {
    /// What was written.
    pub written: Written,
    /// Whether readers see it now.
    pub offered: Offered,
    /// Whether what readers see is another text than before.
    pub shows: bool,
}

impl Done {
    /// All was as it should be.
    fn nothing() -> Self {
        Self { written: Written::Unchanged, offered: Offered::Published, shows: false }
    }
}

/// What writing a text did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Written {
    /// The first revision in this language.
    Created,
    /// One more revision.
    Changed,
    /// The latest revision was made of exactly this; nothing was written.
    Unchanged,
}

impl WriteText<'_> {
    /// Writes the revision and offers it to readers. Cards are refreshed by the caller, once for all languages of the
    /// document.
    pub async fn execute(&self, tx: &WriteTx) -> Result<Done, WriteTextError> {
        let origin_hash = self.origin_hash();
        let latest = revision::latest(tx, self.document, self.language).await?;
        if let Some(latest) = &latest
            && latest.origin_hash.as_deref() == Some(&origin_hash)
        {
            // Nothing to write, but what was held back may go out now: its item may be of another class.
            let waits = publication::draft(tx, self.document, self.language).await?;
            return match waits == Some(latest.id) {
                true => self.offer(tx, latest.id, Written::Unchanged).await,
                false => Ok(Done::nothing()),
            };
        }
        let blocks = text::split(self.title, self.summary, self.markdown)?;
        let number = latest.as_ref().map_or(1, |latest| latest.number + 1);
        let placed = self.place(tx, latest.as_ref(), number, &blocks).await?;
        let record = RevisionRecord {
            document: self.document,
            language: self.language.clone(),
            number,
            made_on: self.made_on,
            author: None,
            note: self.note.to_owned(),
            link: self.link.map(str::to_owned),
            file: self.file.as_ref().map(|file| (file.id, file.name.clone())),
            origin_hash: Some(origin_hash),
        };
        let id = revision::write(tx, &record, placed).await?;
        revision::vouch_for_all(tx, id, self.language, self.review, self.made_on).await?;
        let written = if latest.is_some() { Written::Changed } else { Written::Created };
        self.offer(tx, id, written).await
    }

    async fn offer(
        &self,
        tx: &WriteTx,
        revision: i64,
        written: Written,
    ) -> Result<Done, WriteTextError> {
        let offered = gate::offer(tx, self.document, self.language, revision).await?;
        let shows = offered == Offered::Published;
        if shows {
            // Files of a text that is held back are nobody's to fetch. A first text without files used none before.
            if written != Written::Created || !self.files.is_empty() {
                file::use_in(tx, self.document, self.language, &self.files).await?;
            }
        }
        Ok(Done { written, offered, shows })
    }

    /// One hash over everything that a revision is made of, so that the same input twice is one revision.
    fn origin_hash(&self) -> String {
        let mut hash = Sha256::new();
        let file = self.file.as_ref().map(|file| format!("{} {}", file.hash, file.name));
        let parts = [
            self.source.map(LanguageTag::as_str),
            Some(self.title),
            Some(self.summary),
            Some(self.markdown),
            Some(self.provenance.as_str()),
            Some(self.review.as_str()),
            self.link,
            file.as_deref(),
        ];
        for part in parts {
            let part = part.unwrap_or("\0");
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part.as_bytes());
        }
        data_encoding::HEXLOWER.encode(&hash.finalize())
    }

    /// Decides for every block whose text it is and whether that text is new.
    async fn place(
        &self,
        tx: &WriteTx,
        latest: Option<&KnownRevision>,
        number: i64,
        blocks: &[Block],
    ) -> Result<Vec<PlacedText>, DatabaseError> {
        let old = match latest {
            Some(latest) => revision::segments(tx, latest.id).await?,
            None => Vec::new(),
        };
        let source = self.source(tx).await?;
        let known = blocks_of(&old)?;
        let as_old = known.iter().map(|(id, block, hash)| OldSegment {
            id: *id,
            path: &block.path,
            kind: &block.kind,
            text: &block.text,
            hash: *hash,
        });
        let kept = text::keep_ids(&as_old.collect::<Vec<_>>(), blocks);
        let matched = match &source {
            Some(source) => match_source(&source.segments, blocks)?,
            None => vec![None; blocks.len()],
        };
        let mut used: HashSet<i64> = kept.iter().filter_map(kept_id).collect();
        let old_by_id: HashMap<i64, &KnownSegment> =
            old.iter().map(|one| (one.segment, one)).collect();
        let mut placed = Vec::with_capacity(blocks.len());
        for (position, ((block, kept), matched)) in
            blocks.iter().zip(&kept).zip(matched).enumerate()
        {
            let known = kept_id(kept).map(|id| {
                let late = matched.filter(|_| is_alone(id, &old_by_id, source.as_ref()));
                let late = late.filter(|late| says_the_same(source.as_ref(), *late, block));
                late.filter(|late| used.insert(*late)).unwrap_or(id)
            });
            let segment = match known {
                Some(id) => SegmentOf::Known(id),
                None => match matched.filter(|id| used.insert(*id)) {
                    Some(id) => SegmentOf::Known(id),
                    None => self.new_segment(number, position, kept),
                },
            };
            let old = match &segment {
                SegmentOf::Known(id) => old_by_id.get(id).copied(),
                SegmentOf::New { .. } => None,
            };
            placed.push(PlacedText {
                text: self.text(block, old, &segment, source.as_ref()),
                path: block.path.to_string(),
                kind: block.kind.to_string(),
                segment,
            });
        }
        Ok(placed)
    }

    fn new_segment(&self, number: i64, position: usize, kept: &Kept<i64>) -> SegmentOf {
        let place = format!("{number}/{position}");
        let split_from = match kept {
            Kept::New { split_from } => *split_from,
            Kept::Same(_) | Kept::Edited(_) => None,
        };
        let token =
            Token::derived(&["segment", self.token.as_str(), self.language.as_str(), &place]);
        SegmentOf::New { token, split_from }
    }

    /// The text that is there already when it is the same in every respect, else a new one made from the source as it is now.
    fn text(
        &self,
        block: &Block,
        old: Option<&KnownSegment>,
        segment: &SegmentOf,
        source: Option<&Source>,
    ) -> TextOf {
        let unchanged =
            old.filter(|old| old.text == block.text && old.provenance == self.provenance.as_str());
        if let Some(old) = unchanged {
            return TextOf::Known(old.text_id);
        }
        let source = source.zip(match segment {
            SegmentOf::Known(id) => Some(*id),
            SegmentOf::New { .. } => None,
        });
        let source = source.and_then(|(source, id)| {
            let hash = source.segments.iter().find(|one| one.segment == id)?.hash.clone();
            Some(SourceOf {
                language: source.language.clone(),
                revision: Some(source.revision),
                hash,
            })
        });
        TextOf::New(NewText {
            text: block.text.clone(),
            hash: block.hash().to_string(),
            html: pictures::with_sizes(text::render_block(block).as_str(), self.pictures),
            provenance: self.provenance,
            review: self.review,
            tool: None,
            source,
        })
    }

    async fn source(&self, tx: &WriteTx) -> Result<Option<Source>, DatabaseError> {
        let Some(language) = self.source.filter(|source| *source != self.language) else {
            return Ok(None);
        };
        let Some(latest) = revision::latest(tx, self.document, language).await? else {
            return Ok(None);
        };
        Ok(Some(Source {
            language: language.clone(),
            revision: latest.id,
            segments: revision::segments(tx, latest.id).await?,
        }))
    }
}

/// The text that this one is translated from, as it is now.
struct Source {
    language: LanguageTag,
    revision: i64,
    segments: Vec<KnownSegment>,
}

/// Whether a segment of the translation never had a counterpart in the source, and has none now.
fn is_alone(segment: i64, old: &HashMap<i64, &KnownSegment>, source: Option<&Source>) -> bool {
    let translates = old.get(&segment).is_none_or(|old| old.source_hash.is_some());
    let there =
        source.is_none_or(|source| source.segments.iter().any(|one| one.segment == segment));
    !translates && !there
}

/// Whether links and numbers leave no doubt that a block translates that segment of the source.
fn says_the_same(source: Option<&Source>, segment: i64, block: &Block) -> bool {
    let known = source.and_then(|source| source.segments.iter().find(|one| one.segment == segment));
    let Some(Ok(known)) = known.map(block_of) else { return false };
    let Block { path, kind, text } = &known;
    text::is_surely_translation(&SourceSegment { id: segment, path, kind, text }, block)
}

fn kept_id(kept: &Kept<i64>) -> Option<i64> {
    match kept {
        Kept::Same(id) | Kept::Edited(id) => Some(*id),
        Kept::New { .. } => None,
    }
}

/// Which segment of the source each block of a translation says again.
fn match_source(
    source: &[KnownSegment],
    blocks: &[Block],
) -> Result<Vec<Option<i64>>, DatabaseError> {
    let known = blocks_of(source)?;
    let as_source = known.iter().map(|(id, block, _)| SourceSegment {
        id: *id,
        path: &block.path,
        kind: &block.kind,
        text: &block.text,
    });
    Ok(text::match_translation(&as_source.collect::<Vec<_>>(), blocks))
}

/// Known segments as blocks, beside their keys.
fn blocks_of(known: &[KnownSegment]) -> Result<Vec<(i64, Block, SegmentHash)>, DatabaseError> {
    known.iter().map(|one| Ok((one.segment, block_of(one)?, hash_of(one)?))).collect()
}

fn block_of(known: &KnownSegment) -> Result<Block, DatabaseError> {
    let impossible = |column| DatabaseError::Impossible {
        table: "revision_segment",
        column,
        row: known.text_id,
    };
    Ok(Block {
        path: known.path.parse().map_err(|_| impossible("path"))?,
        kind: known.kind.parse().map_err(|_| impossible("kind"))?,
        text: known.text.clone(),
    })
}

fn hash_of(known: &KnownSegment) -> Result<SegmentHash, DatabaseError> {
    let impossible =
        |_| DatabaseError::Impossible { table: "segment_text", column: "hash", row: known.text_id };
    known.hash.parse().map_err(impossible)
}
