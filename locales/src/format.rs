//! Numbers, days, lists and plural words as a language writes them, for sentences and for pages.
//!
//! ICU4X does it with the format locale of `languages.toml`. Haitian Creole has tables of our own: CLDR makes it a
//! child of French, and browsers without it print English. No call to ICU is made with `ht`.

pub mod date;
pub(crate) mod list;
pub(crate) mod number;
pub(crate) mod plural;

use crate::language_tag::LanguageTag;
use fluent_bundle::{
    FluentArgs, FluentError, FluentResource, FluentValue, concurrent::FluentBundle,
};
use std::sync::Arc;

/// A bundle of one language with our functions and formats, without sentences.
pub(crate) fn bundle(tag: &LanguageTag) -> Result<FluentBundle<Arc<FluentResource>>, FluentError> {
    let id = tag.as_str().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    bundle.set_formatter(Some(number::formatter(tag)));
    bundle.add_function("NUMBER", number::function)?;
    bundle.add_function("DATETIME", date::function)?;
    bundle.add_function("LIST", list::function)?;
    bundle.add_function("LANGNAME", language_name)?;
    let plurals = plural::PluralWords::of(tag);
    bundle.add_function("PLURAL", move |values, _| match values.first() {
        Some(FluentValue::Number(number)) => plurals.word_as_written(number).into(),
        _ => FluentValue::Error,
    })?;
    Ok(bundle)
}

/// `LANGNAME($language)`: the name of a language. An argument of that type carries its own name already.
fn language_name<'a>(values: &[FluentValue<'a>], _: &FluentArgs<'_>) -> FluentValue<'a> {
    match values.first() {
        Some(FluentValue::String(name)) => match LanguageTag::parse(name) {
            Ok(tag) => crate::endonym(&tag).into(),
            Err(_) => FluentValue::String(name.clone()),
        },
        _ => FluentValue::Error,
    }
}
