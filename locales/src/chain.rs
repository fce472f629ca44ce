//! In which languages to look for a sentence or an item, best first.

use crate::{language_tag::LanguageTag, languages::Languages};

/// The languages in which to look for somebody who reads `tag`: exact › tags of the same language › language and
/// script › language › neighbours of `languages.toml` › English. No tag stands there twice.
///
/// For sentences of the interface, whose source is English. Content has sources of its own: [`content_chain`]. Matching
/// of regions that nobody listed is [`crate::best_match`].
pub fn reading_chain(tag: &LanguageTag) -> Vec<LanguageTag> {
    let mut chain = content_chain(tag);
    push(&mut chain, LanguageTag::english());
    chain
}

/// The languages in which to look for a text for somebody who reads `tag`: the same chain without English at its end,
/// which is a neighbour only where `languages.toml` says so. Behind them comes the language that a text was written in.
pub fn content_chain(tag: &LanguageTag) -> Vec<LanguageTag> {
    let languages = Languages::known();
    let mut chain = Vec::with_capacity(8);
    push_family(&mut chain, tag, languages);
    let near = languages.serving(tag).or_else(|| languages.find(&tag.language_only()));
    for neighbour in near.iter().flat_map(|language| &language.near) {
        push_family(&mut chain, neighbour, languages);
    }
    chain
}

fn push_family(chain: &mut Vec<LanguageTag>, tag: &LanguageTag, languages: &Languages) {
    push(chain, tag.clone());
    if let Some(language) = languages.serving(tag) {
        push(chain, language.tag.clone());
        language.also_exactly().for_each(|other| push(chain, other));
    }
    push(chain, tag.language_and_script());
    push(chain, tag.language_only());
}

fn push(chain: &mut Vec<LanguageTag>, tag: LanguageTag) {
    if !chain.contains(&tag) {
        chain.push(tag);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn chain(tag: &str) -> String {
        let tags = reading_chain(&tag.parse().unwrap());
        tags.iter().map(LanguageTag::as_str).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn the_order_is_that_of_the_handbook() {
        assert_eq!(chain("en"), "en");
        assert_eq!(chain("es"), "es en");
        assert_eq!(chain("es-MX"), "es-MX es en");
        assert_eq!(chain("pt"), "pt pt-BR en");
        assert_eq!(chain("quc"), "quc es en");
        assert_eq!(chain("quc-GT"), "quc-GT quc es en");
        assert_eq!(chain("sr-Latn-RS"), "sr-Latn-RS sr-Latn sr en");
    }

    #[test]
    fn chinese_scripts_come_before_english() {
        assert_eq!(chain("zh-Hans"), "zh-Hans zh-CN zh-SG zh zh-Hant zh-TW zh-HK zh-MO en");
        assert_eq!(chain("zh-Hant"), "zh-Hant zh-TW zh-HK zh-MO zh zh-Hans zh-CN zh-SG en");
        assert_eq!(chain("zh-HK"), "zh-HK zh-Hant zh-TW zh-MO zh zh-Hans zh-CN zh-SG en");
    }

    #[test]
    fn who_hears_a_language_of_china_reads_chinese_before_english() {
        let cantonese = "zh-Hant zh-TW zh-HK zh-MO zh zh-Hans zh-CN zh-SG en";
        assert_eq!(chain("yue"), format!("yue yue-Hant yue-HK yue-MO {cantonese}"));
        assert_eq!(chain("yue-HK"), format!("yue-HK yue yue-Hant yue-MO {cantonese}"));
        assert!(chain("nan").contains("nan-TW zh-Hant "), "{}", chain("nan"));
        assert!(chain("wuu").contains("wuu-CN zh-Hans "), "{}", chain("wuu"));
    }

    #[test]
    fn creole_never_leads_to_french() {
        assert_eq!(chain("ht"), "ht en");
        assert_eq!(chain("ht-HT"), "ht-HT ht en");
    }

    #[test]
    fn texts_are_looked_for_in_english_only_where_it_is_a_neighbour() {
        let chain = |tag: &str| {
            let tags = content_chain(&tag.parse().unwrap());
            tags.iter().map(LanguageTag::as_str).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(chain("es-MX"), "es-MX es");
        assert_eq!(chain("quc"), "quc es");
        assert_eq!(chain("ht"), "ht en");
        assert_eq!(chain("en"), "en");
        assert_eq!(chain("zh-Hant"), "zh-Hant zh-TW zh-HK zh-MO zh zh-Hans zh-CN zh-SG");
    }

    proptest! {
        #[test]
        fn every_chain_begins_with_the_tag_comes_to_english_and_repeats_nothing(
            text in "[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?"
        ) {
            let tag: LanguageTag = text.parse().unwrap();
            let chain = reading_chain(&tag);
            prop_assert_eq!(&chain[0], &tag);
            // English is the end, but for a kind of English itself, whose script may stand behind it.
            let english = LanguageTag::english();
            let is_end = chain.last() == Some(&english);
            prop_assert!(is_end || tag.language_only() == english && chain.contains(&english));
            let distinct: std::collections::HashSet<_> = chain.iter().collect();
            prop_assert_eq!(distinct.len(), chain.len());
        }
    }
}
