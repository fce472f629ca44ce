//! An authenticator made of nothing but a key: what a phone or a security key answers, and what a dishonest one would.

use super::visitor::Visitor;
use data_encoding::BASE64URL_NOPAD;
use http::StatusCode;
use p256::ecdsa::{Signature, SigningKey, signature::Signer};
use serde_json::{Value, json};
use server::testing::test_app::Answer;
use sha2::{Digest, Sha256};

const PRESENT: u8 = 0x01;
const VERIFIED: u8 = 0x04;
const NEW_KEY: u8 = 0x40;

/// One passkey on one device. Whatever it says can be changed.
#[derive(Clone)]
pub struct SoftAuthenticator {
    key: SigningKey,
    id: Vec<u8>,
    /// Whether it counts: security keys do, phones that keep passkeys in common do not.
    pub counts: bool,
    /// How often it signed.
    pub counter: u32,
    /// The handle of the person that it was made for.
    pub user: Vec<u8>,
    /// The origin that the browser names.
    pub origin: String,
    /// The host whose passkey it is.
    pub host: String,
    /// Whether it verified the person.
    pub verified: bool,
}

impl SoftAuthenticator {
    /// A device of its own for each number.
    pub fn new(number: u8) -> Self {
        Self {
            key: SigningKey::from_slice(&[number; 32]).unwrap(),
            id: vec![number; 16],
            counts: true,
            counter: 0,
            user: Vec::new(),
            origin: "https://semilla.test".to_owned(),
            host: "semilla.test".to_owned(),
            verified: true,
        }
    }

    /// What `navigator.credentials.create` gives for these options.
    pub fn make(&mut self, options: &Value) -> Value {
        self.user = bytes(&options["publicKey"]["user"]["id"]);
        let said = self.said("webauthn.create", options);
        let known = self.known(NEW_KEY);
        let object = [
            b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x58".as_slice(),
            &[u8::try_from(known.len()).unwrap()],
            &known,
        ]
        .concat();
        json!({
            "id": text(&self.id), "rawId": text(&self.id), "type": "public-key",
            "authenticatorAttachment": "platform",
            "clientExtensionResults": { "credProps": { "rk": true } },
            "response": {
                "clientDataJSON": text(&said), "attestationObject": text(&object),
                "transports": ["internal", "a-way-of-tomorrow"],
            },
        })
    }

    /// What `navigator.credentials.get` gives for these options.
    pub fn show(&mut self, options: &Value) -> Value {
        self.counter += u32::from(self.counts);
        let said = self.said("webauthn.get", options);
        let known = self.known(0);
        let signed: Signature = self.key.sign(&[&known[..], &Sha256::digest(&said)].concat());
        json!({
            "id": text(&self.id), "rawId": text(&self.id), "type": "public-key",
            "clientExtensionResults": {},
            "response": {
                "clientDataJSON": text(&said), "authenticatorData": text(&known),
                "signature": text(signed.to_der().as_bytes()), "userHandle": text(&self.user),
            },
        })
    }

    fn said(&self, kind: &str, options: &Value) -> Vec<u8> {
        let challenge = &options["publicKey"]["challenge"];
        json!({ "type": kind, "challenge": challenge, "origin": self.origin, "crossOrigin": false })
            .to_string()
            .into_bytes()
    }

    /// The data of the authenticator (Web Authentication, 6.1).
    fn known(&self, flags: u8) -> Vec<u8> {
        let verified = if self.verified { VERIFIED } else { 0 };
        let mut known = Sha256::digest(self.host.as_bytes()).to_vec();
        known.push(PRESENT | verified | flags);
        known.extend(self.counter.to_be_bytes());
        if flags & NEW_KEY != 0 {
            let point = self.key.verifying_key().to_sec1_point(false);
            known.extend([0; 16]);
            known.extend(u16::try_from(self.id.len()).unwrap().to_be_bytes());
            known.extend(&self.id);
            known.extend(b"\xa5\x01\x02\x03\x26\x20\x01\x21\x58\x20");
            known.extend(&point.as_bytes()[1..33]);
            known.extend(b"\x22\x58\x20");
            known.extend(&point.as_bytes()[33..]);
        }
        known
    }
}

/// What the islands do in somebody's browser.
impl Visitor<'_> {
    /// Asks for options.
    pub async fn begin(&mut self, path: &str) -> Value {
        let answer = self.json(path, &json!({})).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.text());
        serde_json::from_slice(&answer.body).unwrap()
    }

    /// Adds a passkey.
    pub async fn add(&mut self, key: &mut SoftAuthenticator) -> Answer {
        let options = self.begin("/en/api/accounts/passkeys/begin").await;
        let made = json!({ "credential": key.make(&options), "name": "My phone" });
        self.json("/en/api/accounts/passkeys/finish", &made).await
    }

    /// Signs in by passkey.
    pub async fn sign_in(&mut self, key: &mut SoftAuthenticator) -> Answer {
        let options = self.begin("/en/api/accounts/passkey-sign-in/begin").await;
        let shown = json!({ "credential": key.show(&options), "next": "/en/account/security" });
        self.json("/en/api/accounts/passkey-sign-in/finish", &shown).await
    }

    /// Shows a passkey once more.
    pub async fn prove(&mut self, key: &mut SoftAuthenticator) -> Answer {
        let options = self.begin("/en/api/accounts/passkey-proof/begin").await;
        let shown = json!({ "credential": key.show(&options), "next": "/en/account/security" });
        self.json("/en/api/accounts/passkey-proof/finish", &shown).await
    }
}

fn text(bytes: &[u8]) -> String {
    BASE64URL_NOPAD.encode(bytes)
}

fn bytes(value: &Value) -> Vec<u8> {
    BASE64URL_NOPAD.decode(value.as_str().unwrap().as_bytes()).unwrap()
}
