//! Toolkits of a Hugo site: those that the field map forms, and index pages with the pages of their folder.

use super::{
    super::{
        front_matter,
        source::{SourceEntry, SourceItem},
        title::tidy,
        walk::folder_of,
    },
    PerLanguage, Site,
    field_map::ToolkitRule,
};
use crate::domain::{language_tag::LanguageTag, library::ItemKind};
use std::{collections::BTreeMap, path::PathBuf};

impl Site<'_> {
    /// Finds what each toolkit of the field map is called, so that links to it have words.
    pub fn find_toolkit_titles(&mut self) {
        for rule in self.map.toolkits.clone() {
            let members = self.members(&rule.key);
            let mut titles: PerLanguage<String> = BTreeMap::new();
            for language in self.languages.tags() {
                let spoken = members.iter().any(|key| self.title_of(key, language).is_some());
                let own = self.map.own_label(&rule.title, language).map(str::to_owned);
                let title = self.title_page(&rule, language).map(|(_, title)| title).or(own);
                if let Some(title) = title.filter(|_| spoken) {
                    titles.insert(language.clone(), title);
                }
            }
            if !titles.is_empty() {
                self.titles.insert(rule.key.clone(), titles);
            }
        }
    }

    /// The toolkits of the field map, with the items that name them.
    pub fn map_toolkits(&self, items: &[SourceItem]) -> Vec<SourceItem> {
        self.map.toolkits.iter().filter_map(|rule| self.toolkit(rule, items)).collect()
    }

    fn toolkit(&self, rule: &ToolkitRule, items: &[SourceItem]) -> Option<SourceItem> {
        let titles = self.titles.get(&rule.key)?;
        let mut item = SourceItem::new(
            &rule.key,
            ItemKind::Toolkit,
            self.languages.source_among(titles.keys()),
        );
        item.class = rule.class;
        item.topics = rule.topics.clone();
        for (language, title) in titles {
            let summary = rule.summary.as_ref().and_then(|name| self.map.own_label(name, language));
            let path = self.title_page(rule, language).map(|(path, _)| path);
            let path = path.unwrap_or_else(|| self.languages.folder(language).to_owned());
            let text = self.text(
                PathBuf::from(path),
                title.clone(),
                summary.map(str::to_owned),
                String::new(),
                language,
                &item.source_language,
            );
            item.texts.insert(language.clone(), text);
        }
        let mut members = self.members(&rule.key);
        members.retain(|key| items.iter().any(|item| item.key == *key));
        members.sort_by_key(|key| self.title_of(key, &item.source_language));
        item.entries =
            members.into_iter().map(|item| SourceEntry { item, notes: BTreeMap::new() }).collect();
        (!item.entries.is_empty()).then_some(item)
    }

    fn members(&self, toolkit: &str) -> Vec<String> {
        let named = |key: &&String| {
            self.rule(key).and_then(|rule| rule.toolkit.as_deref()) == Some(toolkit)
        };
        self.pages.keys().filter(named).cloned().collect()
    }

    /// The path of the page that holds the title in `language`, and the title.
    fn title_page(&self, rule: &ToolkitRule, language: &LanguageTag) -> Option<(String, String)> {
        let from = rule.title_from.as_ref()?;
        let page = self.pages.get(&from.page)?.get(language)?;
        Some((
            page.path.clone(),
            front_matter::text(&page.fields, &from.field).map(|title| tidy(&title))?,
        ))
    }

    /// Gives every index page the pages of its folder; one without any becomes nothing.
    pub fn fill_sections(&self, items: &mut Vec<SourceItem>) {
        let folders: BTreeMap<String, String> = items
            .iter()
            .filter_map(|item| {
                Some((item.key.clone(), folder_of(&self.first(&item.key)?.place).to_owned()))
            })
            .collect();
        let order: Vec<String> = items
            .iter()
            .filter(|item| item.kind == ItemKind::Resource)
            .map(|item| item.key.clone())
            .collect();
        for item in items
            .iter_mut()
            .filter(|item| item.kind == ItemKind::Toolkit && item.entries.is_empty())
        {
            let folder = folders.get(&item.key).cloned().unwrap_or_default();
            let members =
                order.iter().filter(|key| folders.get(*key) == Some(&folder) && !folder.is_empty());
            item.entries = members
                .map(|key| SourceEntry { item: key.clone(), notes: BTreeMap::new() })
                .collect();
            if item.class.is_none() || item.topics.is_empty() {
                let rule = self.rule(&item.key);
                item.class = item.class.or(rule.and_then(|rule| rule.class));
            }
        }
        items.retain(|item| item.kind != ItemKind::Toolkit || !item.entries.is_empty());
    }
}
