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
    /// How readers reach the coalition: a mail address, a phone number or a web address. Empty: nothing is shown.
    pub contact: String,
    /// For readers whose phone others may hold: a neutral icon, titles that name no subject, no description or preview.
    pub discreet: bool,
}

impl Default for SiteConfig {
    fn default() -> Self {
        Self {
            name: "Semilla".to_owned(),
            organization: "Coalition".to_owned(),
            exit_url: "https://www.weather.gov/".to_owned(),
            contact: String::new(),
            discreet: false,
        }
    }
}
