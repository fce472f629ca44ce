//! Languages that an operator puts beside the program: a folder with one folder per language, read without a build.
//!
//! ```text
//! languages/
//!   sw/
//!     language.toml     name, direction, format, near, provenance: all of it may be missing
//!     reviews.toml      who vouches for which sentence; may be missing
//!     common.ftl        the same files and ids as in English
//!     …
//! ```
//!
//! Nothing in it can stop the server: what cannot be used is named in a sentence and left out.

use crate::{
    language_tag::LanguageTag,
    languages::{Language, LanguageFile, Languages, Provenance},
    pseudo,
    review::{self, ReviewFile},
    source::Source,
};
use std::{
    borrow::Cow,
    fmt,
    fs::{self, Metadata},
    io::{self, Read},
    path::{Path, PathBuf},
};

/// More than ten times the longest file we have.
const LARGEST: u64 = 1 << 20;
/// All files together: more than a hundred languages.
const MOST_BYTES: u64 = 32 << 20;
/// Folders at the top, and files in each of them.
const MOST_ENTRIES: usize = 256;
/// The name of the file that describes a language.
const ABOUT: &str = "language.toml";

/// What was found in a folder of languages.
#[derive(Debug, Clone, Default)]
pub struct Folder {
    pub(crate) languages: Vec<Language>,
    pub(crate) sources: Vec<Source>,
    pub(crate) reviews: Vec<ReviewFile>,
    problems: Vec<FolderProblem>,
}

/// Something in the folder that was left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FolderProblem {
    /// The file or folder.
    pub path: PathBuf,
    /// Why, in English, for operators.
    pub what: String,
}

impl fmt::Display for FolderProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path.display(), self.what)
    }
}

impl Folder {
    /// Reads a folder. Never fails: see [`Folder::problems`].
    pub fn read(path: &Path) -> Self {
        let mut reader = Reader { root: path.to_owned(), bytes: 0, found: Self::default() };
        match path.canonicalize() {
            Ok(root) => {
                reader.root = root;
                reader.languages(path);
            }
            Err(error) => reader.complain(path, unreadable(&error)),
        }
        reader.found
    }

    /// What was left out, and why.
    pub fn problems(&self) -> &[FolderProblem] {
        &self.problems
    }

    /// The languages that have a folder of their own here.
    pub fn tags(&self) -> impl Iterator<Item = &LanguageTag> {
        self.languages.iter().map(|language| &language.tag)
    }
}

/// Reads one folder within its bounds.
struct Reader {
    /// Canonical: nothing outside of it is read, whatever a link says.
    root: PathBuf,
    bytes: u64,
    found: Folder,
}

impl Reader {
    fn languages(&mut self, top: &Path) {
        for path in self.entries(top) {
            let name = name_of(&path);
            // Hidden things belong to whoever manages the folder; a README explains it to people.
            if name.starts_with('.') || self.inside(&path).is_some_and(|about| about.is_file()) {
                continue;
            }
            match self.tag(&path, &name) {
                Ok(tag) => self.language(&path, tag),
                Err(what) => self.complain(&path, what),
            }
        }
    }

    /// The language of a folder, or why it has none.
    fn tag(&self, path: &Path, name: &str) -> Result<LanguageTag, String> {
        let about = self.inside(path).ok_or("leads out of the folder or to nothing; left out")?;
        if !about.is_dir() {
            return Err("neither a folder nor a file; left out".to_owned());
        }
        let tag = LanguageTag::parse(name).map_err(
            |_| "the name of the folder is not a language tag such as “sw” or “pt-BR”; left out",
        )?;
        let tag = Languages::known().owner_of(&tag);
        if pseudo::tags().any(|pseudo| pseudo == tag) {
            return Err(format!("{tag} is made for looking at pages, not for people; left out"));
        }
        if self.found.tags().any(|there| *there == tag) {
            return Err(format!("another folder holds the same language ({tag}); left out"));
        }
        Ok(tag)
    }

    fn language(&mut self, folder: &Path, tag: LanguageTag) {
        let before = self.found.sources.len();
        let mut about = LanguageFile::default();
        for path in self.entries(folder) {
            let name = name_of(&path);
            let is_sentences = path.extension().is_some_and(|ending| ending == "ftl");
            if !is_sentences && name != ABOUT && name != review::FILE {
                continue;
            }
            let Some(text) = self.text(&path) else { continue };
            if name == ABOUT {
                about = self.about(&path, &text);
            } else if name == review::FILE {
                let origin = path.display().to_string();
                self.found.reviews.push(ReviewFile { language: tag.clone(), origin, text });
            } else {
                self.found.sources.push(Source {
                    language: tag.clone(),
                    file: name.trim_end_matches(".ftl").to_owned(),
                    origin: path.display().to_string(),
                    text: Cow::Owned(text),
                    beside: true,
                });
            }
        }
        let made = self.found.sources[before..].iter().find_map(|source| head(&source.text));
        let known = Languages::known().find(&tag);
        if about.name.is_none() && known.is_none() {
            let what = format!("no name in {ABOUT}; the language is shown as “{tag}”");
            self.complain(folder, what);
        }
        self.found.languages.push(about.language(tag, known, made));
    }

    /// The description of a language; without what cannot be used.
    fn about(&mut self, path: &Path, text: &str) -> LanguageFile {
        let mut about: LanguageFile = match toml::from_str(text) {
            Ok(about) => about,
            Err(error) => {
                let (line, what) = review::toml_problem(text, &error);
                self.complain(path, format!("line {line}: {what}; not used"));
                return LanguageFile::default();
            }
        };
        for what in about.refuse_unusable() {
            self.complain(path, what);
        }
        about
    }

    /// The text of a file; `None` after a complaint.
    fn text(&mut self, path: &Path) -> Option<String> {
        let read = match self.inside(path) {
            None => Err("leads out of the folder or to nothing; left out".to_owned()),
            Some(about) if !about.is_file() => Err("not an ordinary file; left out".to_owned()),
            Some(about) if about.len() > LARGEST => {
                Err(format!("larger than {LARGEST} bytes; left out"))
            }
            Some(about) if self.bytes + about.len() > MOST_BYTES => {
                Err(format!("more than {MOST_BYTES} bytes in all; left out"))
            }
            Some(_) => read(path).map_err(|error| unreadable(&error)),
        };
        match read {
            Ok(text) => {
                self.bytes += text.len() as u64;
                Some(text)
            }
            Err(what) => {
                self.complain(path, what);
                None
            }
        }
    }

    /// What stands at a path, links followed; `None` where that is outside of the folder or cannot be seen.
    fn inside(&self, path: &Path) -> Option<Metadata> {
        let real = path.canonicalize().ok()?;
        real.starts_with(&self.root).then(|| fs::metadata(&real).ok())?
    }

    /// The entries of a folder in the order of their names.
    fn entries(&mut self, folder: &Path) -> Vec<PathBuf> {
        let list = fs::read_dir(folder).and_then(|entries| {
            let paths = entries.take(MOST_ENTRIES + 1).map(|entry| entry.map(|entry| entry.path()));
            paths.collect::<io::Result<Vec<_>>>()
        });
        match list {
            Ok(mut paths) => {
                if paths.len() > MOST_ENTRIES {
                    let what = format!("more than {MOST_ENTRIES} entries; the rest is left out");
                    self.complain(folder, what);
                    paths.truncate(MOST_ENTRIES);
                }
                paths.sort();
                paths
            }
            Err(error) => {
                self.complain(folder, unreadable(&error));
                Vec::new()
            }
        }
    }

    fn complain(&mut self, path: &Path, what: impl Into<String>) {
        self.found.problems.push(FolderProblem { path: path.to_owned(), what: what.into() });
    }
}

fn name_of(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn unreadable(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::InvalidData => "not text in UTF-8; left out".to_owned(),
        io::ErrorKind::NotFound => "there is no such file or folder".to_owned(),
        io::ErrorKind::PermissionDenied => "may not be read; left out".to_owned(),
        _ => format!("cannot be read ({error}); left out"),
    }
}

fn read(path: &Path) -> io::Result<String> {
    let mut text = String::new();
    // The size was looked at before; a file that grows meanwhile is cut off, and its end is a mistake like any other.
    fs::File::open(path)?.take(LARGEST).read_to_string(&mut text)?;
    Ok(text)
}

/// Who made the sentences, as the head of a file says: `### Provenance: machine.`
fn head(text: &str) -> Option<Provenance> {
    let word = text.lines().take(8).find_map(|line| line.strip_prefix("### Provenance:"))?;
    let word: String = word
        .trim_start()
        .chars()
        .take_while(|letter| letter.is_alphabetic() || *letter == '-')
        .collect();
    Provenance::of_word(&word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::direction::Direction;
    use std::os::unix::fs::symlink;

    /// A folder with these files; the way to each is made.
    fn folder(files: &[(&str, &[u8])]) -> tempfile::TempDir {
        let top = tempfile::tempdir().unwrap();
        for (path, bytes) in files {
            let path = top.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
        top
    }

    fn told(found: &Folder) -> String {
        found.problems().iter().map(|problem| format!("{problem}\n")).collect()
    }

    #[test]
    fn a_folder_is_read_like_ours() {
        let top = folder(&[
            ("pt_BR/common.ftl", b"a = b\n"),
            ("pt_BR/notes.txt", b"x"),
            ("README", b"x"),
            (".git/config", b"x"),
        ]);
        let found = Folder::read(top.path());
        assert_eq!(told(&found), "");
        let [source] = found.sources.as_slice() else { panic!("{:?}", found.sources) };
        assert_eq!((source.language.as_str(), source.file.as_str()), ("pt-BR", "common"));
        assert_eq!(source.text, "a = b\n");
        assert_eq!(found.languages[0].name, "Português", "what is known stays");
    }

    #[test]
    fn a_language_is_described_or_has_sensible_defaults() {
        let top = folder(&[
            ("rhg/common.ftl", b"### Provenance: person. By the youth group.\na = b\n"),
            (
                "sw/language.toml",
                "name = 'Kiswahili'\nformat = 'sw-KE'\nnear = ['en']\nprovenance = 'machine-edited'\nmenu = false\n".as_bytes(),
            ),
            ("zh-CN/common.ftl", b"a = b\n"),
        ]);
        let found = Folder::read(top.path());
        let [rohingya, swahili, chinese] = found.languages.as_slice() else {
            panic!("{:?}", found.languages)
        };
        assert_eq!(rohingya.direction, Direction::Rtl, "by ICU");
        assert_eq!((rohingya.name.as_str(), rohingya.provenance), ("rhg", Provenance::Person));
        assert!(told(&found).contains("the language is shown as “rhg”"));
        assert_eq!((swahili.name.as_str(), swahili.menu), ("Kiswahili", false));
        assert_eq!((swahili.format.as_deref(), swahili.near.len()), (Some("sw-KE"), 1));
        assert_eq!(chinese.tag.as_str(), "zh-Hans", "a tag that another language takes as its own");
    }

    #[test]
    fn what_cannot_be_used_is_named_and_the_rest_is_read() {
        let long = "#".repeat(1 << 21);
        let top = folder(&[
            ("not a tag/common.ftl", b"a = b\n"),
            ("en-XA/common.ftl", b"a = b\n"),
            ("es/common.ftl", &[0xff, 0xfe]),
            ("es/library.ftl", long.as_bytes()),
            ("es/errors.ftl", b"a = b\n"),
            ("es/people.ftl/x", b""),
            ("pt/common.ftl", b"a = b\n"),
            ("pt-BR/common.ftl", b"a = b\n"),
            ("sw/language.toml", b"name = 'Kiswahili'\ncolour = 'red'\n"),
            ("tw/language.toml", "name = 'a\u{202E}b'\nformat = '!'\n".as_bytes()),
        ]);
        let found = Folder::read(top.path());
        let told = told(&found);
        for (path, part) in [
            ("not a tag", "not a language tag"),
            ("en-XA", "not for people"),
            ("es/common.ftl", "UTF-8"),
            ("es/library.ftl", "larger than"),
            ("es/people.ftl", "not an ordinary file"),
            ("pt-BR", "the same language (pt-BR)"),
            ("sw/language.toml", "line 2: unknown field `colour`"),
            ("tw/language.toml", "“name” must be"),
            ("tw/language.toml", "“format” is not a locale"),
        ] {
            assert!(
                told.lines()
                    .any(|line| line.contains(&format!("/{path}: ")) && line.contains(part)),
                "{path}: {told}"
            );
        }
        let read: Vec<&str> = found.sources.iter().map(|source| source.file.as_str()).collect();
        assert_eq!(read, ["errors", "common"]);
    }

    #[test]
    fn a_folder_that_is_not_there_is_said_in_one_sentence() {
        let found = Folder::read(Path::new("/nowhere/at/all"));
        assert_eq!(told(&found), "/nowhere/at/all: there is no such file or folder\n");
        assert!(found.languages.is_empty() && found.sources.is_empty());
    }

    #[test]
    fn no_link_leads_out_of_the_folder_and_links_inside_are_followed() {
        let outside = folder(&[("secret.ftl", b"a = b\n"), ("sw/common.ftl", b"a = b\n")]);
        let top = folder(&[("..data/sw/common.ftl", b"a = b\n"), ("es/errors.ftl", b"a = b\n")]);
        // As a cluster mounts configuration.
        symlink("..data/sw", top.path().join("sw")).unwrap();
        symlink(outside.path().join("sw"), top.path().join("tw")).unwrap();
        symlink(outside.path().join("secret.ftl"), top.path().join("es/common.ftl")).unwrap();
        symlink("nowhere", top.path().join("es/library.ftl")).unwrap();
        let found = Folder::read(top.path());
        let told = told(&found);
        for path in ["tw", "es/common.ftl", "es/library.ftl"] {
            assert!(told.contains(&format!("/{path}: leads out of the folder")), "{path}: {told}");
        }
        let read: Vec<&str> = found.sources.iter().map(|source| source.file.as_str()).collect();
        assert_eq!(read, ["errors", "common"]);
        assert_eq!(found.sources[1].language.as_str(), "sw");
    }

    #[test]
    fn too_much_is_cut_off() {
        let top = tempfile::tempdir().unwrap();
        for place in 0..MOST_ENTRIES + 5 {
            fs::write(top.path().join(format!("{place}.txt")), "").unwrap();
        }
        assert!(told(&Folder::read(top.path())).contains("more than 256 entries"));
        let text = vec![b'#'; LARGEST as usize];
        let top = tempfile::tempdir().unwrap();
        fs::create_dir(top.path().join("es")).unwrap();
        for place in 0..34 {
            fs::write(top.path().join(format!("es/{place}.ftl")), &text).unwrap();
        }
        let found = Folder::read(top.path());
        assert_eq!(found.sources.len(), 32);
        assert!(told(&found).contains("bytes in all"));
    }
}
