//! A small library made by hand, and the few words that the tests of the studio share.

use server::{
    database::Database,
    domain::{
        language_tag::LanguageTag,
        library::{ItemKind, LessonKind, ResourceForm},
        translation::{Provenance, Review},
    },
    services::studio::{
        bundle::write::dump_logical,
        cleaning::InProcess,
        import::{
            ApplyOptions, ImportReport, SourceEntry, SourceItem, SourceLesson, SourceLibrary,
            SourceSection, SourceText, SourceTopic, apply,
        },
    },
    storage::{MemoryStorage, Storage},
};
use std::{collections::BTreeMap, path::Path, sync::Arc};

pub fn tag(text: &str) -> LanguageTag {
    LanguageTag::parse(text).unwrap()
}

pub fn tags(text: &str) -> Vec<LanguageTag> {
    text.split(' ').map(tag).collect()
}

pub fn options() -> ApplyOptions {
    ApplyOptions {
        dry_run: false,
        today: chrono::NaiveDate::from_ymd_opt(2026, 12, 5).unwrap(),
        first_organization: ("coalition".into(), "The coalition".into()),
        cleaner: Arc::new(InProcess),
    }
}

pub async fn bring_in(database: &Database, library: SourceLibrary) -> ImportReport {
    bring_in_with(database, library, &options()).await
}

pub async fn bring_in_with(
    database: &Database,
    library: SourceLibrary,
    options: &ApplyOptions,
) -> ImportReport {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::default());
    apply(database, &storage, Path::new("."), library, options, &mut |_, _| {}).await.unwrap()
}

pub async fn dump(database: &Database) -> String {
    let mut out = Vec::new();
    dump_logical(database, &mut out).await.unwrap();
    String::from_utf8(out).unwrap()
}

pub fn text(path: &str, title: &str, markdown: &str, from: Option<&str>) -> SourceText {
    SourceText {
        path: path.into(),
        slug: None,
        title: title.into(),
        summary: Some(format!("About {title}")),
        markdown: markdown.into(),
        provenance: if from.is_some() { Provenance::Machine } else { Provenance::Person },
        review: Review::None,
        source_language: from.map(tag),
    }
}

/// An article in English and Spanish, one in Arabic alone, a training with two lessons, a toolkit of the two articles.
pub fn library() -> SourceLibrary {
    SourceLibrary {
        name: "hand".into(),
        license: Some("CC-BY-4.0".into()),
        attribution: Some("Somebody".into()),
        topics: vec![topic("care", None), topic("rest", Some("care"))],
        items: vec![bread(), arabic(), training(), toolkit()],
        ..SourceLibrary::default()
    }
}

fn topic(key: &str, parent: Option<&str>) -> SourceTopic {
    SourceTopic {
        key: key.into(),
        parent: parent.map(str::to_owned),
        labels: BTreeMap::from([
            (tag("en"), format!("Topic {key}")),
            (tag("es"), format!("Tema {key}")),
        ]),
        synonyms: BTreeMap::from([(tag("en"), vec!["other word".to_owned()])]),
        ..SourceTopic::default()
    }
}

pub fn bread() -> SourceItem {
    let mut item = SourceItem::new("bread", ItemKind::Resource, tag("en"));
    item.form = Some(ResourceForm::Article);
    item.topics = vec!["rest".into()];
    item.texts = BTreeMap::from([
        (
            tag("en"),
            text("en/bread.md", "Bread", "First we mix.\n\nThen we wait.\n\nLast we bake.", None),
        ),
        (
            tag("es"),
            text(
                "es/bread.md",
                "Pan",
                "Primero mezclamos.\n\nLuego esperamos.\n\nAl final horneamos.",
                Some("en"),
            ),
        ),
    ]);
    item
}

fn arabic() -> SourceItem {
    let mut item = SourceItem::new("tea", ItemKind::Resource, tag("ar"));
    item.form = Some(ResourceForm::Article);
    item.topics = vec!["care".into()];
    item.texts = BTreeMap::from([(tag("ar"), text("ar/tea.md", "شاي", "نشرب الشاي معًا.", None))]);
    item
}

fn training() -> SourceItem {
    let mut item = SourceItem::new("baking", ItemKind::Training, tag("en"));
    item.position = 1;
    item.texts = BTreeMap::from([
        (tag("en"), text("en/baking.md", "Baking", "A short course.", None)),
        (tag("es"), text("es/baking.md", "Hornear", "Un curso corto.", Some("en"))),
    ]);
    item.sections = vec![SourceSection {
        key: "start".into(),
        titles: BTreeMap::from([(tag("en"), "Start".into()), (tag("es"), "Comienzo".into())]),
    }];
    let lesson = |key: &str, title: &str, titulo: &str| SourceLesson {
        key: format!("baking/{key}"),
        section: Some(0),
        kind: LessonKind::Reading,
        texts: BTreeMap::from([
            (
                tag("en"),
                text(&format!("en/{key}.md"), title, "See [bread](semilla:key:bread).", None),
            ),
            (
                tag("es"),
                text(&format!("es/{key}.md"), titulo, "Vea [pan](semilla:key:bread).", Some("en")),
            ),
        ]),
    };
    item.lessons = vec![lesson("flour", "Flour", "Harina"), lesson("water", "Water", "Agua")];
    item
}

fn toolkit() -> SourceItem {
    let mut item = SourceItem::new("kitchen", ItemKind::Toolkit, tag("en"));
    item.texts =
        BTreeMap::from([(tag("en"), text("en/kitchen.md", "Kitchen", "All you need.", None))]);
    let entry = |key: &str, note: &str| SourceEntry {
        item: key.into(),
        notes: BTreeMap::from([(tag("en"), note.to_owned())]),
    };
    item.entries = vec![entry("tea", "Begin with tea."), entry("bread", "Then **bread**.")];
    item
}
