//! The accept loop: hyper's HTTP/1.1 with timers, a bound on connections, and an orderly end.
//!
//! `axum::serve` has no timer, so one silent client per connection would hold the server for ever.

use super::{
    HostConfig, HttpContext,
    client::Peer,
    connection::{self, Timeouts},
    middleware::headers,
    stop::asked,
};
use bytes::Bytes;
use std::{convert::Infallible, io, sync::Arc, time::Duration};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::{Semaphore, watch},
    time::{sleep, timeout},
};

pub use super::{connection::Service, stop::Stop};

/// How many connections beyond the bound are told so in peace. The rest get the same page without a wait until they
/// have read it.
const REFUSALS: usize = 1024;
/// For telling a client that there is no room.
const REFUSAL_TIME: Duration = Duration::from_secs(2);
/// After a failed accept, which means that file descriptors ran out.
const BREATH: Duration = Duration::from_millis(50);

/// Serves until `stop` says otherwise. When it returns, every connection is closed.
pub async fn serve(
    listener: TcpListener,
    service: Service,
    context: &HttpContext,
    mut stop: watch::Receiver<Stop>,
) {
    let timeouts = Timeouts::from(&context.limits);
    let room = Arc::new(Semaphore::new(context.limits.connections));
    let refusals = Arc::new(Semaphore::new(REFUSALS));
    let no_room = Bytes::from(no_room(context.main_host()));
    let (open, mut all_closed) = tokio::sync::mpsc::channel::<Infallible>(1);
    let take = |stream: TcpStream, peer: Peer| match room.clone().try_acquire_owned() {
        Ok(permit) => {
            let connection = connection::run(stream, peer, service.clone(), timeouts, stop.clone());
            let open = open.clone();
            tokio::spawn(async move {
                connection.await;
                drop((permit, open));
            });
        }
        Err(_) => {
            let page = no_room.clone();
            let Ok(permit) = refusals.clone().try_acquire_owned() else {
                // It fits into the buffer of a fresh socket; more cannot be done for them.
                let _ = stream.try_write(&page);
                return;
            };
            tokio::spawn(async move {
                let _gone_already = timeout(REFUSAL_TIME, refuse(stream, page)).await;
                drop(permit);
            });
        }
    };
    let mut stop_soon = stop.clone();
    loop {
        tokio::select! {
            biased;
            () = asked(&mut stop_soon, Stop::Soon) => break,
            accepted = listener.accept() => match accepted {
                Ok((stream, from)) => take(stream, Peer(from.ip())),
                Err(error) => {
                    tracing::warn!(kind = %error.kind(), "a connection was not accepted");
                    sleep(BREATH).await;
                }
            },
        }
    }
    // Who stood in the kernel's queue came before the stop.
    while let Ok(Ok((stream, from))) = timeout(Duration::ZERO, listener.accept()).await {
        take(stream, Peer(from.ip()));
    }
    drop((listener, open));
    let finish = timeout(Duration::from_secs(context.limits.shutdown_seconds), all_closed.recv());
    tokio::select! {
        _ = finish => {}
        () = asked(&mut stop, Stop::Now) => {}
    }
}

/// The whole answer of a server without room, made once.
fn no_room(host: &HostConfig) -> String {
    let page = "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>503</title>\
        <h1>503</h1><p>Too many visitors. Please try again in a minute.</p></html>";
    let headers = headers::as_lines(host);
    let length = page.len();
    format!(
        "HTTP/1.1 503 Service Unavailable\r\ncontent-type: text/html; charset=utf-8\r\n\
         content-length: {length}\r\nretry-after: 60\r\nconnection: close\r\n{headers}\r\n{page}"
    )
}

/// Says that there is no room, and waits until the client has read it.
async fn refuse(mut stream: TcpStream, page: Bytes) -> io::Result<()> {
    stream.write_all(&page).await?;
    stream.shutdown().await?;
    let mut rest = [0; 1024];
    while stream.read(&mut rest).await? > 0 {}
    Ok(())
}
