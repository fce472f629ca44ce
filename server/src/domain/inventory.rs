//! Everything that the program holds: each column, file, key, cookie, log field and thing in memory, with what it is for,
//! how long it stays and who can read it (PR2).
//!
//! The public page, `docs/retention.md`, `semilla inventory` and `semilla disclose` are made from it. Tests compare it
//! with the schema of both databases, with the data folder after a life, with the log and with the keyring: what is not
//! listed here cannot be shipped.
//!
//! To add a column: its line in the table, in the file of its feature; a new table: a [`Table`] there. Anything else:
//! a line in `beside`. Then `semilla inventory --document > docs/retention.md`, and a line in CHANGELOG that says why.

mod beside;
mod document;
mod holding;
mod library;
mod people;
mod work;

pub use document::document;
pub use holding::{Group, Holding, Keep, Reader};

use serde::Serialize;

/// How careful one has to be with a thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// Everybody may read it.
    Public,
    /// For people who work here.
    Organization,
    /// It says something about a person.
    Personal,
    /// The same, sealed under a key that lies apart.
    Sealed,
    /// It would let somebody in, or is a keyed or plain hash of what would.
    Secret,
    /// Made from other things, or a number that only the program needs.
    Derived,
}

impl Class {
    /// The word of JSON and of the document.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Organization => "organization",
            Self::Personal => "personal",
            Self::Sealed => "sealed",
            Self::Secret => "secret",
            Self::Derived => "derived",
        }
    }
}

/// How the value of a column is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Text, a number, a day, yes or no.
    Plain,
    Bytes,
    /// Bytes that the key of the person opens, for this use.
    SealedToPerson(&'static str),
    /// Bytes that the key of the site for mails that wait opens, for this use.
    SealedInOutbox(&'static str),
    /// Bytes that the key of the site for invitations opens, for the use that this column of the row names.
    SealedInInvitation(&'static str),
}

#[derive(Debug, Clone, Copy)]
pub struct Column {
    pub name: &'static str,
    /// How careful one has to be with it.
    pub class: Class,
    pub purpose: &'static str,
    /// How it is written.
    pub form: Form,
}

/// Which rows of a table are about a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// None.
    Nobody,
    /// Those whose column holds the key of the person.
    Person(&'static str),
    /// Those one of whose columns holds the token of the person.
    Token(&'static [&'static str]),
    /// Those whose column holds the keyed hash of the person's address.
    Lookup(&'static str),
    /// Both: the first column holds the key of the person, or the second the keyed hash of the address.
    PersonOrLookup(&'static str, &'static str),
    /// Letters: those whose sealed column opens to the person's address, or whose sealed words say that they are about them.
    NewMail {
        /// Where it goes.
        to: &'static str,
        /// What it says.
        words: &'static str,
    },
    /// Both: the first column holds the key of the person, or the second opens to their address.
    PersonOrAddress(&'static str, &'static str),
}

#[derive(Debug, Clone, Copy)]
pub struct Table {
    pub name: &'static str,
    /// What it is part of.
    pub holding: Holding,
    /// Whose its rows are.
    pub about: About,
    pub columns: &'static [Column],
}

/// Where a thing is that is no column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// A file below the data folder: a path in which `*` stands for a part of a name.
    File,
    /// A file of the keyring, or a key of the site for one purpose.
    Keyring,
    /// A field of a log line.
    Log,
    Cookie,
    /// The memory of the process.
    Memory,
}

/// A thing that is no column.
#[derive(Debug, Clone, Copy)]
pub struct Thing {
    /// Where it is.
    pub place: Place,
    /// Its name there.
    pub name: &'static str,
    /// What it is part of.
    pub holding: Holding,
    /// How careful one has to be with it.
    pub class: Class,
    pub purpose: &'static str,
}

/// One line of the inventory, for machines.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Line {
    /// `column`, `file`, `keyring`, `log`, `cookie` or `memory`.
    pub kind: &'static str,
    /// `table.column`, or the name of the thing.
    pub name: String,
    /// How careful one has to be with it.
    pub class: Class,
    /// What it is part of.
    pub holding: &'static str,
    pub purpose: &'static str,
    /// How long it stays.
    pub retention: &'static str,
    /// Who can read it.
    pub readers: Vec<&'static str>,
}

/// Every table.
pub fn tables() -> impl Iterator<Item = &'static Table> {
    library::TABLES.iter().chain(people::TABLES).chain(work::TABLES)
}

/// Everything that is no column.
pub fn things() -> impl Iterator<Item = &'static Thing> {
    beside::THINGS.iter()
}

/// The table of that name.
pub fn table(name: &str) -> Option<&'static Table> {
    tables().find(|table| table.name == name)
}

/// Every line, in the order of the code.
pub fn lines() -> Vec<Line> {
    let columns = tables().flat_map(|table| {
        table.columns.iter().map(|column| {
            let name = format!("{}.{}", table.name, column.name);
            line("column", name, table.holding, column.class, column.purpose)
        })
    });
    let others = things().map(|thing| {
        line(thing.place.as_str(), thing.name.to_owned(), thing.holding, thing.class, thing.purpose)
    });
    columns.chain(others).collect()
}

fn line(
    kind: &'static str,
    name: String,
    holding: Holding,
    class: Class,
    purpose: &'static str,
) -> Line {
    let readers = holding.readers_of(class).iter().map(|reader| reader.as_str()).collect();
    let (holding, retention) = (holding.name(), holding.keep().describe());
    Line { kind, name, class, holding, purpose, retention, readers }
}

impl Place {
    /// The word of JSON and of the document.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::File => "file",
            Self::Keyring => "keyring",
            Self::Log => "log",
            Self::Cookie => "cookie",
            Self::Memory => "memory",
        }
    }
}

/// The line for a file below the data folder, by its path there. A folder counts where it holds a file that is listed.
pub fn file(path: &str) -> Option<&'static Thing> {
    things().find(|thing| {
        let in_folder = match thing.place {
            Place::File => Some(path),
            Place::Keyring => path.strip_prefix("keyring/"),
            _ => None,
        };
        in_folder.is_some_and(|path| fits(thing.name, path))
    })
}

/// Whether a path fits a pattern, part by part; `*` stands for any letters of one part.
fn fits(pattern: &str, path: &str) -> bool {
    let (mut pattern, mut path) = (pattern.split('/'), path.split('/'));
    loop {
        match (pattern.next(), path.next()) {
            (None, None) => return true,
            (Some(pattern), Some(part)) if part_fits(pattern, part) => {}
            _ => return false,
        }
    }
}

fn part_fits(pattern: &str, part: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == part,
        Some((head, tail)) => {
            let long_enough = part.len() > head.len() + tail.len();
            long_enough && part.starts_with(head) && part.ends_with(tail)
        }
    }
}

/// A column that is written in plain.
const fn plain(name: &'static str, class: Class, purpose: &'static str) -> Column {
    Column { name, class, purpose, form: Form::Plain }
}

/// A column of bytes.
const fn bytes(name: &'static str, class: Class, purpose: &'static str) -> Column {
    Column { name, class, purpose, form: Form::Bytes }
}

/// A column that is sealed.
const fn sealed(name: &'static str, form: Form, purpose: &'static str) -> Column {
    Column { name, class: Class::Sealed, purpose, form }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn pr2_nothing_is_listed_twice() {
        let lines = lines();
        let names: BTreeSet<_> = lines.iter().map(|line| (line.kind, &line.name)).collect();
        assert_eq!(names.len(), lines.len());
    }

    #[test]
    fn pr2_every_holding_holds_something_and_what_is_sealed_says_how() {
        for holding in Holding::ALL {
            let held = tables().any(|table| table.holding == holding)
                || things().any(|thing| thing.holding == holding);
            assert!(held, "{}", holding.name());
        }
        for table in tables() {
            for column in table.columns {
                let opens = !matches!(column.form, Form::Plain | Form::Bytes);
                assert_eq!(opens, column.class == Class::Sealed, "{}.{}", table.name, column.name);
                let personal = matches!(column.class, Class::Personal | Class::Sealed);
                assert!(
                    !personal || table.about != About::Nobody,
                    "{}.{}",
                    table.name,
                    column.name
                );
            }
        }
    }

    #[test]
    fn files_are_known_by_pattern_and_others_are_not() {
        assert!(file("semilla.sqlite").is_some() && file("semilla.sqlite-wal").is_some());
        assert!(file("keyring/people/0123456789abcdef.key").is_some());
        assert!(file("files/ab/cdef").is_some());
        for unknown in ["access.log", "keyring/people/.key", "files/cdef", "keyring/access.log", ""]
        {
            assert!(file(unknown).is_none(), "{unknown}");
        }
    }
}
