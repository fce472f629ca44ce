//! In which direction a language is written.

use crate::{language_tag::LanguageTag, languages::Languages};
use icu_locale::LocaleDirectionality;
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;

// The common set does not know every right-to-left language (N'Ko, Rohingya, Mandaic).
static DIRECTIONS: LazyLock<LocaleDirectionality> =
    LazyLock::new(LocaleDirectionality::new_extended);

/// The direction of a line of text, as the `dir` attribute has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The direction of any language; left to right where nobody knows.
    pub fn of(tag: &LanguageTag) -> Self {
        Languages::known()
            .find(tag)
            .map_or_else(|| Self::by_script(tag), |language| language.direction)
    }

    /// `ltr` or `rtl`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }

    /// What the script of the language says, written in the tag or the usual one.
    pub(crate) fn by_script(tag: &LanguageTag) -> Self {
        match DIRECTIONS.get(&tag.to_icu()) {
            Some(icu_locale::Direction::RightToLeft) => Self::Rtl,
            _ => Self::Ltr,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn direction_follows_the_script() {
        for rtl in "ar ur he fa ps yi dv ckb ug sd nqo rhg syr pa-Arab ku-Arab ar-MX iw".split(' ')
        {
            assert_eq!(Direction::of(&rtl.parse().unwrap()), Direction::Rtl, "{rtl}");
        }
        for ltr in "en es zh-Hant ht ko gu hi nv ypk km pa ku ar-Latn und xx quc".split(' ') {
            assert_eq!(Direction::of(&ltr.parse().unwrap()), Direction::Ltr, "{ltr}");
        }
        assert_eq!((Direction::Ltr.as_str(), Direction::Rtl.as_str()), ("ltr", "rtl"));
    }
}
