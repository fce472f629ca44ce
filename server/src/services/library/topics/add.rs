//! A topic is added.

use super::{Editing, Placed, begin, place};
use crate::{
    database::{Database, DatabaseError, record::topic},
    domain::{language_tag::LanguageTag, privacy::action::Action, token::Token, topic::TopicWords},
};

/// Who adds what where.
#[derive(Debug, Clone, Copy)]
pub struct AddTopic<'a> {
    /// Who, and when.
    pub editing: Editing<'a>,
    /// The permanent public name of the new one.
    pub topic: &'a Token,
    /// Below which; `None` for the top.
    pub below: Option<&'a Token>,
    /// The language of its first words.
    pub language: &'a LanguageTag,
    /// Its first words.
    pub words: &'a TopicWords,
}

impl AddTopic<'_> {
    /// Adds it, behind those that stand there.
    pub async fn execute(&self, database: &Database) -> Result<Placed<()>, DatabaseError> {
        let tx = begin(database).await?;
        let Some(below) = place(&tx, self.below).await? else {
            return Ok(Placed::Unchanged);
        };
        let placed = topic::add(&tx, self.topic, below, self.language, self.words).await?;
        if placed == Placed::Done(()) {
            let above = self.below.map_or("", Token::as_str);
            self.editing.done(tx, Action::TopicAdded, self.topic.as_str(), above).await?;
        }
        Ok(placed)
    }
}
