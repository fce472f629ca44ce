//! Another topic: below one, or at the top.

use super::{
    crumbs, editing, editor,
    place::{TOP, chosen, places},
    text::words,
    to_topic, too_deep,
};
use crate::{
    components::{
        admin_nav::AdminNav,
        choice::Choice,
        form::{FormChoice, PostForm},
    },
    forms::{
        FormState,
        library::topic::{LANGUAGE, PLACE, TopicForm, language, read},
        refusals::unknown,
    },
    pages::{accounts::personal::form_page, organizations::manage::offered},
    request_context::RequestContext,
};
use axum::response::Response;
use leptos::prelude::*;
use locales::{LanguageTag, msg};
use server::{
    database::query::topics::manage::{TopicNode, whole_tree},
    http::HttpError,
    routes::AddTopic,
    services::library::topics::{AddTopic as Add, TopicAdded},
};

struct Model {
    tree: Vec<TopicNode>,
    languages: Vec<LanguageTag>,
    below: Option<String>,
}

async fn load(ctx: &RequestContext, asked: AddTopic) -> Result<Model, HttpError> {
    let tree = whole_tree(&ctx.state.database).await?;
    let known = |token: &String| tree.iter().any(|node| node.token.as_str() == token);
    let below = asked.below.filter(known);
    Ok(Model { languages: offered(ctx).await?, tree, below })
}

/// `GET /{lang}/admin/topics/add`
pub async fn show(ctx: RequestContext, asked: AddTopic) -> Result<Response, HttpError> {
    editor(&ctx)?;
    let model = load(&ctx, asked).await?;
    let place = model.below.as_deref().unwrap_or(TOP);
    let form = FormState::with([(LANGUAGE, ctx.language.as_str()), (PLACE, place)]);
    Ok(page(&ctx, &model, &form))
}

/// `POST /{lang}/admin/topics/add`
pub async fn save(
    ctx: RequestContext,
    asked: AddTopic,
    mut form: FormState<TopicForm>,
) -> Result<Response, HttpError> {
    let (identity, permit) = editor(&ctx)?;
    let model = load(&ctx, asked).await?;
    let Some(words) = read(&mut form) else { return Ok(page(&ctx, &model, &form)) };
    let language = form.read(LANGUAGE, |typed| {
        let known = language(typed).ok().filter(|tag| model.languages.contains(tag));
        known.ok_or_else(unknown)
    });
    let Some(language) = &language else { return Ok(page(&ctx, &model, &form)) };
    let below = form.read(PLACE, |typed| chosen(&model.tree, typed));
    let Some(below) = below else { return Ok(page(&ctx, &model, &form)) };
    let editing = editing(&identity, permit);
    let add = Add { editing, below, language, words: &words };
    let why = match add.execute(&ctx.state).await? {
        TopicAdded::Done(topic) => return Ok(to_topic(&ctx, topic.as_str())),
        TopicAdded::TooDeep => too_deep(),
        TopicAdded::NoSuchPlace => unknown(),
    };
    form.refuse(PLACE, why);
    Ok(page(&ctx, &model, &form))
}

fn page(ctx: &RequestContext, model: &Model, form: &FormState<TopicForm>) -> Response {
    let here = AddTopic { below: model.below.as_deref() };
    form_page(ctx, msg::library::topic_add(), here, form, || {
        let chosen = form.value(LANGUAGE);
        let choice = |tag: &LanguageTag| Choice::of_language(tag, tag.as_str() == chosen);
        let languages = model.languages.iter().map(choice).collect();
        view! {
            <AdminNav ctx crumbs=crumbs(ctx, None)/>
            <h1>{ctx.t(msg::library::topic_add())}</h1>
            <PostForm ctx form action=ctx.path(here) button=msg::organizations::text_save()>
                <FormChoice ctx form field=PLACE choices=places(ctx, &model.tree, form.value(PLACE))/>
                <FormChoice ctx form field=LANGUAGE choices=languages/>
                {words(ctx, form)}
            </PostForm>
        }
    })
}
