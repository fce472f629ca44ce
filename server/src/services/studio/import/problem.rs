//! Why a file, or a part of it, was not brought in: one variant per rule, each with a sentence for the report.

use crate::{
    domain::{language_tag::LanguageTag, unseen::with_unseen_named},
    services::studio::{cleaning::Refusal, plain_file::PlainFileError},
};
use std::{fmt, io, path::PathBuf};

/// One thing that an import could not bring in as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Relative to the import root.
    pub path: PathBuf,
    /// The language of the text concerned, where there is one.
    pub language: Option<LanguageTag>,
    /// What is wrong, and what was done instead.
    pub reason: ProblemReason,
}

impl Problem {
    /// What is wrong with the text at a path, in its language.
    pub fn of_text(path: &str, language: Option<&LanguageTag>, reason: ProblemReason) -> Self {
        Self { path: PathBuf::from(path), language: language.cloned(), reason }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Names of files and what parsers quote are somebody else's words, and a terminal obeys some letters.
        f.write_str(&with_unseen_named(&format!("{}: {}", self.path.display(), self.reason)))
    }
}

/// The rule that a file broke. `Display` is the English sentence of the report.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ProblemReason {
    /// The whole file is left out.
    #[error("the file is {bytes} bytes long; at most {limit} are read; left out")]
    TooLarge {
        /// What the file has.
        bytes: u64,
        /// What is allowed.
        limit: u64,
    },
    /// The whole file is left out.
    #[error("the text is not UTF-8 (first wrong byte at {at}); left out")]
    NotUtf8 {
        /// Offset of the first wrong byte.
        at: usize,
    },
    /// The whole file is left out.
    #[error("the YAML cannot be read: {message}; left out")]
    BadYaml {
        /// What the parser says, with the line.
        message: String,
    },
    /// The whole file is left out.
    #[error("the TOML cannot be read: {message}; left out")]
    BadToml {
        /// What the parser says, with the line.
        message: String,
    },
    /// The whole file is left out.
    #[error("the JSON cannot be read: {message}; left out")]
    BadJson {
        /// What the parser says, with the line.
        message: String,
    },
    /// The whole file is left out.
    #[error("the front matter has no end; left out")]
    UnclosedFrontMatter,
    /// The text is kept, the value is not used.
    #[error("{key} cannot be {value:?}: {expected}; ignored")]
    BadValue {
        /// Name of the field.
        key: String,
        /// What stands there, shortened.
        value: String,
        /// What would have been understood.
        expected: String,
    },
    /// The text is kept, with the most careful value in place of the one that nobody understands.
    #[error("{key} cannot be {value:?}: {expected}; {taken} was taken, to be careful")]
    TakenAs {
        /// Name of the field.
        key: String,
        /// What stands there, shortened.
        value: String,
        /// What would have been understood.
        expected: String,
        /// What was taken instead.
        taken: String,
    },
    /// The text is kept, the value is not used.
    #[error("unknown field {key:?}{}", match nearest { Some(nearest) => format!("; did you mean {nearest:?}?"), None => String::new() })]
    UnknownField {
        /// Name of the field.
        key: String,
        /// The known field most like it.
        nearest: Option<String>,
    },
    /// The whole file is left out.
    #[error("there is no title; left out")]
    NoTitle,
    /// The text is kept.
    #[error("there is no title; {title:?} was taken")]
    TitleGuessed {
        /// What was taken instead.
        title: String,
    },
    /// The whole file is left out.
    #[error("there is no text; left out")]
    Empty,
    /// The whole folder is left out.
    #[error("{name:?} is no language tag; the folder is left out")]
    UnknownLanguage {
        /// Name of the folder.
        name: String,
    },
    /// The second file is left out.
    #[error("{key:?} is already taken by {}; left out", first.display())]
    DuplicateKey {
        /// The key that both have.
        key: String,
        /// The file that was read first.
        first: PathBuf,
    },
    /// The link is not followed.
    #[error("a symbolic link is never followed; left out")]
    SymbolicLink,
    /// The file is left out.
    #[error("it is neither a file nor a folder; left out")]
    NotAFile,
    /// The file is left out.
    #[error("it is a hard link: the same file has other names; a copy of it can be read; left out")]
    HardLink,
    /// The file is left out.
    #[error("the name is not Unicode; left out")]
    BadName,
    /// The folder is left out.
    #[error("folders are nested more than {limit} deep; left out")]
    TooDeep {
        /// Most levels.
        limit: usize,
    },
    /// The picture becomes its description, the link its words.
    #[error("{target:?} leads out of the imported folder; its words were kept")]
    PathEscape {
        /// What stands in the text.
        target: String,
    },
    /// The picture becomes its description.
    #[error("the picture {target:?} is in no language; its description was kept")]
    MissingPicture {
        /// What stands in the text.
        target: String,
    },
    /// The picture becomes its description.
    #[error(
        "{target:?} is no picture of an allowed type (PNG, JPEG, WebP); its description was kept"
    )]
    ForbiddenPicture {
        /// What stands in the text.
        target: String,
    },
    /// The picture becomes its description.
    #[error("the picture {target:?} is on another site; its description was kept")]
    RemotePicture {
        /// What stands in the text.
        target: String,
    },
    /// The rest is kept.
    #[error(
        "the {what} holds control characters, or marks that turn the direction of letters; they were taken out"
    )]
    UnseenLetters {
        /// What held them: a title, a name, a label.
        what: &'static str,
    },
    /// The file is left out: readers get nothing that could not be read to its end and cleaned.
    #[error("{0}; left out")]
    RefusedFile(Refusal),
    /// The text is kept as it is.
    #[error("{count} pictures say nothing to those who do not see them; the first is {target:?}")]
    NoDescription {
        /// What stands in the text.
        target: String,
        /// How many of them.
        count: usize,
    },
    /// The link becomes its words.
    #[error("the file {target:?} does not exist; its words were kept")]
    MissingFile {
        /// What stands in the text.
        target: String,
    },
    /// The link becomes its words.
    #[error("the link {target:?} leads nowhere; its words were kept")]
    BrokenLink {
        /// What stands in the text.
        target: String,
    },
    /// The link becomes its words.
    #[error("no heading of this text is called {part:?}; the words of the link were kept")]
    NoPartHere {
        /// What the link calls it.
        part: String,
    },
    /// The link leads to the text, not to the place in it.
    #[error(
        "no heading of the text {key:?} is called {part:?}; the link leads to the beginning of that text"
    )]
    NoPartThere {
        /// The key of the text.
        key: String,
        /// What the link calls it.
        part: String,
    },
    /// The link shows its words until there is something to read.
    #[error(
        "the link to {key:?} leads to a text that was left out or is kept back; its words are shown"
    )]
    NothingThere {
        /// The key of the text.
        key: String,
    },
    /// The address is taken out of the text.
    #[error("the address {target:?} stands in the text without words to click; taken out")]
    StrayAddress {
        /// What stands in the text.
        target: String,
    },
    /// The value is not used.
    #[error("{what} {key:?} does not exist; ignored")]
    UnknownKey {
        /// What was looked for: a topic, an organization, an item.
        what: &'static str,
        /// The key that was given.
        key: String,
    },
    /// The whole file is left out.
    #[error("its elements are nested more than {limit} deep; left out")]
    TooNested {
        /// Most levels.
        limit: usize,
    },
    /// The whole file is left out.
    #[error("it is marked as a draft; left out")]
    Draft,
    /// The whole file is left out: whether readers may see it must be clear.
    #[error(
        "{key} is {value:?}: {expected}; left out, because nobody can tell whether it may be read"
    )]
    Unclear {
        /// Name of the field.
        key: String,
        /// What stands there, shortened.
        value: String,
        /// What would have been understood.
        expected: &'static str,
    },
    /// The whole file is left out.
    #[error("{key} says that it may be read from {from}; left out until an import after that")]
    NotYet {
        /// Name of the field.
        key: String,
        /// The day, perhaps with the time.
        from: String,
    },
    /// The whole file is left out.
    #[error("{key} says that it may be read until {since}; left out")]
    Ended {
        /// Name of the field.
        key: String,
        /// The day, perhaps with the time.
        since: String,
    },
    /// The whole file is left out.
    #[error("{key} is {value:?}: the site makes no page of it; left out")]
    NotAPage {
        /// Name of the field.
        key: String,
        /// What stands there, shortened.
        value: String,
    },
    /// An earlier import brought it, and the source keeps it back now. It becomes a draft.
    #[error("readers saw it here; it is taken away from them and kept as a draft")]
    TakenAway,
    /// The text is kept.
    #[error("readers see it until {until}; then it is taken away from them")]
    EndsOn {
        /// The day, perhaps with the time.
        until: String,
    },
    /// Dropped everywhere, told once per name.
    #[error("the shortcode {name:?} is unknown; dropped {count} times")]
    UnknownShortcode {
        /// Name of the shortcode.
        name: String,
        /// How often it stands in the source.
        count: usize,
    },
    /// The whole file is left out.
    #[error("a file of this type is not known in this place; left out")]
    UnknownFile,
    /// The text is kept as a draft; readers see what they saw before.
    #[error(
        "a machine made it, the class is critical, and no qualified review vouches for these words; kept as a draft"
    )]
    HeldBack,
    /// The whole file is left out.
    #[error("the file cannot be read: {message}; left out")]
    Unreadable {
        /// What the system says.
        message: String,
    },
}

impl From<PlainFileError> for ProblemReason {
    fn from(error: PlainFileError) -> Self {
        match error {
            PlainFileError::NotAFile => Self::NotAFile,
            PlainFileError::SymbolicLink => Self::SymbolicLink,
            PlainFileError::HardLink => Self::HardLink,
            PlainFileError::TooLarge { bytes, limit } => Self::TooLarge { bytes, limit },
            PlainFileError::Io(error) => Self::Unreadable { message: error.kind().to_string() },
        }
    }
}

/// Why nothing at all could be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ImportError {
    /// The folder cannot be opened.
    #[error("{} cannot be read: {source}", path.display())]
    Root {
        /// The folder as given.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The path is no folder.
    #[error("{} is not a folder", path.display())]
    NotAFolder {
        /// The path as given.
        path: PathBuf,
    },
    /// The folder holds nothing of this kind of source.
    #[error("{} does not look like {kind}: {missing}", path.display())]
    NotThisKind {
        /// The folder as given.
        path: PathBuf,
        /// Name of the reader.
        kind: &'static str,
        /// What was expected and not found.
        missing: &'static str,
    },
    /// More files and folders than an import may have.
    #[error("{} has more than {limit} files and folders", path.display())]
    TooManyFiles {
        /// The folder as given.
        path: PathBuf,
        /// Most files.
        limit: usize,
    },
    /// `collection.toml` is wrong; with another name everything would be brought in a second time.
    #[error("{} cannot be used: {message}", path.display())]
    Collection {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        message: String,
    },
    /// The field map given by the caller is wrong.
    #[error("the field map {} cannot be used: {message}", path.display())]
    FieldMap {
        /// The file as given.
        path: PathBuf,
        /// What is wrong.
        message: String,
    },
}
