//! Plain texts. They have no mark of their own: the name decides, and the bytes must be UTF-8 without control characters.

use super::{FileKind, Refusal, broken};

pub(super) fn kind(file: &[u8], extension: &str) -> Result<FileKind, Refusal> {
    let kind = match extension.to_ascii_lowercase().as_str() {
        "txt" => FileKind::Txt,
        "csv" => FileKind::Csv,
        "vtt" => FileKind::Vtt,
        _ => return Err(Refusal::UnknownType),
    };
    let text = std::str::from_utf8(file).map_err(|_| Refusal::UnknownType)?;
    match text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) {
        true => Err(Refusal::UnknownType),
        false => Ok(kind),
    }
}

/// Captions without what is not shown: the words beside the mark, the lines below it, and notes, where editors leave names.
pub(super) fn captions(file: &[u8]) -> Result<Vec<u8>, Refusal> {
    let text = std::str::from_utf8(file).map_err(broken)?;
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n").replace('\r', "\n");
    let mut blocks = text.split("\n\n").map(|block| block.trim_matches('\n'));
    let head = blocks.next().unwrap_or_default();
    if !head
        .strip_prefix("WEBVTT")
        .is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t', '\n']))
    {
        return Err(broken("captions begin with WEBVTT"));
    }
    let is_note = |block: &&str| {
        block
            .strip_prefix("NOTE")
            .is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t', '\n']))
    };
    let mut cleaned = "WEBVTT\n".to_owned();
    for block in blocks.filter(|block| !block.is_empty() && !is_note(block)) {
        cleaned.push('\n');
        cleaned.push_str(block);
        cleaned.push('\n');
    }
    Ok(cleaned.into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn up2_captions_keep_what_is_shown_alone() {
        let file = "\u{feff}WEBVTT - by canary\r\nAuthor: canary\r\n\r\nNOTE made by canary\r\nat home\r\n\r\n1\r\n00:01.000 --> 00:02.000\r\nHello\r\n\r\n\r\n00:03.000 --> 00:04.000\nNOTEBOOK\n\nNOTE\n\n";
        let cleaned = captions(file.as_bytes()).unwrap();
        let wanted =
            "WEBVTT\n\n1\n00:01.000 --> 00:02.000\nHello\n\n00:03.000 --> 00:04.000\nNOTEBOOK\n";
        assert_eq!(String::from_utf8(cleaned).unwrap(), wanted);
        assert_eq!(captions(wanted.as_bytes()).unwrap(), wanted.as_bytes());
        assert!(captions(b"no captions").is_err());
        assert!(captions(b"WEBVTTx\n").is_err());
    }
}
