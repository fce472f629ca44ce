//! Pictures of a text: made smaller once, offered with the text, rebuilt from a bundle. On both databases.

#![expect(clippy::unwrap_used, reason = "a test that meets something unexpected stops there")]

#[expect(dead_code, reason = "shared with the tests of the studio")]
mod support;

use image::{Rgb, RgbImage, codecs::jpeg::JpegEncoder};
use server::{
    both_databases,
    database::{
        Database,
        query::{library as query, pictures::hashes_with_smaller},
    },
    domain::library::{ItemKind, ResourceForm},
    services::studio::{
        bundle::{
            load::load_bundle,
            write::{Share, write_bundle},
        },
        cleaning::InProcess,
        import::{ImportReport, ProblemReason, SourceItem, SourceLibrary, apply},
        write_text::Written,
    },
    storage::{MemoryStorage, Storage},
    testing::TestDatabase,
};
use std::{collections::BTreeMap, fs, path::Path, sync::Arc};
use support::{dump, options, tag, tags, text};

both_databases! {
    row_d20_a_text_offers_its_pictures_smaller
    row_d20_a_second_import_makes_no_picture_again
    row_i3_a_bundle_carries_originals_and_ends_in_the_same_pictures
}

/// A folder with a picture of that width in it.
fn folder(width: u32) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let points = RgbImage::from_fn(width, 200, |x, y| Rgb([x as u8, y as u8, (x * y) as u8]));
    let mut picture = Vec::new();
    points.write_with_encoder(JpegEncoder::new_with_quality(&mut picture, 95)).unwrap();
    fs::write(folder.path().join("oven.jpg"), picture).unwrap();
    folder
}

async fn bring_in(
    database: &Database,
    storage: &Arc<dyn Storage>,
    folder: &Path,
    markdown: &str,
) -> ImportReport {
    let mut item = SourceItem::new("bread", ItemKind::Resource, tag("en"));
    item.form = Some(ResourceForm::Article);
    item.texts = BTreeMap::from([(tag("en"), text("en/bread.md", "Bread", markdown, None))]);
    let library =
        SourceLibrary { name: "hand".into(), items: vec![item], ..SourceLibrary::default() };
    apply(database, storage, folder, library, &options(), &mut |_, _| {}).await.unwrap()
}

fn memory() -> Arc<dyn Storage> {
    Arc::new(MemoryStorage::default())
}

/// The text as it stands on a page.
async fn html(database: &Database) -> String {
    let article = query::item_page(database, &tags("en"), ItemKind::Resource, "bread").await;
    let text = article.unwrap().unwrap().text;
    text.blocks.iter().map(|block| block.html.as_str()).collect()
}

const TEXT: &str = "Light it. ![The oven](semilla:file:oven.jpg)\n\nNo picture here.";

async fn row_d20_a_text_offers_its_pictures_smaller(database: &TestDatabase) {
    let (storage, folder) = (memory(), folder(900));
    let report = bring_in(database, &storage, folder.path(), TEXT).await;
    assert!(report.problems.is_empty() && report.remarks.is_empty(), "{report}");
    let html = html(database).await;
    let (before, picture) = html.split_once("<picture>").unwrap();
    assert_eq!(before, "Light it. ");
    let (picture, after) = picture.split_once("</picture>").unwrap();
    assert_eq!(after, "No picture here.");
    assert!(picture.starts_with("<source type=\"image/webp\" srcset=\"/files/"), "{picture}");
    assert!(picture.contains(" width=\"900\" height=\"200\" loading=\"lazy\" decoding=\"async\" "));
    assert!(picture.ends_with("/oven.jpg\" alt=\"The oven\">"), "{picture}");
    let srcset = picture.split('"').nth(3).unwrap();
    let offered: Vec<(&str, &str)> =
        srcset.split(", ").map(|one| one.split_once(' ').unwrap()).collect();
    let widths: Vec<&str> = offered.iter().map(|(_, width)| *width).collect();
    assert_eq!(widths, ["320w", "640w", "900w"]);
    for (address, width) in offered {
        let (hash, name) = address.strip_prefix("/files/").unwrap().split_once('/').unwrap();
        assert_eq!(name, format!("oven-{}.webp", width.trim_end_matches('w')));
        let bytes = storage.read(&hash.parse().unwrap()).unwrap().unwrap();
        assert!(bytes.starts_with(b"RIFF") && &bytes[8..12] == b"WEBP");
    }
}

async fn row_d20_a_second_import_makes_no_picture_again(database: &TestDatabase) {
    let (storage, folder) = (memory(), folder(400));
    bring_in(database, &storage, folder.path(), TEXT).await;
    let (first, known) = (html(database).await, hashes_with_smaller(database.reader()).await);
    assert_eq!(known.unwrap().len(), 1);
    // Elsewhere nothing is kept: what is not made again is not written there.
    let elsewhere = memory();
    let again = bring_in(database, &elsewhere, folder.path(), TEXT).await;
    assert_eq!(again.count(Written::Unchanged), again.texts.len());
    assert_eq!(html(database).await, first);
    let smaller = first.split("/files/").nth(1).unwrap().split('/').next().unwrap();
    assert!(storage.holds(&smaller.parse().unwrap()).unwrap(), "the control");
    assert!(!elsewhere.holds(&smaller.parse().unwrap()).unwrap());
    let silent = bring_in(database, &storage, folder.path(), "![](semilla:file:oven.jpg)").await;
    let target = "oven.jpg".to_owned();
    assert_eq!(silent.remarks[0].reason, ProblemReason::NoDescription { target, count: 1 });
}

async fn row_i3_a_bundle_carries_originals_and_ends_in_the_same_pictures(database: &TestDatabase) {
    let (storage, folder) = (memory(), folder(700));
    bring_in(database, &storage, folder.path(), TEXT).await;
    let bundle = tempfile::tempdir().unwrap();
    let to = bundle.path().join("bundle");
    write_bundle(database, storage.as_ref(), &to, Share::Everything, &mut |_| {}).await.unwrap();
    assert_eq!(fs::read_dir(to.join("files")).unwrap().count(), 1, "the original alone");
    let (other, elsewhere) = (TestDatabase::sqlite().await, memory());
    load_bundle(&other, &elsewhere, &InProcess, &to, false, &mut |_| {}).await.unwrap();
    assert_eq!(dump(&other).await, dump(database).await);
    let html = html(&other).await;
    assert_eq!(html, self::html(database).await);
    for address in html.split("/files/").skip(1) {
        let hash = address.split('/').next().unwrap().parse().unwrap();
        assert!(elsewhere.holds(&hash).unwrap(), "{hash}");
    }
    other.end().await;
}
