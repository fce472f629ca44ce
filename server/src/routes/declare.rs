//! The macros by which pages are declared, and what each page then is.

use super::Route;
use locales::LanguageTag;
use std::collections::HashMap;

/// Something that has an address in each language.
pub trait Link {
    /// The whole path in a language, percent-encoded, with its query.
    fn path(&self, language: &LanguageTag) -> String;
}

impl<L: Link + ?Sized> Link for &L {
    fn path(&self, language: &LanguageTag) -> String {
        (**self).path(language)
    }
}

/// A page that was declared.
pub trait Routed {
    /// Where it stands: in one place, or in the coalition, in an organization and for an item.
    const ROUTES: &'static [Route];
}

/// A page whose address a handler with these arguments reads.
#[diagnostic::on_unimplemented(
    message = "no argument of this handler is the page `{Self}`",
    note = "the parts of an address are read by the page itself, as in `Topic {{ slug }}: Topic`"
)]
pub trait Fits<Arguments, Place> {}

/// An argument of a handler that reads the address of a page.
pub trait ReadsAddress<P> {}

/// Arguments of a handler, one of which reads the address of this page.
pub trait Contains<P, Place> {}

/// The place of an argument.
#[derive(Debug)]
pub struct At<const PLACE: usize>;

/// Arguments as axum counts them: a marker before them all. The argument before those that differ is the one.
macro_rules! contains {
    ($place:literal: $($before:ident)*; $($after:ident)*) => {
        impl<P, Marker, $($before,)* Argument: ReadsAddress<P>, $($after,)*> Contains<P, At<$place>>
            for (Marker, $($before,)* Argument, $($after,)*) {}
    };
}
contains!(1: ;);
contains!(1: ; B);
contains!(1: ; B C);
contains!(1: ; B C D);
contains!(2: A;);
contains!(2: A; C);
contains!(2: A; C D);
contains!(2: A; C D E);
contains!(3: A B;);
contains!(3: A B; D);
contains!(3: A B; D E);

/// Who acts on what: the same page stands in the coalition, in an organization, for an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageScope<S = String> {
    /// The whole coalition.
    Coalition,
    /// The organization of that slug.
    Organization(S),
    /// The item of that token.
    Item(S),
}

impl PageScope<&'static str> {
    /// The whole coalition, for a link that names nothing else.
    pub const COALITION: Self = Self::Coalition;
}

impl<S: AsRef<str>> PageScope<S> {
    /// The route of a page in this scope, and what its address names. A page that has none here is that of the coalition.
    pub(super) fn route<'a>(
        &'a self,
        routes: &'static [Route],
    ) -> (&'static Route, Option<&'a str>) {
        let (part, named) = match self {
            Self::Coalition => (None, None),
            Self::Organization(slug) => (Some("/{slug}"), Some(slug.as_ref())),
            Self::Item(token) => (Some("/{item}"), Some(token.as_ref())),
        };
        let here =
            routes.iter().find(|route| part.is_some_and(|part| route.pattern.contains(part)));
        match here {
            Some(route) => (route, named),
            None => (&routes[0], None),
        }
    }
}

impl<State: Send + Sync> axum::extract::FromRequestParts<State> for PageScope {
    type Rejection = axum::extract::rejection::PathRejection;

    async fn from_request_parts(
        parts: &mut http::request::Parts,
        state: &State,
    ) -> Result<Self, Self::Rejection> {
        Ok(Self::of(&named(parts, state).await?))
    }
}

impl PageScope {
    /// That of an address with these parts.
    pub(super) fn of(parts: &HashMap<String, String>) -> Self {
        match (parts.get("slug"), parts.get("item")) {
            (Some(slug), _) => Self::Organization(slug.clone()),
            (None, Some(item)) => Self::Item(item.clone()),
            (None, None) => Self::Coalition,
        }
    }

    /// The same, borrowed.
    pub fn as_ref(&self) -> PageScope<&str> {
        match self {
            Self::Coalition => PageScope::Coalition,
            Self::Organization(slug) => PageScope::Organization(slug),
            Self::Item(item) => PageScope::Item(item),
        }
    }
}

/// Declares the pages of a feature: `Name { parts of the address } ? { query } = route`. One whose parts are not those of
/// its address does not compile. `PAGES` are the routes of all of them.
macro_rules! pages {
    ($($declared:tt)*) => {
        $crate::routes::declare::each! { $($declared)* }
        $crate::routes::declare::list! { [] $($declared)* }
    };
}

/// The routes of the pages that were declared, in that order.
macro_rules! list {
    ([$($listed:ident)*]) => {
        pub(super) const PAGES: &[&[$crate::routes::Route]] =
            &[$(<$listed as $crate::routes::Routed>::ROUTES),*];
    };
    ([$($listed:ident)*] $(#[$doc:meta])* $name:ident $(in scope)? $({ $($part:ident),* })?
        $(? { $($query:ident),+ })? = $route:expr; $($rest:tt)*) => {
        $crate::routes::declare::list! { [$($listed)* $name] $($rest)* }
    };
}

macro_rules! each {
    () => {};
    ($(#[$doc:meta])* $name:ident = $route:expr; $($rest:tt)*) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub struct $name;
        impl $crate::routes::Link for $name {
            fn path(&self, language: &locales::LanguageTag) -> String {
                $crate::routes::address::fill(<Self as $crate::routes::Routed>::ROUTES[0].pattern, &[language.as_str()], &[])
            }
        }
        impl $crate::routes::Routed for $name {
            const ROUTES: &'static [$crate::routes::Route] = &[$route];
        }
        impl<T> $crate::routes::Fits<T, ()> for $name {}
        impl $crate::routes::ReadsAddress<$name> for $name {}
        impl<State: Send + Sync> axum::extract::FromRequestParts<State> for $name {
            type Rejection = std::convert::Infallible;

            async fn from_request_parts(
                _: &mut http::request::Parts,
                _: &State,
            ) -> Result<Self, Self::Rejection> {
                Ok(Self)
            }
        }
        const _: () = assert!($crate::routes::address::has_parts(
            <$name as $crate::routes::Routed>::ROUTES[0].pattern, &["language"]));
        $crate::routes::declare::each! { $($rest)* }
    };
    ($(#[$doc:meta])* $name:ident ? { $($query:ident),+ } = $route:expr; $($rest:tt)*) => {
        $crate::routes::declare::page! { $(#[$doc])* $name {} { $($query)+ } $route }
        impl $name<&'static str> {
            /// The page without a query.
            pub const fn plain() -> Self {
                Self { $($query: None),+ }
            }
        }
        impl<T> $crate::routes::Fits<T, ()> for $name {}
        $crate::routes::declare::each! { $($rest)* }
    };
    ($(#[$doc:meta])* $name:ident { $($part:ident),+ } $(? { $($query:ident),+ })? = $route:expr; $($rest:tt)*) => {
        $crate::routes::declare::page! { $(#[$doc])* $name { $($part)+ } { $($($query)+)? } $route }
        impl<T: $crate::routes::Contains<$name, Place>, Place> $crate::routes::Fits<T, Place> for $name {}
        $crate::routes::declare::each! { $($rest)* }
    };
    ($(#[$doc:meta])* $name:ident in scope { $($part:ident),* } $(? { $($query:ident),+ })?
        = [$($route:expr),+ $(,)?]; $($rest:tt)*) => {
        $crate::routes::declare::scoped! { $(#[$doc])* $name { $($part)* } { $($($query)+)? } [$($route),+] }
        $crate::routes::declare::each! { $($rest)* }
    };
}

macro_rules! page {
    ($(#[$doc:meta])* $name:ident { $($part:ident)* } { $($query:ident)* } $route:expr) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub struct $name<S = String> {
            $(#[doc = concat!("The part `{", stringify!($part), "}` of its address.")]
            pub $part: S,)*
            $(#[doc = concat!("What the query says of `", stringify!($query), "`.")]
            pub $query: Option<S>,)*
        }
        impl<S: AsRef<str>> $crate::routes::Link for $name<S> {
            fn path(&self, language: &locales::LanguageTag) -> String {
                $crate::routes::address::fill(
                    <Self as $crate::routes::Routed>::ROUTES[0].pattern,
                    &[language.as_str(), $(self.$part.as_ref()),*],
                    &[$((stringify!($query), self.$query.as_ref().map(AsRef::as_ref))),*],
                )
            }
        }
        impl<S> $crate::routes::Routed for $name<S> {
            const ROUTES: &'static [$crate::routes::Route] = &[$route];
        }
        impl $name {
            /// The same, borrowed: a link may change a part of it.
            pub fn borrowed(&self) -> $name<&str> {
                $name { $($part: self.$part.as_str(),)* $($query: self.$query.as_deref(),)* }
            }
        }
        const _: () = assert!($crate::routes::address::has_parts(
            <$name as $crate::routes::Routed>::ROUTES[0].pattern, &["language", $(stringify!($part)),*]));
        $crate::routes::declare::read_from_address! { $name { $($part)* } { $($query)* } }
    };
}

macro_rules! scoped {
    ($(#[$doc:meta])* $name:ident { $($part:ident)* } { $($query:ident)* } [$($route:expr),+]) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub struct $name<S = String> {
            /// Where.
            pub of: $crate::routes::PageScope<S>,
            $(#[doc = concat!("The part `{", stringify!($part), "}` of its address.")]
            pub $part: S,)*
            $(#[doc = concat!("What the query says of `", stringify!($query), "`.")]
            pub $query: Option<S>,)*
        }
        impl<S: AsRef<str>> $crate::routes::Link for $name<S> {
            fn path(&self, language: &locales::LanguageTag) -> String {
                let query: &[(&str, Option<&str>)] =
                    &[$((stringify!($query), self.$query.as_ref().map(AsRef::as_ref))),*];
                let (route, named) = self.of.route(<Self as $crate::routes::Routed>::ROUTES);
                let values: Vec<&str> = [Some(language.as_str()), named, $(Some(self.$part.as_ref())),*]
                    .into_iter()
                    .flatten()
                    .collect();
                $crate::routes::address::fill(route.pattern, &values, query)
            }
        }
        impl<S> $crate::routes::Routed for $name<S> {
            const ROUTES: &'static [$crate::routes::Route] = &[$($route),+];
        }
        impl $name {
            /// The same, borrowed: a link may change a part of it.
            pub fn borrowed(&self) -> $name<&str> {
                $name {
                    of: self.of.as_ref(),
                    $($part: self.$part.as_str(),)*
                    $($query: self.$query.as_deref(),)*
                }
            }
        }
        const _: () = {
            let routes = <$name as $crate::routes::Routed>::ROUTES;
            let mut at = 0;
            while at < routes.len() {
                let pattern = routes[at].pattern;
                assert!(
                    $crate::routes::address::has_parts(pattern, &["language", $(stringify!($part)),*])
                    || $crate::routes::address::has_parts(pattern, &["language", "slug", $(stringify!($part)),*])
                    || $crate::routes::address::has_parts(pattern, &["language", "item", $(stringify!($part)),*])
                );
                at += 1;
            }
        };
        $crate::routes::declare::read_from_address! { $name { $($part)* } { $($query)* } of }
        $crate::routes::declare::in_scope! { $name { $($part)* } { $($query)* } }
        impl<T, Place> $crate::routes::Fits<T, Place> for $name
        where
            T: $crate::routes::Contains<$name, Place>,
        {
        }
    };
}

/// How a link is made to a page of which nothing but its scope is to be said.
macro_rules! in_scope {
    ($name:ident {} { $($query:ident)* }) => {
        impl<S> $name<S> {
            /// The page there, without a query.
            pub fn of(of: $crate::routes::PageScope<S>) -> Self {
                Self { of, $($query: None),* }
            }
        }
    };
    ($name:ident { $($part:ident)+ } { $($query:ident)* }) => {};
}

/// What a handler reads of an address. The parts are there, because the router found it; a query says what it likes.
macro_rules! read_from_address {
    ($name:ident { $($part:ident)* } { $($query:ident)* } $($of:ident)?) => {
        impl $crate::routes::ReadsAddress<$name> for $name {}
        impl<State: Send + Sync> axum::extract::FromRequestParts<State> for $name {
            type Rejection = axum::extract::rejection::PathRejection;

            async fn from_request_parts(
                parts: &mut http::request::Parts,
                state: &State,
            ) -> Result<Self, Self::Rejection> {
                // A page that has a query alone reads no part.
                let _named = $crate::routes::declare::named(parts, state).await?;
                $(let $query = $crate::routes::declare::asked(&parts.uri, stringify!($query));)*
                $(let $of = $crate::routes::PageScope::of(&_named);)?
                Ok(Self {
                    $($of,)?
                    $($part: $crate::routes::declare::part(&_named, stringify!($part)),)*
                    $($query,)*
                })
            }
        }
    };
}

/// Declares addresses that have no language.
macro_rules! unlocalized {
    ($($(#[$doc:meta])* $name:ident { $($part:ident),* } = $route:expr;)+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub struct $name<S = String> {
            $(#[doc = concat!("The part `{", stringify!($part), "}` of its address.")]
            pub $part: S,)*
        }
        impl<S: AsRef<str>> $name<S> {
            /// Its path, percent-encoded.
            pub fn path(&self) -> String {
                $crate::routes::address::fill(<Self as $crate::routes::Routed>::ROUTES[0].pattern, &[$(self.$part.as_ref()),*], &[])
            }
        }
        impl<S> $crate::routes::Routed for $name<S> {
            const ROUTES: &'static [$crate::routes::Route] = &[$route];
        }
        const _: () = assert!($crate::routes::address::has_parts(
            <$name as $crate::routes::Routed>::ROUTES[0].pattern, &[$(stringify!($part)),*]));
        $crate::routes::declare::read_from_address! { $name { $($part)* } {} }
        impl<T: $crate::routes::Contains<$name, Place>, Place> $crate::routes::Fits<T, Place> for $name {}
    )+};
}

pub(super) use {each, in_scope, list, page, pages, read_from_address, scoped, unlocalized};

/// The parts of an address by name.
pub(super) async fn named<State: Send + Sync>(
    parts: &mut http::request::Parts,
    state: &State,
) -> Result<HashMap<String, String>, axum::extract::rejection::PathRejection> {
    use axum::extract::{FromRequestParts, Path};
    let Path(named) = Path::<HashMap<String, String>>::from_request_parts(parts, state).await?;
    Ok(named)
}

/// A part of an address: the router found it, so it is there.
pub(super) fn part(named: &HashMap<String, String>, name: &str) -> String {
    named.get(name).cloned().unwrap_or_default()
}

/// What the query of an address says first of a name; nothing where that is empty.
pub(super) fn asked(address: &http::Uri, name: &str) -> Option<String> {
    let pairs = form_urlencoded::parse(address.query()?.as_bytes());
    let found = pairs.into_iter().find(|(asked, _)| asked == name);
    found.map(|(_, value)| value.into_owned()).filter(|value| !value.is_empty())
}
