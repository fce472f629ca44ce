//! The cast of the matrix, and the things that they try to open and to change: made anew for each try.

use http::{Method, StatusCode};
use server::{
    database::{
        query::organizations::{self, items},
        record::{
            feedback::{self, ReportRecord, Reported},
            organizations::{
                grant::{self, NewGrant},
                invitation::{self, NewInvitation},
            },
        },
    },
    domain::{
        accounts::sign_in::Secret,
        clock::Clock,
        language_tag::LanguageTag,
        organizations::{
            organization::{OrganizationName, OrganizationWords, PlainLines},
            permission::{ManageOrganization, Permit, Target},
            role::{Role, Scope},
        },
        privacy::action::Actor,
        report::ReportMessage,
        token::Token,
        topic::{Synonyms, TextMark, TopicLabel, TopicWords},
    },
    http::RouteLine,
    services::{
        Change,
        feedback::reports::SettleReport,
        library::topics::{AddTopic, Editing, TopicAdded, WriteTopic, Written},
        organizations::organization::{AddOrganization, Placed, WriteOrganization},
    },
    testing::{
        TestApp,
        cast::Player as SignedIn,
        test_app::{Answer, request},
    },
};

/// Whose things they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Own,
    Other,
}

/// Where somebody of the cast holds their role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Nothing,
    Coalition,
    Organization(Side),
    Item(Side),
}

/// Somebody of the cast.
#[derive(Debug)]
pub struct Player {
    pub name: &'static str,
    /// `None` for who is not signed in.
    pub holds: Option<(Role, Part)>,
}

const fn own(name: &'static str, role: Role) -> Player {
    Player { name, holds: Some((role, Part::Organization(Side::Own))) }
}

/// The cast; the last one may do everything.
pub const PLAYERS: &[Player] = &[
    Player { name: "anonymous", holds: None },
    Player { name: "nobody in particular", holds: Some((Role::Reader, Part::Nothing)) },
    own("reader", Role::Reader),
    own("trainer", Role::Trainer),
    own("translator", Role::Translator),
    own("reviewer", Role::Reviewer),
    own("editor", Role::Editor),
    own("organizer", Role::Organizer),
    own("admin", Role::Admin),
    Player { name: "other's admin", holds: Some((Role::Admin, Part::Organization(Side::Other))) },
    Player { name: "item delegate", holds: Some((Role::Editor, Part::Item(Side::Own))) },
    Player { name: "coalition editor", holds: Some((Role::Editor, Part::Coalition)) },
    Player { name: "coalition admin", holds: Some((Role::Admin, Part::Coalition)) },
];

/// The place of the admin here among the cast.
pub const ADMIN_HERE: usize = 8;

/// An organization of the demo library, and an item that it owns.
struct Ground {
    organization: i64,
    item: i64,
    item_token: Token,
}

/// The cast, signed in, on the demo library.
pub struct Stage<'a> {
    pub app: &'a TestApp,
    own: Ground,
    other: Ground,
    players: Vec<Option<SignedIn>>,
}

impl<'a> Stage<'a> {
    pub async fn set(app: &'a TestApp) -> Self {
        let own = ground(app, "demo-workers").await;
        let other = ground(app, "demo-interfaith").await;
        let mut players = Vec::new();
        for player in PLAYERS {
            players.push(match player.holds {
                None => None,
                Some((_, Part::Nothing)) => Some(app.player(player.name, &[]).await),
                Some((role, part)) => {
                    let scope = match part {
                        Part::Organization(Side::Own) => Scope::Organization(own.organization),
                        Part::Organization(Side::Other) => Scope::Organization(other.organization),
                        Part::Item(Side::Own) => Scope::Item(own.item),
                        Part::Item(Side::Other) => Scope::Item(other.item),
                        Part::Coalition | Part::Nothing => Scope::Coalition,
                    };
                    Some(app.player(player.name, &[(role, scope)]).await)
                }
            });
        }
        Self { app, own, other, players }
    }

    /// Who may do everything.
    pub fn admin(&self) -> &SignedIn {
        self.players.last().unwrap().as_ref().unwrap()
    }

    /// Asks as somebody of the cast.
    pub async fn ask(&self, player: &Player, method: Method, path: &str, form: &str) -> Answer {
        let at = PLAYERS.iter().position(|known| known.name == player.name).unwrap();
        match (&self.players[at], method) {
            (None, Method::POST) => self.app.post_form(path, form).await,
            (None, method) => self.app.send(request(method, path)).await,
            (Some(signed_in), Method::POST) => self.app.post_as(signed_in, path, form).await,
            (Some(signed_in), Method::HEAD) => {
                let mut asked = request(Method::HEAD, path);
                asked.headers_mut().insert("cookie", signed_in.cookie.parse().unwrap());
                self.app.send(asked).await
            }
            (Some(signed_in), _) => self.app.get_as(signed_in, path).await,
        }
    }

    /// New things of one side: an organization below it, one beside that, and somebody with roles in each scope.
    pub async fn scene(&self, side: Side) -> Scene {
        let ground = match side {
            Side::Own => &self.own,
            Side::Other => &self.other,
        };
        let (slug, id) = part_of(self.app, ground.organization).await;
        let (beside, _) = part_of(self.app, ground.organization).await;
        let spanish = LanguageTag::parse("es").unwrap();
        let words = words("Otra");
        WriteOrganization {
            permit: operator(Target::Organization(id)),
            actor: Actor::Operator,
            language: &spanish,
            words: &words,
        }
        .execute(&self.app.state)
        .await
        .unwrap();
        let bystander = self.app.player("Bystander", &[]).await;
        let (report, done_report) = reports(self.app, ground.item, id, bystander.id).await;
        let (topic_beside, _) = topic(self.app).await;
        let (topic, topic_mark) = topic(self.app).await;
        let mut scene = Scene {
            report,
            done_report,
            slug,
            beside,
            topic,
            topic_beside,
            topic_mark,
            item: ground.item_token.clone(),
            bystander,
            grants: Vec::new(),
            invitations: Vec::new(),
        };
        for scope in [Scope::Organization(id), Scope::Item(ground.item), Scope::Coalition] {
            scene.grants.push(given(self.app, scene.bystander.id, scope).await);
            scene.invitations.push(invited(self.app, scope).await);
        }
        scene
    }
}

async fn ground(app: &TestApp, slug: &str) -> Ground {
    let database = &app.state.database;
    let organization = organizations::id_by_slug(database, slug).await.unwrap().unwrap();
    let reading = [LanguageTag::english()];
    let filter = server::database::query::library::LibraryFilter {
        organization: Some(organization),
        ..Default::default()
    };
    let list = server::database::query::library::list(database, &reading, &filter, None).await;
    let card = list.unwrap().cards.into_iter().next().unwrap();
    let item = items::item(database, &reading, &card.token).await.unwrap().unwrap();
    assert_eq!(item.owner, organization);
    Ground { organization, item: item.id, item_token: card.token }
}

fn operator(target: Target) -> Permit<ManageOrganization> {
    Permit::of_the_operator(target)
}

fn words(name: &str) -> OrganizationWords {
    OrganizationWords {
        name: OrganizationName::parse(name).unwrap(),
        description: PlainLines::default(),
        contact: PlainLines::default(),
    }
}

async fn part_of(app: &TestApp, above: i64) -> (String, i64) {
    let unique = Token::random(app.state.random.as_ref());
    let add = AddOrganization {
        place: operator(Target::Organization(above)),
        actor: Actor::Operator,
        language: &LanguageTag::english(),
        words: &words(&format!("Part {unique}")),
    };
    let placed = add.execute(&app.state).await.unwrap();
    let Placed::Done(slug) = placed else { panic!("not added") };
    let id = organizations::id_by_slug(&app.state.database, &slug).await.unwrap().unwrap();
    (slug, id)
}

/// A topic over nothing, named in English and Spanish; the mark is that of the Spanish words.
async fn topic(app: &TestApp) -> (Token, TextMark) {
    let unique = Token::random(app.state.random.as_ref());
    let permit = Permit::of_the_operator(Target::Coalition);
    let editing = Editing { permit, actor: Actor::Operator };
    let words = |label: &str| TopicWords {
        label: TopicLabel::parse(label).unwrap(),
        description: PlainLines::default(),
        synonyms: Synonyms::default(),
    };
    let (english, label) = (LanguageTag::english(), format!("Topic {unique}"));
    let first = words(&label);
    let add = AddTopic { editing, below: None, language: &english, words: &first };
    let added = add.execute(&app.state).await.unwrap();
    let TopicAdded::Done(token) = added else { panic!("not added: {added:?}") };
    let (spanish, label) = (LanguageTag::parse("es").unwrap(), format!("Tema {unique}"));
    let write = WriteTopic {
        editing,
        topic: &token,
        language: &spanish,
        words: &words(&label),
        seen: &TextMark::of_nothing(),
    };
    assert_eq!(write.execute(&app.state).await.unwrap(), Some(Written::Done));
    (token, TextMark::of(&label, "", &[]))
}

async fn given(app: &TestApp, person: i64, scope: Scope) -> Token {
    let token = Token::random(app.state.random.as_ref());
    let (role, day) = (Role::Translator, app.clock.today());
    let new = NewGrant { token: &token, person, role, scope, day, until: None };
    let tx = app.state.database.begin_write_keeping_cache().await.unwrap();
    assert!(grant::give(&tx, &new).await.unwrap());
    tx.commit().await.unwrap();
    token
}

/// Two reports about the item, which belongs to the organization from now on: one that waits, one that is done.
async fn reports(app: &TestApp, item: i64, owner: i64, person: i64) -> (Token, Token) {
    let tx = app.state.database.begin_write_keeping_cache().await.unwrap();
    let give = "UPDATE item SET organization_id = $1 WHERE id = $2";
    tx.execute_for_test(give, vec![owner.into(), item.into()]).await.unwrap();
    tx.commit().await.unwrap();
    let waits = reported(app, item).await;
    let done = reported(app, item).await;
    let permit = Permit::of_the_operator(Target::Coalition);
    let settle = SettleReport { permit, person, report: &done };
    assert_eq!(settle.execute(&app.state).await.unwrap(), Change::Made);
    (waits, done)
}

async fn reported(app: &TestApp, item: i64) -> Token {
    let origin = Token::random(app.state.random.as_ref());
    let statement = sea_orm::Statement::from_sql_and_values(
        app.state.database.backend(),
        "SELECT id FROM document WHERE item_id = $1 AND role = 'main'",
        [item.into()],
    );
    let row = app.state.database.reader().query_one_raw(statement).await.unwrap().unwrap();
    let record = ReportRecord {
        document: row.try_get_by_index(0).unwrap(),
        day: app.clock.today(),
        language: LanguageTag::english(),
        number: 1,
        segment: None,
        message: ReportMessage::parse("Wrong.").unwrap(),
        origin: origin.clone(),
    };
    let tx = app.state.database.begin_write_keeping_cache().await.unwrap();
    assert_eq!(feedback::report(&tx, &record, i64::MAX).await.unwrap(), Reported::Saved);
    tx.commit().await.unwrap();
    origin
}

async fn invited(app: &TestApp, scope: Scope) -> Token {
    let token = Token::random(app.state.random.as_ref());
    let new = NewInvitation {
        token: &token,
        hash: Secret::random(app.state.random.as_ref()).hash(),
        role: Role::Editor,
        scope,
        language: &LanguageTag::english(),
        sealed: None,
        invited_by: None,
        day: app.clock.today(),
        // Over, so that the next scenes do not find the place full; it can be taken back all the same.
        expires: app.clock.now().timestamp(),
    };
    let tx = app.state.database.begin_write_keeping_cache().await.unwrap();
    invitation::make(&tx, &new).await.unwrap();
    tx.commit().await.unwrap();
    token
}

/// Things that somebody tries to open or to change.
pub struct Scene {
    /// The organization.
    slug: String,
    /// Another one at the same place.
    pub beside: String,
    item: Token,
    topic: Token,
    /// Another one at the same place, before it.
    pub topic_beside: Token,
    /// What its Spanish words are known by.
    pub topic_mark: TextMark,
    /// Who holds a role in each scope.
    pub bystander: SignedIn,
    /// A report about an item of the organization that waits, and one that is done.
    report: Token,
    done_report: Token,
    /// Roles in the organization, for the item, in the coalition.
    grants: Vec<Token>,
    /// Invitations to the same.
    invitations: Vec<Token>,
}

impl Scene {
    /// The path of a route about these things.
    pub fn path(&self, line: &RouteLine) -> String {
        self.path_with(line, &self.grants[scope(line)], &self.invitations[scope(line)], self)
    }

    /// Paths whose role, invitation or report is not of the place that they name: of the same place elsewhere, and of the
    /// other places here. A role of the coalition belongs to no side, and the reports of both sides are in its inbox.
    pub fn swapped(&self, line: &RouteLine, other: &Self) -> Vec<String> {
        let here = scope(line);
        let elsewhere = (here != 2)
            .then(|| self.path_with(line, &other.grants[here], &other.invitations[here], other));
        if line.path.contains("{report}") {
            return elsewhere.into_iter().collect();
        }
        let others = (0..3)
            .filter(|place| *place != here)
            .map(|place| self.path_with(line, &self.grants[place], &self.invitations[place], self));
        elsewhere.into_iter().chain(others).collect()
    }

    fn path_with(
        &self,
        line: &RouteLine,
        grant: &Token,
        invitation: &Token,
        inbox: &Self,
    ) -> String {
        let mut path = line.path.to_owned();
        let report = if path.ends_with("/reopen") { &inbox.done_report } else { &inbox.report };
        for (part, value) in [
            ("{language}", "en"),
            ("{slug}", &self.slug),
            ("{item}", self.item.as_str()),
            ("{grant}", grant.as_str()),
            ("{invitation}", invitation.as_str()),
            ("{person}", self.bystander.token.as_str()),
            ("{topic}", self.topic.as_str()),
            ("{of}", "es"),
            ("{report}", report.as_str()),
        ] {
            path = path.replace(part, value);
        }
        for (part, value) in &line.sample {
            path = path.replace(&format!("{{{part}}}"), value);
        }
        path
    }

    /// What GET answers there: these things are all there, others are those of the sample.
    pub fn status(&self, line: &RouteLine) -> StatusCode {
        let known =
            ["language", "slug", "item", "grant", "invitation", "person", "topic", "of", "report"];
        match line.sample.keys().all(|part| known.contains(part)) {
            true => StatusCode::OK,
            false => StatusCode::from_u16(line.sample_status).unwrap(),
        }
    }
}

/// Which of the three roles of a scene belongs to the place that the route names.
fn scope(line: &RouteLine) -> usize {
    match line.path {
        path if path.contains("/organizations/{slug}") => 0,
        path if path.contains("/items/{item}") => 1,
        _ => 2,
    }
}
