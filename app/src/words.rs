//! TEMPORARY stand-in for `locales` until its typed messages exist.

use crate::visit::Visit;
use locales::LanguageTag;
use server::domain::library::{ItemKind, ResourceForm};

#[derive(Clone, Copy)]
pub enum Direction {
    Ltr,
    Rtl,
}
impl Direction {
    pub fn of(tag: &LanguageTag) -> Self {
        match tag.as_str() {
            "ar" | "ur" | "he" | "fa" => Self::Rtl,
            _ => Self::Ltr,
        }
    }
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}
pub fn own_name(tag: &LanguageTag) -> String {
    match tag.as_str() {
        "en" => "English",
        "es" => "Español",
        "ar" => "العربية",
        "zh-Hant" => "繁體中文",
        "fr" => "Français",
        other => other,
    }
    .to_owned()
}
pub fn interface_languages() -> Vec<LanguageTag> {
    ["en", "es"].iter().filter_map(|t| LanguageTag::parse(t).ok()).collect()
}
pub fn date(_: &Visit, day: chrono::NaiveDate) -> String {
    day.format("%Y-%m-%d").to_string()
}
pub fn kind_name(kind: ItemKind, form: Option<ResourceForm>) -> Msg {
    m(format!("{}", form.map_or(kind.as_str(), |f| f.as_str())))
}
pub struct Text {
    pub text: String,
    pub language: LanguageTag,
}
impl Text {
    pub fn plain(self) -> String {
        self.text
    }
}
pub trait Message {
    fn in_language(self, language: &LanguageTag) -> Text;
}
pub struct Msg(String);
pub fn m(s: String) -> Msg {
    Msg(s)
}
#[expect(clippy::unwrap_used, reason = "temporary")]
impl Message for Msg {
    fn in_language(self, _: &LanguageTag) -> Text {
        Text { text: self.0, language: LanguageTag::parse("en").unwrap() }
    }
}
macro_rules! msgs { ($($file:ident { $($name:ident ($($arg:ident),*) = $text:literal;)* })*) => {
    pub mod msg { $(pub mod $file { use super::super::*;
        $(pub fn $name($($arg: impl std::fmt::Display),*) -> Msg { m(format!($text)) })*
    })* }
} }
msgs! {
common {
 accessibility_aim() = "Semilla must work for a tired person on an old phone with little data, who reads little or listens to a screen reader. We aim at WCAG 2.2, level AA, on every page and in every language.";
 accessibility_gaps_files() = "Documents to download come from many groups. Some are scanned pictures that a screen reader cannot read.";
 accessibility_gaps_languages() = "The pages around the texts exist in English and Spanish so far. In other languages you will meet English sentences there; they are marked as English.";
 accessibility_gaps_people() = "No person who uses a screen reader every day has tested these pages yet.";
 accessibility_gaps_title() = "What does not work yet";
 accessibility_tell() = "Tell the group that shared the text with you, or the office of the coalition. You need no account and no name.";
 accessibility_tell_title() = "Tell us";
 accessibility_tested() = "An automatic check (axe) runs over every kind of page, in light and dark, on a small and a large screen, with and without scripts. Automatic checks find only a part of what can be wrong.";
 accessibility_tested_title() = "What was tested";
 accessibility_title() = "Accessibility";
 accessibility_works_keyboard() = "Everything works with the keyboard alone, and you always see where you are.";
 accessibility_works_language() = "Every text says its language, so that a screen reader reads it with the right voice.";
 accessibility_works_scripts() = "Everything works with scripts switched off.";
 accessibility_works_size() = "Text can be doubled in size, and every page fits a screen of 320 pixels.";
 accessibility_works_title() = "What works";
 breadcrumbs_label() = "You are here";
 exit_link() = "Leave this site";
 footer_about() = "Semilla is a library and a school that belongs to the groups who use it. No account, no tracking, no advertising.";
 footer_about_title() = "What Semilla is";
 footer_accessibility() = "Accessibility";
 footer_help_title() = "Help";
 go_home() = "Go to the first page";
 go_library() = "Look in the library";
 go_trainings() = "See the trainings";
 languages_all(count) = "All {count} languages";
 languages_title() = "Language of this page";
 nav_label() = "Site";
 nav_library() = "Library";
 nav_trainings() = "Trainings";
 pagination_first() = "Back to the first page";
 pagination_label() = "Pages of the list";
 pagination_next() = "Next page";
 page_title(page, site) = "{page} – {site}";
 skip_link() = "Skip to the main text";
}
errors {
 not_found_languages() = "Or choose your language";
 not_found_text() = "The address may be old, or a letter is missing. You did nothing wrong.";
 not_found_title() = "We do not have this page";
 refused_text() = "The request did not fit this page. Go back, load the page again and try once more.";
 refused_title() = "We could not do that";
 request_number() = "If you tell us about it, say this number:";
 server_text() = "It is our fault, not yours. Wait a minute and load the page again.";
 server_title() = "Something broke on our side";
 summary_page_title(title) = "Error: {title}";
 summary_title() = "Something is missing";
}
library {
 about_label() = "About this text";
 download(language) = "Download in {language}";
 fact_attribution() = "Written by";
 fact_changed() = "Changed";
 fact_languages() = "Read this in";
 fact_license() = "License";
 fact_organization() = "From";
 fact_topics() = "Topics";
 fallback_notice(wanted, shown) = "This is not in {wanted} yet. We show it in {shown}.";
 fallback_others() = "You can also read it in:";
 filter_kind() = "Kind";
 filter_kind_all() = "All kinds";
 filter_label() = "Narrow the list";
 filter_language() = "Language";
 filter_language_all() = "All languages";
 filter_organization() = "From";
 filter_organization_all() = "All groups";
 filter_submit() = "Show";
 filter_topic() = "Topic";
 filter_topic_all() = "All topics";
 home_everything() = "Everything in the library";
 home_heading() = "Know it. Use it. Hand it on.";
 home_lead() = "Trainings and tools from the groups in our coalition. Read here, print, or send to a friend. You need no account.";
 home_new() = "New in the library";
 home_open_library() = "Open the library";
 home_open_trainings() = "See the trainings";
 home_title() = "Home";
 home_topics() = "What do you need today?";
 languages_count(count) = "{count} languages";
 list_empty_text() = "Choose fewer conditions, or look through everything.";
 list_empty_title() = "Nothing yet for this choice";
 list_lead() = "Everything to read, hear, watch, fill in or download.";
 list_show_everything() = "Show everything";
 list_title() = "Library";
 open_link() = "Open the page";
 other_site() = "Another site:";
 outdated_notice(count) = "The original changed after this translation was made. {count} changed parts are marked.";
 block_behind() = "Changed in the original";
 provenance_machine() = "Machine translation. No person has checked it.";
 provenance_machine_checked() = "Machine translation, checked by a person.";
 provenance_machine_edited() = "Machine translation, corrected by a person. Not checked by a second person.";
 provenance_machine_original() = "Written by a machine. No person has checked it.";
 provenance_person_unchecked() = "Translated by a person. Not checked yet.";
 provenance_share(count, total) = "({count} of {total} paragraphs)";
 provenance_show_original() = "Show the original";
 provenance_unknown() = "We do not know how this translation was made.";
 resources_heading() = "Texts, files and forms";
 revision(number) = "revision {number}";
 share_title() = "Pass it on";
 share_copy() = "Copy this text";
 share_copied() = "Copied";
 share_short() = "Short address";
 task_done() = "Done:";
 task_open() = "To do:";
 things_count(count) = "{count} things";
 toolkits_heading() = "Toolkits";
 toolkits_lead() = "Things that belong together, in a good order.";
 topic_everything() = "Everything about this topic";
}
people {
 organization_everything() = "Everything from this group";
 organization_members() = "Groups that belong to it";
 organization_part_of() = "Part of";
}
trainings {
 all_lessons(count) = "All {count} lessons";
 begin() = "Begin with lesson 1";
 checklist_hint() = "Tick what is done, or print the page. Your ticks are gone when you leave.";
 lessons_count(count) = "{count} lessons";
 list_empty_text() = "When a group publishes a training, it stands here.";
 list_empty_title() = "No training yet";
 list_lead() = "Short lessons in order. Start anywhere, stop anytime. Nothing is kept about you.";
 list_title() = "Trainings";
 next() = "Next";
 position(place, count) = "Lesson {place} of {count}";
 previous() = "Previous";
 turn_label() = "Lessons";
}
}
pub fn recognise(text: &str) -> Option<LanguageTag> {
    let tag = LanguageTag::parse(text).ok()?;
    let t = tag.as_str();
    let c = match t { "zh" | "zh-CN" | "zh-SG" => "zh-Hans", "zh-TW" | "zh-HK" | "zh-MO" => "zh-Hant", _ if t.starts_with("es-") => "es", _ if t.starts_with("en-") => "en", other => other };
    LanguageTag::parse(c).ok()
}
#[expect(clippy::unwrap_used, reason="temporary")]
pub fn negotiate(accept: &str, offered: &[LanguageTag]) -> LanguageTag {
    accept.split(',').filter_map(|p| recognise(p.split(';').next()?.trim())).find(|t| offered.contains(t)).unwrap_or_else(|| LanguageTag::parse("en").unwrap())
}
pub fn reading(language: &LanguageTag) -> Vec<LanguageTag> { vec![language.clone()] }
