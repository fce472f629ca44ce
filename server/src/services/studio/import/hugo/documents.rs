//! Documents of a Hugo site, such as PDF files, as resources of their own.

use super::{
    super::{
        address::form_of_file,
        source::SourceItem,
        title::from_name,
        walk::{name_of, without_extension},
    },
    PerLanguage, Site,
};
use crate::domain::library::ItemKind;
use std::{
    collections::{BTreeMap, BTreeSet},
    path::PathBuf,
};

impl Site<'_> {
    /// One item per document: what a page links to in each language is one, the rest goes by its path.
    pub fn document_items(&self, items: &[SourceItem]) -> Vec<SourceItem> {
        let mut documents: BTreeMap<String, PerLanguage<(String, String)>> = BTreeMap::new();
        let mut taken: BTreeSet<&str> = BTreeSet::new();
        for (page, files) in &self.documents {
            // With several documents on a page nobody can say which belong together.
            if files.values().any(|files| files.len() != 1) {
                continue;
            }
            for (language, files) in files {
                let title = self.title_of(page, language).unwrap_or_default();
                let kind = files[0].rsplit('.').next().unwrap_or_default().to_uppercase();
                if taken.insert(&files[0]) {
                    let texts = documents.entry(format!("{page}/document")).or_default();
                    texts.insert(language.clone(), (files[0].clone(), format!("{title} ({kind})")));
                }
            }
        }
        for path in self
            .tree
            .files
            .keys()
            .filter(|path| form_of_file(path).is_some() && !taken.contains(path.as_str()))
            .filter(|path| !self.is_kept_back(path))
        {
            let Some((folder, place)) = path.split_once('/') else { continue };
            let Some(language) = self.languages.tag(folder) else { continue };
            let title = from_name(name_of(without_extension(place)));
            documents
                .entry(place.to_owned())
                .or_default()
                .insert(language.clone(), (path.clone(), title));
        }
        documents
            .into_iter()
            .filter_map(|(key, files)| self.document_item(key, files, items))
            .collect()
    }

    fn document_item(
        &self,
        key: String,
        files: PerLanguage<(String, String)>,
        items: &[SourceItem],
    ) -> Option<SourceItem> {
        let page =
            items.iter().find(|item| Some(item.key.as_str()) == key.strip_suffix("/document"));
        let (first, _) = files.values().next()?;
        let mut item =
            SourceItem::new(key, ItemKind::Resource, self.languages.source_among(files.keys()));
        item.form = form_of_file(first);
        item.class = page.and_then(|page| page.class);
        item.topics = page.map(|page| page.topics.clone()).unwrap_or_default();
        for (language, (path, title)) in files {
            let summary = page
                .and_then(|page| page.texts.get(&language))
                .and_then(|text| text.summary.clone());
            let text = self.text(
                PathBuf::from(&path),
                title,
                summary,
                String::new(),
                &language,
                &item.source_language,
            );
            item.texts.insert(language.clone(), text);
            item.file.insert(language, PathBuf::from(path));
        }
        Some(item)
    }
}
