//! The words of the library: what an item is, and what it may be.

use serde::{Deserialize, Serialize};

/// Makes an enum whose values are stored and exchanged as the given words.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$value_doc:meta])* $value:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name { $($(#[$value_doc])* #[serde(rename = $word)] $value),+ }

        impl $name {
            /// Every value, in the order in which people are shown them.
            pub const ALL: &'static [Self] = &[$(Self::$value),+];

            /// The word that stands in the database, in addresses and in exchange files.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$value => $word),+ }
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::domain::library::UnknownWord;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $($word => Ok(Self::$value),)+
                    _ => Err($crate::domain::library::UnknownWord {
                        what: stringify!($name), word: text.to_owned(), known: &[$($word),+],
                    }),
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}
pub(crate) use words;

/// A word that none of the known values has.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{word:?} is no {what}: known are {}", known.join(", "))]
pub struct UnknownWord {
    /// The kind of word that was expected.
    pub what: &'static str,
    /// What was found.
    pub word: String,
    /// What would have been understood.
    pub known: &'static [&'static str],
}

words! {
    /// What an item is.
    ItemKind {
        /// One thing to read, hear, watch or download.
        Resource = "resource",
        /// An ordered, annotated set of resources for a purpose.
        Toolkit = "toolkit",
        /// Ordered lessons.
        Training = "training",
        /// A gathering with a time and a place or link.
        Event = "event",
    }
}

words! {
    /// What a resource is made of.
    ResourceForm {
        /// Text to read on the page.
        Article = "article",
        /// A file to download.
        Document = "document",
        /// Something to watch.
        Video = "video",
        /// Something to hear.
        Audio = "audio",
        /// Another site's page.
        Link = "link",
        /// A form to fill or print.
        Form = "form",
    }
}

words! {
    /// How much depends on a text being right.
    Class {
        /// Rights, deadlines, health, legal, money, safety.
        Critical = "critical",
        /// Everything else that lasts.
        General = "general",
        /// Event notes and news, soon outdated.
        Ephemeral = "ephemeral",
    }
}

words! {
    /// What a lesson asks of the person.
    LessonKind {
        /// Text to read.
        Reading = "reading",
        /// Something to watch.
        Video = "video",
        /// Something to hear.
        Audio = "audio",
        /// Steps to tick off.
        Checklist = "checklist",
        /// Questions with feedback.
        Quiz = "quiz",
        /// A task to do.
        Practice = "practice",
        /// Questions to think or talk about.
        Reflection = "reflection",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_reads_back() {
        for kind in ItemKind::ALL {
            assert_eq!(kind.as_str().parse(), Ok(*kind));
        }
        for form in ResourceForm::ALL {
            assert_eq!(form.as_str().parse(), Ok(*form));
        }
    }

    #[test]
    fn an_unknown_word_names_the_known_ones() {
        let error = "poster".parse::<Class>().unwrap_err().to_string();
        assert!(error.contains("critical, general, ephemeral"), "{error}");
    }
}
