//! Which of the languages there are serves somebody best. Language before region; script before both.

use crate::{chain::reading_chain, language_tag::LanguageTag, languages::Languages};
use icu_locale::{LocaleExpander, subtags::Script};
use std::sync::LazyLock;

/// More languages than anybody lists. A longer header is read up to here.
const MOST: usize = 32;

static EXPANDER: LazyLock<LocaleExpander> = LazyLock::new(LocaleExpander::new_extended);

/// The offered language that is the wanted one: the same tag, else the one that `languages.toml` gives it to, else one
/// of the same language and script in another region. Never a neighbour: that is a decision for [`best_match`].
pub fn same_language<'a>(
    wanted: &LanguageTag,
    offered: &'a [LanguageTag],
) -> Option<&'a LanguageTag> {
    let offers = |tag: &LanguageTag| offered.iter().find(|offer| *offer == tag);
    let given = || Languages::known().serving(wanted).and_then(|language| offers(&language.tag));
    offers(wanted).or_else(given).or_else(|| {
        let script = script(wanted);
        offered
            .iter()
            .filter(|offer| offer.language() == wanted.language() && self::script(offer) == script)
            .min_by_key(|offer| offer.as_str().len())
    })
}

/// The best of the offered languages for somebody who reads these, best first: each wanted language as it is before
/// the neighbours of any; `None` when nothing fits.
pub fn best_match<'a>(
    wanted: &[LanguageTag],
    offered: &'a [LanguageTag],
) -> Option<&'a LanguageTag> {
    let near = || {
        let chains = wanted.iter().flat_map(|tag| {
            let mut chain = reading_chain(tag);
            // English stands at the end of every chain for sentences; here it counts only when it is wanted.
            if tag.language() != "en" {
                chain.retain(|tag| tag.as_str() != "en");
            }
            chain
        });
        chains.into_iter().find_map(|tag| same_language(&tag, offered))
    };
    wanted.iter().find_map(|tag| same_language(tag, offered)).or_else(near)
}

/// The languages of an `Accept-Language` header, most wanted first; what cannot be read or is refused (`q=0`) is left out.
pub fn accept_language(header: &str) -> Vec<LanguageTag> {
    let mut wanted: Vec<(LanguageTag, f32)> = header
        .split(',')
        .take(MOST)
        .filter_map(|entry| {
            let mut parts = entry.split(';').map(str::trim);
            let tag = LanguageTag::parse(parts.next()?).ok()?;
            let quality = parts.find_map(|part| part.strip_prefix("q=").map(str::parse::<f32>));
            let quality = match quality {
                None => 1.0,
                Some(Ok(quality)) if quality > 0.0 => quality.min(1.0),
                Some(_) => return None,
            };
            Some((tag, quality))
        })
        .collect();
    wanted.sort_by(|one, other| other.1.total_cmp(&one.1));
    wanted.into_iter().map(|(tag, _)| tag).collect()
}

/// What the first part of an address says about its language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Address {
    /// The canonical tag of a language there is.
    Here(LanguageTag),
    /// Another writing of a language there is: redirect permanently to the canonical one.
    Moved(LanguageTag),
    /// No language of the site.
    Unknown,
}

/// Reads the first part of an address, not percent-encoded, among the languages of the site.
pub fn address(part: &str, offered: &[LanguageTag]) -> Address {
    let Ok(tag) = LanguageTag::parse(part) else { return Address::Unknown };
    match same_language(&tag, offered) {
        Some(found) if found.as_str() == part => Address::Here(found.clone()),
        Some(found) => Address::Moved(found.clone()),
        None => Address::Unknown,
    }
}

/// The script that a language is written in: as written in the tag, else the usual one of language and region.
fn script(tag: &LanguageTag) -> Option<Script> {
    let mut id = tag.to_icu();
    if id.script.is_none() {
        EXPANDER.maximize(&mut id);
    }
    id.script
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const NINE: &str = "en es zh-Hans zh-Hant pt-BR ko gu ar ht";

    fn tags(text: &str) -> Vec<LanguageTag> {
        text.split_whitespace().map(|tag| tag.parse().unwrap()).collect()
    }

    fn same(wanted: &str, offered: &str) -> Option<String> {
        same_language(&wanted.parse().unwrap(), &tags(offered)).map(LanguageTag::to_string)
    }

    #[test]
    fn every_code_that_browsers_send_finds_its_language() {
        for (wanted, found) in [
            ("en-US", "en"),
            ("en-GB", "en"),
            ("es-MX", "es"),
            ("es-419", "es"),
            ("zh", "zh-Hans"),
            ("zh-CN", "zh-Hans"),
            ("zh-SG", "zh-Hans"),
            ("zh-Hans-HK", "zh-Hans"),
            ("zh-TW", "zh-Hant"),
            ("zh-HK", "zh-Hant"),
            ("zh-MO", "zh-Hant"),
            ("zh-Hant-TW", "zh-Hant"),
            ("cmn", "zh-Hans"),
            ("pt", "pt-BR"),
            ("pt-PT", "pt-BR"),
            ("ko-KR", "ko"),
            ("gu-IN", "gu"),
            ("ar-EG", "ar"),
            ("ht-HT", "ht"),
        ] {
            assert_eq!(same(wanted, NINE).as_deref(), Some(found), "{wanted}");
        }
        assert_eq!(same("tl-PH", "en fil").as_deref(), Some("fil"));
        for absent in ["fr", "fr-HT", "ru", "nv", "ypk", "yue", "pa"] {
            assert_eq!(same(absent, NINE), None, "{absent}");
        }
    }

    #[test]
    fn another_script_is_another_language() {
        assert_eq!(same("sr-Latn", "sr"), None);
        assert_eq!(same("pa-PK", "pa"), None);
        assert_eq!(same("zh-Hant", "zh-Hans"), None);
        assert_eq!(same("es", "es-MX es-AR").as_deref(), Some("es-MX"));
    }

    #[test]
    fn wanted_languages_come_before_neighbours_and_english_only_when_wanted() {
        let best = |wanted: &str, offered: &str| {
            best_match(&tags(wanted), &tags(offered)).map(LanguageTag::to_string)
        };
        assert_eq!(best("zh-CN ko", "zh-Hant ko").as_deref(), Some("ko"));
        assert_eq!(best("zh-CN", "zh-Hant ko").as_deref(), Some("zh-Hant"));
        assert_eq!(best("quc", "en es").as_deref(), Some("es"));
        for cantonese in ["yue", "yue-HK", "yue-Hant-HK"] {
            assert_eq!(best(cantonese, NINE).as_deref(), Some("zh-Hant"), "{cantonese}");
        }
        assert_eq!(best("ht", "en fr"), None);
        assert_eq!(best("ht en-US", "en fr").as_deref(), Some("en"));
        assert_eq!(best("", "en fr"), None);
    }

    #[test]
    fn a_header_is_read_in_the_order_of_its_wishes() {
        let read = |header: &str| {
            accept_language(header).iter().map(LanguageTag::to_string).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(read("es-MX,es;q=0.9,en-US;q=0.8"), "es-MX es en-US");
        assert_eq!(read("en;q=0.3, ht;q=0.9 , *;q=0.1"), "ht en");
        assert_eq!(read("ar;q=0, es"), "es");
        assert_eq!(read("ar;q=x, es;q=NaN, ko;q=7"), "ko");
        assert_eq!(read(""), "");
        assert_eq!(accept_language(&"en,".repeat(10_000)).len(), MOST);
    }

    #[test]
    fn addresses_are_canonical_or_move() {
        let read = |part: &str| address(part, &tags(NINE));
        let tag = |text: &str| text.parse::<LanguageTag>().unwrap();
        assert_eq!(read("es"), Address::Here(tag("es")));
        assert_eq!(read("ES"), Address::Moved(tag("es")));
        assert_eq!(read("zh-CN"), Address::Moved(tag("zh-Hans")));
        assert_eq!(read("zh_hant"), Address::Moved(tag("zh-Hant")));
        for unknown in ["fr", "xx", "library", "", "..", "favicon.ico"] {
            assert_eq!(read(unknown), Address::Unknown, "{unknown}");
        }
    }

    proptest! {
        #[test]
        fn a_header_never_panics(header in "\\PC{0,200}") {
            let wanted = accept_language(&header);
            let offered = tags(NINE);
            if let Some(found) = best_match(&wanted, &offered) {
                prop_assert!(offered.contains(found));
            }
        }

        #[test]
        fn an_address_moves_at_most_once(part in "[a-zA-Z_-]{0,12}") {
            let offered = tags(NINE);
            if let Address::Moved(tag) = address(&part, &offered) {
                prop_assert_eq!(address(tag.as_str(), &offered), Address::Here(tag));
            }
        }
    }
}
