//! Files of others, from the folder of an import to what a reader gets: through the worker, a process of its own.

use super::program::{Serving, in_folder};
use server::services::studio::cleaning::planted::{self, holds, unpacked};
use std::{
    fs,
    io::{Read, Write},
    net::TcpStream,
    path::Path,
};

/// A folder with one text that offers these files.
fn folder(files: &[(&str, Vec<u8>)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("en/resources")).unwrap();
    let mut text = "---\ntitle: All of them\n---\nEach one.\n".to_owned();
    for (name, bytes) in files {
        fs::write(folder.path().join(name), bytes).unwrap();
        let is_picture = [".png", ".jpg", ".webp"].iter().any(|end| name.ends_with(end));
        text += &format!("\n{}[The file {name}](/{name})\n", if is_picture { "!" } else { "" });
    }
    fs::write(folder.path().join("en/resources/all.md"), text).unwrap();
    fs::write(folder.path().join("collection.toml"), "name = \"all\"\nlicense = \"CC0-1.0\"\n")
        .unwrap();
    folder
}

fn import(data: &Path, from: &Path) -> String {
    let gave = in_folder(data, &["import", "--from", "folder", from.to_str().unwrap()]);
    assert_eq!(gave.code, 0, "{}", gave.stderr);
    gave.stdout
}

fn get(address: &str, path: &str) -> Vec<u8> {
    let mut stream = TcpStream::connect(address).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n").unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    answer
}

/// The addresses of files on a page, each once.
fn addresses(page: &[u8]) -> Vec<String> {
    let page = String::from_utf8_lossy(page).into_owned();
    let mut all: Vec<String> = page
        .split("/files/")
        .skip(1)
        .map(|rest| format!("/files/{}", rest.split(['"', ' ', ',']).next().unwrap()))
        .collect();
    all.sort();
    all.dedup();
    all
}

#[test]
fn up2_no_canary_is_in_what_readers_get() {
    let files = planted::all();
    for (name, file) in &files {
        assert!(holds(&unpacked(file), "canary"), "the control: {name}");
    }
    let (data, from) = (tempfile::tempdir().unwrap(), folder(&files));
    let report = import(data.path(), from.path());
    assert!(report.contains("0 skipped or repaired"), "{report}");
    let serving = Serving::start(data.path(), &[]);
    let page = get(&serving.address, "/en/library/all-of-them");
    let served = addresses(&page);
    assert!(served.len() >= files.len(), "{served:?}");
    for path in served {
        let answer = get(&serving.address, &path);
        assert!(answer.starts_with(b"HTTP/1.1 200"), "{path}");
        let body = answer.windows(4).position(|window| window == b"\r\n\r\n").unwrap() + 4;
        assert!(!holds(&unpacked(&answer[body..]), "canary"), "{path}");
    }
    assert_eq!(serving.stop().0, Some(0));
}

#[test]
fn up3_what_cannot_be_read_in_bounds_is_left_out_and_named() {
    let brackets = format!(
        "%PDF-1.7\n1 0 obj\n{}\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF",
        "[".repeat(10_380)
    );
    let bomb = planted::archive(&[
        ("mimetype", "application/epub+zip".to_owned()),
        ("a.css", " ".repeat(40 << 20)),
    ]);
    let names: String = (0..9)
        .map(|n| format!("<!ENTITY a{} \"{}\">", n + 1, format!("&a{n};").repeat(10)))
        .collect();
    let names = format!("<!DOCTYPE p [<!ENTITY a0 \"bomb\">{names}]><p>&a9;</p>");
    let names =
        planted::archive(&[("mimetype", "application/epub+zip".to_owned()), ("a.xhtml", names)]);
    let both =
        [planted::pdf(false), planted::archive(&[("Evil.class", "runs".to_owned())])].concat();
    let files = [
        ("brackets.pdf", brackets.into_bytes()),
        ("huge.png", planted::promising_png(50_000, 50_000, b"broken")),
        ("broken.png", planted::promising_png(90, 90, b"broken")),
        ("bomb.epub", bomb),
        ("names.epub", names),
        ("both.pdf", both),
        ("page.png", b"<html><script>alert(1)</script>".to_vec()),
        ("drawing.svg", b"<svg/>".to_vec()),
        ("fine.pdf", planted::pdf(false)),
    ];
    let (data, from) = (tempfile::tempdir().unwrap(), folder(&files));
    let report = import(data.path(), from.path());
    for (name, reason) in [
        ("brackets.pdf", ""),
        ("huge.png", "it has 2500000000 points; at most 40000000 are read"),
        ("broken.png", "it is broken: "),
        ("bomb.epub", "it unpacks to more than is read: "),
        ("names.epub", "it holds something that cannot be cleaned: "),
        ("both.pdf", "it is of two types at once: Pdf and Zip"),
        ("page.png", "its content is of no type that is taken"),
    ] {
        let line = report.lines().find(|line| line.starts_with(&format!("{name}: {reason}")));
        assert!(line.is_some_and(|line| line.ends_with("; left out")), "{name}: {report}");
    }
    assert!(!report.contains("fine.pdf"), "the control: {report}");
    let kept = fs::read_dir(data.path().join("files")).unwrap();
    let kept: Vec<_> = kept
        .map(|entry| entry.unwrap().path())
        .filter(|path| !path.ends_with("incoming"))
        .collect();
    assert_eq!(kept.len(), 1, "{kept:?}");
}
