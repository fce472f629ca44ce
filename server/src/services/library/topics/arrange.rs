//! A topic gets another place: below another one, or one step among those beside it.

use super::{Editing, Placed, Step, begin_at, place};
use crate::{
    database::{
        DatabaseError, WriteTx,
        record::{topic, tree::Tree},
    },
    domain::{privacy::action::Action, token::Token},
    state::AppState,
};

/// Who moves what from where to where.
#[derive(Debug, Clone, Copy)]
pub struct MoveTopic<'a> {
    /// Who, by what right.
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
    pub async fn execute(self, state: &AppState) -> Result<Placed<()>, DatabaseError> {
        let Some((tx, id)) = begin_at(&state.database, self.topic).await? else {
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
            self.editing.done(tx, state, Action::TopicMoved, self.topic.as_str(), above).await?;
        }
        Ok(placed)
    }
}

/// Who moves what one step.
#[derive(Debug, Clone, Copy)]
pub struct StepTopic<'a> {
    /// Who, by what right.
    pub editing: Editing<'a>,
    pub topic: &'a Token,
    /// In which direction.
    pub step: Step,
}

/// What came of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TopicStepped {
    /// It changed places with the one beside it.
    Done,
    /// It stands at the end already, or nowhere.
    Unchanged,
}

impl StepTopic<'_> {
    /// Moves it.
    pub async fn execute(self, state: &AppState) -> Result<TopicStepped, DatabaseError> {
        let Some((tx, id)) = begin_at(&state.database, self.topic).await? else {
            return Ok(TopicStepped::Unchanged);
        };
        if !topic::step(&tx, id, self.step).await? {
            return Ok(TopicStepped::Unchanged);
        }
        let above = above(&tx, id).await?;
        self.editing.done(tx, state, Action::TopicMoved, self.topic.as_str(), &above).await?;
        Ok(TopicStepped::Done)
    }
}

/// The token of the topic above, for the log.
async fn above(tx: &WriteTx, id: i64) -> Result<String, DatabaseError> {
    let parent = Tree::Topics.parent(tx.connection(), id).await?.flatten();
    Tree::Topics.token(tx.connection(), parent).await
}
