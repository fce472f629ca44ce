//! The tree of topics: what they are called in each language, where they stand, which there are.
//!
//! All of it asks for the right over the coalition's topics. One command at a time: what each compares with stays true until it
//! is written. The index of the search and the kept pages follow with the commit.

mod add;
mod arrange;
mod part;
mod write;

pub use crate::database::record::topic::{Merged, Removal, Step, TopicPlaced, Written};
pub use add::AddTopic;
pub use arrange::{MoveTopic, StepTopic};
pub use part::{MergeTopic, RemoveTopic};
pub use write::{RemoveTopicLanguage, WriteTopic};

use crate::{
    database::{DatabaseError, WriteTx, record::privacy::audit},
    domain::{
        organizations::permission::{ManageTopics, Permit},
        privacy::action::{Action, Actor},
    },
};
use chrono::NaiveDate;

/// Who looks after topics, and when.
#[derive(Debug, Clone, Copy)]
pub struct Editing<'a> {
    /// The right over the topics of the coalition.
    pub permit: Permit<ManageTopics>,
    /// Who does it.
    pub actor: Actor<'a>,
    /// Today.
    pub day: NaiveDate,
}

impl Editing<'_> {
    /// Notes a command and makes it durable.
    async fn done(
        &self,
        tx: WriteTx,
        action: Action,
        topic: &str,
        detail: &str,
    ) -> Result<(), DatabaseError> {
        audit::append(&tx, self.day, self.actor, action, topic, detail).await?;
        tx.commit().await
    }
}
