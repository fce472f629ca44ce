//! All sentences in all languages: which languages there are, which are offered, what lacks.

use crate::{
    catalog::{Catalog, Complaint, Coverage},
    folder::Folder,
    language_tag::LanguageTag,
    languages::Languages,
    localizer::{Fallback, Localizer},
    message::Spec,
    negotiate::{self, Address},
    pseudo,
    review::{Marks, ReviewFile, Reviews},
    source::{self, Source},
};
use std::{
    cmp::Reverse,
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};

/// All sentences in all languages, built once and shared; cheap to clone.
#[derive(Clone)]
pub struct Locales(Arc<Inner>);

struct Inner {
    voices: HashMap<LanguageTag, Arc<Catalog>>,
    /// One per language of pages that was asked for, at most [`MOST_SPEAKERS`]: addresses come from strangers.
    speakers: RwLock<HashMap<LanguageTag, Localizer>>,
    menu: Vec<LanguageTag>,
    complaints: Vec<Complaint>,
    /// The files, for those who look after a language.
    sources: Vec<Source>,
}

/// More languages than any site has items in.
const MOST_SPEAKERS: usize = 256;

/// What is loaded beside the sentences of the program.
#[derive(Debug, Clone, Default)]
pub struct Beside {
    /// Languages of an operator.
    pub folder: Folder,
    /// The two pseudo-languages.
    pub pseudo: bool,
}

/// Sentences cannot be used at all.
#[derive(Debug, thiserror::Error)]
pub enum LocalesError {
    /// English lacks sentences, and there is nothing behind English.
    #[error("English lacks {0}")]
    English(String),
    /// A function could not be registered.
    #[error("the functions for {language} could not be registered")]
    Functions {
        /// In which language.
        language: LanguageTag,
        /// Why.
        source: fluent_bundle::FluentError,
    },
}

impl Locales {
    /// The sentences that are part of the program. Takes milliseconds; do it once.
    pub fn load() -> Result<Self, LocalesError> {
        Self::load_with(Beside::default())
    }

    /// The same with the pseudo-languages `en-XA` and `ar-XB` in the menu, for looking at pages and for tests.
    pub fn load_with_pseudo() -> Result<Self, LocalesError> {
        Self::load_with(Beside { pseudo: true, ..Beside::default() })
    }

    /// The same with more languages beside them. Makes these known to the whole process.
    pub fn load_with(Beside { folder, pseudo }: Beside) -> Result<Self, LocalesError> {
        let mut sources = Source::embedded();
        let mut languages = folder.languages;
        if pseudo {
            sources.extend(pseudo::sources(&sources));
            languages.extend(pseudo::languages());
        }
        sources.extend(folder.sources);
        let mut reviews = source::embedded_reviews();
        reviews.extend(folder.reviews);
        Languages::know(languages);
        Self::build(sources, &reviews, Languages::known())
    }

    /// The sentences of these files; of two files with the same sentence, the later one counts.
    #[cfg(test)]
    pub(crate) fn of(sources: Vec<Source>, languages: &Languages) -> Result<Self, LocalesError> {
        Self::build(sources, &[], languages)
    }

    pub(crate) fn build(
        sources: Vec<Source>,
        reviews: &[ReviewFile],
        languages: &Languages,
    ) -> Result<Self, LocalesError> {
        let mut complaints = Vec::new();
        let mut voices = HashMap::new();
        let mut marks: HashMap<LanguageTag, Marks> = HashMap::new();
        for (language, files) in by_language(sources.clone()) {
            let (catalog, own) = Catalog::of(&language, &files, &mut complaints)
                .map_err(|source| LocalesError::Functions { language: language.clone(), source })?;
            marks.insert(language.clone(), own);
            voices.insert(language, catalog);
        }
        let english = voices.get(&LanguageTag::english());
        let lacks = |spec: &&Spec| english.is_none_or(|catalog| !catalog.has(spec));
        if let Some(spec) = Spec::all().iter().find(lacks) {
            return Err(LocalesError::English(format!("{}: {}", spec.file, spec.name())));
        }
        for (language, reviews) in reviews_by_language(reviews, &mut complaints) {
            let (Some(catalog), Some(own)) = (voices.get_mut(&language), marks.get(&language))
            else {
                continue;
            };
            catalog.review(reviews.counting(&marks[&LanguageTag::english()], own));
        }
        let voices = voices.into_iter().map(|(tag, catalog)| (tag, Arc::new(catalog))).collect();
        let menu = menu(languages, &voices);
        let speakers =
            voices.keys().map(|tag| (tag.clone(), Localizer::of(tag, &voices))).collect();
        let speakers = RwLock::new(speakers);
        Ok(Self(Arc::new(Inner { voices, speakers, menu, complaints, sources })))
    }

    /// Somebody who says sentences in this language. For a language without any sentence, in the next of its chain.
    pub fn speak(&self, language: &LanguageTag) -> Localizer {
        let known =
            self.0.speakers.read().unwrap_or_else(PoisonError::into_inner).get(language).cloned();
        known.unwrap_or_else(|| {
            let localizer = Localizer::of(language, &self.0.voices);
            let mut speakers = self.0.speakers.write().unwrap_or_else(PoisonError::into_inner);
            if speakers.len() < MOST_SPEAKERS {
                // Of two requests that come here at once, the first counts its fallbacks where they are read.
                return speakers.entry(language.clone()).or_insert(localizer).clone();
            }
            localizer
        })
    }

    /// The languages that visitors are offered, in the order of the menu: those whose public sentences are complete.
    pub fn menu(&self) -> &[LanguageTag] {
        &self.0.menu
    }

    /// What the first part of an address says about its language, among those of the menu.
    pub fn address(&self, part: &str) -> Address {
        negotiate::address(part, &self.0.menu)
    }

    /// The language of the menu for somebody with this `Accept-Language` header; `None` leaves it to the site.
    pub fn negotiate(&self, accept_language: &str) -> Option<LanguageTag> {
        negotiate::best_match(&negotiate::accept_language(accept_language), &self.0.menu).cloned()
    }

    pub(crate) fn sources(&self) -> &[Source] {
        &self.0.sources
    }

    pub(crate) fn catalog(&self, language: &LanguageTag) -> Option<&Catalog> {
        self.0.voices.get(language).map(Arc::as_ref)
    }

    /// What was left out of translations, and why.
    pub fn complaints(&self) -> &[Complaint] {
        &self.0.complaints
    }

    /// How much of the interface a language has; `None` without any sentence.
    pub fn coverage(&self, language: &LanguageTag) -> Option<Coverage> {
        self.0.voices.get(language).map(|catalog| catalog.coverage())
    }

    /// Whoever vouches for sentences of a language as they are now, and agreed to be named.
    pub fn reviewers(&self, language: &LanguageTag) -> &[String] {
        self.0.voices.get(language).map_or(&[], |catalog| catalog.reviewers())
    }

    /// Which sentences were said in another language than the page's since the start, most often first: a work list.
    pub fn fallbacks(&self) -> Vec<Fallback> {
        let speakers = self.0.speakers.read().unwrap_or_else(PoisonError::into_inner);
        let mut list: Vec<Fallback> = speakers.values().flat_map(Localizer::fallbacks).collect();
        list.sort_by_key(|one| (Reverse(one.count), one.language.clone(), one.sentence.index));
        list
    }
}

/// The files of each language together, in their order.
fn by_language(sources: Vec<Source>) -> Vec<(LanguageTag, Vec<Source>)> {
    let mut all: Vec<(LanguageTag, Vec<Source>)> = Vec::new();
    for source in sources {
        match all.iter_mut().find(|(language, _)| *language == source.language) {
            Some((_, files)) => files.push(source),
            None => all.push((source.language.clone(), vec![source])),
        }
    }
    all
}

/// The reviews of each language together; a file that cannot be read is complained about.
fn reviews_by_language(
    files: &[ReviewFile],
    complaints: &mut Vec<Complaint>,
) -> HashMap<LanguageTag, Reviews> {
    let mut all: HashMap<LanguageTag, Reviews> = HashMap::new();
    for ReviewFile { language, origin, text } in files {
        match Reviews::parse(text) {
            Ok(reviews) => all.entry(language.clone()).or_default().extend(reviews),
            Err((line, what)) => complaints.push(Complaint {
                language: language.clone(),
                origin: origin.clone(),
                line,
                what: format!("{what}; no review of this file counts"),
            }),
        }
    }
    all
}

/// The languages that visitors are offered, in the order of the list of languages.
fn menu(languages: &Languages, voices: &HashMap<LanguageTag, Arc<Catalog>>) -> Vec<LanguageTag> {
    let complete = |tag: &LanguageTag| {
        voices.get(tag).is_some_and(|catalog| catalog.coverage().is_public_complete())
    };
    let listed = languages.interface().iter().filter(|language| language.menu);
    listed.map(|language| language.tag.clone()).filter(complete).collect()
}
