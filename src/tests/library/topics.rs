//! The pages of who looks after topics, and of how the languages of the interface stand.

use super::super::http_routes::site_of;
use crate::router;
use server::{
    database::query::{
        privacy::audit,
        topics::manage::{TopicNode, text_in, whole_tree},
    },
    domain::{
        language_tag::LanguageTag,
        organizations::role::{Role, Scope},
    },
    testing::{TestApp, cast::Player},
};

server::both_databases! {
    row_m15_an_editor_names_a_topic_and_readers_find_it_by_that()
    row_m15_what_was_typed_comes_back_with_what_somebody_else_wrote_meanwhile()
    row_m15_a_topic_is_added_moved_merged_and_removed()
    row_m15_gaps_are_seen_and_lead_to_where_they_are_closed()
    row_l14_every_language_of_the_interface_says_how_it_stands()
    row_l14_the_way_in_shows_what_somebody_may_open()
}

async fn site() -> (TestApp, Player) {
    let app = site_of(TestApp::config(), router::registry().unwrap()).await;
    let editor = app.player("Edi", &[(Role::Editor, Scope::Coalition)]).await;
    (app, editor)
}

/// The topic with that English label.
async fn node(app: &TestApp, label: &str) -> TopicNode {
    let tree = whole_tree(&app.state.database).await.unwrap();
    let english = LanguageTag::english();
    let found = tree.into_iter().find(|node| node.labels.get(&english).is_some_and(|l| l == label));
    found.unwrap_or_else(|| panic!("no {label}"))
}

/// What a form carries in a hidden field.
fn hidden(page: &str, name: &str) -> String {
    let begin = format!("<input type=\"hidden\" name=\"{name}\" value=\"");
    let (_, rest) = page.split_once(&begin).unwrap_or_else(|| panic!("no {name} in {page}"));
    rest.split('"').next().unwrap().to_owned()
}

fn encoded(text: &str) -> String {
    server::routes::encoded(text)
}

async fn row_m15_an_editor_names_a_topic_and_readers_find_it_by_that() {
    let (app, editor) = site().await;
    let topic = node(&app, "Organizing").await;
    let word = "تنظيم-الحي";
    let search = format!("/en/search?q={}", encoded(word));
    let topic_link = "/en/topics/organizing";
    assert!(!app.get(&search).await.text().contains(topic_link));
    // A page that was kept before.
    let public = format!("/ar{}", topic_link.trim_start_matches("/en"));
    let before = app.get(&public).await;
    let path = format!("/en/admin/topics/{}/texts/ar", topic.token);
    let form = app.get_as(&editor, &path).await;
    assert_eq!(form.status, 200);
    let seen = hidden(&form.text(), "seen");
    let refused = app.post_as(&editor, &path, &format!("label=&synonyms=x1&seen={seen}")).await;
    assert_eq!(refused.status, 422);
    assert!(refused.text().contains("x1</textarea>"), "what was typed is gone");
    let (label, words) = (encoded("تنظيم جديد"), encoded(word));
    let saved = format!("label={label}&synonyms={words}&description=&seen={seen}");
    let answer = app.post_as(&editor, &path, &saved).await;
    assert_eq!(
        (answer.status.as_u16(), answer.header("location")),
        (303, format!("/en/admin/topics/{}", topic.token))
    );
    assert!(app.get(&search).await.text().contains(topic_link), "not found by its other word");
    let after = app.get(&public).await;
    assert!(
        before.status.as_u16() < 400 && after.status == 301,
        "{} {}",
        before.status,
        after.status
    );
    let moved = app.get(&after.header("location")).await.text();
    assert!(moved.contains("تنظيم جديد"), "the kept page was not made anew");
    // Without its other word it is found by it no longer.
    let seen = hidden(&app.get_as(&editor, &path).await.text(), "seen");
    let answer = app.post_as(&editor, &path, &format!("label={label}&seen={seen}")).await;
    assert_eq!(answer.status, 303);
    assert!(!app.get(&search).await.text().contains(topic_link));
    assert_eq!(audit::broken(&app.state.database).await.unwrap(), None);
    app.end().await;
}

async fn row_m15_what_was_typed_comes_back_with_what_somebody_else_wrote_meanwhile() {
    let (app, editor) = site().await;
    let other = app.player("Abo", &[(Role::Admin, Scope::Coalition)]).await;
    let topic = node(&app, "Organizing").await;
    let path = format!("/en/admin/topics/{}/texts/ht", topic.token);
    let seen = hidden(&app.get_as(&editor, &path).await.text(), "seen");
    assert_eq!(app.post_as(&other, &path, &format!("label=Oganize&seen={seen}")).await.status, 303);
    let late = app.post_as(&editor, &path, &format!("label=Mete+ansanm&seen={seen}")).await;
    assert_eq!(late.status, 422);
    let page = late.text();
    assert!(page.contains("Oganize") && page.contains("value=\"Mete ansanm\""), "both texts");
    let stands = async || {
        let language = LanguageTag::parse("ht").unwrap();
        text_in(app.state.database.reader(), topic.id, &language).await.unwrap().unwrap().label
    };
    assert_eq!(stands().await, "Oganize");
    // Removing what one did not see is refused too.
    let gone = app.post_as(&editor, &format!("{path}/remove"), &format!("seen={seen}")).await;
    assert_eq!(gone.status, 422);
    // The twin: having seen it, the same words are saved.
    let seen = hidden(&page, "seen");
    let again = app.post_as(&editor, &path, &format!("label=Mete+ansanm&seen={seen}")).await;
    assert_eq!((again.status.as_u16(), stands().await.as_str()), (303, "Mete ansanm"));
    app.end().await;
}

async fn row_m15_a_topic_is_added_moved_merged_and_removed() {
    let (app, editor) = site().await;
    let add = "/en/admin/topics/add";
    assert_eq!(app.post_as(&editor, add, "label=A&language=xx&place=-").await.status, 422);
    assert_eq!(app.post_as(&editor, add, "label=A&language=en&place=nowhere").await.status, 422);
    let organizing = node(&app, "Organizing").await;
    let form = format!("label=Street+work&language=en&place={}", organizing.token);
    let added = app.post_as(&editor, add, &form).await;
    assert_eq!(added.status, 303);
    let page = added.header("location");
    assert!(app.get_as(&editor, &page).await.text().contains("Street work"));
    let moved = format!("place=-&leaves={}", organizing.token);
    assert_eq!(app.post_as(&editor, &format!("{page}/move"), &moved).await.status, 303);
    let late = app.post_as(&editor, &format!("{page}/move"), &moved).await;
    assert_eq!(late.status, 422, "it stands elsewhere by now");
    assert_eq!(app.post_as(&editor, &format!("{page}/step"), "step=up").await.status, 303);
    assert_eq!(app.post_as(&editor, &format!("{page}/step"), "step=out").await.status, 422);
    // One over something says how much, and becomes part of another one.
    let remove = format!("/en/admin/topics/{}/remove", organizing.token);
    assert_eq!(app.post_as(&editor, &remove, "into=").await.status, 422, "nothing was chosen");
    let refused = app.post_as(&editor, &remove, "into=-").await;
    assert_eq!(refused.status, 422);
    assert!(refused.text().contains(&organizing.items.to_string()));
    let street = node(&app, "Street work").await;
    let merged = app.post_as(&editor, &remove, &format!("into={}", street.token)).await;
    assert_eq!((merged.status.as_u16(), merged.header("location")), (303, page.clone()));
    assert_eq!(node(&app, "Street work").await.items, organizing.items);
    let old = app.get("/en/topics/organizing").await;
    assert_eq!(
        (old.status.as_u16(), old.header("location")),
        (301, "/en/topics/street-work".to_owned())
    );
    // The twin: one over nothing goes.
    app.post_as(&editor, add, "label=Empty&language=en&place=-").await;
    let empty = node(&app, "Empty").await;
    let remove = format!("/en/admin/topics/{}/remove", empty.token);
    assert_eq!(app.post_as(&editor, &remove, "into=").await.status, 422);
    let gone = app.post_as(&editor, &remove, "into=-").await;
    assert_eq!(
        (gone.status.as_u16(), gone.header("location")),
        (303, "/en/admin/topics".to_owned())
    );
    assert_eq!(app.get_as(&editor, &remove).await.status, 404);
    assert_eq!(audit::broken(&app.state.database).await.unwrap(), None);
    app.end().await;
}

async fn row_m15_gaps_are_seen_and_lead_to_where_they_are_closed() {
    let (app, editor) = site().await;
    app.post_as(&editor, "/en/admin/topics/add", "label=Only+English&language=en&place=-").await;
    let topic = node(&app, "Only English").await;
    let text = format!("/en/admin/topics/{}/texts/gu", topic.token);
    let lacking = app.get_as(&editor, "/en/admin/topics?without=gu").await.text();
    assert!(lacking.contains(&text) && lacking.contains("Only English"));
    // A language in which there is nothing yet, by its code, under the tag that we use for it.
    let page = format!("/en/admin/topics/{}", topic.token);
    let typed = |code: &str| format!("{page}?language={code}");
    let onward = app.get_as(&editor, &typed("so")).await;
    assert_eq!(
        (onward.status.as_u16(), onward.header("location")),
        (303, format!("{page}/texts/so"))
    );
    let onward = app.get_as(&editor, &typed("zh-CN")).await;
    assert_eq!(onward.header("location"), format!("{page}/texts/zh-Hans"));
    assert_eq!(app.get_as(&editor, &typed("nonsense!")).await.status, 422);
    assert_eq!(app.get_as(&editor, &format!("{page}/texts/zh-CN")).await.status, 404);
    assert_eq!(app.post_as(&editor, &text, "label=%E0%AA%8F%E0%AA%95&seen=").await.status, 303);
    assert!(!app.get_as(&editor, "/en/admin/topics?without=gu").await.text().contains(&text));
    app.end().await;
}

async fn row_l14_every_language_of_the_interface_says_how_it_stands() {
    let (app, _) = site().await;
    let translator = app.player("Tra", &[(Role::Translator, Scope::Coalition)]).await;
    let page = app.get_as(&translator, "/es/admin/languages").await;
    assert_eq!(page.status, 200);
    let page = page.text();
    for name in
        ["العربية", "ગુજરાતી", "Kreyòl ayisyen", "criollo haitiano", "de derecha a izquierda"]
    {
        assert!(page.contains(name), "{name}");
    }
    assert!(page.contains("href=\"/ko/about-this-translation\""));
    assert!(page.contains("href=\"/es/admin/languages/ko\""));
    let one = "/en/admin/languages/ko";
    let first = app.get_as(&translator, one).await.text();
    // Nobody checked them yet: all are there, the English beside the own, fifty on a page.
    assert!(first.contains("accounts/mail-subject-quiet") && first.contains("A message for you"));
    assert_eq!(first.matches("<code dir=\"ltr\"").count(), 50);
    assert!(first.contains("page=2"));
    let second = app.get_as(&translator, &format!("{one}?page=2")).await.text();
    assert!(!second.contains("common/nav-library") && second.contains("start=\"51\""));
    let missing = app.get_as(&translator, &format!("{one}?only=missing")).await.text();
    assert!(missing.contains("There is none."));
    assert_eq!(app.get_as(&translator, "/en/admin/languages/so").await.status, 404);
    assert_eq!(app.get_as(&translator, &format!("{one}?page=99999999999999999")).await.status, 200);
    app.end().await;
}

async fn row_l14_the_way_in_shows_what_somebody_may_open() {
    let (app, editor) = site().await;
    let translator = app.player("Tra", &[(Role::Translator, Scope::Coalition)]).await;
    let admin = app.player("Adm", &[(Role::Admin, Scope::Coalition)]).await;
    let reader = app.player("Rea", &[(Role::Reader, Scope::Coalition)]).await;
    let shows = async |player: &Player, part: &str| {
        let page = app.get_as(player, "/en/admin/languages").await.text();
        page.contains(&format!("href=\"/en/admin/{part}\""))
    };
    for (part, may) in [
        ("topics", [true, true, false]),
        ("people", [true, false, false]),
        ("organizations", [true, false, false]),
    ] {
        let found =
            [shows(&admin, part).await, shows(&editor, part).await, shows(&translator, part).await];
        assert_eq!(found, may, "{part}");
    }
    // In the menu of the site: the first part that there is, or nothing at all.
    let menu = async |player: &Player| app.get_as(player, "/en/account").await.text();
    assert!(menu(&translator).await.contains("/admin"));
    assert!(!menu(&reader).await.contains("/admin"));
    assert_eq!(app.get_as(&reader, "/en/admin/languages").await.status, 404);
    app.end().await;
}
