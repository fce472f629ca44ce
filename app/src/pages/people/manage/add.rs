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
        people::organization::{OrganizationField, Raw, Refusal, language, read, typed},
    },
    pages::people::{
        personal::{personal_page, status_of},
        private::{organization_name, signed_in},
    },
    shell::Page,
    urls::{
        Link,
        organizations::{AddOrganization, ManageOrganization, OrganizationTree},
    },
    visit::{Visit, redirect},
};
use axum::{extract::Path, http::StatusCode, response::Response};
use leptos::prelude::*;
use locales::{LanguageTag, msg};
use server::{
    domain::{
        people::{
            action::Actor,
            permission::{ManageOrganization as ToManage, Permit, Target},
        },
        token::Token,
    },
    http::HttpError,
    services::people::organization::{AddOrganization as Permission, Placed},
};

/// Where it is added.
struct Place {
    /// The one above; nothing for the top.
    above: Option<Managed>,
    permit: Permit<ToManage>,
    languages: Vec<LanguageTag>,
}

impl Place {
    async fn below(visit: &Visit, slug: &str) -> Result<Self, HttpError> {
        let above = Managed::load(visit, slug).await?;
        Ok(Self { permit: above.permit, above: Some(above), languages: offered(visit).await? })
    }

    async fn top(visit: &Visit) -> Result<Self, HttpError> {
        let permit = signed_in(visit)?.permit(Target::Coalition)?;
        Ok(Self { above: None, permit, languages: offered(visit).await? })
    }

    fn link(&self) -> AddOrganization<'_> {
        AddOrganization { below: self.above.as_ref().map(Managed::slug) }
    }
}

/// `GET /{lang}/organizations/{slug}/manage/add`
pub async fn show(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
) -> Result<Response, HttpError> {
    let place = Place::below(&visit, &slug).await?;
    Ok(page(&visit, &place, &empty(&visit)))
}

/// `POST /{lang}/organizations/{slug}/manage/add`
pub async fn save(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
    Posted(raw): Posted<Raw>,
) -> Result<Response, HttpError> {
    add(&visit, &Place::below(&visit, &slug).await?, &raw).await
}

/// `GET /{lang}/admin/organizations/add`
pub async fn show_on_top(visit: Visit) -> Result<Response, HttpError> {
    let place = Place::top(&visit).await?;
    Ok(page(&visit, &place, &empty(&visit)))
}

/// `POST /{lang}/admin/organizations/add`
pub async fn save_on_top(visit: Visit, Posted(raw): Posted<Raw>) -> Result<Response, HttpError> {
    add(&visit, &Place::top(&visit).await?, &raw).await
}

/// The language of the page is the likely one.
fn empty(visit: &Visit) -> FormState<OrganizationField> {
    let mut form = FormState::default();
    form.typed(OrganizationField::Language, visit.language.to_string());
    form
}

async fn add(visit: &Visit, place: &Place, raw: &Raw) -> Result<Response, HttpError> {
    let (words, language) = match (read(raw), language(raw, &place.languages)) {
        (Ok(words), Ok(language)) => (words, language),
        (Err(form), _) | (_, Err(form)) => return Ok(page(visit, place, &form)),
    };
    let token = Token::random(visit.state.random.as_ref());
    let placed = Permission {
        place: place.permit,
        actor: Actor::Person(&signed_in(visit)?.person.token),
        token: &token,
        language: &language,
        words: &words,
        day: visit.state.clock.today(),
    }
    .execute(&visit.state.database)
    .await?;
    match placed {
        Placed::Done(slug) => {
            Ok(redirect(StatusCode::SEE_OTHER, &visit.path(ManageOrganization { slug: &slug })))
        }
        Placed::TooDeep => {
            let mut form = typed(raw);
            form.refuse_whole(Refusal::TooDeep);
            Ok(page(visit, place, &form))
        }
        Placed::Unchanged | Placed::Circle => Err(HttpError::not_found()),
    }
}

fn page(visit: &Visit, place: &Place, form: &FormState<OrganizationField>) -> Response {
    let here = place.link();
    let page = personal_page(visit, msg::people::add_title(), |language| here.path(language));
    Page { status: status_of(form), ..page }.respond(visit, || {
        let (crumbs, lead) = match &place.above {
            Some(above) => (
                crumbs_to_manage(visit, above),
                view! {
                    {visit.say(msg::people::organization_part_of())} " "
                    {organization_name(visit, &above.page.link)}
                }
                .into_any(),
            ),
            None => (crumbs_to_tree(visit), visit.say(msg::people::move_top())),
        };
        view! {
            {error_summary(visit, form, |why| visit.say(sentence(why)))}
            {crumbs}
            <h1>{visit.say(msg::people::add_title())}</h1>
            <p class="lead">{lead}</p>
            <form method="post" action=visit.path(here)>
                {language_field(visit, place, form)}
                {words(visit, form)}
                <p class="actions">
                    <button class="button" type="submit">{visit.say(msg::people::text_save())}</button>
                </p>
            </form>
        }
        .into_any()
    })
}

fn crumbs_to_tree(visit: &Visit) -> AnyView {
    let name = visit.say(msg::people::organizations_title());
    breadcrumbs(visit, vec![Crumb { name, path: visit.path(OrganizationTree) }])
}

fn language_field(visit: &Visit, place: &Place, form: &FormState<OrganizationField>) -> AnyView {
    let chosen = form.value(OrganizationField::Language);
    let choice =
        |language: &LanguageTag| Choice::of_language(language, language.as_str() == chosen);
    one_of(OneOf {
        name: "language".to_owned(),
        label: visit.say(msg::people::add_language_label()),
        error: form.error(OrganizationField::Language).map(|why| visit.say(sentence(why))),
        choices: place.languages.iter().map(choice).collect(),
    })
}
