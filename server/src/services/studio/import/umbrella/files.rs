//! First pass over Umbrella's files: every text of every language as it stands, what is broken named.

use super::{
    super::{
        front_matter::{self, Fields},
        problem::ProblemReason,
        source::Progress,
        title::{first_heading, tidy, without_title},
        walk::{extension_of, folder_of, is_about_the_source, name_of, without_extension},
    },
    Category, Found, Raw, RawKind, checklist, form, links,
};
use crate::domain::language_tag::LanguageTag;
use std::path::{Path, PathBuf};

impl Found<'_> {
    /// Reads every text of every language; what is broken becomes a problem.
    pub fn read_files(&mut self, progress: &mut dyn FnMut(Progress<'_>)) {
        let tree = self.tree;
        let files: Vec<&String> = tree.files.keys().collect();
        let total = files.len();
        for (done, path) in files.into_iter().enumerate() {
            self.read_file(path);
            progress(Progress { done: done + 1, total, path: Path::new(path) });
        }
    }

    fn read_file(&mut self, path: &str) {
        let Some((folder, place)) = path.split_once('/') else {
            return self.beside_the_languages(path);
        };
        let Some(language) = self.languages.tag(folder).cloned() else { return };
        let name = name_of(place);
        let extension = extension_of(name);
        let result = match (name, extension.as_str()) {
            (".category.yml", _) => self.read_category(path, place, &language),
            (_, "md") if name.starts_with("s_") => self.read_lesson(path, place, &language),
            (_, "yml" | "yaml") if name.starts_with("c_") => {
                self.read_checklist(path, place, &language)
            }
            (_, "yml" | "yaml") if name.starts_with("f_") => self.read_form(path, place, &language),
            (_, "png" | "jpg" | "jpeg" | "webp") => Ok(()),
            _ if name.starts_with('.') => Ok(()),
            _ => Err(ProblemReason::UnknownFile),
        };
        if let Err(reason) = result {
            self.note(path, Some(&language), reason);
        }
    }

    /// Files at the root: a read-me and a license are expected there, anything else is not.
    fn beside_the_languages(&mut self, path: &str) {
        if !is_about_the_source(path) {
            self.note(path, None, ProblemReason::UnknownFile);
        }
    }

    fn read_category(
        &mut self,
        path: &str,
        place: &str,
        language: &LanguageTag,
    ) -> Result<(), ProblemReason> {
        let fields = front_matter::read_yaml(&self.tree.read_text(path)?)?;
        let category = Category {
            path: path.to_owned(),
            index: self.index(&fields, path, language),
            title: front_matter::text(&fields, "title").map(|title| tidy(&title)),
            description: front_matter::text(&fields, "description"),
        };
        self.categories
            .entry(folder_of(place).to_owned())
            .or_default()
            .insert(language.clone(), category);
        Ok(())
    }

    fn read_lesson(
        &mut self,
        path: &str,
        place: &str,
        language: &LanguageTag,
    ) -> Result<(), ProblemReason> {
        let text = self.tree.read_text(path)?;
        let page = front_matter::read_page(&text)?;
        let (body, lost) = links::mend(page.body);
        for target in lost {
            self.note(path, Some(language), ProblemReason::StrayAddress { target });
        }
        let title = self.title(&page.fields, &body, path, language)?;
        let markdown = without_title(&title, &body);
        if markdown.is_empty() {
            return Err(ProblemReason::Empty);
        }
        let index = self.index(&page.fields, path, language);
        self.unknown_fields(&page.fields, path, language);
        self.keep(
            place,
            language,
            Raw {
                path: path.to_owned(),
                kind: RawKind::Lesson,
                index,
                title: Some(title),
                markdown,
            },
        )
    }

    fn read_checklist(
        &mut self,
        path: &str,
        place: &str,
        language: &LanguageTag,
    ) -> Result<(), ProblemReason> {
        let fields = front_matter::read_yaml(&self.tree.read_text(path)?)?;
        let (markdown, lost) = links::mend(&checklist::markdown(&fields)?);
        for target in lost {
            self.note(path, Some(language), ProblemReason::StrayAddress { target });
        }
        let index = self.index(&fields, path, language);
        let title = front_matter::text(&fields, "title").map(|title| tidy(&title));
        self.keep(
            place,
            language,
            Raw { path: path.to_owned(), kind: RawKind::Checklist, index, title, markdown },
        )
    }

    fn read_form(
        &mut self,
        path: &str,
        place: &str,
        language: &LanguageTag,
    ) -> Result<(), ProblemReason> {
        let fields = front_matter::read_yaml(&self.tree.read_text(path)?)?;
        let markdown = form::markdown(&fields)?;
        let title = Some(
            front_matter::text(&fields, "title")
                .map(|title| tidy(&title))
                .ok_or(ProblemReason::NoTitle)?,
        );
        self.keep(
            place,
            language,
            Raw { path: path.to_owned(), kind: RawKind::Form, index: None, title, markdown },
        )
    }

    fn keep(&mut self, place: &str, language: &LanguageTag, raw: Raw) -> Result<(), ProblemReason> {
        let key = without_extension(place).to_owned();
        let texts = self.texts.entry(key.clone()).or_default();
        if let Some(first) = texts.get(language) {
            return Err(ProblemReason::DuplicateKey { key, first: PathBuf::from(&first.path) });
        }
        texts.insert(language.clone(), raw);
        Ok(())
    }

    /// The title of a lesson, or its first heading when the field is missing.
    fn title(
        &mut self,
        fields: &Fields,
        body: &str,
        path: &str,
        language: &LanguageTag,
    ) -> Result<String, ProblemReason> {
        if let Some(title) = front_matter::text(fields, "title") {
            return Ok(tidy(&title));
        }
        // Some translators translated the name of the field too.
        let odd = fields.iter().find_map(|(key, value)| {
            let known =
                matches!(key.as_str(), "titre" | "título" | "titulo" | "العنوان" | "標題" | "标题");
            value.as_str().filter(|_| known).map(str::trim).filter(|title| !title.is_empty())
        });
        let guess =
            odd.map(str::to_owned).or_else(|| first_heading(body)).ok_or(ProblemReason::NoTitle)?;
        self.note(path, Some(language), ProblemReason::TitleGuessed { title: guess.clone() });
        Ok(guess)
    }

    fn unknown_fields(&mut self, fields: &Fields, path: &str, language: &LanguageTag) {
        if front_matter::text(fields, "title").is_none() {
            return; // already told
        }
        for key in fields.keys().filter(|key| !matches!(key.as_str(), "index" | "title")) {
            self.note(
                path,
                Some(language),
                ProblemReason::UnknownField { key: key.clone(), nearest: None },
            );
        }
    }

    fn index(&mut self, fields: &Fields, path: &str, language: &LanguageTag) -> Option<i64> {
        let value = fields.get("index")?;
        let index = front_matter::number(fields, "index");
        if index.is_none() {
            self.note(
                path,
                Some(language),
                ProblemReason::BadValue {
                    key: "index".to_owned(),
                    value: front_matter::shown(value),
                    expected: "a whole number is expected".to_owned(),
                },
            );
        }
        index
    }
}
