//! A part of a file as a body: the next piece is read when the reader has taken the last, so that a film for a slow
//! phone takes no more memory than a page.

use crate::storage::{ContentHash, Storage};
use axum::body::Body;
use futures::stream::try_unfold;
use std::{io, sync::Arc};

/// Most that is read at once.
const PIECE: u64 = 128 * 1024;

/// The bytes from `start` to before `end`. Nothing is read before somebody takes it.
pub(super) fn body(storage: Arc<dyn Storage>, hash: ContentHash, start: u64, end: u64) -> Body {
    Body::from_stream(try_unfold(start, move |at| {
        let (storage, hash) = (storage.clone(), hash.clone());
        async move {
            if at >= end {
                return Ok::<_, io::Error>(None);
            }
            let length = PIECE.min(end - at);
            let read = move || storage.read_part(&hash, at, length as usize);
            let piece = tokio::task::spawn_blocking(read).await.map_err(io::Error::other)??;
            match piece {
                Some(piece) if piece.len() as u64 == length => Ok(Some((piece, at + length))),
                // The headers have promised more: the connection ends here, and the reader knows.
                _ => Err(io::ErrorKind::UnexpectedEof.into()),
            }
        }
    }))
}
