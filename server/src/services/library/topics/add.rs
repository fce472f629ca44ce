//! A topic is added.

use super::{Editing, TopicPlaced};
use crate::{
    database::{
        Database, DatabaseError,
        query::topics::manage::id_by_token,
        record::{organizations::admin_lock, topic},
    },
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
    pub async fn execute(&self, database: &Database) -> Result<TopicPlaced, DatabaseError> {
        let tx = database.begin_write().await?;
        admin_lock::wait(&tx).await?;
        let below = match self.below {
            None => None,
            Some(token) => match id_by_token(tx.connection(), token).await? {
                None => return Ok(TopicPlaced::Unchanged),
                below => below,
            },
        };
        let placed = topic::add(&tx, self.topic, below, self.language, self.words).await?;
        if placed == TopicPlaced::Done {
            let above = self.below.map_or("", Token::as_str);
            self.editing.done(tx, Action::TopicAdded, self.topic.as_str(), above).await?;
        }
        Ok(placed)
    }
}
