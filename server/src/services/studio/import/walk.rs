//! Walks the imported folder safely: links are never followed, names are checked, sizes are bounded.
//!
//! Paths inside the folder are plain text with `/`, so that they compare and print alike everywhere.

use super::{
    on_disk::on_disk,
    problem::{ImportError, Problem, ProblemReason},
};
use crate::{
    domain::{letters::composed, text::MOST_BYTES},
    services::studio::plain_file,
};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// Largest text file in bytes; longer ones are refused before they are read. No more than fits into one text.
pub const TEXT_LIMIT: u64 = MOST_BYTES as u64;

/// Most levels of folders below the root.
const DEPTH_LIMIT: usize = 16;

/// Most files and folders of one import.
const ENTRY_LIMIT: usize = 200_000;

/// Every regular file under a root, by its path relative to the root.
#[derive(Debug)]
pub struct Tree {
    root: PathBuf,
    /// Relative path with `/`, each letter written in one way (NFC) → size in bytes. Hidden version-control folders are not entered.
    pub files: BTreeMap<String, u64>,
    /// What the walk itself had to leave out.
    pub problems: Vec<Problem>,
    /// Everything met that is no folder, readable or not.
    pub files_seen: usize,
    /// How many files and folders may still come.
    left: usize,
    limit: usize,
}

impl Tree {
    /// Walks `root`. A link given as `root` itself is followed, because the caller named it.
    pub fn walk(root: &Path) -> Result<Self, ImportError> {
        Self::walk_up_to(root, ENTRY_LIMIT)
    }

    fn walk_up_to(root: &Path, limit: usize) -> Result<Self, ImportError> {
        let refuse = |source| ImportError::Root { path: root.to_owned(), source };
        let real = fs::canonicalize(root).map_err(refuse)?;
        if !real.is_dir() {
            return Err(ImportError::NotAFolder { path: root.to_owned() });
        }
        let mut tree = Self {
            root: real,
            files: BTreeMap::new(),
            problems: Vec::new(),
            files_seen: 0,
            left: limit,
            limit,
        };
        let mut waiting = vec![(String::new(), 0)];
        while let Some((folder, depth)) = waiting.pop() {
            tree.enter(&folder, depth, &mut waiting)?;
        }
        tree.problems.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(tree)
    }

    /// Whether there is a regular file at `path`.
    pub fn holds(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }

    /// The text of a file without a byte order mark and with `\n` as the only line end.
    pub fn read_text(&self, path: &str) -> Result<String, ProblemReason> {
        let content = plain_file::read(&on_disk(&self.root, Path::new(path)), TEXT_LIMIT)?;
        let text = String::from_utf8(content)
            .map_err(|error| ProblemReason::NotUtf8 { at: error.utf8_error().valid_up_to() })?;
        Ok(plain_lines(text))
    }

    fn enter(
        &mut self,
        folder: &str,
        depth: usize,
        waiting: &mut Vec<(String, usize)>,
    ) -> Result<(), ImportError> {
        let entries = match fs::read_dir(self.root.join(folder)) {
            Ok(entries) => entries,
            Err(source) if folder.is_empty() => {
                return Err(ImportError::Root { path: self.root.clone(), source });
            }
            Err(error) => {
                self.note(folder, ProblemReason::Unreadable { message: error.kind().to_string() });
                return Ok(());
            }
        };
        for entry in entries.flatten() {
            // Counted one by one: a single folder may hold more than memory does.
            let too_many =
                || ImportError::TooManyFiles { path: self.root.clone(), limit: self.limit };
            self.left = self.left.checked_sub(1).ok_or_else(too_many)?;
            let name = entry.file_name();
            let Some(name) = name.to_str() else {
                self.files_seen += 1;
                self.note(&join(folder, &name.to_string_lossy()), ProblemReason::BadName);
                continue;
            };
            let path = join(folder, name);
            // Of the entry itself: a link is not followed here.
            match entry.metadata() {
                Ok(facts) if facts.is_dir() && matches!(name, ".git" | ".hg" | ".svn") => {}
                Ok(facts) if facts.is_dir() && depth >= DEPTH_LIMIT => {
                    self.note(&path, ProblemReason::TooDeep { limit: DEPTH_LIMIT });
                }
                Ok(facts) if facts.is_dir() => waiting.push((path, depth + 1)),
                Ok(facts) if facts.is_file() => {
                    self.files_seen += 1;
                    self.keep(path, facts.len());
                }
                Ok(facts) => {
                    self.files_seen += 1;
                    let link = facts.file_type().is_symlink();
                    self.note(
                        &path,
                        if link { ProblemReason::SymbolicLink } else { ProblemReason::NotAFile },
                    );
                }
                Err(error) => {
                    self.note(
                        &path,
                        ProblemReason::Unreadable { message: error.kind().to_string() },
                    );
                }
            }
        }
        Ok(())
    }

    /// Keeps a file. Of two whose names differ in the way of writing alone, one is kept: nobody could tell them apart.
    fn keep(&mut self, path: String, bytes: u64) {
        let key = composed(&path);
        if self.files.insert(key.clone(), bytes).is_some() {
            let first = PathBuf::from(&key);
            self.note(&path, ProblemReason::DuplicateKey { key, first });
        }
    }

    fn note(&mut self, path: &str, reason: ProblemReason) {
        self.problems.push(Problem { path: PathBuf::from(path), language: None, reason });
    }
}

/// `folder/name`, or the name alone at the root.
pub fn join(folder: &str, name: &str) -> String {
    if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") }
}

/// The folder part of a path; empty at the root.
pub fn folder_of(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// The last part of a path.
pub fn name_of(path: &str) -> &str {
    path.rsplit_once('/').map_or(path, |(_, name)| name)
}

/// The path without the extension of its last part.
pub fn without_extension(path: &str) -> &str {
    match path.rsplit_once('.') {
        Some((stem, extension)) if !extension.contains('/') && !name_of(stem).is_empty() => stem,
        _ => path,
    }
}

/// The extension of the last part in lower case; empty when there is none.
pub fn extension_of(path: &str) -> String {
    let stem = without_extension(path);
    path[stem.len()..].trim_start_matches('.').to_lowercase()
}

/// The ends of names of Markdown, in small letters. Upper case is the same.
const MARKDOWN: [&str; 4] = ["md", "markdown", "mdown", "mkd"];

/// Whether a file is called like a text in Markdown.
pub fn is_markdown(path: &str) -> bool {
    MARKDOWN.contains(&extension_of(path).as_str())
}

/// The path without the end of a text in Markdown; any other stays as it is.
pub fn without_markdown_end(path: &str) -> &str {
    if is_markdown(path) { without_extension(path) } else { path }
}

/// Whether a file at the root is a read-me, a license or a hidden file, which belong to no language.
pub fn is_about_the_source(path: &str) -> bool {
    let stem = without_extension(path).to_ascii_lowercase();
    path.starts_with('.')
        || ["readme", "license", "licence", "contributing"].contains(&stem.as_str())
}

/// Resolves `target` as seen from `folder`, with `.` and `..` and in NFC; `None` when it leads above the root.
pub fn resolve(folder: &str, target: &str) -> Option<String> {
    let mut parts: Vec<&str> = Vec::new();
    if !target.starts_with('/') {
        parts.extend(folder.split('/').filter(|part| !part.is_empty()));
    }
    for part in target.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(composed(&parts.join("/")))
}

fn plain_lines(mut text: String) -> String {
    if text.starts_with('\u{feff}') {
        text.drain(..'\u{feff}'.len_utf8());
    }
    if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_never_leads_above_the_root() {
        assert_eq!(resolve("en/a", "b.png").as_deref(), Some("en/a/b.png"));
        assert_eq!(resolve("en/a", "../../es/./b.png").as_deref(), Some("es/b.png"));
        assert_eq!(resolve("en/a", "/x//b.png").as_deref(), Some("x/b.png"));
        assert_eq!(resolve("en", "../../etc/passwd"), None);
        assert_eq!(resolve("", "/../x"), None);
    }

    #[test]
    fn names_from_a_mac_are_the_names_that_texts_write() {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir(root.path().join("e\u{301}")).unwrap();
        fs::write(root.path().join("e\u{301}/reunio\u{301}n.md"), "Text").unwrap();
        let mut tree = Tree::walk(root.path()).unwrap();
        assert_eq!(tree.files.keys().collect::<Vec<_>>(), ["é/reunión.md"]);
        assert_eq!(tree.read_text("é/reunión.md").unwrap(), "Text");
        assert_eq!(resolve("é", "reunio\u{301}n.md").as_deref(), Some("é/reunión.md"));
        // One that differs in the way of writing alone is named.
        assert!(tree.problems.is_empty());
        fs::write(root.path().join("e\u{301}/reunión.md"), "Other").unwrap();
        tree = Tree::walk(root.path()).unwrap();
        assert_eq!((tree.files.len(), tree.problems.len()), (1, 1), "{:?}", tree.problems);
        assert_eq!(tree.read_text("é/reunión.md").unwrap(), "Other");
    }

    #[test]
    fn extensions_belong_to_the_last_part() {
        assert_eq!(without_extension("en/v1.2/a"), "en/v1.2/a");
        assert_eq!(without_extension("en/a.b.md"), "en/a.b");
        assert_eq!(without_extension("en/.category"), "en/.category");
        assert_eq!(extension_of("en/A.PNG"), "png");
        assert_eq!(extension_of("en/.category.yml"), "yml");
        assert_eq!(extension_of("en/.gitkeep"), "");
    }

    #[test]
    fn texts_are_known_by_any_of_their_ends() {
        for (path, stem) in [
            ("en/a.md", "en/a"),
            ("en/a.MD", "en/a"),
            ("en/a.Md", "en/a"),
            ("en/a.b.markdown", "en/a.b"),
            ("../A.Markdown", "../A"),
        ] {
            assert!(is_markdown(path), "{path}");
            assert_eq!(without_markdown_end(path), stem);
        }
        for path in ["en/a.mdx", "en/.md", "en/md", "en/a.md/b", "en/a.png"] {
            assert!(!is_markdown(path), "{path}");
            assert_eq!(without_markdown_end(path), path);
        }
    }

    #[test]
    fn up6_a_folder_that_is_too_wide_is_refused_whatever_lies_in_it() {
        let root = tempfile::tempdir().unwrap();
        for number in 0..5 {
            fs::create_dir(root.path().join(format!("folder-{number}"))).unwrap();
            fs::write(root.path().join(format!("file-{number}")), "").unwrap();
        }
        assert_eq!(Tree::walk_up_to(root.path(), 10).unwrap().files_seen, 5, "the control");
        let refused = Tree::walk_up_to(root.path(), 9).unwrap_err();
        assert!(matches!(refused, ImportError::TooManyFiles { limit: 9, .. }), "{refused}");
    }

    #[test]
    fn byte_order_marks_and_foreign_line_ends_go() {
        assert_eq!(plain_lines("\u{feff}a\r\nb\rc\n".to_owned()), "a\nb\nc\n");
    }
}
