//! A small library: every kind of item, in languages of both directions, with every way to be made.

use server::{
    database::Database,
    domain::{
        language_tag::LanguageTag,
        library::{ItemKind, LessonKind, ResourceForm},
        translation::{Provenance, Review},
    },
    services::studio::{
        cleaning::{FileCleaner, InProcess, planted},
        import::{
            ApplyOptions, SourceEntry, SourceItem, SourceLesson, SourceLibrary, SourceOrganization,
            SourceSection, SourceText, SourceTopic, apply,
        },
    },
    storage::{MemoryStorage, Storage},
};
use std::{collections::BTreeMap, path::PathBuf, sync::Arc};

/// The one download of the library, as clean as it can be.
fn card_file() -> Vec<u8> {
    InProcess.clean(&planted::pdf(false), "pdf").unwrap().bytes
}

/// Brings the library into the database.
pub async fn load(database: &Database) {
    bring_in(database, library()).await;
}

/// Brings in another one, which may use its download.
pub async fn bring_in(database: &Database, library: SourceLibrary) {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("card.pdf"), card_file()).unwrap();
    let options = ApplyOptions {
        dry_run: false,
        today: "2026-11-17".parse().unwrap(),
        first_organization: ("coalition".to_owned(), "Coalition".to_owned()),
        cleaner: Arc::new(InProcess),
    };
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::default());
    let report =
        apply(database, &storage, folder.path(), library, &options, &mut |_, _| {}).await.unwrap();
    assert!(report.problems.is_empty(), "{:?}", report.problems);
}

/// Keeps its files, which no database holds.
pub fn keep_files(storage: &dyn Storage) {
    storage.keep(&card_file()).unwrap();
}

/// The library itself.
pub fn library() -> SourceLibrary {
    SourceLibrary {
        name: "fixture".to_owned(),
        license: Some("CC-BY-SA-4.0".to_owned()),
        attribution: Some("The people of the fixture".to_owned()),
        topics: vec![
            topic("work", None, &[("en", "Rights at work"), ("es", "Derechos en el trabajo")]),
            topic("pay", Some("work"), &[("en", "Pay"), ("es", "Salario")]),
        ],
        organizations: vec![
            organization("table", None, &[("en", "Workers’ Table")]),
            organization("mesa", Some("table"), &[("es", "Mesa de Mujeres")]),
        ],
        items: vec![pay(), passport(), arabic(), card(), office(), training(), kit()],
        terms: Vec::new(),
        problems: Vec::new(),
        files_seen: 1,
    }
}

fn pay() -> SourceItem {
    SourceItem {
        form: Some(ResourceForm::Article),
        organization: Some("table".to_owned()),
        topics: vec!["pay".to_owned()],
        texts: BTreeMap::from([
            text(
                "en",
                "If your employer keeps your pay",
                "Write down hours <today>.",
                "First *paragraph*.\n\n- one\n- two",
            ),
            translated(
                "es",
                "Si no le pagan",
                "Anote hoy las horas.",
                "Primer *párrafo*.\n\n- uno\n- dos",
                Provenance::Machine,
            ),
            translated(
                "ar",
                "إذا احتُجز أجرك",
                "اكتب اليوم الساعات.",
                "الفقرة *الأولى*.\n\n- واحد\n- اثنان",
                Provenance::Person,
            ),
            translated(
                "zh-Hans",
                "老板扣您的工资怎么办",
                "今天就记下工时。",
                "第一段。\n\n- 一\n- 二",
                Provenance::Unknown,
            ),
            // A language in which there are texts, and no sentence of the interface.
            translated(
                "vi",
                "Nếu chủ giữ lương của bạn",
                "Hôm nay hãy ghi lại giờ làm.",
                "Đoạn *đầu tiên*.\n\n- một\n- hai",
                Provenance::Machine,
            ),
        ]),
        ..SourceItem::new("pay", ItemKind::Resource, tag("en"))
    }
}

fn passport() -> SourceItem {
    SourceItem {
        form: Some(ResourceForm::Article),
        organization: Some("mesa".to_owned()),
        topics: vec!["work".to_owned()],
        texts: BTreeMap::from([text(
            "es",
            "Si le retienen el pasaporte",
            "Nadie puede guardarlo.",
            "Pídalo.",
        )]),
        ..SourceItem::new("passport", ItemKind::Resource, tag("es"))
    }
}

fn arabic() -> SourceItem {
    SourceItem {
        form: Some(ResourceForm::Article),
        texts: BTreeMap::from([text(
            "ar",
            "حقوق العاملة في المنزل",
            "ساعات العمل والأجر.",
            "من يعمل يستحق أجره.",
        )]),
        ..SourceItem::new("house", ItemKind::Resource, tag("ar"))
    }
}

fn card() -> SourceItem {
    SourceItem {
        form: Some(ResourceForm::Document),
        topics: vec!["work".to_owned()],
        texts: BTreeMap::from([text("en", "Pocket card", "Print it, fold it.", "")]),
        file: BTreeMap::from([(tag("en"), PathBuf::from("card.pdf"))]),
        ..SourceItem::new("card", ItemKind::Resource, tag("en"))
    }
}

fn office() -> SourceItem {
    SourceItem {
        form: Some(ResourceForm::Link),
        texts: BTreeMap::from([text("en", "Wage office", "", "")]),
        link: BTreeMap::from([(tag("en"), "https://wages.example.gov/start?x=1".to_owned())]),
        ..SourceItem::new("office", ItemKind::Resource, tag("en"))
    }
}

fn training() -> SourceItem {
    SourceItem {
        topics: vec!["work".to_owned()],
        texts: BTreeMap::from([
            text("en", "Interpreting for a neighbour", "Twelve short lessons.", ""),
            translated(
                "es",
                "Interpretar para un vecino",
                "Doce lecciones cortas.",
                "",
                Provenance::Person,
            ),
        ]),
        sections: vec![
            SourceSection {
                key: "before".to_owned(),
                titles: words(&[("en", "Before you begin"), ("es", "Antes de empezar")]),
            },
            SourceSection { key: "after".to_owned(), titles: words(&[("en", "Afterwards")]) },
        ],
        lessons: vec![
            lesson(
                "who",
                0,
                LessonKind::Reading,
                vec![
                    text(
                        "en",
                        "Who interprets",
                        "",
                        "You lend your voice. See [the pay page](semilla:key:pay).",
                    ),
                    translated(
                        "es",
                        "Quién interpreta",
                        "",
                        "Usted presta su voz. Vea [la página](semilla:key:pay).",
                        Provenance::Person,
                    ),
                ],
            ),
            lesson(
                "room",
                0,
                LessonKind::Reading,
                vec![text("en", "In the room", "", "Sit beside them.")],
            ),
            lesson(
                "list",
                1,
                LessonKind::Checklist,
                vec![text("en", "Checklist", "", "- [ ] Thank both\n- [ ] Rest")],
            ),
        ],
        ..SourceItem::new("interpreting", ItemKind::Training, tag("en"))
    }
}

fn kit() -> SourceItem {
    SourceItem {
        topics: vec!["work".to_owned()],
        texts: BTreeMap::from([
            text("en", "When a letter comes", "Open it the same day.", ""),
            translated(
                "es",
                "Cuando llega una carta",
                "Ábrala el mismo día.",
                "",
                Provenance::MachineEdited,
            ),
        ]),
        entries: vec![
            SourceEntry {
                item: "pay".to_owned(),
                notes: words(&[("en", "Start here."), ("es", "Empiece aquí.")]),
            },
            SourceEntry { item: "house".to_owned(), notes: words(&[("en", "In Arabic only.")]) },
        ],
        ..SourceItem::new("letter", ItemKind::Toolkit, tag("en"))
    }
}

fn lesson(
    key: &str,
    section: usize,
    kind: LessonKind,
    texts: Vec<(LanguageTag, SourceText)>,
) -> SourceLesson {
    SourceLesson {
        key: format!("lesson/{key}"),
        section: Some(section),
        kind,
        texts: texts.into_iter().collect(),
    }
}

/// A text by a person.
pub fn text(
    language: &str,
    title: &str,
    summary: &str,
    markdown: &str,
) -> (LanguageTag, SourceText) {
    let made = SourceText {
        path: PathBuf::from(format!("{language}/{title}.md")),
        slug: None,
        title: title.to_owned(),
        summary: (!summary.is_empty()).then(|| summary.to_owned()),
        markdown: markdown.to_owned(),
        provenance: Provenance::Person,
        review: Review::None,
        source_language: None,
    };
    (tag(language), made)
}

fn translated(
    language: &str,
    title: &str,
    summary: &str,
    markdown: &str,
    provenance: Provenance,
) -> (LanguageTag, SourceText) {
    let (tag, text) = text(language, title, summary, markdown);
    (tag, SourceText { provenance, source_language: LanguageTag::parse("en").ok(), ..text })
}

fn topic(key: &str, parent: Option<&str>, labels: &[(&str, &str)]) -> SourceTopic {
    SourceTopic {
        key: key.to_owned(),
        parent: parent.map(str::to_owned),
        position: 0,
        labels: words(labels),
        descriptions: BTreeMap::new(),
        synonyms: BTreeMap::new(),
    }
}

fn organization(key: &str, parent: Option<&str>, names: &[(&str, &str)]) -> SourceOrganization {
    SourceOrganization {
        key: key.to_owned(),
        parent: parent.map(str::to_owned),
        names: words(names),
        descriptions: BTreeMap::new(),
    }
}

fn words(words: &[(&str, &str)]) -> BTreeMap<LanguageTag, String> {
    words.iter().map(|(language, word)| (tag(language), (*word).to_owned())).collect()
}

/// A language.
pub fn tag(text: &str) -> LanguageTag {
    LanguageTag::parse(text).unwrap()
}
