//! What a topic says in one language. Whoever writes says what they saw: words that somebody else wrote meanwhile are never
//! written over unseen.

use super::{Editing, Written, begin_at};
use crate::{
    database::{DatabaseError, record::topic},
    domain::{
        language_tag::LanguageTag,
        privacy::action::Action,
        token::Token,
        topic::{TextMark, TopicWords},
    },
    state::AppState,
};

/// Who writes what in which language. A language that was not there is added.
#[derive(Debug, Clone, Copy)]
pub struct WriteTopic<'a> {
    /// Who, by what right.
    pub editing: Editing<'a>,
    pub topic: &'a Token,
    pub language: &'a LanguageTag,
    pub words: &'a TopicWords,
    /// What stood there when they began.
    pub seen: &'a TextMark,
}

impl WriteTopic<'_> {
    /// Writes them; `None` when there is no such topic any more.
    pub async fn execute(self, state: &AppState) -> Result<Option<Written>, DatabaseError> {
        let Some((tx, id)) = begin_at(&state.database, self.topic).await? else { return Ok(None) };
        let written =
            topic::write_text(&tx, id, self.topic, self.language, self.words, self.seen).await?;
        if written == Written::Done {
            let (topic, language) = (self.topic.as_str(), self.language.as_str());
            self.editing.done(tx, state, Action::TopicWritten, topic, language).await?;
        }
        Ok(Some(written))
    }
}

/// Who removes which language.
#[derive(Debug, Clone, Copy)]
pub struct RemoveTopicLanguage<'a> {
    /// Who, by what right.
    pub editing: Editing<'a>,
    pub topic: &'a Token,
    pub language: &'a LanguageTag,
    /// What stood there when they saw it.
    pub seen: &'a TextMark,
}

impl RemoveTopicLanguage<'_> {
    /// Removes label, description and other words; `None` when there is no such topic any more.
    pub async fn execute(self, state: &AppState) -> Result<Option<Written>, DatabaseError> {
        let Some((tx, id)) = begin_at(&state.database, self.topic).await? else { return Ok(None) };
        let removed = topic::remove_text(&tx, id, self.language, self.seen).await?;
        if removed == Written::Done {
            let (topic, language) = (self.topic.as_str(), self.language.as_str());
            self.editing.done(tx, state, Action::TopicLanguageRemoved, topic, language).await?;
        }
        Ok(Some(removed))
    }
}
