//! The folder made for Semilla, as docs/importing.md describes it.

use super::support::*;
use server::{
    domain::{
        library::{Class, ItemKind, LessonKind, ResourceForm},
        translation::{Provenance, Review},
    },
    services::studio::import::{ImportError, ProblemReason, ReadOptions, folder},
};
use std::path::PathBuf;

fn collection() -> Folder {
    let folder = Folder::with(&[
        (
            "collection.toml",
            "name = 'demo'\nlicense = 'CC-BY-4.0'\nattribution = 'The coalition'\nsource_language = 'en'\norganization = 'coalition'\nclass = 'general'\n[provenance]\nes = 'machine'\n",
        ),
        (
            "topics.toml",
            "[[topic]]\nkey = 'home-visits'\nparent = 'rights'\n[topic.labels]\nen = 'Home visits'\n[[topic]]\nkey = 'rights'\n[topic.labels]\nen = 'Rights'\npt = 'Direitos'\n[topic.synonyms]\nen = ['law']\n",
        ),
        (
            "organizations.toml",
            "[[organization]]\nkey = 'member'\nparent = 'coalition'\n[organization.names]\nen = 'Member'\n[[organization]]\nkey = 'coalition'\n[organization.names]\nen = 'Coalition'\n",
        ),
        (
            "en/trainings/rights/index.md",
            "---\ntitle: Know your rights\nsummary: What to say.\nposition: 1\nclass: critical\ntopics: [rights]\n---\nWelcome. Start with [the door](home/1-door.md).\n",
        ),
        (
            "es/trainings/rights/index.md",
            "---\ntitle: Conozca sus derechos\nprovenance: machine-edited\nreview: peer\n---\nHola\n",
        ),
        ("en/trainings/rights/home/index.md", "---\ntitle: At home\nposition: 2\n---\n"),
        ("es/trainings/rights/home/index.md", "---\ntitle: En casa\n---\n"),
        ("en/trainings/rights/work/index.md", "---\ntitle: At work\nposition: 1\n---\n"),
        ("en/trainings/rights/start.md", "---\ntitle: Start\n---\nText\n"),
        (
            "en/trainings/rights/home/2-say.md",
            "---\ntitle: What to say\nlesson: practice\n---\nText\n",
        ),
        (
            "en/trainings/rights/home/1-door.md",
            "---\ntitle: The door\n---\n# The door\n\n![A door](door.png) ![Logo](/files/logo.png) See [work](../work/desk.md), [section](../work/), [card](/resources/card.md), [pdf](/files/card.pdf).\n",
        ),
        (
            "es/trainings/rights/home/1-door.md",
            "---\ntitle: La puerta\nsource: en\n---\n![Una puerta](door.png) [tarjeta](../../../resources/card.md)\n",
        ),
        (
            "en/trainings/rights/work/desk.md",
            "---\ntitle: The desk\nlesson: checklist\n---\n- [ ] Look\n",
        ),
        (
            "en/toolkits/start.md",
            "---\ntitle: Start here\nentries:\n- item: resources/card\n  note: Print it.\n- item: ../trainings/rights/index.md\n- hotline\n---\n",
        ),
        (
            "es/toolkits/start.md",
            "---\ntitle: Empiece aquí\nentries:\n- item: resources/card\n  note: Imprímala.\n---\n",
        ),
        (
            "en/resources/card.md",
            "---\ntitle: Card\nfile: /files/card.pdf\norganization: member\nlicense: CC0-1.0\nslug: my-card\n---\nCarry it.\n",
        ),
        ("es/resources/card.md", "---\ntitle: Tarjeta\n---\nLlévela.\n"),
        (
            "en/resources/line.md",
            "---\ntitle: Hotline\nkey: hotline\nlink: https://example.org/line\n---\n",
        ),
        (
            "es/recursos/linea.md",
            "---\ntitle: Línea\nkey: hotline\nlink: https://example.org/linea\n---\n",
        ),
        ("es/resources/propio.md", "# Propio\n\nEscrito en español.\n"),
        (
            "en/resources/propio.md",
            "---\ntitle: Own\nsource: es\nprovenance: person\n---\nWritten in Spanish first.\n",
        ),
    ]);
    folder.add("en/trainings/rights/home/door.png", PICTURE);
    folder.add("files/logo.png", PICTURE);
    folder.add("files/card.pdf", b"%PDF-1.4");
    folder
}

#[test]
fn the_files_beside_the_languages_say_what_holds_for_all() {
    let library = read(folder::read, &collection());
    assert_no_problems(&library);
    assert_eq!(
        (library.name.as_str(), library.license.as_deref(), library.attribution.as_deref()),
        ("demo", Some("CC-BY-4.0"), Some("The coalition"))
    );
    let topics: Vec<_> =
        library.topics.iter().map(|topic| (topic.key.as_str(), topic.parent.as_deref())).collect();
    assert_eq!(topics, [("rights", None), ("home-visits", Some("rights"))], "parents first");
    assert_eq!(library.topics[0].labels[&tag("pt-BR")], "Direitos");
    assert_eq!(library.topics[0].synonyms[&tag("en")], ["law"]);
    let organizations: Vec<_> =
        library.organizations.iter().map(|organization| organization.key.as_str()).collect();
    assert_eq!(organizations, ["coalition", "member"]);
}

#[test]
fn a_training_has_sections_and_lessons_in_order() {
    let library = read(folder::read, &collection());
    let training = item(&library, "trainings/rights");
    assert_eq!(
        (training.kind, training.class, training.organization.as_deref()),
        (ItemKind::Training, Some(Class::Critical), Some("coalition"))
    );
    assert_eq!(training.topics, ["rights"]);
    assert_eq!(
        training.texts[&tag("en")].markdown,
        "Welcome. Start with [the door](semilla:key:trainings/rights/home/1-door)."
    );
    let sections: Vec<_> = training
        .sections
        .iter()
        .map(|section| (section.key.as_str(), section.titles[&tag("en")].as_str()))
        .collect();
    assert_eq!(sections, [("work", "At work"), ("home", "At home")], "by position");
    assert_eq!(training.sections[1].titles[&tag("es")], "En casa");
    let lessons: Vec<_> = training
        .lessons
        .iter()
        .map(|lesson| (lesson.key.as_str(), lesson.section, lesson.kind))
        .collect();
    assert_eq!(
        lessons,
        [
            ("trainings/rights/start", None, LessonKind::Reading),
            ("trainings/rights/work/desk", Some(0), LessonKind::Checklist),
            ("trainings/rights/home/1-door", Some(1), LessonKind::Reading),
            ("trainings/rights/home/2-say", Some(1), LessonKind::Practice),
        ]
    );
}

#[test]
fn links_pictures_and_files_are_found() {
    let library = read(folder::read, &collection());
    let context = &lesson(&library, "trainings/rights/home/1-door").texts;
    assert_eq!(
        context[&tag("en")].markdown,
        "![A door](semilla:file:en/trainings/rights/home/door.png) ![Logo](semilla:file:files/logo.png) See \
         [work](semilla:key:trainings/rights/work/desk), [section](semilla:key:trainings/rights), \
         [card](semilla:key:resources/card), [pdf](semilla:file:files/card.pdf)."
    );
    assert_eq!(
        context[&tag("es")].markdown,
        "![Una puerta](semilla:file:en/trainings/rights/home/door.png) [tarjeta](semilla:key:resources/card)"
    );
}

#[test]
fn what_is_not_bound_to_a_language_comes_from_the_source() {
    let library = read(folder::read, &collection());
    let card = item(&library, "resources/card");
    assert_eq!(
        (card.form, card.license.as_deref(), card.organization.as_deref(), card.class),
        (Some(ResourceForm::Document), Some("CC0-1.0"), Some("member"), Some(Class::General))
    );
    assert_eq!(card.file[&tag("en")], PathBuf::from("files/card.pdf"));
    assert_eq!(card.texts[&tag("en")].slug.as_deref(), Some("my-card"));
    let line = item(&library, "hotline");
    assert_eq!((line.form, line.link.len()), (Some(ResourceForm::Link), 2), "one key, two paths");
    let start = item(&library, "toolkits/start");
    let entries: Vec<_> = start.entries.iter().map(|entry| entry.item.as_str()).collect();
    assert_eq!(
        (start.kind, entries),
        (ItemKind::Toolkit, vec!["resources/card", "trainings/rights", "hotline"])
    );
    assert_eq!(start.entries[0].notes[&tag("en")], "Print it.");
    assert_eq!(start.entries[0].notes[&tag("es")], "Imprímala.");
}

#[test]
fn the_making_of_each_text_is_what_the_files_say() {
    let library = read(folder::read, &collection());
    let made = |key: &str, language: &str| {
        let text = text(&library, key, language);
        (text.provenance, text.review, text.source_language.as_ref().map(ToString::to_string))
    };
    let english = || Some("en".to_owned());
    assert_eq!(made("trainings/rights", "en"), (Provenance::Person, Review::None, None));
    assert_eq!(
        made("trainings/rights", "es"),
        (Provenance::MachineEdited, Review::Peer, english())
    );
    assert_eq!(
        made("resources/card", "es"),
        (Provenance::Machine, Review::None, english()),
        "as the collection says of es"
    );
    let own = item(&library, "resources/propio");
    assert_eq!(own.source_language, tag("es"));
    assert_eq!(own.texts[&tag("es")].title, "Propio", "the first heading is the title");
    assert_eq!(own.texts[&tag("es")].markdown, "Escrito en español.");
    assert_eq!(
        made("resources/propio", "en"),
        (Provenance::Person, Review::None, Some("es".to_owned()))
    );
}

#[test]
fn a_folder_of_texts_alone_is_enough() {
    let folder = Folder::with(&[
        ("fr/premier.md", "# Premier\n\nTexte"),
        ("fr/trainings/02-la-porte/01-un.md", "# Un\n\nTexte"),
    ]);
    let library = read(folder::read, &folder);
    assert_eq!(item(&library, "premier").source_language, tag("fr"));
    let training = item(&library, "trainings/02-la-porte");
    assert_eq!(training.texts[&tag("fr")].title, "La porte");
    assert_eq!(library.problems.len(), 1, "only the guessed title is told: {:?}", library.problems);
    assert!(!library.name.is_empty());
}

#[test]
fn an_unknown_field_names_the_nearest_and_the_text_is_kept() {
    let folder = Folder::with(&[("en/a.md", "---\ntitle: A\nsumary: x\nzzz: 1\n---\nText\n")]);
    let library = read(folder::read, &folder);
    assert_eq!(
        reasons(&library, "en/a.md"),
        [
            &ProblemReason::UnknownField { key: "sumary".into(), nearest: Some("summary".into()) },
            &ProblemReason::UnknownField { key: "zzz".into(), nearest: None },
        ]
    );
    assert!(
        library.problems[0]
            .to_string()
            .ends_with("unknown field \"sumary\"; did you mean \"summary\"?"),
        "{}",
        library.problems[0]
    );
    assert_eq!(text(&library, "a", "en").markdown, "Text");
}

#[test]
fn each_bad_value_is_told_and_ignored_or_the_most_careful_is_taken() {
    let folder = Folder::with(&[
        (
            "en/a.md",
            "---\ntitle: A\nkind: poster\nform: film\nclass: vital\nslug: Not A Slug\nprovenance: robot\nreview: maybe\nsource: klingonish\n\
             link: javascript:alert(1)\nfile: none.pdf\ntopics: [nowhere]\norganization: nobody\n---\nText\n",
        ),
        ("en/b.md", "---\ntitle: B\nkind: event\nfile: ../../etc/passwd\n---\nText\n"),
        (
            "en/toolkits/t.md",
            "---\ntitle: T\nentries: [{item: nothing}, 7, {item: toolkits/t}]\n---\nText\n",
        ),
    ]);
    let library = read(folder::read, &folder);
    let bad: Vec<_> = reasons(&library, "en/a.md")
        .iter()
        .map(|reason| match reason {
            ProblemReason::BadValue { key, .. } | ProblemReason::TakenAs { key, .. } => key.clone(),
            ProblemReason::UnknownKey { what, .. } => (*what).to_owned(),
            ProblemReason::MissingFile { .. } => "file".to_owned(),
            other => panic!("{other}"),
        })
        .collect();
    let mut sorted = bad.clone();
    sorted.sort();
    assert_eq!(
        sorted,
        [
            "class",
            "file",
            "form",
            "kind",
            "link",
            "organization",
            "provenance",
            "review",
            "slug",
            "source",
            "topic"
        ]
    );
    let a = item(&library, "a");
    assert_eq!(
        (a.kind, a.form, a.class, a.link.len(), a.file.len(), a.topics.len()),
        (ItemKind::Resource, Some(ResourceForm::Article), Some(Class::Critical), 0, 0, 0)
    );
    assert_eq!(a.texts[&tag("en")].provenance, Provenance::Machine);
    assert_eq!(reasons(&library, "en/b.md").len(), 2, "{:?}", library.problems);
    assert!(item(&library, "b").file.is_empty());
    assert_eq!(reasons(&library, "en/toolkits/t.md").len(), 3, "{:?}", library.problems);
    assert!(item(&library, "toolkits/t").entries.is_empty());
}

#[test]
fn broken_files_beside_the_languages() {
    let folder = collection();
    folder.add("topics.toml", b"[[topic]]\nkey = 'a'\nparent = 'b'\n[[topic]]\nkey = 'b'\nparent = 'a'\n[[topic]]\nkey = 'a'\n[[topic]]\nkeys = 'c'\n[[topic]]\nkey = 'd'\nparent = 'none'\nlabels = { english = 'D', en = 'D' }\n");
    let library = read(folder::read, &folder);
    let keys: Vec<&str> = library.topics.iter().map(|topic| topic.key.as_str()).collect();
    assert_eq!(keys, ["a", "b", "d"]);
    let told = reasons(&library, "topics.toml");
    assert!(
        told.iter()
            .any(|reason| matches!(reason, ProblemReason::DuplicateKey { key, .. } if key == "a")),
        "{told:?}"
    );
    assert!(told.iter().any(|reason| matches!(reason, ProblemReason::UnknownField { nearest: Some(nearest), .. } if nearest == "key")), "{told:?}");
    assert!(
        told.iter()
            .any(|reason| matches!(reason, ProblemReason::UnknownKey { what: "parent", .. })),
        "{told:?}"
    );
    assert!(
        told.iter()
            .any(|reason| matches!(reason, ProblemReason::BadValue { key, .. } if key == "parent")),
        "{told:?}"
    );
    assert!(
        told.iter()
            .any(|reason| matches!(reason, ProblemReason::BadValue { key, .. } if key == "labels")),
        "{told:?}"
    );

    folder.add("topics.toml", b"[[topic\n");
    let library = read(folder::read, &folder);
    assert!(matches!(reasons(&library, "topics.toml")[..], [ProblemReason::BadToml { .. }]));
    assert!(library.items.len() > 3);

    folder.add("collection.toml", b"name = \n");
    let error = folder::read(folder.path(), &ReadOptions::default(), &mut |_| {}).unwrap_err();
    assert!(matches!(error, ImportError::Collection { .. }), "{error}");
}

#[test]
fn names_from_a_mac_are_the_same_names() {
    // In one language the accent stands apart from its letter, in the other it does not.
    let folder = Folder::with(&[
        ("en/resources/reunión.md", "---\ntitle: The meeting\n---\nMeet.\n"),
        ("es/resources/reunio\u{301}n.md", "---\ntitle: La reunión\n---\nReunirse.\n"),
        (
            "es/resources/enlace.md",
            "---\ntitle: Enlace\nfile: ../files/plan-é.pdf\n---\n[a](reunión.md) [b](reunio\u{301}n.md) \
             [c](reuni%C3%B3n.md) [d](../files/plan-e\u{301}.pdf#page=3)\n",
        ),
        (
            "es/toolkits/caja.md",
            "---\ntitle: Caja\nentries: [resources/reunio\u{301}n]\n---\nTexto\n",
        ),
    ]);
    folder.add("es/files/plan-e\u{301}.pdf", b"%PDF-1.4");
    let library = read(folder::read, &folder);
    assert_no_problems(&library);
    let meeting = item(&library, "resources/reunión");
    assert_eq!(meeting.texts.len(), 2, "one item in two languages");
    let link = item(&library, "resources/enlace");
    assert_eq!(link.file[&tag("es")], PathBuf::from("es/files/plan-é.pdf"));
    let to = "semilla:key:resources/reuni%C3%B3n";
    assert_eq!(
        link.texts[&tag("es")].markdown,
        format!("[a]({to}) [b]({to}) [c]({to}) [d](semilla:file:es/files/plan-%C3%A9.pdf#page=3)")
    );
    assert_eq!(item(&library, "toolkits/caja").entries[0].item, "resources/reunión");
}

#[test]
fn a_link_to_a_heading_keeps_what_it_is_called() {
    let folder = Folder::with(&[
        (
            "en/a.md",
            "---\ntitle: A\n---\n[a](#the-deadline) [b](b.md#part-two) [c](b.md#l%C3%ADmite) [d](#)\n",
        ),
        ("en/b.md", "---\ntitle: B\n---\n## Part two\n"),
    ]);
    let library = read(folder::read, &folder);
    assert_eq!(
        text(&library, "a", "en").markdown,
        "[a](semilla:key:a#the-deadline) [b](semilla:key:b#part-two) [c](semilla:key:b#l%C3%ADmite) [d](semilla:key:a)"
    );
    assert_no_problems(&library);
}

#[test]
fn a_draft_stays_out_whatever_word_says_so() {
    let folder =
        Folder::with(&[("en/resources/open.md", "---\ntitle: Open\ndraft: No\n---\nText\n")]);
    let drafts = ["yes", "on", "1", "y", "Y", "TRUE", "\"True\"", "'on'", "perhaps", "[yes]"];
    for (number, draft) in drafts.iter().enumerate() {
        let text = format!("---\ntitle: Names of our members\ndraft: {draft}\n---\nSecret\n");
        folder.add(&format!("en/resources/{number}.md"), text.as_bytes());
    }
    folder.add("en/resources/later.md", b"---\ntitle: T\npublishDate: 2099-01-01\n---\nText\n");
    folder.add("en/resources/over.md", b"+++\ntitle = 'T'\nexpiryDate = 2020-01-01\n+++\nText\n");
    let library = read(folder::read, &folder);
    let keys: Vec<&str> = library.items.iter().map(|item| item.key.as_str()).collect();
    assert_eq!(keys, ["resources/open"]);
    assert_eq!(library.problems.len(), drafts.len() + 2, "each is named: {:?}", library.problems);
    assert_eq!(reasons(&library, "en/resources/0.md"), [&ProblemReason::Draft]);
    assert!(matches!(reasons(&library, "en/resources/8.md")[..], [ProblemReason::Unclear { .. }]));
}

#[test]
fn titles_are_what_was_typed_or_the_heading_as_it_reads() {
    let texts = [
        ("t0", "---\ntitle: 007\n---\nText\n", "007"),
        ("t1", "---\ntitle: 1.10\n---\nText\n", "1.10"),
        ("t2", "---\ntitle: 0x1F\n---\nText\n", "0x1F"),
        ("t3", "---\ntitle: 12e03\n---\nText\n", "12e03"),
        ("t4", "---\ntitle: 911 \n---\nText\n", "911"),
        ("bold", "# Know your **rights**\n\nText\n", "Know your rights"),
        ("sharp", "# Learn C#\n\nText\n", "Learn C#"),
        ("link", "# See [the guide](https://example.org/)\n\nText\n", "See the guide"),
        ("entity", "# Fish &amp; chips\n\nText\n", "Fish & chips"),
        ("setext", "Talking with a neighbor\n====\n\nText\n", "Talking with a neighbor"),
    ];
    let folder =
        Folder::with(&[("en/resources/hashtag.md", "#solidarity begins at home.\n\nText\n")]);
    for (name, file, _) in texts {
        folder.add(&format!("en/resources/{name}.md"), file.as_bytes());
    }
    let library = read(folder::read, &folder);
    for (name, _, title) in texts {
        let text = text(&library, &format!("resources/{name}"), "en");
        assert_eq!((text.title.as_str(), text.markdown.as_str()), (title, "Text"), "{name}");
    }
    assert_eq!(reasons(&library, "en/resources/hashtag.md"), [&ProblemReason::NoTitle]);
    assert_eq!(library.problems.len(), 1);
}

#[test]
fn texts_have_more_than_one_end_and_what_is_none_is_named() {
    let folder = Folder::with(&[
        ("en/resources/a.md", "---\ntitle: A\n---\n[b](b.markdown) [c](c.MD) [d](d)\n"),
        ("en/resources/b.markdown", "---\ntitle: B\n---\nText\n"),
        ("en/resources/c.MD", "---\ntitle: C\n---\nText\n"),
        ("en/resources/d.Md", "---\ntitle: D\n---\nText\n"),
        ("es/resources/b.md", "---\ntitle: B en español\n---\nTexto\n"),
        ("en/resources/e.mdx", "---\ntitle: E\n---\nText\n"),
    ]);
    let library = read(folder::read, &folder);
    assert_eq!(library.items.len(), 4);
    assert_eq!(item(&library, "resources/b").texts.len(), 2, "the same path without its end");
    assert_eq!(
        text(&library, "resources/a", "en").markdown,
        "[b](semilla:key:resources/b) [c](semilla:key:resources/c) [d](semilla:key:resources/d)"
    );
    assert_eq!(reasons(&library, "en/resources/e.mdx"), [&ProblemReason::UnknownFile]);
    assert_eq!(library.problems.len(), 1);
}

#[test]
fn a_training_that_is_kept_back_or_ends_is_so_with_its_lessons() {
    let page = |fields: &str| format!("---\ntitle: T\n{fields}\n---\nText\n");
    let folder = Folder::with(&[
        ("en/trainings/a/index.md", &page("draft: yes")),
        ("en/trainings/a/one.md", &page("")),
        ("en/trainings/a/deep/two.md", &page("")),
        ("es/trainings/a/index.md", &page("")),
        ("es/trainings/a/one.md", &page("")),
        ("en/trainings/b/index.md", &page("expiryDate: 2030-01-01")),
        ("en/trainings/b/one.md", &page("expiryDate: 2029-01-01")),
        ("en/trainings/b/two.md", &page("")),
        ("en/resources/open.md", &page("")),
    ]);
    let library = read(folder::read, &folder);
    for path in ["index.md", "one.md", "deep/two.md"] {
        let path = format!("en/trainings/a/{path}");
        assert_eq!(reasons(&library, &path), [&ProblemReason::Draft], "{path}");
    }
    assert_eq!(library.problems.len(), 3);
    let languages: Vec<_> = item(&library, "trainings/a").texts.keys().collect();
    assert_eq!(languages, [&tag("es")]);
    assert_eq!(lesson(&library, "trainings/a/one").texts.len(), 1);
    let year = |key: &str| {
        let term = library.terms.iter().find(|term| term.key == key)?;
        Some(term.until?.format("%Y").to_string())
    };
    assert_eq!(year("trainings/b").as_deref(), Some("2030"));
    assert_eq!(year("trainings/b/one").as_deref(), Some("2029"));
    assert_eq!(year("trainings/b/two").as_deref(), Some("2030"));
    assert_eq!(year("resources/open"), None);
}
