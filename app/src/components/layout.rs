//! The frame of every page: skip link, exit, languages, navigation, main part, footer.

use super::{
    icon::{Icon, IconName},
    interface_provenance::provenance,
    language_menu::{LanguageFooter, LanguageLink, LanguageMenu},
    nav::{Nav, Section},
};
use crate::request_context::RequestContext;
use leptos::{either::Either, prelude::*};
use locales::{LanguageTag, Message, Provenance, msg};
use server::routes::{
    AboutTranslation, EXIT, LeaveNoTrace, Link, MenuLine, Route, SignIn, declared,
};

/// What the frame needs to know of a page.
pub struct Frame {
    /// The part of the site that the page belongs to.
    pub section: Option<Section>,
    /// The languages of the page.
    pub language_links: Vec<LanguageLink>,
    /// Whether the page lays out its own bands over the whole width.
    pub wide: bool,
    /// What stands at the foot of every printed sheet.
    pub printout_foot: Option<AnyView>,
}

impl Frame {
    /// That of a page which can be read in the languages of the interface, and belongs to no part of the site.
    pub fn of(ctx: &RequestContext, page: impl Link) -> Self {
        Self::in_languages(ctx, &[], page)
    }

    /// The same for a page that is there in more languages.
    pub fn in_languages(ctx: &RequestContext, more: &[LanguageTag], page: impl Link) -> Self {
        let language_links = ctx.language_links(more, page);
        Self { section: None, language_links, wide: false, printout_foot: None }
    }
}

/// The whole body around the main part.
#[component]
pub fn Layout<'a>(
    /// Who asks, and in which language.
    ctx: &'a RequestContext,
    /// What surrounds the page.
    frame: Frame,
    /// The main part.
    children: Children,
) -> impl IntoView + use<> {
    let main = match frame.wide {
        true => Either::Left(view! { <main id="main" tabindex="-1">{children()}</main> }),
        false => {
            Either::Right(view! { <main id="main" tabindex="-1" class="page">{children()}</main> })
        }
    };
    view! {
        <a class="skip hidden" href="#main">{ctx.t(msg::common::skip_link())}</a>
        <header>
            <div class="top">
                <div class="page">
                    <a class="exit" href=EXIT.pattern rel="noreferrer"><Icon name=IconName::Exit/> " " <span>{ctx.t(msg::common::exit_link())}</span></a> " "
                    <a class="traces" href=ctx.path(LeaveNoTrace)>{ctx.t(msg::common::traces_short())}</a>
                    <LanguageMenu ctx language_links=&frame.language_links/>
                </div>
            </div>
            <Nav ctx current=frame.section/>
        </header>
        {main}
        {footer(ctx, &frame.language_links)}
        {frame.printout_foot.map(|foot| view! { <div class="sheet-foot">{foot}</div> })}
    }
}

fn footer(ctx: &RequestContext, language_links: &[LanguageLink]) -> impl IntoView + use<> {
    let (wrote, unchecked) = honest_notes(ctx);
    view! {
        <footer class="soil">
            <div class="page">
                <div class="roots">
                    <section>
                        <h2>{ctx.t(msg::common::footer_about_title())}</h2>
                        <p>{ctx.t(msg::common::footer_about())}</p>
                        {wrote.map(|note| view! { <p>{ctx.t(note)}</p> })}
                    </section>
                    <section>
                        <h2>{ctx.t(msg::common::footer_help_title())}</h2>
                        <ul>
                            {declared_links(ctx)}
                            <li>
                                <a href=ctx.path(AboutTranslation)>{ctx.t(msg::common::footer_about_translation())}</a>
                                {unchecked.map(|note| view! { " – " {ctx.t(note)} })}
                            </li>
                            {ctx.identity.is_none().then(|| view! {
                                <li><a href=ctx.path(SignIn::plain())>{ctx.t(msg::accounts::sign_in_title())}</a></li>
                            })}
                        </ul>
                    </section>
                </div>
                <LanguageFooter ctx language_links/>
            </div>
        </footer>
    }
}

/// The links to the pages that are declared to be in the footer.
fn declared_links(ctx: &RequestContext) -> impl IntoView + use<> {
    let link = |route: &Route| match route.menu {
        Some(MenuLine::Footer(name)) => {
            Some(view! { <li><a href=ctx.path(route)>{ctx.t(name())}</a></li> })
        }
        _ => None,
    };
    declared().filter_map(link).collect_view()
}

/// What the footer says of the sentences around it, until a person has checked them all: that a machine wrote them, or
/// beside the way to more about it, how far a check came. Of the language that the sentences are in: where a language
/// has none, that is English.
fn honest_notes(ctx: &RequestContext) -> (Option<Message<'static>>, Option<Message<'static>>) {
    let locales = &ctx.site.locales;
    let own = locales.coverage(&ctx.language).map(|coverage| (coverage, ctx.language.clone()));
    let english = LanguageTag::english();
    let of_english = || locales.coverage(&english).map(|coverage| (coverage, english.clone()));
    let Some((coverage, language)) = own.or_else(of_english) else { return (None, None) };
    match (coverage.reviewed, provenance(&language)) {
        _ if coverage.is_reviewed() => (None, None),
        (0, Provenance::Machine) => (Some(msg::common::footer_machine()), None),
        (0, _) => (None, Some(msg::common::languages_unchecked())),
        (some, _) => {
            (None, Some(msg::common::about_translation_checked(some, coverage.public_all)))
        }
    }
}
