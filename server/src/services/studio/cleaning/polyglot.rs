//! Files that are two things at once: one program reads them as what we took them for, another as something else.
//!
//! Most of that goes when a file is written anew. Two types are found from afar, so they are looked for by themselves: a
//! ZIP archive (and with it a JAR or an APK) is read from its end, and a PDF may begin anywhere in the first kilobyte.

use super::{FileKind, Refusal};

/// How far from the end of a file programs look for that of an archive: its longest comment and the record itself.
const END_OF_ARCHIVE: usize = 65_535 + 22;
/// How far into a file programs look for the beginning of a PDF.
const BEGINNING_OF_PDF: usize = 1024;

pub(super) fn refuse(kind: FileKind, file: &[u8]) -> Result<(), Refusal> {
    let is_archive = matches!(kind, FileKind::Epub | FileKind::Odt | FileKind::Docx);
    if !is_archive && ends_an_archive(file) {
        return Err(Refusal::TwoTypes(format!("{kind:?}"), "Zip".into()));
    }
    let beginning = &file[..file.len().min(BEGINNING_OF_PDF)];
    if kind != FileKind::Pdf && holds(beginning, b"%PDF-") {
        return Err(Refusal::TwoTypes(format!("{kind:?}"), "Pdf".into()));
    }
    Ok(())
}

/// Four bytes could stand there by chance; with the numbers of disks behind them, which are always nothing, hardly.
fn ends_an_archive(file: &[u8]) -> bool {
    holds(&file[file.len().saturating_sub(END_OF_ARCHIVE)..], b"PK\x05\x06\0\0\0\0")
}

fn holds(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn up1_an_archive_behind_another_file_is_found() {
        let archive = [b"PK\x05\x06".as_slice(), &[0; 18]].concat();
        let behind = [b"%PDF-1.7 ... %%EOF".as_slice(), &archive].concat();
        assert!(refuse(FileKind::Pdf, &behind).is_err());
        assert!(refuse(FileKind::Pdf, &[&behind[..], &[b' '; 60_000]].concat()).is_err());
        assert!(refuse(FileKind::Epub, &behind[18..]).is_ok(), "that is what it is");
        assert!(refuse(FileKind::Pdf, &behind[..18]).is_ok(), "the control");
    }

    #[test]
    fn up1_a_paper_inside_the_beginning_of_another_file_is_found() {
        let within = [b"OggS".as_slice(), b"   %PDF-1.4"].concat();
        assert!(refuse(FileKind::Ogg, &within).is_err());
        assert!(refuse(FileKind::Ogg, &[&[b' '; 2000], &within[..]].concat()).is_ok());
    }
}
