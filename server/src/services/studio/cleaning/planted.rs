//! Files as others send them, small, with words in every place that is not for readers: what the tests of all formats share.

#![expect(clippy::unwrap_used, reason = "a test that meets something unexpected stops there")]

use lopdf::{Dictionary, Document, Object, Stream, StringFormat, dictionary};
use std::io::{Cursor, Write};

/// Who made it, and where: in every planted file, and never in a clean one.
pub const CANARY: &str = "canary-author+41.5-70.2";

/// One file of each type, full of words.
pub fn all() -> Vec<(&'static str, Vec<u8>)> {
    let words = CANARY.as_bytes();
    let captions =
        format!("WEBVTT - {CANARY}\n\nNOTE {CANARY}\n\n00:01.000 --> 00:02.000\nHello\n");
    vec![
        ("paper.pdf", pdf(true)),
        ("photo.jpg", jpeg()),
        ("drawing.png", png()),
        ("picture.webp", webp()),
        ("talk.mp3", mp3()),
        ("talk.m4a", mp4::film(b"M4A ", words)),
        ("film.mp4", mp4::film(b"isom", words)),
        ("film.webm", webm::film(words, false)),
        ("live.webm", webm::film(words, true)),
        ("song.ogg", ogg::vorbis(&ogg::said(words))),
        ("voice.ogg", ogg::opus(&ogg::said(words))),
        ("talk.vtt", captions.into_bytes()),
        ("book.epub", archive(&epub())),
        ("paper.odt", archive(&odt())),
        ("paper.docx", archive(&docx())),
    ]
}

/// Every byte of a file, with the parts of an archive unpacked.
pub fn unpacked(file: &[u8]) -> Vec<u8> {
    let mut all = file.to_vec();
    if let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(file)) {
        for index in 0..archive.len() {
            std::io::copy(&mut archive.by_index(index).unwrap(), &mut all).unwrap();
        }
    }
    all
}

/// Whether those words stand in there.
pub fn holds(bytes: &[u8], words: &str) -> bool {
    bytes.windows(words.len()).any(|window| window == words.as_bytes())
}

fn words() -> Object {
    Object::String(CANARY.as_bytes().to_vec(), StringFormat::Literal)
}

fn stream(dict: Dictionary) -> Object {
    Object::Stream(Stream::new(dict, CANARY.as_bytes().to_vec()))
}

/// One page with a link; with everything that does not belong there when `planted`.
pub fn pdf(planted: bool) -> Vec<u8> {
    let mut document = Document::with_version("1.5");
    let pages = document.new_object_id();
    let content = Stream::new(Dictionary::new(), b"BT (Know your rights) Tj ET".to_vec());
    let content = document.add_object(content);
    let link = document.add_object(dictionary! {
        "Type" => "Annot", "Subtype" => "Link", "Rect" => vec![0.into(); 4],
        "A" => dictionary! { "S" => "URI", "URI" => Object::string_literal("https://example.org/help") },
    });
    let mut page = dictionary! {
        "Type" => "Page", "Parent" => pages, "Contents" => content,
        "MediaBox" => vec![0.into(), 0.into(), 99.into(), 99.into()], "Annots" => vec![link.into()],
    };
    let mut catalog = dictionary! { "Type" => "Catalog", "Pages" => pages };
    if planted {
        plant(&mut document, &mut page, &mut catalog);
    }
    let page = document.add_object(page);
    let kids = dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 };
    document.objects.insert(pages, kids.into());
    let catalog = document.add_object(catalog);
    document.trailer.set("Root", catalog);
    let mut file = Vec::new();
    document.save_to(&mut file).unwrap();
    file
}

fn plant(document: &mut Document, page: &mut Dictionary, catalog: &mut Dictionary) {
    let script = dictionary! { "S" => "JavaScript", "JS" => words() };
    let file = document.add_object(stream(dictionary! { "Type" => "EmbeddedFile" }));
    let file =
        dictionary! { "Type" => "Filespec", "F" => words(), "EF" => dictionary! { "F" => file } };
    for note in [
        dictionary! { "Type" => "Annot", "Subtype" => "FileAttachment", "FS" => file.clone(), "T" => words() },
        dictionary! { "Type" => "Annot", "Subtype" => "Text", "Contents" => words() },
        dictionary! { "Type" => "Annot", "Subtype" => "Link", "A" => script.clone(), "T" => words() },
        dictionary! { "Type" => "Annot", "Subtype" => "Highlight", "T" => words(), "Contents" => words() },
    ] {
        let note = document.add_object(note);
        page.get_mut(b"Annots").unwrap().as_array_mut().unwrap().push(note.into());
    }
    let metadata =
        document.add_object(stream(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }));
    page.set("Metadata", metadata);
    page.set("AA", dictionary! { "O" => script.clone() });
    page.set("PieceInfo", dictionary! { "App" => words() });
    page.set(
        "VP",
        vec![dictionary! { "Measure" => dictionary! { "GPTS" => vec![words()] } }.into()],
    );
    catalog.set("Metadata", metadata);
    catalog.set("OpenAction", script.clone());
    catalog.set(
        "Names",
        dictionary! {
            "JavaScript" => dictionary! { "Names" => vec![words(), script.into()] },
            "EmbeddedFiles" => dictionary! { "Names" => vec![words(), file.into()] },
        },
    );
    catalog.set("Private", words());
    let info = dictionary! { "Author" => words(), "Creator" => words(), "Producer" => words() };
    let info = document.add_object(info);
    document.trailer.set("Info", info);
    document.trailer.set("ID", vec![words(), words()]);
    document.add_object(words());
    let photo = Stream::new(dictionary! { "Subtype" => "Image", "Filter" => "DCTDecode" }, jpeg());
    let photo = document.add_object(photo);
    page.set("Resources", dictionary! { "XObject" => dictionary! { "P" => photo } });
}

/// A photograph with a comment, and who took it where.
pub fn jpeg() -> Vec<u8> {
    let mut photo = Vec::new();
    let points =
        image::RgbImage::from_fn(64, 48, |x, y| image::Rgb([x as u8 * 3, y as u8 * 5, 90]));
    points
        .write_with_encoder(image::codecs::jpeg::JpegEncoder::new_with_quality(&mut photo, 95))
        .unwrap();
    let segment = |marker: u8, words: &[u8]| {
        [&[0xff, marker], &(words.len() as u16 + 2).to_be_bytes()[..], words].concat()
    };
    let exif = [b"Exif\0\0II*\0\x08\0\0\0\0\0\0\0\0\0".as_slice(), CANARY.as_bytes()].concat();
    [&photo[..2], &segment(0xe1, &exif), &segment(0xfe, CANARY.as_bytes()), &photo[2..]].concat()
}

fn part_of_png(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let mut sum = flate2::Crc::new();
    sum.update(kind);
    sum.update(content);
    [&(content.len() as u32).to_be_bytes()[..], kind, content, &sum.sum().to_be_bytes()].concat()
}

/// A drawing with its author in a part of words.
fn png() -> Vec<u8> {
    let mut drawing = Vec::new();
    let points = image::RgbImage::from_pixel(30, 20, image::Rgb([9, 8, 7]));
    points.write_with_encoder(image::codecs::png::PngEncoder::new(&mut drawing)).unwrap();
    let words = part_of_png(b"tEXt", &[b"Author\0", CANARY.as_bytes()].concat());
    [&drawing[..33], &words, &drawing[33..]].concat()
}

/// A PNG whose head promises so many points, in three bytes each, with this behind it.
pub fn promising_png(width: u32, height: u32, points: &[u8]) -> Vec<u8> {
    let head = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 2, 0, 0, 0]].concat();
    let parts =
        [part_of_png(b"IHDR", &head), part_of_png(b"IDAT", points), part_of_png(b"IEND", b"")];
    [b"\x89PNG\r\n\x1a\n".as_slice(), &parts.concat()].concat()
}

/// A picture with words of XMP.
fn webp() -> Vec<u8> {
    let points = image::RgbImage::from_pixel(30, 20, image::Rgb([9, 8, 7]));
    let picture =
        webp::Encoder::from_rgb(&points, 30, 20).encode_simple(true, 75.0).unwrap().to_vec();
    let mut words =
        [b"XMP ".as_slice(), &(CANARY.len() as u32).to_le_bytes(), CANARY.as_bytes()].concat();
    words.resize(words.len().next_multiple_of(2), 0);
    let body = [&picture[8..], &words].concat();
    [b"RIFF".as_slice(), &(body.len() as u32).to_le_bytes(), &body].concat()
}

/// Sound between two tags.
fn mp3() -> Vec<u8> {
    let words = CANARY.as_bytes();
    let v2 = [b"ID3\x04\0\0\0\0\0".as_slice(), &[words.len() as u8], words].concat();
    let v1 = [b"TAG".as_slice(), words, &[0; 102]].concat();
    let frame = [b"\xff\xfb\x90\x00".as_slice(), &[0; 413]].concat();
    [v2, frame.repeat(3), v1].concat()
}

/// Parts, packed as others pack them.
pub fn archive(parts: &[(&str, String)]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    writer.set_comment(CANARY).unwrap();
    for (name, text) in parts {
        writer.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// A book of one page, and words wherever makers and programs leave them.
pub fn epub() -> Vec<(&'static str, String)> {
    let package = "<package xmlns='o'><metadata xmlns:dc='d'><dc:title>Rights</dc:title><dc:creator>canary</dc:creator><dc:language>en</dc:language>\
        <dc:identifier id='i'>canary</dc:identifier><dc:date>canary</dc:date><meta property='dcterms:modified'>2026-01-02T03:04:05Z</meta>\
        <meta name='generator' content='canary'/><meta name='cover' content='c'/></metadata>\
        <manifest><item id='p' href='p.xhtml'/><item id='s' href='s.js'/><item id='c' href='c%20d.svg'/></manifest></package>";
    let page = "<?xml version='1.0'?><!DOCTYPE html><html><head><meta name='author' content='canary'/><script>canary</script></head>\
        <body onload='canary'><!-- canary --><p>All people&nbsp;have rights</p><a href='file:///home/canary'>x</a></body></html>";
    let drawing = "<svg><metadata>canary</metadata><g inkscape:export-filename='canary' xmlns:inkscape='i'/></svg>";
    let parts = [
        ("mimetype", "application/epub+zip"),
        ("META-INF/container.xml", "<container><rootfiles/><links>canary</links></container>"),
        ("META-INF/calibre_bookmarks.txt", "canary"),
        ("o/package.opf", package),
        ("o/p.xhtml", page),
        ("o/s.js", "canary"),
        ("o/c d.svg", drawing),
        (
            "o/toc.ncx",
            "<ncx><head><meta name='dtb:uid' content='canary'/><meta name='x' content='canary'/></head><docAuthor>canary</docAuthor><docTitle>Rights</docTitle></ncx>",
        ),
    ];
    parts.map(|(name, text)| (name, text.to_owned())).to_vec()
}

/// A paper with everything that its writers leave in it.
pub fn odt() -> Vec<(&'static str, String)> {
    let content = "<office:document-content xmlns:office='o' xmlns:text='t' xmlns:dc='d'><text:tracked-changes><dc:creator>canary</dc:creator><text:p>canary gone</text:p></text:tracked-changes>\
        <text:p officeooo:rsid='canary' xmlns:officeooo='x'>All people <office:annotation><dc:creator>canary</dc:creator><text:p>canary</text:p></office:annotation>have<text:author-name>canary</text:author-name> rights</text:p>\
        <text:a xlink:href='file:///home/canary' xmlns:xlink='l'>here</text:a></office:document-content>";
    let manifest = "<manifest:manifest xmlns:manifest='m'><manifest:file-entry manifest:full-path='/'/><manifest:file-entry manifest:full-path='content.xml'/><manifest:file-entry manifest:full-path='Thumbnails/canary.png'/></manifest:manifest>";
    let parts = [
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        ("content.xml", content),
        ("meta.xml", "<x>canary</x>"),
        ("settings.xml", "<x>canary</x>"),
        ("Thumbnails/canary.png", "canary"),
        ("manifest.rdf", "canary"),
        ("META-INF/manifest.xml", manifest),
        ("META-INF/documentsignatures.xml", "canary"),
    ];
    parts.map(|(name, text)| (name, text.to_owned())).to_vec()
}

/// The same from another program.
pub fn docx() -> Vec<(&'static str, String)> {
    let types = "<Types><Default Extension='xml' ContentType='application/xml'/><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/><Override PartName='/docProps/core.xml' ContentType='canary'/></Types>";
    let document = "<w:document xmlns:w='w'><w:p w:rsidR='0canary' w14:paraId='canary' xmlns:w14='x'><w:r><w:t>All people</w:t></w:r><w:ins w:author='canary' w:date='canary'><w:r><w:t> have</w:t></w:r></w:ins>\
        <w:del w:author='canary'><w:r><w:delText>canary</w:delText></w:r></w:del><w:commentRangeStart w:id='0'/><w:r><w:commentReference w:id='0'/></w:r>\
        <w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> AUTHOR </w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>canary</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>\
        <w:fldSimple w:instr=' FILENAME '><w:r><w:t>canary</w:t></w:r></w:fldSimple><w:r><w:t> rights</w:t></w:r><wp:docPr xmlns:wp='p' id='1' name='canary.jpg' descr='A door'/></w:p></w:document>";
    let relations = "<Relationships><Relationship Id='1' Type='x/comments' Target='comments.xml'/><Relationship Id='2' Type='x/hyperlink' Target='file:///C:/canary' TargetMode='External'/>\
        <Relationship Id='3' Type='x/hyperlink' Target='https://example.org' TargetMode='External'/><Relationship Id='4' Type='x/attachedTemplate' Target='file:///canary.dotx' TargetMode='External'/></Relationships>";
    let parts = [
        ("[Content_Types].xml", types),
        (
            "_rels/.rels",
            "<Relationships><Relationship Id='1' Type='x/officeDocument' Target='word/document.xml'/><Relationship Id='2' Type='canary' Target='docProps/core.xml'/></Relationships>",
        ),
        ("word/document.xml", document),
        ("word/_rels/document.xml.rels", relations),
        ("word/comments.xml", "<w:comments>canary</w:comments>"),
        ("word/people.xml", "canary"),
        ("docProps/core.xml", "<creator>canary</creator>"),
        ("docProps/thumbnail.jpeg", "canary"),
        ("customXml/item1.xml", "canary"),
        ("customXml/_rels/item1.xml.rels", "canary"),
        (
            "word/settings.xml",
            "<w:settings><w:rsids><w:rsid w:val='canary'/></w:rsids><w:zoom/></w:settings>",
        ),
    ];
    parts.map(|(name, text)| (name, text.to_owned())).to_vec()
}

pub mod mp4 {
    pub fn part(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
        [&(content.len() as u32 + 8).to_be_bytes()[..], kind, content].concat()
    }

    fn join(parts: &[Vec<u8>]) -> Vec<u8> {
        parts.concat()
    }

    /// A track with one chunk of `length` bytes at `offset`.
    pub fn track(handler: &[u8; 4], offset: u32, length: u32, words: &[u8]) -> Vec<u8> {
        let name = [b"\0\0\0\0\0\0\0\0".as_slice(), handler, &[0; 12], words, b"\0"].concat();
        let entry = match handler {
            b"soun" => part(
                b"mp4a",
                &[&[0; 28][..], &part(b"esds", b"sound"), &part(b"udta", words)].concat(),
            ),
            _ => part(b"gpmd", words),
        };
        let numbers =
            |numbers: &[u32]| -> Vec<u8> { numbers.iter().flat_map(|n| n.to_be_bytes()).collect() };
        let tables = join(&[
            part(b"stsd", &[&numbers(&[0, 1])[..], &entry].concat()),
            part(b"stsc", &numbers(&[0, 1, 1, 2, 1])),
            part(b"stsz", &numbers(&[0, 0, 2, 1, length - 1])),
            part(b"stco", &numbers(&[0, 1, offset])),
            part(b"uuid", words),
        ]);
        let source = part(b"url ", &[&[0, 0, 0, 1], words].concat());
        let information = join(&[
            part(b"smhd", &[0; 8]),
            part(b"dinf", &part(b"dref", &[&numbers(&[0, 1])[..], &source].concat())),
            part(b"stbl", &tables),
        ]);
        let times =
            [&[0, 0, 0, 0][..], &[words.first().copied().unwrap_or(0); 8], &[9; 8]].concat();
        let media =
            join(&[part(b"mdhd", &times), part(b"hdlr", &name), part(b"minf", &information)]);
        part(b"trak", &join(&[part(b"tkhd", &times), part(b"mdia", &media), part(b"udta", words)]))
    }

    /// Sound of ten bytes, a track of places behind it, and words everywhere.
    pub fn film(brand: &[u8; 4], words: &[u8]) -> Vec<u8> {
        let beginning = part(b"ftyp", &[brand, &[0; 4][..], b"isom"].concat());
        let data = part(b"mdat", &[words, b"0123456789", words].concat());
        let (offset, length) = (beginning.len() + 8 + words.len(), words.len() as u32);
        let movie = join(&[
            part(
                b"mvhd",
                &[&[0; 4][..], &[words.first().copied().unwrap_or(0); 8], &[9; 88]].concat(),
            ),
            track(b"soun", offset as u32, 10, words),
            track(b"meta", offset as u32 + 10, length.max(1), words),
            part(b"udta", &part(b"meta", &part(b"ilst", words))),
            part(b"meta", words),
        ]);
        join(&[beginning, data, part(b"moov", &movie), part(b"uuid", words), part(b"free", words)])
    }
}

pub mod ogg {
    use super::super::ogg::{FIRST, LAST, Writer};

    pub fn opus(comments: &[u8]) -> Vec<u8> {
        stream_of(
            &[b"OpusHead\x01\x01\0\0\x80\xbb\0\0\0\0\0"],
            &[&[b"OpusTags".as_slice(), comments].concat()],
        )
    }

    pub fn vorbis(comments: &[u8]) -> Vec<u8> {
        let first = [b"\x01vorbis".as_slice(), &[0; 23]].concat();
        let setup = [b"\x05vorbis".as_slice(), &[7; 4000]].concat();
        stream_of(&[&first], &[&[b"\x03vorbis".as_slice(), comments].concat(), &setup])
    }

    pub fn stream_of(first: &[&[u8]], heads: &[&[u8]]) -> Vec<u8> {
        let mut out = Vec::new();
        let mut writer = Writer { out: &mut out, serial: [1, 2, 3, 4], number: 0 };
        writer.page(FIRST, [0; 8], &[first[0].len() as u8], first[0]);
        writer.packets(&heads.iter().map(|head| head.to_vec()).collect::<Vec<_>>());
        writer.page(0, [9, 0, 0, 0, 0, 0, 0, 0], &[3, 2], b"sound");
        writer.page(LAST, [10, 0, 0, 0, 0, 0, 0, 0], &[5], b"sound");
        out
    }

    pub fn said(words: &[u8]) -> Vec<u8> {
        let mut comments = [&5u32.to_le_bytes()[..], b"libab", &1u32.to_le_bytes()].concat();
        comments.extend((words.len() as u32).to_le_bytes());
        comments.extend_from_slice(words);
        comments.push(1);
        comments
    }
}

pub mod webm {
    use super::super::webm::{
        BLOCK, BLOCK_GROUP, CLUSTER, CODEC, CODEC_PRIVATE, DOC_TYPE, EBML, SEGMENT, SIMPLE_BLOCK,
        TRACK, TRACK_KIND, TRACK_NUMBER,
    };

    fn id(id: u32) -> Vec<u8> {
        id.to_be_bytes().into_iter().skip_while(|byte| *byte == 0).collect()
    }

    pub fn element(name: u32, content: &[u8]) -> Vec<u8> {
        let size = (content.len() as u32 | 0x1000_0000).to_be_bytes();
        [&id(name)[..], &size, content].concat()
    }

    fn track(number: u8, kind: u8, codec: &[u8], private: &[u8], words: &[u8]) -> Vec<u8> {
        let parts = [
            element(TRACK_NUMBER, &[number]),
            element(TRACK_KIND, &[kind]),
            element(CODEC, codec),
            element(CODEC_PRIVATE, private),
            element(0x536e, words),
            element(0xe1, &[element(0xb5, &[0; 4]), element(0x7777, words)].concat()),
        ];
        element(TRACK, &parts.concat())
    }

    fn vorbis(words: &[u8]) -> Vec<u8> {
        let comments = [
            b"\x03vorbis".as_slice(),
            &(words.len() as u32).to_le_bytes(),
            words,
            &[0, 0, 0, 0, 1],
        ]
        .concat();
        [&[2, 3, comments.len() as u8][..], b"one", &comments, b"three"].concat()
    }

    pub fn film(words: &[u8], endless: bool) -> Vec<u8> {
        let information = [
            element(0x2a_d7b1, &[1]),
            element(0x4d80, words),
            element(0x5741, words),
            element(0x7ba9, words),
            element(0x4461, &words[..8]),
        ];
        let tracks = [
            track(1, 2, b"A_VORBIS", &vorbis(words), words),
            track(2, 33, b"D_WEBVTT/METADATA", words, words),
        ];
        let blocks = [
            element(0xe7, &[0]),
            element(SIMPLE_BLOCK, b"\x81\0\0\x80sound"),
            element(SIMPLE_BLOCK, &[b"\x82\0\0\x80", words].concat()),
            element(
                BLOCK_GROUP,
                &[element(BLOCK, &[b"\x82\0\0\0", words].concat()), element(0x9b, &[1])].concat(),
            ),
            element(
                BLOCK_GROUP,
                &[element(BLOCK, b"\x81\0\0\0again"), element(0x9b, &[1])].concat(),
            ),
        ];
        let cluster = match endless {
            true => [&id(CLUSTER)[..], b"\xff", &blocks.concat()].concat(),
            false => element(CLUSTER, &blocks.concat()),
        };
        let parts = [
            element(0x1549_a966, &information.concat()),
            element(0x1654_ae6b, &tracks.concat()),
            cluster,
            element(0x1254_c367, &words.repeat(20)),
            element(0x1941_a469, words),
            element(0xec, words),
        ];
        let head = element(EBML, &[element(DOC_TYPE, b"webm"), element(0x4286, &[1])].concat());
        let segment = match endless {
            true => {
                [&id(SEGMENT)[..], b"\x01\xff\xff\xff\xff\xff\xff\xff", &parts.concat()].concat()
            }
            false => element(SEGMENT, &parts.concat()),
        };
        [head, segment].concat()
    }
}
