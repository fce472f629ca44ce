//! The tree of topics: what they are called in each language, where they stand, which there are.
//!
//! All of it asks for the right over the coalition's topics. One command at a time: what each compares with stays true until it
//! is written. The index of the search and the kept pages follow with the commit.

mod add;
mod arrange;
mod part;
mod write;

pub use crate::database::record::{
    topic::{Merged, Removal, Step, Written},
    tree::Placed,
};
pub use add::{AddTopic, TopicAdded};
pub use arrange::{MoveTopic, StepTopic, TopicStepped};
pub use part::{MergeTopic, RemoveTopic};
pub use write::{RemoveTopicLanguage, WriteTopic};

use crate::{
    database::{
        Database, DatabaseError, WriteTx,
        query::topics::manage::id_by_token,
        record::{organizations::admin_lock, privacy::audit},
    },
    domain::{
        organizations::permission::{ManageTopics, Permit},
        privacy::action::{Action, Actor},
        token::Token,
    },
    state::AppState,
};

/// Who looks after topics.
#[derive(Debug, Clone, Copy)]
pub struct Editing<'a> {
    /// The right over the topics of the coalition.
    pub permit: Permit<ManageTopics>,
    /// Who does it.
    pub actor: Actor<'a>,
}

impl Editing<'_> {
    /// Notes a command and makes it durable.
    async fn done(
        &self,
        tx: WriteTx,
        state: &AppState,
        action: Action,
        topic: &str,
        detail: &str,
    ) -> Result<(), DatabaseError> {
        audit::append(&tx, state.clock.today(), self.actor, action, topic, detail).await?;
        tx.commit().await
    }
}

/// Begins a change: one command at a time.
async fn begin(database: &Database) -> Result<WriteTx, DatabaseError> {
    let tx = database.begin_write().await?;
    admin_lock::wait(&tx).await?;
    Ok(tx)
}

/// Begins a change of a topic, with its key; `None` when there is no such topic any more.
async fn begin_at(
    database: &Database,
    topic: &Token,
) -> Result<Option<(WriteTx, i64)>, DatabaseError> {
    let tx = begin(database).await?;
    let id = id_by_token(tx.connection(), topic).await?;
    Ok(id.map(|id| (tx, id)))
}

/// The key of a place: below a topic, or the top. The outer `None` when there is no such topic.
async fn place(tx: &WriteTx, below: Option<&Token>) -> Result<Option<Option<i64>>, DatabaseError> {
    match below {
        None => Ok(Some(None)),
        Some(token) => Ok(id_by_token(tx.connection(), token).await?.map(Some)),
    }
}
