//! What of an item readers can see, with its history: what leaves in a bundle that is not of everything.
//!
//! Decided document by document, by what a page shows. Most documents are shown by their own published text; an entry of a
//! toolkit is shown by the item that it names, whether or not anything is said about it.

use crate::domain::bundle::{DocumentLine, ItemLine};
use std::collections::BTreeSet;

/// Takes everything out of an item that no reader sees; `false` when nothing of it is seen. `readable` names those of its
/// members that somebody can read.
pub(super) fn keep(item: &mut ItemLine, readable: &BTreeSet<String>) -> bool {
    let published = |document: &DocumentLine| !document.published.is_empty();
    if !item.documents.iter().any(|document| document.role == "main" && published(document)) {
        return false;
    }
    item.documents.retain(|document| match &document.member {
        Some(member) => readable.contains(member),
        None => published(document),
    });
    let kept: BTreeSet<String> =
        item.documents.iter().map(|document| document.token.clone()).collect();
    for document in &mut item.documents {
        // A section without a title heads nothing: its lessons are shown without one.
        document.parent = document.parent.take().filter(|parent| kept.contains(parent));
        keep_public(document);
    }
    true
}

fn keep_public(document: &mut DocumentLine) {
    document.drafts.clear();
    let published = &document.published;
    document.revisions.retain(|revision| {
        published.get(&revision.language).is_some_and(|number| revision.number <= *number)
    });
    document.slugs.retain(|slug| published.contains_key(&slug.language));
    document.files.retain(|file| published.contains_key(&file.language));
    forget_what_is_not_there(document);
}

/// What is left names nothing that was taken out.
fn forget_what_is_not_there(document: &mut DocumentLine) {
    let revisions: BTreeSet<(String, i64)> = document
        .revisions
        .iter()
        .map(|revision| (revision.language.clone(), revision.number))
        .collect();
    let mut segments = BTreeSet::new();
    let mut texts = BTreeSet::new();
    for revision in &mut document.revisions {
        segments.extend(revision.blocks.iter().map(|block| block.segment.clone()));
        for text in &mut revision.texts {
            texts.insert((text.segment.clone(), revision.language.clone(), text.hash.clone()));
            // A translation of a draft keeps the hash of what it was made from, which says whether it fell behind.
            if let Some(source) = &mut text.source {
                let language = &source.language;
                source.number =
                    source.number.filter(|number| revisions.contains(&(language.clone(), *number)));
            }
        }
    }
    document.segments.retain(|segment| segments.contains(&segment.token));
    for segment in &mut document.segments {
        segment.split_from = segment.split_from.take().filter(|from| segments.contains(from));
    }
    document.reviews.retain(|review| {
        let of = (review.segment.clone(), review.language.clone(), review.text_hash.clone());
        texts.contains(&of)
    });
}
