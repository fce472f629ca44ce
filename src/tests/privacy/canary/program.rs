//! The same marks against the program as a process of its own: all of its threads, what it prints, and its data folder.

use super::{
    marks::{HEADERS, PASSING, mark, needles},
    scan::{files, names_in},
};
use crate::tests::operations::program::{Serving, in_folder};
use std::{
    io::{Read, Write},
    net::TcpStream,
};

fn ask(address: &str, line: &str, body: &str) -> String {
    let mut head = format!("{line} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n");
    for (channel, name) in HEADERS {
        head.push_str(&format!("{name}: {}\r\n", mark(channel)));
    }
    if !body.is_empty() {
        let length = body.len();
        head.push_str(&format!(
            "content-type: application/x-www-form-urlencoded\r\ncontent-length: {length}\r\n"
        ));
    }
    let mut stream = TcpStream::connect(address).unwrap();
    stream.write_all(format!("{head}\r\n{body}").as_bytes()).unwrap();
    let mut answer = Vec::new();
    // A server that refuses a body may close before it was read.
    let _ = stream.read_to_end(&mut answer);
    String::from_utf8_lossy(&answer).into_owned()
}

#[test]
fn pr4_the_program_keeps_no_mark_of_a_visit() {
    let home = tempfile::tempdir().unwrap();
    let data = home.path().join("data");
    assert_eq!(in_folder(&data, &["seed", "--fixture", "scale-8"]).code, 0);
    let server =
        Serving::start(&data, &["--log", "trace", "--set", "limits.form_shortest_seconds=0"]);
    let mut statuses = Vec::new();
    for channel in PASSING {
        let word = mark(channel);
        for line in [
            format!("GET /en/search?q={word}"),
            format!("GET /{word}"),
            format!("GET /en/library?topic={word}&with={word}"),
            format!("GET /files/{word}/{word}"),
            format!("GET /en/account?next={word}"),
        ] {
            statuses.push(ask(&server.address, &line, ""));
        }
        let form = format!("address={word}%40example.org&name={word}&message={word}");
        let shown = ask(&server.address, "GET /en/sign-in", "");
        let moment = shown.split("name=\"form_time\" value=\"").nth(1).unwrap();
        let moment = moment.split('"').next().unwrap();
        let asked = format!("address={word}%40example.org&form_time={moment}");
        statuses.push(ask(&server.address, "POST /en/sign-in", &asked));
        assert!(statuses.last().unwrap().starts_with("HTTP/1.1 303"), "the address was taken");
        statuses.push(ask(&server.address, &format!("POST /en/{word}"), &form));
        statuses.push(ask(&server.address, &format!("BREW /en/{word}"), ""));
    }
    assert!(statuses.iter().any(|answer| answer.starts_with("HTTP/1.1 200")));
    let (code, said) = server.stop();
    assert_eq!(code, Some(0));
    let (needles, mut found) = (needles(), Vec::new());
    for (path, bytes) in files(&data).into_iter().chain([("stderr".to_owned(), said.into_bytes())])
    {
        // Whoever types an address to sign in gets a letter, and without a mail server letters are files.
        if !path.starts_with("mail/") {
            found.extend(
                names_in(&bytes, &needles).into_iter().map(|name| format!("{name} in {path}")),
            );
        }
    }
    assert_eq!(found, Vec::<String>::new());
    // The twin: a line as servers usually write it would be seen.
    let line = format!("203.0.113.77 GET /en {}", mark("user agent"));
    assert_eq!(names_in(line.as_bytes(), &needles).len(), 1);
}
