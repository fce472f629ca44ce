//! A topic goes: one over nothing is removed, any other becomes part of another one.

use super::{Editing, Merged, Removal, begin_at, place};
use crate::{
    database::{DatabaseError, record::topic},
    domain::{privacy::action::Action, token::Token},
    state::AppState,
};

/// Who removes what.
#[derive(Debug, Clone, Copy)]
pub struct RemoveTopic<'a> {
    /// Who, by what right.
    pub editing: Editing<'a>,
    pub topic: &'a Token,
}

impl RemoveTopic<'_> {
    /// Removes it, if neither an item nor a topic stands under it.
    pub async fn execute(self, state: &AppState) -> Result<Removal, DatabaseError> {
        let Some((tx, id)) = begin_at(&state.database, self.topic).await? else {
            return Ok(Removal::Nothing);
        };
        let removal = topic::remove(&tx, id).await?;
        if removal == Removal::Done {
            self.editing.done(tx, state, Action::TopicRemoved, self.topic.as_str(), "").await?;
        }
        Ok(removal)
    }
}

/// Who makes what part of what.
#[derive(Debug, Clone, Copy)]
pub struct MergeTopic<'a> {
    /// Who, by what right.
    pub editing: Editing<'a>,
    /// The topic that goes.
    pub topic: &'a Token,
    /// The one that stays.
    pub into: &'a Token,
}

impl MergeTopic<'_> {
    /// Moves items, topics below, names and addresses, then removes what is empty.
    pub async fn execute(self, state: &AppState) -> Result<Merged, DatabaseError> {
        let Some((tx, id)) = begin_at(&state.database, self.topic).await? else {
            return Ok(Merged::Nothing);
        };
        let Some(Some(into)) = place(&tx, Some(self.into)).await? else {
            return Ok(Merged::Nothing);
        };
        let merged = topic::merge(&tx, id, into).await?;
        if merged == Merged::Done {
            let (topic, into) = (self.topic.as_str(), self.into.as_str());
            self.editing.done(tx, state, Action::TopicMerged, topic, into).await?;
        }
        Ok(merged)
    }
}
