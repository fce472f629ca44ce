//! What is no column: files below the data folder, the keyring, cookies, fields of the log, memory.

use super::{
    Class::{self, Derived, Organization, Personal, Public, Sealed, Secret},
    Holding, Place, Thing,
};

const fn file(name: &'static str, holding: Holding, class: Class, purpose: &'static str) -> Thing {
    Thing { place: Place::File, name, holding, class, purpose }
}

const fn key(name: &'static str, holding: Holding, purpose: &'static str) -> Thing {
    Thing { place: Place::Keyring, name, holding, class: Secret, purpose }
}

const fn log(name: &'static str, purpose: &'static str) -> Thing {
    Thing { place: Place::Log, name, holding: Holding::Log, class: Organization, purpose }
}

const fn cookie(name: &'static str, holding: Holding, purpose: &'static str) -> Thing {
    Thing { place: Place::Cookie, name, holding, class: Secret, purpose }
}

const fn memory(
    name: &'static str,
    holding: Holding,
    class: Class,
    purpose: &'static str,
) -> Thing {
    Thing { place: Place::Memory, name, holding, class, purpose }
}

/// Everything.
pub const THINGS: &[Thing] = &[
    file("semilla.sqlite", Holding::Machine, Sealed, "the database: all tables, on SQLite"),
    file("semilla.sqlite-wal", Holding::Machine, Sealed, "its newest changes"),
    file("semilla.sqlite-shm", Holding::Machine, Derived, "where those stand"),
    file("lock", Holding::Machine, Derived, "held by the one process that works here; empty"),
    file("backup.lock", Holding::Machine, Derived, "held while a backup is made; empty"),
    file(
        "backup.part/*",
        Holding::Machine,
        Sealed,
        "the copy that a backup is made from, for a moment",
    ),
    file("semilla.before-*.sqlite", Holding::Machine, Sealed, "the database before an upgrade"),
    file("semilla.before-*.part", Holding::Machine, Sealed, "the same while it is written"),
    file("ready", Holding::Machine, Derived, "a trial whether the disk takes a file, for a moment"),
    file("demo.unpacked/*", Holding::Machine, Public, "the demo while it is brought in"),
    file(
        "uploads/.part-*",
        Holding::Machine,
        Personal,
        "a file that somebody is just sending; gone when its form is answered",
    ),
    file(
        "mail/*.eml",
        Holding::Mail,
        Personal,
        "letters where no mail server is set; 7 days, or until the account that they are about is deleted",
    ),
    file("mail/.part-*", Holding::Mail, Personal, "one that is being written"),
    file("files/*/*", Holding::Library, Public, "pictures and documents of the library"),
    file("files/.part-*", Holding::Library, Public, "one that is being written"),
    file("deletions.jsonl", Holding::Deletions, Public, "the signed log of deletions"),
    file("deletions.part-*", Holding::Deletions, Public, "the same while it is written"),
    file(
        "keyring.part/keyring/*.key",
        Holding::Machine,
        Secret,
        "keys that a restore is just unpacking, for a moment",
    ),
    file("keyring.part/keyring/people/*.key", Holding::Address, Secret, "the same of people"),
    key("master.key", Holding::Machine, "opens all other keys"),
    key("site.key", Holding::Machine, "the keys of the site for the purposes below"),
    key("people/*.key", Holding::Address, "opens what is sealed to one person; destroyed first"),
    key("gone/*.key", Holding::Deletions, "a key was destroyed, the rows follow; empty"),
    key("people/*.lonely", Holding::Machine, "the day on which a key was found without a person"),
    key("people/*.pending", Holding::Machine, "an account is just begun, its row follows; empty"),
    key("*.part-*", Holding::Machine, "a key that is being written"),
    key("people/*.part-*", Holding::Machine, "a key that is being written"),
    key("gone/*.part-*", Holding::Machine, "the same of such a word"),
    key("address lookup", Holding::Address, "keyed hashes by which addresses are found"),
    key("sign-in code", Holding::SigningIn, "keyed hashes of digits"),
    key("outbox", Holding::Mail, "seals mails that wait"),
    key("invitation", Holding::Invitations, "seals addresses of invitations"),
    key("form time", Holding::Visit, "signs the moment at which a form was made"),
    key("mail stop", Holding::Mail, "signs links that stop mails"),
    key("deletion log", Holding::Deletions, "signs the log of deletions"),
    log("timestamp", "the minute, never the second"),
    log("level", "how bad it is"),
    log("target", "the part of the program"),
    log("message", "a sentence of ours"),
    log("route", "the name of a route, never an address as it was asked for"),
    log("method", "GET or POST"),
    log("status", "the number of the answer"),
    log("milliseconds", "how long it took"),
    log("request_id", "a random name, the same as on the page of the failure"),
    log("causes", "what failed, in words of ours"),
    log("error", "what failed, in words of ours"),
    log("kind", "the kind of a failure of the system"),
    log("place", "the line of the program"),
    log("job", "which job failed"),
    log("migrations", "which changes of the schema were made"),
    log("more", "how many lines were left out"),
    log("attempts", "how often a letter was tried"),
    log("minutes", "until it is tried again"),
    log("percent_free", "how much room the disk has"),
    log("why", "why something is held or refused, in words of ours"),
    cookie("semilla", Holding::Browsers, "names a session, for who signed in; readers get none"),
    cookie(
        "semilla-known",
        Holding::KnownBrowsers,
        "knows a browser again, for who signed in; 90 days, or until signing out",
    ),
    cookie("semilla-sign-in", Holding::SigningIn, "names the browser that asks to sign in"),
    memory("recent_use", Holding::Browsers, Personal, "minutes of uses, written down each minute"),
    memory(
        "limiter",
        Holding::Visit,
        Personal,
        "counts of what clients do, by keyed hash, an hour",
    ),
    memory("form_times", Holding::Visit, Derived, "forms that were sent, for a while"),
    memory("mailer", Holding::Mail, Secret, "the password of the mail server"),
    memory("pages", Holding::Index, Public, "pages for readers without an account"),
    memory("keyring", Holding::Machine, Secret, "the master key and the key of the site"),
    memory("connections", Holding::Visit, Personal, "addresses of open connections"),
];
