//! All formats together: what is planted is gone, what is clean stays, and what hides another type is refused.

use super::{
    planted::{self, CANARY, holds, unpacked},
    *,
};

fn extension(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or_default()
}

#[test]
fn up2_no_canary_is_left_in_any_type_and_what_is_clean_stays() {
    let mut kinds = Vec::new();
    for (name, file) in planted::all() {
        assert!(
            holds(&unpacked(&file), CANARY) || holds(&unpacked(&file), "canary"),
            "the control: {name}"
        );
        let cleaned =
            clean(&file, extension(name)).unwrap_or_else(|refusal| panic!("{name}: {refusal}"));
        assert!(!holds(&unpacked(&cleaned.bytes), "canary"), "{name}");
        let again = clean(&cleaned.bytes, extension(name)).unwrap();
        assert!(again == cleaned, "{name} changes when it is cleaned once more");
        kinds.push(cleaned.kind);
    }
    for text in ["txt", "csv"] {
        kinds.push(clean(b"a,b\n1,2\n", text).unwrap().kind);
    }
    let missing = [
        FileKind::Pdf,
        FileKind::Png,
        FileKind::Jpeg,
        FileKind::Webp,
        FileKind::Mp3,
        FileKind::M4a,
        FileKind::Ogg,
        FileKind::Mp4,
        FileKind::Webm,
        FileKind::Vtt,
        FileKind::Txt,
        FileKind::Csv,
        FileKind::Epub,
        FileKind::Odt,
        FileKind::Docx,
    ];
    assert!(missing.iter().all(|kind| kinds.contains(kind)), "a type has no planted file");
}

#[test]
fn up1_an_archive_at_the_end_of_any_other_type_is_refused() {
    let archive = planted::archive(&[("Evil.class", "runs".to_owned())]);
    for (name, file) in planted::all() {
        let both = [&file[..], &archive].concat();
        match clean(&both, extension(name)) {
            Err(_) => {}
            // An archive in front is the one that goes: the last one counts.
            Ok(cleaned) => panic!("{name} became {:?}", cleaned.kind),
        }
    }
}

#[test]
fn up3_pictures_that_promise_too_much_or_cannot_be_decoded_are_refused() {
    let refusal = |file: &[u8]| clean(file, "png").unwrap_err();
    assert_eq!(
        refusal(&planted::promising_png(50_000, 50_000, b"broken")),
        Refusal::TooManyPoints(2_500_000_000)
    );
    assert!(matches!(refusal(&planted::promising_png(10, 10, b"broken")), Refusal::Broken(_)));
    let mut whole = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
    io::Write::write_all(&mut whole, &[0; 310]).unwrap();
    assert!(
        clean(&planted::promising_png(10, 10, &whole.finish().unwrap()), "png").is_ok(),
        "the control"
    );
}

#[test]
fn up2_the_files_of_the_demo_come_out_the_same_each_time() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("demo");
    let mut waiting = vec![folder];
    let mut files = 0;
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            waiting.extend(std::fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()));
            continue;
        }
        let name = path.display().to_string();
        if !matches!(extension(&name), "pdf" | "png" | "jpg" | "webp") {
            continue;
        }
        let file = std::fs::read(&path).unwrap();
        let (first, second) = (clean(&file, "").unwrap(), clean(&file, "").unwrap());
        assert!(first == second && clean(&first.bytes, "").unwrap() == first, "{name}");
        files += 1;
    }
    assert!(files > 1, "the control: there are some");
}
