//! All organizations of the coalition, for those who look after all of them.

use crate::{
    components::admin_nav::admin_nav,
    pages::people::{personal::personal_page, private::organization_name},
    urls::{
        Link,
        organizations::{AddOrganization, ManageOrganization, OrganizationTree, RolesOf},
    },
    visit::Visit,
};
use axum::response::Response;
use leptos::prelude::*;
use locales::msg;
use server::{
    database::query::organizations::{self, TreeNode},
    http::HttpError,
};

/// `GET /{lang}/admin/organizations`
pub async fn show(visit: Visit) -> Result<Response, HttpError> {
    let tree = organizations::tree(&visit.state.database, &visit.reading).await?;
    let page = personal_page(&visit, msg::people::organizations_title(), |language| {
        OrganizationTree.path(language)
    });
    Ok(page.respond(&visit, || {
        let add = visit.path(AddOrganization { below: None });
        view! {
            {admin_nav(&visit)}
            <h1>{visit.say(msg::people::organizations_title())}</h1>
            {branches(&visit, &mut tree.iter().peekable(), 0)}
            <p class="actions">
                <a class="button" href=add>{visit.say(msg::people::add_title())}</a> " "
                <a href=visit.path(RolesOf::Coalition)>{visit.say(msg::people::people_title())}</a>
            </p>
        }
        .into_any()
    }))
}

type Nodes<'a> = std::iter::Peekable<std::slice::Iter<'a, TreeNode>>;

/// The organizations of one depth with what stands below each, as lists in lists.
fn branches(visit: &Visit, nodes: &mut Nodes<'_>, depth: usize) -> AnyView {
    let mut entries = Vec::new();
    while let Some(node) = nodes.next_if(|node| node.depth == depth) {
        let path = visit.path(ManageOrganization { slug: &node.link.slug });
        let name = organization_name(visit, &node.link);
        let deeper = nodes.peek().is_some_and(|next| next.depth > depth);
        let below = deeper.then(|| branches(visit, nodes, depth + 1));
        entries.push(view! { <li><a href=path>{name}</a> {below}</li> });
    }
    view! { <ul class="tree">{entries}</ul> }.into_any()
}
