//! Fields in which somebody chooses: one of a list, or as many as they like.

use super::icon::{Icon, IconName};
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

/// A field of one choice among a list.
#[component]
pub fn SelectField(
    /// Its name on the wire; also its id.
    name: &'static str,
    /// What the person reads.
    label: AnyView,
    /// Why the value was refused.
    #[prop(default = None)]
    error: Option<AnyView>,
    /// What there is to choose.
    choices: Vec<Choice>,
) -> impl IntoView {
    let described = error.is_some().then(|| format!("{name}-error"));
    let invalid = error.is_some().then_some("true");
    let class = if error.is_some() { "field wrong" } else { "field" };
    let options = choices.into_iter().map(option).collect_view();
    view! {
        <div class=class>
            <label for=name>{label}</label>
            {error.map(|error| view! {
                <p class="error" id=format!("{name}-error")><Icon name=IconName::Warning/> " " {error}</p>
            })}
            <select id=name name=name aria-describedby=described aria-invalid=invalid>{options}</select>
        </div>
    }
}

/// A field that narrows a list by one of these, or not at all.
#[component]
pub fn FilterField<'a>(
    /// Who asks, and in which language.
    ctx: &'a RequestContext,
    /// Its name in the query; also its id.
    name: &'static str,
    /// What the person reads.
    label: Message<'a>,
    /// What it says where it narrows nothing.
    all: Message<'a>,
    /// What there is to choose.
    known: Vec<Choice>,
) -> impl IntoView + use<> {
    let all = Choice::of_text("", &ctx.text(all), false);
    let choices = [all].into_iter().chain(known).collect();
    view! { <SelectField name label=ctx.t(label) choices/> }
}

/// A field that narrows a list by a language.
#[component]
pub fn LanguageFilter<'a>(
    /// Who asks, and in which language.
    ctx: &'a RequestContext,
    /// The languages of what the list holds.
    languages: Vec<&'a LanguageTag>,
    /// The one that was chosen, as the query says it.
    chosen: Option<&'a str>,
) -> impl IntoView + use<> {
    let choice = |tag: &LanguageTag| Choice::of_language(tag, chosen == Some(tag.as_str()));
    let known = languages.into_iter().map(choice).collect();
    let (label, all) = (msg::library::filter_language(), msg::library::filter_language_all());
    view! { <FilterField ctx name="language" label all known/> }
}

fn option(choice: Choice) -> impl IntoView {
    let (lang, dir) = choice.marks();
    view! {
        <option value=choice.value lang=lang dir=dir selected=choice.chosen>{choice.name}</option>
    }
}

/// A field of as many choices as one likes, or of one among few: each a line to press.
#[component]
pub fn ChoiceLines(
    /// The name of each on the wire.
    name: &'static str,
    /// `checkbox` or `radio`.
    kind: &'static str,
    /// What the person reads above.
    legend: AnyView,
    /// Help below it.
    #[prop(default = None)]
    hint: Option<AnyView>,
    /// What there is to choose.
    choices: Vec<Choice>,
) -> impl IntoView {
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
    let choices = choices.into_iter().map(line).collect_view();
    view! {
        <div class="field">
            <fieldset>
                <legend>{legend}</legend>
                {hint.map(|hint| view! { <p class="hint">{hint}</p> })}
                <div class="choices">{choices}</div>
            </fieldset>
        </div>
    }
}
