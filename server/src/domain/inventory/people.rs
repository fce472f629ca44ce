//! Tables of people, and of how they sign in.

use super::{
    About,
    Class::{Derived, Personal, Secret},
    Form, Holding, Table, bytes, plain, sealed,
};

const KEY: &str = "key inside the database";
const WHOSE: &str = "whose it is";

pub const TABLES: &[Table] = &[
    Table {
        name: "person",
        holding: Holding::Account,
        about: About::Person("id"),
        columns: &[
            plain("id", Derived, KEY),
            plain("token", Personal, "random name in addresses of the administration"),
            plain("name", Personal, "what the person wants to be called; a pseudonym is enough"),
            plain("language", Personal, "the language of their mails"),
            plain("reading", Personal, "the languages they read, which lead lists and search"),
            plain("spoken", Personal, "the languages they speak"),
            plain("full_mail", Personal, "whether subjects of mails may say what they are about"),
            plain("since", Personal, "the day on which the account began"),
            plain("seen", Personal, "the last day on which they signed in"),
        ],
    },
    Table {
        name: "person_address",
        holding: Holding::Address,
        about: About::Person("person_id"),
        columns: &[
            plain("person_id", Derived, WHOSE),
            bytes("lookup", Secret, "keyed hash of the address, to find it without opening it"),
            sealed("sealed", Form::SealedToPerson("address"), "the address, to send mail to"),
            plain("since", Personal, "the day on which it was confirmed"),
        ],
    },
    Table {
        name: "address_change",
        holding: Holding::Address,
        about: About::PersonOrLookup("person_id", "lookup"),
        columns: &[
            plain("person_id", Derived, WHOSE),
            bytes("hash", Secret, "hash of what the link holds"),
            bytes("code", Secret, "keyed hash of the digits"),
            bytes("lookup", Secret, "keyed hash of the new address"),
            sealed("sealed", Form::SealedToPerson("address"), "the new address, not confirmed yet"),
            plain("tries", Personal, "how often digits were typed"),
            plain("expires", Personal, "the second at which it ends"),
        ],
    },
    Table {
        name: "session",
        holding: Holding::Browsers,
        about: About::Person("person_id"),
        columns: &[
            plain("id", Derived, KEY),
            bytes("hash", Secret, "hash of what the cookie holds"),
            plain("token", Personal, "random name, to end it from the list"),
            plain("person_id", Derived, WHOSE),
            plain("name", Personal, "what the person called the browser"),
            plain("factor", Personal, "how they signed in"),
            plain("since", Personal, "the day"),
            plain("begun", Personal, "the second at which it began, to end it after 12 hours"),
            plain("used", Personal, "the minute of the last use, to end it after 30 minutes"),
            plain("proved", Personal, "the second at which they last showed a passkey or code"),
        ],
    },
    Table {
        name: "sign_in_link",
        holding: Holding::SigningIn,
        about: About::PersonOrLookup("person_id", "lookup"),
        columns: &[
            bytes("hash", Secret, "hash of what the link holds"),
            bytes("lookup", Secret, "keyed hash of the address that was typed"),
            plain("person_id", Derived, WHOSE),
            bytes("browser", Secret, "hash of the short cookie of the browser that asked"),
            bytes("code", Secret, "keyed hash of the digits"),
            plain("next", Personal, "the page of ours to go on to"),
            plain("mailed", Personal, "the second of the mail, to end it after an hour"),
            plain("tries", Personal, "how often digits were typed in that browser"),
            plain("tries_elsewhere", Personal, "how often digits were typed in others that asked"),
            plain("expires", Personal, "the second at which that browser has to ask again"),
        ],
    },
    Table {
        name: "known_browser",
        holding: Holding::KnownBrowsers,
        about: About::Person("person_id"),
        columns: &[
            bytes("hash", Secret, "hash of the cookie by which the browser is known again"),
            plain("person_id", Derived, WHOSE),
            plain("since", Personal, "the day on which they last signed in there; 90 days"),
        ],
    },
    Table {
        name: "ceremony",
        holding: Holding::SigningIn,
        about: About::Person("person_id"),
        columns: &[
            bytes("hash", Secret, "hash of the short cookie and of what is being done"),
            plain("person_id", Derived, "whose it is, once that is known"),
            plain("state", Secret, "what the browser was asked"),
            plain("expires", Personal, "the second at which it ends"),
        ],
    },
    Table {
        name: "passkey",
        holding: Holding::Passkeys,
        about: About::Person("person_id"),
        columns: &[
            plain("id", Derived, KEY),
            plain("token", Personal, "random name, to remove it from the list"),
            plain("person_id", Derived, WHOSE),
            bytes("credential_id", Secret, "name of the key on the person's device"),
            plain("credential", Secret, "the public key and how often it was used"),
            plain("name", Personal, "what the person called it"),
            plain("since", Personal, "the day on which it was added"),
            plain("used", Personal, "the last day on which it was used"),
            plain("doubted", Personal, "whether it was seen to be copied"),
        ],
    },
    Table {
        name: "password",
        holding: Holding::Password,
        about: About::Person("person_id"),
        columns: &[
            plain("person_id", Derived, WHOSE),
            plain("hash", Secret, "slow hash of the password (argon2id)"),
            plain("since", Personal, "the day on which it was set"),
        ],
    },
    Table {
        name: "one_time_password",
        holding: Holding::Password,
        about: About::Person("person_id"),
        columns: &[
            plain("person_id", Derived, WHOSE),
            sealed("secret", Form::SealedToPerson("one-time password"), "what makes the codes"),
            plain("step", Personal, "the step of the last code, so that none is used twice"),
            plain("since", Personal, "the day on which it was set"),
        ],
    },
    Table {
        name: "recovery_code",
        holding: Holding::Password,
        about: About::Person("person_id"),
        columns: &[
            plain("person_id", Derived, WHOSE),
            bytes("hash", Secret, "hash of a code that was not used yet"),
        ],
    },
];
