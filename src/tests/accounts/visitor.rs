//! Somebody with a browser: it keeps the cookies it gets, and forgets them when it is told to.

use axum::body::Body;
use chrono::TimeDelta;
use http::{Method, header};
use serde_json::Value;
use server::testing::{
    TestApp,
    test_app::{Answer, request},
};
use std::collections::BTreeMap;

/// A browser of a test.
#[derive(Clone)]
pub struct Visitor<'a> {
    app: &'a TestApp,
    /// Name and value of what it holds.
    pub cookies: BTreeMap<String, String>,
}

impl<'a> Visitor<'a> {
    /// One that nobody has used before.
    pub fn new(app: &'a TestApp) -> Self {
        Self { app, cookies: BTreeMap::new() }
    }

    /// One that holds the cookie of somebody who is signed in.
    pub fn holding(app: &'a TestApp, cookie: &str) -> Self {
        let (name, value) = cookie.split_once('=').unwrap();
        let cookies = BTreeMap::from([(name.to_owned(), value.to_owned())]);
        Self { app, cookies }
    }

    /// The value of the cookie that names a session.
    pub fn session(&self) -> Option<&str> {
        self.cookies.get("__Host-semilla").map(String::as_str)
    }

    /// Gets a page.
    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Method::GET, path, "").await
    }

    /// Asks as an island does.
    pub async fn json(&mut self, path: &str, asked: &Value) -> Answer {
        self.send_as(Method::POST, path, "application/json", asked.to_string()).await
    }

    /// Looks at the head of a page.
    pub async fn head(&mut self, path: &str) -> Answer {
        self.send(Method::HEAD, path, "").await
    }

    /// Posts a form from one of our own pages.
    pub async fn post(&mut self, path: &str, form: &str) -> Answer {
        self.send(Method::POST, path, form).await
    }

    /// Asks for a mail to sign in.
    pub async fn ask(&mut self, address: &str) -> Answer {
        self.ask_typing(&format!("address={}", server::routes::encoded(address))).await
    }

    /// Asks for a mail to sign in, with the fields of the form as they are sent.
    pub async fn ask_typing(&mut self, typed: &str) -> Answer {
        let moment = self.moment("/en/sign-in").await;
        self.app.clock.advance(TimeDelta::seconds(2));
        self.post("/en/sign-in", &format!("{typed}&form_time={moment}")).await
    }

    /// The moment that the guarded form of a page carries.
    pub async fn moment(&mut self, path: &str) -> String {
        let text = self.get(path).await.text();
        let after = text.split("name=\"form_time\" value=\"").nth(1).expect("a guarded form");
        after.split('"').next().unwrap().to_owned()
    }

    /// Whether it is signed in.
    pub async fn is_signed_in(&mut self) -> bool {
        self.get("/en/account").await.status == 200
    }

    async fn send(&mut self, method: Method, path: &str, form: &str) -> Answer {
        self.send_as(method, path, "application/x-www-form-urlencoded", form.to_owned()).await
    }

    async fn send_as(&mut self, method: Method, path: &str, kind: &str, body: String) -> Answer {
        let mut asked = request(method.clone(), path);
        let headers = asked.headers_mut();
        headers.insert("sec-fetch-site", "same-origin".parse().unwrap());
        if !self.cookies.is_empty() {
            let pairs = self.cookies.iter().map(|(name, value)| format!("{name}={value}"));
            let line = pairs.collect::<Vec<_>>().join("; ");
            headers.insert(header::COOKIE, line.parse().unwrap());
        }
        if method == Method::POST {
            headers.insert(header::CONTENT_TYPE, kind.parse().unwrap());
            *asked.body_mut() = Body::from(body);
        }
        let answer = self.app.send(asked).await;
        self.keep(&answer);
        answer
    }

    fn keep(&mut self, answer: &Answer) {
        for line in answer.headers.get_all(header::SET_COOKIE) {
            let line = line.to_str().unwrap();
            let (pair, rest) = line.split_once(';').unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            match rest.contains("Max-Age=0;") {
                true => self.cookies.remove(name),
                false => self.cookies.insert(name.to_owned(), value.to_owned()),
            };
        }
    }
}
