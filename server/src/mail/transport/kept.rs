//! The letters that lie in the folder that stands for a mail server: whose they are, and removing them.

use super::folder::PART;
use crate::{
    domain::{accounts::address::MailAddress, token::Token},
    part_file::remove_present,
};
use chrono::NaiveDate;
use std::{
    fs,
    io::{self, ErrorKind},
    path::{Path, PathBuf},
};

/// A letter in the folder, whole or half-written.
pub struct Kept {
    /// The file.
    pub path: PathBuf,
    pub name: String,
    /// The day on which it was written.
    pub day: NaiveDate,
    /// Whose account it is about, where it says so.
    pub person: Option<Token>,
    /// Where it goes, where that can be read.
    pub to: Option<MailAddress>,
    /// The message.
    pub bytes: Vec<u8>,
}

impl Kept {
    /// Whether it is about one of these people, or goes to one of these addresses.
    pub fn is_of(&self, people: &[Token], addresses: &[MailAddress]) -> bool {
        let about = self.person.as_ref().is_some_and(|person| people.contains(person));
        let goes = |to: &MailAddress| addresses.iter().any(|one| one.folded() == to.folded());
        about || self.to.as_ref().is_some_and(goes)
    }
}

/// The letters of a folder, by name. Whatever else somebody put there is not ours.
pub fn kept(folder: &Path) -> io::Result<Vec<Kept>> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let mut letters = Vec::new();
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let Some((day, person)) = read_name(&name) else { continue };
        let path = entry.path();
        let bytes = match fs::read(&path) {
            Ok(bytes) => bytes,
            // Somebody took it meanwhile.
            Err(error) if error.kind() == ErrorKind::NotFound => continue,
            Err(error) => return Err(error),
        };
        let to = recipient(&bytes);
        letters.push(Kept { path, name, day, person, to, bytes });
    }
    letters.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(letters)
}

/// Removes the letters about these people and those to these addresses.
pub fn remove(folder: &Path, people: &[Token], addresses: &[MailAddress]) -> io::Result<()> {
    let letters = kept(folder)?;
    let theirs = letters.iter().filter(|letter| letter.is_of(people, addresses));
    theirs.into_iter().try_for_each(|letter| remove_present(&letter.path))
}

/// `2026-12-05-<message>[-<person>].eml`, also of one that is being written.
fn read_name(name: &str) -> Option<(NaiveDate, Option<Token>)> {
    let (name, _) = name.strip_prefix(PART).unwrap_or(name).split_once(".eml")?;
    let (day, rest) = (name.get(..10)?, name.get(10..)?.strip_prefix('-')?);
    let person = rest.split_once('-').and_then(|(_, person)| person.parse().ok());
    Some((day.parse().ok()?, person))
}

/// The address in the field `To`, which holds one and no name.
fn recipient(message: &[u8]) -> Option<MailAddress> {
    let text = String::from_utf8_lossy(message);
    let head = text.lines().take_while(|line| !line.trim().is_empty());
    let mut to: Option<String> = None;
    for line in head {
        match (&mut to, line.split_once(':')) {
            // A field goes on in lines that begin with a space.
            (Some(to), _) if line.starts_with([' ', '\t']) => to.push_str(line.trim()),
            (Some(_), _) => break,
            (None, Some((name, value))) if name.eq_ignore_ascii_case("to") => {
                to = Some(value.trim().to_owned());
            }
            _ => {}
        }
    }
    let to = to?;
    let to = to.rsplit_once('<').map_or(to.as_str(), |(_, to)| to.trim_end_matches('>'));
    to.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::random::SystemRandom;

    fn letter(to: &str) -> String {
        format!("From: no-reply@localhost\r\nTo: {to}\r\nSubject: x\r\n\r\nTo: eva@example.org\r\n")
    }

    #[test]
    fn pr7_letters_go_by_person_and_by_address_and_by_no_part_of_one() {
        let folder = tempfile::tempdir().unwrap();
        let put = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
        let ana = Token::random(&SystemRandom);
        put("2026-12-05-m1.eml", &letter("a@example.org"));
        put(&format!("2026-12-05-m2-{ana}.eml"), &letter("new@example.org"));
        put(&format!(".part-2026-12-05-m3-{ana}.eml-7-0"), "");
        put("2026-12-05-m4.eml", &letter("ana@example.org"));
        put("2026-12-05-m5.eml", &letter("<eva@example.org>"));
        put("notes-about-a@example.org", "To: a@example.org");
        fs::create_dir(folder.path().join("sent")).unwrap();
        assert_eq!(kept(folder.path()).unwrap().len(), 5);
        let address = "A@Example.org".parse().unwrap();
        remove(folder.path(), &[ana], &[address]).unwrap();
        let left: Vec<_> = kept(folder.path()).unwrap().into_iter().map(|one| one.name).collect();
        assert_eq!(left, ["2026-12-05-m4.eml", "2026-12-05-m5.eml"]);
        assert!(folder.path().join("notes-about-a@example.org").exists());
        remove(&folder.path().join("none"), &[], &[]).unwrap();
    }

    #[test]
    fn the_recipient_is_that_of_the_head_alone() {
        let of = |text: &str| recipient(text.as_bytes()).map(|to| to.as_str().to_owned());
        assert_eq!(of(&letter("ana@example.org")).as_deref(), Some("ana@example.org"));
        assert_eq!(of("To:\r\n ana@example.org\r\n\r\n").as_deref(), Some("ana@example.org"));
        assert_eq!(of("Subject: x\r\n\r\nTo: ana@example.org"), None);
        assert_eq!(of(""), None);
    }
}
