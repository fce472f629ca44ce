//! The accessibility statement: what we aim at, what was tested, what does not work yet, how to tell us.

use crate::{
    components::layout::Frame,
    shell::{Addresses, Page},
    urls::{Accessibility, LeaveNoTrace, Link},
    visit::Visit,
};
use axum::response::Response;
use leptos::prelude::*;
use locales::{List, msg};

/// `GET /{lang}/accessibility`
pub async fn show(visit: Visit) -> Response {
    let tongues = visit.tongues(&[], |language| Accessibility.path(language));
    let frame = Frame { section: None, tongues, wide: false, sheet_foot: None };
    let page = Page {
        addresses: Addresses::of_interface(&visit, Accessibility),
        ..Page::new(&visit, visit.plain(msg::common::accessibility_title()), frame)
    };
    page.respond(&visit, || view(&visit))
}

fn view(visit: &Visit) -> AnyView {
    let list = |points: Vec<AnyView>| {
        let points: Vec<_> = points.into_iter().map(|point| view! { <li>{point}</li> }).collect();
        view! { <ul>{points}</ul> }
    };
    let languages = List::of_languages(visit.site.locales.menu());
    let contact = visit.site.contact.as_deref();
    view! {
        <div class="prose">
            <h1>{visit.say(msg::common::accessibility_title())}</h1>
            <p class="lead">{visit.say(msg::common::accessibility_aim())}</p>
            <h2>{visit.say(msg::common::accessibility_works_title())}</h2>
            {list(vec![
                visit.say(msg::common::accessibility_works_scripts()),
                visit.say(msg::common::accessibility_works_keyboard()),
                visit.say(msg::common::accessibility_works_size()),
                visit.say(msg::common::accessibility_works_language()),
                visit.say(msg::common::accessibility_works_color()),
                visit.say(msg::common::accessibility_works_data()),
            ])}
            <h2>{visit.say(msg::common::accessibility_tested_title())}</h2>
            <p>{visit.say(msg::common::accessibility_tested())}</p>
            <h2>{visit.say(msg::common::accessibility_gaps_title())}</h2>
            {list(vec![
                visit.say(msg::common::accessibility_gaps_people()),
                visit.say(msg::common::accessibility_gaps_languages(languages)),
                visit.say(msg::common::accessibility_gaps_machine()),
                visit.say(msg::common::accessibility_gaps_files()),
                visit.say(msg::common::accessibility_gaps_media()),
            ])}
            <h2>{visit.say(msg::common::accessibility_tell_title())}</h2>
            <p>{visit.say(msg::common::accessibility_tell())}</p>
            {contact.map(|contact| view! { <p>{visit.say(msg::common::accessibility_contact(contact))}</p> })}
            <p><a href=visit.path(LeaveNoTrace)>{visit.say(msg::common::traces_title())}</a></p>
        </div>
    }
    .into_any()
}
