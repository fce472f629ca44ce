//! A topic gets another place: below another one, or one step among those beside it.

use super::{Editing, Placed, Step, begin_at, place};
use crate::{
    database::{
        Database, DatabaseError, WriteTx,
        record::{topic, tree::Tree},
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
    pub async fn execute(&self, database: &Database) -> Result<Placed<()>, DatabaseError> {
        let Some((tx, id)) = begin_at(database, self.topic).await? else {
            return Ok(Placed::Unchanged);
        };
        let above = above(&tx, id).await?;
        if above != self.leaves.map_or("", Token::as_str) {
            return Ok(Placed::Unchanged);
        }
        let Some(enters) = place(&tx, self.enters).await? else {
            return Ok(Placed::Unchanged);
        };
        let placed = topic::move_below(&tx, id, enters).await?;
        if placed == Placed::Done(()) {
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
        let Some((tx, id)) = begin_at(database, self.topic).await? else { return Ok(false) };
        if !topic::step(&tx, id, self.step).await? {
            return Ok(false);
        }
        let above = above(&tx, id).await?;
        self.editing.done(tx, Action::TopicMoved, self.topic.as_str(), &above).await?;
        Ok(true)
    }
}

/// The token of the topic above, for the log.
async fn above(tx: &WriteTx, id: i64) -> Result<String, DatabaseError> {
    let parent = Tree::Topics.parent(tx.connection(), id).await?.flatten();
    Tree::Topics.token(tx.connection(), parent).await
}
