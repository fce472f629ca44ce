//! Looking after topics, and the languages of the interface.

use super::{EN, admin};
use crate::{
    pages::{
        library::topics::{self, add, place, remove, text, tree},
        translation::languages::{self, sentences},
    },
    urls::admin_part::AdminPart,
};
use axum::http::StatusCode;
use server::{
    domain::organizations::permission::Permission::{ManageTopics, SeeLanguages},
    http::{Entry, Policy},
};

/// A topic of the demo library.
const TOPIC: (&str, &str) = ("topic", "0erq5xb3gc4m4k8f");

/// The routes. Nothing of them is kept anywhere.
pub fn entries() -> Vec<Entry> {
    let topics = |name, path| Entry::new(name, path).policy(Policy::Coalition(ManageTopics));
    let languages = |name, path| Entry::new(name, path).policy(Policy::Coalition(SeeLanguages));
    vec![
        admin("topics", AdminPart::Topics.route()).get(tree::show).sample(&[EN]),
        topics("add topic", "/{language}/admin/topics/add")
            .get(add::show)
            .post(add::save)
            .sample(&[EN]),
        topics("manage topic", "/{language}/admin/topics/{topic}")
            .get(topics::show)
            .sample(&[EN, TOPIC]),
        topics("topic text", "/{language}/admin/topics/{topic}/texts/{of}")
            .get(text::show)
            .post(text::save)
            .sample(&[EN, TOPIC, ("of", "es")]),
        topics("remove topic text", "/{language}/admin/topics/{topic}/texts/{of}/remove")
            .post(text::remove)
            .sample_answering(StatusCode::METHOD_NOT_ALLOWED, &[EN, TOPIC, ("of", "es")]),
        topics("move topic", "/{language}/admin/topics/{topic}/move")
            .get(place::show)
            .post(place::save)
            .sample(&[EN, TOPIC]),
        topics("step topic", "/{language}/admin/topics/{topic}/step")
            .post(place::step)
            .sample_answering(StatusCode::METHOD_NOT_ALLOWED, &[EN, TOPIC]),
        topics("remove topic", "/{language}/admin/topics/{topic}/remove")
            .get(remove::show)
            .post(remove::save)
            .sample(&[EN, TOPIC]),
        admin("languages", AdminPart::Languages.route()).get(languages::show).sample(&[EN]),
        languages("sentences of language", "/{language}/admin/languages/{of}")
            .get(sentences::show)
            .sample(&[EN, ("of", "es")]),
    ]
}
