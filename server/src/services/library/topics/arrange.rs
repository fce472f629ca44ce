//! A topic gets another place: below another one, or one step among those beside it.

use super::{Editing, Step, TopicPlaced};
use crate::{
    database::{
        Database, DatabaseError,
        query::topics::manage::id_by_token,
        record::{organizations::admin_lock, topic},
    },
    domain::{privacy::action::Action, token::Token},
};

/// Who moves what from where to where.
#[derive(Debug, Clone, Copy)]
pub struct MoveTopic<'a> {
    /// Who, and when.
    pub editing: Editing<'a>,
    /// The topic, with all below it.
    pub topic: &'a Token,
    /// Below which it stood when they saw it; `None` for the top.
    pub leaves: Option<&'a Token>,
    /// Below which it will stand; `None` for the top.
    pub enters: Option<&'a Token>,
}

impl MoveTopic<'_> {
    /// Moves it. Nothing happens when it stands no longer where it was seen.
    pub async fn execute(&self, database: &Database) -> Result<TopicPlaced, DatabaseError> {
        let tx = database.begin_write().await?;
        admin_lock::wait(&tx).await?;
        let Some(id) = id_by_token(tx.connection(), self.topic).await? else {
            return Ok(TopicPlaced::Unchanged);
        };
        let above = match topic::parent_of(&tx, id).await?.flatten() {
            Some(parent) => topic::token_of(&tx, parent).await?,
            None => String::new(),
        };
        if above != self.leaves.map_or("", Token::as_str) {
            return Ok(TopicPlaced::Unchanged);
        }
        let enters = match self.enters {
            None => None,
            Some(token) => match id_by_token(tx.connection(), token).await? {
                None => return Ok(TopicPlaced::Unchanged),
                enters => enters,
            },
        };
        let placed = topic::move_below(&tx, id, enters).await?;
        if placed == TopicPlaced::Done {
            let above = self.enters.map_or("", Token::as_str);
            self.editing.done(tx, Action::TopicMoved, self.topic.as_str(), above).await?;
        }
        Ok(placed)
    }
}

/// Who moves what one step.
#[derive(Debug, Clone, Copy)]
pub struct StepTopic<'a> {
    /// Who, and when.
    pub editing: Editing<'a>,
    pub topic: &'a Token,
    /// In which direction.
    pub step: Step,
}

impl StepTopic<'_> {
    /// Moves it; `false` when it stands at the end already, or nowhere.
    pub async fn execute(&self, database: &Database) -> Result<bool, DatabaseError> {
        let tx = database.begin_write().await?;
        admin_lock::wait(&tx).await?;
        let Some(id) = id_by_token(tx.connection(), self.topic).await? else { return Ok(false) };
        if !topic::step(&tx, id, self.step).await? {
            return Ok(false);
        }
        let above = match topic::parent_of(&tx, id).await?.flatten() {
            Some(parent) => topic::token_of(&tx, parent).await?,
            None => String::new(),
        };
        self.editing.done(tx, Action::TopicMoved, self.topic.as_str(), &above).await?;
        Ok(true)
    }
}
