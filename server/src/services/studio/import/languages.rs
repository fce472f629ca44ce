//! Which language a folder of an import is in: its name, mapped as the table of languages says, and for Chinese its letters.

use super::{
    chinese_script::{ChineseScript, chinese_script},
    problem::{Problem, ProblemReason},
    walk::Tree,
};
use crate::domain::language_tag::LanguageTag;
use std::{collections::BTreeMap, path::PathBuf};

/// Old and wide codes, and the tag under which Semilla keeps them.
const ALIASES: [(&str, &str); 6] =
    [("tl", "fil"), ("iw", "he"), ("in", "id"), ("ji", "yi"), ("mo", "ro"), ("pt", "pt-BR")];

/// Languages whose regions share one text here.
const WITHOUT_REGION: [&str; 11] =
    ["en", "es", "ar", "fr", "ht", "ko", "gu", "hi", "pl", "ur", "fil"];

/// Texts of a folder that are read to judge its script.
const SAMPLES: usize = 20;

/// The folders at the root of an import that hold one language each.
#[derive(Debug)]
pub struct LanguageFolders {
    /// Folder name → language.
    folders: BTreeMap<String, LanguageTag>,
    /// Language → folder name: every link of every text asks for it.
    names: BTreeMap<LanguageTag, String>,
    /// The language of the originals.
    pub source: LanguageTag,
}

impl LanguageFolders {
    /// Finds every folder at the root that holds a text; a folder of pictures alone is no language.
    ///
    /// `wanted` is the source language if it is there, otherwise the first language is. Folders in no language, and
    /// a second folder of one language, are added to `problems`.
    pub fn find(
        tree: &Tree,
        wanted: &LanguageTag,
        is_text: fn(&str) -> bool,
        problems: &mut Vec<Problem>,
    ) -> Self {
        let mut texts: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for path in tree.files.keys().filter(|path| is_text(path)) {
            if let Some((folder, _)) = path.split_once('/') {
                texts.entry(folder).or_default().push(path);
            }
        }
        let mut folders: BTreeMap<String, LanguageTag> = BTreeMap::new();
        let mut names: BTreeMap<LanguageTag, String> = BTreeMap::new();
        for (folder, paths) in texts.into_iter().filter(|(folder, _)| !folder.starts_with('.')) {
            let sample = || {
                paths.iter().take(SAMPLES).filter_map(|path| tree.read_text(path).ok()).collect()
            };
            let Some(tag) = language_of_folder(folder, sample) else {
                let reason = ProblemReason::UnknownLanguage { name: folder.to_owned() };
                problems.push(Problem { path: PathBuf::from(folder), language: None, reason });
                continue;
            };
            if let Some(first) = names.get(&tag) {
                let reason = ProblemReason::DuplicateKey {
                    key: tag.to_string(),
                    first: PathBuf::from(first),
                };
                problems.push(Problem { path: PathBuf::from(folder), language: Some(tag), reason });
                continue;
            }
            names.insert(tag.clone(), folder.to_owned());
            folders.insert(folder.to_owned(), tag);
        }
        let there = names.contains_key(wanted);
        let source = if there { None } else { folders.values().next() }.unwrap_or(wanted).clone();
        Self { folders, names, source }
    }

    /// Whether there is no language at all.
    pub fn is_empty(&self) -> bool {
        self.folders.is_empty()
    }

    /// Every language, in the order of the folder names.
    pub fn tags(&self) -> impl Iterator<Item = &LanguageTag> {
        self.folders.values()
    }

    /// The language of a folder.
    pub fn tag(&self, folder: &str) -> Option<&LanguageTag> {
        self.folders.get(folder)
    }

    /// The folder of a language.
    pub fn folder<'a>(&'a self, tag: &'a LanguageTag) -> &'a str {
        self.names.get(tag).map_or(tag.as_str(), String::as_str)
    }

    /// The source language where a text is in it, else the first of the given languages.
    pub fn source_among<'t>(
        &self,
        languages: impl IntoIterator<Item = &'t LanguageTag>,
    ) -> LanguageTag {
        let mut first = None;
        for tag in languages {
            if *tag == self.source {
                return tag.clone();
            }
            first = first.or(Some(tag));
        }
        first.unwrap_or(&self.source).clone()
    }
}

/// The language that a folder name stands for; `None` when it is no tag.
///
/// `sample` gives some text of the folder; it is asked for only when the name is Chinese of unsaid script.
/// Codes that Semilla does not know are kept, so that nothing is dropped.
pub fn language_of_folder(name: &str, sample: impl FnOnce() -> String) -> Option<LanguageTag> {
    let lower = name.to_ascii_lowercase().replace('_', "-");
    let (primary, rest) = lower.split_once('-').unwrap_or((&lower, ""));
    // Longer primary codes are well formed, but none is in use: they are ordinary words such as "files".
    if !matches!(primary.len(), 2 | 3) {
        return None;
    }
    let tag = LanguageTag::parse(&lower).ok()?;
    if primary == "zh" {
        return LanguageTag::parse(chinese_tag(rest, sample)).ok();
    }
    let primary = match ALIASES.iter().find(|(old, _)| *old == primary) {
        Some((_, new)) => return LanguageTag::parse(new).ok(),
        None => primary,
    };
    if WITHOUT_REGION.contains(&primary) { LanguageTag::parse(primary).ok() } else { Some(tag) }
}

fn chinese_tag(rest: &str, sample: impl FnOnce() -> String) -> &'static str {
    let has = |part: &str| rest.split('-').any(|found| found == part);
    if has("hant") || has("tw") || has("hk") || has("mo") {
        return "zh-Hant";
    }
    if has("hans") || has("cn") || has("sg") {
        return "zh-Hans";
    }
    match chinese_script(&sample()) {
        Some(ChineseScript::Traditional) => "zh-Hant",
        Some(ChineseScript::Simplified) | None => "zh-Hans",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(name: &str, sample: &str) -> String {
        language_of_folder(name, || sample.to_owned()).map(String::from).unwrap_or_default()
    }

    #[test]
    fn names_become_tags() {
        for (name, expected) in [
            ("en", "en"),
            ("es-MX", "es"),
            ("pt", "pt-BR"),
            ("tl", "fil"),
            ("ht-HT", "ht"),
            ("nv", "nv"),
            ("ypk", "ypk"),
            ("zh-hans", "zh-Hans"),
            ("zh-Hant", "zh-Hant"),
            ("zh_TW", "zh-Hant"),
            ("files", ""),
            ("english", ""),
            ("", ""),
            ("..", ""),
            ("e", ""),
        ] {
            assert_eq!(tag(name, ""), expected, "{name}");
        }
    }

    #[test]
    fn plain_chinese_is_judged_by_its_letters() {
        assert_eq!(tag("zh", "選舉日前必須登記，請選擇"), "zh-Hant");
        assert_eq!(tag("zh", "选举日前必须登记，请选择"), "zh-Hans");
        assert_eq!(tag("zh", "abc"), "zh-Hans");
        assert_eq!(
            tag("zh-CN", "選舉日前必須登記，請選擇"),
            "zh-Hans",
            "what is said outranks what is guessed"
        );
    }
}
