//! Names and addresses that readers see.

use serde::{Deserialize, Serialize};

/// Names and addresses that readers see.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SiteConfig {
    /// The name of the site, in page titles.
    pub name: String,
    /// The first organization, made when the database is empty.
    pub organization: String,
    /// Where “Leave this site” leads: a page that everybody may have open.
    pub exit_url: String,
    /// How people reach the coalition, free text: a phone number, a mail address, hours. Shown to everybody.
    #[serde(with = "maybe")]
    pub contact: Option<String>,
}

impl Default for SiteConfig {
    fn default() -> Self {
        Self {
            name: "Semilla".to_owned(),
            organization: "Coalition".to_owned(),
            exit_url: "https://www.weather.gov/".to_owned(),
            contact: None,
        }
    }
}

/// A text that may be missing, as an empty one: TOML has no word for nothing, and a key must stand in the defaults to be
/// known.
mod maybe {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub fn serialize<S: Serializer>(text: &Option<String>, out: S) -> Result<S::Ok, S::Error> {
        text.as_deref().unwrap_or_default().serialize(out)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<String>, D::Error> {
        Ok(Some(String::deserialize(from)?).filter(|text| !text.trim().is_empty()))
    }
}
