//! A small library in the manner of Umbrella, written for this test.

use super::support::*;
use server::{
    domain::{
        library::{ItemKind, LessonKind, ResourceForm},
        translation::{Provenance, Review},
    },
    services::studio::import::{ImportError, ProblemReason, ReadOptions, umbrella},
};

fn library() -> Folder {
    let folder = Folder::with(&[
        ("en/home/.category.yml", "index: 2\ntitle: Home\nicon: home.png\n"),
        ("en/home/doors/.category.yml", "index: 1\ntitle: Doors\n"),
        (
            "en/home/doors/first/.category.yml",
            "index: 1\ntitle: First steps\ndescription: I want to know my door.\n",
        ),
        ("en/home/doors/second/.category.yml", "index: 2\ntitle: Further\n"),
        (
            "en/home/doors/first/s_lock.md",
            "---\nindex: 1\ntitle: The lock\n---\n# The lock\n\nTurn it. ![image](lock.png)\n\n\
             See [steps](umbrella://home/doors/second), [the form](umbrella://forms/f_report.yml), \
             [word](umbrella://glossary/s_key.md#meaning), [doors](umbrella://home/doors), [all](umbrella://home), \
             [key](umbrella://home/doors/first/s_key.md), [site](www.example.org).\n",
        ),
        ("en/home/doors/first/s_key.md", "---\nindex: 2\ntitle: The key\n---\nText\n"),
        (
            "en/home/doors/first/c_checklist.yml",
            "index: 100\nlist:\n- label: Before\n- check: Look\n- check: Lock\n",
        ),
        ("en/home/doors/second/s_bolt.md", "---\nindex: 1\ntitle: The bolt\n---\nText\n"),
        ("en/glossary/.category.yml", "index: 3\ntitle: Glossary\n"),
        ("en/glossary/s_key.md", "---\nindex: 1\ntitle: Key\n---\n# Key\n\nOpens doors.\n"),
        ("en/forms/.category.yml", "{}\n"),
        (
            "en/forms/f_report.yml",
            "title: Report\nscreens:\n- title: What\n  items:\n  - {type: text_input, label: 'What?'}\n",
        ),
        ("en/paths/.category.yml", "index: 1\ntitle: Paths\ndescription: Quick ways.\n"),
        (
            "en/paths/c_basics.yml",
            "index: 1\ntitle: Basics\nlist:\n- check: Learn [locks](umbrella://home/doors)\n",
        ),
        ("es/home/.category.yml", "index: 9\ntitle: Casa\n"),
        ("es/home/doors/.category.yml", "index: 1\ntitle: Puertas\n"),
        ("es/home/doors/first/.category.yml", "index: 1\ntitle: Primeros pasos\n"),
        (
            "es/home/doors/first/s_lock.md",
            "---\nindex: 1\ntitle: La cerradura\n---\nGírela. ![imagen](lock.png)\n",
        ),
        ("es/home/doors/first/s_solo.md", "---\nindex: 3\ntitle: Solo aquí\n---\nTexto\n"),
        ("es/home/doors/first/c_checklist.yml", "index: 100\nlist:\n- check: Mirar\n"),
        ("README.md", "About\n"),
    ]);
    folder.add("en/home/doors/first/lock.png", PICTURE);
    folder
}

#[test]
fn categories_become_topics() {
    let library = read(umbrella::read, &library());
    let topics: Vec<_> = library
        .topics
        .iter()
        .map(|topic| {
            (topic.key.as_str(), topic.parent.as_deref(), topic.labels[&tag("en")].as_str())
        })
        .collect();
    assert_eq!(
        topics,
        [
            ("paths", None, "Paths"),
            ("home", None, "Home"),
            ("home/doors", Some("home"), "Doors"),
            ("glossary", None, "Glossary"),
            ("forms", None, "Forms"),
        ]
    );
    assert_eq!(library.topics[1].labels[&tag("es")], "Casa");
    assert_eq!(
        library.topics[4].labels.len(),
        1,
        "a folder's name says nothing in another language"
    );
}

#[test]
fn levels_become_trainings_with_their_lessons_in_order() {
    let library = read(umbrella::read, &library());
    assert_no_problems(&library);
    let training = item(&library, "home/doors/first");
    assert_eq!(training.kind, ItemKind::Training);
    assert_eq!(training.topics, ["home/doors"]);
    assert_eq!(training.texts[&tag("en")].title, "Doors: First steps");
    assert_eq!(training.texts[&tag("en")].summary.as_deref(), Some("I want to know my door."));
    assert_eq!(training.texts[&tag("es")].title, "Puertas: Primeros pasos");
    let lessons: Vec<_> =
        training.lessons.iter().map(|lesson| (lesson.key.as_str(), lesson.kind)).collect();
    assert_eq!(
        lessons,
        [
            ("home/doors/first/s_lock", LessonKind::Reading),
            ("home/doors/first/s_key", LessonKind::Reading),
            ("home/doors/first/s_solo", LessonKind::Reading),
            ("home/doors/first/c_checklist", LessonKind::Checklist),
        ]
    );
    let checklist = &lesson(&library, "home/doors/first/c_checklist").texts;
    assert_eq!(checklist[&tag("en")].markdown, "## Before\n\n- [ ] Look\n- [ ] Lock");
    assert_eq!(checklist[&tag("es")].title, "Lista de verificación");
    let order: Vec<&str> = library.items.iter().map(|item| item.key.as_str()).collect();
    assert_eq!(
        order,
        ["paths", "home/doors/first", "home/doors/second", "forms/f_report", "glossary/s_key"]
    );
}

#[test]
fn glossary_forms_and_pathways_find_their_place() {
    let library = read(umbrella::read, &library());
    let word = item(&library, "glossary/s_key");
    assert_eq!(
        (word.kind, word.form, word.topics.as_slice()),
        (ItemKind::Resource, Some(ResourceForm::Article), &["glossary".to_owned()][..])
    );
    assert_eq!(word.texts[&tag("en")].markdown, "Opens doors.");
    let form = item(&library, "forms/f_report");
    assert_eq!(form.form, Some(ResourceForm::Form));
    assert_eq!(form.texts[&tag("en")].markdown, "## What\n\n**What?**");
    let paths = item(&library, "paths");
    assert_eq!((paths.kind, paths.lessons[0].kind), (ItemKind::Training, LessonKind::Checklist));
    assert_eq!(
        paths.lessons[0].texts[&tag("en")].markdown,
        "- [ ] Learn [locks](semilla:key:home/doors/first)"
    );
}

#[test]
fn links_and_pictures_lead_somewhere() {
    let library = read(umbrella::read, &library());
    let lock = lesson(&library, "home/doors/first/s_lock");
    assert_eq!(
        lock.texts[&tag("en")].markdown,
        "Turn it. ![image](semilla:file:en/home/doors/first/lock.png)\n\n\
         See [steps](semilla:key:home/doors/second), [the form](semilla:key:forms/f_report), \
         [word](semilla:key:glossary/s_key#meaning), [doors](semilla:key:home/doors/first), \
         [all](semilla:key:home/doors/first), [key](semilla:key:home/doors/first/s_key), [site](https://www.example.org)."
    );
    // The picture is in English only.
    assert_eq!(
        lock.texts[&tag("es")].markdown,
        "Gírela. ![imagen](semilla:file:en/home/doors/first/lock.png)"
    );
}

#[test]
fn the_making_of_a_text_is_not_guessed() {
    let library = read(umbrella::read, &library());
    let lock = &lesson(&library, "home/doors/first/s_lock").texts;
    assert_eq!(
        (lock[&tag("en")].provenance, lock[&tag("en")].source_language.clone()),
        (Provenance::Person, None)
    );
    assert_eq!(
        (
            lock[&tag("es")].provenance,
            lock[&tag("es")].review,
            lock[&tag("es")].source_language.clone()
        ),
        (Provenance::Unknown, Review::None, Some(tag("en")))
    );
    let alone = &lesson(&library, "home/doors/first/s_solo").texts[&tag("es")];
    assert_eq!(
        (alone.provenance, alone.source_language.clone()),
        (Provenance::Person, None),
        "an original of its own"
    );
}

#[test]
fn an_old_address_in_a_translation_follows_the_original() {
    let folder = library();
    folder.add("es/home/doors/second/.category.yml", b"title: Luego\n");
    folder.add("en/home/doors/second/s_bolt.md", b"---\nindex: 1\ntitle: B\n---\n[a](https://example.org) [b](umbrella://home/doors/first)\n");
    folder.add(
        "es/home/doors/second/s_bolt.md",
        b"---\nindex: 1\ntitle: P\n---\n[a](https://example.org) [b](umbrella://old/place)\n",
    );
    let library = read(umbrella::read, &folder);
    let text = &lesson(&library, "home/doors/second/s_bolt").texts[&tag("es")].markdown;
    assert_eq!(text, "[a](https://example.org) [b](semilla:key:home/doors/first)");
    assert_no_problems(&library);
    // With another number of links nobody knows which is which.
    folder.add(
        "es/home/doors/second/s_bolt.md",
        b"---\nindex: 1\ntitle: P\n---\n[b](umbrella://old/place)\n",
    );
    let library = read(umbrella::read, &folder);
    assert_eq!(lesson(&library, "home/doors/second/s_bolt").texts[&tag("es")].markdown, "b");
    assert_eq!(
        reasons(&library, "es/home/doors/second/s_bolt.md"),
        [&ProblemReason::BrokenLink { target: "umbrella://old/place".to_owned() }]
    );
}

#[test]
fn the_license_is_read_and_not_assumed() {
    let folder = library();
    assert_eq!(read(umbrella::read, &folder).license, None);
    folder.add("en/about/.category.yml", b"title: About\n");
    folder.add(
        "en/about/s_licences.md",
        b"---\ntitle: Licences\n---\nAttribution-NonCommercial-ShareAlike 4.0 International\n",
    );
    let library = read(umbrella::read, &folder);
    assert_eq!(library.license.as_deref(), Some("CC-BY-NC-SA-4.0"));
    assert!(library.attribution.is_some_and(|words| words.contains("Security First")));
}

#[test]
fn progress_comes_to_its_end() {
    let folder = library();
    let mut seen = Vec::new();
    let library = umbrella::read(folder.path(), &ReadOptions::default(), &mut |progress| {
        seen.push((progress.done, progress.total));
    });
    let files = library.unwrap().files_seen;
    assert_eq!(seen.last(), Some(&(files, files)));
    assert!(seen.windows(2).all(|pair| pair[0].0 + 1 == pair[1].0));
}

#[test]
fn another_folder_is_refused_with_one_sentence() {
    let folder = Folder::with(&[("en/a.md", "Text")]);
    let error = umbrella::read(folder.path(), &ReadOptions::default(), &mut |_| {}).unwrap_err();
    assert!(matches!(error, ImportError::NotThisKind { .. }), "{error}");
    let error =
        umbrella::read(&folder.path().join("en/a.md"), &ReadOptions::default(), &mut |_| {})
            .unwrap_err();
    assert!(matches!(error, ImportError::NotAFolder { .. }), "{error}");
    let error = umbrella::read(&folder.path().join("none"), &ReadOptions::default(), &mut |_| {})
        .unwrap_err();
    assert!(matches!(error, ImportError::Root { .. }), "{error}");
}
