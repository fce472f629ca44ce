//! A day, as people read it and as machines read it.

use crate::visit::Visit;
use chrono::NaiveDate;
use leptos::prelude::*;

/// The day in the language of the page, inside a `<time>` that machines understand.
pub fn when(visit: &Visit, day: NaiveDate) -> AnyView {
    let machine = day.format("%Y-%m-%d").to_string();
    view! { <time datetime=machine>{visit.show(&visit.speaker.date(day))}</time> }.into_any()
}
