//! The life that the scan follows: visits, a person with everything that one can have, a backup, a deletion, a purge, and
//! the older backup put back. All layers are those of the binary; only clock and randomness stand still.

use super::{
    marks::{HEADERS, PASSING, Place, REPORT, mark},
    scan::{self, Needle, files, names_in},
};
use crate::tests::{http_privacy::Log, pages::fixture, trials};
use axum::body::Body;
use bytes::Bytes;
use chrono::TimeDelta;
use http::{HeaderValue, Method, Request, header};
use http_body_util::BodyExt;
use sea_orm::{ConnectionTrait, DbBackend, Statement, Value};
use server::{
    config::Config,
    database::{
        Database, DatabaseTarget,
        record::accounts::{
            person::{self, NewPerson},
            session::{self, NewSession},
        },
    },
    domain::{
        accounts::{
            address::MailAddress,
            name::GivenName,
            sign_in::{Factor, Secret},
        },
        clock::Clock,
        language_tag::LanguageTag,
        privacy::action::Actor,
        token::Token,
    },
    http::{HttpContext, accept::Service},
    jobs,
    keyring::{Keyring, Purpose, Subject},
    mail::{self, Content, Mailer, NewMail},
    services::{
        accounts::{ADDRESS, identity::RecentUse, password::Hashing},
        privacy::{deletions, erase_person, purge},
        studio::bundle::write::{Share, write_bundle},
    },
    state::{AppState, Parts},
    storage::{LocalStorage, Storage},
    testing::{FrozenClock, SeededRandom, TestDatabase, test_app::HOST},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    net::SocketAddr,
    path::PathBuf,
    sync::Arc,
};
use tower::ServiceExt;

/// The tables that hold something of people or readers, those first that others point at.
const PERSONAL: &[&str] = &[
    "person",
    "person_address",
    "session",
    "sign_in_link",
    "known_browser",
    "ceremony",
    "passkey",
    "password",
    "one_time_password",
    "recovery_code",
    "role_grant",
    "invitation",
    "audit_entry",
    "outbox",
    "mail_stop",
    "text_report",
    "deletion_entry",
];

/// Protections that a twin goes without.
#[derive(Debug, Clone, Copy, Default)]
pub struct Off {
    pub sealing: bool,
    pub secure_delete: bool,
    pub destruction: bool,
}

/// What was found: the channels, each with the places.
pub type Found = BTreeMap<String, BTreeSet<Place>>;

pub struct Life {
    state: AppState,
    service: Service,
    clock: Arc<FrozenClock>,
    random: Arc<SeededRandom>,
    off: Off,
    made: TestDatabase,
    root: tempfile::TempDir,
    log: Log,
    token: Option<Token>,
    needles: Vec<Needle>,
    backup: Vec<(String, Vec<String>)>,
}

impl Life {
    /// An empty site with a small library.
    pub async fn begin(off: Off) -> Self {
        let root = tempfile::tempdir().unwrap();
        let made = TestDatabase::holding("pages", fixture::load).await;
        fs::create_dir_all(root.path().join("data")).unwrap();
        if let Some(folder) = made.folder() {
            made.fold_log().await.unwrap();
            let own = root.path().join("data/semilla.sqlite");
            fs::copy(folder.join("semilla.sqlite"), own).unwrap();
        }
        let (clock, random) = (Arc::new(FrozenClock::default()), Arc::new(SeededRandom::default()));
        // The loudest level there is.
        let log = Log::start("trace");
        let (state, service) = serve(&root, &made, &clock, &random, off).await;
        Self {
            state,
            service,
            clock,
            random,
            off,
            made,
            root,
            log,
            token: None,
            needles: super::marks::needles(),
            backup: Vec::new(),
        }
    }

    /// Visits, forms, errors: what a stranger leaves, which is a report and nothing else.
    pub async fn visit(&mut self) {
        let passing = |channel: &str| {
            assert!(PASSING.contains(&channel), "{channel}");
            mark(channel)
        };
        let text = "SELECT d.token FROM document d JOIN publication p ON p.document_id = d.id
            WHERE p.language = 'en' ORDER BY d.id";
        let report = format!("/en/reports/{}", self.one(text).await);
        let gets = [
            format!("/en?q={}", passing("query string")),
            format!("/en/{}", passing("path")),
            format!("/en/search?q={}", passing("search words")),
            format!("/en/library?topic={}", passing("filter")),
            format!("/en/library?with={}", passing("second language")),
            format!("{report}?part={}", passing("part of a text")),
            format!("/en/sign-in?next=/en/{}", passing("next page")),
            format!("/trial/failure?q={}", passing("query string")),
            format!("/trial/panic?q={}", passing("panic")),
        ];
        for path in &gets {
            self.send(Method::GET, path, Bytes::new()).await;
        }
        let begun = serde_json::json!({ "words": passing("words begun") }).to_string();
        let mut asked = self.request(Method::POST, "/en/api/library/suggest", begun.into());
        asked.headers_mut().insert("content-type", "application/json".parse().unwrap());
        self.service.clone().oneshot(asked).await.unwrap();
        let words = format!("message={}&shown=en&number=1&part=", mark(REPORT));
        self.send_guarded("report", &report, &words).await;
        let posts = [
            format!("message=&shown=en&number=1&{}=1", passing("unknown field")),
            format!("message={}", passing("too long a report").repeat(2_000)),
            format!("message=%ff%fe{}%ff", passing("bytes that are no text")),
            format!("message=&number={}", passing("part of a text")),
        ];
        for form in posts {
            self.send(Method::POST, &report, form.into()).await;
        }
        let typed = format!("address={}%40example.org", passing("typed address of nobody"));
        self.send_guarded("sign-in", "/en/sign-in", &typed).await;
        let body = passing("body of a stranger");
        self.send(Method::POST, "/en", body.into()).await;
        assert_eq!(self.count("text_report").await, 1, "the report was taken");
    }

    /// Sends a guarded form as somebody does who took their time.
    async fn send_guarded(&self, name: &str, path: &str, typed: &str) {
        let moment = self.state.form_times.show(name, self.clock.as_ref(), self.random.as_ref());
        self.clock.advance(TimeDelta::seconds(2));
        self.send(Method::POST, path, format!("{typed}&form_time={moment}").into()).await;
    }

    /// Somebody who has everything that one can have.
    pub async fn join(&mut self) {
        let random = self.random.clone();
        let token = Token::random(random.as_ref());
        let key = self.state.keyring.make(Subject::Person(&token), random.as_ref()).unwrap();
        let tx = self.state.database.begin_write_keeping_cache().await.unwrap();
        let new = NewPerson {
            token: &token,
            name: &GivenName::parse(&mark("name")).unwrap(),
            language: &LanguageTag::english(),
            day: self.clock.today(),
        };
        let id = person::create(&tx, &new).await.unwrap();
        let secret = Secret::random(random.as_ref());
        let begun = NewSession {
            person: id,
            hash: secret.hash(),
            token: &Token::random(random.as_ref()),
            factor: Factor::Passkey,
            now: self.clock.now(),
        };
        session::begin(&tx, &begun).await.unwrap();
        self.letters(&tx).await;
        tx.commit().await.unwrap();
        let address: MailAddress = format!("{}@example.org", mark("mail address")).parse().unwrap();
        let sealed = key.seal(ADDRESS, address.as_str().as_bytes(), random.as_ref());
        self.rows(id, &address, &sealed, &key).await;
        // What the browser holds is looked for as the bytes that it is, and so is what lies under a key.
        self.needles.push(Needle::text("session secret", secret.as_str()));
        self.needles.push(Needle::bytes("capsule", &sealed));
        let file = self.root.path().join("data/keyring/people").join(format!("{token}.key"));
        self.needles.push(Needle::bytes("key file", &fs::read(file).unwrap()));
        self.refuse(&token).await;
        // With the cookie, through the layers.
        let cookie = format!("__Host-semilla={}", secret.as_str());
        let mut request = self.request(Method::GET, "/trial/person", Bytes::new());
        request.headers_mut().insert(header::COOKIE, cookie.parse().unwrap());
        self.service.clone().oneshot(request).await.unwrap();
        self.token = Some(token);
    }

    async fn letters(&self, tx: &server::database::WriteTx) {
        let to: MailAddress = format!("{}@example.org", mark("mail address")).parse().unwrap();
        let letter = NewMail {
            to: &to,
            language: &LanguageTag::english(),
            full: true,
            content: Content::SignIn {
                link: format!("/en/sign-in/{}", mark("words of a letter")),
                code: mark("code"),
            },
        };
        mail::post(tx, &self.state, &letter).await.unwrap();
    }

    async fn rows(
        &self,
        id: i64,
        address: &MailAddress,
        sealed: &[u8],
        key: &server::keyring::Key,
    ) {
        let (random, today) = (self.random.as_ref(), self.clock.today());
        let hash = |channel: &str| Value::from(Key::hash(&mark(channel)));
        let token = || Token::random(random).to_string();
        let later: Value = (self.clock.now().timestamp() + 600).into();
        let lookup = mail::lookup(&self.state.keyring, address).to_vec();
        let site = self.state.keyring.site_key(Purpose::Invitation);
        let invitation = token();
        let invited = format!("{}@example.org", mark("address of an invitation"));
        let invited = site.seal(&invitation, invited.as_bytes(), random);
        let secret = mark("secret of an authenticator");
        let secret = key.seal("one-time password", secret.as_bytes(), random);
        let rows: Vec<(&str, Vec<Value>)> = vec![
            (
                "UPDATE person SET spoken = $1 WHERE id = $2",
                vec![mark("spoken languages").into(), id.into()],
            ),
            ("UPDATE session SET name = $1", vec![mark("browser name").into()]),
            (
                "INSERT INTO person_address (person_id, lookup, sealed, since) VALUES ($1, $2, $3, $4)",
                vec![id.into(), lookup.clone().into(), sealed.to_vec().into(), today.into()],
            ),
            (
                "INSERT INTO sign_in_link (hash, person_id, code, expires) VALUES ($1, $2, $3, $4)",
                vec![hash("sign-in link"), id.into(), hash("code"), later.clone()],
            ),
            (
                "INSERT INTO known_browser (hash, person_id, since) VALUES ($1, $2, $3)",
                vec![hash("code"), id.into(), today.into()],
            ),
            (
                "INSERT INTO ceremony (hash, person_id, state, expires) VALUES ($1, $2, $3, $4)",
                vec![hash("code"), id.into(), mark("ceremony").into(), later.clone()],
            ),
            (
                "INSERT INTO passkey (token, person_id, credential_id, credential, name, since, doubted)
                 VALUES ($1, $2, $3, $4, $5, $6, $7)",
                vec![
                    token().into(),
                    id.into(),
                    b"credential".to_vec().into(),
                    mark("passkey").into(),
                    mark("passkey name").into(),
                    today.into(),
                    false.into(),
                ],
            ),
            (
                "INSERT INTO password (person_id, hash, since) VALUES ($1, $2, $3)",
                vec![id.into(), hex(&Key::hash(&mark("password"))).into(), today.into()],
            ),
            (
                "INSERT INTO one_time_password (person_id, secret, step) VALUES ($1, $2, 0)",
                vec![id.into(), secret.into()],
            ),
            (
                "INSERT INTO recovery_code (person_id, hash) VALUES ($1, $2)",
                vec![id.into(), hash("recovery code")],
            ),
            (
                "INSERT INTO invitation (token, hash, role, scope, language, sealed, invited_by, since, expires)
                 VALUES ($1, $2, 'editor', 'coalition', 'en', $3, $4, $5, $6)",
                vec![
                    invitation.into(),
                    hash("invitation secret"),
                    invited.into(),
                    id.into(),
                    today.into(),
                    later,
                ],
            ),
            (
                "INSERT INTO mail_stop (lookup, kind, since) VALUES ($1, 'roles', $2)",
                vec![lookup.into(), today.into()],
            ),
        ];
        for (sql, values) in rows {
            self.run(sql, values).await;
        }
    }

    /// A row that a unique key refuses: what it holds must not come out in the error either.
    async fn refuse(&self, token: &Token) {
        let tx = self.state.database.begin_write_keeping_cache().await.unwrap();
        let again = NewPerson {
            token,
            name: &GivenName::parse(&mark("row that was refused")).unwrap(),
            language: &LanguageTag::english(),
            day: self.clock.today(),
        };
        let refused = person::create(&tx, &again).await.unwrap_err();
        tracing::warn!(error = %refused, "a row was refused");
        tracing::warn!(error = ?refused, "and in its other form");
        tx.undo().await.unwrap();
    }

    /// The minute passes: uses are written down, what is due goes. And the library leaves as a file.
    pub async fn work(&mut self) {
        self.clock.advance(TimeDelta::minutes(1));
        jobs::run_due(&self.state).await;
        let export = self.root.path().join("export");
        fs::create_dir_all(&export).unwrap();
        let (database, storage) = (&self.state.database, self.state.storage.as_ref());
        write_bundle(database, storage, &export, Share::Everything, &mut |_| {}).await.unwrap();
    }

    /// A letter begins to wait.
    pub async fn write(&mut self) {
        let to: MailAddress = format!("{}@example.org", mark("mail address")).parse().unwrap();
        let link = format!("/en/{}", mark("words of a letter"));
        let letter = NewMail {
            to: &to,
            language: &LanguageTag::english(),
            full: false,
            content: Content::SignIn { link, code: "12345678".to_owned() },
        };
        let tx = self.state.database.begin_write_keeping_cache().await.unwrap();
        mail::post(&tx, &self.state, &letter).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(self.count("outbox").await, 1);
    }

    /// A backup of the database, as it is now.
    pub async fn back_up(&mut self) {
        self.backup = self.dump().await;
        let folder = self.root.path().join("backup");
        fs::create_dir_all(&folder).unwrap();
        if self.state.database.backend() == DbBackend::Sqlite {
            self.state.database.fold_log().await.unwrap();
            fs::copy(self.file(), folder.join("semilla.sqlite")).unwrap();
        } else {
            fs::write(folder.join("rows.json"), serde_json::to_string(&self.backup).unwrap())
                .unwrap();
        }
    }

    /// The person is forgotten.
    pub async fn delete(&mut self) {
        let token = self.token.clone().unwrap();
        erase_person::people(&self.state, &[token], Actor::Operator).await.unwrap();
    }

    /// Everything that has a time is over.
    pub async fn purge(&mut self) {
        self.clock.advance(TimeDelta::days(2_000));
        purge::now(&self.state).await.unwrap();
    }

    /// The older backup is put back; keyring and log are those of today; then the server starts.
    pub async fn restore(&mut self) {
        if self.state.database.backend() == DbBackend::Sqlite {
            self.state.database.close().await.unwrap();
            fs::copy(self.root.path().join("backup/semilla.sqlite"), self.file()).unwrap();
        } else {
            self.put_rows_back().await;
            // What a backup says of the days on which it was cleaned up is as old as its rows.
            self.run("DELETE FROM retention_run", vec![]).await;
        }
        let (state, service) =
            serve(&self.root, &self.made, &self.clock, &self.random, self.off).await;
        (self.state, self.service) = (state, service);
        if self.off.destruction {
            return;
        }
        deletions::reconcile(&self.state).await.unwrap();
        jobs::run_due(&self.state).await;
    }

    /// The address of the person, read from what was put back: what somebody with the machine could do.
    pub async fn open_address(&self) -> Option<Vec<u8>> {
        let token = self.token.as_ref().unwrap();
        let sql = "SELECT a.sealed FROM person_address a JOIN person p ON p.id = a.person_id
             WHERE p.token = $1";
        let statement = Statement::from_sql_and_values(
            self.state.database.backend(),
            sql,
            [token.as_str().into()],
        );
        let writer = self.state.database.writer_for_migrations();
        let row = writer.query_one_raw(statement).await.unwrap()?;
        let sealed: Vec<u8> = row.try_get_by_index(0).unwrap();
        let key = self.state.keyring.find(Subject::Person(token)).unwrap()?;
        key.open(ADDRESS, &sealed).ok().map(|bytes| bytes.to_vec())
    }

    async fn put_rows_back(&self) {
        for table in PERSONAL.iter().rev() {
            self.run(&format!("DELETE FROM {table}"), vec![]).await;
        }
        for (table, rows) in self.backup.iter().filter(|(_, rows)| !rows.is_empty()) {
            let sql = format!(
                "INSERT INTO {table} OVERRIDING SYSTEM VALUE
                 SELECT * FROM json_populate_recordset(NULL::{table}, $1::text::json)"
            );
            // Only tables with a key of the database know the words.
            let plain = sql.replace("OVERRIDING SYSTEM VALUE", "");
            let keyed = self.has_id(table).await;
            let rows = format!("[{}]", rows.join(","));
            self.run(if keyed { &sql } else { &plain }, vec![rows.into()]).await;
        }
    }

    async fn has_id(&self, table: &str) -> bool {
        let sql = "SELECT COUNT(*) FROM information_schema.columns
             WHERE table_name = $1 AND column_name = 'id' AND is_identity = 'YES'";
        let statement = Statement::from_sql_and_values(DbBackend::Postgres, sql, [table.into()]);
        let writer = self.state.database.writer_for_migrations();
        let count: i64 =
            writer.query_one_raw(statement).await.unwrap().unwrap().try_get_by_index(0).unwrap();
        count == 1
    }

    /// Every byte that was written, looked through.
    pub async fn scan(&self) -> Found {
        let mut found = Found::new();
        let mut note = |place: Place, bytes: &[u8]| {
            assert!(!scan::is_closed(bytes), "a packed file that the scan does not see through");
            for name in names_in(bytes, &self.needles) {
                found.entry(name.to_owned()).or_default().insert(place);
            }
        };
        for (folder, others) in
            [("data", Place::Folder), ("export", Place::Export), ("backup", Place::Backup)]
        {
            for (path, bytes) in files(&self.root.path().join(folder)) {
                let place = match path.as_str() {
                    path if folder == "data" && path.starts_with("semilla.") => Place::Database,
                    path if folder == "data" && path.starts_with("mail/") => Place::Mail,
                    _ => others,
                };
                note(place, &bytes);
            }
        }
        if self.state.database.backend() != DbBackend::Sqlite {
            for (_, rows) in self.dump().await {
                note(Place::Database, rows.join("\n").as_bytes());
            }
        }
        note(Place::Log, self.log.text().as_bytes());
        found
    }

    /// Paths below the data folder that the inventory does not know.
    pub fn unlisted(&self) -> Vec<String> {
        let paths = files(&self.root.path().join("data")).into_iter().map(|(path, _)| path);
        paths.filter(|path| server::domain::inventory::file(path).is_none()).collect()
    }

    /// Which of the two databases it is lived on.
    pub fn backend(&self) -> DbBackend {
        self.state.database.backend()
    }

    /// Where a careless server would have put a line.
    pub fn data_dir(&self) -> PathBuf {
        self.root.path().join("data")
    }

    /// Every row of every table that can hold something of somebody, as text.
    async fn dump(&self) -> Vec<(String, Vec<String>)> {
        let database = &self.state.database;
        let mut dump = Vec::new();
        for table in PERSONAL {
            let sql = match database.backend() {
                DbBackend::Postgres => format!("SELECT row_to_json(t)::text FROM {table} t"),
                _ => format!("SELECT '{table}'"),
            };
            let statement = Statement::from_string(database.backend(), sql);
            let rows = database.writer_for_migrations().query_all_raw(statement).await.unwrap();
            let rows = rows.iter().map(|row| row.try_get_by_index::<String>(0).unwrap());
            dump.push(((*table).to_owned(), rows.collect()));
        }
        dump
    }

    fn file(&self) -> PathBuf {
        self.root.path().join("data/semilla.sqlite")
    }

    fn request(&self, method: Method, path: &str, body: Bytes) -> Request<Body> {
        let posts = method == Method::POST;
        let mut request = server::testing::test_app::request(method, path);
        for (channel, name) in HEADERS {
            let value = HeaderValue::try_from(mark(channel)).unwrap();
            request.headers_mut().insert(*name, value);
        }
        if posts {
            let headers = request.headers_mut();
            let form = HeaderValue::from_static("application/x-www-form-urlencoded");
            headers.insert(header::CONTENT_TYPE, form);
            headers.insert("sec-fetch-site", HeaderValue::from_static("same-origin"));
            headers.insert(header::HOST, HeaderValue::from_static(HOST));
        }
        *request.body_mut() = Body::from(body);
        request
    }

    async fn send(&self, method: Method, path: &str, body: Bytes) {
        let answer = self.service.clone().oneshot(self.request(method, path, body)).await.unwrap();
        answer.into_body().collect().await.unwrap();
    }

    async fn run(&self, sql: &str, values: Vec<Value>) {
        let backend = self.state.database.backend();
        let statement = Statement::from_sql_and_values(backend, sql, values);
        self.state.database.writer_for_migrations().execute_raw(statement).await.unwrap();
    }

    async fn one(&self, sql: &str) -> String {
        let statement = Statement::from_string(self.state.database.backend(), sql);
        let writer = self.state.database.writer_for_migrations();
        writer.query_one_raw(statement).await.unwrap().unwrap().try_get_by_index(0).unwrap()
    }

    async fn count(&self, table: &str) -> i64 {
        let sql = format!("SELECT COUNT(*) FROM {table}");
        let statement = Statement::from_string(self.state.database.backend(), sql);
        let writer = self.state.database.writer_for_migrations();
        writer.query_one_raw(statement).await.unwrap().unwrap().try_get_by_index(0).unwrap()
    }

    pub async fn end(self) {
        self.state.database.close().await.unwrap();
        self.made.end().await;
    }
}

/// What stands for hashes of secrets: their real forms are tried where they are made.
struct Key;

impl Key {
    fn hash(secret: &str) -> Vec<u8> {
        let token = Token::derived(&[secret]);
        [token.as_str().as_bytes(), token.as_str().as_bytes()].concat()
    }
}

fn hex(bytes: &[u8]) -> String {
    data_encoding::HEXLOWER.encode(bytes)
}

/// The server over what is in the folder, as after a start.
async fn serve(
    root: &tempfile::TempDir,
    made: &TestDatabase,
    clock: &Arc<FrozenClock>,
    random: &Arc<SeededRandom>,
    off: Off,
) -> (AppState, Service) {
    let config =
        Config { data_dir: root.path().join("data"), ..server::testing::TestApp::config() };
    let target = match made.target() {
        DatabaseTarget::Sqlite(_) => DatabaseTarget::Sqlite(config.data_dir.join("semilla.sqlite")),
        postgres => postgres.clone(),
    };
    let database = Database::open(&target, 8).await.unwrap();
    if off.secure_delete && database.backend() == DbBackend::Sqlite {
        let off = Statement::from_string(DbBackend::Sqlite, "PRAGMA secure_delete = OFF");
        database.writer_for_migrations().query_one_raw(off).await.unwrap();
    }
    let keyring = Keyring::open(&config.keyring_dir(), None, random.as_ref()).unwrap();
    if off.sealing {
        keyring.switches.switch_sealing_off();
    }
    if off.destruction {
        keyring.switches.switch_destruction_off();
    }
    // Without a mail server: letters are files below the data folder.
    let (locales, context) =
        (locales::Locales::load().unwrap(), HttpContext::new(&config, config.listen));
    let mailer = Mailer::open(&config, context.main_origin(), locales, random.as_ref()).unwrap();
    let storage: Arc<dyn Storage> = Arc::new(LocalStorage::open(&config.files_dir()).unwrap());
    fixture::keep_files(storage.as_ref());
    let state = AppState::with(Parts {
        config,
        database,
        storage,
        keyring: Arc::new(keyring),
        mailer,
        recent_use: RecentUse::default(),
        hashing: Hashing::default(),
        clock: clock.clone(),
        random: random.clone(),
    });
    let context = HttpContext::new(&state.config, SocketAddr::from(([127, 0, 0, 1], 3000)));
    let (service, _) = trials::build(trials::registry(), state.clone(), context);
    (state, service)
}
