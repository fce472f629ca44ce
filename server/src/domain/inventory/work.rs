//! Tables of rights and mail, and of the program itself.

use super::{
    About,
    Class::{Derived, Organization, Personal, Public, Secret},
    Form, Holding, Table, bytes, plain, sealed,
};

const KEY: &str = "key inside the database";

pub const TABLES: &[Table] = &[
    Table {
        name: "role_grant",
        holding: Holding::Roles,
        about: About::Person("person_id"),
        columns: &[
            plain("id", Derived, KEY),
            plain("token", Personal, "random name in addresses of the administration"),
            plain("person_id", Derived, "who holds it"),
            plain("role", Personal, "the role"),
            plain("scope", Personal, "where it holds"),
            plain("organization_id", Personal, "the organization in which it holds"),
            plain("item_id", Personal, "the item for which it holds"),
            plain("since", Personal, "the day on which it was given"),
            plain("until", Personal, "the last day on which it holds"),
        ],
    },
    Table {
        name: "invitation",
        holding: Holding::Invitations,
        about: About::PersonOrAddress("invited_by", "sealed"),
        columns: &[
            plain("id", Derived, KEY),
            plain("token", Personal, "random name, to take it back"),
            bytes("hash", Secret, "hash of what the link holds"),
            plain("role", Personal, "the role that it gives"),
            plain("scope", Personal, "where that holds"),
            plain("organization_id", Personal, "the organization in which it holds"),
            plain("item_id", Personal, "the item for which it holds"),
            plain("language", Personal, "the language of its mail"),
            sealed("sealed", Form::SealedInInvitation("token"), "the address it was sent to"),
            plain("invited_by", Derived, "who invited"),
            plain("since", Personal, "the day"),
            plain("expires", Personal, "the second at which it ends"),
        ],
    },
    Table {
        name: "audit_entry",
        holding: Holding::Audit,
        about: About::Token(&["actor", "object"]),
        columns: &[
            plain("number", Organization, "its place in the chain"),
            plain("day", Organization, "the day"),
            plain(
                "actor",
                Personal,
                "who did it: the token of a person, the server or the operator",
            ),
            plain("action", Organization, "what was done"),
            plain("object", Organization, "to what: a token or a word of ours"),
            plain("detail", Organization, "what else belongs to it, in words of ours"),
            bytes("previous", Derived, "hash of the entry before"),
            bytes("hash", Derived, "hash of this entry, so that a change shows"),
        ],
    },
    Table {
        name: "outbox",
        holding: Holding::Mail,
        about: About::NewMail { to: "recipient", words: "parts" },
        columns: &[
            plain("id", Derived, KEY),
            plain("message", Personal, "the name of the mail, the same however often it is tried"),
            plain("kind", Personal, "what it is about"),
            plain("language", Personal, "its language"),
            sealed("recipient", Form::SealedInOutbox("recipient"), "where it goes"),
            sealed("parts", Form::SealedInOutbox("parts"), "what it says"),
            plain("since", Personal, "the day on which it was written"),
            plain("due", Personal, "the second before which it is not tried"),
            plain("leased", Personal, "until when a sender has it"),
            plain("attempts", Personal, "how often it was tried"),
            plain("given_up", Personal, "the day on which it was given up"),
        ],
    },
    Table {
        name: "mail_stop",
        holding: Holding::Mail,
        about: About::Lookup("lookup"),
        columns: &[
            bytes("lookup", Secret, "keyed hash of an address that wants no mail"),
            plain("kind", Personal, "of which kind"),
            plain("since", Personal, "the day on which it said so"),
        ],
    },
    Table {
        name: "deletion_entry",
        holding: Holding::Deletions,
        about: About::Nobody,
        columns: &[
            plain("number", Public, "its place in the chain"),
            plain("line", Public, "day, kinds, random names of rows, signature: as in the file"),
        ],
    },
    Table {
        name: "person_notice",
        holding: Holding::Account,
        about: About::Person("person_id"),
        columns: &[
            plain("person_id", Derived, "whose account will be deleted"),
            plain("day", Personal, "the day on which they were told"),
        ],
    },
    Table {
        name: "report_done",
        holding: Holding::Reports,
        about: About::Person("person_id"),
        columns: &[
            plain("report_id", Derived, "the report that waits no longer"),
            plain("person_id", Personal, "who looked after it, while they are here"),
            plain("day", Organization, "the day on which they said so"),
        ],
    },
    Table {
        name: "retention_run",
        holding: Holding::Machine,
        about: About::Nobody,
        columns: &[
            plain("name", Derived, "a rule of the table above"),
            plain("day", Derived, "the last day on which it ran"),
        ],
    },
    Table {
        name: "content_version",
        holding: Holding::Machine,
        about: About::Nobody,
        columns: &[
            plain("id", Derived, KEY),
            plain("number", Derived, "raised by every change, so that kept pages know"),
            plain("lockdown", Derived, "whether the site takes no changes for now"),
        ],
    },
    Table {
        name: "seaql_migrations",
        holding: Holding::Machine,
        about: About::Nobody,
        columns: &[
            plain("version", Derived, "a change of the tables that was made"),
            plain("applied_at", Derived, "the second at which it was made"),
        ],
    },
];
