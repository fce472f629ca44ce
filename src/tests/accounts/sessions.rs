//! Sessions and the policies of routes, on routes of trial.

use super::super::trials;
use chrono::TimeDelta;
use http::StatusCode;
use server::{
    database::record::accounts::session,
    domain::{
        accounts::sign_in::Factor,
        organizations::role::{Role, Scope},
    },
    jobs,
    testing::{TestApp, cast::Player},
};

server::both_databases! {
    az1_a_policy_lets_in_whom_it_names_and_nobody_else()
    au6_a_step_up_asks_for_a_fresh_strong_proof()
    se4_a_session_ends_when_idle_after_twelve_hours_and_at_once_when_ended()
    se3_a_proof_gives_another_cookie_and_the_old_one_is_dead()
    se5_what_a_person_gets_is_kept_nowhere()
}

async fn status(app: &TestApp, player: &Player, path: &str) -> u16 {
    app.get_as(player, path).await.status.as_u16()
}

async fn az1_a_policy_lets_in_whom_it_names_and_nobody_else() {
    let app = trials::app().await;
    for path in ["/trial/person", "/trial/coalition", "/trial/right"] {
        let answer = app.get(path).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path}");
        assert!(answer.header("location").starts_with("/en/sign-in?next="), "{path}");
    }
    let reader = app.player("Ana", &[]).await;
    let editor = app.player("Ben", &[(Role::Editor, Scope::Coalition)]).await;
    let admin = app.player("Chi", &[(Role::Admin, Scope::Coalition)]).await;
    for (player, person, coalition, right) in
        [(&reader, 200, 404, 404), (&editor, 200, 404, 404), (&admin, 200, 200, 200)]
    {
        assert_eq!(status(&app, player, "/trial/person").await, person);
        assert_eq!(status(&app, player, "/trial/coalition").await, coalition);
        assert_eq!(status(&app, player, "/trial/right").await, right);
    }
    let stranger = Player { cookie: admin.cookie.replace('a', "b"), ..admin };
    assert_eq!(status(&app, &stranger, "/trial/person").await, 303);
    app.end().await;
}

async fn au6_a_step_up_asks_for_a_fresh_strong_proof() {
    let app = trials::app().await;
    let roles = [(Role::Admin, Scope::Coalition)];
    let weak = app.player_by(Factor::Link, "Ana", &roles).await;
    let answer = app.get_as(&weak, "/trial/right").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert!(answer.header("location").starts_with("/en/account/proof?next="));
    assert_eq!(status(&app, &weak, "/trial/coalition").await, 200);
    for factor in [Factor::Passkey, Factor::Password] {
        let strong = app.player_by(factor, "Ben", &roles).await;
        assert_eq!(status(&app, &strong, "/trial/right").await, 200);
        app.clock.advance(TimeDelta::minutes(15));
        assert_eq!(status(&app, &strong, "/trial/right").await, 303, "{factor:?}");
        assert_eq!(status(&app, &strong, "/trial/coalition").await, 200);
    }
    app.end().await;
}

async fn se4_a_session_ends_when_idle_after_twelve_hours_and_at_once_when_ended() {
    let app = trials::app().await;
    let idle = app.player("Ana", &[]).await;
    let busy = app.player("Ben", &[]).await;
    for _ in 0..24 {
        app.clock.advance(TimeDelta::minutes(29));
        assert_eq!(status(&app, &busy, "/trial/person").await, 200);
        // The server may be started anew in between: what was used is written down every minute.
        jobs::run_due(&app.state).await;
    }
    assert_eq!(status(&app, &idle, "/trial/person").await, 303);
    app.clock.advance(TimeDelta::minutes(25));
    assert_eq!(status(&app, &busy, "/trial/person").await, 303, "after twelve hours");
    let ended = app.player("Chi", &[]).await;
    assert_eq!(status(&app, &ended, "/trial/person").await, 200);
    let tx = app.state.database.begin_write_keeping_cache().await.unwrap();
    assert_eq!(session::end_others(&tx, ended.id, None).await.unwrap(), 1);
    tx.commit().await.unwrap();
    assert_eq!(status(&app, &ended, "/trial/person").await, 303);
    app.end().await;
}

async fn se3_a_proof_gives_another_cookie_and_the_old_one_is_dead() {
    use server::{domain::accounts::sign_in::Secret, services::accounts::identity::recognise};
    let app = trials::app().await;
    let player = app.player_by(Factor::Link, "Ana", &[]).await;
    let old: Secret = player.cookie.split_once('=').unwrap().1.parse().unwrap();
    let id = recognise(&app.state, &old).await.unwrap().unwrap().session.id;
    let new = Secret::random(app.state.random.as_ref());
    let tx = app.state.database.begin_write_keeping_cache().await.unwrap();
    let now = app.state.clock.now();
    assert!(session::prove(&tx, id, new.hash(), Factor::Passkey, now).await.unwrap());
    tx.commit().await.unwrap();
    assert_eq!(status(&app, &player, "/trial/person").await, 303);
    let again = Player { cookie: format!("__Host-semilla={}", new.as_str()), ..player };
    assert_eq!(status(&app, &again, "/trial/person").await, 200);
    app.end().await;
}

async fn se5_what_a_person_gets_is_kept_nowhere() {
    let app = trials::app().await;
    let player = app.player("Ana", &[]).await;
    for path in ["/trial/person", "/trial/kept"] {
        let answer = app.get_as(&player, path).await;
        assert_eq!(
            (answer.status.as_u16(), answer.header("cache-control")),
            (200, "no-store".to_owned())
        );
    }
    // The twin: a stranger's page may be kept.
    assert_eq!(app.get("/trial/kept").await.header("cache-control"), "no-cache");
    app.end().await;
}
