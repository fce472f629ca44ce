//! PDF: the pages and how to find one's way in them. Taken apart and written anew, so that nothing is left before, between
//! or behind its objects, nor in earlier versions of them.

use super::{Refusal, broken, pictures};
use lopdf::{Dictionary, Document, LoadOptions, Object, ObjectId, Stream, xref::XrefType};
use std::collections::BTreeSet;

/// Most bytes that one packed part may become while the file is read.
const UNPACKED: usize = 64 * 1024 * 1024;
/// How deep things lie inside each other, at most.
const DEEPEST: usize = 64;

/// What a document is, beside its pages. Everything else in its catalog goes: scripts, attachments, metadata, what happens
/// when it is opened, who signed it.
const OF_CATALOG: &[&[u8]] = &[
    b"Type",
    b"Version",
    b"Pages",
    b"PageLabels",
    b"Names",
    b"Dests",
    b"ViewerPreferences",
    b"PageLayout",
    b"PageMode",
    b"Outlines",
    b"AcroForm",
    b"StructTreeRoot",
    b"MarkInfo",
    b"Lang",
    b"OCProperties",
];
/// Wherever they stand.
const NOWHERE: &[&[u8]] = &[
    b"AA",
    b"AF",
    b"CreatorInfo",
    b"EF",
    b"EmbeddedFiles",
    b"Info",
    b"JS",
    b"JavaScript",
    b"LastModified",
    b"Metadata",
    b"OpenAction",
    b"OPI",
    b"PieceInfo",
    b"RF",
    b"RichMediaContent",
    b"RichMediaSettings",
    b"SpiderInfo",
    b"Thumb",
    b"URI",
    b"XFA",
    b"DocMDP",
    b"Measure",
    b"PtData",
    b"LGIDict",
    b"SourceModified",
];
/// What a click may do.
const ACTIONS: &[&[u8]] = &[b"GoTo", b"URI", b"Named", b"ResetForm", b"SetOCGState"];
/// What is drawn on pages or can be filled in. Notes, attachments, sounds and films are neither.
const ANNOTATIONS: &[&[u8]] = &[
    b"Link",
    b"Widget",
    b"FreeText",
    b"Line",
    b"Square",
    b"Circle",
    b"Polygon",
    b"PolyLine",
    b"Highlight",
    b"Underline",
    b"Squiggly",
    b"StrikeOut",
    b"Stamp",
    b"Ink",
    b"Redact",
    b"Watermark",
];
/// Who drew it, when, and what was said about it.
const OF_DRAWERS: &[&[u8]] =
    &[b"T", b"M", b"CreationDate", b"NM", b"Subj", b"Popup", b"IRT", b"ExData"];
/// What was said about a drawing; of a text or a link, it is what it says.
const SAID: &[&[u8]] = &[b"Contents", b"RC"];
const SAYING: &[&[u8]] = &[b"FreeText", b"Link"];

/// The same pages.
pub(super) fn clean(file: &[u8]) -> Result<Vec<u8>, Refusal> {
    let options = LoadOptions { max_decompressed_size: Some(UNPACKED), ..LoadOptions::default() };
    let mut document = Document::load_mem_with_options(file, options).map_err(broken)?;
    if document.trailer.has(b"Encrypt") || document.was_encrypted() {
        return Err(Refusal::Locked);
    }
    let root = document.trailer.get(b"Root").map_err(broken)?.clone();
    document.trailer = Dictionary::from_iter([("Root", root)]);
    catalog(&mut document)?;
    for object in document.objects.values_mut() {
        scrub(object, 0)?;
    }
    annotations(&mut document)?;
    document.prune_objects();
    if document.get_pages().is_empty() {
        return Err(broken("it has no page"));
    }
    write(document)
}

fn write(mut document: Document) -> Result<Vec<u8>, Refusal> {
    let fresh = Document::new();
    let known = ["1.0", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "2.0"];
    if !known.contains(&document.version.as_str()) {
        document.version = "1.7".to_owned();
    }
    document.binary_mark = fresh.binary_mark;
    document.reference_table.cross_reference_type = XrefType::CrossReferenceTable;
    document.max_id = document.objects.keys().map(|(id, _)| *id).max().unwrap_or_default();
    let mut cleaned = Vec::new();
    document.save_to(&mut cleaned).map_err(broken)?;
    cleaned.push(b'\n');
    Ok(cleaned)
}

fn catalog(document: &mut Document) -> Result<(), Refusal> {
    let names =
        document.catalog().map_err(broken)?.get(b"Names").and_then(Object::as_reference).ok();
    if let Some(Ok(names)) = names.map(|id| document.get_dictionary_mut(id)) {
        retain(names, &[b"Dests"]);
    }
    let catalog = document.catalog_mut().map_err(broken)?;
    retain(catalog, OF_CATALOG);
    if let Ok(names) = catalog.get_mut(b"Names").and_then(Object::as_dict_mut) {
        retain(names, &[b"Dests"]);
    }
    Ok(())
}

fn retain(dictionary: &mut Dictionary, keys: &[&[u8]]) {
    let others: Vec<Vec<u8>> = dictionary
        .iter()
        .map(|(key, _)| key.clone())
        .filter(|key| !keys.contains(&key.as_slice()))
        .collect();
    for key in others {
        dictionary.remove(&key);
    }
}

/// Takes out of an object, and all that is written inside it, what stands nowhere in a clean file.
fn scrub(object: &mut Object, depth: usize) -> Result<(), Refusal> {
    if depth > DEEPEST {
        return Err(broken("it is nested too deep"));
    }
    match object {
        Object::Array(array) => array.iter_mut().try_for_each(|inner| scrub(inner, depth + 1)),
        Object::Dictionary(dictionary) => scrub_dictionary(dictionary, depth),
        Object::Stream(stream) => {
            let kind = stream.dict.get(b"Type").and_then(Object::as_name).unwrap_or_default();
            if matches!(kind, b"EmbeddedFile" | b"Metadata") {
                *object = Object::Null;
                return Ok(());
            }
            scrub_dictionary(&mut stream.dict, depth)?;
            scrub_content(stream)
        }
        _ => Ok(()),
    }
}

fn scrub_dictionary(dictionary: &mut Dictionary, depth: usize) -> Result<(), Refusal> {
    let name = |key: &[u8]| dictionary.get(key).and_then(Object::as_name).map(<[u8]>::to_vec);
    let is_action = name(b"Type").is_ok_and(|kind| kind == b"Action");
    let link = dictionary.get(b"URI").ok().cloned();
    let does = name(b"S").ok();
    let is_signature =
        dictionary.has(b"ByteRange") || name(b"Type").is_ok_and(|kind| kind == b"Sig");
    let is_file = name(b"Type").is_ok_and(|kind| kind == b"Filespec" || kind == b"F");
    // What a click does is told by `S` alone where it does not say that it is an action.
    let runs = dictionary.has(b"JS") || dictionary.has(b"JavaScript") || is_action;
    let is_harmless = does.as_ref().is_some_and(|does| ACTIONS.contains(&does.as_slice()));
    let is_harmful = does.as_ref().is_some_and(|does| HARMFUL.contains(&does.as_slice()));
    if is_signature || is_file || is_harmful || runs && !is_harmless {
        *dictionary = Dictionary::new();
        return Ok(());
    }
    for key in NOWHERE {
        dictionary.remove(key);
    }
    if let (Some(link), Some(b"URI")) = (link, does.as_deref())
        && link.as_str().is_ok_and(is_open_link)
    {
        dictionary.set("URI", link);
    }
    dictionary.iter_mut().try_for_each(|(_, inner)| scrub(inner, depth + 1))
}

/// Actions that are known by their name alone.
const HARMFUL: &[&[u8]] = &[
    b"JavaScript",
    b"Launch",
    b"SubmitForm",
    b"ImportData",
    b"GoToR",
    b"GoToE",
    b"Rendition",
    b"RichMediaExecute",
    b"Movie",
    b"Sound",
    b"GoTo3DView",
    b"Trans",
];

fn is_open_link(link: &[u8]) -> bool {
    let start = link[..link.len().min(8)].to_ascii_lowercase();
    ["https://", "http://", "mailto:", "tel:"]
        .iter()
        .any(|scheme| start.starts_with(scheme.as_bytes()))
}

/// Photographs lie in a PDF as the files they were, with all that cameras write into them.
fn scrub_content(stream: &mut Stream) -> Result<(), Refusal> {
    let filters: Vec<Vec<u8>> = stream
        .filters()
        .map(|filters| filters.iter().map(|filter| filter.to_vec()).collect())
        .unwrap_or_default();
    let Some((last, packed)) = filters.split_last() else { return Ok(()) };
    let is_photo = last == b"DCTDecode" || last == b"DCT";
    if !is_photo && last != b"JPXDecode" {
        return Ok(());
    }
    let photo = match packed {
        [] => stream.content.clone(),
        packed => unpack(stream, packed)?,
    };
    let cleaned = match is_photo {
        true => pictures::clean_inner_jpeg(&photo)?,
        false => without_boxes(&photo),
    };
    stream.dict.set("Filter", Object::Name(last.clone()));
    // How each filter works: of several, the last one's stays.
    if let Ok(Object::Array(list)) = stream.dict.get(b"DecodeParms").cloned() {
        stream.dict.remove(b"DecodeParms");
        if let Some(own @ Object::Dictionary(_)) = list.last() {
            stream.dict.set("DecodeParms", own.clone());
        }
    }
    stream.set_content(cleaned);
    Ok(())
}

/// The photograph in a wrapping, such as one of letters alone.
fn unpack(stream: &Stream, packed: &[Vec<u8>]) -> Result<Vec<u8>, Refusal> {
    if stream.dict.get(b"DecodeParms").is_ok_and(|params| params.as_array().is_err()) {
        return Err(Refusal::Uncleanable("a photograph whose wrapping is unknown".into()));
    }
    let mut wrapping = stream.clone();
    let names: Vec<Object> = packed.iter().map(|name| Object::Name(name.clone())).collect();
    wrapping.dict.set("Filter", names);
    wrapping.decompressed_content_with_limit(UNPACKED).map_err(broken)
}

/// JPEG 2000 with its boxes of words made free. What is no row of boxes is sound without them.
fn without_boxes(picture: &[u8]) -> Vec<u8> {
    let mut cleaned = picture.to_vec();
    let mut at = 0;
    while let Some(head) = picture.get(at..at + 8) {
        let size = u32::from_be_bytes([head[0], head[1], head[2], head[3]]) as usize;
        let end = if size == 0 { picture.len() } else { at.saturating_add(size) };
        if size != 0 && size < 8 || end > picture.len() {
            break;
        }
        if matches!(&head[4..8], b"uuid" | b"xml " | b"uinf" | b"jp2i") {
            cleaned[at + 4..at + 8].copy_from_slice(b"free");
            cleaned[at + 8..end].fill(0);
        }
        at = end;
    }
    cleaned
}

/// Leaves on the pages what is drawn there, without who drew it.
fn annotations(document: &mut Document) -> Result<(), Refusal> {
    let pages: Vec<ObjectId> = document.get_pages().into_values().collect();
    let mut kept = BTreeSet::new();
    for page in pages {
        let Ok(annotations) = document.get_dictionary(page).and_then(|page| page.get(b"Annots"))
        else {
            continue;
        };
        let list = match document.dereference(annotations).map_err(broken)?.1 {
            Object::Array(list) => list.clone(),
            _ => Vec::new(),
        };
        let mut shown = Vec::new();
        for one in list {
            let Ok((id, Object::Dictionary(dictionary))) = document.dereference(&one) else {
                continue;
            };
            let mut dictionary = dictionary.clone();
            let kind =
                dictionary.get(b"Subtype").and_then(Object::as_name).unwrap_or_default().to_vec();
            if !ANNOTATIONS.contains(&kind.as_slice()) {
                continue;
            }
            // What a field is called belongs to the form.
            if kind != b"Widget" {
                let said: &[&[u8]] = if SAYING.contains(&kind.as_slice()) { &[] } else { SAID };
                for key in OF_DRAWERS.iter().chain(said) {
                    dictionary.remove(key);
                }
            }
            match id {
                Some(id) => {
                    kept.insert(id);
                    document.objects.insert(id, Object::Dictionary(dictionary));
                    shown.push(Object::Reference(id));
                }
                None => shown.push(Object::Dictionary(dictionary)),
            }
        }
        document.get_dictionary_mut(page).map_err(broken)?.set("Annots", shown);
    }
    // Whatever else can be reached from elsewhere, such as a note from the tree of the structure.
    for (id, object) in &mut document.objects {
        let is_annotation = object.as_dict().is_ok_and(|dictionary| {
            dictionary.has_type(b"Annot")
                && dictionary
                    .get(b"Subtype")
                    .and_then(Object::as_name)
                    .is_ok_and(|kind| kind != b"Widget")
        });
        if is_annotation && !kept.contains(id) {
            *object = Object::Dictionary(Dictionary::new());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::services::studio::cleaning::planted::{CANARY, jpeg, pdf as paper};
    use lopdf::dictionary;

    fn holds(bytes: &[u8], wanted: &str) -> bool {
        bytes.windows(wanted.len()).any(|window| window == wanted.as_bytes())
    }

    #[test]
    fn up2_no_word_of_its_makers_is_left_in_a_pdf() {
        let planted = paper(true);
        assert!(holds(&planted, CANARY), "the control");
        let cleaned = clean(&planted).unwrap();
        for gone in [
            CANARY,
            "JavaScript",
            "EmbeddedFile",
            "Metadata",
            "OpenAction",
            "FileAttachment",
            "/Info",
            "/ID",
        ] {
            assert!(!holds(&cleaned, gone), "{gone}: {}", String::from_utf8_lossy(&cleaned));
        }
        for stays in ["Know your rights", "https://example.org/help", "DCTDecode", "Highlight"] {
            assert!(holds(&cleaned, stays), "{stays}");
        }
        assert_eq!(Document::load_mem(&cleaned).unwrap().get_pages().len(), 1);
        assert_eq!(clean(&cleaned).unwrap(), cleaned, "what is clean stays");
        let plain = clean(&paper(false)).unwrap();
        assert_eq!(clean(&plain).unwrap(), plain);
    }

    #[test]
    fn up2_a_photograph_in_a_wrapping_is_cleaned_too() {
        let hexadecimal: String = jpeg().iter().map(|byte| format!("{byte:02X}")).collect();
        let filters: Vec<Object> = vec!["ASCIIHexDecode".into(), "DCTDecode".into()];
        let mut wrapped = Stream::new(
            dictionary! { "Filter" => filters },
            format!("{hexadecimal}>").into_bytes(),
        );
        scrub_content(&mut wrapped).unwrap();
        assert!(wrapped.content.starts_with(b"\xff\xd8") && !holds(&wrapped.content, "canary"));
        assert_eq!(wrapped.filters().unwrap(), [b"DCTDecode"]);
    }

    #[test]
    fn up2_what_hides_before_or_behind_a_pdf_goes() {
        let cleaned = clean(&[&paper(false)[..], CANARY.as_bytes()].concat()).unwrap();
        assert!(!holds(&cleaned, CANARY));
        let version = String::from_utf8_lossy(&paper(false)[..8]).into_owned();
        assert_eq!(version, "%PDF-1.5");
    }

    #[test]
    fn up2_what_is_no_pdf_or_is_locked_is_refused() {
        assert!(clean(b"%PDF-1.7\n%%EOF\n").is_err());
        assert!(clean(b"%PDF-1.7 nothing").is_err());
        let mut document = Document::load_mem(&paper(false)).unwrap();
        document.trailer.set("Encrypt", dictionary! { "Filter" => "Standard" });
        let mut locked = Vec::new();
        document.save_to(&mut locked).unwrap();
        assert!(clean(&locked).is_err());
    }

    #[test]
    fn up3_a_pdf_of_nested_brackets_is_refused() {
        let brackets = "[".repeat(10_380);
        let file = format!(
            "%PDF-1.7\n1 0 obj\n{brackets}\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF"
        );
        assert!(clean(file.as_bytes()).is_err());
    }
}
