//! The token in the link that stops letters of a kind: which address, which kind, and that we said so.

use super::Kind;
use crate::keyring::{Keyring, Purpose};
use data_encoding::BASE64URL_NOPAD;
use subtle::ConstantTimeEq;

/// Bytes of the keyed hash in a token.
const PROOF: usize = 16;
const LOOKUP: usize = 32;

/// What a link stops.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MailStop {
    /// The keyed hash of the address, see [`super::lookup`].
    pub lookup: [u8; LOOKUP],
    /// Letters of this kind.
    pub kind: Kind,
}

impl MailStop {
    /// The token of the link.
    pub fn token(&self, keyring: &Keyring) -> String {
        let mut bytes = vec![self.number()];
        bytes.extend(self.lookup);
        bytes.extend(self.proof(keyring));
        BASE64URL_NOPAD.encode(&bytes)
    }

    /// What a token of ours stops.
    pub fn of_token(keyring: &Keyring, token: &str) -> Option<Self> {
        let bytes = BASE64URL_NOPAD.decode(token.as_bytes()).ok()?;
        let (number, rest) = bytes.split_first()?;
        let (lookup, proof) = rest.split_first_chunk::<LOOKUP>()?;
        let kind = Kind::ALL
            .iter()
            .copied()
            .find(|kind| kind.number() == *number && kind.can_be_stopped())?;
        let stop = Self { lookup: *lookup, kind };
        let same = proof.len() == PROOF && bool::from(stop.proof(keyring).ct_eq(proof));
        same.then_some(stop)
    }

    fn number(&self) -> u8 {
        self.kind.number()
    }

    fn proof(&self, keyring: &Keyring) -> [u8; PROOF] {
        let message = [&[self.number()], self.lookup.as_slice()].concat();
        let mac = keyring.site_key(Purpose::MailStop).mac(&message);
        let mut proof = [0; PROOF];
        proof.copy_from_slice(&mac[..PROOF]);
        proof
    }
}

impl Kind {
    /// The byte in tokens: never changed, because links in old letters hold it.
    fn number(self) -> u8 {
        match self {
            Self::SignIn => 1,
            Self::NoAccount => 2,
            Self::Invitation => 3,
            Self::ConfirmAddress => 4,
            Self::Roles => 5,
            Self::Account => 6,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::random::SystemRandom;

    #[test]
    fn a_token_reads_back_and_no_other_is_one() {
        let folder = tempfile::tempdir().unwrap();
        let keyring = Keyring::open(folder.path(), None, &SystemRandom).unwrap();
        let stop = MailStop { lookup: [7; 32], kind: Kind::Invitation };
        let token = stop.token(&keyring);
        assert_eq!(MailStop::of_token(&keyring, &token), Some(stop));
        let bytes = BASE64URL_NOPAD.decode(token.as_bytes()).unwrap();
        for place in 0..bytes.len() {
            let mut other = bytes.clone();
            other[place] ^= 1;
            let other = BASE64URL_NOPAD.encode(&other);
            assert_eq!(MailStop::of_token(&keyring, &other), None, "byte {place}");
        }
        for text in ["", "AA", &token[..token.len() - 4], &format!("{token}AAAA")] {
            assert_eq!(MailStop::of_token(&keyring, text), None, "{text}");
        }
        // What must reach an account nobody stops.
        let kept = MailStop { kind: Kind::Account, ..stop }.token(&keyring);
        assert_eq!(MailStop::of_token(&keyring, &kept), None);
    }
}
