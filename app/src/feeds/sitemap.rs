//! All pages for machines that collect them: an index, one sitemap of the pages that every site has, and one for each
//! range of texts. Nothing is ever held but one range.
//!
//! Only what can really be read in a language stands there for that language; what a machine made and no person checked
//! stands nowhere, as its page asks not to be collected.

use super::xml::{self, Xml, document, element, empty, words};
use crate::{
    components::provenance::{Label, label},
    site::SharedSite,
};
use axum::{Extension, extract::State, response::Response};
use chrono::NaiveDate;
use locales::LanguageTag;
use server::{
    database::{
        Database,
        query::{
            organizations,
            sitemap::{ListedText, ListedVersion, numbers, texts},
            topics,
        },
    },
    domain::library::Class,
    http::HttpError,
    routes::{self, Accessibility, Home, LeaveNoTrace, Library, Link, Trainings},
    state::AppState,
};
use std::io;

const NAMESPACE: (&str, &str) = ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
const XHTML: (&str, &str) = ("xmlns:xhtml", "http://www.w3.org/1999/xhtml");
const KIND: &str = "application/xml; charset=utf-8";
/// The name of the sitemap of pages that are no texts.
const OF_THE_SITE: &str = "site";

/// A page in all its languages.
struct Listed {
    versions: Vec<(LanguageTag, String, Option<NaiveDate>)>,
    /// The path in the language in which it was first written.
    source: Option<String>,
}

/// `GET /sitemap.xml`
pub async fn index(
    State(state): State<AppState>,
    Extension(site): Extension<SharedSite>,
) -> Result<Response, HttpError> {
    let numbers = numbers(&state.database).await?;
    let names = [OF_THE_SITE.to_owned()].into_iter().chain(numbers.iter().map(i64::to_string));
    let written = document("sitemapindex", &[NAMESPACE], |xml| {
        for name in names {
            let address = format!(
                "{}{}",
                site.origin,
                routes::Sitemap { name: &format!("{name}.xml") }.path()
            );
            element(xml, "sitemap", &[], |xml| words(xml, "loc", &[], &address))?;
        }
        Ok(())
    });
    Ok(xml::answer(KIND, written?))
}

/// `GET /sitemaps/{name}`
pub async fn part(
    State(state): State<AppState>,
    Extension(site): Extension<SharedSite>,
    routes::Sitemap { name }: routes::Sitemap,
) -> Result<Response, HttpError> {
    let pages = match name.strip_suffix(".xml") {
        Some(OF_THE_SITE) => of_the_site(&state.database, &site).await?,
        Some(number) => match number.parse() {
            Ok(number @ 0..) => {
                texts(&state.database, number).await?.iter().filter_map(of_text).collect()
            }
            _ => return Err(HttpError::not_found()),
        },
        None => return Err(HttpError::not_found()),
    };
    if pages.is_empty() {
        return Err(HttpError::not_found());
    }
    let written = document("urlset", &[NAMESPACE, XHTML], |xml| {
        pages.iter().try_for_each(|page| page.write(xml, &site.origin))
    });
    Ok(xml::answer(KIND, written?))
}

impl Listed {
    /// One entry per language, each naming all of them.
    fn write(&self, xml: &mut Xml, origin: &str) -> io::Result<()> {
        for (_, path, day) in &self.versions {
            element(xml, "url", &[], |xml| {
                words(xml, "loc", &[], &format!("{origin}{path}"))?;
                if let Some(day) = day {
                    words(xml, "lastmod", &[], &day.to_string())?;
                }
                for (language, path, _) in &self.versions {
                    alternate(xml, language.as_str(), &format!("{origin}{path}"))?;
                }
                match &self.source {
                    Some(path) => alternate(xml, "x-default", &format!("{origin}{path}")),
                    None => Ok(()),
                }
            })?;
        }
        Ok(())
    }
}

fn alternate(xml: &mut Xml, language: &str, address: &str) -> io::Result<()> {
    empty(xml, "xhtml:link", &[("rel", "alternate"), ("hreflang", language), ("href", address)])
}

/// The pages that hold no text of their own.
async fn of_the_site(database: &Database, site: &SharedSite) -> Result<Vec<Listed>, HttpError> {
    let languages = site.locales.menu();
    let of_interface = |page: &dyn Link| Listed {
        versions: languages.iter().map(|tag| (tag.clone(), page.path(tag), None)).collect(),
        source: languages.first().map(|tag| page.path(tag)),
    };
    let mut pages = vec![
        of_interface(&Home),
        of_interface(&Library::plain()),
        of_interface(&Trainings::plain()),
        of_interface(&Accessibility),
        of_interface(&LeaveNoTrace),
    ];
    for one in organizations::list(database, languages).await? {
        pages.push(of_interface(&routes::Organization { slug: &one.slug }));
    }
    for slugs in topics::slugs(database).await? {
        let path = |(tag, slug): (LanguageTag, String)| {
            let path = routes::Topic { slug: &slug }.path(&tag);
            (tag, path, None)
        };
        pages.push(Listed { versions: slugs.into_iter().map(path).collect(), source: None });
    }
    Ok(pages)
}

/// A text as a page; `None` when nothing of it may be collected.
fn of_text(text: &ListedText) -> Option<Listed> {
    let path = |version: &ListedVersion| {
        let training = version.slug.as_str();
        match version.lesson.as_deref() {
            Some(lesson) => routes::Lesson { slug: training, lesson }.path(&version.language),
            None => routes::Item { kind: text.kind, slug: training }.path(&version.language),
        }
    };
    let listed: Vec<_> =
        text.versions.iter().filter(|version| may_be_collected(text, version)).collect();
    let versions: Vec<_> = listed
        .iter()
        .map(|version| (version.language.clone(), path(version), Some(version.facts.made_on)))
        .collect();
    let source = listed.iter().find(|version| version.language == text.source_language);
    let source = source.map(|version| path(version));
    (!versions.is_empty()).then_some(Listed { versions, source })
}

fn may_be_collected(text: &ListedText, version: &ListedVersion) -> bool {
    match label(version.facts, version.language != text.source_language) {
        Label::Machine => false,
        Label::MachineEdited => text.class != Class::Critical,
        _ => true,
    }
}
