//! Another organization: below one, or on top of the coalition.

use super::{Managed, crumbs_to_manage, offered, text::words};
use crate::{
    components::{
        breadcrumbs::{Breadcrumbs, Crumb},
        choice::Choice,
        form::{FormChoice, PostForm},
    },
    forms::{
        FormState,
        organizations::organization::{LANGUAGE, WordsForm, read},
    },
    pages::{
        accounts::{
            personal::form_page,
            private::{organization_name, signed_in},
        },
        organizations::admin_scope::{self, AdminScope, Scoped},
    },
    request_context::{RequestContext, redirect},
};
use axum::{http::StatusCode, response::Response};
use leptos::{either::Either, prelude::*};
use locales::{LanguageTag, msg};
use server::{
    domain::{
        organizations::{
            organization::DEEPEST,
            permission::{ManageOrganization as ToManage, Permit},
        },
        privacy::action::Actor,
    },
    http::HttpError,
    routes::{AddOrganization, ManageOrganization, OrganizationTree, PageScope},
    services::organizations::organization::{AddOrganization as Add, Placed},
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
            admin_scope::Place::Coalition => (scope.ctx, None),
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
    mut form: FormState<WordsForm>,
) -> Result<Response, HttpError> {
    let (ctx, place) = Place::of(scope).await?;
    let (words, language) = (read(&mut form), form.language(LANGUAGE, &place.languages));
    let (Some(words), Some(language)) = (words, language) else {
        return Ok(page(&ctx, &place, &form));
    };
    let placed = Add {
        place: place.permit,
        actor: Actor::Person(&signed_in(&ctx)?.person.token),
        language: &language,
        words: &words,
    }
    .execute(&ctx.state)
    .await?;
    match placed {
        Placed::Done(slug) => {
            Ok(redirect(StatusCode::SEE_OTHER, &ctx.path(ManageOrganization { slug: &slug })))
        }
        Placed::TooDeep => {
            form.refuse_whole(msg::organizations::organization_too_deep(DEEPEST as i64));
            Ok(page(&ctx, &place, &form))
        }
        Placed::Unchanged | Placed::Circle => Err(HttpError::not_found()),
    }
}

/// The language of the page is the likely one.
fn empty(ctx: &RequestContext) -> FormState<WordsForm> {
    FormState::with([(LANGUAGE, ctx.language.as_str())])
}

fn page(ctx: &RequestContext, place: &Place, form: &FormState<WordsForm>) -> Response {
    let here = place.link();
    form_page(ctx, msg::organizations::add_title(), here, form, || {
        let (crumbs, lead) = match &place.above {
            Some(above) => {
                let lead = view! {
                    {ctx.t(msg::organizations::organization_part_of())} " "
                    {organization_name(ctx, &above.page.link)}
                };
                (Either::Left(crumbs_to_manage(ctx, above)), Either::Left(lead))
            }
            None => {
                let lead = ctx.t(msg::organizations::move_top());
                (Either::Right(crumbs_to_tree(ctx)), Either::Right(lead))
            }
        };
        let chosen =
            |tag: &LanguageTag| Choice::of_language(tag, tag.as_str() == form.value(LANGUAGE));
        let languages = place.languages.iter().map(chosen).collect();
        view! {
            {crumbs}
            <h1>{ctx.t(msg::organizations::add_title())}</h1>
            <p class="lead">{lead}</p>
            <PostForm ctx form action=ctx.path(here) button=msg::organizations::text_save()>
                <FormChoice ctx form field=LANGUAGE choices=languages/>
                {words(ctx, form)}
            </PostForm>
        }
    })
}

fn crumbs_to_tree(ctx: &RequestContext) -> impl IntoView {
    let name = ctx.t(msg::organizations::organizations_title());
    let tree = Crumb { name, path: ctx.path(OrganizationTree) };
    view! { <Breadcrumbs ctx crumbs=vec![tree]/> }
}
