//! The only place where a view becomes a document: loaded model + form state → whole HTML, for GET and POST alike.
//!
//! Pages are rendered in one synchronous pass after their model was loaded (see `docs/decisions/0004-rendering.md`):
//! no stream, no `Suspense`, no chunks behind `</html>`, so two fetches of a page are equal byte for byte.

use axum::{
    body::Body,
    http::{HeaderValue, Response, StatusCode, header},
};
use leptos::prelude::*;
use leptos::reactive::owner::Owner;

/// Marks that Leptos leaves for hydration between texts and behind lists. Only islands need them.
const MARKS: [&str; 2] = ["<!>", "<!--<() />-->"];
const ISLAND_OPEN: &str = "<leptos-island";
const ISLAND_CLOSE: &str = "</leptos-island>";

/// Starts what islands may ask for while they are rendered on the server. Call it once before the first page; again is harmless.
pub fn start() {
    let _already_started = any_spawner::Executor::init_tokio();
}

/// Renders a view to HTML in one pass. Whatever the view creates in the reactive system is disposed when it returns.
///
/// The hydration marks that Leptos writes between texts are taken out again, except inside islands, which count on them.
pub fn to_html<V: IntoView>(view: impl FnOnce() -> V) -> String {
    let owner = Owner::new();
    let html = owner.with(|| view().to_html());
    owner.unset_with_forced_cleanup();
    without_marks(&html)
}

/// A whole HTML document as a response: the doctype, then the view.
pub fn document<V: IntoView>(status: StatusCode, view: impl FnOnce() -> V) -> Response<Body> {
    let mut html = String::from("<!DOCTYPE html>");
    html.push_str(&to_html(view));
    let mut response = Response::new(Body::from(html));
    *response.status_mut() = status;
    response
        .headers_mut()
        .insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    response
}

/// Takes the marks out of everything but islands. Text and attributes cannot hold a mark: their `<` is escaped.
fn without_marks(html: &str) -> String {
    let mut clean = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find(ISLAND_OPEN) {
        push_without_marks(&mut clean, &rest[..at]);
        let end =
            rest[at..].find(ISLAND_CLOSE).map_or(rest.len(), |end| at + end + ISLAND_CLOSE.len());
        clean.push_str(&rest[at..end]);
        rest = &rest[end..];
    }
    push_without_marks(&mut clean, rest);
    clean
}

fn push_without_marks(clean: &mut String, mut rest: &str) {
    // One byte is looked for much faster than two, and this one is rare.
    while let Some(at) = rest.find('!') {
        let Some(at) = at.checked_sub(1).filter(|at| rest.as_bytes()[*at] == b'<') else {
            clean.push_str(&rest[..=at]);
            rest = &rest[at + 1..];
            continue;
        };
        clean.push_str(&rest[..at]);
        rest = &rest[at..];
        match MARKS.iter().find(|mark| rest.starts_with(**mark)) {
            Some(mark) => rest = &rest[mark.len()..],
            None => {
                clean.push_str("<!");
                rest = &rest[2..];
            }
        }
    }
    clean.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    };

    #[test]
    fn marks_go_except_inside_islands() {
        let html = to_html(|| {
            let words = vec!["one", "two"];
            let hole: Option<&str> = None;
            view! {
                <p>"a" {words} {hole} "b"</p>
                <p title="<!>">"<!>"</p>
                <div inner_html="<leptos-island>x<!>y</leptos-island>"></div>
            }
        });
        assert_eq!(
            html,
            "<p>aonetwob</p><p title=\"&lt;!&gt;\">&lt;!&gt;</p>\
             <div><leptos-island>x<!>y</leptos-island></div>"
        );
    }

    #[test]
    fn a_textarea_keeps_what_was_typed_and_cannot_be_left() {
        let typed = "</textarea><script>alert(1)</script>".to_owned();
        let html = to_html(move || view! { <textarea name="note">{typed}</textarea> });
        assert_eq!(
            html,
            "<textarea name=\"note\">&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt;</textarea>"
        );
    }

    #[test]
    fn what_a_page_creates_is_disposed_with_it() {
        let disposed = Arc::new(AtomicUsize::new(0));
        for _ in 0..3 {
            let counter = disposed.clone();
            to_html(move || {
                on_cleanup(move || {
                    counter.fetch_add(1, Ordering::SeqCst);
                });
                let signal = RwSignal::new(1);
                view! { <p>{move || signal.get()}</p> }
            });
        }
        assert_eq!(disposed.load(Ordering::SeqCst), 3);
        assert!(Owner::current().is_none());
    }
}
