//! No address of ours sends a reader to another site (HD8). Where a redirect leads is read as browsers read it.

use super::app::{Answer, Pages};
use crate::tests::trials;
use http::{StatusCode, header};
use url::Url;

server::both_databases! {
    hd8_no_redirect_leaves_the_site()
    hd8_no_page_is_moved_by_a_parameter()
}

/// Ends of an address that would lead elsewhere if somebody glued, cut or decoded without care.
const ELSEWHERE: &[&str] = &[
    "//evil.test",
    "//evil.test/",
    "//evil.test/es/",
    "///evil.test",
    "/\\evil.test",
    "\\\\evil.test",
    "/%5Cevil.test",
    "/%5C%5Cevil.test/",
    "%2f%2fevil.test",
    "/%2f%2fevil.test",
    "/%2Fevil.test/",
    "/%252f%252fevil.test",
    "/%09/evil.test",
    "%09//evil.test",
    "/%0a/evil.test",
    "/%0d%0aLocation:%20https://evil.test",
    "https:evil.test",
    "https:/evil.test",
    "https://evil.test",
    "/https://evil.test",
    "javascript:alert(1)",
    "@evil.test",
    ":@evil.test",
    ".evil.test",
    "/..//evil.test",
    "/.//evil.test",
    "/%2e%2e//evil.test",
    "/;//evil.test",
    "/%E2%80%8B//evil.test",
    "?//evil.test",
    "?https://evil.test",
    "#//evil.test",
];

/// Addresses that move, or stand close to one that does.
const BEGINNINGS: &[&str] = &[
    "",
    "/zh-CN",
    "/EN",
    "/es-MX",
    "/es-MX/library",
    "/es",
    "/es/",
    "/xx",
    "/i/0000000000000000",
    "/i",
    "/es/library/if-your-employer-keeps-your-pay",
    "/en/library/si-no-le-pagan",
    "/es/toolkits/when-a-letter-comes",
    "/es/topics/rights-at-work",
    "/es/trainings/interpreting-for-a-neighbour",
    "/es/trainings/interpreting-for-a-neighbour/who-interprets",
    "/es/library?after=1",
    "/es-MX/library?after=1",
];

/// The names under which sites keep where to go next.
const NAMES: &[&str] = &[
    "next",
    "return",
    "return_to",
    "redirect",
    "redirect_uri",
    "url",
    "to",
    "continue",
    "goto",
    "after",
    "lang",
    "language",
    "__err",
];

/// Where an answer to this address leads a browser, when that is not on the site.
async fn leaves(pages: &Pages, address: &str) -> Option<String> {
    let here = Url::parse("http://localhost:3000").unwrap();
    let answer = pages.get_if_possible(address).await?;
    let location = answer.headers.get(header::LOCATION)?.as_bytes();
    let location = String::from_utf8_lossy(location).into_owned();
    match here.join(&location) {
        Ok(target) if target.origin() == here.origin() => None,
        _ => Some(format!("{address} leads to {location}")),
    }
}

async fn hd8_no_redirect_leaves_the_site() {
    let pages = Pages::new().await;
    let mut redirects = 0;
    for beginning in BEGINNINGS {
        redirects += usize::from(pages.get(&format!("{beginning}/")).await.status.is_redirection());
        for end in ELSEWHERE {
            assert_eq!(leaves(&pages, &format!("{beginning}{end}")).await, None);
        }
    }
    assert!(redirects > 3, "{redirects} of these addresses move");
    pages.end().await;
    // The twin: who cuts off the beginning of an address and sends the rest on is seen to.
    let twin = Pages::with(trials::mistakes()).await;
    for end in ["//evil.test", "/%2fevil.test", "/%5Cevil.test", "/%09/evil.test"] {
        assert!(leaves(&twin, &format!("/trial/shortened{end}")).await.is_some(), "{end}");
    }
    twin.end().await;
}

/// The path to which an answer leads.
fn moved_to(answer: &Answer) -> Option<&str> {
    answer.headers.get(header::LOCATION)?.to_str().ok()?.split('?').next()
}

async fn hd8_no_page_is_moved_by_a_parameter() {
    let pages = Pages::new().await;
    for path in [
        "/",
        "/es",
        "/es/",
        "/es/library",
        "/es/library/si-no-le-pagan",
        "/es/library/if-your-employer-keeps-your-pay",
        "/es/toolkits/cuando-llega-una-carta",
        "/es/trainings",
        "/es/accessibility",
        "/en/nothing",
    ] {
        let plain = pages.get(path).await;
        for target in ELSEWHERE {
            let query: Vec<String> = NAMES.iter().map(|name| format!("{name}={target}")).collect();
            let address = format!("{path}?{}", query.join("&"));
            let Some(answer) = pages.get_if_possible(&address).await else { continue };
            assert_eq!(answer.status, plain.status, "{address}");
            assert_eq!(moved_to(&answer), moved_to(&plain), "{address}");
            assert_eq!(leaves(&pages, &address).await, None);
        }
    }
    pages.end().await;
    // The twin: a page that reads its `next=` and believes it is seen to.
    let twin = Pages::with(trials::mistakes()).await;
    for target in ["//evil.test", "/%5Cevil.test", "https:%2f%2fevil.test", "%2f%2fevil.test"] {
        let address = format!("/trial/onward?next={target}");
        assert_eq!(twin.get(&address).await.status, StatusCode::SEE_OTHER);
        assert!(leaves(&twin, &address).await.is_some(), "{target}");
    }
    twin.end().await;
}
