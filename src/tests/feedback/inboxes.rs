//! What is looked after, as its pages show it: reports, wishes, searches, the log, the way to all of them.

use super::super::http_routes::site_of;
use crate::router;
use chrono::TimeDelta;
use http::StatusCode;
use server::{
    database::{
        query::{library, organizations},
        record::{feedback, privacy::audit, search},
    },
    domain::{
        clock::Clock,
        language_tag::LanguageTag,
        library::{ItemKind, ResourceForm},
        organizations::role::{Role, Scope},
        privacy::action::{Action, Actor},
        report::ReportMessage,
        token::Token,
    },
    services::library::report_problem::ReportProblem,
    testing::{TestApp, cast::Player},
};

server::both_databases! {
    row_l14_a_report_is_read_by_those_who_look_after_the_item_and_by_nobody_else()
    row_l14_a_report_is_done_waits_again_and_goes()
    row_l14_all_of_a_text_are_done_but_not_what_came_after_the_page()
    row_l14_a_reader_points_at_the_part_that_is_wrong()
    row_m18_wishes_are_totals_of_ones_own_items()
    tx3_totals_leave_as_a_table_without_formulas()
    row_p14_the_log_is_read_in_words_and_leaves_as_lines_that_can_be_checked()
    row_p14_an_organization_sees_what_concerns_it()
    row_p14_a_changed_entry_shows()
    row_p1_the_administration_shows_what_waits_and_only_what_is_open()
}

struct Stage {
    app: TestApp,
    /// A reviewer of the organization that owns the item.
    own: Player,
    /// A reviewer of another one.
    other: Player,
    admin: Player,
    item: library::ItemPage,
}

const OWN: &str = "/en/organizations/demo-workers";
const OTHER: &str = "/en/organizations/demo-interfaith";

async fn organization(app: &TestApp, slug: &str) -> i64 {
    organizations::id_by_slug(&app.state.database, slug).await.unwrap().unwrap()
}

impl Stage {
    async fn set() -> Self {
        let app = site_of(TestApp::config(), router::registry().unwrap()).await;
        let workers = organization(&app, "demo-workers").await;
        let interfaith = organization(&app, "demo-interfaith").await;
        let own = app.player("Own", &[(Role::Reviewer, Scope::Organization(workers))]).await;
        let other = app.player("Other", &[(Role::Reviewer, Scope::Organization(interfaith))]).await;
        let admin = app.player("Admin", &[(Role::Admin, Scope::Coalition)]).await;
        let item = Self::item_of(&app, workers).await;
        Self { app, own, other, admin, item }
    }

    async fn item_of(app: &TestApp, organization: i64) -> library::ItemPage {
        let (database, reading) = (&app.state.database, [LanguageTag::english()]);
        let filter = library::LibraryFilter {
            organization: Some(organization),
            form: Some(ResourceForm::Article),
            ..Default::default()
        };
        let list = library::list(database, &reading, &filter, None).await.unwrap();
        let card = list.cards.into_iter().next().unwrap();
        let kind = ItemKind::Resource;
        library::item_page(database, &reading, kind, &card.text.slug).await.unwrap().unwrap()
    }

    /// A report about a part of the item; gives its name in addresses.
    async fn report(&self, words: &str, part: Option<&Token>) {
        let english = LanguageTag::english();
        let message = ReportMessage::parse(words).unwrap();
        let report = ReportProblem {
            document: self.item.text.document_id,
            language: &english,
            number: self.item.text.facts.number,
            part,
            message: &message,
        };
        report.execute(&self.app.state).await.unwrap();
    }

    async fn page(&self, player: &Player, path: &str) -> String {
        let answer = self.app.get_as(player, path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        // Without the marks that hold numbers and names apart from the words around.
        answer.text().replace(['\u{2068}', '\u{2069}'], "")
    }

    /// The path of a button, the newest report's first.
    async fn way(&self, player: &Player, list: &str, permission: &str) -> String {
        let page = self.page(player, list).await;
        let end = page
            .find(&format!("/{permission}\""))
            .unwrap_or_else(|| panic!("no {permission}: {page}"));
        let begin = page[..end].rfind('"').unwrap() + 1;
        format!("{}/{permission}", &page[begin..end])
    }

    async fn press(&self, player: &Player, path: &str) {
        let answer = self.app.post_as(player, path, "").await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path}");
    }
}

async fn row_l14_a_report_is_read_by_those_who_look_after_the_item_and_by_nobody_else() {
    let stage = Stage::set().await;
    let part = stage.item.text.blocks[0].clone();
    stage.report("Two hours, <b>not one</b>.", Some(&part.token)).await;
    let words = "Two hours, &lt;b&gt;not one&lt;/b&gt;.";
    // The positive control: whoever looks after the item, and after everything, reads it.
    for (player, path) in [
        (&stage.own, format!("{OWN}/reports")),
        (&stage.admin, format!("{OWN}/reports")),
        (&stage.admin, "/en/admin/reports".to_owned()),
    ] {
        let page = stage.page(player, &path).await;
        assert!(page.contains(words), "{path}");
        assert!(page.contains(&part.html.plain_text()[..12]), "the part is shown");
        assert!(page.contains(&format!("?parts=1#{}", part.token)), "and where it stands");
    }
    assert!(!stage.page(&stage.other, &format!("{OTHER}/reports")).await.contains("Two hours"));
    for path in [format!("{OWN}/reports"), "/en/admin/reports".to_owned()] {
        let answer = stage.app.get_as(&stage.other, &path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
    }
    // Another's report under one's own address is not there, and nothing happens to it.
    let done = stage.way(&stage.own, &format!("{OWN}/reports"), "done").await;
    for permission in ["done", "all-done", "reopen", "delete"] {
        let path = done.replace(OWN, OTHER).replace("/done", &format!("/{permission}"));
        for player in [&stage.other, &stage.admin] {
            let answer = stage.app.post_as(player, &path, "").await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        }
    }
    assert!(stage.page(&stage.own, &format!("{OWN}/reports")).await.contains(words));
    stage.app.end().await;
}

async fn row_l14_a_report_is_done_waits_again_and_goes() {
    let stage = Stage::set().await;
    let list = format!("{OWN}/reports");
    stage.report("First.", None).await;
    let done = stage.way(&stage.own, &list, "done").await;
    stage.press(&stage.own, &done).await;
    // Twice is once.
    stage.press(&stage.own, &done).await;
    assert!(!stage.page(&stage.own, &list).await.contains("First."));
    let shown = stage.page(&stage.own, &format!("{list}?stand=done")).await;
    assert!(shown.contains("First.") && shown.contains("<bdi>Own</bdi>"), "who and when");
    let reopen = stage.way(&stage.own, &format!("{list}?stand=done"), "reopen").await;
    stage.press(&stage.own, &reopen).await;
    assert!(stage.page(&stage.own, &list).await.contains("First."));
    let delete = stage.way(&stage.own, &list, "delete").await;
    assert!(stage.page(&stage.own, &delete).await.contains("First."), "it is asked about first");
    stage.press(&stage.own, &delete).await;
    assert!(!stage.page(&stage.own, &list).await.contains("First."));
    assert!(!stage.page(&stage.own, &format!("{list}?stand=done")).await.contains("First."));
    stage.app.end().await;
}

async fn row_l14_all_of_a_text_are_done_but_not_what_came_after_the_page() {
    let stage = Stage::set().await;
    let list = format!("{OWN}/reports");
    for words in ["One.", "Two.", "Three."] {
        stage.report(words, None).await;
    }
    let all = stage.way(&stage.own, &list, "all-done").await;
    stage.report("Later.", None).await;
    stage.press(&stage.own, &all).await;
    let page = stage.page(&stage.own, &list).await;
    assert!(page.contains("Later.") && !page.contains("Two.") && !page.contains("Three."));
    stage.app.end().await;
}

async fn row_l14_a_reader_points_at_the_part_that_is_wrong() {
    let stage = Stage::set().await;
    let path = format!("/en/library/{}", stage.item.slug_in(&LanguageTag::english()));
    let plain = stage.app.get(&path).await.text();
    let part = stage.item.text.blocks[0].token.as_str();
    let link = format!("/en/reports/{}?part={part}", stage.item.token);
    assert!(plain.contains(&format!("{path}?parts=1#parts")) && !plain.contains(&link));
    let pointing = stage.app.get(&format!("{path}?parts=1")).await.text();
    assert!(pointing.contains(&link) && pointing.contains(&format!("id=\"{part}\"")));
    assert!(pointing.contains("noindex"));
    let form = stage.app.get(&link).await.text();
    assert!(form.contains(&stage.item.text.blocks[0].html.plain_text()[..12]));
    assert!(form.contains(&format!("name=\"part\" value=\"{part}\"")));
    stage.app.end().await;
}

async fn language_request(stage: &Stage, item: i64, language: &str, times: i64) {
    let tx = stage.app.state.database.begin_write_keeping_cache().await.unwrap();
    for _ in 0..times {
        let language = LanguageTag::parse(language).unwrap();
        feedback::language_request(&tx, item, &language, stage.app.clock.today()).await.unwrap();
    }
    tx.commit().await.unwrap();
}

async fn row_m18_wishes_are_totals_of_ones_own_items() {
    let stage = Stage::set().await;
    let foreign = organization(&stage.app, "demo-interfaith").await;
    let foreign = Stage::item_of(&stage.app, foreign).await;
    language_request(&stage, stage.item.id, "ko", 3).await;
    language_request(&stage, foreign.id, "gu", 5).await;
    let own = stage.page(&stage.own, &format!("{OWN}/wishes")).await;
    let (title, other) = (&stage.item.text.title, &foreign.text.title);
    assert!(
        own.contains(title) && own.contains("asked for 3 times") && own.contains("0 % is there")
    );
    assert!(!own.contains(other) && !own.contains("asked for 5 times"));
    // The positive control: whoever looks after everything sees both, the most wanted first.
    let all = stage.page(&stage.admin, "/en/admin/wishes").await;
    assert!(all.find("asked for 5 times").unwrap() < all.find("asked for 3 times").unwrap());
    let korean = stage.page(&stage.admin, "/en/admin/wishes?language=ko").await;
    assert!(korean.contains("asked for 3 times") && !korean.contains("asked for 5 times"));
    let answer = stage.app.get_as(&stage.other, &format!("{OWN}/wishes/totals.csv")).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    // What is there already counts as there.
    language_request(&stage, stage.item.id, "en", 1).await;
    assert!(stage.page(&stage.own, &format!("{OWN}/wishes")).await.contains("100 % is there"));
    stage.app.end().await;
}

async fn tx3_totals_leave_as_a_table_without_formulas() {
    let stage = Stage::set().await;
    language_request(&stage, stage.item.id, "ko", 2).await;
    let tx = stage.app.state.database.begin_write_keeping_cache().await.unwrap();
    let sql = "UPDATE card SET title = '=1+1, \"x\"' WHERE document_id = $1";
    tx.execute_for_test(sql, vec![stage.item.text.document_id.into()]).await.unwrap();
    let english = LanguageTag::english();
    for day in ["2026-11-23", "2026-11-29", "2026-11-30"] {
        search::count_unmet(&tx, &english, day.parse().unwrap()).await.unwrap();
    }
    tx.commit().await.unwrap();
    let answer = stage.app.get_as(&stage.own, &format!("{OWN}/wishes/totals.csv")).await;
    assert_eq!(answer.header("content-type"), "text/csv; charset=utf-8");
    assert!(answer.header("content-disposition").starts_with("attachment"));
    let month = stage.app.clock.today().format("%Y-%m").to_string();
    let token = &stage.item.token;
    assert_eq!(
        answer.text(),
        format!(
            "\u{feff}month,language,item,title,asked,percent_translated\r\n\
             {month},ko,{token},\"'=1+1, \"\"x\"\"\",2,0\r\n"
        )
    );
    let searches = stage.app.get_as(&stage.admin, "/en/admin/searches/totals.csv").await;
    assert_eq!(
        searches.text(),
        "\u{feff}week_from,language,searches\r\n2026-11-30,en,1\r\n2026-11-23,en,2\r\n"
    );
    let page = stage.page(&stage.admin, "/en/admin/searches").await;
    assert!(page.contains("is kept nowhere") && page.contains("datetime=\"2026-11-23\""));
    assert_eq!(
        stage.app.get_as(&stage.own, "/en/admin/searches").await.status,
        StatusCode::NOT_FOUND,
        "searches are of no organization"
    );
    stage.app.end().await;
}

async fn note(stage: &Stage, actor: Actor<'_>, action: Action, object: &str, detail: &str) {
    let tx = stage.app.state.database.begin_write_keeping_cache().await.unwrap();
    let day = stage.app.clock.today();
    audit::append(&tx, day, actor, action, object, detail).await.unwrap();
    tx.commit().await.unwrap();
}

/// Checks lines as somebody would who has the file and the documentation alone; gives how many there are.
fn check(lines: &str) -> Result<usize, i64> {
    use sha2::{Digest, Sha256};
    let mut before: Option<String> = None;
    for line in lines.lines() {
        let entry: serde_json::Value = serde_json::from_str(line).unwrap();
        let (number, word) = (entry["number"].as_i64().unwrap(), |name: &str| {
            entry[name].as_str().unwrap().to_owned()
        });
        let previous = data_encoding::HEXLOWER.decode(word("previous").as_bytes()).unwrap();
        let fields = [
            number.to_string(),
            word("day"),
            word("actor"),
            word("action"),
            word("object"),
            word("detail"),
        ];
        let mut hash = Sha256::new();
        for field in std::iter::once(&previous[..]).chain(fields.iter().map(String::as_bytes)) {
            hash.update((field.len() as u64).to_le_bytes());
            hash.update(field);
        }
        let right = data_encoding::HEXLOWER.encode(&hash.finalize());
        let follows = before.as_ref().is_none_or(|before| *before == word("previous"));
        if right != word("hash") || !follows {
            return Err(number);
        }
        before = Some(right);
    }
    Ok(lines.lines().count())
}

async fn row_p14_the_log_is_read_in_words_and_leaves_as_lines_that_can_be_checked() {
    let stage = Stage::set().await;
    let (admin, own) = (&stage.admin, &stage.own);
    let actor = Actor::Person(&admin.token);
    note(&stage, actor, Action::RoleGiven, own.token.as_str(), "reviewer coalition").await;
    stage.app.clock.advance(TimeDelta::days(1));
    let admin = &Player {
        cookie: stage
            .app
            .session(admin.id, server::domain::accounts::sign_in::Factor::Passkey)
            .await,
        ..admin.clone()
    };
    note(&stage, Actor::Server, Action::Purged, "mails", "").await;
    let gone = Token::derived(&["somebody who is gone"]);
    note(&stage, Actor::Operator, Action::PersonDeleted, gone.as_str(), "").await;
    let page = stage.page(admin, "/en/admin/audit").await;
    for words in
        ["Role given", "<bdi>Admin</bdi>", "<bdi>Own</bdi>", "The list is whole", "The program"]
    {
        assert!(page.contains(words), "{words}");
    }
    assert!(page.contains("Somebody without a name here") && page.contains(gone.as_str()));
    assert!(page.find("Account deleted</h2>").unwrap() < page.find("Role given</h2>").unwrap());
    let filtered = stage.page(admin, "/en/admin/audit?action=purged").await;
    assert!(filtered.contains("The program") && !filtered.contains("<bdi>Own</bdi>"));
    let today = stage.app.clock.today();
    let new = stage.page(admin, &format!("/en/admin/audit?from={today}&to={today}")).await;
    assert!(new.contains("The program") && !new.contains("<bdi>Own</bdi>"));
    let nothing = stage.page(admin, "/en/admin/audit?to=2020-01-01").await;
    assert!(nothing.contains("There is no such entry"));
    let lines = stage.app.get_as(admin, "/en/admin/audit/log.jsonl").await.text();
    assert_eq!(check(&lines), Ok(3));
    // The positive control: one letter more, one line less.
    assert_eq!(check(&lines.replace("reviewer coalition", "reader coalition")), Err(1));
    let without: Vec<&str> =
        lines.lines().enumerate().filter(|(at, _)| *at != 1).map(|(_, line)| line).collect();
    assert_eq!(check(&without.join("\n")), Err(3));
    stage.app.end().await;
}

async fn row_p14_an_organization_sees_what_concerns_it() {
    let stage = Stage::set().await;
    let workers = organization(&stage.app, "demo-workers").await;
    let here = stage.app.player("Here", &[(Role::Admin, Scope::Organization(workers))]).await;
    let tx = stage.app.state.database.begin_write_keeping_cache().await.unwrap();
    let own = audit::role_in(&tx, Role::Editor, Scope::Organization(workers)).await.unwrap();
    let item = audit::role_in(&tx, Role::Editor, Scope::Item(stage.item.id)).await.unwrap();
    let foreign = organization(&stage.app, "demo-interfaith").await;
    let foreign = audit::role_in(&tx, Role::Trainer, Scope::Organization(foreign)).await.unwrap();
    drop(tx);
    let (actor, object) = (Actor::Person(&here.token), stage.own.token.as_str());
    note(&stage, actor, Action::RoleGiven, object, &own).await;
    note(&stage, actor, Action::RoleTaken, object, &item).await;
    note(&stage, actor, Action::RoleGiven, stage.other.token.as_str(), &foreign).await;
    note(&stage, actor, Action::InvitationMade, "0123456789abcdef", &own).await;
    note(&stage, actor, Action::InvitationRevoked, "0123456789abcdef", "").await;
    note(&stage, actor, Action::InvitationRevoked, "1123456789abcdef", "").await;
    note(
        &stage,
        Actor::Person(&stage.admin.token),
        Action::PasskeyAdded,
        stage.admin.token.as_str(),
        "",
    )
    .await;
    let page = stage.page(&here, &format!("{OWN}/audit")).await;
    for words in
        ["Role given</h2>", "Role taken away</h2>", "Invitation made</h2>", "<bdi>Own</bdi>"]
    {
        assert!(page.contains(words), "{words}");
    }
    assert_eq!(page.matches("Invitation taken back</h2>").count(), 1);
    assert!(!page.contains("<bdi>Other</bdi>") && !page.contains("Passkey added</h2>"));
    let lines = stage.app.get_as(&here, &format!("{OWN}/audit/log.jsonl")).await.text();
    assert_eq!(lines.lines().count(), 4);
    // The positive control: whoever looks after everything sees the rest too.
    let all = stage.page(&stage.admin, "/en/admin/audit").await;
    assert!(all.contains("<bdi>Other</bdi>") && all.contains("Passkey added</h2>"));
    for path in [format!("{OTHER}/audit"), "/en/admin/audit".to_owned()] {
        assert_eq!(stage.app.get_as(&here, &path).await.status, StatusCode::NOT_FOUND);
    }
    stage.app.end().await;
}

async fn row_p14_a_changed_entry_shows() {
    let stage = Stage::set().await;
    for _ in 0..3 {
        note(&stage, Actor::Operator, Action::LockdownBegun, "site", "").await;
    }
    // The control: before, it is whole.
    assert!(stage.page(&stage.admin, "/en/admin/audit").await.contains("The list is whole"));
    let tx = stage.app.state.database.begin_write_keeping_cache().await.unwrap();
    let sql = "UPDATE audit_entry SET object = 'another' WHERE number = 2";
    tx.execute_for_test(sql, vec![]).await.unwrap();
    tx.commit().await.unwrap();
    let page = stage.page(&stage.admin, "/en/admin/audit").await;
    assert!(page.contains("Entry number") && page.contains("is not what was written"));
    assert!(!page.contains("The list is whole"));
    stage.app.end().await;
}

async fn row_p1_the_administration_shows_what_waits_and_only_what_is_open() {
    let stage = Stage::set().await;
    for words in ["One.", "Two."] {
        stage.report(words, None).await;
    }
    let admin = stage.page(&stage.admin, "/en/admin").await;
    for part in ["people", "organizations", "reports", "wishes", "searches", "audit"] {
        assert!(admin.contains(&format!("\"/en/admin/{part}\"")), "{part}");
    }
    assert!(admin.contains("2 wait"));
    // Above each part, the way back to where all of them stand; on a phone it is there instead of their links.
    let reports = stage.page(&stage.admin, "/en/admin/reports").await;
    let (_, way) = reports.split_once("class=\"breadcrumbs narrow-only\"").expect("a way back");
    let (way, _) = way.split_once("</nav>").unwrap();
    assert!(way.contains("<a href=\"/en/admin\">Administration</a>"), "{way}");
    assert!(reports.contains("class=\"parts wide-only\""));
    let own = stage.page(&stage.own, "/en/admin").await;
    assert!(own.contains(&format!("\"{OWN}/reports\"")) && own.contains("2 wait"));
    assert!(!own.contains("/admin/reports") && !own.contains(&format!("{OWN}/audit")));
    assert!(!own.contains("/admin/people"));
    let other = stage.page(&stage.other, "/en/admin").await;
    assert!(other.contains(&format!("\"{OTHER}/reports\"")) && !other.contains(" wait<"));
    let nobody = stage.app.player("Nobody", &[]).await;
    assert_eq!(stage.app.get_as(&nobody, "/en/admin").await.status, StatusCode::NOT_FOUND);
    // What is done waits no longer.
    let list = format!("{OWN}/reports");
    let all = stage.way(&stage.own, &list, "all-done").await;
    stage.press(&stage.own, &all).await;
    assert!(!stage.page(&stage.own, "/en/admin").await.contains(" wait"));
    stage.app.end().await;
}
