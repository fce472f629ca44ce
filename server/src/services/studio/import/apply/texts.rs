//! A document in all its languages, the source first: links and files of the source become ours, then the command writes.

use super::Run;
use crate::{
    database::{
        DatabaseError, WriteTx,
        record::{
            document::{self, DocumentRecord},
            file::{self, UsedFile},
            gate::Offered,
            publication, slug, variant,
        },
    },
    domain::{language_tag::LanguageTag, slug::Slug},
    services::studio::{
        import::{
            FILE_SCHEME, KEY_SCHEME, Problem, ProblemReason, SourceText,
            destinations::rewrite,
            files::{Files, KeptFile},
            report::TextReport,
            rewrite::undescribed_pictures,
        },
        write_text::{Done, WriteText, WriteTextError, Written},
    },
};
use std::{collections::BTreeMap, path::Path};

/// What a text offers besides itself.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Offer<'a> {
    pub link: Option<&'a str>,
    pub file: Option<&'a KeptFile>,
}

impl Run {
    /// Writes a document in all its languages, the source first; gives its key.
    pub(super) async fn document(
        &mut self,
        tx: &WriteTx,
        record: &DocumentRecord,
        scope: Option<&str>,
        texts: &BTreeMap<LanguageTag, SourceText>,
        offers: &BTreeMap<&LanguageTag, Offer<'_>>,
        files: &Files,
    ) -> Result<i64, DatabaseError> {
        let (id, _) = document::keep(tx, record).await?;
        let mut order: Vec<(&LanguageTag, &SourceText)> = texts.iter().collect();
        order.sort_by_key(|(language, text)| {
            let source = **language == record.source_language;
            (
                !source,
                text.source_language.as_ref().is_some_and(|from| *from != record.source_language),
            )
        });
        let mut changed = false;
        for (language, text) in order {
            self.remark_on_pictures(language, text);
            let offer = offers.get(language).copied().unwrap_or_default();
            match self.text(tx, id, record, language, text, offer, files).await {
                Ok(Done { written, offered, shows }) => {
                    changed |= shows;
                    self.set_end(tx, id, &record.token, language).await?;
                    if let Some(scope) = scope.filter(|_| written != Written::Unchanged) {
                        let wanted = text.slug.as_deref().and_then(Slug::from_title);
                        let wanted = wanted.or_else(|| Slug::from_title(&text.title));
                        slug::keep(tx, scope, language, id, wanted.as_ref(), &record.token).await?;
                    }
                    let (path, language) = (text.path.clone(), language.clone());
                    if offered == Offered::Held {
                        self.report.problems.push(Problem {
                            path: path.clone(),
                            language: Some(language.clone()),
                            reason: ProblemReason::HeldBack,
                        });
                    }
                    self.report.texts.push(TextReport { path, language, written });
                }
                Err(WriteTextError::Text(error)) => self.report.problems.push(Problem {
                    path: text.path.clone(),
                    language: Some(language.clone()),
                    reason: ProblemReason::Unreadable { message: error.to_string() },
                }),
                Err(WriteTextError::Database(error)) => return Err(error),
            }
        }
        if changed {
            publication::refresh_cards(tx, id).await?;
        }
        Ok(id)
    }

    /// Names a text whose pictures say nothing to a reader who does not see them.
    fn remark_on_pictures(&mut self, language: &LanguageTag, text: &SourceText) {
        let found = undescribed_pictures(&text.markdown);
        let Some(first) = found.first() else { return };
        let target = first.strip_prefix(FILE_SCHEME).unwrap_or(first).to_owned();
        self.report.remarks.push(Problem {
            path: text.path.clone(),
            language: Some(language.clone()),
            reason: ProblemReason::NoDescription { target, count: found.len() },
        });
    }

    #[expect(clippy::too_many_arguments, reason = "one text with everything it refers to")]
    async fn text(
        &self,
        tx: &WriteTx,
        document: i64,
        record: &DocumentRecord,
        language: &LanguageTag,
        text: &SourceText,
        offer: Offer<'_>,
        files: &Files,
    ) -> Result<Done, WriteTextError> {
        let mut used: Vec<&KeptFile> = Vec::new();
        let markdown = rewrite(&text.markdown, FILE_SCHEME, |path| {
            let kept = files.get(Path::new(path))?;
            used.push(kept);
            Some(kept.address())
        });
        let markdown = rewrite(&markdown, KEY_SCHEME, |key| {
            Some(format!("semilla:{}", self.token("document", &[key])))
        });
        let pictures =
            used.iter().filter_map(|kept| Some((kept.record.hash.clone(), kept.record.pixels?)));
        let pictures = pictures.collect();
        let mut ids = Vec::with_capacity(used.len() + 1);
        for kept in used {
            ids.push(used_file(tx, kept).await?);
        }
        let download = match offer.file {
            Some(kept) => Some(used_file(tx, kept).await?),
            None => None,
        };
        ids.extend(download.clone());
        let permission = WriteText {
            document,
            token: &record.token,
            language,
            source: text.source_language.as_ref(),
            title: &text.title,
            summary: text.summary.as_deref().unwrap_or_default(),
            markdown: &markdown,
            provenance: text.provenance,
            review: text.review,
            made_on: self.options.today,
            note: "",
            link: offer.link,
            file: download,
            files: ids,
            pictures: &pictures,
        };
        permission.execute(tx).await
    }
}

async fn used_file(tx: &WriteTx, kept: &KeptFile) -> Result<UsedFile, DatabaseError> {
    let id = file::keep(tx, &kept.record).await?;
    variant::keep(tx, id, &kept.variants).await?;
    Ok(UsedFile { id, hash: kept.record.hash.clone(), name: kept.name.clone() })
}
