//! The pages over a small library, asked without a socket, on the database that the test is about.

use super::fixture;
use crate::router;
use app::site::{Site, SiteFiles};
use axum::body::Body;
use chrono::TimeDelta;
use http::{HeaderMap, Request, StatusCode, Uri, header};
use http_body_util::BodyExt;
use locales::Locales;
use server::{
    config::Config,
    database::Database,
    http::{Entry, HttpContext, Registry, accept::Service},
    keyring::Keyring,
    services::{
        accounts::{identity::RecentUse, password::Hashing},
        studio::import::{ApplyOptions, SourceLibrary, apply},
    },
    state::{AppState, Parts},
    storage::{MemoryStorage, Storage},
    testing::{FrozenClock, SeededRandom, TestDatabase, mail::mailer},
};
use std::{path::Path, sync::Arc};
use tower::ServiceExt;

/// The pages over the library of [`fixture`].
pub struct Pages {
    /// The clock, to be moved.
    pub clock: Arc<FrozenClock>,
    service: Service,
    database: TestDatabase,
    storage: Arc<MemoryStorage>,
    _keyring: tempfile::TempDir,
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
}

impl Pages {
    /// All pages of the application.
    pub async fn new() -> Self {
        Self::with(app::routes::entries()).await
    }

    /// All pages of a discreet site.
    pub async fn discreet() -> Self {
        let mut config = Config::default();
        config.site.discreet = true;
        Self::speaking(Locales::load().unwrap(), config).await
    }

    /// Chosen routes.
    pub async fn with(entries: Vec<Entry>) -> Self {
        Self::over(TestDatabase::holding("pages", fixture::load).await, entries)
    }

    /// All pages, in chosen languages, of a site as it was set up.
    pub async fn speaking(locales: Locales, config: Config) -> Self {
        let database = TestDatabase::holding("pages", fixture::load).await;
        let reads = Database::clone(&database);
        Self::of(database, reads, app::routes::entries(), locales, config)
    }

    /// All pages of a site that was set in its own way.
    pub async fn configured(config: Config) -> Self {
        Self::speaking(Locales::load().unwrap(), config).await
    }

    /// Chosen routes over another library.
    pub fn over(database: TestDatabase, entries: Vec<Entry>) -> Self {
        let reads = Database::clone(&database);
        Self::reading(database, reads, entries)
    }

    /// All pages over another library, with the files that it uses.
    pub fn holding(database: TestDatabase, storage: Arc<MemoryStorage>) -> Self {
        let reads = Database::clone(&database);
        let (locales, config) = (Locales::load().unwrap(), Config::default());
        Self::storing(database, reads, storage, app::routes::entries(), locales, config)
    }

    /// The same, opened in another way.
    pub fn reading(database: TestDatabase, reads: Database, entries: Vec<Entry>) -> Self {
        Self::of(database, reads, entries, Locales::load().unwrap(), Config::default())
    }

    fn of(
        database: TestDatabase,
        reads: Database,
        entries: Vec<Entry>,
        locales: Locales,
        config: Config,
    ) -> Self {
        let storage = Arc::new(MemoryStorage::default());
        fixture::keep_files(storage.as_ref());
        Self::storing(database, reads, storage, entries, locales, config)
    }

    fn storing(
        database: TestDatabase,
        reads: Database,
        storage: Arc<MemoryStorage>,
        entries: Vec<Entry>,
        locales: Locales,
        mut config: Config,
    ) -> Self {
        // Each page is built when it is asked for: a kept one would hide what changes.
        config.limits.page_cache_bytes = 0;
        let context = HttpContext::new(&config, config.listen);
        let site = Arc::new(site(&config, locales));
        let folder = tempfile::tempdir().unwrap();
        let random = SeededRandom::default();
        let keyring = Keyring::open(folder.path(), None, &random).unwrap();
        let (mailer, _) = mailer(&config, context.main_origin(), &random);
        let clock = Arc::new(FrozenClock::default());
        let state = AppState::with(Parts {
            config,
            database: reads,
            storage: storage.clone(),
            keyring: Arc::new(keyring),
            mailer,
            recent_use: RecentUse::default(),
            hashing: Hashing::default(),
            clock: clock.clone(),
            random: Arc::new(random),
        });
        let registry = Registry::new(entries).unwrap();
        let (service, _) = router::with_site(registry, state, context, site);
        Self { clock, service, database, storage, _keyring: folder }
    }

    /// Brings more texts in on a day.
    pub async fn bring_in(&self, library: SourceLibrary, today: &str) {
        let options = ApplyOptions {
            dry_run: false,
            today: today.parse().unwrap(),
            first_organization: ("coalition".to_owned(), "Coalition".to_owned()),
            cleaner: Arc::new(server::services::studio::cleaning::InProcess),
        };
        let storage: Arc<dyn Storage> = self.storage.clone();
        let (database, here) = (&self.database, Path::new("."));
        apply(database, &storage, here, library, &options, &mut |_, _| {}).await.unwrap();
    }

    /// The library behind the pages.
    pub fn database(&self) -> &Database {
        &self.database
    }

    /// The files behind the pages.
    pub fn storage(&self) -> &MemoryStorage {
        &self.storage
    }

    /// What GET answers.
    pub async fn get(&self, path: &str) -> Answer {
        self.get_as(path, "").await
    }

    /// What GET answers a browser that asks for languages.
    pub async fn get_as(&self, path: &str, languages: &str) -> Answer {
        let request = Request::get(path)
            .header(header::HOST, "localhost:3000")
            .header(header::ACCEPT_LANGUAGE, languages);
        self.send(request.body(Body::empty()).unwrap()).await
    }

    /// What GET answers an address that may be none: `None` when no request can carry it.
    pub async fn get_if_possible(&self, address: &str) -> Option<Answer> {
        match address.parse::<Uri>() {
            Ok(_) => Some(self.get(address).await),
            Err(_) => None,
        }
    }

    /// Follows a link that the page holds.
    pub async fn follow(&self, page: &Answer, path: &str) -> Answer {
        assert!(page.holds(&format!("href=\"{path}\"")), "no link to {path}");
        self.get(path).await
    }

    /// What HEAD answers.
    pub async fn head(&self, path: &str) -> Answer {
        let request = Request::head(path).header(header::HOST, "localhost:3000");
        self.send(request.body(Body::empty()).unwrap()).await
    }

    /// What POST of a form answers.
    pub async fn post(&self, path: &str, form: &str) -> Answer {
        let request = Request::post(path)
            .header(header::HOST, "localhost:3000")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request.body(Body::from(form.to_owned())).unwrap()).await
    }

    /// Asks a server function.
    pub async fn call(&self, path: &str, arguments: &serde_json::Value) -> Answer {
        let request = Request::post(path)
            .header(header::HOST, "localhost:3000")
            .header(header::CONTENT_TYPE, "application/json");
        self.send(request.body(Body::from(arguments.to_string())).unwrap()).await
    }

    /// The form behind "ask for this in my language" on a page: where it posts to, and what.
    pub async fn language_request(&self, page: &str) -> (String, String) {
        let page = self.get(page).await;
        let at = page.text.find("/api/translation/request-language\"").expect("a text to ask for");
        let begins = page.text[..at].rfind('"').unwrap() + 1;
        let action = page.text[begins..].split('"').next().unwrap().to_owned();
        let token = page.text[at..].split("name=\"token\" value=\"").nth(1).unwrap();
        (action, format!("token={}", token.split('"').next().unwrap()))
    }

    /// What a person gets who opens a guarded form, takes three seconds, and sends it.
    pub async fn post_guarded(&self, path: &str, form: &str) -> Answer {
        let shown = self.get(path).await;
        self.clock.advance(TimeDelta::seconds(3));
        self.post(path, &format!("{form}&form_time={}", shown.moment())).await
    }

    async fn send(&self, request: Request<Body>) -> Answer {
        let answer = self.service.clone().oneshot(request).await.unwrap();
        let (parts, body) = answer.into_parts();
        let bytes = body.collect().await.unwrap().to_bytes();
        let text = String::from_utf8(bytes.to_vec()).unwrap();
        Answer { status: parts.status, headers: parts.headers, text }
    }

    /// Removes the library.
    pub async fn end(self) {
        drop(self.service);
        self.database.end().await;
    }
}

impl Answer {
    /// Where a redirect leads.
    pub fn location(&self) -> &str {
        self.headers[header::LOCATION].to_str().unwrap()
    }

    /// The moment that the guarded form of the page carries.
    pub fn moment(&self) -> &str {
        let after = self.text.split("name=\"form_time\" value=\"").nth(1);
        after.expect("a guarded form").split('"').next().unwrap()
    }

    /// The first link of the page whose tag holds the words.
    pub fn link(&self, words: &str) -> &str {
        let tags = self.text.split("<a ").skip(1).map(|rest| rest.split('>').next().unwrap());
        let tag = tags.into_iter().find(|tag| tag.contains(words));
        let tag = tag.unwrap_or_else(|| panic!("no link with {words}"));
        tag.split("href=\"").nth(1).unwrap().split('"').next().unwrap()
    }

    /// Whether the page holds the HTML, whatever stands around it.
    pub fn holds(&self, html: &str) -> bool {
        self.text.contains(html)
    }
}

fn site(config: &Config, locales: Locales) -> Site {
    let files = SiteFiles {
        css: "/pkg/main.0123.css".to_owned(),
        islands_js: Some("/pkg/islands.0123.js".to_owned()),
        icon: Some("/pkg/favicon.0123.svg".to_owned()),
    };
    Site::new(config, "https://example.org".to_owned(), files, locales)
}
