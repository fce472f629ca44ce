//! The people of a test: signed in, with roles, each in a browser of their own.

use super::{
    TestApp,
    test_app::{Answer, request},
};
use crate::{
    database::record::{
        accounts::{
            person::{self, NewPerson},
            session::{self, NewSession},
        },
        organizations::grant::{self, NewGrant},
    },
    domain::{
        accounts::{
            name::GivenName,
            sign_in::{Factor, Secret},
        },
        clock::Clock,
        language_tag::LanguageTag,
        organizations::role::{Role, Scope},
        token::Token,
    },
    keyring::Subject,
};
use axum::body::Body;
use http::{Method, header};

/// Somebody who is signed in.
#[derive(Clone, Debug)]
pub struct Player {
    /// The key inside the database.
    pub id: i64,
    /// The name in addresses.
    pub token: Token,
    /// What the browser sends as `Cookie`.
    pub cookie: String,
}

impl TestApp {
    /// A person with these roles, signed in by a passkey just now.
    pub async fn player(&self, name: &str, roles: &[(Role, Scope)]) -> Player {
        self.player_by(Factor::Passkey, name, roles).await
    }

    /// The same, signed in by another factor.
    pub async fn player_by(&self, factor: Factor, name: &str, roles: &[(Role, Scope)]) -> Player {
        let random = self.state.random.as_ref();
        let token = Token::random(random);
        self.state.keyring.make(Subject::Person(&token), random).expect("a key");
        let tx = self.state.database.begin_write_keeping_cache().await.expect("a transaction");
        let new = NewPerson {
            token: &token,
            name: &GivenName::parse(name).expect("a name"),
            language: &LanguageTag::english(),
            day: self.clock.today(),
        };
        let id = person::create(&tx, &new).await.expect("a person");
        for (role, scope) in roles {
            let given = NewGrant {
                token: &Token::random(random),
                person: id,
                role: *role,
                scope: *scope,
                day: self.clock.today(),
                until: None,
            };
            assert!(grant::give(&tx, &given).await.expect("a role"));
        }
        tx.commit().await.expect("a commit");
        let cookie = self.session(id, factor).await;
        Player { id, token, cookie }
    }

    /// Another browser of a person, as its `Cookie`.
    pub async fn session(&self, person: i64, factor: Factor) -> String {
        let secret = Secret::random(self.state.random.as_ref());
        let tx = self.state.database.begin_write_keeping_cache().await.expect("a transaction");
        let begun = NewSession {
            person,
            hash: secret.hash(),
            token: &Token::random(self.state.random.as_ref()),
            factor,
            now: self.clock.now(),
        };
        session::begin(&tx, &begun).await.expect("a session");
        tx.commit().await.expect("a commit");
        format!("__Host-semilla={}", secret.as_str())
    }

    /// Gets a page as somebody.
    pub async fn get_as(&self, player: &Player, path: &str) -> Answer {
        self.as_player(player, Method::GET, path, "").await
    }

    /// Posts a form as somebody, from one of our own pages.
    pub async fn post_as(&self, player: &Player, path: &str, form: &str) -> Answer {
        self.as_player(player, Method::POST, path, form).await
    }

    async fn as_player(&self, player: &Player, method: Method, path: &str, form: &str) -> Answer {
        let posts = method == Method::POST;
        let mut request = request(method, path);
        let headers = request.headers_mut();
        headers.insert(header::COOKIE, player.cookie.parse().expect("a cookie"));
        headers.insert("sec-fetch-site", "same-origin".parse().expect("a value"));
        if posts {
            let form_type = "application/x-www-form-urlencoded".parse().expect("a type");
            headers.insert(header::CONTENT_TYPE, form_type);
        }
        *request.body_mut() = Body::from(form.to_owned());
        self.send(request).await
    }
}
