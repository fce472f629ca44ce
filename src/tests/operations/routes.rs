//! What `semilla routes` promises is what a server over the demo answers.

use super::program::{Serving, in_folder};
use crate::{router, tests::http_routes::site_of};
use http::{Method, header};
use server::{
    domain::organizations::role::{Role, Scope},
    http::Registry,
    testing::{TestApp, test_app::request},
};
use std::{
    io::{Read, Write},
    net::TcpStream,
};

server::both_databases! {
    az1_every_sample_answers_as_promised_to_who_may_enter()
}

/// A route as the program prints it.
struct Line {
    name: String,
    path: String,
    public: bool,
    status: u16,
}

fn printed(data: &std::path::Path) -> Vec<Line> {
    let gave = in_folder(data, &["routes", "--json"]);
    assert_eq!(gave.code, 0, "{gave:?}");
    let lines: serde_json::Value = serde_json::from_str(&gave.stdout).unwrap();
    let lines = lines.as_array().unwrap().iter().filter(|line| line["method"] == "GET");
    lines
        .map(|line| Line {
            name: line["name"].as_str().unwrap().to_owned(),
            path: line["sample_path"].as_str().unwrap().to_owned(),
            public: line["policy"]["for"] == "public" || line["policy"]["for"] == "operator",
            status: line["sample_status"].as_u64().unwrap().try_into().unwrap(),
        })
        .collect()
}

/// The status of an answer.
fn asked(address: &str, path: &str) -> u16 {
    let head = format!("GET {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n");
    let mut stream = TcpStream::connect(address).unwrap();
    stream.write_all(head.as_bytes()).unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    let text = String::from_utf8_lossy(&answer);
    text.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap()
}

/// Those that answer otherwise than promised; without a session, who has to sign in is asked to.
fn otherwise(address: &str, lines: &[Line]) -> Vec<String> {
    let wrong = lines.iter().filter_map(|line| {
        let (got, promised) =
            (asked(address, &line.path), if line.public { line.status } else { 303 });
        (got != promised).then(|| format!("{} {}: {got}, not {promised}", line.name, line.path))
    });
    wrong.collect()
}

#[test]
fn az1_every_sample_answers_as_printed_when_the_demo_is_seeded() {
    let home = tempfile::tempdir().unwrap();
    let (data, other) = (home.path().join("data"), home.path().join("other"));
    assert_eq!(in_folder(&data, &["seed", "--fixture", "demo"]).code, 0);
    let lines = printed(&data);
    assert!(lines.iter().filter(|line| line.public).count() > 30);
    let server = Serving::start(&data, &[]);
    assert_eq!(otherwise(&server.address, &lines), Vec::<String>::new());
    assert_eq!(server.stop().0, Some(0));
    // The twin: over another library the same look finds samples that are not there, the file among them.
    assert_eq!(in_folder(&other, &["seed", "--fixture", "scale-8"]).code, 0);
    let server = Serving::start(&other, &[]);
    let found = otherwise(&server.address, &lines);
    assert!(found.iter().any(|found| found.starts_with("file ")) && found.len() > 5, "{found:?}");
}

async fn az1_every_sample_answers_as_promised_to_who_may_enter() {
    let app = site_of(TestApp::config(), router::registry().unwrap()).await;
    assert_eq!(refused(&app).await, Vec::<String>::new());
    app.end().await;
    // The twin: a route that promises what is not there.
    let entries = router::registry().unwrap();
    let broken = entries.entries().iter().cloned().map(|entry| match *entry.route() {
        route if route.name == "file" => {
            entry.with_route(route.sample(&[("hash", "none"), ("name", "none")]))
        }
        _ => entry,
    });
    let twin = site_of(TestApp::config(), Registry::new(broken).unwrap()).await;
    assert_eq!(refused(&twin).await.len(), 1);
    twin.end().await;
}

/// The routes that answer an administrator otherwise than their sample promises. Those of the operator are for another name.
async fn refused(app: &TestApp) -> Vec<String> {
    let admin = app.player("Ana", &[(Role::Admin, Scope::Coalition)]).await;
    let mut found = Vec::new();
    for line in app.lines.iter().filter(|line| line.method == "GET") {
        if line.policy == server::routes::Policy::Operator {
            continue;
        }
        let mut asked = request(Method::GET, &line.sample_path);
        asked.headers_mut().insert(header::COOKIE, admin.cookie.parse().unwrap());
        let got = app.send(asked).await.status.as_u16();
        if got != line.sample_status {
            found.push(format!("{}: {got}, not {}", line.name, line.sample_status));
        }
    }
    found
}
