//! Which language a folder of an import is in: its name, mapped as the table of languages says, and for Chinese its letters.

use super::chinese_script::{ChineseScript, chinese_script};
use crate::domain::language_tag::LanguageTag;

/// Old and wide codes, and the tag under which Semilla keeps them.
const ALIASES: [(&str, &str); 6] =
    [("tl", "fil"), ("iw", "he"), ("in", "id"), ("ji", "yi"), ("mo", "ro"), ("pt", "pt-BR")];

/// Languages whose regions share one text here.
const WITHOUT_REGION: [&str; 11] =
    ["en", "es", "ar", "fr", "ht", "ko", "gu", "hi", "pl", "ur", "fil"];

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
