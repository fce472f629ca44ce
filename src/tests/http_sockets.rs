//! Clients without manners, over real sockets: a normal request is answered all the same (AB4, DU7, T10, T11).

use super::wire::{Wire, headers, impatient, patient, read_all, status};
use server::{config::Limits, http::accept::Stop};
use std::time::Duration;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::{Instant, sleep, timeout},
};

const MANY: usize = 500;
const SECOND: Duration = Duration::from_secs(1);

/// How long a normal request takes.
async fn normal(wire: &Wire) -> Duration {
    let began = Instant::now();
    assert_eq!(wire.get("/trial/page").await.0, 200);
    began.elapsed()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn ab4_silent_sockets_do_not_keep_others_out_and_are_closed() {
    let wire = Wire::start(Limits { first_byte_seconds: 2, ..Limits::default() }).await;
    let patient = Wire::start(patient()).await;
    let mut still_there = patient.connect().await;
    let mut silent = Vec::new();
    for _ in 0..MANY {
        silent.push(wire.connect().await);
    }
    assert!(normal(&wire).await < SECOND);
    for stream in &mut silent {
        assert_eq!(read_all(stream).await, "");
    }
    // The twin: with more timeouts one that came first is still heard.
    still_there.write_all(patient.last("/trial/page").as_bytes()).await.unwrap();
    assert_eq!(status(&read_all(&mut still_there).await), 200);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn ab4_two_thousand_silent_sockets_cost_others_at_worst_a_503() {
    rlimit::increase_nofile_limit(10_000).unwrap();
    let wire = Wire::start(Limits { first_byte_seconds: 4, ..Limits::default() }).await;
    let mut silent = Vec::new();
    for _ in 0..4 * MANY {
        silent.push(wire.connect().await);
    }
    let began = Instant::now();
    let (code, _) = wire.get("/trial/page").await;
    assert!([200, 503].contains(&code), "{code}");
    assert!(began.elapsed() < SECOND, "{:?}", began.elapsed());
    sleep(6 * SECOND).await;
    assert!(normal(&wire).await < SECOND);
    drop(silent);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn ab4_slow_heads_do_not_keep_others_out_and_are_closed() {
    let wire =
        Wire::start(Limits { header_seconds: 2, first_byte_seconds: 60, ..Limits::default() })
            .await;
    let patient = Wire::start(patient()).await;
    let whole = patient.last("/trial/page");
    let (begin, rest) = whole.split_at(10);
    let mut still_there = patient.connect().await;
    still_there.write_all(begin.as_bytes()).await.unwrap();
    let mut slow = Vec::new();
    for _ in 0..MANY {
        let mut stream = wire.connect().await;
        stream.write_all(b"GET / HTTP/1.1\r\nx: ").await.unwrap();
        slow.push(stream);
    }
    assert!(normal(&wire).await < SECOND);
    let began = Instant::now();
    let mut open = MANY;
    while open > 0 && began.elapsed() < 10 * SECOND {
        sleep(Duration::from_millis(200)).await;
        let mut still = 0;
        for stream in &mut slow {
            // Dripping a byte does not buy more time.
            let mut byte = [0];
            let gone = stream.write_all(b"a").await.is_err()
                || matches!(
                    timeout(Duration::ZERO, stream.read(&mut byte)).await,
                    Ok(Ok(0) | Err(_))
                );
            still += usize::from(!gone);
        }
        open = still;
        assert!(normal(&wire).await < SECOND);
    }
    assert_eq!(open, 0, "slow heads are still open");
    // The twin: with more timeouts a head as slow as these is taken to its end.
    still_there.write_all(rest.as_bytes()).await.unwrap();
    assert_eq!(status(&read_all(&mut still_there).await), 200);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn ab4_a_slow_body_is_cut_at_its_deadline() {
    let wire = Wire::start(impatient()).await;
    let patient = Wire::start(patient()).await;
    let head = |wire: &Wire, length: usize| {
        let address = wire.address;
        format!(
            "POST /trial/form HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\
             content-length: {length}\r\n\r\n"
        )
    };
    let mut still_there = patient.connect().await;
    still_there.write_all((head(&patient, 2) + "x").as_bytes()).await.unwrap();
    let mut stream = wire.connect().await;
    stream.write_all(head(&wire, 1000).as_bytes()).await.unwrap();
    let began = Instant::now();
    let (mut reader, mut writer) = stream.into_split();
    let drip = tokio::spawn(async move {
        while writer.write_all(b"x").await.is_ok() {
            sleep(Duration::from_millis(200)).await;
        }
    });
    let mut answer = Vec::new();
    let _ended = timeout(10 * SECOND, reader.read_to_end(&mut answer)).await.unwrap();
    assert_eq!(status(&String::from_utf8_lossy(&answer)), 408);
    assert!(began.elapsed() < 5 * SECOND);
    drip.abort();
    // The twin: with more timeouts the second byte may come as late as that.
    still_there.write_all(b"x").await.unwrap();
    let answer = read_all(&mut still_there).await;
    assert!(status(&answer) == 200 && answer.ends_with("2 bytes"), "{answer}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn ab4_a_handler_that_takes_too_long_is_ended() {
    let wire = Wire::start(impatient()).await;
    let patient = Wire::start(patient()).await;
    let mut still_there = patient.connect().await;
    still_there.write_all(patient.head("/trial/slow").as_bytes()).await.unwrap();
    let began = Instant::now();
    let (code, text) = wire.get("/trial/slow").await;
    assert_eq!(code, 503);
    assert!(headers(&text).contains_key("retry-after"), "{text}");
    assert!(began.elapsed() < 3 * SECOND);
    // The twin: with more timeouts the same handler is still at work.
    assert!(timeout(Duration::ZERO, still_there.read(&mut [0])).await.is_err());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn ab4_an_idle_connection_is_closed_and_a_busy_one_is_not() {
    let wire = Wire::start(Limits { idle_seconds: 1, ..Limits::default() }).await;
    let patient = Wire::start(patient()).await;
    let mut still_there = patient.connect().await;
    still_there.write_all(patient.head("/trial/page").as_bytes()).await.unwrap();
    let first = still_there.read(&mut vec![0; 8192]).await.unwrap();
    assert!(first > 0);
    let mut stream = wire.connect().await;
    for _ in 0..4 {
        stream.write_all(wire.head("/trial/short").as_bytes()).await.unwrap();
        let mut answer = vec![0; 8192];
        let count = timeout(5 * SECOND, stream.read(&mut answer)).await.unwrap().unwrap();
        assert_eq!(status(&String::from_utf8_lossy(&answer[..count])), 200);
    }
    let began = Instant::now();
    assert_eq!(read_all(&mut stream).await, "");
    assert!(began.elapsed() > SECOND / 2 && began.elapsed() < 4 * SECOND, "{:?}", began.elapsed());
    // The twin: with more timeouts a connection that was idle for longer takes another request.
    still_there.write_all(patient.last("/trial/page").as_bytes()).await.unwrap();
    assert_eq!(status(&read_all(&mut still_there).await), 200);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn ab4_a_reader_who_does_not_read_is_left() {
    let wire = Wire::start(impatient()).await;
    let patient = Wire::start(patient()).await;
    let mut still_there = patient.connect().await;
    still_there.write_all(patient.last("/trial/large").as_bytes()).await.unwrap();
    let mut stream = wire.connect().await;
    stream.write_all(wire.head("/trial/large").as_bytes()).await.unwrap();
    sleep(4 * SECOND).await;
    // Only what the kernel had taken is there, then the connection ends.
    let got = read_all(&mut stream).await.len();
    assert!(got < super::trials::LARGE, "{got} bytes");
    // The twin: who reads gets all of it.
    let (code, text) = wire.get("/trial/large").await;
    assert_eq!(code, 200);
    assert!(text.len() > super::trials::LARGE);
    // And with more timeouts, so does who begins to read as late as that.
    assert!(read_all(&mut still_there).await.len() > super::trials::LARGE);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn ab4_beyond_the_bound_there_is_a_static_page_until_there_is_room() {
    let wire =
        Wire::start(Limits { connections: 10, first_byte_seconds: 2, ..Limits::default() }).await;
    let silent: Vec<TcpStream> = {
        let mut all = Vec::new();
        for _ in 0..10 {
            all.push(wire.connect().await);
        }
        all
    };
    sleep(Duration::from_millis(200)).await;
    let (code, text) = wire.get("/trial/page").await;
    assert_eq!(code, 503);
    let sent = headers(&text);
    for name in
        ["content-security-policy", "x-content-type-options", "referrer-policy", "retry-after"]
    {
        assert!(sent.contains_key(name), "{name} in {text}");
    }
    assert!(text.ends_with("</html>"), "{text}");
    // The twin: with room for one more, the same request among as many silent ones is answered.
    let roomy = Wire::start(Limits { connections: 11, ..Limits::default() }).await;
    let mut as_many = Vec::new();
    for _ in 0..10 {
        as_many.push(roomy.connect().await);
    }
    assert_eq!(roomy.get("/trial/page").await.0, 200);
    sleep(3 * SECOND).await;
    assert_eq!(wire.get("/trial/page").await.0, 200);
    drop(silent);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn ab5_who_sends_too_much_can_read_why_it_is_refused() {
    let wire = Wire::start(Limits::default()).await;
    let mut stream = wire.connect().await;
    let length = 200_000_000_usize;
    let head = format!(
        "POST /trial/form HTTP/1.1\r\nhost: {}\r\ncontent-length: {length}\r\n\r\n",
        wire.address
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    let chunk = vec![b'x'; 64 * 1024];
    for _ in 0..50 {
        if stream.write_all(&chunk).await.is_err() {
            break;
        }
    }
    assert_eq!(status(&read_all(&mut stream).await), 413);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn du7_what_is_under_way_is_finished_and_nothing_new_is_taken() {
    let wire = Wire::start(Limits::default()).await;
    let mut under_way = Vec::new();
    for _ in 0..20 {
        let mut stream = wire.connect().await;
        stream.write_all(wire.head("/trial/short").as_bytes()).await.unwrap();
        under_way.push(stream);
    }
    let mut idle = wire.connect().await;
    sleep(Duration::from_millis(100)).await;
    let began = Instant::now();
    wire.stop.send_replace(Stop::Soon);
    for stream in &mut under_way {
        assert_eq!(status(&read_all(stream).await), 200);
    }
    assert_eq!(read_all(&mut idle).await, "");
    timeout(15 * SECOND, wire.served).await.unwrap().unwrap();
    // Nobody waited for the idle one, which has a minute.
    assert!(began.elapsed() < 15 * SECOND, "{:?}", began.elapsed());
    assert!(TcpStream::connect(wire.address).await.is_err());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn du7_the_second_signal_is_faster() {
    let wire = Wire::start(Limits { handler_seconds: 60, ..Limits::default() }).await;
    let mut stuck = wire.connect().await;
    stuck.write_all(wire.head("/trial/slow").as_bytes()).await.unwrap();
    sleep(Duration::from_millis(100)).await;
    wire.stop.send_replace(Stop::Soon);
    sleep(SECOND).await;
    assert!(!wire.served.is_finished(), "it waits for what is under way");
    let began = Instant::now();
    wire.stop.send_replace(Stop::Now);
    timeout(2 * SECOND, wire.served).await.unwrap().unwrap();
    assert!(began.elapsed() < SECOND);
}
