//! What is declared of a route, as a constant.

use super::{
    address::{fill, has_parts},
    declare::Link,
};
use crate::domain::{
    limit::Action,
    organizations::permission::{Grants, Permission, Target},
};
use http::StatusCode;
use locales::{LanguageTag, Message};
use serde::Serialize;

/// A sentence that needs nothing to be said.
pub type Sentence = fn() -> Message<'static>;

/// Who may enter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "for", content = "permission")]
pub enum Policy {
    /// Everybody, without an account.
    Public,
    /// Whoever runs the server: the route answers under the listening address, and 404 under a public name.
    Operator,
    /// Whoever is signed in.
    Person,
    /// Who may do this in the whole coalition. To others it is not there.
    Coalition(Permission),
    /// Who may do this somewhere; the handler asks whether here, and gets the right as a value. To others it is not there.
    Right(Permission),
    /// Who may do one of these somewhere, for a page that shows what that opens. To others it is not there.
    AnyOf(&'static [Permission]),
}

impl Policy {
    /// Whether somebody who is signed in and may do this may enter. Whether the thing that an address names is theirs,
    /// its handler asks.
    pub fn admits(self, grants: &Grants) -> bool {
        match self {
            Self::Public | Self::Operator | Self::Person => true,
            Self::Coalition(permission) => grants.may(permission, Target::Coalition),
            Self::Right(permission) => grants.may_somewhere(permission),
            Self::AnyOf(permissions) => {
                permissions.iter().any(|permission| grants.may_somewhere(*permission))
            }
        }
    }
}

/// What may be kept of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "query")]
pub enum Cache {
    /// Nothing, nowhere (`no-store`).
    #[default]
    Nothing,
    /// The same for every reader: it may be kept under its path and these query parameters until the content changes.
    /// Browsers ask again (`no-cache`).
    Page(&'static [&'static str]),
    /// It may look at the languages that a reader's browser names. Browsers ask again, and nobody else keeps it
    /// (`private`).
    Reader,
    /// Its address changes with its bytes (`immutable` for a year).
    Forever,
}

impl Cache {
    /// The value of `Cache-Control` for an answer that sets none.
    pub fn header(self) -> &'static str {
        match self {
            Self::Nothing => "no-store",
            Self::Page(_) => "no-cache",
            Self::Reader => "private, no-cache",
            Self::Forever => "public, max-age=31536000, immutable",
        }
    }
}

/// Which bodies a route reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reads {
    /// Forms: at most `limits.form_bytes`.
    #[default]
    Form,
    /// A machine's request: at most `limits.json_bytes`.
    Json,
    /// Forms with files: their text as that of other forms, their files at most so many megabytes together. The handler
    /// reads them while they come.
    Files(u32),
}

/// Values that make an address that answers, and the status it then answers with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sample {
    /// A value for each part of the address but its language.
    pub parameters: &'static [(&'static str, &'static str)],
    /// What GET answers there when the demo library is loaded.
    pub status: StatusCode,
}

/// The line of a menu that leads to a route.
#[derive(Debug, Clone, Copy)]
pub enum MenuLine {
    /// At the foot of every page, by this name.
    Footer(Sentence),
    /// Among the parts of the administration, for whoever may enter: by this name, and what is done there.
    Administration(Sentence, Sentence),
}

/// A route, all but its handlers.
#[derive(Debug, Clone, Copy)]
pub struct Route {
    /// A name that no other route has.
    pub name: &'static str,
    /// Its path in axum's syntax, such as `/{language}/library/{slug}`.
    pub pattern: &'static str,
    /// Who may enter; one that says nothing is refused at start.
    pub policy: Option<Policy>,
    /// Whether whoever enters has shown a passkey, or password and code, a few minutes ago (AU6).
    pub step_up: bool,
    /// Whether whoever has nothing to show yet may enter a few minutes after signing in, to get the first strong factor; who
    /// has no way to sign in anew, as long as they are signed in.
    pub first_factor: bool,
    /// Whether its pages hold islands, and so a script and the policy that admits it.
    pub islands: bool,
    /// What may be kept of its answers.
    pub cache: Cache,
    /// Which bodies it reads.
    pub reads: Reads,
    /// What is counted of those who come here: too many in a short time are asked to wait (429).
    pub limit: Option<Action>,
    /// Whether what is posted here is done even while nothing else is changed.
    pub even_when_read_only: bool,
    /// How to try it; one that cannot be tried is refused at start.
    pub sample: Option<Sample>,
    /// Which menu leads there.
    pub menu: Option<MenuLine>,
}

impl Route {
    /// A route about which nothing is said yet.
    pub const fn new(name: &'static str, pattern: &'static str) -> Self {
        Self {
            name,
            pattern,
            policy: None,
            step_up: false,
            first_factor: false,
            islands: false,
            cache: Cache::Nothing,
            reads: Reads::Form,
            limit: None,
            even_when_read_only: false,
            sample: None,
            menu: None,
        }
    }

    const fn of(policy: Policy, name: &'static str, pattern: &'static str) -> Self {
        Self::new(name, pattern).policy(policy).sample(&[])
    }

    /// For everybody.
    pub const fn public(name: &'static str, pattern: &'static str) -> Self {
        Self::of(Policy::Public, name, pattern)
    }

    /// For everybody, and the same for all: kept under its path.
    pub const fn page(name: &'static str, pattern: &'static str) -> Self {
        Self::public(name, pattern).keep(&[])
    }

    /// For whoever is signed in.
    pub const fn person(name: &'static str, pattern: &'static str) -> Self {
        Self::of(Policy::Person, name, pattern)
    }

    /// For who may do this in the whole coalition.
    pub const fn coalition(may: Permission, name: &'static str, pattern: &'static str) -> Self {
        Self::of(Policy::Coalition(may), name, pattern)
    }

    /// For who may do this where the address says.
    pub const fn right(may: Permission, name: &'static str, pattern: &'static str) -> Self {
        Self::of(Policy::Right(may), name, pattern)
    }

    /// Says who may enter.
    pub const fn policy(self, policy: Policy) -> Self {
        Self { policy: Some(policy), ..self }
    }

    /// Says that whoever enters shows a strong factor first (AU6).
    pub const fn step_up(self) -> Self {
        Self { step_up: true, ..self }
    }

    /// The same, but whoever has nothing to show yet may enter a few minutes after signing in, and who has no way in at all
    /// at any time.
    pub const fn step_up_but_for_the_first(self) -> Self {
        Self { first_factor: true, ..self.step_up() }
    }

    /// Says that its pages hold islands.
    pub const fn islands(self) -> Self {
        Self { islands: true, ..self }
    }

    /// Says what may be kept of its answers.
    pub const fn cache(self, cache: Cache) -> Self {
        Self { cache, ..self }
    }

    /// The same for every reader: kept under its path and these query parameters.
    pub const fn keep(self, query: &'static [&'static str]) -> Self {
        self.cache(Cache::Page(query))
    }

    /// Says that it reads a machine's request.
    pub const fn reads_json(self) -> Self {
        Self { reads: Reads::Json, ..self }
    }

    /// Says that it reads forms with files, of so many megabytes together.
    pub const fn reads_files(self, megabytes: u32) -> Self {
        Self { reads: Reads::Files(megabytes), ..self }
    }

    /// Says what is counted of those who post here, and of those who read where the action counts that.
    pub const fn limit(self, action: Action) -> Self {
        Self { limit: Some(action), ..self }
    }

    /// Says that what is posted here is done even while nothing else is changed: for signing out.
    pub const fn even_when_read_only(self) -> Self {
        Self { even_when_read_only: true, ..self }
    }

    /// Values for the parts of the path, of something that the demo library holds. The language needs none.
    pub const fn sample(self, parameters: &'static [(&'static str, &'static str)]) -> Self {
        let status = match self.sample {
            Some(sample) => sample.status,
            None => StatusCode::OK,
        };
        Self { sample: Some(Sample { parameters, status }), ..self }
    }

    /// Says what GET answers there, where that is not 200.
    pub const fn answers(self, status: StatusCode) -> Self {
        let parameters: &'static [(&'static str, &'static str)] = match self.sample {
            Some(sample) => sample.parameters,
            None => &[],
        };
        Self { sample: Some(Sample { parameters, status }), ..self }
    }

    /// Says that it is posted to alone.
    pub const fn posted(self) -> Self {
        self.answers(StatusCode::METHOD_NOT_ALLOWED)
    }

    /// Says that every page leads there from its foot.
    pub const fn in_footer(self, name: Sentence) -> Self {
        self.in_menu(MenuLine::Footer(name))
    }

    /// Says that it is a part of the administration: what it is called, and what is done there.
    pub const fn in_administration(self, name: Sentence, lead: Sentence) -> Self {
        self.in_menu(MenuLine::Administration(name, lead))
    }

    /// A menu names nothing but the language. Another address does not compile.
    const fn in_menu(self, line: MenuLine) -> Self {
        assert!(has_parts(self.pattern, &["language"]));
        Self { menu: Some(line), ..self }
    }

    /// Whether somebody who is signed in and may do this may enter.
    pub fn admits(&self, grants: &Grants) -> bool {
        self.policy.is_some_and(|policy| policy.admits(grants))
    }
}

/// Of a route whose address names nothing but its language, as menus do.
impl Link for Route {
    fn path(&self, language: &LanguageTag) -> String {
        fill(self.pattern, &[language.as_str()], &[])
    }
}
