//! Signing in and out, and one's own account.

use super::{NO_SECRET, NOBODY, Route, declare::pages};
use crate::domain::limit::Action;
use http::StatusCode;

pages! {
    /// The page to sign in; `next` is the path to go on to, of our own.
    SignIn ? { next } = Route::public("sign in", "/{language}/sign-in").islands().limit(Action::SignInLink);
    /// Where somebody is told to look into their mail, and types the digits.
    SignInSent = Route::public("sign in sent", "/{language}/sign-in/sent").limit(Action::SignInTry);
    /// The page that a mailed link leads to: it signs in. Opening it uses nothing up.
    SignInByLink { secret } = Route::public("sign in by link", "/{language}/sign-in/by-link/{secret}")
        .limit(Action::SignInTry).sample(&[NO_SECRET]).answers(StatusCode::GONE);
    /// The page to sign in with a password and a code.
    PasswordSignIn ? { next } = Route::public("sign in with a password", "/{language}/sign-in/password")
        .limit(Action::SignInTry);
    /// The page to show a passkey, or password and code, once more.
    Proof ? { next } = Route::person("proof", "/{language}/account/proof").islands().limit(Action::SignInTry);
    /// Signing out. Whoever could not come back is asked here first; `everywhere` says in which browsers.
    SignOut ? { everywhere } = Route::public("sign out", "/{language}/sign-out");

    /// One's own account.
    Account = Route::person("account", "/{language}/account");
    /// How one comes back once one is signed out: the first page for who came by a link and has no way in yet. Who has one
    /// is led on to the account.
    ComeBack = Route::person("come back", "/{language}/account/come-back");
    /// One's name and languages; `saved` says that they just were.
    Profile ? { saved } = Route::person("profile", "/{language}/account/profile");
    /// Where mail reaches one. An address is a way in: whoever has a stronger one shows it before they change this one.
    OwnAddress = Route::person("own address", "/{language}/account/address")
        .step_up_but_for_the_first().limit(Action::SignInLink);
    /// Where the digits are typed that were sent to a new address.
    AddressCode = Route::person("address code", "/{language}/account/address/code").posted();
    /// Where the address is taken away.
    RemoveAddress = Route::person("remove address", "/{language}/account/address/remove").posted();
    /// The page that asks whether an address is somebody's. Where none waits, it leads back.
    ConfirmAddress { secret } = Route::person("confirm address", "/{language}/account/address/{secret}")
        .limit(Action::SignInTry).sample(&[NO_SECRET]).answers(StatusCode::SEE_OTHER);
    /// The browsers in which one is signed in.
    Browsers = Route::person("browsers", "/{language}/account/browsers");
    /// Where one of them is named.
    NameBrowser { token } = Route::person("name browser", "/{language}/account/browsers/{token}/name")
        .sample(&[("token", NOBODY)]).posted();
    /// Where one of them is signed out.
    EndBrowser { token } = Route::person("end browser", "/{language}/account/browsers/{token}/end")
        .sample(&[("token", NOBODY)]).posted();
    /// What is held about one.
    OwnData = Route::person("own data", "/{language}/account/data");
    /// Where that is had as a file. The page itself asks for a proof, as does the one that deletes: who signs in by mail
    /// alone has none that a step-up could ask for.
    OwnDataFile = Route::person("own data file", "/{language}/account/data/file").posted();
    /// Where one deletes one's account.
    DeleteAccount = Route::person("delete account", "/{language}/account/delete");
    /// The word that an account is gone.
    AccountGone = Route::public("account gone", "/{language}/account-gone");

    /// One's own passkeys, password and codes. Who has one shows it first; the very first is added a few minutes after
    /// signing in by whatever way, or later where there is no other way in (`docs/decisions/0017-signing-in.md`).
    Security = Route::person("security", "/{language}/account/security");
    /// To add a passkey.
    NewPasskey = Route::person("new passkey", "/{language}/account/security/passkeys/new")
        .step_up_but_for_the_first().islands();
    /// One of one's own passkeys.
    OnePasskey { token } = Route::person("passkey", "/{language}/account/security/passkeys/{token}")
        .step_up().sample(&[("token", NOBODY)]).answers(StatusCode::NOT_FOUND);
    /// To set a password with an app for its codes.
    SetPassword = Route::person("password", "/{language}/account/security/password").step_up_but_for_the_first();
    /// To make new codes on paper.
    RecoveryCodes = Route::person("recovery codes", "/{language}/account/security/codes").step_up();

    /// The page that stops letters of a kind, behind the link in one of them. The link says who asks: it needs no session,
    /// and mail programs post to it by themselves.
    MailStop { token } = Route::public("stop letters", "/{language}/mail-stops/{token}")
        .sample(&[("token", "unknown")]).answers(StatusCode::NOT_FOUND);
    /// The page on which a person chooses their letters; `saved` says that a choice is.
    AccountMail ? { saved } = Route::person("choose letters", "/{language}/account/mail");
}
