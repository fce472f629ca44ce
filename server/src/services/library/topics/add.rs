//! A topic is added.

use super::{Editing, Placed, begin, place};
use crate::{
    database::{DatabaseError, record::topic},
    domain::{language_tag::LanguageTag, privacy::action::Action, token::Token, topic::TopicWords},
    state::AppState,
};

/// Who adds what where.
#[derive(Debug, Clone, Copy)]
pub struct AddTopic<'a> {
    /// Who, by what right.
    pub editing: Editing<'a>,
    /// Below which; `None` for the top.
    pub below: Option<&'a Token>,
    /// The language of its first words.
    pub language: &'a LanguageTag,
    /// Its first words.
    pub words: &'a TopicWords,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TopicAdded {
    /// It stands there, under this permanent public name.
    Done(Token),
    /// There is no such place.
    NoSuchPlace,
    /// The tree would be too deep.
    TooDeep,
}

impl AddTopic<'_> {
    /// Adds it, behind those that stand there.
    pub async fn execute(self, state: &AppState) -> Result<TopicAdded, DatabaseError> {
        let token = Token::random(state.random.as_ref());
        let tx = begin(&state.database).await?;
        let Some(below) = place(&tx, self.below).await? else {
            return Ok(TopicAdded::NoSuchPlace);
        };
        match topic::add(&tx, &token, below, self.language, self.words).await? {
            Placed::Done(()) => {}
            Placed::TooDeep => return Ok(TopicAdded::TooDeep),
            Placed::Unchanged | Placed::Circle => return Ok(TopicAdded::NoSuchPlace),
        }
        let above = self.below.map_or("", Token::as_str);
        self.editing.done(tx, state, Action::TopicAdded, token.as_str(), above).await?;
        Ok(TopicAdded::Done(token))
    }
}
