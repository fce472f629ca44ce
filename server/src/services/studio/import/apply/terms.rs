//! How long texts may be read: what the source keeps back now is taken away, and ends are kept beside the publication.

use super::Run;
use crate::{
    database::{
        DatabaseError, WriteTx,
        record::{document, gate, publication_end},
    },
    domain::{language_tag::LanguageTag, token::Token},
    services::studio::import::{Problem, ProblemReason, SourceTerm, availability::day},
};

impl Run {
    /// Remembers when which text ends, and tells it.
    pub(super) async fn read_terms(
        &mut self,
        tx: &WriteTx,
        terms: &[SourceTerm],
    ) -> Result<(), DatabaseError> {
        self.known_ends = publication_end::all(tx).await?;
        for term in terms {
            let Some(moment) = term.until else { continue };
            let name = (self.token("document", &[&term.key]), term.language.clone());
            self.ends.insert(name, moment.timestamp());
            let reason = ProblemReason::EndsOn { until: day(moment) };
            self.report.remarks.push(of_term(term, reason));
        }
        Ok(())
    }

    /// Lets a text that was written end when its source says so, or never.
    pub(super) async fn set_end(
        &self,
        tx: &WriteTx,
        document: i64,
        token: &Token,
        language: &LanguageTag,
    ) -> Result<(), DatabaseError> {
        let wanted = self.ends.get(&(token.clone(), language.clone())).copied();
        let known = self.known_ends.get(&(document, language.to_string())).copied();
        if wanted == known {
            return Ok(());
        }
        publication_end::set(tx, document, language, wanted).await
    }

    /// Takes away from readers what an earlier import brought and the source keeps back.
    pub(super) async fn take_away(
        &mut self,
        tx: &WriteTx,
        terms: &[SourceTerm],
    ) -> Result<(), DatabaseError> {
        for term in terms.iter().filter(|term| term.until.is_none()) {
            let token = self.token("document", &[&term.key]);
            let Some(document) = document::find(tx, &token).await? else { continue };
            if gate::take_away(tx, document, &term.language).await? {
                self.report.problems.push(of_term(term, ProblemReason::TakenAway));
            }
        }
        Ok(())
    }
}

fn of_term(term: &SourceTerm, reason: ProblemReason) -> Problem {
    Problem { path: term.path.clone(), language: Some(term.language.clone()), reason }
}
