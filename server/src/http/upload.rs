//! The body of a form with files on its way to the handler: in small pieces, bounded in size, time and memory.
//!
//! The library that takes such a body apart keeps what it was given until it finds where the next part begins, and takes
//! whatever is there whenever it is asked. So the pieces are small, the next one is given when it is wanted
//! ([`Upload::paced`]), and what is no content of a file is counted: a head without an end is as bounded as the text of the
//! form.

use crate::config::Limits;
use axum::body::Body;
use bytes::Bytes;
use futures::Stream;
use http_body::Body as _;
use std::{
    future::poll_fn,
    io,
    pin::{Pin, pin},
    sync::{
        Arc, OnceLock,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    task::{Context, Poll},
    time::Duration,
};
use tokio::{
    sync::Notify,
    time::{Instant, Sleep, sleep},
};

/// The largest piece of a body that is looked at, in bytes.
const PIECE: usize = 32 * 1024;
/// What the heads of all parts may take, beside the text of a form and what waits to be looked at.
const HEADS: u64 = 128 * 1024 + 2 * PIECE as u64;
/// Less than this in the time for the next part of a body is a sender who only keeps us waiting.
const PROGRESS: u64 = 4 * 1024;

/// Why nothing more is read of a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Stopped {
    /// There is more of it than the route takes.
    #[error("the files are too large together")]
    TooLarge,
    /// Its text is longer than that of a form may be.
    #[error("the text of the form is too long")]
    TooMuchText,
    /// It does not come forward.
    #[error("the form came too slowly")]
    TooSlow,
    /// It ends too early, or has not the shape that it says.
    #[error("the form is broken")]
    Broken,
}

/// Marks an answer whose request was not read to its end: its sender may be sending files for a while.
#[derive(Debug, Clone, Copy)]
pub(super) struct SendsOn;

/// What is known of a body with files while it is read. In the extensions of a request whose route reads such forms.
#[derive(Debug)]
pub struct Upload {
    megabytes: u32,
    text: u64,
    most: u64,
    announced: u64,
    /// What came and was no content of a file so far.
    unclaimed: AtomicU64,
    why: OnceLock<Stopped>,
    came_whole: AtomicBool,
    /// Whether whoever reads says when the next piece is wanted.
    is_paced: AtomicBool,
    /// Whether it is.
    is_wanted: AtomicBool,
    let_go: Notify,
}

impl Upload {
    /// The body of a route that takes so many megabytes of files.
    pub(super) fn begin(body: Body, megabytes: u32, limits: &Limits) -> (Arc<Self>, Body) {
        let text = limits.form_bytes as u64;
        let upload = Arc::new(Self {
            megabytes,
            text,
            most: u64::from(megabytes) * 1_000_000 + text,
            announced: body.size_hint().lower(),
            unclaimed: AtomicU64::new(0),
            why: OnceLock::new(),
            came_whole: AtomicBool::new(body.is_end_stream()),
            is_paced: AtomicBool::new(false),
            is_wanted: AtomicBool::new(true),
            let_go: Notify::new(),
        });
        (upload.clone(), Body::from_stream(Pieces::of(body, upload, limits)))
    }

    /// How many megabytes of files the route takes.
    pub fn megabytes(&self) -> u32 {
        self.megabytes
    }

    /// How many bytes of text the form may have.
    pub(super) fn text(&self) -> u64 {
        self.text
    }

    /// Whether the sender says beforehand that it is more than the route takes.
    pub fn is_announced_too_large(&self) -> bool {
        self.announced > self.most
    }

    /// Why nothing more is read.
    pub(super) fn why(&self) -> Stopped {
        // Where the body itself came as it should, its shape is wrong.
        self.why.get().copied().unwrap_or(Stopped::Broken)
    }

    /// Notes that so many bytes were content of a file.
    pub(super) fn claim(&self, bytes: usize) {
        let bytes = bytes as u64;
        let less = |unclaimed: u64| Some(unclaimed.saturating_sub(bytes));
        let _ = self.unclaimed.fetch_update(Ordering::Relaxed, Ordering::Relaxed, less);
    }

    /// Does what reads the body, and gives it a piece only when it cannot go on without one.
    pub(super) async fn paced<T>(&self, reading: impl Future<Output = T>) -> T {
        self.is_paced.store(true, Ordering::Relaxed);
        let mut reading = pin!(reading);
        poll_fn(|cx| {
            loop {
                if let Poll::Ready(read) = reading.as_mut().poll(cx) {
                    return Poll::Ready(read);
                }
                // Where one was wanted already, it waits for the sender.
                if self.is_wanted.swap(true, Ordering::Relaxed) {
                    return Poll::Pending;
                }
            }
        })
        .await
    }

    /// Whether the body was read to its end, so that the connection can serve another request.
    pub(super) fn came_whole(&self) -> bool {
        self.came_whole.load(Ordering::Relaxed)
    }

    /// Waits until nobody reads the body any more.
    pub(super) async fn is_read(&self) {
        self.let_go.notified().await;
    }

    fn stop(&self, why: Stopped) -> io::Error {
        let _ = self.why.set(why);
        io::Error::other(why)
    }
}

/// The body, piece by piece.
struct Pieces {
    body: Body,
    upload: Arc<Upload>,
    /// What came at once and is not given on yet.
    held: Bytes,
    given: u64,
    came: u64,
    /// What had come when the time for the next part began.
    came_before: u64,
    patience: Duration,
    next: Pin<Box<Sleep>>,
    end: Pin<Box<Sleep>>,
}

impl Pieces {
    fn of(body: Body, upload: Arc<Upload>, limits: &Limits) -> Self {
        let patience = limits.body_time();
        Self {
            body,
            upload,
            held: Bytes::new(),
            given: 0,
            came: 0,
            came_before: 0,
            patience,
            next: Box::pin(sleep(patience)),
            end: Box::pin(sleep(limits.upload_time())),
        }
    }

    /// Takes what came from the sender; nothing at the end.
    fn poll_sender(&mut self, cx: &mut Context<'_>) -> Poll<Result<Option<Bytes>, Stopped>> {
        loop {
            match Pin::new(&mut self.body).poll_frame(cx) {
                Poll::Pending => return self.poll_patience(cx),
                Poll::Ready(None) => return Poll::Ready(Ok(None)),
                Poll::Ready(Some(Err(_))) => return Poll::Ready(Err(Stopped::Broken)),
                Poll::Ready(Some(Ok(frame))) => match frame.into_data() {
                    Ok(data) if !data.is_empty() => return Poll::Ready(Ok(Some(data))),
                    // Lines behind the body, or nothing.
                    _ => {}
                },
            }
        }
    }

    fn poll_patience(&mut self, cx: &mut Context<'_>) -> Poll<Result<Option<Bytes>, Stopped>> {
        if self.end.as_mut().poll(cx).is_ready() {
            return Poll::Ready(Err(Stopped::TooSlow));
        }
        while self.next.as_mut().poll(cx).is_ready() {
            if self.came - self.came_before < PROGRESS {
                return Poll::Ready(Err(Stopped::TooSlow));
            }
            self.came_before = self.came;
            self.next.as_mut().reset(Instant::now() + self.patience);
        }
        Poll::Pending
    }

    /// The next piece of what is held, within the bound of the route: however much came at once, what stands within the
    /// bound is read.
    fn give(&mut self) -> Result<Bytes, Stopped> {
        let piece = self.held.split_to(self.held.len().min(PIECE));
        let bytes = piece.len() as u64;
        self.given += bytes;
        if self.given > self.upload.most {
            return Err(Stopped::TooLarge);
        }
        let unclaimed = self.upload.unclaimed.fetch_add(bytes, Ordering::Relaxed) + bytes;
        if unclaimed > self.upload.text + HEADS {
            return Err(Stopped::TooMuchText);
        }
        if self.held.is_empty() && self.body.is_end_stream() {
            self.upload.came_whole.store(true, Ordering::Relaxed);
        }
        if self.upload.is_paced.load(Ordering::Relaxed) {
            self.upload.is_wanted.store(false, Ordering::Relaxed);
        }
        Ok(piece)
    }
}

impl Stream for Pieces {
    type Item = io::Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let pieces = self.get_mut();
        if !pieces.upload.is_wanted.load(Ordering::Relaxed) {
            // `Upload::paced` asks again.
            return Poll::Pending;
        }
        if pieces.held.is_empty() {
            match std::task::ready!(pieces.poll_sender(cx)) {
                Ok(Some(data)) => {
                    pieces.came += data.len() as u64;
                    pieces.held = data;
                }
                Ok(None) => {
                    pieces.upload.came_whole.store(true, Ordering::Relaxed);
                    return Poll::Ready(None);
                }
                Err(why) => return Poll::Ready(Some(Err(pieces.upload.stop(why)))),
            }
        }
        let piece = pieces.give().map_err(|why| pieces.upload.stop(why));
        Poll::Ready(Some(piece))
    }
}

impl Drop for Pieces {
    fn drop(&mut self) {
        self.upload.let_go.notify_one();
    }
}
