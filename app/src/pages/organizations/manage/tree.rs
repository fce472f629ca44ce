//! All organizations of the coalition, for those who look after all of them.

use crate::{
    components::admin_nav::AdminNav,
    pages::accounts::{personal::personal_page, private::organization_name},
    request_context::RequestContext,
};
use axum::response::Response;
use leptos::prelude::*;
use locales::msg;
use server::{
    database::query::organizations::{self, TreeNode},
    http::HttpError,
    routes::{AddOrganization, ManageOrganization, OrganizationTree, PageScope, People},
};

/// `GET /{lang}/admin/organizations`
pub async fn show(ctx: RequestContext) -> Result<Response, HttpError> {
    let tree = organizations::tree(&ctx.state.database, &ctx.reading).await?;
    let page = personal_page(&ctx, msg::organizations::organizations_title(), OrganizationTree);
    Ok(page.respond(&ctx, || {
        let add = ctx.path(AddOrganization::of(PageScope::COALITION));
        view! {
            <AdminNav ctx=&ctx/>
            <h1>{ctx.t(msg::organizations::organizations_title())}</h1>
            {branches(&ctx, &mut tree.iter().peekable(), 0)}
            <p class="actions">
                <a class="button" href=add>{ctx.t(msg::organizations::add_title())}</a> " "
                <a href=ctx.path(People::of(PageScope::COALITION))>{ctx.t(msg::organizations::people_title())}</a>
            </p>
        }
    }))
}

type Nodes<'a> = std::iter::Peekable<std::slice::Iter<'a, TreeNode>>;

/// The organizations of one depth with what stands below each, as lists in lists.
fn branches(ctx: &RequestContext, nodes: &mut Nodes<'_>, depth: usize) -> AnyView {
    let mut entries = Vec::new();
    while let Some(node) = nodes.next_if(|node| node.depth == depth) {
        let path = ctx.path(ManageOrganization { slug: &node.link.slug });
        let name = organization_name(ctx, &node.link);
        let deeper = nodes.peek().is_some_and(|next| next.depth > depth);
        let below = deeper.then(|| branches(ctx, nodes, depth + 1));
        entries.push(view! { <li><a href=path>{name}</a> {below}</li> });
    }
    view! { <ul class="tree">{entries}</ul> }.into_any()
}
