//! Three forms of trial, one with a file, one with several that anybody may send, one without, and bodies to send them.

use crate::{router, tests::trials};
use app::{
    components::form::{FormField, FormGuard, PostForm},
    forms::{Field, Form, FormState, refusals},
    pages::accounts::personal::form_page,
    request_context::RequestContext,
};
use axum::{
    body::Body,
    response::{Html, IntoResponse, Response},
};
use bytes::Bytes;
use http::{HeaderValue, Method, Request, header};
use leptos::prelude::*;
use locales::{LanguageTag, msg};
use server::{
    config::Config,
    http::{Entry, HttpError, Registry},
    routes::{Link, Route},
    storage::PostedFile,
    testing::{
        TestApp,
        test_app::{Answer, request},
    },
};
use std::{
    convert::Infallible,
    fs, iter,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

pub const ONE: &str = "/en/trial/one";
pub const MANY: &str = "/en/trial/many";
pub const NONE: &str = "/en/trial/none";
/// What one file may have.
pub const MEGABYTE: usize = 1_000_000;
/// What the files of a form may have together.
pub const TOGETHER: usize = 2 * MEGABYTE;

/// What parts the parts of a body.
pub const BOUNDARY: &str = "----seed7MA4YWxkTrZu0gW";

const TITLE: Field = Field::line("title", msg::organizations::text_name_label);
const NOTE: Field = Field::lines("note", 3, msg::organizations::text_name_label);
const PAPER: Field = Field::file("paper", msg::organizations::text_name_label, ".docx,.pdf", 1)
    .hint(msg::organizations::text_description_hint);
const PICTURES: Field =
    Field::file("pictures", msg::organizations::text_name_label, "image/*", 1).at_most(2);
const BUTTON: Field = Field::hidden("button");

struct One;
impl Form for One {
    const FIELDS: &'static [Field] = &[TITLE, NOTE, PAPER, BUTTON];
}

struct Many;
impl Form for Many {
    const FIELDS: &'static [Field] = &[TITLE, PICTURES];
    const GUARD: Option<&'static str> = Some("trial");
}

struct NoFile;
impl Form for NoFile {
    const FIELDS: &'static [Field] = &[TITLE, NOTE];
}

/// The page that is posted to.
struct Here(&'static str);

impl Link for Here {
    fn path(&self, language: &LanguageTag) -> String {
        format!("/{language}/trial/{}", self.0)
    }
}

fn entries() -> Vec<Entry> {
    vec![
        Entry::of(Route::public("trial.one", "/{language}/trial/one").reads_files(2))
            .get(async |ctx: RequestContext| one(&ctx, &FormState::default()))
            .post(save_one),
        Entry::of(Route::public("trial.many", "/{language}/trial/many").reads_files(2))
            .get(async |ctx: RequestContext| many(&ctx, &FormState::default()))
            .post(save_many),
        Entry::of(Route::public("trial.none", "/{language}/trial/none"))
            .get(async || Html("<p>form</p>"))
            .post(async |form: FormState<NoFile>| form.value(TITLE).to_owned()),
    ]
}

async fn save_one(ctx: RequestContext, mut form: FormState<One>) -> Result<Response, HttpError> {
    if form.value(TITLE).is_empty() {
        form.refuse(TITLE, refusals::empty());
    }
    let Some(file) = form.file(PAPER) else { return Ok(one(&ctx, &form)) };
    assert_ne!(form.value(TITLE), "panic", "a trial");
    let said = [form.value(TITLE), form.value(NOTE), form.value(BUTTON)].join("|");
    Ok(format!("{said}\n{}", told(&file)?).into_response())
}

async fn save_many(ctx: RequestContext, mut form: FormState<Many>) -> Result<Response, HttpError> {
    if !form.check(&ctx.state) {
        return Ok(many(&ctx, &form));
    }
    let Some(files) = form.files(PICTURES) else { return Ok(many(&ctx, &form)) };
    let told = files.iter().map(told).collect::<Result<Vec<_>, _>>()?;
    Ok(format!("{} files\n{}", told.len(), told.join("\n")).into_response())
}

/// What is known of a file that lies there.
fn told(file: &PostedFile) -> Result<String, HttpError> {
    let lies = fs::read(file.path())?.len();
    let name = file.name().as_str();
    Ok(format!("{name}|{}|{}|{lies}|{}", file.declared_type(), file.size(), file.hash()))
}

fn one(ctx: &RequestContext, form: &FormState<One>) -> Response {
    let button = msg::organizations::text_save();
    form_page(ctx, msg::organizations::text_save(), Here("one"), form, || {
        view! {
            <PostForm ctx form action=ctx.path(Here("one")) button>
                <FormField ctx form field=TITLE/>
                <FormField ctx form field=NOTE/>
                <FormField ctx form field=PAPER/>
            </PostForm>
        }
    })
}

fn many(ctx: &RequestContext, form: &FormState<Many>) -> Response {
    let button = msg::organizations::text_save();
    form_page(ctx, msg::organizations::text_save(), Here("many"), form, || {
        view! {
            <PostForm ctx form action=ctx.path(Here("many")) button>
                <FormGuard ctx form/>
                <FormField ctx form field=TITLE/>
                <FormField ctx form field=PICTURES/>
            </PostForm>
        }
    })
}

/// The application with these forms.
pub async fn app() -> TestApp {
    app_of(TestApp::config()).await
}

/// The same with another configuration.
pub async fn app_of(config: Config) -> TestApp {
    TestApp::start(config, registry(), trials::build).await
}

/// The routes of the site and these forms.
pub fn registry() -> Registry {
    let site = router::registry().unwrap().entries().to_vec();
    Registry::new(site.into_iter().chain(entries())).unwrap()
}

/// How many files lie in the scratch folder.
pub fn lying(app: &TestApp) -> usize {
    fs::read_dir(app.state.config.uploads_dir()).map_or(0, Iterator::count)
}

/// A field of text.
pub fn text(name: &str, value: &str) -> Vec<u8> {
    let head = format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n");
    [head.as_bytes(), value.as_bytes(), b"\r\n"].concat()
}

/// What stands in front of the content of a file.
pub fn head(name: &str, file: &str) -> Vec<u8> {
    format!(
        "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"{file}\"\r\n\
         Content-Type: application/pdf\r\n\r\n"
    )
    .into_bytes()
}

/// A file.
pub fn file(name: &str, file: &str, content: &[u8]) -> Vec<u8> {
    [head(name, file).as_slice(), content, b"\r\n"].concat()
}

/// What a browser sends in whose field no file was chosen.
pub fn not_chosen(name: &str) -> Vec<u8> {
    file(name, "", b"")
}

/// What stands behind the last part.
pub fn last() -> Vec<u8> {
    format!("--{BOUNDARY}--\r\n").into_bytes()
}

/// A whole body of these parts.
pub fn whole(parts: &[Vec<u8>]) -> Body {
    Body::from([parts.concat(), last()].concat())
}

/// A post of this body from one of our own pages.
pub fn posting(path: &str, body: Body) -> Request<Body> {
    let mut asked = request(Method::POST, path);
    let kind = format!("multipart/form-data; boundary={BOUNDARY}");
    asked.headers_mut().insert(header::CONTENT_TYPE, kind.parse().unwrap());
    asked.headers_mut().insert("sec-fetch-site", HeaderValue::from_static("same-origin"));
    *asked.body_mut() = body;
    asked
}

/// Posts a whole body of these parts.
pub async fn post(app: &TestApp, path: &str, parts: &[Vec<u8>]) -> Answer {
    app.send(posting(path, whole(parts))).await
}

/// A body that never ends, of which is counted how much was taken: these parts, then the content of a file. Its sender is
/// always ready, as a quick one is.
pub fn endless(parts: &[Vec<u8>]) -> (Body, Arc<AtomicUsize>) {
    let taken = Arc::new(AtomicUsize::new(0));
    let counted = taken.clone();
    let begin = Bytes::from(parts.concat());
    let content = Bytes::from(vec![b'x'; 64 * 1024]);
    let pieces = iter::once(begin).chain(iter::repeat(content)).map(move |piece| {
        counted.fetch_add(piece.len(), Ordering::Relaxed);
        Ok::<_, Infallible>(piece)
    });
    (Body::from_stream(futures::stream::iter(pieces)), taken)
}

/// The value of the moment in a guarded form.
pub fn moment(page: &str) -> String {
    let field = page.split("name=\"form_time\" value=\"").nth(1).unwrap();
    field.split('"').next().unwrap().to_owned()
}

/// The page as people read it: without the marks that hold together what was put into a sentence.
pub fn shown(answer: &Answer) -> String {
    locales::strip_isolation(&answer.text())
}

/// It is the form, shown once more with what was typed, and it says this.
pub fn came_back(answer: &Answer, says: &str) {
    let page = shown(answer);
    assert_eq!(answer.status, http::StatusCode::UNPROCESSABLE_ENTITY, "{page}");
    assert!(page.contains("value=\"My title\""), "what was typed is gone: {page}");
    assert!(page.contains("role=\"alert\"") && page.contains(says), "{says}: {page}");
    assert!(page.contains("Please choose your files again"), "{page}");
}

/// It is refused, and is not the form.
pub fn is_strange(answer: &Answer) {
    let page = answer.text();
    assert_eq!(answer.status, http::StatusCode::UNPROCESSABLE_ENTITY, "{page}");
    assert!(!page.contains("name=\"title\""), "{page}");
}
