//! What a reader is shown: which language, filled with which, called what, and what never gets out.

#![expect(clippy::unwrap_used, reason = "a test that meets something unexpected stops there")]

#[expect(dead_code, reason = "the other tests of this room use the rest")]
mod support;

use chrono::NaiveDate;
use server::{
    both_databases,
    database::{
        Database,
        query::{
            document::{ReadBlock, ReadableText},
            library::{self as query, ItemPage},
            links::{LinkTarget, headings, link_targets},
        },
    },
    domain::{
        library::{Class, ItemKind, ResourceForm},
        translation::{Provenance, Review, State, label::Label},
    },
    services::studio::{
        bundle::{
            load::load_bundle,
            write::{Share, write_bundle},
        },
        cleaning::InProcess,
        import::{ApplyOptions, ProblemReason, SourceItem, SourceLibrary, SourceText},
    },
    storage::{MemoryStorage, Storage},
    testing::TestDatabase,
};
use std::sync::Arc;
use support::{bring_in, bring_in_with, options, tag, tags, text};

both_databases! {
    row_m11_a_missing_paragraph_is_shown_in_the_next_language_at_its_place
    row_m11_below_sixty_percent_the_original_is_shown_whole
    row_m11_the_language_of_the_source_comes_before_english
    row_m11_a_second_language_fills_before_the_source_and_stands_beside
    row_m9_the_weakest_part_is_named_with_who_checked_it
    row_m9_a_changed_original_is_shown_with_its_day_and_words
    row_m3_a_line_that_the_original_gets_later_is_joined_by_its_own_translation
    row_m9_a_machines_text_about_rights_waits_for_a_qualified_review
    row_m9_a_machines_original_about_rights_is_nowhere
    row_m9_a_change_of_class_takes_back_and_gives_back
    row_m9_a_bundle_goes_through_the_same_door
    row_a3_a_link_that_leads_to_nothing_is_named
    row_m11_a_heading_is_found_by_its_name_in_any_language
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

async fn bring_on(database: &Database, library: SourceLibrary, on: &str) {
    bring_in_with(database, library, &ApplyOptions { today: day(on), ..options() }).await;
}

/// One article in English with `english`, and in other languages.
fn article(texts: Vec<(&str, SourceText)>) -> SourceLibrary {
    let mut item = SourceItem::new("water", ItemKind::Resource, tag("en"));
    item.form = Some(ResourceForm::Article);
    item.texts = texts.into_iter().map(|(language, text)| (tag(language), text)).collect();
    SourceLibrary { name: "reading".into(), items: vec![item], ..SourceLibrary::default() }
}

const ENGLISH: &str = "## Before 1\n\nBring 2 cups.\n\n- Count 3 people\n- Count 4 chairs\n\nWait 5 minutes, \
    or longer if the room is still full of people who talk.\n\nDone 6.";
const SPANISH: &str = "## Antes 1\n\nTraiga 2 vasos.\n\n- Cuente 3 personas\n- Cuente 4 sillas\n\nEspere 5 minutos, \
    o más si la sala sigue llena de personas que hablan.\n\nListo 6.";

fn english() -> (&'static str, SourceText) {
    ("en", text("en/water.md", "Water", ENGLISH, None))
}

fn spanish(markdown: &str) -> (&'static str, SourceText) {
    ("es", text("es/water.md", "Agua", markdown, Some("en")))
}

/// Spanish without the paragraphs that hold these numbers.
fn spanish_without(numbers: &[&str]) -> (&'static str, SourceText) {
    let lines = SPANISH.lines().filter(|line| !numbers.iter().any(|number| line.contains(number)));
    spanish(&lines.collect::<Vec<_>>().join("\n"))
}

async fn page(database: &Database, reading: &str, with: Option<&str>) -> Option<ItemPage> {
    let (reading, with) = (tags(reading), with.map(tag));
    for slug in ["water", "agua"] {
        let (kind, with) = (ItemKind::Resource, with.as_ref());
        let found = query::item_page_beside(database, &reading, with, kind, slug).await.unwrap();
        if found.is_some() {
            return found;
        }
    }
    None
}

async fn shown(database: &Database, reading: &str) -> ReadableText {
    page(database, reading, None).await.unwrap().text
}

/// Each block as its language and its number.
fn pattern(blocks: &[ReadBlock]) -> String {
    let digits = |block: &ReadBlock| -> String {
        block.html.plain_text().chars().filter(char::is_ascii_digit).collect()
    };
    let words = blocks.iter().map(|block| format!("{}{}", block.language, digits(block)));
    words.collect::<Vec<_>>().join(" ")
}

async fn row_m11_a_missing_paragraph_is_shown_in_the_next_language_at_its_place(
    database: &TestDatabase,
) {
    bring_in(database, article(vec![english(), spanish_without(&["2", "4"])])).await;
    let text = shown(database, "es").await;
    assert_eq!((text.language.as_str(), text.title.as_str()), ("es", "Agua"));
    assert_eq!(pattern(&text.blocks), "es1 en2 es3 en4 es5 es6");
    assert_eq!(text.filled_with().into_iter().collect::<Vec<_>>(), [(&tag("en"), 2)]);
    // The list stays one list, whoever speaks.
    let list = |place: usize| text.blocks[place].path.as_str().split('/').next().unwrap();
    assert_eq!(list(2), list(3));
    // The other way round nothing lacks.
    assert_eq!(pattern(&shown(database, "en").await.blocks), "en1 en2 en3 en4 en5 en6");
}

async fn row_m3_a_line_that_the_original_gets_later_is_joined_by_its_own_translation(
    database: &TestDatabase,
) {
    let lists = |english: &str, spanish: &str| {
        article(vec![
            ("en", text("en/water.md", "Water", english, None)),
            ("es", text("es/water.md", "Agua", spanish, Some("en"))),
        ])
    };
    let segments = |text: &ReadableText| -> Vec<i64> {
        text.blocks.iter().map(|block| block.segment).collect()
    };
    let mail = "- **Por correo:** Con matasellos de 29 días antes de las elecciones";
    let before = lists(
        "- **Online:** Fourth Monday before Election Day\n- **In person:** Fourth Monday before Election Day",
        &format!(
            "- **Por internet:** Cuarto lunes antes de las elecciones\n{mail}\n\
             - **En persona:** Cuarto lunes antes de las elecciones"
        ),
    );
    bring_in(database, before).await;
    let (english, spanish) =
        (segments(&shown(database, "en").await), segments(&shown(database, "es").await));
    assert_eq!([spanish[0], spanish[2]], english[..]);
    // Both change the same lines at once, and the original gets the one that the translation had alone.
    let after = lists(
        "- **Online:** 29 days before Election Day\n\
         - **By mail:** Must be postmarked 29 days before Election Day\n\
         - **In person:** 29 days before Election Day",
        &format!(
            "- **Por internet:** 29 días antes de las elecciones\n{mail}\n\
             - **En persona:** 29 días antes de las elecciones"
        ),
    );
    bring_in(database, after).await;
    let (english, spanish) = (shown(database, "en").await, shown(database, "es").await);
    assert_eq!(segments(&spanish), segments(&english));
    assert!(spanish.blocks.iter().all(|block| block.state == State::Current));
}

async fn row_m11_below_sixty_percent_the_original_is_shown_whole(database: &TestDatabase) {
    // Four of six are 66 %, three are 50 %.
    bring_in(database, article(vec![english(), spanish_without(&["5", "6"])])).await;
    assert_eq!(shown(database, "es").await.language.as_str(), "es");
    bring_in(database, article(vec![english(), spanish_without(&["4", "5", "6"])])).await;
    let page = page(database, "es", None).await.unwrap();
    assert_eq!((page.text.language.as_str(), page.text.title.as_str()), ("en", "Water"));
    assert_eq!(pattern(&page.text.blocks), "en1 en2 en3 en4 en5 en6");
    assert!(!page.editions[&tag("es")].is_readable && page.editions[&tag("en")].is_readable);
    // A summary that lacks comes from the source, and says so.
    let mut lean = spanish(SPANISH);
    lean.1.summary = None;
    bring_in(database, article(vec![english(), lean])).await;
    let text = shown(database, "es").await;
    assert_eq!((text.summary.as_str(), text.summary_language.as_str()), ("About Water", "en"));
}

async fn row_m11_the_language_of_the_source_comes_before_english(database: &TestDatabase) {
    let mut library = article(vec![
        ("es", text("es/water.md", "Agua", "Agua 1.", None)),
        ("en", text("en/water.md", "Water", "Water 1.", Some("es"))),
        ("ar", text("ar/water.md", "ماء", "ماء 1.", Some("es"))),
    ]);
    library.items[0].source_language = tag("es");
    bring_in(database, library).await;
    let korean = locales::content_chain(&tag("ko"));
    let card =
        &query::list(database, &korean, &query::LibraryFilter::default(), None).await.unwrap();
    assert_eq!(card.cards[0].text.language.as_str(), "es");
    let page = query::item_page(database, &korean, ItemKind::Resource, "agua").await.unwrap();
    assert_eq!(page.unwrap().text.language.as_str(), "es");
    // Who reads English too gets English.
    let page =
        query::item_page(database, &tags("ko en"), ItemKind::Resource, "agua").await.unwrap();
    assert_eq!(page.unwrap().text.language.as_str(), "en");
}

async fn row_m11_a_second_language_fills_before_the_source_and_stands_beside(
    database: &TestDatabase,
) {
    let portuguese = ENGLISH.replace("Done 6", "Pronto 6").replace("Bring 2", "Traga 2");
    let portuguese = ("pt-BR", text("pt/water.md", "Água", &portuguese, Some("en")));
    bring_in(database, article(vec![english(), spanish_without(&["2", "6"]), portuguese])).await;
    assert_eq!(pattern(&shown(database, "es").await.blocks), "es1 en2 es3 es4 es5 en6");
    let page = page(database, "es pt-BR", Some("pt-BR")).await.unwrap();
    assert_eq!(pattern(&page.text.blocks), "es1 pt-BR2 es3 es4 es5 pt-BR6");
    let beside = page.beside.unwrap();
    assert_eq!((beside.language.as_str(), beside.blocks.len()), ("pt-BR", 6));
    // Side by side even a fragment is shown, because the reader asked for both.
    bring_in(database, article(vec![english(), spanish_without(&["2", "3", "4", "5", "6"])])).await;
    let both = self::page(database, "es en", Some("en")).await.unwrap();
    assert_eq!((both.text.language.as_str(), both.beside.unwrap().language.as_str()), ("es", "en"));
}

async fn row_m9_the_weakest_part_is_named_with_who_checked_it(database: &TestDatabase) {
    bring_in(database, article(vec![english(), spanish_without(&["2"])])).await;
    let verdict = shown(database, "es").await.verdict;
    // Title, summary and five blocks by a machine, one block of the original by a person.
    assert_eq!((verdict.label, verdict.count, verdict.total), (Label::Machine, 7, 8));
    let mut checked = spanish_without(&["2"]);
    checked.1.review = Review::Peer;
    bring_on(database, article(vec![english(), checked]), "2026-12-08").await;
    let verdict = shown(database, "es").await.verdict;
    assert_eq!(verdict.label, Label::MachineChecked);
    assert_eq!(verdict.check.unwrap().on, day("2026-12-08"));
    let mut person = spanish_without(&["2"]);
    person.1.provenance = Provenance::Person;
    bring_in(database, article(vec![english(), person])).await;
    // The words are those that were checked, so the review still stands: it names the words, not their maker.
    assert_eq!(shown(database, "es").await.verdict.label, Label::PersonChecked);
    let original = shown(database, "en").await.verdict;
    assert_eq!((original.label, original.total), (Label::Plain, 8));
}

async fn row_m9_a_changed_original_is_shown_with_its_day_and_words(database: &TestDatabase) {
    bring_on(database, article(vec![english(), spanish(SPANISH)]), "2026-12-01").await;
    assert_eq!(shown(database, "es").await.original_changed, None);
    let changed = ENGLISH.replace("2 cups", "7 cups");
    let changed = ("en", text("en/water.md", "Water", &changed, None));
    bring_on(database, article(vec![changed, spanish(SPANISH)]), "2026-12-09").await;
    let text = shown(database, "es").await;
    assert_eq!((text.facts.behind, text.original_changed), (1, Some(day("2026-12-09"))));
    assert_eq!(text.blocks[1].state, State::Behind);
    let change = text.blocks[1].change.clone().unwrap();
    assert_eq!(change.before.as_deref(), Some("Bring 2 cups."));
    assert_eq!(change.now.as_deref(), Some("Bring 7 cups."));
    assert_eq!((change.language.as_str(), change.on), ("en", Some(day("2026-12-09"))));
}

/// The article as something critical.
fn critical(texts: Vec<(&str, SourceText)>) -> SourceLibrary {
    let mut library = article(texts);
    library.items[0].class = Some(Class::Critical);
    library
}

fn reviewed(level: Review) -> (&'static str, SourceText) {
    let (language, text) = spanish(SPANISH);
    (language, SourceText { review: level, ..text })
}

/// Every way to the Spanish words: page, list, filter, short address, slugs.
async fn spanish_is_out(database: &Database) -> bool {
    let page = page(database, "es", None).await;
    let token = page.as_ref().map(|page| page.token.clone());
    let ways = [
        page.as_ref().is_some_and(|page| page.text.language == tag("es")),
        page.as_ref().is_some_and(|page| page.languages.contains(&tag("es"))),
        page.as_ref().is_some_and(|page| page.editions.contains_key(&tag("es"))),
        !listed(database, "es").await.is_empty(),
        match token {
            None => false,
            Some(token) => {
                let tokens = std::slice::from_ref(&token);
                let found = link_targets(database, &tags("es"), tokens).await.unwrap();
                matches!(found.get(&token), Some(LinkTarget::Item { slug, .. }) if slug == "agua")
            }
        },
    ];
    assert!(
        ways.iter().all(|way| *way == ways[0]),
        "some ways lead there and some do not: {ways:?}"
    );
    ways[0]
}

/// Titles of what can be read in a language.
async fn listed(database: &Database, language: &str) -> Vec<String> {
    let filter = query::LibraryFilter { language: Some(tag(language)), ..Default::default() };
    let page = query::list(database, &tags(language), &filter, None).await.unwrap();
    page.cards.into_iter().map(|card| card.text.title).collect()
}

async fn row_m9_a_machines_text_about_rights_waits_for_a_qualified_review(database: &TestDatabase) {
    let report = bring_in(database, critical(vec![english(), spanish(SPANISH)])).await;
    assert_eq!(report.problems.len(), 1, "{report}");
    assert_eq!(report.problems[0].reason, ProblemReason::HeldBack);
    assert_eq!(report.problems[0].path.to_str(), Some("es/water.md"));
    assert!(!spanish_is_out(database).await);
    assert_eq!(shown(database, "es").await.language.as_str(), "en", "the original instead");
    // A second reader is not enough.
    let report = bring_in(database, critical(vec![english(), reviewed(Review::Peer)])).await;
    assert_eq!(report.problems.len(), 1);
    assert!(!spanish_is_out(database).await);
    // A qualified one is, and only for these words.
    let report = bring_in(database, critical(vec![english(), reviewed(Review::Qualified)])).await;
    assert!(report.problems.is_empty(), "{report}");
    assert!(spanish_is_out(database).await);
    let verdict = shown(database, "es").await.verdict;
    assert_eq!(verdict.label, Label::MachineChecked);
    let edited = spanish(&SPANISH.replace("2 vasos", "2 tazas"));
    bring_in(database, critical(vec![english(), edited])).await;
    let text = shown(database, "es").await;
    assert!(text.blocks[1].html.plain_text().contains("vasos"), "the checked words stay");
    // The twin: what is not critical goes out with a label.
    let other = TestDatabase::sqlite().await;
    bring_in(&other, article(vec![english(), spanish(SPANISH)])).await;
    assert!(spanish_is_out(&other).await);
    other.end().await;
}

async fn row_m9_a_machines_original_about_rights_is_nowhere(database: &TestDatabase) {
    let (language, english) = english();
    let machine = SourceText { provenance: Provenance::MachineEdited, ..english };
    bring_in(database, critical(vec![(language, machine)])).await;
    assert!(page(database, "en", None).await.is_none());
    assert!(listed(database, "en").await.is_empty());
}

async fn row_m9_a_change_of_class_takes_back_and_gives_back(database: &TestDatabase) {
    bring_in(database, article(vec![english(), spanish(SPANISH)])).await;
    assert!(spanish_is_out(database).await);
    // The text is the same, its item is not.
    let report = bring_in(database, critical(vec![english(), spanish(SPANISH)])).await;
    assert!(!spanish_is_out(database).await);
    assert_eq!(shown(database, "es").await.language.as_str(), "en");
    assert!(report.count(server::services::studio::write_text::Written::Changed) == 0);
    bring_in(database, article(vec![english(), spanish(SPANISH)])).await;
    assert!(spanish_is_out(database).await);
    // Also what the source does not hold any more is looked at.
    bring_in(database, critical(vec![english()])).await;
    assert!(!spanish_is_out(database).await);
}

async fn row_m9_a_bundle_goes_through_the_same_door(database: &TestDatabase) {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::default());
    let origin = TestDatabase::sqlite().await;
    bring_in(&origin, article(vec![english(), spanish(SPANISH)])).await;
    let folder = tempfile::tempdir().unwrap();
    write_bundle(&origin, storage.as_ref(), folder.path(), Share::Public, &mut |_| {})
        .await
        .unwrap();
    // Somebody says that the same item is critical.
    let items = folder.path().join("items.jsonl");
    let lines = std::fs::read_to_string(&items).unwrap();
    std::fs::write(&items, lines.replace("\"class\":\"general\"", "\"class\":\"critical\""))
        .unwrap();
    let report = load_bundle(database, &storage, &InProcess, folder.path(), false, &mut |_| {})
        .await
        .unwrap();
    assert_eq!((report.created, report.held), (1, 1));
    assert!(!spanish_is_out(database).await);
    assert_eq!(shown(database, "es").await.language.as_str(), "en");
    origin.end().await;
    // Where it was out already, the bundle takes it back.
    let before = TestDatabase::sqlite().await;
    bring_in(&before, article(vec![english(), spanish(SPANISH)])).await;
    assert!(spanish_is_out(&before).await);
    load_bundle(&before, &storage, &InProcess, folder.path(), false, &mut |_| {}).await.unwrap();
    assert!(!spanish_is_out(&before).await);
    before.end().await;
    // A review that comes with the bundle opens the context.
    let reviewed = TestDatabase::sqlite().await;
    let library = critical(vec![english(), self::reviewed(Review::Qualified)]);
    bring_in(&reviewed, library).await;
    let folder = tempfile::tempdir().unwrap();
    write_bundle(&reviewed, storage.as_ref(), folder.path(), Share::Public, &mut |_| {})
        .await
        .unwrap();
    let fresh = TestDatabase::sqlite().await;
    load_bundle(&fresh, &storage, &InProcess, folder.path(), false, &mut |_| {}).await.unwrap();
    assert!(spanish_is_out(&fresh).await);
    reviewed.end().await;
    fresh.end().await;
}

/// The article, which links to others; one of them is kept back, one is not there.
fn linked(english: &str, spanish: &str) -> SourceLibrary {
    let mut library = article(vec![
        ("en", text("en/water.md", "Water", english, None)),
        ("es", text("es/water.md", "Agua", spanish, Some("en"))),
    ]);
    let mut held = SourceItem::new("held", ItemKind::Resource, tag("en"));
    held.class = Some(Class::Critical);
    let by_machine = text("en/held.md", "Held", "Words.", None);
    held.texts.insert(tag("en"), SourceText { provenance: Provenance::Machine, ..by_machine });
    library.items.push(held);
    library
}

async fn row_a3_a_link_that_leads_to_nothing_is_named(database: &TestDatabase) {
    let english = "## The deadline\n\n[a](semilla:key:water#the-deadline) [b](semilla:key:held) \
        [c](semilla:key:gone) [d](semilla:key:gone#x)";
    let spanish =
        "## La fecha\n\n[a](semilla:key:water#the-deadline) [b](semilla:key:water#nada) c d";
    let library = linked(english, spanish);
    let told = |report: &server::services::studio::import::ImportReport| {
        report.problems.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    let nothing = |key: &str| {
        format!(
            "en/water.md: the link to \"{key}\" leads to a text that was left out or is kept back; its words are shown"
        )
    };
    let report = bring_in(database, library.clone()).await;
    let found = told(&report);
    assert!(found.contains(&nothing("held")) && found.contains(&nothing("gone")), "{report}");
    let no_part =
        "es/water.md: no heading of this text is called \"nada\"; the words of the link were kept";
    assert!(found.iter().any(|one| one == no_part), "{report}");
    // These three, and that the other text is kept back.
    assert_eq!(found.len(), 4, "{report}");
    // Once the text is out, its link leads there: the text that holds the link did not change.
    let mut out = library;
    if let Some(text) = out.items[1].texts.get_mut(&tag("en")) {
        text.provenance = Provenance::Person;
    }
    let report = bring_in(database, out).await;
    assert!(!told(&report).contains(&nothing("held")), "{report}");
    assert_eq!(shown(database, "en").await.facts.number, 1);
}

async fn row_m11_a_heading_is_found_by_its_name_in_any_language(database: &TestDatabase) {
    bring_in(
        database,
        linked("## Part one\n\nA.\n\n## Part two\n\nB.", "## Uno\n\nA.\n\n## Límite dos\n\nB."),
    )
    .await;
    let page = page(database, "en", None).await.unwrap();
    let token = page.token.clone();
    let found = headings(database, std::slice::from_ref(&token)).await.unwrap();
    let called = |language: &str, part: &str| found.called(&token, &tag(language), part).cloned();
    let second = page.text.blocks[2].token.clone();
    for (language, part) in [
        ("en", "part-two"),
        ("es", "part-two"),
        ("es", "l%C3%ADmite-dos"),
        ("es", "li%CC%81mite-dos"),
        ("en", "l%C3%ADmite-dos"),
        ("ko", "part-two"),
    ] {
        assert_eq!(called(language, part).as_ref(), Some(&second), "{language} {part}");
    }
    assert_eq!(called("en", "part-three"), None);
    assert_ne!(called("en", "part-one"), Some(second));
}
