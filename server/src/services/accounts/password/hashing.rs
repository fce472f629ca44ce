//! Hashing passwords: slow and hungry on purpose, so only two at once, in two buffers that are used again and again.
//!
//! An allocator keeps what it gave out once, for each thread apart: a buffer for every password would be memory that never
//! comes back. So the buffers are ours, made when they are first needed, and no more than [`AT_ONCE`] are ever made.

use crate::{
    domain::{accounts::password::Password, limit::Busy, random::Random},
    query_log,
};
use argon2::{
    Algorithm, Argon2, Block, Params, PasswordHash, Version,
    password_hash::{self, phc::Output, phc::Salt},
};
use parking_lot::Mutex;
use std::{fmt, sync::Arc, time::Duration};
use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore},
    task::{JoinError, spawn_blocking},
    time::timeout,
};

/// Passwords that are hashed at once: each takes 19 MiB and a core.
const AT_ONCE: usize = 2;
/// Requests that wait for their turn. Whoever comes later is asked to come back at once.
const MOST_WAITING: usize = 256;
/// How long a request waits for its turn.
const PATIENCE: Duration = Duration::from_secs(8);
/// Bytes of salt.
const SALT: usize = 16;
/// The hash of nothing: compared with where there is no password, so that it takes as long.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$bm8gcGVyc29uIGhlcmUhIQ$lXGqG4dEMHiYyb7T1Gxq2cGVhEr6iK3VnVtXkq1o0cM";

/// Hashes passwords, two at a time (argon2id, 19 MiB, two passes). Who waits too long, or finds too many waiting, is asked
/// to come back.
#[derive(Debug)]
pub struct Hashing {
    queue: Arc<Semaphore>,
    places: Arc<Semaphore>,
    buffers: Arc<Buffers>,
    timeouts: Duration,
}

impl Default for Hashing {
    fn default() -> Self {
        Self {
            queue: Arc::new(Semaphore::new(AT_ONCE + MOST_WAITING)),
            places: Arc::new(Semaphore::new(AT_ONCE)),
            buffers: Arc::default(),
            timeouts: PATIENCE,
        }
    }
}

/// Why a password was not hashed, or not compared.
#[derive(Debug, thiserror::Error)]
pub enum HashingError {
    /// Too many wait to be hashed.
    #[error("no password is hashed now")]
    Busy(#[from] Busy),
    /// The thread that hashed it broke.
    #[error("hashing a password broke off")]
    BrokeOff(#[from] JoinError),
    /// The PHC string is none, or asks for what is not there.
    #[error("a password cannot be hashed: {0}")]
    Phc(#[from] password_hash::Error),
    /// The function refused what it was given.
    #[error("a password cannot be hashed: {0}")]
    Argon(#[from] argon2::Error),
    /// What is stored asks for more memory than we hash with.
    #[error("the hash of a password asks for {0} KiB of memory")]
    TooLarge(usize),
}

impl From<password_hash::phc::Error> for HashingError {
    fn from(error: password_hash::phc::Error) -> Self {
        Self::Phc(error.into())
    }
}

/// The memory that is worked in: what is free of it, and how much was ever made.
#[derive(Default)]
struct Buffers(Mutex<Held>);

#[derive(Default)]
struct Held {
    free: Vec<Vec<Block>>,
    made: usize,
}

impl fmt::Debug for Buffers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Buffers").finish_non_exhaustive()
    }
}

impl Hashing {
    /// The PHC string of a password.
    pub async fn hash(
        &self,
        password: Password,
        random: &dyn Random,
    ) -> Result<String, HashingError> {
        let mut salt = [0; SALT];
        random.fill(&mut salt);
        self.run_blocking(move |blocks| hashed(password.as_bytes(), &salt, blocks)).await?
    }

    /// Whether the password is that of the PHC string. Without one it takes as long and is not.
    pub async fn fits(
        &self,
        password: Password,
        hash: Option<String>,
    ) -> Result<bool, HashingError> {
        query_log::note("argon2id");
        let exists = hash.is_some();
        let hash = hash.unwrap_or_else(|| NOBODY.to_owned());
        let fits =
            self.run_blocking(move |blocks| fits(password.as_bytes(), &hash, blocks)).await?;
        Ok(fits? && exists)
    }

    async fn run_blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut [Block]) -> T + Send + 'static,
    ) -> Result<T, HashingError> {
        let Ok(admin_lock) = self.queue.clone().try_acquire_owned() else {
            return Err(Busy("passwords to hash").into());
        };
        let place = timeout(self.timeouts, self.places.clone().acquire_owned()).await;
        let Ok(Ok(place)) = place else { return Err(Busy("passwords to hash").into()) };
        let lent = Lent::of(self.buffers.clone(), (admin_lock, place));
        let work = move || {
            let mut lent = lent;
            work(&mut lent.blocks)
        };
        Ok(spawn_blocking(work).await?)
    }
}

/// A buffer for as long as somebody works in it, with the right to. It goes back before the next one may begin, whether
/// the work was done, broke off, or never began.
struct Lent {
    blocks: Vec<Block>,
    buffers: Arc<Buffers>,
    _right: (OwnedSemaphorePermit, OwnedSemaphorePermit),
}

impl Lent {
    fn of(buffers: Arc<Buffers>, right: (OwnedSemaphorePermit, OwnedSemaphorePermit)) -> Self {
        let blocks = buffers.take();
        Self { blocks, buffers, _right: right }
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        self.buffers.put_back(std::mem::take(&mut self.blocks));
    }
}

impl Buffers {
    fn take(&self) -> Vec<Block> {
        let mut held = self.0.lock();
        if let Some(free) = held.free.pop() {
            return free;
        }
        held.made += 1;
        vec![Block::default(); Params::DEFAULT.block_count()]
    }

    /// What stands in it stays: after two passes nothing in it is nearer to the password than the hash that is stored.
    fn put_back(&self, blocks: Vec<Block>) {
        self.0.lock().free.push(blocks);
    }
}

fn hashed(password: &[u8], salt: &[u8], blocks: &mut [Block]) -> Result<String, HashingError> {
    let argon = Argon2::default();
    let mut out = [0; Params::DEFAULT_OUTPUT_LEN];
    argon.hash_password_into_with_memory(password, salt, &mut out, blocks)?;
    let hash = PasswordHash {
        algorithm: Algorithm::default().ident(),
        version: Some(Version::default().into()),
        params: argon.params().try_into()?,
        salt: Some(Salt::new(salt)?),
        hash: Some(Output::new(&out)?),
    };
    Ok(hash.to_string())
}

fn fits(password: &[u8], stored: &str, blocks: &mut [Block]) -> Result<bool, HashingError> {
    let stored = PasswordHash::new(stored)?;
    let (Some(salt), Some(expected)) = (&stored.salt, &stored.hash) else { return Ok(false) };
    let params = Params::try_from(&stored)?;
    let needed = params.block_count();
    let Some(blocks) = blocks.get_mut(..needed) else {
        return Err(HashingError::TooLarge(needed));
    };
    let algorithm = Algorithm::try_from(stored.algorithm.as_str())?;
    let version = stored.version.map(Version::try_from).transpose()?.unwrap_or_default();
    let mut out = [0; Output::MAX_LENGTH];
    let out = &mut out[..expected.len()];
    Argon2::new(algorithm, version, params)
        .hash_password_into_with_memory(password, salt, out, blocks)?;
    // An output is compared in the same time, wherever it differs.
    Ok(Output::new(out)? == *expected)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::random::SystemRandom;
    use argon2::{PasswordHasher, PasswordVerifier};
    use futures::future::join_all;

    fn password() -> Password {
        Password::typed("purple kiwis in the rain").unwrap()
    }

    fn made(buffers: &Buffers) -> usize {
        buffers.0.lock().made
    }

    #[tokio::test]
    async fn au4_a_hash_is_argon2id_of_19_mib_and_two_passes() {
        let hashing = Hashing::default();
        let hash = hashing.hash(password(), &SystemRandom).await.unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
        // What nobody's password is compared with costs the same.
        assert!(
            NOBODY.starts_with("$argon2id$v=19$m=19456,t=2,p=1$") && NOBODY.len() == hash.len()
        );
        assert!(hashing.fits(password(), Some(hash.clone())).await.unwrap());
        let wrong = Password::typed("purple kiwis in the sun.").unwrap();
        assert!(!hashing.fits(wrong, Some(hash)).await.unwrap());
        assert!(!hashing.fits(password(), None).await.unwrap());
        assert_ne!(
            hashing.hash(password(), &SystemRandom).await.unwrap(),
            hashing.hash(password(), &SystemRandom).await.unwrap()
        );
    }

    /// What we make, the library reads, and the other way round: in a buffer that somebody else worked in.
    #[tokio::test]
    async fn au4_a_buffer_that_was_used_before_makes_the_hash_of_a_fresh_one() {
        let hashing = Hashing::default();
        assert!(!hashing.fits(password(), None).await.unwrap());
        let ours = hashing.hash(password(), &SystemRandom).await.unwrap();
        let library = Argon2::default();
        assert!(library.verify_password(password().as_bytes(), ours.as_str()).is_ok());
        let theirs = library.hash_password_with_salt(password().as_bytes(), &[7; SALT]).unwrap();
        assert!(hashing.fits(password(), Some(theirs.to_string())).await.unwrap());
        assert!(hashing.fits(password(), Some("$argon2id$".to_owned())).await.is_err());
        let large = theirs.to_string().replace("m=19456", "m=1048576");
        assert!(hashing.fits(password(), Some(large)).await.is_err(), "more than a buffer holds");
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
    async fn au4_two_buffers_are_made_however_many_passwords_come() {
        let hashing = Hashing { timeouts: Duration::from_secs(600), ..Hashing::default() };
        let tried = join_all((0..60).map(|_| hashing.fits(password(), None))).await;
        assert!(tried.iter().all(|tried| matches!(tried, Ok(false))));
        assert!(made(&hashing.buffers) <= AT_ONCE, "{}", made(&hashing.buffers));
        // A request that is given up leaves its buffer there too.
        for _ in 0..8 {
            let _given_up = timeout(Duration::ZERO, hashing.fits(password(), None)).await;
        }
        assert!(!hashing.fits(password(), None).await.unwrap());
        assert!(made(&hashing.buffers) <= AT_ONCE, "{}", made(&hashing.buffers));
        // The twin: buffers that do not come back are made anew for each.
        let twin = Buffers::default();
        for _ in 0..5 {
            drop(twin.take());
        }
        assert_eq!(made(&twin), 5);
    }

    #[tokio::test]
    async fn au4_who_waits_too_long_is_asked_to_come_back() {
        let hashing = Hashing { timeouts: Duration::ZERO, ..Hashing::default() };
        let both = hashing.places.clone().acquire_many_owned(2).await.unwrap();
        assert!(hashing.fits(password(), None).await.is_err());
        // The twin: with a place free nobody is sent away.
        drop(both);
        assert!(hashing.fits(password(), None).await.is_ok());
    }

    #[tokio::test]
    async fn au4_who_finds_too_many_waiting_is_asked_to_come_back_at_once() {
        let hashing = Hashing { timeouts: Duration::from_secs(600), ..Hashing::default() };
        let most = u32::try_from(AT_ONCE + MOST_WAITING).unwrap();
        let full = hashing.queue.clone().acquire_many_owned(most).await.unwrap();
        assert!(hashing.fits(password(), None).await.is_err());
        // The twin: with room in the queue the same try is looked at.
        drop(full);
        assert!(hashing.fits(password(), None).await.is_ok());
    }
}
