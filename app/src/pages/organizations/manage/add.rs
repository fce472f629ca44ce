//! Another organization: below one, or on top of the coalition.

use super::{
    Managed, crumbs_to_manage, offered,
    text::{sentence, words},
};
use crate::pages::organizations::admin_scope::{AdminScope, Place as Scope, Scoped};
use crate::{
    components::{
        breadcrumbs::{Crumb, breadcrumbs},
        choice::{Choice, OneOf, one_of},
        error_summary::error_summary,
    },
    forms::{
        FormState, Posted,
        organizations::organization::{FieldError, OrganizationField, Raw, language, read, typed},
    },
    pages::accounts::{
        personal::{personal_page, status_of},
        private::{organization_name, signed_in},
    },
    request_context::{RequestContext, redirect},
    shell::Page,
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use locales::{LanguageTag, msg};
use server::{
    domain::{
        organizations::permission::{ManageOrganization as ToManage, Permit},
        privacy::action::Actor,
        token::Token,
    },
    http::HttpError,
    routes::{AddOrganization, Link, ManageOrganization, OrganizationTree, PageScope},
    services::organizations::organization::{AddOrganization as Permission, Placed},
};

/// Where it is added.
struct Place {
    /// The one above; nothing for the top.
    above: Option<Managed>,
    permit: Permit<ToManage>,
    languages: Vec<LanguageTag>,
}

impl Place {
    async fn of(scope: AdminScope) -> Result<(RequestContext, Self), HttpError> {
        let permit = scope.permit()?;
        let (ctx, above) = match scope.place {
            Scope::Coalition => (scope.ctx, None),
            _ => Managed::of(scope).map(|(ctx, above)| (ctx, Some(above)))?,
        };
        let languages = offered(&ctx).await?;
        Ok((ctx, Self { above, permit, languages }))
    }

    fn link(&self) -> AddOrganization<&str> {
        let above = self.above.as_ref().map(Managed::slug);
        AddOrganization::of(above.map_or(PageScope::Coalition, PageScope::Organization))
    }
}

/// `GET /{lang}/admin/organizations/add`, `/{lang}/organizations/{slug}/manage/add`
pub async fn show(Scoped(scope, _): Scoped<AddOrganization>) -> Result<Response, HttpError> {
    let (ctx, place) = Place::of(scope).await?;
    Ok(page(&ctx, &place, &empty(&ctx)))
}

/// `POST` there.
pub async fn save(
    Scoped(scope, _): Scoped<AddOrganization>,
    Posted(raw): Posted<Raw>,
) -> Result<Response, HttpError> {
    let (ctx, place) = Place::of(scope).await?;
    add(&ctx, &place, &raw).await
}

/// The language of the page is the likely one.
fn empty(ctx: &RequestContext) -> FormState<OrganizationField> {
    let mut form = FormState::default();
    form.typed(OrganizationField::Language, ctx.language.to_string());
    form
}

async fn add(ctx: &RequestContext, place: &Place, raw: &Raw) -> Result<Response, HttpError> {
    let (words, language) = match (read(raw), language(raw, &place.languages)) {
        (Ok(words), Ok(language)) => (words, language),
        (Err(form), _) | (_, Err(form)) => return Ok(page(ctx, place, &form)),
    };
    let token = Token::random(ctx.state.random.as_ref());
    let placed = Permission {
        place: place.permit,
        actor: Actor::Person(&signed_in(ctx)?.person.token),
        token: &token,
        language: &language,
        words: &words,
        day: ctx.state.clock.today(),
    }
    .execute(&ctx.state.database)
    .await?;
    match placed {
        Placed::Done(slug) => {
            Ok(redirect(StatusCode::SEE_OTHER, &ctx.path(ManageOrganization { slug: &slug })))
        }
        Placed::TooDeep => {
            let mut form = typed(raw);
            form.refuse_whole(FieldError::TooDeep);
            Ok(page(ctx, place, &form))
        }
        Placed::Unchanged | Placed::Circle => Err(HttpError::not_found()),
    }
}

fn page(ctx: &RequestContext, place: &Place, form: &FormState<OrganizationField>) -> Response {
    let here = place.link();
    let page = personal_page(ctx, msg::people::add_title(), |language| here.path(language));
    Page { status: status_of(form), ..page }.respond(ctx, || {
        let (crumbs, lead) = match &place.above {
            Some(above) => (
                crumbs_to_manage(ctx, above),
                view! {
                    {ctx.t(msg::people::organization_part_of())} " "
                    {organization_name(ctx, &above.page.link)}
                }
                .into_any(),
            ),
            None => (crumbs_to_tree(ctx), ctx.t(msg::people::move_top())),
        };
        view! {
            {error_summary(ctx, form, |why| ctx.t(sentence(why)))}
            {crumbs}
            <h1>{ctx.t(msg::people::add_title())}</h1>
            <p class="lead">{lead}</p>
            <form method="post" action=ctx.path(here)>
                {language_field(ctx, place, form)}
                {words(ctx, form)}
                <p class="actions">
                    <button class="button" type="submit">{ctx.t(msg::people::text_save())}</button>
                </p>
            </form>
        }
        .into_any()
    })
}

fn crumbs_to_tree(ctx: &RequestContext) -> AnyView {
    let name = ctx.t(msg::people::organizations_title());
    breadcrumbs(ctx, vec![Crumb { name, path: ctx.path(OrganizationTree) }])
}

fn language_field(
    ctx: &RequestContext,
    place: &Place,
    form: &FormState<OrganizationField>,
) -> AnyView {
    let chosen = form.value(OrganizationField::Language);
    let choice =
        |language: &LanguageTag| Choice::of_language(language, language.as_str() == chosen);
    one_of(OneOf {
        name: "language".to_owned(),
        label: ctx.t(msg::people::add_language_label()),
        error: form.error(OrganizationField::Language).map(|why| ctx.t(sentence(why))),
        choices: place.languages.iter().map(choice).collect(),
    })
}
