//! How a language stands, sentence by sentence: what lacks, what nobody checked, and what readers see meanwhile. For those
//! who look after a language; pages never need it.

use crate::{
    catalog::Catalog, chain::reading_chain, language_tag::LanguageTag, locales::Locales,
    message::Spec, source::Source,
};
use fluent_syntax::{
    ast::{Entry, Identifier, Message, Pattern, Resource},
    parser::parse,
    serializer::serialize,
};
use std::collections::{BTreeMap, HashMap};

/// How a sentence stands in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// It is not there; readers see it in this language.
    Missing(LanguageTag),
    /// It is there, and nobody vouches for it.
    Unchecked,
    /// A person vouches for it as it is now.
    Checked,
}

/// A sentence of a language, as its files hold it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// Which.
    pub spec: &'static Spec,
    /// The English one, in the words of Fluent.
    pub english: String,
    /// The one of the language.
    pub own: Option<String>,
    /// How it stands.
    pub standing: Standing,
}

/// How many sentences of a language stand how.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stand {
    /// All that English has.
    pub all: usize,
    /// Those that are there.
    pub there: usize,
    /// Those of them that a person vouches for.
    pub checked: usize,
    /// Those of them that come from a folder beside the program.
    pub beside: usize,
    /// Those that lack, by the language in which readers see them.
    pub missing: BTreeMap<LanguageTag, usize>,
}

impl Locales {
    /// How a language stands. One without any sentence lacks them all.
    pub fn stand(&self, language: &LanguageTag) -> Stand {
        let mut stand = Stand { all: Spec::all().len(), ..Stand::default() };
        for spec in Spec::all() {
            match self.standing(language, spec) {
                Standing::Missing(shown) => *stand.missing.entry(shown).or_default() += 1,
                Standing::Unchecked => stand.there += 1,
                Standing::Checked => {
                    stand.there += 1;
                    stand.checked += 1;
                }
            }
        }
        let beside = self.sources().iter().filter(|source| source.beside);
        let written = written(beside.filter(|source| source.language == *language));
        let there = |spec: &&Spec| self.catalog(language).is_some_and(|catalog| catalog.has(spec));
        let known =
            Spec::all().iter().filter(there).filter(|spec| written.contains_key(&key(spec)));
        stand.beside = known.count();
        stand
    }

    /// Every sentence as it stands in a language, in the order of the English files. Reads the files of both.
    pub fn sentences(&self, language: &LanguageTag) -> Vec<Sentence> {
        let of = |language: &LanguageTag| {
            written(self.sources().iter().filter(|source| source.language == *language))
        };
        let (mut english, mut own) = (of(&LanguageTag::english()), of(language));
        let sentence = |spec: &'static Spec| {
            let standing = self.standing(language, spec);
            let own = own.remove(&key(spec));
            Sentence {
                spec,
                english: english.remove(&key(spec)).unwrap_or_default(),
                // What was refused counts as missing: it is never shown.
                own: own.filter(|_| !matches!(standing, Standing::Missing(_))),
                standing,
            }
        };
        Spec::all().iter().map(sentence).collect()
    }

    fn standing(&self, language: &LanguageTag, spec: &Spec) -> Standing {
        let has = |tag: &LanguageTag| self.catalog(tag).is_some_and(|catalog| catalog.has(spec));
        if has(language) {
            let vouched = self.catalog(language).is_some_and(|catalog| catalog.is_checked(spec));
            return if vouched { Standing::Checked } else { Standing::Unchecked };
        }
        let shown = reading_chain(language).into_iter().find(has);
        Standing::Missing(shown.unwrap_or_else(LanguageTag::english))
    }
}

impl Catalog {
    /// Whether somebody vouches for a sentence as it is now.
    fn is_checked(&self, spec: &Spec) -> bool {
        self.reviewed().holds(spec.file, spec.id)
    }
}

type Key = (String, String, Option<String>);

fn key(spec: &Spec) -> Key {
    (spec.file.to_owned(), spec.id.to_owned(), spec.attribute.map(str::to_owned))
}

/// The sentences of these files as translators wrote them; of two of one name, the later one.
fn written<'s>(sources: impl Iterator<Item = &'s Source>) -> HashMap<Key, String> {
    let mut all = HashMap::new();
    for source in sources {
        let (Ok(tree) | Err((tree, _))) = parse(source.text.as_ref());
        for entry in tree.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name.to_owned();
            if let Some(value) = message.value {
                all.insert((source.file.clone(), id.clone(), None), as_text(value));
            }
            for one in message.attributes {
                let name = Some(one.id.name.to_owned());
                all.insert((source.file.clone(), id.clone(), name), as_text(one.value));
            }
        }
    }
    all
}

/// A pattern in the words of Fluent, without the name before it.
fn as_text(pattern: Pattern<&str>) -> String {
    let id = Identifier { name: "x" };
    let message = Message { id, value: Some(pattern), attributes: Vec::new(), comment: None };
    let text = serialize(&Resource { body: vec![Entry::Message(message)] });
    text.strip_prefix("x =").unwrap_or(&text).trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Beside, Folder};
    use std::borrow::Cow;

    #[test]
    fn row_l14_a_sentence_that_lacks_says_in_which_language_it_is_seen() {
        let tag = LanguageTag::parse("rhg").unwrap();
        let source = Source {
            language: tag.clone(),
            file: "common".to_owned(),
            origin: "rhg/common.ftl".to_owned(),
            text: Cow::Borrowed("nav-library = Kitab\nno-such-thing = X\n"),
            beside: true,
        };
        let mut folder = Folder::default();
        folder.sources.push(source);
        let locales = Locales::load_with(Beside { folder, pseudo: false }).unwrap();
        let stand = locales.stand(&tag);
        assert_eq!((stand.there, stand.checked, stand.beside), (1, 0, 1));
        assert_eq!(stand.missing, BTreeMap::from([(LanguageTag::english(), stand.all - 1)]));
        let sentences = locales.sentences(&tag);
        let of = |id: &str| sentences.iter().find(|one| one.spec.id == id).unwrap();
        let library = of("nav-library");
        assert_eq!(
            (library.own.as_deref(), &library.standing),
            (Some("Kitab"), &Standing::Unchecked)
        );
        assert_eq!(library.english, "Library");
        assert_eq!(of("nav-trainings").standing, Standing::Missing(LanguageTag::english()));
        assert!(
            of("languages-all").english.starts_with("{ $count ->"),
            "{}",
            of("languages-all").english
        );
        // The twin: a language of the program lacks nothing and has nothing beside it.
        let spanish = locales.stand(&LanguageTag::parse("es").unwrap());
        assert_eq!((spanish.there, spanish.beside), (spanish.all, 0));
        assert!(spanish.missing.is_empty());
    }
}
