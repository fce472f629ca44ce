//! Facts about an item in the words of schema.org, as JSON-LD inside its page: a description for machines, no script.
//!
//! Only what the page itself shows, and nobody's name: an organization shares a text, no person does.

use crate::{
    components::license, links::readable_paths, request_context::RequestContext, shell::Addresses,
};
use locales::LanguageTag;
use serde_json::{Map, Value, json};
use server::{
    database::query::{
        document::ReadableText,
        library::ItemPage,
        topics::TopicLink,
        trainings::{LessonPage, TrainingPage},
    },
    domain::library::ItemKind,
    routes::{self, Link},
};

/// What every kind of text has.
struct Described<'a> {
    kind: &'static str,
    text: &'a ReadableText,
    paths: &'a [(LanguageTag, String)],
    license: Option<&'a str>,
}

/// A resource or toolkit.
pub fn item(ctx: &RequestContext, item: &ItemPage) -> Option<String> {
    let mut facts = of_item(ctx, item, "LearningResource")?;
    let form = item.form.map_or_else(|| item.kind.as_str(), |form| form.as_str());
    facts.insert("learningResourceType".to_owned(), json!(form));
    Some(written(facts))
}

/// A training with its lessons.
pub fn training(ctx: &RequestContext, training: &TrainingPage) -> Option<String> {
    let mut facts = of_item(ctx, &training.item, "Course")?;
    let language = &training.item.text.language;
    let slug = training.item.text.slug.as_str();
    let lessons: Vec<Value> = training
        .contents
        .lessons()
        .map(|lesson| {
            let path = routes::Lesson { slug, lesson: &lesson.slug }.path(language);
            json!({
                "@type": "LearningResource",
                "name": lesson.title,
                "url": whole(ctx, &path),
                "inLanguage": lesson.language.as_str(),
            })
        })
        .collect();
    if !lessons.is_empty() {
        facts.insert("hasPart".to_owned(), Value::Array(lessons));
    }
    Some(written(facts))
}

/// A lesson as part of its training.
pub fn lesson(ctx: &RequestContext, lesson: &LessonPage) -> Option<String> {
    let paths = &readable_paths(&lesson.editions, lesson);
    let license = lesson.license.as_deref();
    let described = Described { kind: "LearningResource", text: &lesson.text, paths, license };
    let mut facts = described.facts(ctx)?;
    facts.insert("learningResourceType".to_owned(), json!(lesson.kind.as_str()));
    let place = lesson.contents.lessons().position(|one| one.token == lesson.token);
    if let Some(place) = place {
        facts.insert("position".to_owned(), json!(place + 1));
    }
    let text = &lesson.training.text;
    let path = routes::Training { slug: &text.slug }.path(&text.language);
    let training = json!({
        "@type": "Course",
        "name": text.title,
        "url": whole(ctx, &path),
        "inLanguage": text.language.as_str(),
    });
    facts.insert("isPartOf".to_owned(), training);
    Some(written(facts))
}

fn of_item(
    ctx: &RequestContext,
    item: &ItemPage,
    kind: &'static str,
) -> Option<Map<String, Value>> {
    let paths = readable_paths(&item.editions, item);
    let license = item.license.as_deref();
    let described = Described { kind, text: &item.text, paths: &paths, license };
    let mut facts = described.facts(ctx)?;
    let organization = &item.organization;
    let path = routes::Organization { slug: &organization.slug }.path(&organization.language);
    let provider = json!({
        "@type": "Organization",
        "name": organization.name,
        "url": whole(ctx, &path),
    });
    facts.insert("provider".to_owned(), provider);
    if !item.topics.is_empty() {
        let about = item.topics.iter().map(|topic| subject(ctx, topic)).collect();
        facts.insert("about".to_owned(), Value::Array(about));
    }
    if let Some(download) = item.text.download.as_ref().filter(|_| item.kind == ItemKind::Resource)
    {
        let encoding = json!({
            "@type": "MediaObject",
            "contentUrl": whole(ctx, &routes::File { hash: download.hash.as_str(), name: download.name.as_str() }.path()),
            "encodingFormat": download.media_type,
        });
        facts.insert("encoding".to_owned(), encoding);
    }
    Some(facts)
}

fn subject(ctx: &RequestContext, topic: &TopicLink) -> Value {
    let path = routes::Topic { slug: &topic.slug }.path(&topic.language);
    json!({ "@type": "Thing", "name": topic.label, "url": whole(ctx, &path) })
}

impl Described<'_> {
    /// `None` for a text that asks not to be collected, and on a site that shows itself to nobody.
    fn facts(&self, ctx: &RequestContext) -> Option<Map<String, Value>> {
        let Self { kind, text, paths, license } = self;
        let addresses = Addresses::of_text(ctx, text, paths);
        if ctx.site.discreet || addresses.noindex {
            return None;
        }
        let mut facts = Map::new();
        let mut put = |name: &str, value: Value| facts.insert(name.to_owned(), value);
        put("@context", json!("https://schema.org"));
        put("@type", json!(kind));
        put("name", json!(text.title));
        if !text.summary.is_empty() {
            put("description", json!(text.summary));
        }
        if let Some(path) = &addresses.canonical {
            put("url", json!(whole(ctx, path)));
        }
        put("inLanguage", json!(text.language.as_str()));
        put("dateModified", json!(text.facts.made_on.to_string()));
        put("isAccessibleForFree", json!(true));
        if let Some(name) = license {
            put("license", license_of(name));
        }
        put("publisher", json!({ "@type": "Organization", "name": ctx.site.name }));
        let other = |(language, path): &(LanguageTag, String)| {
            json!({
                "@type": kind,
                "url": whole(ctx, path),
                "inLanguage": language.as_str(),
            })
        };
        if text.language == text.source_language {
            let translations: Vec<Value> =
                paths.iter().filter(|(tag, _)| *tag != text.language).map(other).collect();
            if !translations.is_empty() {
                put("workTranslation", Value::Array(translations));
            }
        } else if let Some(source) = paths.iter().find(|(tag, _)| *tag == text.source_language) {
            put("translationOfWork", other(source));
        }
        Some(facts)
    }
}

/// The address of the license where it has one, else its own words.
fn license_of(name: &str) -> Value {
    match license::address(name) {
        Some(address) => json!(address),
        None => json!({ "@type": "CreativeWork", "name": license::readable(name) }),
    }
}

fn whole(ctx: &RequestContext, path: &str) -> String {
    format!("{}{path}", ctx.site.origin)
}

/// JSON that can stand inside an element: no letter of it begins or ends one.
fn written(facts: Map<String, Value>) -> String {
    let mut safe = String::new();
    for letter in Value::Object(facts).to_string().chars() {
        match letter {
            '<' => safe.push_str("\\u003c"),
            '>' => safe.push_str("\\u003e"),
            '&' => safe.push_str("\\u0026"),
            '\u{2028}' => safe.push_str("\\u2028"),
            '\u{2029}' => safe.push_str("\\u2029"),
            other => safe.push(other),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_can_end_the_element_it_stands_in() {
        let evil = "</script><script>alert(1)</script><!-- & \u{2028}";
        let facts = Map::from_iter([("name".to_owned(), json!(evil))]);
        let safe = written(facts.clone());
        assert!(!safe.contains(['<', '>', '&', '\u{2028}']), "{safe}");
        assert_eq!(serde_json::from_str::<Value>(&safe).unwrap(), Value::Object(facts));
    }
}
