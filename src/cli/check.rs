//! `semilla check`: whether everything is as it should be. It changes nothing, and works beside a server.

use super::CommandError;
use crate::{
    data_dir::{self, DataDirError},
    refusal::Finding,
    schema,
};
use serde::Serialize;
use server::{
    check::{self, Looked},
    config::Config,
    database::{Database, DatabaseTarget, query},
    domain::clock::SystemClock,
};
use std::io::{self, Write};

/// Looks whether everything is as it should be; ends with 1 when something is not
#[derive(Debug, clap::Args)]
pub struct Check {
    /// The whole report as JSON
    #[arg(long)]
    json: bool,
}

/// What `--json` prints.
#[derive(Serialize)]
struct Report {
    fine: bool,
    database: &'static str,
    database_version: String,
    migrations: Vec<String>,
    checks: Vec<Looked>,
}

impl Check {
    /// Prints what was found.
    pub fn run(self, config: Config) -> Result<(), CommandError> {
        let path = &config.data_dir;
        let missing =
            matches!(config.database_target(), DatabaseTarget::Sqlite(file) if !file.exists());
        if missing || !path.is_dir() {
            return Err(DataDirError::Missing(path.display().to_string()).into());
        }
        if path.join(data_dir::RESTORING).exists() {
            return Err(DataDirError::CutOff(path.display().to_string()).into());
        }
        server::background::stand_back();
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
        let report = runtime.block_on(look(&config))?;
        let mut out = io::stdout();
        if self.json {
            writeln!(out, "{}", serde_json::to_string_pretty(&report)?)?;
        } else {
            for looked in &report.checks {
                let fine = if looked.findings.is_empty() { "fine" } else { "not fine" };
                writeln!(out, "{}: {fine}", looked.name)?;
                for finding in &looked.findings {
                    writeln!(out, "  {finding}")?;
                }
                for note in &looked.notes {
                    writeln!(out, "  (note) {note}")?;
                }
            }
        }
        let count: usize = report.checks.iter().map(|looked| looked.findings.len()).sum();
        if report.fine { Ok(()) } else { Err(Finding(format!("findings: {count}")).into()) }
    }
}

async fn look(config: &Config) -> Result<Report, CommandError> {
    let database = Database::open_beside(&config.database_target()).await?;
    let report = report(&database, config).await;
    database.leave().await?;
    report
}

async fn report(database: &Database, config: &Config) -> Result<Report, CommandError> {
    let migrations = query::schema::applied(database.reader()).await?;
    let mut checks = vec![Looked::at("schema", schema_findings(&migrations))];
    // Another schema has other tables: only one's own can be asked.
    if checks[0].findings.is_empty() {
        checks.extend(check::everything(database, config, &SystemClock).await?);
    }
    Ok(Report {
        fine: checks.iter().all(|looked| looked.findings.is_empty()),
        database: if config.database.is_sqlite() { "sqlite" } else { "postgres" },
        database_version: database.program_version().await?,
        migrations,
        checks,
    })
}

fn schema_findings(applied: &[String]) -> Vec<String> {
    match schema::due(applied) {
        Ok(due) if due.is_empty() => Vec::new(),
        Ok(due) => vec![format!("{} migrations are due; semilla migrate runs them", due.len())],
        Err(newer) => vec![newer.to_string()],
    }
}
