//! A browser of a test: it keeps the two cookies as browsers do, posts forms, and asks as the islands do.

use super::soft_authenticator::SoftAuthenticator;
use axum::body::Body;
use http::{Method, StatusCode, header};
use serde_json::{Value, json};
use server::testing::{
    TestApp,
    cast::Player,
    test_app::{Answer, request},
};
use std::collections::BTreeMap;

/// Somebody's browser.
#[derive(Clone, Default)]
pub struct Browser {
    cookies: BTreeMap<String, String>,
}

impl Browser {
    /// One that nobody has used.
    pub fn new() -> Self {
        Self::default()
    }

    /// One in which somebody is signed in.
    pub fn of(player: &Player) -> Self {
        let (name, value) = player.cookie.split_once('=').unwrap();
        Self { cookies: [(name.to_owned(), value.to_owned())].into() }
    }

    /// The value of the cookie that names a session.
    pub fn session(&self) -> Option<&str> {
        self.cookies.get("__Host-semilla").map(String::as_str)
    }

    /// Gets a page.
    pub async fn get(&mut self, app: &TestApp, path: &str) -> Answer {
        self.send(app, Method::GET, path, "", String::new()).await
    }

    /// Posts a form.
    pub async fn post(&mut self, app: &TestApp, path: &str, form: &str) -> Answer {
        let kind = "application/x-www-form-urlencoded";
        self.send(app, Method::POST, path, kind, form.to_owned()).await
    }

    /// Posts JSON, as an island does.
    pub async fn ask(&mut self, app: &TestApp, path: &str, asked: &Value) -> Answer {
        self.send(app, Method::POST, path, "application/json", asked.to_string()).await
    }

    /// Asks for options; they are JSON.
    pub async fn begin(&mut self, app: &TestApp, path: &str) -> Value {
        let answer = self.ask(app, path, &json!({})).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.text());
        serde_json::from_slice(&answer.body).unwrap()
    }

    /// Adds a passkey.
    pub async fn add(&mut self, app: &TestApp, key: &mut SoftAuthenticator) -> Answer {
        let options = self.begin(app, "/en/account/passkeys/begin").await;
        let made = json!({ "credential": key.make(&options), "name": "My phone" });
        self.ask(app, "/en/account/passkeys/finish", &made).await
    }

    /// Signs in by passkey.
    pub async fn sign_in(&mut self, app: &TestApp, key: &mut SoftAuthenticator) -> Answer {
        let options = self.begin(app, "/en/sign-in/passkey/begin").await;
        let shown = json!({ "credential": key.show(&options), "next": "/en/account/security" });
        self.ask(app, "/en/sign-in/passkey/finish", &shown).await
    }

    /// Shows a passkey once more.
    pub async fn prove(&mut self, app: &TestApp, key: &mut SoftAuthenticator) -> Answer {
        let options = self.begin(app, "/en/account/proof/passkey/begin").await;
        let shown = json!({ "credential": key.show(&options), "next": "/en/account/security" });
        self.ask(app, "/en/account/proof/passkey/finish", &shown).await
    }

    async fn send(
        &mut self,
        app: &TestApp,
        method: Method,
        path: &str,
        kind: &str,
        body: String,
    ) -> Answer {
        let mut request = request(method, path);
        let headers = request.headers_mut();
        let cookies: Vec<_> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        if !cookies.is_empty() {
            headers.insert(header::COOKIE, cookies.join("; ").parse().unwrap());
        }
        if !kind.is_empty() {
            headers.insert(header::CONTENT_TYPE, kind.parse().unwrap());
        }
        headers.insert("sec-fetch-site", "same-origin".parse().unwrap());
        *request.body_mut() = Body::from(body);
        let answer = app.send(request).await;
        self.keep(&answer);
        answer
    }

    fn keep(&mut self, answer: &Answer) {
        for line in answer.headers.get_all(header::SET_COOKIE) {
            let pair = line.to_str().unwrap().split(';').next().unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            match value.is_empty() {
                true => self.cookies.remove(name),
                false => self.cookies.insert(name.to_owned(), value.to_owned()),
            };
        }
    }
}
