//! The matrix (AZ2): every route × everybody of the cast × their own and another organization. What is expected comes
//! from the policy that the route declares, and from the table below that says which part of an address names its scope.
//!
//! A route of people with a form needs a line in [`form`]: one that would change something. Without it, and with a part of
//! an address that [`scope`] does not know, the suite fails.

mod scene;

use super::super::{
    http_routes::{site_of, state},
    trials,
};
use crate::router;
use crate::tests::accounts::visitor::Visitor;
use http::{Method, StatusCode};
use scene::{ADMIN_HERE, PLAYERS, Part, Player as Role, Scene, Side, Stage};
use server::{
    database::query::{export, organizations},
    domain::{accounts::sign_in::Factor, organizations::permission::Permission},
    http::{Registry, RouteLine},
    routes::Policy,
    testing::{TestApp, test_app::Answer},
};
use std::collections::BTreeSet;

server::both_databases! {
    az2_every_route_answers_everybody_as_its_policy_says()
    az2_a_handler_that_forgot_the_permit_is_found()
    au6_every_step_up_refuses_a_weak_and_an_old_proof()
    az3_what_belongs_to_another_place_opens_nothing()
    az5_a_field_that_nobody_asked_for_is_refused()
    az5_a_route_that_takes_any_field_is_found()
    hd2_no_get_and_no_head_of_an_admin_changes_anything()
}

/// What a route is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Scope {
    Coalition,
    Organization,
    Item,
}

/// Which part of the address names the scope; `None` for one that nobody has thought of.
fn scope(line: &RouteLine) -> Option<Scope> {
    match line.policy {
        Policy::Coalition(_) => Some(Scope::Coalition),
        _ if line.path.starts_with("/{language}/organizations/{slug}") => Some(Scope::Organization),
        _ if line.path.starts_with("/{language}/items/{item}") => Some(Scope::Item),
        _ => None,
    }
}

/// A form that would change something, for each route that has one.
fn form(line: &RouteLine, scene: &Scene) -> Option<String> {
    let person = &scene.bystander.token;
    Some(match line.name {
        "organization text" | "add organization" | "add organization on top" => {
            "name=Another+name&language=en".to_owned()
        }
        "remove organization text" => String::new(),
        "move organization" => format!("place={}", scene.beside),
        "add topic" => "label=Another+topic&language=en&place=-".to_owned(),
        "topic text" => format!("label=Otro&seen={}", scene.topic_mark.as_str()),
        "remove topic text" => format!("seen={}", scene.topic_mark.as_str()),
        "move topic" => format!("place={}&leaves=-", scene.topic_beside),
        "step topic" => "step=up".to_owned(),
        "remove topic" => "into=-".to_owned(),
        name if name.starts_with("give role") => format!("person={person}&role=reviewer"),
        name if name.starts_with("take role") || name.starts_with("revoke") => String::new(),
        // The button says all.
        "settle report" | "settle reports" | "reopen report" | "delete report" => String::new(),
        name if name.ends_with("of organization") && line.path.contains("{report}") => {
            String::new()
        }
        name if name.starts_with("invite") => "role=editor&language=en".to_owned(),
        _ => return None,
    })
}

/// What the policy lets happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Expected {
    /// To be asked to sign in.
    SignIn,
    /// Nothing is there.
    Nothing,
    /// What the route is for.
    Admitted,
}

fn expected(permission: Permission, scope: Scope, player: &Role, side: Side) -> Expected {
    let Some((role, part)) = player.holds else { return Expected::SignIn };
    let covers = match part {
        Part::Nothing => false,
        Part::Coalition => true,
        Part::Organization(own) => scope != Scope::Coalition && own == side,
        // A role for one item opens what is of items, and of that item alone.
        Part::Item(own) => {
            let of_items = [
                Permission::WriteItem,
                Permission::TranslateItem,
                Permission::ReviewItem,
                Permission::PublishItem,
                Permission::RunEvent,
            ];
            scope == Scope::Item && own == side && of_items.contains(&permission)
        }
    };
    match covers && permission.roles().contains(&role) {
        true => Expected::Admitted,
        false => Expected::Nothing,
    }
}

async fn az2_every_route_answers_everybody_as_its_policy_says() {
    let app = site_of(TestApp::config(), router::registry().unwrap()).await;
    let (found, visited) = walk(&app, &app.lines).await;
    assert_eq!(found, Vec::<String>::new());
    let all: BTreeSet<_> = app.lines.iter().map(|line| (line.name, line.method.clone())).collect();
    assert_eq!(visited, all, "a route that nobody visited");
    app.end().await;
}

/// The twin: three mistakes, each found.
async fn az2_a_handler_that_forgot_the_permit_is_found() {
    let app = site_of(TestApp::config(), Registry::new(trials::forgetful()).unwrap()).await;
    let (found, _) = walk(&app, &app.lines).await;
    let about = |name: &str| found.iter().filter(|found| found.starts_with(name)).count();
    assert!(about("trial.forgot GET Own to other's admin") == 1, "{found:?}");
    assert!(about("trial.forgot GET Other to admin") == 1, "{found:?}");
    // One that lets in whom it should not, and that changes nothing for whom it should.
    assert!(about("move organization POST Own to other's admin") == 1, "{found:?}");
    assert!(about("move organization POST Own to admin") == 1, "{found:?}");
    assert!(found.iter().any(|found| found == "trial.formless POST: no form in the table"));
    assert!(found.iter().any(|found| found.starts_with("trial.nowhere GET: no scope")));
    app.end().await;
}

/// Everything that is otherwise than it should be, and what was visited.
async fn walk(
    app: &TestApp,
    lines: &[RouteLine],
) -> (Vec<String>, BTreeSet<(&'static str, String)>) {
    let stage = Stage::set(app).await;
    let (mut found, mut visited) = (Vec::new(), BTreeSet::new());
    for line in lines {
        visited.insert((line.name, line.method.clone()));
        let permission = match line.policy {
            Policy::Coalition(permission) | Policy::Right(permission) => permission,
            Policy::Public | Policy::Operator | Policy::Person => {
                found.extend(alike(&stage, line).await);
                continue;
            }
            Policy::AnyOf(permissions) => {
                found.extend(anywhere(&stage, line, permissions).await);
                continue;
            }
        };
        match scope(line) {
            None => found.push(format!("{} {}: no scope in the table", line.name, line.method)),
            Some(scope) => found.extend(apart(&stage, line, permission, scope).await),
        }
    }
    (found, visited)
}

/// A route that is about no organization: everybody who is signed in gets the same.
async fn alike(stage: &Stage<'_>, line: &RouteLine) -> Vec<String> {
    let mut found = Vec::new();
    let asks = line.method != "GET" && line.policy == Policy::Person;
    let before = if asks { rows(stage.app).await } else { String::new() };
    for player in PLAYERS {
        let anonymous = player.holds.is_none();
        let answer = match (line.method.as_str(), line.policy) {
            ("GET", _) => stage.ask(player, Method::GET, &line.sample_path, "").await,
            // What somebody does to their own things, their own tests try.
            (_, Policy::Person) if !anonymous => continue,
            _ if anonymous => stage.ask(player, Method::POST, &line.sample_path, "").await,
            _ => continue,
        };
        let fine = match (line.policy, line.method.as_str()) {
            (Policy::Operator, _) => answer.status == StatusCode::NOT_FOUND,
            (Policy::Person, _) if anonymous => asks_to_sign_in(&answer),
            (_, "GET") => answer.status.as_u16() == line.sample_status,
            _ => !answer.status.is_server_error(),
        };
        if !fine {
            found.push(format!(
                "{} {} to {}: {}",
                line.name, line.method, player.name, answer.status
            ));
        }
    }
    if asks && rows(stage.app).await != before {
        found.push(format!("{} {}: something changed", line.name, line.method));
    }
    found
}

/// A route for who may do one of some things, wherever that is.
async fn anywhere(stage: &Stage<'_>, line: &RouteLine, permissions: &[Permission]) -> Vec<String> {
    let mut found = Vec::new();
    for player in PLAYERS {
        let expected = match player.holds {
            None => Expected::SignIn,
            // A role for one item opens nothing but that item.
            Some((_, Part::Nothing | Part::Item(_))) => Expected::Nothing,
            Some((role, Part::Coalition | Part::Organization(_))) => {
                match permissions.iter().any(|permission| permission.roles().contains(&role)) {
                    true => Expected::Admitted,
                    false => Expected::Nothing,
                }
            }
        };
        let answer = stage.ask(player, Method::GET, &line.sample_path, "").await;
        let fine = match expected {
            Expected::SignIn => asks_to_sign_in(&answer),
            Expected::Nothing => answer.status == StatusCode::NOT_FOUND,
            Expected::Admitted => answer.status.as_u16() == line.sample_status,
        };
        if !fine || line.method != "GET" {
            found.push(said(line, player, Side::Own, &answer, expected));
        }
    }
    found
}

/// A route of a scope: each player, here and there.
async fn apart(
    stage: &Stage<'_>,
    line: &RouteLine,
    permission: Permission,
    scope: Scope,
) -> Vec<String> {
    let mut found = Vec::new();
    let posts = line.method == "POST";
    for side in [Side::Own, Side::Other] {
        let scene = stage.scene(side).await;
        let path = scene.path(line);
        let fields = if posts { form(line, &scene) } else { Some(String::new()) };
        let Some(fields) = fields else {
            return vec![format!("{} {}: no form in the table", line.name, line.method)];
        };
        let method = if posts { Method::POST } else { Method::GET };
        // What GET changes, the last test of this file looks for.
        let before = if posts { rows(stage.app).await } else { String::new() };
        let mut admitted = Vec::new();
        for player in PLAYERS {
            let expected = expected(permission, scope, player, side);
            if posts && expected == Expected::Admitted {
                admitted.push(player);
                continue;
            }
            let answer = stage.ask(player, method.clone(), &path, &fields).await;
            let fine = match expected {
                Expected::SignIn => asks_to_sign_in(&answer),
                Expected::Nothing => answer.status == StatusCode::NOT_FOUND,
                Expected::Admitted => answer.status == scene.status(line),
            };
            if !fine {
                found.push(said(line, player, side, &answer, expected));
            }
        }
        if posts && rows(stage.app).await != before {
            found.push(format!("{} {} {side:?}: something changed", line.name, line.method));
        }
        for player in admitted {
            found.extend(changes(stage, line, player, side).await);
        }
    }
    found
}

/// Whoever may do it does it, so that the form of the table is one that changes something.
async fn changes(stage: &Stage<'_>, line: &RouteLine, player: &Role, side: Side) -> Option<String> {
    let scene = stage.scene(side).await;
    let before = rows(stage.app).await;
    let fields = form(line, &scene)?;
    let answer = stage.ask(player, Method::POST, &scene.path(line), &fields).await;
    let fine = answer.status == StatusCode::SEE_OTHER || answer.status == StatusCode::OK;
    if fine && !asks_to_sign_in(&answer) && rows(stage.app).await != before {
        return None;
    }
    Some(said(line, player, side, &answer, Expected::Admitted))
}

fn said(
    line: &RouteLine,
    player: &Role,
    side: Side,
    answer: &Answer,
    expected: Expected,
) -> String {
    let (name, method) = (line.name, &line.method);
    format!("{name} {method} {side:?} to {}: {}, not {expected:?}", player.name, answer.status)
}

fn asks_to_sign_in(answer: &Answer) -> bool {
    answer.status == StatusCode::SEE_OTHER && answer.header("location").contains("/sign-in?next=")
}

/// Every row that a form of people can change: organizations, topics, people and their rights, how many reports there are. The texts of the library
/// are left out: reading them hundreds of times takes minutes.
async fn rows(app: &TestApp) -> String {
    let reader = app.state.database.reader();
    let organizations = export::organizations(reader).await.unwrap();
    let topics = export::topics(reader).await.unwrap();
    let people = organizations::export::people(reader).await.unwrap();
    let sql = "SELECT COUNT(*) || ' ' || ((SELECT COUNT(*) FROM report_done)
            + (SELECT COUNT(*) FROM language_wish)) FROM text_report";
    let statement = sea_orm::Statement::from_string(app.state.database.backend(), sql);
    let row = reader.query_one_raw(statement).await.unwrap().unwrap();
    let reports: String = row.try_get_by_index(0).unwrap();
    serde_json::to_string(&(organizations, topics, people, reports)).unwrap()
}

async fn au6_every_step_up_refuses_a_weak_and_an_old_proof() {
    let app = site_of(TestApp::config(), router::registry().unwrap()).await;
    let stage = Stage::set(&app).await;
    let scene = stage.scene(Side::Own).await;
    let weak = app.session(stage.admin().id, Factor::Link).await;
    let old = app.session(stage.admin().id, Factor::Passkey).await;
    app.clock.advance(chrono::TimeDelta::minutes(15));
    let fresh = app.session(stage.admin().id, Factor::Password).await;
    let of = |cookie: &String| server::testing::cast::Player {
        cookie: cookie.clone(),
        ..stage.admin().clone()
    };
    let steps: Vec<_> =
        app.lines.iter().filter(|line| line.step_up && scope(line).is_some()).collect();
    assert!(steps.len() >= 14, "{}", steps.len());
    let before = rows(&app).await;
    for line in &steps {
        let fields = form(line, &scene).unwrap_or_default();
        for cookie in [&weak, &old] {
            let answer = match line.method.as_str() {
                "GET" => app.get_as(&of(cookie), &scene.path(line)).await,
                _ => app.post_as(&of(cookie), &scene.path(line), &fields).await,
            };
            let asked = answer.header("location").contains("/account/proof?next=");
            assert!(answer.status == StatusCode::SEE_OTHER && asked, "{}", line.name);
        }
    }
    assert!(rows(&app).await == before, "something changed");
    // The twin: with a fresh proof the same pages open.
    for line in steps.iter().filter(|line| line.method == "GET") {
        let answer = app.get_as(&of(&fresh), &scene.path(line)).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", line.name);
    }
    app.end().await;
}

/// The address names a place, and a role, an invitation or a report of another one.
async fn az3_what_belongs_to_another_place_opens_nothing() {
    let app = site_of(TestApp::config(), router::registry().unwrap()).await;
    let stage = Stage::set(&app).await;
    let (own, other) = (stage.scene(Side::Own).await, stage.scene(Side::Other).await);
    let named = ["{grant}", "{invitation}", "{report}"];
    let lines = app
        .lines
        .iter()
        .filter(|line| scope(line).is_some() && named.iter().any(|part| line.path.contains(part)));
    let mut tried = 0;
    for line in lines {
        let method = Method::from_bytes(line.method.as_bytes()).unwrap();
        let before = rows(&app).await;
        for path in own.swapped(line, &other) {
            tried += 1;
            // Even who may do everything does it where it belongs, or not at all.
            for player in [&PLAYERS[ADMIN_HERE], &PLAYERS[PLAYERS.len() - 1]] {
                let answer = stage.ask(player, method.clone(), &path, "").await;
                assert_eq!(answer.status, StatusCode::NOT_FOUND, "{} {path}", player.name);
            }
        }
        assert!(rows(&app).await == before, "{}: something changed", line.name);
    }
    assert!(tried >= 23, "{tried}");
    // The twin, addresses that fit, is the matrix above: they answer 200 and change something.
    app.end().await;
}

/// Every route that takes a form, and every one that takes JSON: with one field more it does nothing.
async fn az5_a_field_that_nobody_asked_for_is_refused() {
    let app = site_of(TestApp::config(), router::registry().unwrap()).await;
    let stage = Stage::set(&app).await;
    let scene = stage.scene(Side::Own).await;
    let before = rows(&app).await;
    let posts: Vec<_> = app.lines.iter().filter(|line| line.method == "POST").collect();
    assert!(posts.len() >= 50, "{}", posts.len());
    let found = taking_any_field(&stage, &scene, &posts).await;
    assert_eq!(found, Vec::<String>::new());
    assert!(rows(&app).await == before, "something changed");
    // The twin: without the field some of the same forms change something, and those of the matrix above do.
    for (name, before) in
        [("recovery codes", StatusCode::NOT_FOUND), ("sign out now", StatusCode::SEE_OTHER)]
    {
        let line = posts.iter().find(|line| line.name == name).unwrap();
        let answer = app.post_as(stage.admin(), &line.sample_path, "").await;
        assert_eq!(answer.status, before, "{name}");
    }
    app.end().await;
}

/// What takes a form, or JSON, with a field that is no part of it.
async fn taking_any_field(stage: &Stage<'_>, scene: &Scene, posts: &[&RouteLine]) -> Vec<String> {
    let (app, admin) = (stage.app, stage.admin());
    let mut found = Vec::new();
    for line in posts {
        let path = scope(line).map_or_else(|| line.sample_path.clone(), |_| scene.path(line));
        let fields = form(line, scene).unwrap_or_default();
        let mut answer = app.post_as(admin, &path, &format!("{fields}&surplus=1")).await;
        if answer.status == StatusCode::UNSUPPORTED_MEDIA_TYPE {
            answer = Visitor::holding(app, &admin.cookie)
                .json(&path, &serde_json::json!({ "surplus": 1 }))
                .await;
        }
        // One page says that a form is none of ours; a page that shows the form again looked at its fields.
        let refused =
            answer.status.is_client_error() && !answer.text().contains("<form method=\"post\"");
        if !refused {
            found.push(format!("{} {}", line.name, answer.status));
        }
    }
    found
}

/// The twin: a mistake that is found.
async fn az5_a_route_that_takes_any_field_is_found() {
    let routes = Registry::new(trials::careless()).unwrap();
    let app = site_of(TestApp::config(), routes).await;
    let stage = Stage::set(&app).await;
    let scene = stage.scene(Side::Own).await;
    let posts: Vec<_> = app.lines.iter().filter(|line| line.method == "POST").collect();
    let found = taking_any_field(&stage, &scene, &posts).await;
    assert_eq!(found, ["trial.takes_any_field 303 See Other"]);
    app.end().await;
}

async fn hd2_no_get_and_no_head_of_an_admin_changes_anything() {
    let app = site_of(TestApp::config(), router::registry().unwrap()).await;
    let stage = Stage::set(&app).await;
    let scene = stage.scene(Side::Own).await;
    let folder = app.database_folder().map(std::path::Path::to_owned);
    let before = state(&app, folder.as_deref()).await;
    for line in app.lines.iter().filter(|line| line.method == "GET") {
        let path = scope(line).map_or_else(|| line.sample_path.clone(), |_| scene.path(line));
        for method in [Method::GET, Method::HEAD] {
            let answer = stage.ask(&PLAYERS[PLAYERS.len() - 1], method, &path, "").await;
            assert!(!answer.status.is_server_error(), "{path}");
        }
    }
    assert!(state(&app, folder.as_deref()).await == before, "something changed");
    // The twin: a role that is given shows.
    let form = format!("person={}&role=editor", scene.bystander.token);
    app.post_as(stage.admin(), "/en/admin/people/give", &form).await;
    assert!(state(&app, folder.as_deref()).await != before, "a role did not show");
    app.end().await;
}
