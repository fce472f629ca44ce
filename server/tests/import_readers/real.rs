//! The real data sets beside the project. The numbers were counted with `find`, not with the readers.

use super::support::*;
use server::{
    domain::{
        library::{ItemKind, LessonKind, ResourceForm},
        translation::Provenance,
    },
    services::studio::import::{
        ProblemReason, SourceItem, SourceLibrary, SourceText, hugo, umbrella,
    },
};
use std::{collections::BTreeMap, path::PathBuf};

/// The data set, or nothing, said loudly; in CI its absence is a failure.
fn real(reader: Reader, folder: &str) -> Option<(SourceLibrary, PathBuf)> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/data").join(folder);
    if !root.is_dir() {
        let said =
            format!("{} is not there: the readers were not tried on real data", root.display());
        assert!(std::env::var_os("CI").is_none(), "{said}");
        eprintln!("\nSKIPPED: {said}\n");
        return None;
    }
    let library = reader(&root, &Default::default(), &mut |_| {}).unwrap();
    Some((library, root))
}

fn texts(library: &SourceLibrary) -> impl Iterator<Item = (&SourceItem, &SourceText)> {
    library.items.iter().flat_map(|item| {
        let lessons = item.lessons.iter().flat_map(|lesson| lesson.texts.values());
        item.texts.values().chain(lessons).map(move |text| (item, text))
    })
}

/// How many texts there are per language among what `pick` gives of each item.
fn per_language<'a>(
    library: &'a SourceLibrary,
    pick: impl Fn(
        &'a SourceItem,
    ) -> Vec<&'a BTreeMap<server::domain::language_tag::LanguageTag, SourceText>>,
) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for language in library.items.iter().flat_map(pick).flat_map(BTreeMap::keys) {
        *counts.entry(language.to_string()).or_default() += 1;
    }
    counts
}

fn counts(expected: &[(&str, usize)]) -> BTreeMap<String, usize> {
    expected.iter().map(|(language, count)| ((*language).to_owned(), *count)).collect()
}

/// Every address of ours leads to something that is there.
fn every_address_leads_somewhere(library: &SourceLibrary, root: &std::path::Path) {
    use server::services::studio::import::SourceLink;
    let keys: std::collections::BTreeSet<&str> = library
        .items
        .iter()
        .flat_map(|item| {
            std::iter::once(item.key.as_str())
                .chain(item.lessons.iter().map(|lesson| lesson.key.as_str()))
        })
        .collect();
    let mut links = 0;
    for (_, text) in texts(library) {
        for (at, _) in text.markdown.match_indices("(semilla:") {
            let destination = text.markdown[at + 1..].split([')', ' ']).next().unwrap();
            match SourceLink::read(destination) {
                Some(SourceLink::Key { key, .. }) => {
                    assert!(keys.contains(key.as_str()), "{key} in {}", text.path.display())
                }
                Some(SourceLink::File { path }) => {
                    assert!(root.join(&path).is_file(), "{path} in {}", text.path.display())
                }
                None => panic!("{destination} in {}", text.path.display()),
            }
            links += 1;
        }
        let ours = text.markdown.matches("semilla:").count();
        assert_eq!(ours, text.markdown.matches("(semilla:").count(), "{}", text.path.display());
        assert!(
            !text.markdown.contains("umbrella:") && !text.markdown.contains("{{<"),
            "{}",
            text.path.display()
        );
        assert!(root.join(&text.path).exists(), "{}", text.path.display());
    }
    assert!(links > 50, "{links}");
}

#[test]
fn umbrella_comes_whole() {
    let Some((library, root)) = real(umbrella::read, "umbrella") else { return };
    assert_eq!(library.files_seen, 4194);
    assert_eq!(library.license.as_deref(), Some("CC-BY-NC-SA-4.0"));
    let of_kind =
        |kind| move |lesson: &&server::services::studio::import::SourceLesson| lesson.kind == kind;
    let lessons = |kind| {
        per_language(&library, move |item| {
            item.lessons.iter().filter(of_kind(kind)).map(|lesson| &lesson.texts).collect()
        })
    };
    assert_eq!(
        lessons(LessonKind::Reading),
        counts(&[("en", 395), ("ar", 394), ("es", 394), ("fr", 394), ("zh-Hant", 394)])
    );
    assert_eq!(
        lessons(LessonKind::Checklist),
        counts(&[("en", 69), ("ar", 64), ("es", 64), ("fr", 69), ("zh-Hant", 64)])
    );
    let of_form = |form| {
        per_language(
            &library,
            move |item| if item.form == Some(form) { vec![&item.texts] } else { vec![] },
        )
    };
    assert_eq!(
        of_form(ResourceForm::Article),
        counts(&[("en", 139), ("ar", 137), ("es", 137), ("fr", 137), ("zh-Hant", 137)])
    );
    assert_eq!(
        of_form(ResourceForm::Form),
        counts(&[("en", 4), ("ar", 4), ("es", 4), ("fr", 4), ("zh-Hant", 4)])
    );
    let trainings = per_language(&library, |item| {
        if item.kind == ItemKind::Training { vec![&item.texts] } else { vec![] }
    });
    assert_eq!(
        trainings,
        counts(&[("en", 73), ("ar", 72), ("es", 72), ("fr", 73), ("zh-Hant", 72)])
    );
    assert!(
        texts(&library)
            .all(|(_, text)| (text.provenance == Provenance::Person)
                == text.source_language.is_none())
    );
    let first = item(&library, "information/passwords/beginner");
    let order: Vec<&str> =
        first.lessons.iter().map(|lesson| lesson.key.rsplit('/').next().unwrap()).collect();
    assert_eq!(order[0], "s_why-are-passwords-important");
    assert_eq!(order[order.len() - 1], "c_checklist");
    every_address_leads_somewhere(&library, &root);
}

#[test]
fn what_umbrella_lacks_is_what_the_report_names() {
    let Some((library, _)) = real(umbrella::read, "umbrella") else { return };
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for problem in &library.problems {
        let kind = match &problem.reason {
            ProblemReason::BrokenLink { .. } => "links to pages that are gone",
            ProblemReason::StrayAddress { .. } => "addresses without words",
            ProblemReason::MissingPicture { .. } => "pictures that are nowhere",
            ProblemReason::TitleGuessed { .. } => "translated field names",
            other => panic!("{}: {other}", problem.path.display()),
        };
        *kinds.entry(kind).or_default() += 1;
    }
    assert_eq!(kinds["translated field names"], 2);
    assert_eq!(kinds["pictures that are nowhere"], 36);
    assert!(library.problems.len() < 120, "{kinds:?}");
}

#[test]
fn vote_gov_comes_whole() {
    let Some((library, root)) = real(hugo::read, "vote-gov/content") else { return };
    assert_eq!((library.name.as_str(), library.files_seen), ("vote-gov", 1126));
    let articles = per_language(&library, |item| {
        if item.form == Some(ResourceForm::Article) { vec![&item.texts] } else { vec![] }
    });
    // 56 states and territories, six short texts, and three or four pages; `nv` and `ypk` have two.
    let usual = 56 + 6 + 3;
    let mut expected = counts(
        &[
            "ar", "bn", "fil", "fr", "hi", "ht", "km", "ko", "pt-BR", "ru", "vi", "zh-Hans",
            "zh-Hant",
        ]
        .map(|language| (language, usual)),
    );
    expected.extend(counts(&[
        ("en", usual + 1),
        ("es", usual + 1),
        ("nv", usual - 1),
        ("ypk", usual - 1),
    ]));
    assert_eq!(articles, expected);
    let documents: Vec<_> =
        library.items.iter().filter(|item| item.form == Some(ResourceForm::Document)).collect();
    assert_eq!((documents.len(), documents[0].file.len()), (1, 2));
    let states = item(&library, "states");
    assert_eq!(
        (states.kind, states.entries.len(), states.texts.len()),
        (ItemKind::Toolkit, 56, 17)
    );
    assert_eq!(item(&library, "accordion/index").entries.len(), 6);
    let jersey = item(&library, "New Jersey");
    assert_eq!(jersey.texts.len(), 17);
    assert_eq!(jersey.texts[&tag("es")].path, PathBuf::from("es/registrar/nj.md"));
    let creole = &jersey.texts[&tag("ht")].markdown;
    assert!(
        creole.contains("21 jou anvan jou eleksyon an")
            && creole.contains("https://voter.svrs.nj.gov/register"),
        "{creole}"
    );
    assert!(
        jersey.texts[&tag("zh-Hant")].markdown.contains("選舉日前 21天"),
        "`zh` is written in Traditional letters"
    );
    every_address_leads_somewhere(&library, &root);
    let problems: Vec<String> = library.problems.iter().map(ToString::to_string).collect();
    assert_eq!(problems.len(), 1, "{problems:#?}");
    assert!(
        problems[0].starts_with("zh-hans/accordion/homepage-4.html: the link"),
        "{problems:#?}"
    );
}
