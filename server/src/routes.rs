//! Every page, declared once: its address and what stands in it, who may enter, what may be kept, how to try it.
//!
//! The registry, what a handler reads of an address, links in pages and in letters, and the menu all come from the same
//! declaration. Language always first; what stands in an address is percent-encoded, so that it fits into a header too.
//!
//! **To add a page:** declare it here, in the file of its feature, write its file in `app::pages` with the line that names
//! it as a module, and give it its handlers in `app::routes`. Where a menu leads there, the declaration says so. One whose
//! parts are not those of its address does not compile, and neither does a handler that does not read them.

mod accounts;
mod address;
mod declare;
mod feedback;
mod library;
mod next;
mod organizations;
mod privacy;
mod route;
mod site;
mod trainings;
mod translation;

pub use accounts::*;
pub use address::{encoded, push_query};
pub use declare::{Contains, Fits, Link, PageScope, ReadsAddress, Routed};
pub use feedback::*;
pub use library::*;
pub use next::next_of;
pub use organizations::*;
pub use privacy::*;
pub use route::{Cache, MenuLine, Policy, Reads, Route, Sample, Sentence};
pub use site::*;
pub use trainings::*;
pub use translation::*;

/// The pages of all features, in the order in which menus name them.
pub fn declared() -> impl Iterator<Item = &'static Route> {
    let features = [
        site::PAGES,
        organizations::PAGES,
        library::PAGES,
        trainings::PAGES,
        translation::PAGES,
        feedback::PAGES,
        accounts::PAGES,
        privacy::PAGES,
    ];
    features.into_iter().flatten().copied().flatten()
}

/// The query parameters that change the page of a text: a second language, thanks for a request, links to its parts.
const TEXT: &[&str] = &["with", "asked", "parts"];
/// What nothing is called: tokens of the demo library are drawn from its own words.
const NOBODY: &str = "0000000000000000";
/// The permanent name of an article of the demo library.
const ARTICLE: &str = "8t9c3nm0yh8e6sj4";
/// An organization of the demo library.
const ORGANIZATION: (&str, &str) = ("slug", "demo-workers");
/// An item of the demo library.
const ITEM: (&str, &str) = ("item", ARTICLE);
/// A secret that no link holds.
const NO_SECRET: (&str, &str) = ("secret", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");

#[cfg(test)]
mod tests {
    use super::*;
    use locales::LanguageTag;

    #[test]
    fn addresses_are_those_of_the_product() {
        let es = LanguageTag::parse("es").unwrap();
        assert_eq!(Home.path(&es), "/es");
        assert_eq!(Resource { slug: "qué-es" }.path(&es), "/es/library/qu%C3%A9-es");
        assert_eq!(Lesson { slug: "a", lesson: "b" }.path(&es), "/es/trainings/a/b");
        let token = "0123456789abcdef";
        assert_eq!(Permanent { token }.path(), "/i/0123456789abcdef");
        assert_eq!(PermanentIn { token, of: "es" }.path(), "/i/0123456789abcdef/es");
        let sheet = PermanentPrintout { token, of: "es", revision: "3" };
        assert_eq!(sheet.path(), "/i/0123456789abcdef/es/3");
        let printed = Printout { token: "0123", revision: Some("3") };
        assert_eq!(printed.path(&es), "/es/sheets/0123?revision=3");
        assert_eq!(LibraryFeed { of: "es" }.path(), "/feeds/es/library.atom");
        assert_eq!(Sitemap { name: "7.xml" }.path(), "/sitemaps/7.xml");
        let text = RemoveTopicText { topic: "0123", of: "zh-Hans" };
        assert_eq!(text.path(&es), "/es/admin/topics/0123/texts/zh-Hans/remove");
    }

    #[test]
    fn whoever_may_open_a_part_of_the_administration_may_open_its_first_page() {
        let Some(Policy::AnyOf(administrators)) = Administration::ROUTES[0].policy else {
            panic!()
        };
        let of_administration =
            |route: &&Route| matches!(route.menu, Some(MenuLine::Administration(..)));
        let parts: Vec<&Route> = declared().filter(of_administration).collect();
        assert_eq!(parts.first().map(|part| part.name), Some("people"));
        for part in parts {
            let Some(Policy::Coalition(permission)) = part.policy else { panic!("{part:?}") };
            assert!(administrators.contains(&permission), "{part:?}");
        }
    }

    #[test]
    fn a_filter_keeps_only_what_was_chosen() {
        let en = LanguageTag::english();
        assert_eq!(Library::plain().path(&en), "/en/library");
        let some = Library { topic: Some("a b&c"), after: Some("x"), ..Library::plain() };
        assert_eq!(some.path(&en), "/en/library?topic=a%20b%26c&after=x");
        let page = LanguageSentences { of: "ht", only: Some("missing"), page: Some("2") };
        assert_eq!(page.path(&en), "/en/admin/languages/ht?only=missing&page=2");
    }

    #[test]
    fn a_page_of_many_scopes_stands_where_its_scope_is() {
        let en = LanguageTag::english();
        let place = PageScope::Organization("a b");
        assert_eq!(People::of(place).path(&en), "/en/organizations/a%20b/members");
        assert_eq!(Invite::of(place).path(&en), "/en/organizations/a%20b/members/invite");
        let give = GiveRole { of: PageScope::Item("0123"), person: Some("4567") };
        assert_eq!(give.path(&en), "/en/items/0123/people/give?person=4567");
        let everywhere = PageScope::COALITION;
        let list = People { role: Some("admin"), ..People::of(everywhere) };
        assert_eq!(list.path(&en), "/en/admin/people?role=admin");
        let take = TakeRole { of: everywhere, grant: "0123" };
        assert_eq!(take.path(&en), "/en/admin/people/take/0123");
        assert_eq!(AddOrganization::of(everywhere).path(&en), "/en/admin/organizations/add");
        assert_eq!(Reports::of(place).path(&en), "/en/organizations/a%20b/reports");
        let one = SettleReports { of: place, report: "0123" };
        assert_eq!(one.path(&en), "/en/organizations/a%20b/reports/0123/all-done");
        assert_eq!(AuditFile::of(everywhere).path(&en), "/en/admin/audit/log.jsonl");
    }
}
