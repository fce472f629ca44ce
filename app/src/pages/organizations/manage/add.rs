//! Another organization: below one, or on top of the coalition.

use super::{
    Managed, crumbs_to_manage, offered,
    text::{sentence, words},
};
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
    urls::{
        Link,
        organizations::{AddOrganization, ManageOrganization, OrganizationTree},
    },
};
use axum::{extract::Path, http::StatusCode, response::Response};
use leptos::prelude::*;
use locales::{LanguageTag, msg};
use server::{
    domain::{
        organizations::permission::{ManageOrganization as ToManage, Permit, Target},
        privacy::action::Actor,
        token::Token,
    },
    http::HttpError,
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
    async fn below(ctx: &RequestContext, slug: &str) -> Result<Self, HttpError> {
        let above = Managed::load(ctx, slug).await?;
        Ok(Self { permit: above.permit, above: Some(above), languages: offered(ctx).await? })
    }

    async fn top(ctx: &RequestContext) -> Result<Self, HttpError> {
        let permit = signed_in(ctx)?.permit(Target::Coalition)?;
        Ok(Self { above: None, permit, languages: offered(ctx).await? })
    }

    fn link(&self) -> AddOrganization<'_> {
        AddOrganization { below: self.above.as_ref().map(Managed::slug) }
    }
}

/// `GET /{lang}/organizations/{slug}/manage/add`
pub async fn show(
    ctx: RequestContext,
    Path((_, slug)): Path<(String, String)>,
) -> Result<Response, HttpError> {
    let place = Place::below(&ctx, &slug).await?;
    Ok(page(&ctx, &place, &empty(&ctx)))
}

/// `POST /{lang}/organizations/{slug}/manage/add`
pub async fn save(
    ctx: RequestContext,
    Path((_, slug)): Path<(String, String)>,
    Posted(raw): Posted<Raw>,
) -> Result<Response, HttpError> {
    add(&ctx, &Place::below(&ctx, &slug).await?, &raw).await
}

/// `GET /{lang}/admin/organizations/add`
pub async fn show_on_top(ctx: RequestContext) -> Result<Response, HttpError> {
    let place = Place::top(&ctx).await?;
    Ok(page(&ctx, &place, &empty(&ctx)))
}

/// `POST /{lang}/admin/organizations/add`
pub async fn save_on_top(
    ctx: RequestContext,
    Posted(raw): Posted<Raw>,
) -> Result<Response, HttpError> {
    add(&ctx, &Place::top(&ctx).await?, &raw).await
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
