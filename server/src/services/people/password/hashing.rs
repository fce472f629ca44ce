//! Hashing passwords: slow and hungry on purpose, so only a few at once.

use crate::{
    domain::{limit::Busy, people::password::Password, random::Random},
    steps,
};
use argon2::{Argon2, PasswordHasher, PasswordVerifier};
use std::{sync::Arc, time::Duration};
use tokio::{
    sync::Semaphore,
    task::{JoinError, spawn_blocking},
    time::timeout,
};

/// Passwords that are hashed at once: each takes 19 MiB and a core.
const AT_ONCE: usize = 2;
/// How long a request waits for its turn.
const PATIENCE: Duration = Duration::from_secs(8);
/// Bytes of salt.
const SALT: usize = 16;
/// The hash of nothing: compared with where there is no password, so that it takes as long.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$bm8gcGVyc29uIGhlcmUhIQ$lXGqG4dEMHiYyb7T1Gxq2cGVhEr6iK3VnVtXkq1o0cM";

/// Hashes passwords, two at a time (argon2id, 19 MiB, two passes). Who waits too long is asked to come back.
#[derive(Debug)]
pub struct Hashing {
    places: Arc<Semaphore>,
    patience: Duration,
}

impl Default for Hashing {
    fn default() -> Self {
        Self { places: Arc::new(Semaphore::new(AT_ONCE)), patience: PATIENCE }
    }
}

/// Why a password was not hashed, or not compared.
#[derive(Debug, thiserror::Error)]
pub enum HashingError {
    /// Too many wait to be hashed.
    #[error("no password is hashed now")]
    Busy(#[from] Busy),
    /// The hash could not be made or read.
    #[error("a password cannot be hashed: {0}")]
    Phc(argon2::password_hash::Error),
    /// The thread that hashed it broke.
    #[error("hashing a password broke off")]
    BrokeOff(#[from] JoinError),
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
        let hashed = self
            .aside(move || {
                let hashed = Argon2::default().hash_password_with_salt(password.as_bytes(), &salt);
                hashed.map(|hash| hash.to_string())
            })
            .await?;
        hashed.map_err(HashingError::Phc)
    }

    /// Whether the password is that of the PHC string. Without one it takes as long and is not.
    pub async fn fits(
        &self,
        password: Password,
        hash: Option<String>,
    ) -> Result<bool, HashingError> {
        steps::note("argon2id");
        let exists = hash.is_some();
        let hash = hash.unwrap_or_else(|| NOBODY.to_owned());
        let compare = move || Argon2::default().verify_password(password.as_bytes(), hash.as_str());
        match self.aside(compare).await? {
            Ok(()) => Ok(exists),
            Err(argon2::password_hash::Error::PasswordInvalid) => Ok(false),
            Err(error) => Err(HashingError::Phc(error)),
        }
    }

    async fn aside<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, HashingError> {
        let place = timeout(self.patience, self.places.clone().acquire_owned()).await;
        let Ok(Ok(place)) = place else { return Err(Busy("passwords to hash").into()) };
        let work = move || {
            let done = work();
            drop(place);
            done
        };
        Ok(spawn_blocking(work).await?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::random::SystemRandom;

    fn password() -> Password {
        Password::typed("purple kiwis in the rain").unwrap()
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

    #[tokio::test]
    async fn au4_who_waits_too_long_is_asked_to_come_back() {
        let hashing = Hashing { patience: Duration::ZERO, ..Hashing::default() };
        let both = hashing.places.clone().acquire_many_owned(2).await.unwrap();
        assert!(hashing.fits(password(), None).await.is_err());
        // The twin: with a place free nobody is sent away.
        drop(both);
        assert!(hashing.fits(password(), None).await.is_ok());
    }
}
