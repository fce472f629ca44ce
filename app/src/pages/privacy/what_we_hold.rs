//! What this site stores, why, how long, and who can read it: made from the inventory, so that it says what is there.

use crate::{
    components::facts::{Fact, Facts},
    request_context::RequestContext,
    shell::Page,
};
use axum::response::Response;
use leptos::prelude::*;
use locales::{
    Message,
    msg::{self, privacy as say},
};
use server::{
    domain::{
        inventory::{Group, Holding, Keep, Reader, lines},
        retention::Rule,
    },
    routes::{DELETIONS, LeaveNoTrace, WhatWeHold},
};

/// `GET /{lang}/what-we-hold`
pub async fn show(ctx: RequestContext) -> Response {
    Page::of_interface(&ctx, say::hold_title(), WhatWeHold).respond(&ctx, || view(&ctx))
}

const GROUPS: [Group; 5] =
    [Group::Reading, Group::Reporting, Group::SigningIn, Group::Working, Group::Running];

fn view(ctx: &RequestContext) -> impl IntoView {
    view! {
        <div class="prose">
            <h1>{ctx.t(say::hold_title())}</h1>
            <p class="lead">{ctx.t(say::hold_lead())}</p>
            <p>{ctx.t(say::hold_nobody_else())}</p>
            {GROUPS.map(|part| group(ctx, part)).into_iter().collect_view()}
            {limits(ctx)}
            {check(ctx)}
        </div>
    }
}

fn group(ctx: &RequestContext, group: Group) -> impl IntoView {
    let held = Holding::ALL.into_iter().filter(|holding| holding.group() == group);
    let own = (group == Group::SigningIn).then(|| view! { <p>{ctx.t(say::hold_own())}</p> });
    view! {
        <h2>{ctx.t(group_title(group))}</h2>
        {own}
        {held.map(|holding| held_thing(ctx, holding)).collect_view()}
    }
}

fn held_thing(ctx: &RequestContext, holding: Holding) -> impl IntoView {
    let (name, what) = words(holding);
    let readers = holding.readers().iter().map(|reader| {
        view! { <li>{ctx.t(reader_name(*reader))}</li> }
    });
    let readers = view! { <ul>{readers.collect_view()}</ul> };
    let facts = vec![
        Fact { name: ctx.t(say::hold_kept()), value: ctx.t(kept(holding.keep())) },
        Fact::new(ctx.t(say::hold_readers()), readers),
    ];
    view! {
        <section class="held">
            <h3>{ctx.t(name)}</h3>
            <p>{ctx.t(what)}</p>
            <Facts facts/>
            {names(ctx, holding)}
        </section>
    }
}

/// The names in the program, which are the same in every language.
fn names(ctx: &RequestContext, holding: Holding) -> impl IntoView {
    let names: Vec<String> = lines()
        .into_iter()
        .filter(|line| line.holding == holding.name())
        .map(|line| line.name)
        .collect();
    view! {
        <details>
            <summary>{ctx.t(say::hold_names())}</summary>
            <p lang="en" dir="ltr" translate="no"><code>{names.join(", ")}</code></p>
        </details>
    }
}

fn limits(ctx: &RequestContext) -> impl IntoView {
    let limits = [
        say::hold_limits_operator(),
        say::hold_limits_program(),
        say::hold_limits_copies(),
        say::hold_limits_backup(),
        say::hold_limits_disk(),
    ];
    view! {
        <h2>{ctx.t(say::hold_limits())}</h2>
        <ul>
            {limits.map(|limit| view! { <li>{ctx.t(limit)}</li> }).into_iter().collect_view()}
            <li>
                {ctx.t(say::hold_limits_device())} " "
                <a href=ctx.path(LeaveNoTrace)>{ctx.t(msg::common::traces_title())}</a>
            </li>
        </ul>
    }
}

fn check(ctx: &RequestContext) -> impl IntoView {
    let key = ctx.state.keyring.deletion_signer().ok().map(|signer| {
        let key = signer.public().to_string();
        view! { <p>{ctx.t(say::hold_check_key())} " " <code class="key" dir="ltr">{key}</code></p> }
    });
    view! {
        <h2>{ctx.t(say::hold_check())}</h2>
        <p>{ctx.t(say::hold_check_program())}</p>
        <p>
            {ctx.t(say::hold_check_log())} " "
            <a href=DELETIONS.pattern>{ctx.t(say::hold_deletions())}</a>
        </p>
        {key}
    }
}

fn group_title(group: Group) -> Message<'static> {
    match group {
        Group::Reading => say::hold_reading(),
        Group::Reporting => say::hold_reporting(),
        Group::SigningIn => say::hold_signing_in(),
        Group::Working => say::hold_working(),
        Group::Running => say::hold_running(),
    }
}

/// The name of a holding, and what it is.
fn words(holding: Holding) -> (Message<'static>, Message<'static>) {
    match holding {
        Holding::Library => (say::hold_library(), say::hold_library_what()),
        Holding::Index => (say::hold_index(), say::hold_index_what()),
        Holding::Visit => (say::hold_visit(), say::hold_visit_what()),
        Holding::Log => (say::hold_log(), say::hold_log_what()),
        Holding::Totals => (say::hold_totals(), say::hold_totals_what()),
        Holding::Reports => (say::hold_reports(), say::hold_reports_what()),
        Holding::Account => (say::hold_account(), say::hold_account_what()),
        Holding::Address => (say::hold_address(), say::hold_address_what()),
        Holding::Browsers => (say::hold_browsers(), say::hold_browsers_what()),
        Holding::KnownBrowsers => (say::hold_known(), say::hold_known_what()),
        Holding::SigningIn => (say::hold_link(), say::hold_link_what()),
        Holding::Passkeys => (say::hold_passkeys(), say::hold_passkeys_what()),
        Holding::Password => (say::hold_password(), say::hold_password_what()),
        Holding::Mail => (say::hold_mail(), say::hold_mail_what()),
        Holding::Roles => (say::hold_roles(), say::hold_roles_what()),
        Holding::Invitations => (say::hold_invitations(), say::hold_invitations_what()),
        Holding::Audit => (say::hold_audit(), say::hold_audit_what()),
        Holding::Deletions => (say::hold_deletions(), say::hold_deletions_what()),
        Holding::Machine => (say::hold_machine(), say::hold_machine_what()),
    }
}

/// The sentences say the numbers of the table of retention in words; a test compares the two.
fn kept(keep: Keep) -> Message<'static> {
    match keep {
        Keep::Library => say::hold_keep_library(),
        Keep::Derived => say::hold_keep_derived(),
        Keep::Hour => say::hold_keep_hour(),
        Keep::Logs => say::hold_keep_logs(),
        Keep::Account => say::hold_keep_account(),
        Keep::Site => say::hold_keep_site(),
        Keep::By(rule) => match rule {
            Rule::Sessions => say::hold_keep_session(),
            Rule::KnownBrowsers => say::hold_keep_known(),
            Rule::SignInLinks | Rule::AddressChanges | Rule::Ceremonies => say::hold_keep_link(),
            Rule::Invitations => say::hold_keep_invitation(),
            Rule::Mails | Rule::MailFiles => say::hold_keep_mail(),
            Rule::Reports => say::hold_keep_year(),
            Rule::Totals | Rule::LonelyKeys => say::hold_keep_two_years(),
            Rule::People => say::hold_keep_people(),
            Rule::Audit => say::hold_keep_three_years(),
        },
    }
}

fn reader_name(reader: Reader) -> Message<'static> {
    match reader {
        Reader::Everybody => say::hold_reader_everybody(),
        Reader::Person => say::hold_reader_person(),
        Reader::Editors => say::hold_reader_editors(),
        Reader::Administrators => say::hold_reader_administrators(),
        Reader::Operator => say::hold_reader_operator(),
        Reader::Program => say::hold_reader_program(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use server::domain::{
        accounts::{
            known_browser::KNOWN_TIME,
            mailed_link::MAIL_TIME,
            sign_in::{IDLE_SESSION, LONGEST_SESSION, SIGN_IN_TIME},
        },
        retention::NOTICE,
    };

    /// Whoever changes a number changes the sentences that say it, in nine languages.
    #[test]
    fn row_p9_what_people_are_told_of_a_time_is_what_is_done() {
        assert_eq!(Rule::Reports.days(), 365, "hold-keep-year");
        assert_eq!(
            (Rule::Totals.days(), Rule::People.days()),
            (730, 730),
            "hold-keep-two-years, -people"
        );
        assert_eq!(Rule::Audit.days(), 3 * 365, "hold-keep-three-years");
        assert_eq!((Rule::Mails.days(), NOTICE), (7, 30), "hold-keep-mail, -people");
        assert_eq!(LONGEST_SESSION.num_hours(), 12, "hold-keep-session");
        assert_eq!(IDLE_SESSION.num_minutes(), 30, "hold-keep-session");
        assert_eq!(SIGN_IN_TIME.num_minutes(), 15, "sign-in-sent-lead");
        assert_eq!(MAIL_TIME.num_hours(), 1, "hold-keep-link, sign-in-sent-many");
        assert_eq!(
            (Rule::KnownBrowsers.days(), KNOWN_TIME.num_days()),
            (90, 90),
            "hold-keep-known"
        );
        // No holding is kept by these two: nobody is told of them.
        for rule in [Rule::LonelyKeys, Rule::MailFiles] {
            assert!(Holding::ALL.iter().all(|holding| holding.keep() != Keep::By(rule)));
        }
    }
}
