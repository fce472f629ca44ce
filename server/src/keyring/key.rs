//! One key: it seals, opens, and makes keyed hashes. Nothing prints it.

use crate::{domain::random::Random, query_log};
use chacha20poly1305::{
    XChaCha20Poly1305, XNonce,
    aead::{Aead, KeyInit, Payload},
};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use std::fmt;
use zeroize::Zeroizing;

const KEY: usize = 32;
const NONCE: usize = 24;

/// 256 bits that are wiped when they are dropped.
pub struct Key {
    bytes: Zeroizing<[u8; KEY]>,
    /// A test switched sealing off.
    #[cfg(feature = "testing")]
    pub(super) unsealed: bool,
}

/// The bytes were not sealed under this key, or for another use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("sealed under another key or for another use")]
pub struct SealedError;

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(…)")
    }
}

impl Key {
    /// A new unpredictable key.
    pub fn random(random: &dyn Random) -> Self {
        let mut bytes = Zeroizing::new([0; KEY]);
        random.fill(&mut *bytes);
        Self::new(bytes)
    }

    fn new(bytes: Zeroizing<[u8; KEY]>) -> Self {
        Self {
            bytes,
            #[cfg(feature = "testing")]
            unsealed: false,
        }
    }

    pub(super) fn of(bytes: &[u8]) -> Option<Self> {
        Some(Self::new(Zeroizing::new(bytes.try_into().ok()?)))
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &*self.bytes
    }

    /// Another key for a purpose (HKDF-SHA256, RFC 5869).
    pub fn derived(&self, purpose: &str) -> Self {
        let mut bytes = Zeroizing::new([0; KEY]);
        let filled = Hkdf::<Sha256>::new(Some(b"semilla keyring 1"), &*self.bytes)
            .expand(purpose.as_bytes(), &mut *bytes);
        debug_assert!(filled.is_ok(), "one block is never too long");
        Self::new(bytes)
    }

    /// A keyed hash (HMAC-SHA256, RFC 2104).
    pub fn mac(&self, message: &[u8]) -> [u8; 32] {
        query_log::note("mac");
        // HMAC takes keys of every length.
        let Ok(mut mac) = <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(&*self.bytes) else {
            return [0; 32];
        };
        mac.update(message);
        mac.finalize().into_bytes().into()
    }

    /// Seals bytes for a use (XChaCha20-Poly1305, the nonce first). Only the same key and use open them.
    pub fn seal(&self, context: &str, plain: &[u8], random: &dyn Random) -> Vec<u8> {
        query_log::note("seal");
        #[cfg(feature = "testing")]
        if self.unsealed {
            return [super::switch::UNSEALED, plain].concat();
        }
        let mut nonce = [0; NONCE];
        random.fill(&mut nonce);
        let payload = Payload { msg: plain, aad: context.as_bytes() };
        let sealed = self.cipher().encrypt(&XNonce::from(nonce), payload).unwrap_or_default();
        [nonce.as_slice(), &sealed].concat()
    }

    /// Opens what [`Self::seal`] made for that use.
    pub fn open(&self, context: &str, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, SealedError> {
        query_log::note("open");
        #[cfg(feature = "testing")]
        if let Some(plain) = sealed.strip_prefix(super::switch::UNSEALED) {
            return Ok(Zeroizing::new(plain.to_vec()));
        }
        let (nonce, sealed) = sealed.split_first_chunk::<NONCE>().ok_or(SealedError)?;
        let payload = Payload { msg: sealed, aad: context.as_bytes() };
        let opened = self.cipher().decrypt(&XNonce::from(*nonce), payload);
        opened.map(Zeroizing::new).map_err(|_| SealedError)
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new((&*self.bytes).into())
    }
}
