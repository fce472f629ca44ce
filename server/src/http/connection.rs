//! One connection: hyper over a socket that loses timeouts.
//!
//! hyper has one timer for the whole head of a request, idle time included. Here the socket knows in which phase the
//! connection is, so that a silent client, a slow head, an idle connection and a reader who does not read each have
//! their own bound.

use super::{
    client::Peer,
    stop::{Stop, asked},
    upload::SendsOn,
};
use crate::config::Limits;
use axum::{body::Body, extract::Request as Asked, response::Response};
use bytes::Bytes;
use http::Request;
use http_body::{Frame, SizeHint};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use std::{
    convert::Infallible,
    io::{self, IoSlice},
    pin::{Pin, pin},
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU8, Ordering},
    },
    task::{Context, Poll, ready},
    time::Duration,
};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::TcpStream,
    sync::watch,
    time::{Instant, Sleep, sleep},
};
use tower::{ServiceExt, util::BoxCloneSyncService};

/// All routes with all layers around them.
pub type Service = BoxCloneSyncService<Asked, Response<Body>, Infallible>;

/// hyper refuses heads above this by itself, without our headers; our own smaller bound comes first.
const LARGEST_HEAD: usize = 64 * 1024;
/// While sending stalls, this many bytes count as progress: less is a reader who only keeps us waiting.
const PROGRESS: usize = 4 * 1024;
/// After the answer: how long to take in what the client still sends, so that it can read the answer.
const LINGER: Duration = Duration::from_secs(2);
/// The same for who still sends files that nobody reads, as long as they come: browsers look for the answer when they are
/// through.
const LINGER_WITH_FILES: Duration = Duration::from_secs(30);
/// A connection that said nothing yet when the server stops is given this long.
const LAST_CHANCE: Duration = Duration::from_millis(300);

/// How long a connection is waited for, by phase.
#[derive(Debug, Clone, Copy)]
pub(super) struct Timeouts {
    first_byte: Duration,
    head: Duration,
    idle: Duration,
    write: Duration,
}

impl From<&Limits> for Timeouts {
    fn from(limits: &Limits) -> Self {
        Self {
            first_byte: Duration::from_secs(limits.first_byte_seconds),
            head: Duration::from_secs(limits.header_seconds),
            idle: Duration::from_secs(limits.idle_seconds),
            write: Duration::from_secs(limits.write_stall_seconds),
        }
    }
}

/// What a connection is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
enum Phase {
    /// Nothing came yet.
    First = 0,
    /// A head has begun.
    Head = 1,
    /// A request is being answered; its body and its handler have bounds of their own.
    Busy = 2,
    /// An answer was sent, another request may come.
    Idle = 3,
}

/// What the socket and the service on top of it both know.
#[derive(Debug, Clone)]
struct Shared {
    phase: Arc<AtomicU8>,
    /// Whether files are still sent that nobody reads.
    sends_on: Arc<AtomicBool>,
}

impl Shared {
    fn new() -> Self {
        let phase = Arc::new(AtomicU8::new(Phase::First as u8));
        Self { phase, sends_on: Arc::default() }
    }

    fn get(&self) -> Phase {
        match self.phase.load(Ordering::Relaxed) {
            0 => Phase::First,
            1 => Phase::Head,
            2 => Phase::Busy,
            _ => Phase::Idle,
        }
    }

    fn set(&self, phase: Phase) {
        self.phase.store(phase as u8, Ordering::Relaxed);
    }

    /// Notes what an answer says of the body that it answers.
    fn note(&self, answer: &Response<Body>) {
        if answer.extensions().get::<SendsOn>().is_some() {
            self.sends_on.store(true, Ordering::Relaxed);
        }
    }

    fn sends_on(&self) -> bool {
        self.sends_on.load(Ordering::Relaxed)
    }

    fn is_waiting(&self) -> bool {
        matches!(self.get(), Phase::First | Phase::Idle)
    }
}

/// Serves one connection to its end, or to the end of the server.
pub(super) async fn run(
    stream: TcpStream,
    peer: Peer,
    service: Service,
    timeouts: Timeouts,
    mut stop: watch::Receiver<Stop>,
) {
    // Small answers must not wait for the acknowledgement of earlier ones. It fails on a socket that is gone.
    let _ = stream.set_nodelay(true);
    let phase = Shared::new();
    let shared = phase.clone();
    let answer = service_fn(move |mut request: Request<Incoming>| {
        request.extensions_mut().insert(peer);
        shared.set(Phase::Busy);
        let (busy, answered) = (Busy(shared.clone()), shared.clone());
        let call = service.clone().oneshot(request.map(Body::new));
        async move {
            let answer = call.await?;
            answered.note(&answer);
            Ok::<_, Infallible>(answer.map(|body| Watched { body, _busy: busy }))
        }
    });
    let socket = TokioIo::new(Socket::new(stream, phase.clone(), timeouts));
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(timeouts.idle + timeouts.head)
        .max_header_size(LARGEST_HEAD)
        .serve_connection(socket, answer);
    let mut connection = pin!(connection);
    tokio::select! {
        // How a client goes away is not our failure.
        _ = connection.as_mut() => return,
        () = asked(&mut stop, Stop::Soon) => {}
    }
    connection.as_mut().graceful_shutdown();
    loop {
        tokio::select! {
            _ = connection.as_mut() => return,
            () = asked(&mut stop, Stop::Now) => return,
            () = sleep(LAST_CHANCE) => if phase.is_waiting() { return },
        }
    }
}

/// Ends the phase `Busy` when the answer is sent or given up.
struct Busy(Shared);

impl Drop for Busy {
    fn drop(&mut self) {
        self.0.set(Phase::Idle);
    }
}

/// The body of an answer, which notes its end.
struct Watched {
    body: Body,
    _busy: Busy,
}

impl http_body::Body for Watched {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        Pin::new(&mut self.body).poll_frame(cx)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// A socket that loses timeouts.
struct Socket {
    stream: TcpStream,
    phase: Shared,
    timeouts: Timeouts,
    /// The phase for which `reading` was set.
    armed: Option<Phase>,
    reading: Pin<Box<Sleep>>,
    /// Bytes sent since sending stalled; `None` while it does not.
    stalled: Option<usize>,
    writing: Pin<Box<Sleep>>,
    said_goodbye: bool,
    /// Timeouts was lost, so nothing is waited for any more.
    gave_up: bool,
}

impl Socket {
    fn new(stream: TcpStream, phase: Shared, timeouts: Timeouts) -> Self {
        let (reading, writing) =
            (Box::pin(sleep(timeouts.first_byte)), Box::pin(sleep(timeouts.write)));
        let armed = Some(Phase::First);
        Self {
            stream,
            phase,
            timeouts,
            armed,
            reading,
            stalled: None,
            writing,
            said_goodbye: false,
            gave_up: false,
        }
    }

    /// Sets the clock of a phase, once when it begins.
    fn arm(&mut self, phase: Phase) {
        let limit = match phase {
            Phase::First => self.timeouts.first_byte,
            Phase::Head => self.timeouts.head,
            Phase::Idle => self.timeouts.idle,
            Phase::Busy => {
                self.armed = Some(Phase::Busy);
                return;
            }
        };
        if self.armed != Some(phase) {
            self.armed = Some(phase);
            self.reading.as_mut().reset(Instant::now() + limit);
        }
    }

    fn give_up(&mut self) -> io::Error {
        self.gave_up = true;
        io::ErrorKind::TimedOut.into()
    }

    /// Watches the progress of sending: `wrote` of `asked` bytes, or a socket that takes none.
    fn watch(
        &mut self,
        cx: &mut Context<'_>,
        wrote: Poll<io::Result<usize>>,
        asked: usize,
    ) -> Poll<io::Result<usize>> {
        match wrote {
            Poll::Ready(Ok(count)) => {
                let so_far = self.stalled.map(|before| before + count);
                let enough = count >= asked || so_far.is_none_or(|sum| sum >= PROGRESS);
                self.stalled = if enough { None } else { so_far };
                Poll::Ready(Ok(count))
            }
            Poll::Pending => {
                if self.stalled.is_none() {
                    self.stalled = Some(0);
                    self.writing.as_mut().reset(Instant::now() + self.timeouts.write);
                }
                ready!(self.writing.as_mut().poll(cx));
                Poll::Ready(Err(self.give_up()))
            }
            failed => failed,
        }
    }
}

impl AsyncRead for Socket {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        match Pin::new(&mut self.stream).poll_read(cx, buffer) {
            Poll::Ready(Ok(())) => {
                if buffer.filled().len() > before && self.phase.is_waiting() {
                    self.phase.set(Phase::Head);
                    self.arm(Phase::Head);
                }
                Poll::Ready(Ok(()))
            }
            Poll::Pending => {
                let phase = self.phase.get();
                self.arm(phase);
                if phase == Phase::Busy {
                    return Poll::Pending;
                }
                ready!(self.reading.as_mut().poll(cx));
                Poll::Ready(Err(self.give_up()))
            }
            failed => failed,
        }
    }
}

impl AsyncWrite for Socket {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let wrote = Pin::new(&mut self.stream).poll_write(cx, bytes);
        self.watch(cx, wrote, bytes.len())
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let asked = slices.iter().map(|slice| slice.len()).sum();
        let wrote = Pin::new(&mut self.stream).poll_write_vectored(cx, slices);
        self.watch(cx, wrote, asked)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    /// Says goodbye, then takes in what still comes: closing with unread bytes would reset the connection, and the
    /// client might never see why it was refused.
    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        if !self.said_goodbye {
            ready!(Pin::new(&mut self.stream).poll_shutdown(cx))?;
            self.said_goodbye = true;
            self.reading.as_mut().reset(Instant::now() + LINGER);
            self.writing.as_mut().reset(Instant::now() + LINGER_WITH_FILES);
        }
        if self.gave_up {
            return Poll::Ready(Ok(()));
        }
        let mut space = [0; 8 * 1024];
        loop {
            let waited = self.reading.as_mut().poll(cx).is_ready();
            if waited || self.writing.as_mut().poll(cx).is_ready() {
                return Poll::Ready(Ok(()));
            }
            let mut buffer = ReadBuf::new(&mut space);
            match ready!(Pin::new(&mut self.stream).poll_read(cx, &mut buffer)) {
                Ok(()) if buffer.filled().is_empty() => return Poll::Ready(Ok(())),
                Ok(()) if self.phase.sends_on() => {
                    self.reading.as_mut().reset(Instant::now() + LINGER);
                }
                Ok(()) => {}
                Err(_) => return Poll::Ready(Ok(())),
            }
        }
    }
}
