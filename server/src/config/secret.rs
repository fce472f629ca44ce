//! Secrets of the operator: from files, credentials of systemd, or the environment; never from arguments, never printed.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::{
    fmt, fs, io,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
};
use zeroize::Zeroizing;

/// A text that nobody may see. Neither `Debug` nor serialization shows it, and it is wiped when it is dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// The text, for the one place that needs it.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// The secret in a file, without the white space around it. Refuses a file that everybody can read.
    pub fn read(path: &Path) -> io::Result<Self> {
        let text = fs::read_to_string(path).map(Zeroizing::new)?;
        if fs::metadata(path)?.permissions().mode() & 0o007 != 0 {
            return Err(io::Error::new(io::ErrorKind::PermissionDenied, "others can read it"));
        }
        Ok(Self(Zeroizing::new(text.trim().to_owned())))
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(Zeroizing::new(text))
    }
}
impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(hidden)")
    }
}
impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("(hidden)")
    }
}
impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

/// The file of a secret: the one that the operator named, or the credential of that name that systemd laid out.
pub(super) fn file(named: &Path, credentials: Option<&str>, credential: &str) -> Option<PathBuf> {
    if !named.as_os_str().is_empty() {
        return Some(named.to_owned());
    }
    let path = Path::new(credentials?).join(credential);
    path.exists().then_some(path)
}

/// Whether an address of a database has a password in it.
pub(super) fn has_password(address: &str) -> bool {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let (place, query) = rest.split_once('?').unwrap_or((rest, ""));
    let before_host = place.split('/').next().unwrap_or("").rsplit_once('@');
    let in_place = before_host.is_some_and(|(user, _)| user.contains(':'));
    in_place || query.split('&').any(|pair| pair.starts_with("password="))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn du17_a_secret_shows_nowhere() {
        let secret = Secret::from("hunter2".to_owned());
        let shown = format!("{secret:?} {}", serde_json::to_string(&secret).unwrap());
        assert!(!shown.contains("hunter2") && secret.expose() == "hunter2");
    }

    #[test]
    fn du17_passwords_in_addresses_are_seen() {
        for address in ["postgres://u:p@h/d", "postgres://u:p@h", "postgres://h/d?a=b&password=p"] {
            assert!(has_password(address), "{address}");
        }
        for address in
            ["sqlite", "postgres://u@h:5432/d", "postgres://h/a:b@c", "postgres://h?passfile=x"]
        {
            assert!(!has_password(address), "{address}");
        }
    }

    #[test]
    fn du17_a_file_that_everybody_can_read_holds_no_secret() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("semilla.database");
        fs::write(&path, " hunter2\n").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        assert!(Secret::read(&path).is_err());
        fs::set_permissions(&path, fs::Permissions::from_mode(0o440)).unwrap();
        assert_eq!(Secret::read(&path).unwrap().expose(), "hunter2");
        let found = file(Path::new(""), folder.path().to_str(), "semilla.database");
        assert_eq!(found, Some(path));
        assert_eq!(file(Path::new(""), folder.path().to_str(), "other"), None);
        assert_eq!(file(Path::new("/a"), None, "other"), Some(PathBuf::from("/a")));
    }
}
