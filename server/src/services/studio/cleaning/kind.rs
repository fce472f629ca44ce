//! What a file is, by its content. What is not on this list is not taken; SVG and HTML never are.

use super::{Refusal, archive, mp3, text};
use serde::{Deserialize, Serialize};

/// A type of files that readers may get.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FileKind {
    Pdf,
    Png,
    Jpeg,
    Webp,
    Mp3,
    M4a,
    Ogg,
    Mp4,
    Webm,
    Vtt,
    Txt,
    Csv,
    Epub,
    Odt,
    Docx,
}

impl FileKind {
    /// What it is kept as.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Webp => "image/webp",
            Self::Mp3 => "audio/mpeg",
            Self::M4a => "audio/mp4",
            Self::Ogg => "audio/ogg",
            Self::Mp4 => "video/mp4",
            Self::Webm => "video/webm",
            Self::Vtt => "text/vtt; charset=utf-8",
            Self::Txt => "text/plain; charset=utf-8",
            Self::Csv => "text/csv; charset=utf-8",
            Self::Epub => "application/epub+zip",
            Self::Odt => "application/vnd.oasis.opendocument.text",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        }
    }

    /// The ends of names that say this type; the first is ours.
    pub fn extensions(self) -> &'static [&'static str] {
        match self {
            Self::Pdf => &["pdf"],
            Self::Png => &["png"],
            Self::Jpeg => &["jpg", "jpeg"],
            Self::Webp => &["webp"],
            Self::Mp3 => &["mp3"],
            Self::M4a => &["m4a"],
            Self::Ogg => &["ogg", "opus"],
            Self::Mp4 => &["mp4"],
            Self::Webm => &["webm"],
            Self::Vtt => &["vtt"],
            Self::Txt => &["txt"],
            Self::Csv => &["csv"],
            Self::Epub => &["epub"],
            Self::Odt => &["odt"],
            Self::Docx => &["docx"],
        }
    }

    /// Whether pages show it.
    pub fn is_picture(self) -> bool {
        matches!(self, Self::Png | Self::Jpeg | Self::Webp)
    }
}

/// Brands of films and recordings that browsers play. Pictures and QuickTime begin the same way.
const FILMS: &[&[u8; 4]] = &[
    b"isom", b"iso2", b"iso3", b"iso4", b"iso5", b"iso6", b"iso7", b"iso8", b"iso9", b"mp41",
    b"mp42", b"avc1", b"M4V ", b"M4VH", b"M4VP", b"MSNV", b"dash", b"f4v ", b"3gp4", b"3gp5",
    b"3gp6",
];
const RECORDINGS: &[&[u8; 4]] = &[b"M4A ", b"M4B "];

/// The type of a file. A name decides between texts alone.
pub(super) fn of(file: &[u8], extension: &str) -> Result<FileKind, Refusal> {
    let starts = |magic: &[u8]| file.starts_with(magic);
    let inside =
        |at: usize, magic: &[u8]| file.get(at..).is_some_and(|rest| rest.starts_with(magic));
    let brand = |of: &[&[u8; 4]]| inside(4, b"ftyp") && of.iter().any(|one| inside(8, *one));
    if starts(b"\x89PNG\r\n\x1a\n") {
        Ok(FileKind::Png)
    } else if starts(b"\xff\xd8\xff") {
        Ok(FileKind::Jpeg)
    } else if starts(b"RIFF") && inside(8, b"WEBP") {
        Ok(FileKind::Webp)
    } else if starts(b"%PDF-") {
        Ok(FileKind::Pdf)
    } else if starts(b"PK\x03\x04") {
        archive::kind(file)
    } else if starts(b"OggS") {
        Ok(FileKind::Ogg)
    } else if brand(RECORDINGS) {
        Ok(FileKind::M4a)
    } else if brand(FILMS) {
        Ok(FileKind::Mp4)
    } else if starts(b"\x1a\x45\xdf\xa3") {
        Ok(FileKind::Webm)
    } else if mp3::begins(file) {
        Ok(FileKind::Mp3)
    } else {
        text::kind(file, extension)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn up1_the_content_decides_the_type_not_the_name() {
        let kind = |extension: &str, file: &[u8]| of(file, extension).ok();
        assert_eq!(kind("txt", b"%PDF-1.7"), Some(FileKind::Pdf));
        assert_eq!(kind("png", b"<html>"), None);
        assert_eq!(kind("svg", b"<svg/>"), None);
        assert_eq!(kind("html", b"<p>"), None);
        assert_eq!(kind("txt", b"plain"), Some(FileKind::Txt));
        assert_eq!(kind("txt", b"a\0b"), None);
        assert_eq!(kind("gif", b"GIF89a"), None);
        assert_eq!(kind("mp4", b"\0\0\0\x18ftypheic"), None, "a picture of a telephone");
        assert_eq!(kind("mp4", b"\0\0\0\x18ftypisom"), Some(FileKind::Mp4));
        assert_eq!(kind("zip", b"PK\x03\x04 and no archive"), None);
    }
}
