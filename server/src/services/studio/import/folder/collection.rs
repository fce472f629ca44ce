//! The three files beside the languages: `collection.toml`, `topics.toml`, `organizations.toml`. All may be missing.

use super::super::{
    front_matter::{self, Fields, short, shown},
    languages::language_of_folder,
    problem::{ImportError, Problem, ProblemReason},
    source::{SourceOrganization, SourceTopic},
    walk::Tree,
};
use crate::domain::{
    forest::{self, Misplaced},
    language_tag::LanguageTag,
    library::Class,
    organizations::organization::DEEPEST,
    slug::Slug,
    topic::DEEPEST_TOPIC,
    translation::Provenance,
};
use serde_json::Value;
use std::{
    collections::{BTreeMap, HashMap, HashSet},
    path::{Path, PathBuf},
    str::FromStr,
};

const COLLECTION: &str = "collection.toml";
const TOPICS: &str = "topics.toml";
const ORGANIZATIONS: &str = "organizations.toml";

/// What holds for the whole folder.
#[derive(Debug)]
pub struct Collection {
    /// Short name, part of every permanent address; the folder's own name when not given.
    pub name: String,
    /// License of everything that says no other.
    pub license: Option<String>,
    /// Whom to name for everything that says no other.
    pub attribution: Option<String>,
    /// Language of the originals; English when not given.
    pub source_language: LanguageTag,
    /// Owner of everything that says no other.
    pub organization: Option<String>,
    /// How much depends on everything that says no other.
    pub class: Option<Class>,
    /// How the texts of a language were made, where they do not say.
    pub provenance: BTreeMap<LanguageTag, Provenance>,
    /// Parents before children.
    pub topics: Vec<SourceTopic>,
    /// Parents before children.
    pub organizations: Vec<SourceOrganization>,
    /// The keys of the topics: every text asks for some.
    pub topic_keys: HashSet<String>,
    pub organization_keys: HashSet<String>,
}

impl Collection {
    /// Reads the three files. Only a `collection.toml` that cannot be read stops an import: with another name
    /// everything would be brought in a second time.
    pub fn read(
        tree: &Tree,
        root: &Path,
        problems: &mut Vec<Problem>,
    ) -> Result<Self, ImportError> {
        let fields = match tree.holds(COLLECTION).then(|| read_toml(tree, COLLECTION)) {
            None => Fields::new(),
            Some(Ok(fields)) => fields,
            Some(Err(reason)) => {
                return Err(ImportError::Collection {
                    path: root.join(COLLECTION),
                    message: reason.to_string(),
                });
            }
        };
        let mut file = File { path: COLLECTION, problems };
        let known = [
            "name",
            "license",
            "attribution",
            "source_language",
            "organization",
            "class",
            "provenance",
        ];
        file.unknown_fields(&fields, &known);
        let source_language = file.word(&fields, "source_language", |word| {
            language_of_folder(word, String::new)
                .ok_or_else(|| "a language tag such as en or pt-BR is expected".to_owned())
        });
        let class = file.class(&fields);
        let provenance = file.per_language(&fields, "provenance", |value| {
            value
                .as_str()
                .ok_or_else(|| "a word is expected".to_owned())
                .and_then(parse::<Provenance>)
        });
        let (topics, organizations) = (topics(tree, problems), organizations(tree, problems));
        let mut collection = Self {
            name: front_matter::text(&fields, "name").unwrap_or_else(|| name_of_folder(root)),
            license: front_matter::text(&fields, "license"),
            attribution: front_matter::text(&fields, "attribution"),
            source_language: source_language.unwrap_or_else(LanguageTag::english),
            organization: front_matter::text(&fields, "organization"),
            class,
            provenance,
            topic_keys: topics.iter().map(|topic| topic.key.clone()).collect(),
            organization_keys: organizations.iter().map(|one| one.key.clone()).collect(),
            topics,
            organizations,
        };
        let known = &collection.organization_keys;
        if let Some(key) = collection.organization.take_if(|key| !known.contains(key)) {
            let reason = ProblemReason::UnknownKey { what: "organization", key };
            problems.push(Problem { path: PathBuf::from(COLLECTION), language: None, reason });
        }
        Ok(collection)
    }
}

fn name_of_folder(root: &Path) -> String {
    let name = root
        .canonicalize()
        .ok()
        .and_then(|path| Some(path.file_name()?.to_string_lossy().into_owned()));
    name.as_deref().and_then(Slug::from_title).map_or_else(|| "folder".to_owned(), String::from)
}

fn read_toml(tree: &Tree, path: &str) -> Result<Fields, ProblemReason> {
    front_matter::read_toml(&tree.read_text(path)?)
}

fn topics(tree: &Tree, problems: &mut Vec<Problem>) -> Vec<SourceTopic> {
    let mut file = File { path: TOPICS, problems };
    let mut topics: Vec<SourceTopic> = Vec::new();
    let mut known = HashSet::new();
    for entry in file.entries(tree, "topic") {
        file.unknown_fields(&entry, &["key", "parent", "labels", "descriptions", "synonyms"]);
        let Some(key) = file.key(&entry, &mut known) else { continue };
        topics.push(SourceTopic {
            key,
            parent: front_matter::text(&entry, "parent"),
            position: i64::try_from(topics.len()).unwrap_or(i64::MAX),
            labels: file.per_language(&entry, "labels", sentence),
            descriptions: file.per_language(&entry, "descriptions", sentence),
            synonyms: file.per_language(&entry, "synonyms", sentences),
        });
    }
    file.parents_first(topics, DEEPEST_TOPIC, |topic| (&topic.key, &mut topic.parent))
}

fn organizations(tree: &Tree, problems: &mut Vec<Problem>) -> Vec<SourceOrganization> {
    let mut file = File { path: ORGANIZATIONS, problems };
    let mut organizations: Vec<SourceOrganization> = Vec::new();
    let mut known = HashSet::new();
    for entry in file.entries(tree, "organization") {
        file.unknown_fields(&entry, &["key", "parent", "names", "descriptions"]);
        let Some(key) = file.key(&entry, &mut known) else { continue };
        organizations.push(SourceOrganization {
            key,
            parent: front_matter::text(&entry, "parent"),
            names: file.per_language(&entry, "names", sentence),
            descriptions: file.per_language(&entry, "descriptions", sentence),
        });
    }
    file.parents_first(organizations, DEEPEST, |organization| {
        (&organization.key, &mut organization.parent)
    })
}

fn sentence(value: &Value) -> Result<String, String> {
    let text = value.as_str().map(str::trim).filter(|text| !text.is_empty());
    text.map(str::to_owned).ok_or_else(|| "words are expected".to_owned())
}

fn sentences(value: &Value) -> Result<Vec<String>, String> {
    let list = value.as_array().ok_or_else(|| "a list of words is expected".to_owned())?;
    list.iter().map(sentence).collect()
}

/// Reads one of the words of a list; the error names the known ones.
pub fn parse<T: FromStr>(word: &str) -> Result<T, String>
where
    T::Err: std::fmt::Display,
{
    word.parse().map_err(|error: T::Err| error.to_string())
}

/// The name that was probably meant. A long one is none that was mistyped; to compare costs the product of the lengths.
pub fn nearest(key: &str, known: &[&str]) -> Option<String> {
    const LONGEST: usize = 40;
    if key.len() > LONGEST {
        return None;
    }
    let close = |name: &str| strsim::normalized_damerau_levenshtein(key, name);
    let best = known.iter().max_by(|a, b| close(a).total_cmp(&close(b)))?;
    (close(best) >= 0.6).then(|| (*best).to_owned())
}

/// One of the three files while it is read.
struct File<'a> {
    path: &'static str,
    problems: &'a mut Vec<Problem>,
}

impl File<'_> {
    fn note(&mut self, reason: ProblemReason) {
        self.problems.push(Problem { path: PathBuf::from(self.path), language: None, reason });
    }

    fn bad(&mut self, key: &str, value: &Value, expected: String) {
        self.note(ProblemReason::BadValue { key: key.to_owned(), value: shown(value), expected });
    }

    /// The tables `[[name]]` of the file; none when it is missing or broken.
    fn entries(&mut self, tree: &Tree, name: &str) -> Vec<Fields> {
        if !tree.holds(self.path) {
            return Vec::new();
        }
        let mut fields = match read_toml(tree, self.path) {
            Ok(fields) => fields,
            Err(reason) => {
                self.note(reason);
                return Vec::new();
            }
        };
        self.unknown_fields(&fields, &[name]);
        let mut entries = Vec::new();
        match fields.remove(name) {
            None => {}
            Some(Value::Array(list)) => {
                for entry in list {
                    match entry {
                        Value::Object(fields) => entries.push(fields),
                        other => self.bad(name, &other, format!("tables [[{name}]] are expected")),
                    }
                }
            }
            Some(other) => self.bad(name, &other, format!("tables [[{name}]] are expected")),
        }
        entries
    }

    fn unknown_fields(&mut self, fields: &Fields, known: &[&str]) {
        for key in fields.keys().filter(|key| !known.contains(&key.as_str())) {
            self.note(ProblemReason::UnknownField {
                key: short(key),
                nearest: nearest(key, known),
            });
        }
    }

    /// The key of an entry, if it has one of its own.
    fn key(&mut self, entry: &Fields, known: &mut HashSet<String>) -> Option<String> {
        let Some(key) = front_matter::text(entry, "key") else {
            self.bad("key", &Value::Object(entry.clone()), "every entry needs a key".to_owned());
            return None;
        };
        if !known.insert(key.clone()) {
            self.note(ProblemReason::DuplicateKey { key, first: PathBuf::from(self.path) });
            return None;
        }
        Some(key)
    }

    fn word<T>(
        &mut self,
        fields: &Fields,
        key: &str,
        read: impl Fn(&str) -> Result<T, String>,
    ) -> Option<T> {
        let value = fields.get(key)?;
        match value
            .as_str()
            .ok_or_else(|| "a word is expected".to_owned())
            .and_then(|word| read(word.trim()))
        {
            Ok(word) => Some(word),
            Err(expected) => {
                self.bad(key, value, expected);
                None
            }
        }
    }

    /// How much depends on everything: what nobody understands counts as critical.
    fn class(&mut self, fields: &Fields) -> Option<Class> {
        let value = fields.get("class")?;
        let word = value.as_str().ok_or_else(|| "a word is expected".to_owned());
        match word.and_then(|word| parse::<Class>(word.trim())) {
            Ok(class) => Some(class),
            Err(expected) => {
                let (key, taken) = ("class".to_owned(), Class::Critical.to_string());
                self.note(ProblemReason::TakenAs { key, value: shown(value), expected, taken });
                Some(Class::Critical)
            }
        }
    }

    fn per_language<T>(
        &mut self,
        fields: &Fields,
        key: &str,
        read: impl Fn(&Value) -> Result<T, String>,
    ) -> BTreeMap<LanguageTag, T> {
        let mut words = BTreeMap::new();
        let table = match fields.get(key) {
            None => return words,
            Some(Value::Object(table)) => table,
            Some(other) => {
                self.bad(key, other, "a value per language is expected".to_owned());
                return words;
            }
        };
        for (name, value) in table {
            let Some(tag) = language_of_folder(name, String::new) else {
                self.note(ProblemReason::BadValue {
                    key: key.to_owned(),
                    value: name.clone(),
                    expected: "a language tag is expected".to_owned(),
                });
                continue;
            };
            match read(value) {
                Ok(word) => {
                    words.insert(tag, word);
                }
                Err(expected) => self.bad(&format!("{key}.{name}"), value, expected),
            }
        }
        words
    }

    /// Orders a forest so that parents come first. What has no such parent, goes in a circle or stands deeper than
    /// `deepest` becomes a root.
    fn parents_first<T>(
        &mut self,
        entries: Vec<T>,
        deepest: usize,
        facts: fn(&mut T) -> (&String, &mut Option<String>),
    ) -> Vec<T> {
        let mut entries: Vec<Option<T>> = entries.into_iter().map(Some).collect();
        let known = entries.iter_mut().flatten().map(|entry| facts(entry).0.clone());
        let places: HashMap<String, usize> =
            known.enumerate().map(|(place, key)| (key, place)).collect();
        let mut parents = Vec::with_capacity(entries.len());
        for entry in entries.iter_mut().flatten() {
            let (_, parent) = facts(entry);
            if let Some(key) = parent.take_if(|parent| !places.contains_key(parent)) {
                self.note(ProblemReason::UnknownKey { what: "parent", key });
            }
            parents.push(parent.as_ref().and_then(|key| places.get(key)).copied());
        }
        let arranged = forest::arrange(&mut parents, deepest);
        for (place, why) in arranged.misplaced {
            let entry = entries.get_mut(place).and_then(Option::as_mut);
            let Some(value) = entry.and_then(|entry| facts(entry).1.take()) else { continue };
            let expected = match why {
                Misplaced::Circle => "parents that go in a circle are no tree".to_owned(),
                Misplaced::TooDeep => format!("at most {deepest} may stand below each other"),
            };
            self.note(ProblemReason::BadValue {
                key: "parent".to_owned(),
                value: short(&value),
                expected,
            });
        }
        arranged.order.into_iter().filter_map(|place| entries.get_mut(place)?.take()).collect()
    }
}
