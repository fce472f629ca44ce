//! People and how they sign in.
//!
//! Addresses and secrets are sealed under keys of the keyring, which lies apart from the database. What is compared is
//! a hash or a keyed hash, never the thing itself.

pub(super) const UP: &[&str] = &[
    // `name` is what the person wants to be called; a pseudonym is enough. `reading` and `spoken` are language tags
    // joined by spaces, `reading` best first. `seen` is the last day on which the person was here.
    "CREATE TABLE person (
        id {id},
        token {word} NOT NULL UNIQUE,
        name TEXT NOT NULL,
        language TEXT NOT NULL,
        reading TEXT NOT NULL DEFAULT '',
        spoken TEXT NOT NULL DEFAULT '',
        full_mail {flag} NOT NULL,
        since {day} NOT NULL,
        seen {day} NOT NULL
    ) {rows}",
    // `lookup` is a keyed hash of the address, `sealed` the address under the person's own key.
    "CREATE TABLE person_address (
        person_id {integer} NOT NULL PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
        lookup {bytes} NOT NULL UNIQUE,
        sealed {bytes} NOT NULL,
        since {day} NOT NULL
    ) {rows}",
    // A new address that waits until the link or the digits are used that were sent there. `hash` is that of what the
    // link holds, `code` a keyed hash of the digits, `tries` how often either was tried.
    "CREATE TABLE address_change (
        person_id {integer} NOT NULL PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
        hash {bytes} NOT NULL UNIQUE,
        code {bytes} NOT NULL,
        lookup {bytes} NOT NULL,
        sealed {bytes} NOT NULL,
        tries {integer} NOT NULL DEFAULT 0,
        expires {integer} NOT NULL
    ) {rows}",
    // `hash` is SHA-256 of what the cookie holds. `begun`, `used` and `proved` are seconds since 1970, `used` to the
    // minute; `proved` is when the person last showed a passkey, or password and code.
    "CREATE TABLE session (
        id {id},
        hash {bytes} NOT NULL UNIQUE,
        token {word} NOT NULL UNIQUE,
        person_id {integer} NOT NULL REFERENCES person (id) ON DELETE CASCADE,
        name TEXT NOT NULL DEFAULT '',
        factor {word} NOT NULL,
        since {day} NOT NULL,
        begun {integer} NOT NULL,
        used {integer} NOT NULL,
        proved {integer}
    ) {rows}",
    "CREATE INDEX session_person ON session (person_id)",
    // `hash` is that of a cookie that signs nobody in. `since` is the day on which somebody last signed in there.
    "CREATE TABLE known_browser (
        hash {bytes} NOT NULL PRIMARY KEY,
        person_id {integer} NOT NULL REFERENCES person (id) ON DELETE CASCADE,
        since {day} NOT NULL
    ) {rows}",
    "CREATE INDEX known_browser_person ON known_browser (person_id)",
    // A link that signs in once: one row for each browser and each address that it asked for. `lookup` is a keyed hash
    // of the address that was typed; where nobody has that address there is a row too, without a person: known and
    // unknown addresses cost the same. `browser` is the hash of the short cookie of the browser that asked, and none
    // for links that the operator gives, which any browser may use. `code` is a keyed hash of the digits that may be
    // typed there instead, `next` the path to go on to. `mailed` is the second of the mail; without one the address
    // had its many mails, and no mail holds `code` or `hash`. `tries` are those of this browser, `tries_elsewhere`
    // those of others that asked for the same address. `expires` is until when this browser may use it.
    "CREATE TABLE sign_in_link (
        hash {bytes} NOT NULL PRIMARY KEY,
        lookup {bytes},
        person_id {integer} REFERENCES person (id) ON DELETE CASCADE,
        browser {bytes},
        code {bytes},
        next TEXT NOT NULL DEFAULT '',
        mailed {integer},
        tries {integer} NOT NULL DEFAULT 0,
        tries_elsewhere {integer} NOT NULL DEFAULT 0,
        expires {integer} NOT NULL,
        UNIQUE (browser, lookup)
    ) {rows}",
    "CREATE INDEX sign_in_link_person ON sign_in_link (person_id)",
    "CREATE INDEX sign_in_link_lookup ON sign_in_link (lookup)",
    // `credential` is the public key and what belongs to it, as JSON. `doubted`: its counter once went back, which a
    // copied key does.
    "CREATE TABLE passkey (
        id {id},
        token {word} NOT NULL UNIQUE,
        person_id {integer} NOT NULL REFERENCES person (id) ON DELETE CASCADE,
        credential_id {bytes} NOT NULL UNIQUE,
        credential TEXT NOT NULL,
        name TEXT NOT NULL,
        since {day} NOT NULL,
        used {day},
        doubted {flag} NOT NULL
    ) {rows}",
    "CREATE INDEX passkey_person ON passkey (person_id)",
    // A passkey that is being made or shown. `hash` is that of the browser's short cookie and the kind.
    "CREATE TABLE ceremony (
        hash {bytes} NOT NULL PRIMARY KEY,
        person_id {integer} REFERENCES person (id) ON DELETE CASCADE,
        state TEXT NOT NULL,
        expires {integer} NOT NULL
    ) {rows}",
    // `hash` is a PHC string that begins with `$argon2id$`.
    "CREATE TABLE password (
        person_id {integer} NOT NULL PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
        hash TEXT NOT NULL,
        since {day} NOT NULL
    ) {rows}",
    // `secret` is sealed under the person's own key. `step` is the last step of time whose code was used.
    "CREATE TABLE one_time_password (
        person_id {integer} NOT NULL PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
        secret {bytes} NOT NULL,
        step {integer} NOT NULL DEFAULT 0,
        since {day}
    ) {rows}",
    "CREATE TABLE recovery_code (
        person_id {integer} NOT NULL REFERENCES person (id) ON DELETE CASCADE,
        hash {bytes} NOT NULL,
        PRIMARY KEY (person_id, hash)
    ) {keyed}",
];
