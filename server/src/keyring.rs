//! Keys apart from the database: what is sealed there is open only to who has this folder too.
//!
//! `master.key` wraps `site.key` and one small file for each subject, a person or an event. A subject that is forgotten
//! loses its file first: copies of the database, however old, stay closed from then on. The folder is in no backup of the
//! database (`docs/operating.md`).
//!
//! Several servers of one site share the folder.

mod file;
mod key;
#[cfg(feature = "testing")]
mod switch;

pub use file::{
    abandoned_parts, destroy_all, is_key_file, key_files, of_person, pending_files, read_key_file,
};
pub use key::{Key, SealedError};

use crate::{
    domain::{
        deletion_log::{Signer, SignerError},
        random::Random,
        token::Token,
    },
    part_file::LockedFile,
};
use chrono::NaiveDate;
use file::{read_wrapped, write_wrapped};
use std::{
    fmt, fs, io,
    path::{Path, PathBuf},
};

/// What a key of the site is for. Each purpose has its own, derived from the same secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Finding an address by its keyed hash.
    AddressLookup,
    /// Digits that may be typed in place of opening a link.
    SignInCode,
    /// Recipients and words of mails that wait.
    Outbox,
    /// Addresses that an invitation was sent to.
    Invitation,
    /// Moments in forms, so that none is made up.
    FormTime,
    /// Links to stop mails.
    MailStop,
    /// Signing the log of deletions.
    DeletionLog,
}

impl Purpose {
    pub const ALL: [Self; 7] = [
        Self::AddressLookup,
        Self::SignInCode,
        Self::Outbox,
        Self::Invitation,
        Self::FormTime,
        Self::MailStop,
        Self::DeletionLog,
    ];

    /// The word from which its key is derived.
    pub fn word(self) -> &'static str {
        match self {
            Self::AddressLookup => "address lookup",
            Self::SignInCode => "sign-in code",
            Self::Outbox => "outbox",
            Self::Invitation => "invitation",
            Self::FormTime => "form time",
            Self::MailStop => "mail stop",
            Self::DeletionLog => "deletion log",
        }
    }
}

/// Whose key it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject<'a> {
    /// A person: their address, the secret of their authenticator.
    Person(&'a Token),
}

impl Subject<'_> {
    fn path(self, folder: &Path) -> PathBuf {
        match self {
            Self::Person(token) => folder.join(PEOPLE).join(format!("{token}.key")),
        }
    }

    /// Says that the key was destroyed, and that the rows have to follow.
    fn gone(self, folder: &Path) -> PathBuf {
        match self {
            Self::Person(token) => folder.join(GONE).join(format!("{token}.key")),
        }
    }

    /// Beside the key: the day on which nobody was found to whom it belongs.
    fn lonely(self, folder: &Path) -> PathBuf {
        self.path(folder).with_extension("lonely")
    }

    /// Beside the key: the row is not committed yet.
    fn pending(self, folder: &Path) -> PathBuf {
        self.path(folder).with_extension(PENDING)
    }

    fn context(self) -> String {
        match self {
            Self::Person(token) => format!("person {token}"),
        }
    }
}

/// The folder of keys that can be had.
const PEOPLE: &str = "people";
/// The folder of words about keys that were destroyed a moment ago.
const GONE: &str = "gone";
/// The folder itself, and those below it.
const FOLDERS: [&str; 3] = ["", PEOPLE, GONE];
/// The ending of the word that the row of a key is not committed yet.
const PENDING: &str = "pending";

/// Why a key cannot be had.
#[derive(Debug, thiserror::Error)]
pub enum KeyringError {
    /// The folder or a file in it.
    #[error("the keyring {path} cannot be used")]
    Unusable {
        /// The file.
        path: String,
        /// Why.
        #[source]
        source: io::Error,
    },
    /// A file that is not what was written, or that another master key wrapped.
    #[error("the key {0} does not open: it is damaged, or belongs to another master key")]
    Closed(String),
}

/// The keys of one site.
pub struct Keyring {
    folder: PathBuf,
    master: Key,
    site: Key,
    /// Protections that a test switches off.
    #[cfg(feature = "testing")]
    pub switches: switch::Switches,
}

impl fmt::Debug for Keyring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Keyring").finish_non_exhaustive()
    }
}

impl Keyring {
    /// Opens the keyring of that folder, making it when it is missing. The master key is the file `master`, or
    /// `master.key` in the folder itself, which is made when it is missing.
    pub fn open(
        folder: &Path,
        master: Option<&Path>,
        random: &dyn Random,
    ) -> Result<Self, KeyringError> {
        file::closed_folder(folder)?;
        file::closed_folder(&folder.join(PEOPLE))?;
        file::closed_folder(&folder.join(GONE))?;
        remove_abandoned_parts(folder)?;
        let master = match master {
            Some(path) => file::read_plain(path)?,
            None => file::read_or_make_plain(&folder.join("master.key"), random)?,
        };
        let path = folder.join("site.key");
        let site = match read_wrapped(&path, &master, "site")? {
            Some(key) => key,
            None => {
                let fresh = Key::random(random);
                write_wrapped(&path, &master, "site", &fresh, random)?;
                // Another server may have been first.
                read_wrapped(&path, &master, "site")?.unwrap_or(fresh)
            }
        };
        Ok(Self {
            folder: folder.to_owned(),
            master,
            site,
            #[cfg(feature = "testing")]
            switches: switch::Switches::default(),
        })
    }

    /// The key of the site for that purpose.
    pub fn site_key(&self, purpose: Purpose) -> Key {
        self.given(self.site.derived(purpose.word()))
    }

    /// What signs the log of deletions.
    pub fn deletion_signer(&self) -> Result<Signer, SignerError> {
        Signer::of_seed(self.site_key(Purpose::DeletionLog).bytes())
    }

    /// Makes the key of a subject, or gives the one it has.
    pub fn make(&self, subject: Subject<'_>, random: &dyn Random) -> Result<Key, KeyringError> {
        if let Some(known) = self.find(subject)? {
            return Ok(known);
        }
        let key = Key::random(random);
        let path = subject.path(&self.folder);
        write_wrapped(&path, &self.master, &subject.context(), &key, random)?;
        Ok(self.find(subject)?.unwrap_or(key))
    }

    /// The same for somebody who is just coming: until the word is taken back ([`Pending::settle`]) or let go, nobody takes
    /// the key for one that was left behind. Who is killed meanwhile, or fails, leaves a word that nobody holds.
    pub fn make_pending(
        &self,
        subject: Subject<'_>,
        random: &dyn Random,
    ) -> Result<(Key, Pending), KeyringError> {
        let pending = Pending(file::hold(&subject.pending(&self.folder))?);
        Ok((self.make(subject, random)?, pending))
    }

    /// The people of whom it is not known whether their row was committed: whoever made their key holds the word no longer.
    pub fn unsettled(&self) -> Result<Vec<Token>, KeyringError> {
        let mut left = Vec::new();
        for token in self.tokens(PEOPLE, PENDING)? {
            if file::is_left(&Subject::Person(&token).pending(&self.folder))? {
                left.push(token);
            }
        }
        Ok(left)
    }

    /// Says that the row of a key was committed.
    pub fn settle(&self, subject: Subject<'_>) -> Result<(), KeyringError> {
        file::unmark(&subject.pending(&self.folder))
    }

    /// Whether a subject has a key.
    pub fn has(&self, subject: Subject<'_>) -> Result<bool, KeyringError> {
        let path = subject.path(&self.folder);
        path.try_exists().map_err(|source| unusable(&path, source))
    }

    /// Removes what writes that were cut off left behind. What somebody is just writing stays.
    pub fn tidy(&self) -> Result<(), KeyringError> {
        remove_abandoned_parts(&self.folder)
    }

    /// The key of a subject; `None` when it has none, or no longer.
    pub fn find(&self, subject: Subject<'_>) -> Result<Option<Key>, KeyringError> {
        let found = read_wrapped(&subject.path(&self.folder), &self.master, &subject.context())?;
        Ok(found.map(|key| self.given(key)))
    }

    /// A key as it is given out.
    #[cfg(not(feature = "testing"))]
    fn given(&self, key: Key) -> Key {
        key
    }

    /// The same where a test may have switched sealing off.
    #[cfg(feature = "testing")]
    fn given(&self, mut key: Key) -> Key {
        key.unsealed = self.switches.is_sealing_off();
        key
    }

    /// Destroys the key of a subject: overwritten, synced, removed, the folder synced. Says whether there was one.
    ///
    /// Before that it is written down that the rows have to follow ([`Self::gone`]), so that a crash in between leaves
    /// nobody half forgotten: a job finishes it. [`Self::finished`] takes the word back when they did.
    pub fn destroy(&self, subject: Subject<'_>) -> Result<bool, KeyringError> {
        file::mark(&subject.gone(&self.folder), "")?;
        #[cfg(feature = "testing")]
        if self.switches.is_destruction_off() {
            return Ok(false);
        }
        let there = file::destroy(&subject.path(&self.folder))?;
        file::unmark(&subject.lonely(&self.folder))?;
        file::unmark(&subject.pending(&self.folder))?;
        Ok(there)
    }

    /// The people whose key was destroyed and whose rows may still be there.
    pub fn gone(&self) -> Result<Vec<Token>, KeyringError> {
        self.tokens(GONE, "key")
    }

    /// Says that the rows of somebody followed their key.
    pub fn finished(&self, subject: Subject<'_>) -> Result<(), KeyringError> {
        file::unmark(&subject.gone(&self.folder))
    }

    /// Notes on `today` that nobody is there to whom a key belongs; gives the day on which that was noted first.
    pub fn lonely(
        &self,
        subject: Subject<'_>,
        today: NaiveDate,
    ) -> Result<NaiveDate, KeyringError> {
        let path = subject.lonely(&self.folder);
        let noted = file::read_mark(&path)?.and_then(|day| day.parse().ok());
        if let Some(day) = noted {
            return Ok(day);
        }
        file::mark(&path, &today.to_string())?;
        Ok(today)
    }

    /// Takes that back: somebody is there.
    pub fn accompanied(&self, subject: Subject<'_>) -> Result<(), KeyringError> {
        file::unmark(&subject.lonely(&self.folder))
    }

    /// The files about a subject, by their names below the folder.
    pub fn files_of(&self, subject: Subject<'_>) -> Vec<String> {
        let folder = &self.folder;
        let all = [
            subject.path(folder),
            subject.lonely(folder),
            subject.pending(folder),
            subject.gone(folder),
        ];
        let there = all.iter().filter(|path| path.exists());
        let name =
            |path: &PathBuf| path.strip_prefix(folder).ok().map(|name| name.display().to_string());
        there.filter_map(name).collect()
    }

    /// The tokens of the people who have a key, for the check that none outlives its person.
    pub fn people(&self) -> Result<Vec<Token>, KeyringError> {
        self.tokens(PEOPLE, "key")
    }

    /// The people of a folder, by files with that ending.
    fn tokens(&self, folder: &str, ending: &str) -> Result<Vec<Token>, KeyringError> {
        let folder = self.folder.join(folder);
        let mut tokens = Vec::new();
        for entry in fs::read_dir(&folder).map_err(|source| unusable(&folder, source))? {
            let name = entry.map_err(|source| unusable(&folder, source))?.file_name();
            let name = name.to_string_lossy();
            let token = name.strip_suffix(ending).and_then(|name| name.strip_suffix('.'));
            tokens.extend(token.and_then(|token| token.parse().ok()));
        }
        tokens.sort();
        Ok(tokens)
    }
}

/// The word that the row of a key is not committed yet. Letting it go leaves it there, for whoever looks what became of it.
#[derive(Debug)]
pub struct Pending(LockedFile);

impl Pending {
    /// Takes it back: the row is committed.
    pub fn settle(self) -> io::Result<()> {
        self.0.remove()
    }
}

fn unusable(path: &Path, source: io::Error) -> KeyringError {
    KeyringError::Unusable { path: path.display().to_string(), source }
}

fn remove_abandoned_parts(folder: &Path) -> Result<(), KeyringError> {
    file::remove_abandoned_parts(folder).map_err(|source| unusable(folder, source))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::random::SystemRandom;

    fn keyring(folder: &Path) -> Keyring {
        Keyring::open(folder, None, &SystemRandom).unwrap()
    }

    #[test]
    fn keys_last_and_differ_by_purpose_and_subject() {
        let folder = tempfile::tempdir().unwrap();
        let (ana, ben) = (Token::random(&SystemRandom), Token::random(&SystemRandom));
        let first = keyring(folder.path());
        let key = first.make(Subject::Person(&ana), &SystemRandom).unwrap();
        let sealed = key.seal("address", b"ana@example.org", &SystemRandom);
        let again = keyring(folder.path());
        let key = again.find(Subject::Person(&ana)).unwrap().unwrap();
        assert_eq!(&*key.open("address", &sealed).unwrap(), b"ana@example.org");
        assert_eq!(key.open("secret", &sealed).unwrap_err(), SealedError);
        let other = again.make(Subject::Person(&ben), &SystemRandom).unwrap();
        assert_eq!(other.open("address", &sealed).unwrap_err(), SealedError);
        let mac = |ring: &Keyring, purpose| ring.site_key(purpose).mac(b"a");
        assert_eq!(mac(&first, Purpose::Outbox), mac(&again, Purpose::Outbox));
        assert_ne!(mac(&first, Purpose::Outbox), mac(&first, Purpose::AddressLookup));
        assert_eq!(again.people().unwrap().len(), 2);
    }

    #[test]
    fn pr7_a_destroyed_key_opens_nothing_and_leaves_no_byte() {
        let folder = tempfile::tempdir().unwrap();
        let ana = Token::random(&SystemRandom);
        let ring = keyring(folder.path());
        ring.make(Subject::Person(&ana), &SystemRandom).unwrap();
        let path = Subject::Person(&ana).path(folder.path());
        assert!(path.exists());
        assert!(ring.destroy(Subject::Person(&ana)).unwrap());
        assert!(!path.exists() && ring.find(Subject::Person(&ana)).unwrap().is_none());
        assert!(!ring.destroy(Subject::Person(&ana)).unwrap());
    }

    #[test]
    fn pr7_that_a_key_was_destroyed_is_known_until_the_rows_followed() {
        let folder = tempfile::tempdir().unwrap();
        let ana = Token::random(&SystemRandom);
        let ring = keyring(folder.path());
        ring.make(Subject::Person(&ana), &SystemRandom).unwrap();
        assert!(ring.gone().unwrap().is_empty());
        ring.destroy(Subject::Person(&ana)).unwrap();
        assert_eq!(keyring(folder.path()).gone().unwrap(), std::slice::from_ref(&ana));
        ring.finished(Subject::Person(&ana)).unwrap();
        ring.finished(Subject::Person(&ana)).unwrap();
        assert!(ring.gone().unwrap().is_empty());
    }

    #[test]
    fn du2_what_a_killed_write_of_a_key_left_goes_and_no_key_with_it() {
        let folder = tempfile::tempdir().unwrap();
        let (ana, subject) = (Token::random(&SystemRandom), "people/ana.part-7-0");
        let ring = keyring(folder.path());
        ring.make(Subject::Person(&ana), &SystemRandom).unwrap();
        let left =
            [subject, "people/ben.part-7", "gone/chi.part-7", "site.part-7", "master.part-7"];
        for name in left {
            fs::write(folder.path().join(name), "left").unwrap();
        }
        // Killed between giving a key its name and removing the part.
        for (key, part) in
            [(&*format!("people/{ana}.key"), "people/x.part-8"), ("master.key", "master.part-8")]
        {
            fs::hard_link(folder.path().join(key), folder.path().join(part)).unwrap();
        }
        assert_eq!(abandoned_parts(folder.path()).unwrap().len(), 7, "the twin: before");
        let running = crate::part_file::PartFile::create(&folder.path().join("people/y.part-"));
        let running = running.unwrap();
        let again = keyring(folder.path());
        assert_eq!(abandoned_parts(folder.path()).unwrap(), Vec::<PathBuf>::new());
        assert!(running.path().exists(), "what is being written stays");
        assert!(again.find(Subject::Person(&ana)).unwrap().is_some());
    }

    #[test]
    fn du2_who_was_coming_is_known_until_their_row_is() {
        let folder = tempfile::tempdir().unwrap();
        let (ana, ben) = (Token::random(&SystemRandom), Token::random(&SystemRandom));
        let ring = keyring(folder.path());
        let (_, pending) = ring.make_pending(Subject::Person(&ana), &SystemRandom).unwrap();
        assert!(ring.unsettled().unwrap().is_empty(), "she is just coming");
        pending.settle().unwrap();
        assert!(ring.unsettled().unwrap().is_empty());
        drop(ring.make_pending(Subject::Person(&ben), &SystemRandom).unwrap());
        assert_eq!(keyring(folder.path()).unsettled().unwrap(), std::slice::from_ref(&ben));
        assert_eq!(pending_files(folder.path()).unwrap(), [ben.to_string()]);
        ring.destroy(Subject::Person(&ben)).unwrap();
        assert!(ring.unsettled().unwrap().is_empty() && ring.people().unwrap() == [ana]);
    }

    #[test]
    fn the_first_day_on_which_a_key_was_lonely_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let ana = Token::random(&SystemRandom);
        let (ring, subject) = (keyring(folder.path()), Subject::Person(&ana));
        let day = |day| NaiveDate::from_ymd_opt(2026, 12, day).unwrap();
        assert_eq!(ring.lonely(subject, day(5)).unwrap(), day(5));
        assert_eq!(ring.lonely(subject, day(9)).unwrap(), day(5));
        ring.accompanied(subject).unwrap();
        assert_eq!(ring.lonely(subject, day(9)).unwrap(), day(9));
    }

    /// The twin of the check of a release: this binary, which is a test, holds the word of the switches.
    #[test]
    fn a_test_holds_the_word_that_a_release_must_not() {
        let own = fs::read(std::env::current_exe().unwrap()).unwrap();
        let word = switch::UNSEALED;
        assert!(word.starts_with(b"semilla-testing-"));
        assert!(own.windows(word.len()).any(|part| part == word));
        let folder = tempfile::tempdir().unwrap();
        let ring = keyring(folder.path());
        ring.switches.switch_sealing_off();
        let open = ring.site_key(Purpose::Outbox).seal("a", b"word", &SystemRandom);
        assert!(open.ends_with(b"word"));
    }

    #[test]
    fn another_master_key_opens_nothing() {
        let folder = tempfile::tempdir().unwrap();
        drop(keyring(folder.path()));
        let path = folder.path().join("master.key");
        fs::remove_file(&path).unwrap();
        let refused = Keyring::open(folder.path(), None, &SystemRandom);
        assert!(matches!(refused, Err(KeyringError::Closed(_))), "{refused:?}");
    }

    #[test]
    fn du13_the_files_are_for_us_alone() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        drop(keyring(&folder.path().join("keyring")));
        let mode = |path: &str| {
            fs::metadata(folder.path().join(path)).unwrap().permissions().mode() & 0o777
        };
        assert_eq!(mode("keyring"), 0o700);
        assert_eq!(mode("keyring/master.key"), 0o600);
        assert_eq!(mode("keyring/site.key"), 0o600);
    }
}
