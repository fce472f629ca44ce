//! Which files a browser is told to know. Whatever is not listed is a heap of bytes to save.

/// What a file is served as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct MediaType {
    /// The value of `Content-Type`.
    pub name: &'static str,
    /// Whether a browser may show it by itself; else it saves it.
    pub inline: bool,
}

/// No HTML, no SVG, no script, no style: never served as such, whatever the name says.
const KNOWN: &[(&str, &str, bool)] = &[
    ("pdf", "application/pdf", true),
    ("png", "image/png", true),
    ("jpg", "image/jpeg", true),
    ("jpeg", "image/jpeg", true),
    ("webp", "image/webp", true),
    ("gif", "image/gif", true),
    ("avif", "image/avif", true),
    ("mp3", "audio/mpeg", true),
    ("m4a", "audio/mp4", true),
    ("ogg", "audio/ogg", true),
    ("opus", "audio/ogg", true),
    ("mp4", "video/mp4", true),
    ("webm", "video/webm", true),
    ("vtt", "text/vtt; charset=utf-8", false),
    ("txt", "text/plain; charset=utf-8", false),
    ("csv", "text/csv; charset=utf-8", false),
    ("epub", "application/epub+zip", false),
    ("odt", "application/vnd.oasis.opendocument.text", false),
    ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", false),
];

const UNKNOWN: MediaType = MediaType { name: "application/octet-stream", inline: false };

/// What a file of this name is served as.
pub(super) fn of(name: &str) -> MediaType {
    let extension = name.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase());
    let known = KNOWN.iter().find(|(known, ..)| extension.as_deref() == Some(known));
    known.map_or(UNKNOWN, |(_, name, inline)| MediaType { name, inline: *inline })
}

/// The same by the type that was recorded; `None` for one that is not listed.
pub(super) fn known(media_type: &str) -> Option<MediaType> {
    let known = KNOWN.iter().find(|(_, name, _)| *name == media_type);
    known.map(|(_, name, inline)| MediaType { name, inline: *inline })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn up4_nothing_that_runs_is_served_as_such() {
        for name in
            ["a.svg", "a.html", "a.pdf.html", "a.js", "a.css", "a.xml", "a", "svg", ".pdf.svg"]
        {
            assert_eq!(of(name), UNKNOWN, "{name}");
        }
        for (_, name, _) in KNOWN {
            assert!(!name.contains("svg") && !name.contains("html") && !name.contains("script"));
        }
    }

    #[test]
    fn up5_pictures_papers_and_recordings_are_shown_the_rest_is_saved() {
        assert!(of("Know your rights.PDF").inline);
        assert!(of("a.b.jpeg").inline);
        assert!(!of("list.csv").inline);
        assert!(!of("a.txt").inline);
    }
}
