//! One's own account, and invitations to have one.

use super::{EN, page, sign_in::NO_SECRET};
use crate::pages::{
    accounts::account::{self, address, browsers, data, delete, profile},
    organizations::invitation,
};
use axum::http::StatusCode;
use server::{
    domain::limit::Action,
    http::{Cache, Entry, Policy},
};

/// A browser that nobody has.
const BROWSER: (&str, &str) = ("token", "0000000000000000");

/// The routes of the account. Nothing of them is kept anywhere.
pub fn entries() -> Vec<Entry> {
    vec![
        page("invitation", "/{language}/invitations/{secret}")
            .cache(Cache::Nothing)
            .get(invitation::show)
            .post(invitation::accept)
            .limit(Action::SignInTry)
            .sample_answering(StatusCode::GONE, &[EN, NO_SECRET]),
        page("account gone", "/{language}/account-gone")
            .cache(Cache::Nothing)
            .get(delete::gone)
            .sample(&[EN]),
        own("account", "/{language}/account").get(account::show).sample(&[EN]),
        own("profile", "/{language}/account/profile")
            .get(profile::show)
            .post(profile::save)
            .sample(&[EN]),
        // An address is a way in: whoever has a stronger one shows it before they change this one.
        own("own address", "/{language}/account/address")
            .get(address::show)
            .post(address::ask)
            .step_up_but_for_the_first()
            .limit(Action::SignInLink)
            .sample(&[EN]),
        own("address code", "/{language}/account/address/code")
            .post(address::try_code)
            .sample_answering(StatusCode::METHOD_NOT_ALLOWED, &[EN]),
        own("remove address", "/{language}/account/address/remove")
            .post(address::remove)
            .sample_answering(StatusCode::METHOD_NOT_ALLOWED, &[EN]),
        // Where no address waits, it leads back.
        own("confirm address", "/{language}/account/address/{secret}")
            .get(address::look)
            .post(address::use_link)
            .limit(Action::SignInTry)
            .sample_answering(StatusCode::SEE_OTHER, &[EN, NO_SECRET]),
        own("browsers", "/{language}/account/browsers").get(browsers::show).sample(&[EN]),
        own("name browser", "/{language}/account/browsers/{token}/name")
            .post(browsers::name)
            .sample_answering(StatusCode::METHOD_NOT_ALLOWED, &[EN, BROWSER]),
        own("end browser", "/{language}/account/browsers/{token}/end")
            .post(browsers::end)
            .sample_answering(StatusCode::METHOD_NOT_ALLOWED, &[EN, BROWSER]),
        own("own data", "/{language}/account/data").get(data::show).sample(&[EN]),
        // Who takes their data along, or leaves, is asked for a proof by the page itself: who signs in by mail alone has none
        // that a step-up could ask for.
        own("own data file", "/{language}/account/data/file")
            .post(data::file)
            .sample_answering(StatusCode::METHOD_NOT_ALLOWED, &[EN]),
        own("delete account", "/{language}/account/delete")
            .get(delete::show)
            .post(delete::delete)
            .sample(&[EN]),
    ]
}

fn own(name: &'static str, path: &'static str) -> Entry {
    Entry::new(name, path).policy(Policy::Person)
}
