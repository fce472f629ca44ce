//! The frame of every page: skip link, exit, languages, navigation, main part, footer.

use super::{
    icon::{Icon, icon},
    language_menu::{Tongue, language_footer, language_menu},
    nav::{Section, nav},
};
use crate::{
    urls::{Accessibility, EXIT, LeaveNoTrace},
    visit::Visit,
};
use leptos::prelude::*;
use locales::{Languages, Provenance, msg};

/// What the frame needs to know of a page.
pub struct Frame {
    /// The part of the site that the page belongs to.
    pub section: Option<Section>,
    /// The languages of the page.
    pub tongues: Vec<Tongue>,
    /// Whether the page lays out its own bands over the whole width.
    pub wide: bool,
    /// What stands at the foot of every printed sheet.
    pub sheet_foot: Option<AnyView>,
}

/// The whole body around the main part.
pub fn layout(visit: &Visit, frame: Frame, main: AnyView) -> AnyView {
    let main = match frame.wide {
        true => view! { <main id="main" tabindex="-1">{main}</main> }.into_any(),
        false => view! { <main id="main" tabindex="-1" class="page">{main}</main> }.into_any(),
    };
    view! {
        <a class="skip hidden" href="#main">{visit.say(msg::common::skip_link())}</a>
        <header>
            <div class="top">
                <div class="page">
                    <a class="exit" href=EXIT rel="noreferrer">{icon(Icon::Exit)} " " {visit.say(msg::common::exit_link())}</a> " "
                    <a class="traces" href=visit.path(LeaveNoTrace)>{visit.say(msg::common::traces_short())}</a>
                    {language_menu(visit, &frame.tongues)}
                </div>
            </div>
            {nav(visit, frame.section)}
        </header>
        {main}
        {footer(visit, &frame.tongues)}
        {frame.sheet_foot.map(|foot| view! { <div class="sheet-foot">{foot}</div> })}
    }
    .into_any()
}

fn footer(visit: &Visit, tongues: &[Tongue]) -> AnyView {
    let made = Languages::embedded().find(&visit.language).map(|language| language.provenance);
    let unchecked = made == Some(Provenance::Machine);
    view! {
        <footer class="soil">
            <div class="page">
                <div class="roots">
                    <section>
                        <h2>{visit.say(msg::common::footer_about_title())}</h2>
                        <p>{visit.say(msg::common::footer_about())}</p>
                        {unchecked.then(|| view! { <p>{visit.say(msg::common::footer_machine())}</p> })}
                    </section>
                    <section>
                        <h2>{visit.say(msg::common::footer_help_title())}</h2>
                        <ul>
                            <li>
                                <a href=visit.path(Accessibility)>{visit.say(msg::common::footer_accessibility())}</a>
                            </li>
                            <li>
                                <a href=visit.path(LeaveNoTrace)>{visit.say(msg::common::traces_title())}</a>
                            </li>
                        </ul>
                    </section>
                </div>
                {language_footer(visit, tongues)}
            </div>
        </footer>
    }
    .into_any()
}
