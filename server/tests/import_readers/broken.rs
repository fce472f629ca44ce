//! Every way in which a file can be broken: it is named with its reason, and the rest goes on.

use super::support::*;
use server::services::studio::import::{
    ProblemReason, ReadOptions, SourceLibrary, folder, hugo, umbrella,
};

/// The same good text for each reader, beside which the broken ones lie.
fn sound() -> Folder {
    Folder::with(&[
        ("en/home/.category.yml", "title: Home\n"),
        ("en/home/doors/.category.yml", "title: Doors\n"),
        ("en/home/doors/s_good.md", "---\nindex: 1\ntitle: Good\n---\nGood text\n"),
    ])
}

const READERS: [(&str, Reader); 3] =
    [("umbrella", umbrella::read), ("hugo", hugo::read), ("folder", folder::read)];

/// Whether the good text came through.
fn goes_on(library: &SourceLibrary) -> bool {
    let texts = library.items.iter().flat_map(|item| {
        item.texts.values().chain(item.lessons.iter().flat_map(|lesson| lesson.texts.values()))
    });
    texts.into_iter().any(|text| text.markdown == "Good text")
}

/// Adds `bytes` as a lesson, and asks each reader what it says of it.
fn each_says(bytes: &[u8], expected: fn(&ProblemReason) -> bool) {
    for (name, reader) in READERS {
        let folder = sound();
        folder.add("en/home/doors/s_bad.md", bytes);
        let library = read(reader, &folder);
        let said = reasons(&library, "en/home/doors/s_bad.md");
        assert!(said.iter().any(|reason| expected(reason)), "{name}: {said:?}");
        assert!(goes_on(&library), "{name} stopped");
    }
}

#[test]
fn bad_yaml() {
    each_says(b"---\ntitle: [never closed\n---\nText\n", |reason| {
        matches!(reason, ProblemReason::BadYaml { .. })
    });
    each_says(b"---\n- a list\n---\nText\n", |reason| {
        matches!(reason, ProblemReason::BadYaml { .. })
    });
}

#[test]
fn bad_toml() {
    each_says(b"+++\ntitle = \n+++\nText\n", |reason| {
        matches!(reason, ProblemReason::BadToml { .. })
    });
}

#[test]
fn front_matter_without_an_end() {
    each_says(b"---\ntitle: x\n\nText\n", |reason| *reason == ProblemReason::UnclosedFrontMatter);
}

#[test]
fn invalid_utf8() {
    each_says(b"---\ntitle: caf\xe9\n---\nText\n", |reason| {
        *reason == ProblemReason::NotUtf8 { at: 14 }
    });
}

#[test]
fn no_text_and_no_title() {
    each_says(b"---\ntitle: x\n---\n\n", |reason| *reason == ProblemReason::Empty);
    each_says(b"Text without any title\n", |reason| *reason == ProblemReason::NoTitle);
    each_says(b"", |reason| matches!(reason, ProblemReason::NoTitle | ProblemReason::Empty));
}

#[test]
fn fifty_megabytes_of_one_line() {
    let mut bytes = b"---\ntitle: x\n---\n".to_vec();
    bytes.resize(50 * 1024 * 1024, b'a');
    each_says(&bytes, |reason| matches!(reason, ProblemReason::TooLarge { bytes: 52_428_800, .. }));
}

#[test]
fn the_size_limit_is_exact() {
    let head = b"---\ntitle: x\n---\n";
    let limit = 1_048_576;
    for (_, reader) in READERS {
        let mut bytes = head.to_vec();
        bytes.resize(limit, b'a');
        let folder = sound();
        folder.add("en/home/doors/s_big.md", &bytes);
        assert!(
            reasons(&read(reader, &folder), "en/home/doors/s_big.md").is_empty(),
            "the control"
        );
        bytes.push(b'a');
        folder.add("en/home/doors/s_big.md", &bytes);
        let library = read(reader, &folder);
        let said = reasons(&library, "en/home/doors/s_big.md");
        assert_eq!(said, [&ProblemReason::TooLarge { bytes: 1_048_577, limit: 1_048_576 }]);
    }
    // It is the bound of a text, and the one that the documents name.
    assert_eq!(limit, server::domain::text::MOST_BYTES);
    assert!(include_str!("../../../docs/importing.md").contains("1 MiB (1,048,576 bytes)"));
}

#[cfg(unix)]
#[test]
fn up6_pipes_devices_and_hard_links_are_named_and_the_rest_goes_on() {
    use rustix::fs::{CWD, FileType, Mode, mknodat};
    for (name, reader) in READERS {
        let folder = sound();
        let at = |path: &str| folder.path().join("en/home/doors").join(path);
        mknodat(CWD, at("s_pipe.md"), FileType::Fifo, Mode::RUSR | Mode::WUSR, 0).unwrap();
        folder.add("en/home/doors/s_twice.md", b"---\ntitle: Twice\n---\nText\n");
        std::fs::hard_link(at("s_twice.md"), folder.path().join("elsewhere")).unwrap();
        std::fs::File::create(at("s_holes.md")).unwrap().set_len(3 << 30).unwrap();
        let library = read(reader, &folder);
        let said = |path: &str| reasons(&library, &format!("en/home/doors/{path}"));
        assert_eq!(said("s_pipe.md"), [&ProblemReason::NotAFile], "{name}");
        assert_eq!(said("s_twice.md"), [&ProblemReason::HardLink], "{name}");
        assert!(matches!(said("s_holes.md")[..], [ProblemReason::TooLarge { .. }]), "{name}");
        assert!(goes_on(&library), "{name}");
        // The twin: the same bytes under one name.
        std::fs::remove_file(folder.path().join("elsewhere")).unwrap();
        let library = read(reader, &folder);
        assert!(reasons(&library, "en/home/doors/s_twice.md").is_empty(), "{name}");
    }
}

#[test]
fn up6_circles_and_chains_of_parents_are_cut_where_they_go_too_far() {
    let lines = |kind: &str, words: &str, count: usize| -> String {
        let one = |number: usize| {
            format!(
                "[[{kind}]]\nkey = \"k{number}\"\nparent = \"k{}\"\n[{kind}.{words}]\nen = \"N\"\n",
                (number + 1) % count
            )
        };
        (0..count).map(one).collect()
    };
    for (count, cut) in [(1, 1), (6, 1), (7, 2), (3_000, 500)] {
        let folder = sound();
        folder.add("organizations.toml", lines("organization", "names", count).as_bytes());
        folder.add("topics.toml", lines("topic", "labels", count).as_bytes());
        let library = read(folder::read, &folder);
        assert_eq!((library.organizations.len(), library.topics.len()), (count, count));
        for file in ["organizations.toml", "topics.toml"] {
            let said = reasons(&library, file);
            assert_eq!(said.len(), cut, "{count}: {said:?}");
            assert!(
                said.iter().all(
                    |one| matches!(one, ProblemReason::BadValue { key, .. } if key == "parent")
                )
            );
        }
        let mut depths = std::collections::HashMap::new();
        for organization in &library.organizations {
            let above = organization.parent.as_ref().map_or(0, |parent| depths[parent]);
            depths.insert(organization.key.clone(), above + 1);
        }
        assert!(depths.values().all(|depth| *depth <= 6), "{count}");
    }
}

#[test]
fn tx2_the_report_itself_says_no_name_that_a_terminal_would_obey() {
    let folder = sound();
    folder.add("en/home/doors/s_\u{1b}[2J\u{202e}dm.md", b"---\ntitle: [\n---\n");
    let library = read(folder::read, &folder);
    assert!(library.problems.iter().any(|one| one.path.to_string_lossy().contains('\u{202e}')));
    let said: Vec<String> = library.problems.iter().map(ToString::to_string).collect();
    assert!(said.iter().any(|one| one.contains("s_\\u{1b}[2J\\u{202e}dm.md")), "{said:?}");
    assert!(!said.concat().contains(['\u{1b}', '\u{202e}']), "{said:?}");
}

#[test]
fn ab6_a_field_that_is_a_whole_text_long_is_named_in_short() {
    let folder = sound();
    let long = "title".repeat(150);
    folder.add(
        "en/home/doors/s_long.md",
        format!("---\ntitle: Long\n{long}: 1\n---\nText\n").as_bytes(),
    );
    let library = read(folder::read, &folder);
    let said = reasons(&library, "en/home/doors/s_long.md");
    let [ProblemReason::UnknownField { key, nearest: None }] = said[..] else { panic!("{said:?}") };
    assert!(key.chars().count() <= 61, "{key}");
}

#[test]
fn missing_pictures_and_links() {
    for (name, reader) in READERS {
        let folder = sound();
        let text = "---\nindex: 1\ntitle: Bad\n---\nA ![A door](none.png) and [a page](none.md) and ![image](none.png) and \
            ![far](https://example.org/a.png) and ![drawing](a.svg)";
        folder.add("en/home/doors/s_bad.md", text.as_bytes());
        folder.add("en/home/doors/a.svg", b"<svg/>");
        let library = read(reader, &folder);
        let reasons = reasons(&library, "en/home/doors/s_bad.md");
        let missing = ProblemReason::MissingPicture { target: "none.png".into() };
        assert_eq!(
            reasons.iter().filter(|reason| ***reason == missing).count(),
            2,
            "{name}: {reasons:?}"
        );
        assert!(
            reasons.contains(&&ProblemReason::BrokenLink { target: "none.md".into() }),
            "{name}: {reasons:?}"
        );
        assert!(
            reasons.contains(&&ProblemReason::RemotePicture {
                target: "https://example.org/a.png".into()
            }),
            "{name}"
        );
        assert!(
            reasons.contains(&&ProblemReason::ForbiddenPicture { target: "a.svg".into() }),
            "{name}"
        );
        let texts = library.items.iter().flat_map(|item| {
            item.texts.values().chain(item.lessons.iter().flat_map(|lesson| lesson.texts.values()))
        });
        let kept =
            texts.into_iter().find(|text| text.title == "Bad").unwrap_or_else(|| panic!("{name}"));
        assert_eq!(
            kept.markdown, "A A door and a page and  and far and drawing",
            "{name}: the words are kept"
        );
    }
}

#[test]
fn what_a_text_may_not_link_to_is_named_and_all_else_is_kept() {
    for (name, reader) in READERS {
        let folder = sound();
        let text = "---\ntitle: Bad\n---\n[a](sms:+15550100) [b](tel:+15550100) [c](mailto:a@example.org) \
            [d](#the-end) [e](#top) [f](geo:1,2) [g](tel:) [h](https:example.org) [i](whatsapp://send)";
        folder.add("en/home/doors/s_bad.md", text.as_bytes());
        let library = read(reader, &folder);
        let broken = |target: &str| ProblemReason::BrokenLink { target: target.to_owned() };
        let expected = ["geo:1,2", "tel:", "https:example.org", "whatsapp://send"].map(broken);
        let found = reasons(&library, "en/home/doors/s_bad.md");
        assert!(found.into_iter().eq(&expected), "{name}: {:?}", library.problems);
        let texts = library.items.iter().flat_map(|item| {
            item.texts.values().chain(item.lessons.iter().flat_map(|lesson| lesson.texts.values()))
        });
        let kept = texts.into_iter().find(|text| text.title == "Bad").unwrap();
        let key = "semilla:key:home/doors/s_bad";
        assert_eq!(
            kept.markdown,
            format!(
                "[a](sms:+15550100) [b](tel:+15550100) [c](mailto:a@example.org) [d]({key}#the-end) [e]({key}) f g h i"
            ),
            "{name}"
        );
    }
}

#[test]
fn paths_that_lead_out() {
    for (name, reader) in READERS {
        let folder = sound();
        let text = "---\ntitle: Bad\n---\n![x](../../../../secret.png) [y](../../../../etc/passwd) [z](/../../etc/passwd) \
            [w](file:///etc/passwd) `semilla:file:/etc/passwd` [v](semilla:file:/etc/passwd)";
        folder.add("en/home/doors/s_bad.md", text.as_bytes());
        let library = read(reader, &folder);
        let reasons = reasons(&library, "en/home/doors/s_bad.md");
        let escapes = reasons
            .iter()
            .filter(|reason| matches!(reason, ProblemReason::PathEscape { .. }))
            .count();
        assert_eq!((escapes, reasons.len()), (3, 5), "{name}: {reasons:?}");
        let texts = library.items.iter().flat_map(|item| {
            item.texts.values().chain(item.lessons.iter().flat_map(|lesson| lesson.texts.values()))
        });
        for text in texts {
            assert!(!text.markdown.contains("semilla:"), "{name}: {}", text.markdown);
        }
    }
}

#[cfg(unix)]
#[test]
fn symbolic_links_are_never_followed() {
    for (name, reader) in READERS {
        let outside = Folder::with(&[
            ("secret.md", "---\ntitle: Secret\n---\nSecret\n"),
            ("more/s_x.md", "---\ntitle: S\n---\nSecret\n"),
        ]);
        outside.add("secret.png", PICTURE);
        let folder = sound();
        let at = |path: &str| folder.path().join(path);
        std::os::unix::fs::symlink(outside.path().join("secret.md"), at("en/home/doors/s_link.md"))
            .unwrap();
        std::os::unix::fs::symlink(outside.path().join("more"), at("en/home/more")).unwrap();
        std::os::unix::fs::symlink(outside.path().join("secret.png"), at("en/home/doors/a.png"))
            .unwrap();
        folder.add("en/home/doors/s_uses.md", b"---\ntitle: Uses\n---\nText ![A](a.png)\n");
        let library = read(reader, &folder);
        for path in ["en/home/doors/s_link.md", "en/home/more", "en/home/doors/a.png"] {
            assert_eq!(reasons(&library, path), [&ProblemReason::SymbolicLink], "{name}: {path}");
        }
        assert!(goes_on(&library) && !format!("{:?}", library.items).contains("Secret"), "{name}");
        assert!(!format!("{:?}", library.items).contains("semilla:file"), "{name}");
    }
}

#[cfg(unix)]
#[test]
fn names_and_things_that_are_no_files() {
    use std::{ffi::OsStr, os::unix::ffi::OsStrExt};
    let folder = sound();
    let odd = folder.path().join("en/home/doors").join(OsStr::from_bytes(b"s_\xff.md"));
    std::fs::write(odd, "---\ntitle: x\n---\nText\n").unwrap();
    let _socket =
        std::os::unix::net::UnixListener::bind(folder.path().join("en/home/doors/s_socket.md"))
            .unwrap();
    let library = read(umbrella::read, &folder);
    assert_eq!(reasons(&library, "en/home/doors/s_socket.md"), [&ProblemReason::NotAFile]);
    assert!(library.problems.iter().any(|problem| problem.reason == ProblemReason::BadName));
    assert!(goes_on(&library));
}

#[test]
fn folders_in_no_language() {
    for (name, reader) in READERS {
        let folder = sound();
        folder.add("english/home/doors/s_x.md", b"---\ntitle: x\n---\nText\n");
        folder.add("pictures/a.png", PICTURE);
        let library = read(reader, &folder);
        assert_eq!(
            reasons(&library, "english"),
            [&ProblemReason::UnknownLanguage { name: "english".into() }],
            "{name}"
        );
        assert!(reasons(&library, "pictures").is_empty(), "{name}: pictures are in no language");
        assert!(goes_on(&library), "{name}");
    }
}

#[test]
fn two_folders_in_one_language() {
    let folder = sound();
    folder.add("en-US/home/doors/s_good.md", b"---\nindex: 1\ntitle: Good\n---\nAnother\n");
    let library = read(folder::read, &folder);
    assert!(
        matches!(reasons(&library, "en-US")[..], [ProblemReason::DuplicateKey { .. }]),
        "{:?}",
        library.problems
    );
}

#[test]
fn two_files_with_one_key() {
    let folder = sound();
    folder.add("en/home/doors/c_list.yml", b"list: [{check: a}]\n");
    folder.add("en/home/doors/c_list.yaml", b"list: [{check: b}]\n");
    let library = read(umbrella::read, &folder);
    assert!(
        matches!(
            reasons(&library, "en/home/doors/c_list.yml")[..],
            [ProblemReason::DuplicateKey { .. }]
        ),
        "{:?}",
        library.problems
    );

    let folder = sound();
    folder.add("en/a.md", b"---\ntitle: A\ntranslationKey: same\nkey: same\n---\nText\n");
    folder.add("en/b.md", b"---\ntitle: B\ntranslationKey: same\nkey: same\n---\nText\n");
    for (name, reader) in &READERS[1..] {
        let library = read(*reader, &folder);
        assert!(
            matches!(reasons(&library, "en/b.md")[..], [.., ProblemReason::DuplicateKey { .. }]),
            "{name}: {:?}",
            library.problems
        );
        assert_eq!(text(&library, "same", "en").title, "A", "{name}");
    }
}

#[test]
fn values_that_are_none() {
    let folder = sound();
    folder.add("en/home/doors/s_bad.md", b"---\nindex: soon\ntitle: Bad\ncolour: red\n---\nText\n");
    let library = read(umbrella::read, &folder);
    let reasons = reasons(&library, "en/home/doors/s_bad.md");
    assert!(
        matches!(reasons[..], [ProblemReason::BadValue { .. }, ProblemReason::UnknownField { .. }]),
        "{reasons:?}"
    );
    assert_eq!(
        lesson(&library, "home/doors/s_bad").texts[&tag("en")].markdown,
        "Text",
        "the text is kept"
    );
}

#[test]
fn a_bad_name_of_a_level_costs_only_the_name() {
    let folder = sound();
    folder.add("en/home/doors/.category.yml", b"title: [\n");
    let library = read(umbrella::read, &folder);
    assert!(matches!(
        reasons(&library, "en/home/doors/.category.yml")[..],
        [ProblemReason::BadYaml { .. }]
    ));
    assert_eq!(
        text(&library, "home/doors", "en").title,
        "Home: Doors",
        "the folder's name stands in"
    );
}

#[test]
fn deep_folders_and_deep_texts_are_bounded() {
    let folder = sound();
    folder.add(&format!("en/{}s_x.md", "d/".repeat(40)), b"---\ntitle: x\n---\nText\n");
    let deep = "> ".repeat(100_000) + &"[".repeat(100_000);
    folder.add("en/home/doors/s_deep.md", format!("---\ntitle: Deep\n---\n{deep}\n").as_bytes());
    for (name, reader) in READERS {
        let library = read(reader, &folder);
        assert!(
            library
                .problems
                .iter()
                .any(|problem| matches!(problem.reason, ProblemReason::TooDeep { .. })),
            "{name}"
        );
        assert!(goes_on(&library), "{name}");
    }
}

#[test]
fn every_problem_is_a_sentence_with_its_path() {
    let folder = sound();
    folder.add("en/home/doors/s_bad.md", b"---\ntitle: [\n---\n");
    let library = umbrella::read(folder.path(), &ReadOptions::default(), &mut |_| {}).unwrap();
    let said = library.problems[0].to_string();
    assert!(
        said.starts_with("en/home/doors/s_bad.md: the YAML cannot be read:")
            && said.ends_with("left out"),
        "{said}"
    );
}
