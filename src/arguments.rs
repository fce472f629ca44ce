//! What is typed behind `semilla`. Flags win over the environment, and that over the file.

use crate::cli::Command;
use clap::Parser;
use server::config::{Config, ConfigError, Override};
use std::{ffi::OsString, path::PathBuf};

const AFTER: &str = "Every setting can stand in the environment (SEMILLA_DATA_DIR, SEMILLA_LIMITS_CONNECTIONS) or \
in the file named by --config (data_dir = \"…\", [limits] connections = 1024). Flags win over the environment, and \
that over the file.";

/// The training, toolkit and event home of a movement-building coalition.
#[derive(Debug, Parser)]
#[command(name = "semilla", version, after_help = AFTER, subcommand_required = true, arg_required_else_help = true)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,
    #[command(flatten)]
    settings: Settings,
}

/// Settings that every command knows.
#[derive(Debug, clap::Args)]
struct Settings {
    /// A TOML file with settings
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    /// The folder below which everything is written [default: ./data]
    #[arg(long, global = true, value_name = "DIR")]
    data_dir: Option<String>,
    /// Where to listen; port 0 takes a free one [default: 127.0.0.1:3000]
    #[arg(long, global = true, value_name = "ADDRESS:PORT")]
    listen: Option<String>,
    /// Scheme and host as readers type them; may be given several times [default: the listening address]
    #[arg(long, global = true, value_name = "ORIGIN")]
    public_origin: Vec<String>,
    /// “sqlite” or an address that begins with postgres:// (better in the environment: others can see arguments)
    #[arg(long, global = true, value_name = "ADDRESS")]
    database: Option<String>,
    /// A folder of languages beside those that are part of the program [default: none]
    #[arg(long, global = true, value_name = "DIR")]
    locales_dir: Option<String>,
    /// Which log lines to write, such as info, or debug with one line for each request [default: info]
    #[arg(long, global = true, value_name = "LEVEL")]
    log: Option<String>,
    /// Any other setting, such as limits.connections=50
    #[arg(long, global = true, value_name = "KEY=VALUE")]
    set: Vec<String>,
}

impl Arguments {
    /// The configuration of these flags, this environment and the file, and warnings about unknown variables.
    pub fn configuration(
        &self,
        environment: impl IntoIterator<Item = (OsString, OsString)>,
    ) -> Result<(Config, Vec<ConfigError>), ConfigError> {
        let words = environment
            .into_iter()
            .filter_map(|(name, text)| Some((name.into_string().ok()?, text.into_string().ok()?)));
        Config::read(self.settings.config.as_deref(), words, &self.settings.overrides())
    }
}

impl Settings {
    fn overrides(&self) -> Vec<Override> {
        let origins = (!self.public_origin.is_empty()).then(|| self.public_origin.join(","));
        let named = [
            ("data_dir", &self.data_dir),
            ("listen", &self.listen),
            ("public_origin", &origins),
            ("database", &self.database),
            ("locales_dir", &self.locales_dir),
            ("log", &self.log),
        ];
        let named = named
            .into_iter()
            .filter_map(|(key, text)| Some(Override { key: key.to_owned(), text: text.clone()? }));
        let others = self.set.iter().map(|one| {
            let (key, text) = one.split_once('=').unwrap_or((one, ""));
            Override { key: key.trim().to_owned(), text: text.to_owned() }
        });
        named.chain(others).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_arguments_are_sound() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn flags_stand_before_or_behind_the_command() {
        for line in ["semilla --listen 127.0.0.1:0 serve", "semilla serve --listen 127.0.0.1:0"] {
            let arguments = Arguments::try_parse_from(line.split(' ')).unwrap();
            let (config, _) = arguments.configuration([]).unwrap();
            assert_eq!(config.listen.port(), 0, "{line}");
        }
    }

    #[test]
    fn a_folder_of_languages_is_named_by_flag_environment_or_file() {
        let line = "semilla serve --locales-dir /srv/languages";
        let arguments = Arguments::try_parse_from(line.split(' ')).unwrap();
        let (config, _) = arguments.configuration([]).unwrap();
        assert_eq!(config.locales_dir, std::path::Path::new("/srv/languages"));
        let arguments = Arguments::try_parse_from(["semilla", "locales"]).unwrap();
        let environment = [("SEMILLA_LOCALES_DIR".into(), "/srv/other".into())];
        let (config, warnings) = arguments.configuration(environment).unwrap();
        assert_eq!(config.locales_dir, std::path::Path::new("/srv/other"));
        assert!(warnings.is_empty());
    }

    #[test]
    fn any_setting_can_be_set() {
        let line = "semilla serve --set limits.connections=50 --set site.name=Seed --public-origin https://a --public-origin http://b.onion";
        let arguments = Arguments::try_parse_from(line.split(' ')).unwrap();
        let (config, _) = arguments.configuration([]).unwrap();
        assert_eq!((config.limits.connections, config.site.name.as_str()), (50, "Seed"));
        assert_eq!(config.public_origin.len(), 2);
        let wrong =
            Arguments::try_parse_from("semilla serve --set limit.connection=1".split(' ')).unwrap();
        let error = wrong.configuration([]).unwrap_err().to_string();
        assert!(error.contains("limits.connections"), "{error}");
    }
}
