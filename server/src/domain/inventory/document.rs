//! `docs/retention.md`, made from the inventory.

use super::{Holding, lines};
use crate::domain::retention::{NOTICE, Rule};
use std::fmt::Write;

const HEAD: &str = "# What is held, why, how long, and who can read it

Made from the code by `semilla inventory --document`; a test compares the two. Every column, file, key, cookie, field of
the log and thing in memory is a line here. A new line needs a line in CHANGELOG that says why.

Classes: *public* may be read by everybody · *organization* is for people who work here · *personal* says something about a
person · *sealed* is the same under a key of the keyring, which lies apart from the database · *secret* would let somebody
in, or is a hash of what would · *derived* is made from the rest, or a number that only the program needs.
*Operator* is whoever runs the computer: with the database and the keyring in hand they can open what is sealed.

## What is deleted by itself

What has no day after it goes within a minute of its end, the rest once a day, also what became due while the server was off.
`semilla purge --now` does it at once.

";

const PERSON: &str = "
## What goes with a person

Whoever is deleted takes along their key, first; every row that points at theirs; what waits in the outbox about their account,
wherever it was to go, also to an address that they never confirmed or gave up, and whatever waits for their address; invitations
that they sent, and those to their address; what their address said about mails. The same goes for the letters in the folder
that stands for a mail server: their names end with the random name of the account that they are about. What was handed to a mail
server is out of reach, and so is a file that somebody moved or renamed: only files that have the name of a letter are ours.

Letters about others to an address that a person typed and never confirmed stay: it may be somebody else's. The word of farewell
to the confirmed address goes out after the rest. The log of deletions names the person by the random name that their key and
their row had: whenever an older keyring or database is put back, in whatever order, the next start, `semilla purge --now`,
`semilla restore` with that log, or a minute of serving destroys key and row again.

What a killed program left half-written, in the data folder or the keyring, goes at the next start.
";

/// The whole document.
pub fn document() -> String {
    let mut text = HEAD.to_owned();
    let _ = writeln!(text, "| name | what | days after |\n|---|---|--:|");
    for rule in Rule::ALL {
        let _ = writeln!(text, "| {} | {} | {} |", rule.name(), rule.describe(), rule.days());
    }
    let _ = writeln!(text, "\nPeople are told by mail {NOTICE} days before; who comes back stays.");
    text.push_str(PERSON);
    let lines = lines();
    for holding in Holding::ALL {
        let _ = writeln!(text, "\n## {}\n", capital(holding.name()));
        let _ = writeln!(text, "Kept {}.\n", holding.keep().describe());
        let _ =
            writeln!(text, "| where | name | class | what for | readers |\n|---|---|---|---|---|");
        for line in lines.iter().filter(|line| line.holding == holding.name()) {
            let (class, readers) = (line.class.as_str(), line.readers.join(", "));
            let _ = writeln!(
                text,
                "| {} | `{}` | {class} | {} | {readers} |",
                line.kind, line.name, line.purpose
            );
        }
    }
    text
}

fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
