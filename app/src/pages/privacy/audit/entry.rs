//! One entry of the log in plain words: what was done, by whom, to whom or what. Whoever is gone has no name any more.

use crate::{
    components::{
        facts::{Fact, Facts},
        role_name::role_name,
        when::When,
    },
    pages::organizations::manage::language_link,
    request_context::RequestContext,
};
use leptos::{either::Either, prelude::*};
use locales::{LanguageTag, Message, msg};
use server::{
    database::query::privacy::audit::{AuditEntry, AuditNames},
    domain::{organizations::role::Role, privacy::action::Action},
    routes::{Organization, Topic},
};

/// The entry on the page.
pub fn entry(ctx: &RequestContext, names: &AuditNames, entry: &AuditEntry) -> impl IntoView {
    let action = entry.action.parse::<Action>().ok();
    let what = match action {
        Some(action) => Either::Left(ctx.t(sentence(action))),
        // A newer program wrote it.
        None => Either::Right(view! { <code>{entry.action.clone()}</code> }),
    };
    let mut list =
        vec![Fact { name: ctx.t(msg::privacy::audit_who()), value: who(ctx, names, &entry.actor) }];
    if entry.object != entry.actor && action != Some(Action::InvitationMade) {
        let value = object(ctx, names, action, &entry.object);
        list.extend(value.map(|value| Fact { name: ctx.t(msg::privacy::audit_whom()), value }));
    }
    if let Some(value) = detail(ctx, names, &entry.detail) {
        list.push(Fact { name: ctx.t(msg::privacy::audit_detail()), value });
    }
    let number = ctx.t(msg::privacy::audit_number(entry.number));
    view! {
        <li value=entry.number.to_string()>
            <h2>{what}</h2>
            <p class="meta"><When ctx day=entry.day/> " · " {number}</p>
            <Facts facts=list/>
        </li>
    }
}

fn who(ctx: &RequestContext, names: &AuditNames, token: &str) -> AnyView {
    match (token, names.people.get(token)) {
        ("operator", _) => ctx.t(msg::privacy::audit_operator()),
        ("server", _) => ctx.t(msg::privacy::audit_server()),
        (_, Some(name)) => view! { <bdi>{name.as_str().to_owned()}</bdi> }.into_any(),
        (_, None) => {
            let code = token.to_owned();
            view! { {ctx.t(msg::privacy::audit_nameless())} " " <code dir="ltr">{code}</code> }
                .into_any()
        }
    }
}

fn object(
    ctx: &RequestContext,
    names: &AuditNames,
    action: Option<Action>,
    object: &str,
) -> Option<AnyView> {
    use Action::{
        InvitationRevoked, LockdownBegun, LockdownEnded, Purged, Restored, TopicAdded,
        TopicLanguageRemoved, TopicMerged, TopicMoved, TopicRemoved, TopicWritten,
    };
    if object.is_empty() {
        return None;
    }
    if let Some(place) = place(ctx, names, object) {
        return Some(place);
    }
    match action {
        // The name of an invitation says nothing to anybody.
        Some(InvitationRevoked) => None,
        Some(
            Purged | Restored | LockdownBegun | LockdownEnded | TopicWritten | TopicAdded
            | TopicMoved | TopicMerged | TopicRemoved | TopicLanguageRemoved,
        )
        | None => Some(written(object)),
        Some(_) => Some(who(ctx, names, object)),
    }
}

/// An organization, a topic or an item, by its token.
fn place(ctx: &RequestContext, names: &AuditNames, token: &str) -> Option<AnyView> {
    let link = |path: String, name: AnyView| view! { <a href=path>{name}</a> }.into_any();
    if let Some(one) = names.organizations.get(token) {
        let path = ctx.path(Organization { slug: &one.slug });
        return Some(link(path, ctx.mark(one.language.clone(), one.name.clone())));
    }
    if let Some(one) = names.topics.get(token) {
        let path = ctx.path(Topic { slug: &one.slug });
        return Some(link(path, ctx.mark(one.language.clone(), one.label.clone())));
    }
    let item = names.items.get(token)?;
    Some(match &item.title {
        Some((language, title)) => ctx.mark(language.clone(), title.clone()),
        None => ctx.t(msg::organizations::place_item()),
    })
}

/// A role and where it holds, a language, a place; anything else as it is written.
fn detail(ctx: &RequestContext, names: &AuditNames, detail: &str) -> Option<AnyView> {
    if detail.is_empty() {
        return None;
    }
    let mut words = detail.split(' ');
    if let Some(role) = words.next().and_then(|word| word.parse::<Role>().ok()) {
        let scope = words.next().unwrap_or_default();
        let place = match (scope, words.next().and_then(|token| place(ctx, names, token))) {
            ("coalition", _) => ctx.t(msg::organizations::place_everywhere()),
            (_, Some(place)) => place,
            ("item", None) => ctx.t(msg::organizations::place_item()),
            (_, None) => ctx.t(msg::privacy::audit_place_gone()),
        };
        return Some(view! { {ctx.t(role_name(role))} " · " {place} }.into_any());
    }
    if let Some(place) = place(ctx, names, detail) {
        return Some(place);
    }
    match LanguageTag::parse(detail) {
        Ok(language) if detail.len() < 12 => Some(language_link(&language).into_any()),
        _ => Some(written(detail)),
    }
}

/// A word as it stands in the log.
fn written(word: &str) -> AnyView {
    view! { <code dir="ltr">{word.to_owned()}</code> }.into_any()
}

/// What an action is called.
pub fn sentence(action: Action) -> Message<'static> {
    match action {
        Action::RoleGiven => msg::privacy::action_role_given(),
        Action::RoleTaken => msg::privacy::action_role_taken(),
        Action::InvitationMade => msg::privacy::action_invitation_made(),
        Action::InvitationRevoked => msg::privacy::action_invitation_revoked(),
        Action::InvitationAccepted => msg::privacy::action_invitation_accepted(),
        Action::OrganizationAdded => msg::privacy::action_organization_added(),
        Action::OrganizationMoved => msg::privacy::action_organization_moved(),
        Action::OrganizationWritten => msg::privacy::action_organization_written(),
        Action::OrganizationLanguageRemoved => msg::privacy::action_organization_language_removed(),
        Action::PersonAdded => msg::privacy::action_person_added(),
        Action::PersonDeleted => msg::privacy::action_person_deleted(),
        Action::PersonExported => msg::privacy::action_person_exported(),
        Action::SessionsEnded => msg::privacy::action_sessions_ended(),
        Action::AddressChanged => msg::privacy::action_address_changed(),
        Action::PasskeyAdded => msg::privacy::action_passkey_added(),
        Action::PasskeyRemoved => msg::privacy::action_passkey_removed(),
        Action::PasskeyDoubted => msg::privacy::action_passkey_doubted(),
        Action::PasswordSet => msg::privacy::action_password_set(),
        Action::PasswordRemoved => msg::privacy::action_password_removed(),
        Action::OneTimePasswordChanged => msg::privacy::action_one_time_password_changed(),
        Action::RecoveryCodesMade => msg::privacy::action_recovery_codes_made(),
        Action::TopicWritten => msg::privacy::action_topic_written(),
        Action::TopicAdded => msg::privacy::action_topic_added(),
        Action::TopicMoved => msg::privacy::action_topic_moved(),
        Action::TopicMerged => msg::privacy::action_topic_merged(),
        Action::TopicRemoved => msg::privacy::action_topic_removed(),
        Action::TopicLanguageRemoved => msg::privacy::action_topic_language_removed(),
        Action::Purged => msg::privacy::action_purged(),
        Action::Restored => msg::privacy::action_restored(),
        Action::LockdownBegun => msg::privacy::action_lockdown_begun(),
        Action::LockdownEnded => msg::privacy::action_lockdown_ended(),
    }
}
