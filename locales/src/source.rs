//! Where sentences come from: part of the program, or a folder beside it.

use crate::{language_tag::LanguageTag, message::EMBEDDED};
use std::{
    borrow::Cow,
    fs,
    io::{self, Read},
    path::{Path, PathBuf},
};

/// More than ten times the longest file we have.
const LARGEST: u64 = 1 << 20;

/// The text of one `.ftl` file.
#[derive(Debug, Clone)]
pub struct Source {
    /// The language of the sentences.
    pub language: LanguageTag,
    /// The name of the file without its ending: `library`.
    pub file: String,
    /// What people are told when something is wrong with it.
    pub origin: String,
    /// The text.
    pub text: Cow<'static, str>,
}

/// A folder of sentences that cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum SourceError {
    /// The file or folder cannot be read.
    #[error("{path}: cannot be read")]
    Io {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A folder is not named like a language.
    #[error("{path}: the name of the folder is not a language tag")]
    Folder {
        /// Which.
        path: PathBuf,
    },
    /// A file is larger than a megabyte.
    #[error("{path}: larger than {LARGEST} bytes")]
    Large {
        /// Which.
        path: PathBuf,
    },
}

impl Source {
    /// The sentences that are part of the program, in all its languages.
    pub fn embedded() -> Vec<Self> {
        EMBEDDED
            .iter()
            .filter_map(|(language, file, text)| {
                Some(Self {
                    language: LanguageTag::parse(language).ok()?,
                    file: (*file).to_owned(),
                    origin: format!("locales/{language}/{file}.ftl"),
                    text: Cow::Borrowed(*text),
                })
            })
            .collect()
    }

    /// The sentences of a folder that is laid out like ours: `<tag>/<file>.ftl`. Other files are left alone.
    pub fn folder(path: &Path) -> Result<Vec<Self>, SourceError> {
        let mut sources = Vec::new();
        for folder in list(path)?.into_iter().filter(|path| path.is_dir()) {
            let name = folder.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            let language = LanguageTag::parse(name)
                .map_err(|_| SourceError::Folder { path: folder.clone() })?;
            let files = list(&folder)?;
            for path in files.iter().filter(|path| path.extension().is_some_and(|end| end == "ftl"))
            {
                let file = path
                    .file_stem()
                    .map(|name| name.to_string_lossy().into_owned())
                    .unwrap_or_default();
                let text = Cow::Owned(read(path)?);
                sources.push(Self {
                    language: language.clone(),
                    file,
                    origin: path.display().to_string(),
                    text,
                });
            }
        }
        Ok(sources)
    }
}

fn failed(path: &Path) -> impl Fn(io::Error) -> SourceError {
    move |source| SourceError::Io { path: path.to_owned(), source }
}

fn list(folder: &Path) -> Result<Vec<PathBuf>, SourceError> {
    let entries = fs::read_dir(folder).map_err(failed(folder))?;
    let mut paths = entries
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<Vec<_>>>()
        .map_err(failed(folder))?;
    paths.sort();
    Ok(paths)
}

fn read(path: &Path) -> Result<String, SourceError> {
    let mut text = String::new();
    let file = fs::File::open(path).map_err(failed(path))?;
    file.take(LARGEST + 1).read_to_string(&mut text).map_err(failed(path))?;
    if text.len() as u64 > LARGEST {
        Err(SourceError::Large { path: path.to_owned() })
    } else {
        Ok(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_read_like_ours() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("pt_BR")).unwrap();
        fs::write(folder.path().join("pt_BR/common.ftl"), "a = b\n").unwrap();
        fs::write(folder.path().join("pt_BR/notes.txt"), "x").unwrap();
        fs::write(folder.path().join("README"), "x").unwrap();
        let sources = Source::folder(folder.path()).unwrap();
        assert_eq!(sources.len(), 1);
        assert_eq!((sources[0].language.as_str(), sources[0].file.as_str()), ("pt-BR", "common"));
        assert_eq!(sources[0].text, "a = b\n");
    }

    #[test]
    fn what_cannot_be_used_is_named() {
        let folder = tempfile::tempdir().unwrap();
        assert!(matches!(Source::folder(&folder.path().join("none")), Err(SourceError::Io { .. })));
        fs::create_dir(folder.path().join("es")).unwrap();
        fs::write(folder.path().join("es/common.ftl"), [0xff, 0xfe]).unwrap();
        assert!(matches!(Source::folder(folder.path()), Err(SourceError::Io { .. })));
        fs::write(folder.path().join("es/common.ftl"), "#".repeat(1 << 21)).unwrap();
        assert!(matches!(Source::folder(folder.path()), Err(SourceError::Large { .. })));
        fs::remove_file(folder.path().join("es/common.ftl")).unwrap();
        fs::create_dir(folder.path().join("not a tag")).unwrap();
        let error = Source::folder(folder.path()).unwrap_err();
        assert!(error.to_string().contains("not a tag"), "{error}");
    }
}
