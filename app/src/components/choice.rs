//! Fields in which somebody chooses: one of a list, or as many as they like.

use super::icon::{Icon, icon};
use crate::request_context::RequestContext;
use leptos::prelude::*;
use locales::{Direction, LanguageTag, Message, Text, endonym, msg};

/// One thing to choose.
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read, plain text.
    pub name: String,
    /// The language of the name, where it is not that of the page.
    pub language: Option<LanguageTag>,
    /// Whether it is chosen.
    pub chosen: bool,
}

impl Choice {
    /// A language, named in itself.
    pub fn of_language(language: &LanguageTag, chosen: bool) -> Self {
        Self {
            value: language.to_string(),
            name: endonym(language).into_owned(),
            language: Some(language.clone()),
            chosen,
        }
    }

    /// A sentence of ours, in the language in which it was found.
    pub fn of_text(value: &str, text: &Text, chosen: bool) -> Self {
        let language = Some(text.language.clone());
        Self { value: value.to_owned(), name: text.plain(), language, chosen }
    }

    fn marks(&self) -> (Option<String>, Option<&'static str>) {
        match &self.language {
            Some(tag) => (Some(tag.to_string()), Some(Direction::of(tag).as_str())),
            None => (None, None),
        }
    }
}

/// A field of one choice.
pub struct OneOf {
    /// Its name on the wire; also its id.
    pub name: String,
    /// What the person reads.
    pub label: AnyView,
    /// Why the value was refused.
    pub error: Option<AnyView>,
    /// What there is to choose.
    pub choices: Vec<Choice>,
}

/// A field that narrows a list by one of these, or not at all: by `all`.
pub fn filter(
    ctx: &RequestContext,
    name: &str,
    label: Message<'_>,
    all: Message<'_>,
    known: impl IntoIterator<Item = Choice>,
) -> AnyView {
    let all = Choice::of_text("", &ctx.text(all), false);
    one_of(OneOf {
        name: name.to_owned(),
        label: ctx.t(label),
        error: None,
        choices: [all].into_iter().chain(known).collect(),
    })
}

/// A field that narrows a list by a language.
pub fn language_filter<'a>(
    ctx: &RequestContext,
    languages: impl IntoIterator<Item = &'a LanguageTag>,
    chosen: Option<&str>,
) -> AnyView {
    let known = languages
        .into_iter()
        .map(|language| Choice::of_language(language, chosen == Some(language.as_str())));
    let (label, all) = (msg::library::filter_language(), msg::library::filter_language_all());
    filter(ctx, "language", label, all, known)
}

/// The field of one choice on the page.
pub fn one_of(field: OneOf) -> AnyView {
    let id = field.name;
    let described = field.error.is_some().then(|| format!("{id}-error"));
    let invalid = field.error.is_some().then_some("true");
    let class = if field.error.is_some() { "field wrong" } else { "field" };
    let options = field.choices.into_iter().map(option).collect_view();
    view! {
        <div class=class>
            <label for=id.clone()>{field.label}</label>
            {field.error.map(|error| view! {
                <p class="error" id=format!("{id}-error")>{icon(Icon::Warning)} " " {error}</p>
            })}
            <select id=id.clone() name=id aria-describedby=described aria-invalid=invalid>{options}</select>
        </div>
    }
    .into_any()
}

fn option(choice: Choice) -> AnyView {
    let (lang, dir) = choice.marks();
    view! {
        <option value=choice.value lang=lang dir=dir selected=choice.chosen>{choice.name}</option>
    }
    .into_any()
}

/// A field of as many choices as one likes, or of one among few: each a line to press.
pub struct Lines {
    /// The name of each on the wire.
    pub name: &'static str,
    /// `checkbox` or `radio`.
    pub kind: &'static str,
    /// What the person reads above.
    pub legend: AnyView,
    /// Help below it.
    pub hint: Option<AnyView>,
    /// What there is to choose.
    pub choices: Vec<Choice>,
}

/// The field of lines on the page.
pub fn lines(field: Lines) -> AnyView {
    let (name, kind) = (field.name, field.kind);
    let line = |choice: Choice| {
        let (lang, dir) = choice.marks();
        let id = format!("{name}-{}", choice.value);
        view! {
            <div class="choice">
                <input id=id.clone() type=kind name=name value=choice.value checked=choice.chosen/>
                <label for=id><bdi lang=lang dir=dir>{choice.name}</bdi></label>
            </div>
        }
    };
    let choices = field.choices.into_iter().map(line).collect_view();
    view! {
        <div class="field">
            <fieldset>
                <legend>{field.legend}</legend>
                {field.hint.map(|hint| view! { <p class="hint">{hint}</p> })}
                <div class="choices">{choices}</div>
            </fieldset>
        </div>
    }
    .into_any()
}
