//! A state over a fresh database and a keyring of its own, and somebody of whom everything there is is known.

use chrono::NaiveDate;
use locales::Locales;
use sea_orm::{ConnectionTrait, Statement, Value};
use server::{
    config::Config,
    database::{
        Database,
        record::{
            accounts::{
                person::{self, NewPerson},
                session::{self, NewSession},
            },
            organizations::grant,
            privacy::audit,
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
        organizations::role::{Role, Scope},
        privacy::action::{Action, Actor},
        token::Token,
    },
    http::HttpContext,
    keyring::{Keyring, Purpose, Subject},
    mail::{self, Content, Mailer, NewMail},
    services::accounts::{ADDRESS, identity::RecentUse, password::Hashing},
    state::{AppState, Parts},
    storage::MemoryStorage,
    testing::{FrozenClock, SeededRandom, mail::mailer, tempfile},
};
use std::{path::Path, sync::Arc};

/// A state, and what it stands on.
pub struct Stage {
    pub state: AppState,
    pub clock: Arc<FrozenClock>,
    /// Letters that went out.
    folder: tempfile::TempDir,
}

impl Stage {
    pub fn over(database: &Database) -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self::again(database, folder, Arc::new(FrozenClock::default()))
    }

    /// The same folder under another database, as after a restore.
    pub fn under(self, database: &Database) -> Self {
        Self::again(database, self.folder, self.clock)
    }

    fn again(database: &Database, folder: tempfile::TempDir, clock: Arc<FrozenClock>) -> Self {
        let config = Config { data_dir: folder.path().to_owned(), ..Config::default() };
        let random = SeededRandom::default();
        let keyring = Keyring::open(&config.keyring_dir(), None, &random).unwrap();
        let context = HttpContext::new(&config, config.listen);
        let (mailer, _) = mailer(&config, context.main_origin(), &random);
        let state = AppState::with(Parts {
            config,
            database: database.clone(),
            storage: Arc::new(MemoryStorage::default()),
            keyring: Arc::new(keyring),
            mailer,
            recent_use: RecentUse::default(),
            hashing: Hashing::default(),
            clock: clock.clone(),
            random: Arc::new(random),
        });
        Self { state, clock, folder }
    }

    /// The same, where letters become files: as on a site without a mail server.
    pub fn with_letters_as_files(database: &Database) -> Self {
        let Self { state, clock, folder } = Self::over(database);
        let origin = HttpContext::new(&state.config, state.config.listen).main_origin().clone();
        let random = SeededRandom::default();
        let locales = Locales::load().unwrap();
        let mailer = Mailer::open(&state.config, &origin, locales, &random).unwrap();
        let state = AppState::with(Parts {
            config: state.config.clone(),
            database: database.clone(),
            storage: Arc::new(MemoryStorage::default()),
            keyring: state.keyring.clone(),
            mailer,
            recent_use: RecentUse::default(),
            hashing: Hashing::default(),
            clock: clock.clone(),
            random: Arc::new(random),
        });
        Self { state, clock, folder }
    }

    /// Posts a letter, about somebody's account or nobody's.
    pub async fn letter(&self, to: &str, about: Option<&Token>, content: Content) {
        let (to, language): (MailAddress, _) = (to.parse().unwrap(), LanguageTag::english());
        let letter = NewMail { to: &to, language: &language, full: false, content };
        let tx = self.state.database.begin_write_keeping_cache().await.unwrap();
        match about {
            Some(person) => mail::post_about(&tx, &self.state, person, &letter).await.unwrap(),
            None => mail::post(&tx, &self.state, &letter).await.unwrap(),
        };
        tx.commit().await.unwrap();
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub async fn run(&self, sql: &str, values: Vec<Value>) {
        let backend = self.state.database.backend();
        let statement = Statement::from_sql_and_values(backend, sql, values);
        self.state.database.writer_for_migrations().execute_raw(statement).await.unwrap();
    }

    pub async fn count(&self, table: &str) -> i64 {
        let backend = self.state.database.backend();
        let sql = format!("SELECT COUNT(*) FROM {table}");
        let statement = Statement::from_string(backend, sql);
        let writer = self.state.database.writer_for_migrations();
        writer.query_one_raw(statement).await.unwrap().unwrap().try_get_by_index(0).unwrap()
    }

    pub fn day(&self, ago: i64) -> NaiveDate {
        self.clock.today() - chrono::TimeDelta::days(ago)
    }

    pub fn second(&self, ago: i64) -> i64 {
        self.clock.now().timestamp() - ago
    }

    /// A person with a key.
    pub async fn person(&self, name: &str) -> (i64, Token) {
        let token = Token::random(self.state.random.as_ref());
        let random = self.state.random.as_ref();
        self.state.keyring.make(Subject::Person(&token), random).unwrap();
        let tx = self.state.database.begin_write_keeping_cache().await.unwrap();
        let new = NewPerson {
            token: &token,
            name: &GivenName::parse(name).unwrap(),
            language: &LanguageTag::english(),
            day: self.clock.today(),
        };
        let id = person::create(&tx, &new).await.unwrap();
        tx.commit().await.unwrap();
        (id, token)
    }

    /// Seals an address to a person and stores it.
    pub async fn address(&self, (id, token): &(i64, Token), address: &str) {
        let parsed: MailAddress = address.parse().unwrap();
        let key = self.state.keyring.find(Subject::Person(token)).unwrap().unwrap();
        let sealed = key.seal(ADDRESS, address.as_bytes(), self.state.random.as_ref());
        let values = vec![
            (*id).into(),
            mail::lookup(&self.state.keyring, &parsed).to_vec().into(),
            sealed.into(),
            self.clock.today().into(),
        ];
        const SQL: &str =
            "INSERT INTO person_address (person_id, lookup, sealed, since) VALUES ($1, $2, $3, $4)";
        self.run(SQL, values).await;
    }

    /// A row in every table that can be about a person, each with a mark of its own.
    pub async fn everything(&self, address: &str) -> (i64, Token) {
        let ana = self.person("mark-name").await;
        self.address(&ana, address).await;
        self.ways_in(&ana).await;
        self.work(&ana, address).await;
        ana
    }

    async fn ways_in(&self, (id, token): &(i64, Token)) {
        let random = self.state.random.as_ref();
        let tx = self.state.database.begin_write_keeping_cache().await.unwrap();
        let begun = NewSession {
            person: *id,
            hash: Secret::random(random).hash(),
            token: &Token::random(random),
            factor: Factor::Passkey,
            now: self.clock.now(),
        };
        session::begin(&tx, &begun).await.unwrap();
        tx.commit().await.unwrap();
        self.run("UPDATE session SET name = 'mark-browser'", vec![]).await;
        let soon = self.second(-600);
        self.run(
            "INSERT INTO sign_in_link (hash, person_id, expires) VALUES ($1, $2, $3)",
            vec![vec![1_u8; 32].into(), (*id).into(), soon.into()],
        )
        .await;
        self.run(
            "INSERT INTO known_browser (hash, person_id, since) VALUES ($1, $2, $3)",
            vec![vec![5_u8; 32].into(), (*id).into(), self.clock.today().into()],
        )
        .await;
        let key = self.state.keyring.find(Subject::Person(token)).unwrap().unwrap();
        let sealed = key.seal(ADDRESS, b"new-mark@example.org", random);
        self.run(
            "INSERT INTO address_change (person_id, hash, code, lookup, sealed, expires)
             VALUES ($1, $2, $2, $2, $3, $4)",
            vec![(*id).into(), vec![4_u8; 32].into(), sealed.into(), soon.into()],
        )
        .await;
        self.run(
            "INSERT INTO ceremony (hash, person_id, state, expires) VALUES ($1, $2, 'mark-ceremony', $3)",
            vec![vec![2_u8; 32].into(), (*id).into(), soon.into()],
        )
        .await;
        self.run(
            "INSERT INTO passkey (token, person_id, credential_id, credential, name, since, doubted)
             VALUES ($1, $2, $3, 'mark-credential', 'mark-passkey', $4, $5)",
            vec![
                Token::random(random).as_str().into(),
                (*id).into(),
                b"mark-credential-id".to_vec().into(),
                self.clock.today().into(),
                false.into(),
            ],
        )
        .await;
        let today = self.clock.today();
        self.run(
            "INSERT INTO password (person_id, hash, since) VALUES ($1, 'mark-password', $2)",
            vec![(*id).into(), today.into()],
        )
        .await;
        let key = self.state.keyring.find(Subject::Person(token)).unwrap().unwrap();
        let secret = key.seal("one-time password", b"mark-totp", random);
        self.run(
            "INSERT INTO one_time_password (person_id, secret, step) VALUES ($1, $2, 0)",
            vec![(*id).into(), secret.into()],
        )
        .await;
        self.run(
            "INSERT INTO recovery_code (person_id, hash) VALUES ($1, $2)",
            vec![(*id).into(), vec![3_u8; 32].into()],
        )
        .await;
    }

    async fn work(&self, (id, token): &(i64, Token), address: &str) {
        let (random, today) = (self.state.random.as_ref(), self.clock.today());
        let parsed: MailAddress = address.parse().unwrap();
        let tx = self.state.database.begin_write_keeping_cache().await.unwrap();
        let given = grant::NewGrant {
            token: &Token::random(random),
            person: *id,
            role: Role::Admin,
            scope: Scope::Coalition,
            day: today,
            until: None,
        };
        grant::give(&tx, &given).await.unwrap();
        let actor = Actor::Person(token);
        audit::append(&tx, today, actor, Action::RoleGiven, "mark-object", "admin").await.unwrap();
        let letter = NewMail {
            to: &parsed,
            language: &LanguageTag::english(),
            full: false,
            content: Content::RolesChanged { link: "/en/mark-letter".into() },
        };
        mail::post(&tx, &self.state, &letter).await.unwrap();
        tx.commit().await.unwrap();
        let site = self.state.keyring.site_key(Purpose::Invitation);
        let name = Token::random(random);
        let sealed = site.seal(name.as_str(), address.as_bytes(), random);
        self.run(
            "INSERT INTO invitation (token, hash, role, scope, language, sealed, since, expires)
             VALUES ($1, $2, 'editor', 'coalition', 'en', $3, $4, $5)",
            vec![
                name.as_str().into(),
                vec![4_u8; 32].into(),
                sealed.into(),
                today.into(),
                self.second(-86_400).into(),
            ],
        )
        .await;
        self.run(
            "INSERT INTO mail_stop (lookup, kind, since) VALUES ($1, 'roles', $2)",
            vec![mail::lookup(&self.state.keyring, &parsed).to_vec().into(), today.into()],
        )
        .await;
        self.run(
            "INSERT INTO person_notice (person_id, day) VALUES ($1, $2)",
            vec![(*id).into(), today.into()],
        )
        .await;
        self.done(*id).await;
    }

    /// A report of a reader that the person looked after.
    async fn done(&self, person: i64) {
        let today = self.clock.today();
        for sql in [
            "INSERT INTO organization (id, token, slug) VALUES (90, 'o90', 'o90')",
            "INSERT INTO item (id, token, kind, form, class, organization_id, position, languages)
             VALUES (90, 'i90', 'resource', 'article', 'general', 90, 0, '')",
            "INSERT INTO document (id, token, item_id, role, position, source_language)
             VALUES (90, 'd90', 90, 'main', 0, 'en')",
        ] {
            self.run(sql, vec![]).await;
        }
        self.run(
            "INSERT INTO text_report (id, document_id, day, place, language, number, message, origin)
             VALUES (90, 90, $1, 1, 'en', 1, 'wrong', 'r90')",
            vec![today.into()],
        )
        .await;
        self.run(
            "INSERT INTO report_done (report_id, person_id, day) VALUES (90, $1, $2)",
            vec![person.into(), today.into()],
        )
        .await;
    }
}
