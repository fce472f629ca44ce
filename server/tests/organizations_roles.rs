//! Roles: who may give which to whom, what ends with them, and the last admin who keeps theirs.

#![expect(clippy::unwrap_used, reason = "a test that meets something unexpected stops there")]

mod support;

use chrono::TimeDelta;
use sea_orm::Statement;
use server::{
    database::{
        query::{
            accounts::signed_in,
            organizations::{
                invitations,
                members::{self, Among, PeopleFilter},
            },
            privacy::audit,
        },
        record::accounts::address,
    },
    domain::{
        accounts::{address::MailAddress, sign_in::Secret},
        clock::Clock,
        language_tag::LanguageTag,
        organizations::{
            permission::{ManageRoles, Permit, SeeMembers, Target},
            role::{Role, Scope},
        },
        privacy::action::Actor,
        token::Token,
    },
    http::{HttpContext, Registry, accept::Service},
    keyring::Subject,
    services::{
        Change,
        accounts::{
            ADDRESS,
            identity::{Identity, recognise},
        },
        organizations::roles::{
            GiveRole, Given, Invite, Invited, MOST_INVITATIONS, RevokeInvitation, RolesOf,
            TakeRole, Taken,
        },
    },
    state::AppState,
    testing::{TestApp, cast::Player},
};
use std::sync::Arc;
use support::{bring_in, dump, library, tags};
use tower::util::BoxCloneSyncService;

server::both_databases! {
    row_p4_a_role_is_given_until_a_day_and_given_again_after_it()
    row_p4_an_admin_of_an_organization_gives_roles_there_and_for_its_items()
    row_p4_the_last_admin_keeps_the_role_whatever_the_race()
    without_the_turn_the_same_race_leaves_nobody()
    se3_whose_roles_change_has_no_session_from_before()
    whose_roles_change_gets_a_letter()
    az6_an_invitation_is_kept_as_a_hash_and_can_be_taken_back()
    row_p8_people_are_found_by_role_organization_and_name()
    the_dump_shows_who_holds_what_and_no_secret()
    row_d24_one_item_is_given_to_one_person_and_opens_nothing_else()
}

fn bare(registry: Registry, state: AppState, context: HttpContext) -> (Service, Arc<HttpContext>) {
    let context = Arc::new(context);
    (BoxCloneSyncService::new(registry.into_router(&context, &state).with_state(state)), context)
}

async fn app() -> TestApp {
    let app = TestApp::start(TestApp::config(), Registry::default(), bare).await;
    bring_in(&app.state.database, library()).await;
    app
}

async fn identity(app: &TestApp, player: &Player) -> Option<Identity> {
    let secret: Secret = player.cookie.split_once('=').unwrap().1.parse().unwrap();
    recognise(&app.state, &secret).await.unwrap()
}

async fn permit(app: &TestApp, player: &Player, target: Target) -> Option<Permit<ManageRoles>> {
    identity(app, player).await?.permit(target).ok()
}

async fn give(app: &TestApp, by: &Player, to: &Player, role: Role, target: Target) -> Given {
    give_until(app, by, to, role, target, None).await
}

async fn give_until(
    app: &TestApp,
    by: &Player,
    to: &Player,
    role: Role,
    target: Target,
    days: Option<i64>,
) -> Given {
    let identity = identity(app, by).await.unwrap();
    GiveRole {
        permit: identity.permit(target).unwrap(),
        identity: &identity,
        person: &to.token,
        role,
        until: days.map(|days| app.clock.today() + TimeDelta::days(days)),
    }
    .execute(&app.state)
    .await
    .unwrap()
}

async fn take(app: &TestApp, by: &Identity, grant: &Token, target: Target) -> Taken {
    let take = TakeRole { permit: by.permit(target).unwrap(), identity: by, grant };
    take.execute(&app.state).await.unwrap()
}

async fn grant_of(app: &TestApp, player: &Player) -> Token {
    let day = app.clock.today();
    let database = &app.state.database;
    let member = members::person(database, &tags("en"), &player.token, day).await.unwrap();
    member.unwrap().roles[0].token.clone()
}

async fn number(app: &TestApp, sql: &str) -> i64 {
    let database = &app.state.database;
    let statement = Statement::from_string(database.backend(), sql);
    let row = database.reader().query_one_raw(statement).await.unwrap().unwrap();
    row.try_get_by_index(0).unwrap()
}

/// The organization that owns everything, and an item of it.
async fn places(app: &TestApp) -> (i64, i64) {
    let owner = number(app, "SELECT MIN(id) FROM organization").await;
    (owner, number(app, "SELECT MIN(id) FROM item").await)
}

async fn row_p4_a_role_is_given_until_a_day_and_given_again_after_it() {
    let app = app().await;
    let admin = app.player("Ana", &[(Role::Admin, Scope::Coalition)]).await;
    let person = app.player("Ben", &[]).await;
    let given = give_until(&app, &admin, &person, Role::Editor, Target::Coalition, Some(3)).await;
    assert!(matches!(given, Given::Done(RolesOf::Another)), "{given:?}");
    let again = give(&app, &admin, &person, Role::Editor, Target::Coalition).await;
    assert!(matches!(again, Given::Already), "{again:?}");
    let has = async || {
        let today = app.clock.today();
        let grants = signed_in::grants(&app.state.database, person.id, today).await.unwrap();
        grants.has(Role::Editor)
    };
    app.clock.advance(TimeDelta::days(3));
    assert!(has().await, "the last day");
    app.clock.advance(TimeDelta::days(1));
    assert!(!has().await, "the day after");
    let admin = Player { cookie: app.session(admin.id, FACTOR).await, ..admin };
    let given = give(&app, &admin, &person, Role::Editor, Target::Coalition).await;
    assert!(matches!(given, Given::Done(RolesOf::Another)), "{given:?}");
    assert!(has().await);
    assert_eq!(audit::broken(&app.state.database).await.unwrap(), None);
    assert_eq!(number(&app, "SELECT COUNT(*) FROM audit_entry").await, 2);
    app.end().await;
}

const FACTOR: server::domain::accounts::sign_in::Factor =
    server::domain::accounts::sign_in::Factor::Passkey;

async fn row_p4_an_admin_of_an_organization_gives_roles_there_and_for_its_items() {
    let app = app().await;
    let (owner, item) = places(&app).await;
    let admin = app.player("Ana", &[(Role::Admin, Scope::Organization(owner))]).await;
    let person = app.player("Ben", &[]).await;
    for target in [Target::Organization(owner), Target::Item { item, owner }] {
        let given = give(&app, &admin, &person, Role::Editor, target).await;
        assert!(matches!(given, Given::Done(RolesOf::Another)), "{target:?}: {given:?}");
    }
    // What they may not give, they get no permit for.
    assert!(permit(&app, &admin, Target::Coalition).await.is_none());
    assert!(permit(&app, &admin, Target::Organization(owner + 100)).await.is_none());
    assert!(permit(&app, &admin, Target::Item { item, owner: owner + 100 }).await.is_none());
    // Belonging to one item, or governing it, is no role.
    for role in [Role::Reader, Role::Trainer, Role::Admin] {
        let given = give(&app, &admin, &person, role, Target::Item { item, owner }).await;
        assert!(matches!(given, Given::NotHere), "{role}: {given:?}");
    }
    // A role of the coalition is not taken by who holds a right elsewhere.
    let chief = app.player("Chi", &[(Role::Admin, Scope::Coalition)]).await;
    let (grant, by) = (grant_of(&app, &chief).await, identity(&app, &admin).await.unwrap());
    let taken = take(&app, &by, &grant, Target::Organization(owner)).await;
    assert!(matches!(taken, Taken::NotThere), "{taken:?}");
    app.end().await;
}

async fn row_p4_the_last_admin_keeps_the_role_whatever_the_race() {
    let app = app().await;
    let roles = [(Role::Admin, Scope::Coalition)];
    let (ana, ben) = (app.player("Ana", &roles).await, app.player("Ben", &roles).await);
    // Somebody whose role ends does not count: one day nobody would be left.
    let soon = app.player("Chi", &[]).await;
    give_until(&app, &ana, &soon, Role::Admin, Target::Coalition, Some(9)).await;
    let (by_ana, by_ben) =
        (identity(&app, &ana).await.unwrap(), identity(&app, &ben).await.unwrap());
    let (of_ana, of_ben) = (grant_of(&app, &ana).await, grant_of(&app, &ben).await);
    let (first, second) = tokio::join!(
        take(&app, &by_ana, &of_ben, Target::Coalition),
        take(&app, &by_ben, &of_ana, Target::Coalition),
    );
    let mut both = [first, second];
    both.sort_by_key(|taken| matches!(taken, Taken::LastAdmin));
    assert!(matches!(both, [Taken::Done(RolesOf::Another), Taken::LastAdmin]), "{both:?}");
    app.end().await;
}

/// The positive control of the test above: both look, then both take.
async fn without_the_turn_the_same_race_leaves_nobody() {
    let app = app().await;
    let roles = [(Role::Admin, Scope::Coalition)];
    app.player("Ana", &roles).await;
    app.player("Ben", &roles).await;
    let admins = "SELECT COUNT(*) FROM role_grant WHERE scope = 'coalition' AND role = 'admin'";
    // Each of them looks before the other one has taken anything.
    assert_eq!((number(&app, admins).await, number(&app, admins).await), (2, 2));
    for _ in 0..2 {
        let tx = app.state.database.begin_write_keeping_cache().await.unwrap();
        let sql = "DELETE FROM role_grant WHERE id = (SELECT MIN(id) FROM role_grant)";
        tx.execute_for_test(sql, vec![]).await.unwrap();
        tx.commit().await.unwrap();
    }
    assert_eq!(number(&app, admins).await, 0, "something else than the turn keeps the last one");
    app.end().await;
}

async fn se3_whose_roles_change_has_no_session_from_before() {
    let app = app().await;
    let roles = [(Role::Admin, Scope::Coalition)];
    let (ana, ben) = (app.player("Ana", &roles).await, app.player("Ben", &roles).await);
    let other = Player { cookie: app.session(ana.id, FACTOR).await, ..ana.clone() };
    with_address(&app, &ben).await;
    give(&app, &ana, &ben, Role::Editor, Target::Coalition).await;
    assert!(identity(&app, &ben).await.is_none(), "whose roles changed signs in again");
    // Whoever could not sign in again stays, with the new role, and without it once it is taken.
    let chi = app.player("Chi", &[]).await;
    give(&app, &ana, &chi, Role::Editor, Target::Coalition).await;
    assert!(identity(&app, &chi).await.unwrap().grants.has(Role::Editor));
    let by = identity(&app, &ana).await.unwrap();
    take(&app, &by, &grant_of(&app, &chi).await, Target::Coalition).await;
    assert!(!identity(&app, &chi).await.unwrap().grants.has(Role::Editor));
    assert!(identity(&app, &ana).await.is_some() && identity(&app, &other).await.is_some());
    // Who changes their own goes on with another cookie.
    let given = give(&app, &ana, &ana, Role::Editor, Target::Coalition).await;
    let Given::Done(RolesOf::Oneself(fresh)) = given else { panic!("{given:?}") };
    assert!(identity(&app, &ana).await.is_none() && identity(&app, &other).await.is_none());
    assert!(recognise(&app.state, &fresh).await.unwrap().unwrap().grants.has(Role::Editor));
    app.end().await;
}

async fn with_address(app: &TestApp, player: &Player) {
    let key = app.state.keyring.find(Subject::Person(&player.token)).unwrap().unwrap();
    let sealed = key.seal(ADDRESS, b"somebody@example.org", app.state.random.as_ref());
    let tx = app.state.database.begin_write_keeping_cache().await.unwrap();
    let lookup = player.token.as_str().as_bytes();
    assert!(address::put(&tx, player.id, lookup, &sealed, app.clock.today()).await.unwrap());
    tx.commit().await.unwrap();
}

async fn whose_roles_change_gets_a_letter() {
    let app = app().await;
    let roles = [(Role::Admin, Scope::Coalition)];
    let (ana, ben) = (app.player("Ana", &roles).await, app.player("Ben", &[]).await);
    let letters = async || number(&app, "SELECT COUNT(*) FROM outbox WHERE kind = 'roles'").await;
    give(&app, &ana, &ben, Role::Editor, Target::Coalition).await;
    assert_eq!(letters().await, 0, "where no mail reaches");
    for player in [&ana, &ben] {
        with_address(&app, player).await;
    }
    give(&app, &ana, &ben, Role::Reviewer, Target::Coalition).await;
    assert_eq!(letters().await, 1);
    give(&app, &ana, &ana, Role::Reviewer, Target::Coalition).await;
    assert_eq!(letters().await, 1, "nobody is told what they did themselves");
    app.end().await;
}

async fn invite(app: &TestApp, by: &Identity, role: Role, target: Target) -> Invited {
    let address: MailAddress = "new@example.org".parse().unwrap();
    Invite {
        permit: by.permit(target).unwrap(),
        identity: by,
        role,
        language: &LanguageTag::english(),
        address: Some(&address),
    }
    .execute(&app.state)
    .await
    .unwrap()
}

async fn az6_an_invitation_is_kept_as_a_hash_and_can_be_taken_back() {
    let app = app().await;
    let (owner, item) = places(&app).await;
    let admin = app.player("Ana", &[(Role::Admin, Scope::Organization(owner))]).await;
    let by = identity(&app, &admin).await.unwrap();
    let here = Target::Organization(owner);
    assert!(matches!(invite(&app, &by, Role::Admin, here).await, Invited::Done(_)));
    let open = async || {
        let now = app.clock.now().timestamp();
        invitations::open(&app.state.database, here.scope(), now).await.unwrap()
    };
    let known = open().await;
    assert_eq!((known.len(), known[0].role, known[0].by_mail), (1, Role::Admin, true));
    assert_eq!(number(&app, "SELECT COUNT(*) FROM outbox WHERE kind = 'invitation'").await, 1);
    let revoke = async |target: Target| {
        let (permit, actor) = (by.permit(target).unwrap(), Actor::Person(&by.person.token));
        let revoke = RevokeInvitation { permit, actor, invitation: &known[0].token };
        revoke.execute(&app.state).await.unwrap()
    };
    let elsewhere = revoke(Target::Item { item, owner }).await;
    assert_eq!(elsewhere, Change::NotThere, "it is none of that item");
    assert_eq!((revoke(here).await, revoke(here).await), (Change::Made, Change::NotThere));
    assert!(open().await.is_empty());
    // After a week it is none, and makes room.
    for _ in 0..MOST_INVITATIONS {
        assert!(matches!(invite(&app, &by, Role::Reader, here).await, Invited::Done(_)));
    }
    assert!(matches!(invite(&app, &by, Role::Reader, here).await, Invited::TooMany));
    app.clock.advance(TimeDelta::days(7));
    assert!(open().await.is_empty());
    assert!(matches!(invite(&app, &by, Role::Reader, here).await, Invited::Done(_)));
    let to_govern = invite(&app, &by, Role::Admin, Target::Item { item, owner }).await;
    assert!(matches!(to_govern, Invited::NotHere));
    app.end().await;
}

async fn row_p8_people_are_found_by_role_organization_and_name() {
    let app = app().await;
    let (owner, item) = places(&app).await;
    for number in 0..60 {
        app.player(&format!("Member {number:02}"), &[(Role::Reader, Scope::Organization(owner))])
            .await;
    }
    app.player("Élodie", &[(Role::Editor, Scope::Organization(owner))]).await;
    app.player("elena", &[(Role::Editor, Scope::Item(item))]).await;
    app.player("Zoe", &[]).await;
    let list = async |among: Among, role: Option<Role>, name: &str, after: i64| {
        let filter = PeopleFilter { role, name: name.to_owned() };
        let today = app.clock.today();
        members::list(&app.state.database, &tags("en"), among, &filter, today, after).await.unwrap()
    };
    let here = Among::Organization(owner);
    let first = list(here, None, "", 0).await;
    assert_eq!((first.members.len(), first.next.is_some()), (50, true));
    let second = list(here, None, "", first.next.unwrap()).await;
    assert_eq!((second.members.len(), second.next), (12, None));
    assert_eq!(list(here, Some(Role::Editor), "", 0).await.members.len(), 2);
    assert_eq!(list(here, None, "él", 0).await.members[0].name.as_str(), "Élodie");
    assert_eq!(list(Among::Everybody, None, "ZO", 0).await.members.len(), 1);
    assert_eq!(list(Among::Everybody, Some(Role::Reader), "zo", 0).await.members.len(), 0);
    let one = list(Among::Item(item), None, "", 0).await;
    assert_eq!((one.members.len(), one.members[0].name.as_str()), (1, "elena"));
    let title = one.members[0].roles[0].item.as_ref().unwrap().title.as_ref();
    assert!(title.is_some());
    app.end().await;
}

async fn the_dump_shows_who_holds_what_and_no_secret() {
    let app = app().await;
    let before = dump(&app.state.database).await;
    let admin = app.player("Ana Canary", &[(Role::Admin, Scope::Coalition)]).await;
    let by = identity(&app, &admin).await.unwrap();
    invite(&app, &by, Role::Editor, Target::Coalition).await;
    let after = dump(&app.state.database).await;
    assert!(after.len() > before.len());
    let has = |line: &str| after.lines().any(|known| known.starts_with(line));
    for table in ["person ", "session ", "role_grant ", "invitation ", "outbox ", "audit_entry "] {
        assert!(has(table) && !before.lines().any(|known| known.starts_with(table)), "{table}");
    }
    let secret: Secret = admin.cookie.split_once('=').unwrap().1.parse().unwrap();
    let hash = data_encoding::HEXLOWER.encode(&secret.hash());
    for private in ["Canary", "new@example.org", secret.as_str(), hash.as_str()] {
        assert!(!after.contains(private), "{private}");
    }
    assert!(after.contains(admin.token.as_str()));
    app.end().await;
}

async fn row_d24_one_item_is_given_to_one_person_and_opens_nothing_else() {
    let app = app().await;
    let (owner, item) = places(&app).await;
    let admin = app.player("Ana", &[(Role::Admin, Scope::Organization(owner))]).await;
    let person = app.player("Ben", &[]).await;
    give(&app, &admin, &person, Role::Editor, Target::Item { item, owner }).await;
    let person = Player { cookie: app.session(person.id, FACTOR).await, ..person };
    let identity = identity(&app, &person).await.unwrap();
    use server::domain::organizations::permission::PublishItem;
    assert!(identity.permit::<PublishItem>(Target::Item { item, owner }).is_ok());
    assert!(identity.permit::<PublishItem>(Target::Item { item: item + 1, owner }).is_err());
    for target in [Target::Item { item, owner }, Target::Organization(owner), Target::Coalition] {
        assert!(identity.permit::<SeeMembers>(target).is_err(), "{target:?}");
        assert!(identity.permit::<ManageRoles>(target).is_err(), "{target:?}");
    }
    app.end().await;
}
