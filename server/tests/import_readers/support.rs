//! Folders made for one test, and questions to what was read from them.

use server::{
    domain::language_tag::LanguageTag,
    services::studio::import::{
        ImportError, Problem, ProblemReason, Progress, ReadOptions, SourceItem, SourceLesson,
        SourceLibrary, SourceText,
    },
};
use std::{fs, path::Path};
use tempfile::TempDir;

/// The smallest bytes that pass for a picture by name; what is in it, the readers do not ask.
pub const PICTURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// A folder that lives as long as the test.
pub struct Folder(TempDir);

impl Folder {
    /// Makes a folder with these texts.
    pub fn with(files: &[(&str, &str)]) -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        for (path, text) in files {
            folder.add(path, text.as_bytes());
        }
        folder
    }

    /// Adds or replaces one file.
    pub fn add(&self, path: &str, bytes: &[u8]) {
        let path = self.0.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }
}

/// One of the readers.
pub type Reader =
    fn(&Path, &ReadOptions, &mut dyn FnMut(Progress<'_>)) -> Result<SourceLibrary, ImportError>;

/// Reads a folder with the usual options.
pub fn read(reader: Reader, folder: &Folder) -> SourceLibrary {
    reader(folder.path(), &options(), &mut |_| {}).unwrap()
}

/// Read at noon of the fifth of December 2026.
pub fn options() -> ReadOptions {
    ReadOptions { now: "2026-12-05T12:00:00Z".parse().unwrap(), ..ReadOptions::default() }
}

pub fn tag(text: &str) -> LanguageTag {
    LanguageTag::parse(text).unwrap()
}

pub fn item<'a>(library: &'a SourceLibrary, key: &str) -> &'a SourceItem {
    let keys = || library.items.iter().map(|item| item.key.as_str()).collect::<Vec<_>>();
    library
        .items
        .iter()
        .find(|item| item.key == key)
        .unwrap_or_else(|| panic!("{key} among {:?}", keys()))
}

pub fn lesson<'a>(library: &'a SourceLibrary, key: &str) -> &'a SourceLesson {
    let mut lessons = library.items.iter().flat_map(|item| &item.lessons);
    lessons.find(|lesson| lesson.key == key).unwrap_or_else(|| panic!("no lesson {key}"))
}

pub fn text<'a>(library: &'a SourceLibrary, key: &str, language: &str) -> &'a SourceText {
    &item(library, key).texts[&tag(language)]
}

/// The reasons told of one path.
pub fn reasons<'a>(library: &'a SourceLibrary, path: &str) -> Vec<&'a ProblemReason> {
    let of_path = |problem: &&Problem| problem.path == Path::new(path);
    library.problems.iter().filter(of_path).map(|problem| &problem.reason).collect()
}

/// Fails with every problem printed when there is one.
pub fn assert_no_problems(library: &SourceLibrary) {
    let problems: Vec<String> = library.problems.iter().map(ToString::to_string).collect();
    assert!(problems.is_empty(), "{problems:#?}");
}
