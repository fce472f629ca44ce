//! A PostgreSQL that lives for one run of the tests: its own folder, a free port on the loopback, another user than
//! root, because the server refuses to run as root.

use crate::{
    apt,
    outcome::{During, Outcome},
    process::{answers, in_path, is_root, read},
    temporary::Temporary,
};
use std::{
    fs,
    net::TcpListener,
    os::unix::{fs::chown, process::CommandExt},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::Duration,
};

/// What the handbook asks for.
const OLDEST: u32 = 15;
const SUPERUSER: &str = "semilla";
/// Users to run as when we are root, the first that there is.
const USERS: &[&str] = &["postgres", "nobody"];
const PACKAGES: &[&str] = &["postgresql"];

/// A running server. Stopped, and its folder removed, when dropped.
#[derive(Debug)]
pub struct Postgres {
    child: Child,
    folder: Temporary,
    programs: PathBuf,
    user: Option<User>,
    port: u16,
}

/// A user of the system.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct User {
    uid: u32,
    gid: u32,
}

impl Postgres {
    /// Starts one, installing Debian's packages when there is none and we have the right to.
    pub fn start() -> Outcome<Self> {
        let programs = programs().map_or_else(
            || {
                apt::install(PACKAGES)?;
                programs().ok_or_else(|| "the package postgresql brought no initdb".to_owned())
            },
            Ok,
        )?;
        let user = if is_root() { Some(user()?) } else { None };
        let folder = Temporary::new("postgres")?;
        if let Some(user) = user {
            chown(folder.path(), Some(user.uid), Some(user.gid))
                .during("giving the folder to its user")?;
        }
        let data = folder.path().join("data");
        let mut create = as_user(&programs.join("initdb"), user, folder.path());
        create.args([
            "--auth=trust",
            "--encoding=UTF8",
            "--locale=C",
            "--no-sync",
            "--username",
            SUPERUSER,
            "--pgdata",
        ]);
        read(create.arg(&data))?;
        let port = free_port()?;
        let log =
            fs::File::create(folder.path().join("log.txt")).during("the log of PostgreSQL")?;
        let mut server = as_user(&programs.join("postgres"), user, folder.path());
        server.arg("-D").arg(&data).arg("-k").arg(folder.path());
        server.args(["-h", "127.0.0.1", "-p", &port.to_string()]);
        // Nothing here must survive a power cut; many tests hold pools at the same time.
        for setting in
            ["fsync=off", "full_page_writes=off", "synchronous_commit=off", "max_connections=300"]
        {
            server.args(["-c", setting]);
        }
        let child = server
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .during("postgres")?;
        let server = Self { child, folder, programs, user, port };
        server.wait_until_ready()?;
        Ok(server)
    }

    /// For `SEMILLA_TEST_POSTGRES`.
    pub fn url(&self) -> String {
        format!("postgres://{SUPERUSER}@127.0.0.1:{}/postgres", self.port)
    }

    fn wait_until_ready(&self) -> Outcome {
        for _ in 0..300 {
            let mut ask = Command::new(self.programs.join("pg_isready"));
            if answers(ask.args(["-q", "-h", "127.0.0.1", "-p", &self.port.to_string()])) {
                return Ok(());
            }
            thread::sleep(Duration::from_millis(100));
        }
        let log = fs::read_to_string(self.folder.path().join("log.txt")).unwrap_or_default();
        Err(format!("PostgreSQL did not answer within 30 seconds: {}", log.trim()))
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        let mut stop = as_user(&self.programs.join("pg_ctl"), self.user, self.folder.path());
        stop.args(["stop", "-s", "-w", "-m", "immediate", "-D"])
            .arg(self.folder.path().join("data"));
        if !answers(&mut stop) {
            let _ = self.child.kill();
        }
        let _ = self.child.wait();
    }
}

/// The folder that holds initdb and its like: beside the one in `PATH`, or where Debian puts the newest.
fn programs() -> Option<PathBuf> {
    let in_path = in_path("initdb").and_then(|found| fs::canonicalize(found).ok());
    let debian = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut debian: Vec<PathBuf> =
        debian.map(|version| version.path().join("bin/initdb")).collect();
    debian.sort();
    let all = in_path.into_iter().chain(debian.into_iter().rev());
    let mut folders = all.filter_map(|initdb| initdb.parent().map(Path::to_owned));
    folders.find(|folder| {
        is_new_enough(folder) && folder.join("postgres").exists() && folder.join("pg_ctl").exists()
    })
}

fn is_new_enough(folder: &Path) -> bool {
    // initdb (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)
    let said = read(Command::new(folder.join("initdb")).arg("--version")).unwrap_or_default();
    let number = said
        .split_whitespace()
        .nth(2)
        .and_then(|version| version.split('.').next()?.parse::<u32>().ok());
    number.is_some_and(|number| number >= OLDEST)
}

fn user() -> Outcome<User> {
    let list = fs::read_to_string("/etc/passwd").during("/etc/passwd")?;
    let found = USERS.iter().find_map(|name| user_in(&list, name));
    found.ok_or_else(|| {
        "PostgreSQL refuses to run as root, and there is no other user to run it as".to_owned()
    })
}

/// `name:x:uid:gid:…`
fn user_in(passwd: &str, name: &str) -> Option<User> {
    passwd.lines().find_map(|line| {
        let mut parts = line.split(':');
        if parts.next() != Some(name) {
            return None;
        }
        let uid = parts.nth(1)?.parse().ok()?;
        Some(User { uid, gid: parts.next()?.parse().ok()? })
    })
}

fn as_user(program: &Path, user: Option<User>, folder: &Path) -> Command {
    let mut command = Command::new(program);
    command.current_dir(folder).env("LC_ALL", "C");
    if let Some(user) = user {
        command.uid(user.uid).gid(user.gid);
    }
    command
}

fn free_port() -> Outcome<u16> {
    let listener = TcpListener::bind("127.0.0.1:0").during("a free port")?;
    Ok(listener.local_addr().during("a free port")?.port())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_user_is_read_by_its_whole_name() {
        let list = "postgres2:x:7:8::/:/bin/sh\npostgres:x:104:108:PostgreSQL:/var/lib/postgresql:/bin/bash\n";
        assert_eq!(user_in(list, "postgres"), Some(User { uid: 104, gid: 108 }));
        assert_eq!(user_in(list, "post"), None);
    }
}
