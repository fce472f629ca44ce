//! A form posts to its own page and comes back as it was typed. No public page has a form yet, so this one exists for
//! the test alone; everything it is made of is what pages use.

use super::app::Pages;
use app::{
    components::{
        form::{ErrorSummary, FormField},
        layout::Frame,
    },
    forms::{Field, Form, FormState, refusals::empty},
    request_context::{RequestContext, redirect},
    shell::Page,
};
use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;
use locales::{Message, msg};
use server::{http::Entry, routes::Route};

server::both_databases! {
    joint_b_a_refused_form_comes_back_with_what_was_typed()
    joint_b_the_summary_takes_the_focus_and_leads_to_the_field()
    joint_b_get_shows_the_same_page_empty_and_success_is_a_redirect()
    a_body_that_is_no_such_form_is_refused_with_a_page_in_the_language()
}

const PATH: &str = "/es/note";
const NASTY: &str = "\n</textarea><script>alert(1)</script> \"&amp;\" <!> end";

const HINT: fn() -> Message<'static> = msg::organizations::text_description_hint;
const NOTE: Field = Field::lines("note", 4, msg::organizations::text_name_label).hint(HINT);
const CODE: Field = Field::line("code", msg::organizations::text_name_label).hint(HINT).secret();
const PHONE: Field =
    Field::line("phone", msg::organizations::text_name_label).hint(HINT).kind("tel").purpose("tel");

struct NoteForm;

impl Form for NoteForm {
    const FIELDS: &'static [Field] = &[NOTE, CODE, PHONE];
}

fn entry() -> Entry {
    Entry::of(Route::public("note", "/{language}/note"))
        .get(async |ctx: RequestContext| page(&ctx, &FormState::default()))
        .post(async |ctx: RequestContext, mut form: FormState<NoteForm>| {
            if form.value(PHONE).is_empty() {
                form.refuse(PHONE, empty());
                return page(&ctx, &form);
            }
            redirect(StatusCode::SEE_OTHER, "/es")
        })
}

fn page(ctx: &RequestContext, form: &FormState<NoteForm>) -> Response {
    let frame =
        Frame { section: None, language_links: Vec::new(), wide: false, printout_foot: None };
    let page = Page { status: form.status(), ..Page::new(ctx, "Note".to_owned(), frame) };
    page.respond(ctx, || {
        view! {
            <ErrorSummary ctx form/>
            <form method="post">
                <FormField ctx form field=NOTE/>
                <FormField ctx form field=CODE/>
                <FormField ctx form field=PHONE/>
            </form>
        }
    })
}

async fn pages() -> Pages {
    Pages::with(vec![entry()]).await
}

fn encoded(text: &str) -> String {
    server::routes::encoded(text)
}

async fn joint_b_a_refused_form_comes_back_with_what_was_typed() {
    let pages = pages().await;
    let body = format!("note={}&code=secret-1234&phone=", encoded(NASTY));
    let answer = pages.post(PATH, &body).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.holds("<html lang=\"es\" dir=\"ltr\">"));
    // A parser drops the first line break behind the tag: the reader's own is the second.
    let inside = answer.text.split("<textarea").nth(1).unwrap();
    let inside = inside.split_once('>').unwrap().1.split("</textarea>").next().unwrap();
    assert_eq!(
        inside,
        "\n\n&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt; \"&amp;amp;\" &lt;!&gt; end"
    );
    assert!(!answer.holds("<script"));
    assert!(!answer.holds("secret-1234"), "a code came back");
    pages.end().await;
}

async fn joint_b_the_summary_takes_the_focus_and_leads_to_the_field() {
    let pages = pages().await;
    let refused = pages.post(PATH, "note=x&phone=").await;
    assert!(
        refused.holds("role=\"alert\"")
            && refused.holds("tabindex=\"-1\"")
            && refused.holds("autofocus")
    );
    assert!(refused.holds("<a href=\"#phone\">Este campo necesita una respuesta.</a>"));
    assert!(refused.holds("id=\"phone-error\""));
    assert!(refused.holds("aria-describedby=\"phone-hint phone-error\" aria-invalid=\"true\""));
    assert!(refused.holds("<title>Error: "), "the title does not begin with the error");
    pages.end().await;
}

async fn joint_b_get_shows_the_same_page_empty_and_success_is_a_redirect() {
    let pages = pages().await;
    let empty = pages.get(PATH).await;
    assert_eq!(empty.status, StatusCode::OK);
    assert!(!empty.holds("role=\"alert\"") && !empty.holds("aria-invalid"));
    let done = pages.post(PATH, "note=x&phone=1").await;
    assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, "/es"));
    pages.end().await;
}

async fn a_body_that_is_no_such_form_is_refused_with_a_page_in_the_language() {
    let pages = pages().await;
    let refused = pages.post(PATH, "note=x&unknown=1").await;
    assert!(refused.status.is_client_error() && refused.status != StatusCode::NOT_FOUND);
    assert!(refused.holds("<html lang=\"es\" dir=\"ltr\">") && refused.holds("<h1>"));
    pages.end().await;
}
