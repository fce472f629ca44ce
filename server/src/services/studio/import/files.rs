//! Pictures and downloads of an import: read once, cleaned by the worker, kept under the hash of their clean bytes.
//! Nothing here looks into a file.

use super::{Problem, ProblemReason, on_disk::on_disk};
use crate::{
    database::record::{file::FileRecord, variant::VariantRecord},
    domain::file_name,
    routes,
    services::studio::{
        cleaning::{CleanError, FileCleaner, FileKind, LARGEST},
        pictures::{self, Smaller},
        plain_file,
    },
    storage::{ContentHash, Storage},
};
use std::{
    collections::{HashMap, HashSet},
    io,
    path::{Component, Path, PathBuf},
};

/// A file that was read and kept.
#[derive(Debug, Clone)]
pub struct KeptFile {
    /// As the database records it.
    pub record: FileRecord,
    /// The name under which it is offered.
    pub name: String,
    /// Of a picture: itself for smaller screens, where that was not recorded before.
    pub variants: Vec<VariantRecord>,
}

impl KeptFile {
    /// Its address on this site.
    pub fn address(&self) -> String {
        routes::File { hash: self.record.hash.as_str(), name: self.name.as_str() }.path()
    }
}

/// Files by their path under the import root, so that each is read once however often it is used.
#[derive(Debug, Default)]
pub struct Files {
    kept: HashMap<PathBuf, Option<KeptFile>>,
    /// Pictures whose smaller versions are recorded, by hash.
    done: HashSet<String>,
}

/// Where files go, and how.
#[derive(Debug, Clone, Copy)]
pub struct Way<'a> {
    /// Makes them fit for readers.
    pub cleaner: &'a dyn FileCleaner,
    /// Keeps them.
    pub storage: &'a dyn Storage,
    /// Keep nothing.
    pub dry: bool,
}

impl Files {
    /// No file yet. `done` are the hashes of pictures whose smaller versions need not be made again.
    pub fn new(done: HashSet<String>) -> Self {
        Self { kept: HashMap::new(), done }
    }

    /// Reads the files unless that was done, on all cores, and keeps them unless that is a trial. A file that cannot be
    /// taken is a problem, once.
    pub fn load(
        &mut self,
        root: &Path,
        paths: impl IntoIterator<Item = PathBuf>,
        way: Way<'_>,
    ) -> io::Result<Vec<Problem>> {
        let wanted: Vec<PathBuf> =
            paths.into_iter().filter(|path| !self.kept.contains_key(path)).collect();
        let taken = pictures::on_all_cores(&wanted, |path| take(root, path, way, &self.done));
        let mut problems = Vec::new();
        for (path, taken) in wanted.into_iter().zip(taken) {
            let kept = match taken {
                Ok(kept) => Some(kept),
                Err(Refused::Because(reason)) => {
                    problems.push(Problem { path: path.clone(), language: None, reason });
                    None
                }
                Err(Refused::Failed(error)) => return Err(error),
            };
            self.kept.insert(path, kept);
        }
        Ok(problems)
    }

    /// The file, if it was taken.
    pub fn get(&self, path: &Path) -> Option<&KeptFile> {
        self.kept.get(path).and_then(Option::as_ref)
    }
}

/// Why a file is not taken.
enum Refused {
    Because(ProblemReason),
    /// That says nothing about the file.
    Failed(io::Error),
}

impl From<ProblemReason> for Refused {
    fn from(reason: ProblemReason) -> Self {
        Self::Because(reason)
    }
}

impl From<io::Error> for Refused {
    fn from(error: io::Error) -> Self {
        Self::Failed(error)
    }
}

impl From<CleanError> for Refused {
    fn from(error: CleanError) -> Self {
        match error {
            CleanError::Refused(refusal) => Self::Because(ProblemReason::RefusedFile(refusal)),
            CleanError::NoWorker(_) => Self::Failed(io::Error::other(error)),
        }
    }
}

/// Reads one file and keeps what is clean of it.
fn take(
    root: &Path,
    path: &Path,
    way: Way<'_>,
    done: &HashSet<String>,
) -> Result<KeptFile, Refused> {
    // A reader gives paths below the root; anything else would read what nobody meant to publish.
    if !path.components().all(|part| matches!(part, Component::Normal(_))) {
        return Err(ProblemReason::PathEscape { target: path.display().to_string() }.into());
    }
    let bytes = plain_file::read(&on_disk(root, path), LARGEST).map_err(ProblemReason::from)?;
    let extension = path.extension().map(|end| end.to_string_lossy()).unwrap_or_default();
    let cleaned = way.cleaner.clean(&bytes, &extension)?;
    let pixels = cleaned.pixels.map(|(width, height)| (width.into(), height.into()));
    let record = keep(&cleaned.bytes, cleaned.kind, pixels, way.storage, way.dry)?;
    let mut variants = Vec::new();
    if cleaned.kind.is_picture() && !done.contains(&record.hash) {
        for one in way.cleaner.smaller(&cleaned.bytes)? {
            variants.push(keep_variant(&one, way.storage, way.dry)?);
        }
    }
    Ok(KeptFile { record, name: name_of(path, cleaned.kind), variants })
}

/// Keeps a smaller version of a picture.
pub(in crate::services::studio) fn keep_variant(
    smaller: &Smaller,
    storage: &dyn Storage,
    dry: bool,
) -> io::Result<VariantRecord> {
    let (width, height) = (smaller.width.into(), smaller.height.into());
    let file = keep(&smaller.bytes, FileKind::Webp, Some((width, height)), storage, dry)?;
    Ok(VariantRecord { file, width, height })
}

fn keep(
    bytes: &[u8],
    kind: FileKind,
    pixels: Option<(i64, i64)>,
    storage: &dyn Storage,
    dry: bool,
) -> io::Result<FileRecord> {
    let hash = if dry { ContentHash::of(bytes) } else { storage.keep(bytes)? };
    Ok(FileRecord {
        hash: hash.to_string(),
        size: bytes.len() as i64,
        media_type: kind.media_type().to_owned(),
        pixels,
    })
}

/// A name whose end says what the file is, whatever it was called.
fn name_of(path: &Path, kind: FileKind) -> String {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let (stem, end) = file_name::plain(&name);
    let stem = if stem.is_empty() { "file" } else { &stem };
    match kind.extensions() {
        known if known.contains(&end.as_str()) => file_name::joined(stem, &end),
        known if end.is_empty() => file_name::joined(stem, known[0]),
        known => file_name::joined(&format!("{stem}.{end}"), known[0]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        services::studio::cleaning::{Cleaned, InProcess, Refusal, planted},
        storage::MemoryStorage,
    };
    use std::fs;

    fn way(storage: &MemoryStorage) -> Way<'_> {
        Way { cleaner: &InProcess, storage, dry: false }
    }

    #[test]
    fn up1_the_end_of_a_name_says_what_the_file_is() {
        let name = |name: &str| name_of(Path::new(name), FileKind::Pdf);
        assert_eq!(name("Rights.PDF"), "rights.pdf");
        assert_eq!(name("rights.pdf.html"), "rights.pdf.html.pdf");
        assert_eq!(name("\u{202e}fdp.exe"), "fdp.exe.pdf");
        assert_eq!(name("x/Ma Vie (1).PDF"), "ma-vie--1-.pdf");
        assert_eq!(name("x/表.pdf"), "表.pdf");
        assert_eq!(name("دليل الحقوق.pdf"), "دليل-الحقوق.pdf");
        assert_eq!(name("plan-e\u{301}.pdf"), "plan-é.pdf");
        assert_eq!(name("!!!.pdf"), "file.pdf");
        assert_eq!(name(".pdf"), "file.pdf");
        assert_eq!(name("表"), "表.pdf");
        assert_eq!(name(&format!("{}.pdf", "表".repeat(100))).len(), 4 + 3 * 83);
        assert_eq!(name_of(Path::new("a.jpeg"), FileKind::Jpeg), "a.jpeg");
    }

    #[test]
    fn an_address_of_a_file_holds_no_letter_that_may_be_read_in_two_ways() {
        let root = tempfile::tempdir().unwrap();
        // As a Mac names files: the accent apart.
        fs::write(root.path().join("دليل e\u{301}.txt"), "open").unwrap();
        let mut files = Files::default();
        let storage = MemoryStorage::default();
        let path = Path::new("دليل é.txt");
        assert_eq!(files.load(root.path(), [path.to_owned()], way(&storage)).unwrap(), []);
        let kept = files.get(path).unwrap();
        assert_eq!(kept.name, "دليل-é.txt");
        let address = format!("/files/{}/%D8%AF%D9%84%D9%8A%D9%84-%C3%A9.txt", kept.record.hash);
        assert_eq!(kept.address(), address);
        assert!(crate::domain::text::is_allowed_link(&address));
    }

    #[test]
    fn up10_a_path_that_leads_out_is_never_read() {
        let outside = tempfile::tempdir().unwrap();
        let secret = outside.path().join("secret.txt");
        fs::write(&secret, "secret").unwrap();
        let root = outside.path().join("root");
        fs::create_dir(&root).unwrap();
        fs::write(root.join("open.txt"), "open").unwrap();
        let mut files = Files::default();
        let storage = MemoryStorage::default();
        let paths = [secret.as_path(), Path::new("../secret.txt"), Path::new("open.txt")];
        let problems = files.load(&root, paths.map(Path::to_owned), way(&storage)).unwrap();
        assert!(files.get(&secret).is_none() && files.get(Path::new("../secret.txt")).is_none());
        assert!(files.get(Path::new("open.txt")).is_some(), "the control");
        assert_eq!(problems.len(), 2);
    }

    #[test]
    fn books_and_papers_are_taken_as_what_they_are() {
        let root = tempfile::tempdir().unwrap();
        let given = [
            ("a.docx", planted::docx(), FileKind::Docx),
            ("a.odt", planted::odt(), FileKind::Odt),
            ("a.epub", planted::epub(), FileKind::Epub),
        ];
        let mut files = Files::default();
        let storage = MemoryStorage::default();
        for (name, parts, kind) in given {
            fs::write(root.path().join(name), planted::archive(&parts)).unwrap();
            assert_eq!(files.load(root.path(), [name.into()], way(&storage)).unwrap(), []);
            let kept = files.get(Path::new(name)).unwrap();
            assert_eq!(
                (kept.name.as_str(), kept.record.media_type.as_str()),
                (name, kind.media_type())
            );
        }
        fs::write(root.path().join("b.docx"), planted::archive(&[("a.txt", String::new())]))
            .unwrap();
        let problems = files.load(root.path(), ["b.docx".into()], way(&storage)).unwrap();
        assert_eq!(problems[0].reason, ProblemReason::RefusedFile(Refusal::UnknownType));
    }

    #[test]
    fn a_missing_file_is_a_problem_told_once() {
        let root = tempfile::tempdir().unwrap();
        let mut files = Files::default();
        let storage = MemoryStorage::default();
        let mut load = || files.load(root.path(), ["none.png".into()], way(&storage)).unwrap();
        assert_eq!((load().len(), load().len()), (1, 0));
        assert!(files.get(Path::new("none.png")).is_none());
    }

    #[test]
    fn up2_a_picture_is_cleaned_made_smaller_once_and_left_out_when_that_cannot_be() {
        let root = tempfile::tempdir().unwrap();
        let mut picture = Vec::new();
        let points = image::RgbImage::from_fn(700, 300, |x, y| image::Rgb([x as u8, y as u8, 7]));
        let encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut picture, 95);
        points.write_with_encoder(encoder).unwrap();
        // A comment behind the start: two bytes of length, then who made it.
        let commented = [&picture[..2], b"\xff\xfe\0\x08canary", &picture[2..]].concat();
        fs::write(root.path().join("a.jpg"), &commented).unwrap();
        fs::write(root.path().join("cut.png"), b"\x89PNG\r\n\x1a\n").unwrap();
        let storage = MemoryStorage::default();
        let paths = || ["a.jpg", "cut.png"].map(PathBuf::from);
        let mut files = Files::default();
        let problems = files.load(root.path(), paths(), way(&storage)).unwrap();
        let reason = &problems[0].reason;
        assert!(matches!(reason, ProblemReason::RefusedFile(Refusal::Broken(_))), "{reason}");
        assert!(files.get(Path::new("cut.png")).is_none());
        let kept = files.get(Path::new("a.jpg")).unwrap();
        assert_eq!(kept.record.hash, ContentHash::of(&picture).to_string());
        assert_eq!(kept.record.pixels, Some((700, 300)));
        let widths: Vec<i64> = kept.variants.iter().map(|one| one.width).collect();
        assert_eq!(widths, [320, 640, 700]);
        for one in &kept.variants {
            assert!(storage.holds(&one.file.hash.parse().unwrap()).unwrap());
        }
        let mut again = Files::new(HashSet::from([kept.record.hash.clone()]));
        again.load(root.path(), paths(), way(&storage)).unwrap();
        assert!(again.get(Path::new("a.jpg")).unwrap().variants.is_empty(), "made already");
    }

    /// Lets everything through as it came: what the others are compared with.
    #[derive(Debug)]
    struct AsItCame;

    impl FileCleaner for AsItCame {
        fn clean(&self, file: &[u8], _: &str) -> Result<Cleaned, CleanError> {
            Ok(Cleaned { kind: FileKind::Pdf, bytes: file.to_vec(), pixels: None })
        }

        fn smaller(&self, _: &[u8]) -> Result<Vec<Smaller>, CleanError> {
            Ok(Vec::new())
        }
    }

    #[test]
    fn up2_no_file_is_kept_as_it_came() {
        let root = tempfile::tempdir().unwrap();
        let files = planted::all();
        for (name, bytes) in &files {
            fs::write(root.path().join(name), bytes).unwrap();
        }
        let with_canary = |cleaner: &dyn FileCleaner| {
            let storage = MemoryStorage::default();
            let way = Way { cleaner, storage: &storage, dry: false };
            let mut loaded = Files::default();
            let paths = files.iter().map(|(name, _)| PathBuf::from(name));
            assert_eq!(loaded.load(root.path(), paths, way).unwrap(), []);
            let kept = files.iter().map(|(name, _)| loaded.get(Path::new(name)).unwrap());
            let read = |kept: &KeptFile| storage.read(&kept.record.hash.parse().unwrap()).unwrap();
            kept.filter(|kept| planted::holds(&planted::unpacked(&read(kept).unwrap()), "canary"))
                .count()
        };
        assert_eq!(with_canary(&AsItCame), files.len(), "the twin");
        assert_eq!(with_canary(&InProcess), 0);
    }
}
