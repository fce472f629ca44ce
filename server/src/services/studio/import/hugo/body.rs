//! The body of a page as Markdown: shortcodes become text or links, HTML becomes Markdown, links lead to items.

use super::{
    super::{
        address::{FileFinder, form_of_file, is_document},
        front_matter::{self, short},
        links::{Convention, resolve_all},
        problem::{Problem, ProblemReason},
        rewrite::escape_words,
        source_link::SourceLink,
        walk::{
            TEXT_LIMIT, folder_of, join, name_of, resolve, without_extension, without_markdown_end,
        },
    },
    Page, Site,
    field_map::{PagesRule, ShortcodeRule},
    html::to_markdown,
    marks,
    shortcode::{self, Shortcode},
};
use crate::domain::language_tag::LanguageTag;

/// The pages of a site as one of them sees them.
struct Pages<'a> {
    site: &'a Site<'a>,
    language: &'a LanguageTag,
    page: &'a Page,
    key: &'a str,
}

impl Convention for Pages<'_> {
    /// Shortcodes made these; written by hand they must name what exists.
    fn own(&self, destination: &str) -> Option<Option<SourceLink>> {
        let link = SourceLink::read(destination)?;
        let exists = match &link {
            SourceLink::Key { key, .. } => self.site.titles.contains_key(key),
            SourceLink::File { path } => self.site.tree.holds(path),
        };
        Some(exists.then_some(link))
    }

    fn key(&self) -> &str {
        self.key
    }

    /// Markdown has no place for the names that HTML and Hugo give to headings: each goes by its words.
    fn part(&self, key: &str, part: String) -> String {
        self.site.part(key, self.language, part)
    }

    fn page_at(&self, path: &str) -> Option<String> {
        self.site.page_at(self.language, self.page, path)
    }
}

impl Site<'_> {
    /// The body of the page `key` in `language`.
    pub fn body(
        &mut self,
        key: &str,
        language: &LanguageTag,
        page: &Page,
    ) -> Result<String, ProblemReason> {
        let mut reasons = Vec::new();
        let body = self.without_shortcodes(key, language, page, &mut reasons)?;
        let body = if page.html { to_markdown(&body)? } else { marks::to_common(&body) };
        let pages = Pages { site: self, language, page, key };
        let linked = resolve_all(body.trim(), &self.finder(language, page), &pages);
        let problem = |reason| Problem::of_text(&page.path, Some(language), reason);
        self.problems.extend(reasons.into_iter().chain(linked.reasons).map(problem));
        let mut documents = linked.files;
        documents.retain(|path| form_of_file(path).is_some());
        if !documents.is_empty() {
            self.documents.entry(key.to_owned()).or_default().insert(language.clone(), documents);
        }
        Ok(linked.markdown)
    }

    fn finder<'a>(&'a self, language: &'a LanguageTag, page: &'a Page) -> FileFinder<'a> {
        FileFinder::new(self.tree, &self.languages, language, &page.path)
    }

    /// The page that an address of the site means: by its file, or by the folder-like address that Hugo gives it.
    fn page_at(&self, language: &LanguageTag, page: &Page, address: &str) -> Option<String> {
        let plain = address.trim_end_matches('/');
        let plain = plain.strip_suffix(".html").unwrap_or(without_markdown_end(plain));
        let folder = self.languages.folder(language);
        let mut candidates = Vec::new();
        if plain.starts_with('/') {
            let path = resolve("", plain)?;
            candidates.extend([join(folder, &path), path]);
        } else if !plain.is_empty() {
            candidates.extend(resolve(folder_of(&page.path), plain));
            candidates.extend(resolve(without_extension(&page.path), plain));
            candidates.push(join(folder, plain));
        }
        candidates.iter().find_map(|place| self.places.get(place)).cloned()
    }

    /// The body with every shortcode replaced.
    fn without_shortcodes(
        &mut self,
        key: &str,
        language: &LanguageTag,
        page: &Page,
        reasons: &mut Vec<ProblemReason>,
    ) -> Result<String, ProblemReason> {
        let mut body = String::with_capacity(page.body.len());
        let mut at = 0;
        for code in shortcode::find(&page.body) {
            body.push_str(&page.body[at..code.range.start]);
            at = code.range.end;
            let place = Place { page, language, key, is_destination: is_destination(&body) };
            match self.replacement(&code, &place) {
                Ok(Some(text)) => body.push_str(&text),
                Ok(None) => {}
                Err(reason) => reasons.push(reason),
            }
            // One shortcode may list all pages: many of them would make more of a small file than fits anywhere.
            let bytes = body.len() as u64;
            if bytes > TEXT_LIMIT {
                return Err(ProblemReason::TooLarge { bytes, limit: TEXT_LIMIT });
            }
        }
        body.push_str(&page.body[at..]);
        Ok(body)
    }

    fn replacement(
        &mut self,
        code: &Shortcode,
        place: &Place<'_>,
    ) -> Result<Option<String>, ProblemReason> {
        if let Some(literal) = &code.literal {
            return Ok(Some(literal.clone()));
        }
        if code.closes {
            return Ok(None);
        }
        match self.map.shortcodes.get(&code.name) {
            Some(ShortcodeRule::Drop(_)) => Ok(None),
            Some(ShortcodeRule::Text(label)) => {
                Ok(self.map.label(label, place.language).map(str::to_owned))
            }
            Some(ShortcodeRule::Link(key)) => Ok(self.link_to(key, None, place)),
            Some(ShortcodeRule::File(argument)) => {
                self.file(code.argument(argument, 0).unwrap_or_default(), place)
            }
            Some(ShortcodeRule::Pages(lists)) => Ok(Some(self.page_lists(&lists.clone(), place))),
            None => self.common_shortcode(code, place),
        }
    }

    /// Shortcodes that come with Hugo itself.
    fn common_shortcode(
        &mut self,
        code: &Shortcode,
        place: &Place<'_>,
    ) -> Result<Option<String>, ProblemReason> {
        match code.name.as_str() {
            "ref" | "relref" => {
                let target = code.argument("path", 0).unwrap_or_default();
                let (path, part) = match target.split_once('#') {
                    Some((path, part)) => (path, Some(part).filter(|part| !part.is_empty())),
                    None => (target, None),
                };
                let key = match path {
                    "" => Some(place.key.to_owned()),
                    path => self.page_at(place.language, place.page, path),
                };
                let broken = || ProblemReason::BrokenLink { target: short(target) };
                let key = key.ok_or_else(broken)?;
                let part = part.map(|part| self.part(&key, place.language, part.to_owned()));
                Ok(self.link_to(&key, part, place))
            }
            "figure" => {
                let source = code.argument("src", 0).unwrap_or_default();
                let destination = self.finder(place.language, place.page).picture(source)?;
                let words = code
                    .argument("alt", 1)
                    .or_else(|| code.argument("caption", 2))
                    .unwrap_or_default();
                Ok(Some(match place.page.html {
                    true => format!("<img src=\"{destination}\" alt=\"{}\">", escape_html(words)),
                    false => format!("![{}]({destination})", escape_words(words)),
                }))
            }
            name => {
                let met = self
                    .unknown_shortcodes
                    .entry(name.to_owned())
                    .or_insert((place.page.path.clone(), 0));
                met.1 += 1;
                Ok(None)
            }
        }
    }

    /// A link to an item: its address alone inside a link, a whole link elsewhere.
    fn link_to(&self, key: &str, part: Option<String>, place: &Place<'_>) -> Option<String> {
        let link = SourceLink::Key { key: key.to_owned(), fragment: part };
        let destination = link.to_destination();
        if place.is_destination {
            return Some(destination);
        }
        let titles = self.titles.get(key)?;
        let title = titles.get(place.language).or_else(|| titles.get(&self.languages.source))?;
        Some(place.link(&destination, title))
    }

    fn file(&self, target: &str, place: &Place<'_>) -> Result<Option<String>, ProblemReason> {
        let found =
            self.finder(place.language, place.page).find(target)?.filter(|path| is_document(path));
        let path = found.ok_or_else(|| ProblemReason::MissingFile { target: short(target) })?;
        let name = name_of(&path).to_owned();
        let destination = SourceLink::File { path }.to_destination();
        Ok(Some(if place.is_destination { destination } else { place.link(&destination, &name) }))
    }

    /// Headed lists of links to pages in the language of the page.
    fn page_lists(&self, lists: &[PagesRule], place: &Place<'_>) -> String {
        let mut blocks = Vec::new();
        for list in lists {
            let mut entries: Vec<(String, String)> = Vec::new();
            for (key, pages) in &self.pages {
                let toolkit = self.rule(key).and_then(|rule| rule.toolkit.as_ref());
                let listed = toolkit == list.toolkit.as_ref() && key != place.key;
                let is_page = pages.get(place.language).is_some_and(|page| !page.is_index);
                if let Some(title) =
                    self.title_of(key, place.language).filter(|_| listed && is_page)
                {
                    let destination =
                        SourceLink::Key { key: key.clone(), fragment: None }.to_destination();
                    entries.push((title.clone(), place.link(&destination, &title)));
                }
            }
            entries.sort();
            let title =
                list.title.as_ref().and_then(|field| front_matter::text(&place.page.fields, field));
            blocks.extend(place.list(title.filter(|_| !entries.is_empty()), entries));
        }
        blocks.join("\n\n")
    }
}

/// Where a shortcode stands.
struct Place<'a> {
    page: &'a Page,
    language: &'a LanguageTag,
    key: &'a str,
    is_destination: bool,
}

impl Place<'_> {
    fn link(&self, destination: &str, words: &str) -> String {
        match self.page.html {
            true => format!("<a href=\"{destination}\">{}</a>", escape_html(words)),
            false => format!("[{}]({destination})", escape_words(words)),
        }
    }

    fn list(&self, title: Option<String>, entries: Vec<(String, String)>) -> Option<String> {
        if entries.is_empty() {
            return None;
        }
        let links = entries.into_iter().map(|(_, link)| link);
        Some(match self.page.html {
            true => {
                let title = title
                    .map(|title| format!("<h2>{}</h2>", escape_html(&title)))
                    .unwrap_or_default();
                let items: String = links.map(|link| format!("<li>{link}</li>")).collect();
                format!("{title}<ul>{items}</ul>")
            }
            false => {
                let title = title
                    .map(|title| format!("## {}\n\n", escape_words(&title)))
                    .unwrap_or_default();
                let items: Vec<String> = links.map(|link| format!("- {link}")).collect();
                format!("{title}{}", items.join("\n"))
            }
        })
    }
}

/// Whether what comes next is the address of a link or picture.
fn is_destination(before: &str) -> bool {
    ["=\"", "='", "=", "](", "](<"].iter().any(|opening| before.ends_with(opening))
}

fn escape_html(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
