//! What a worker gives up before it reads the first byte of somebody else's file.

use landlock::{
    ABI, Access, AccessFs, AccessNet, CompatLevel, Compatible, Ruleset, RulesetAttr, RulesetError,
    Scope,
};
use rlimit::Resource;
use std::io;

/// Seconds of a processor that one file may take.
const PROCESSOR: u64 = 20;
/// Descriptors: those that it was started with. It cannot open a file, a socket or a pipe any more, whatever the kernel.
const DESCRIPTORS: u64 = 3;

/// Gives up files, network, other processes, and more memory than `memory` bytes. There is no way back.
pub(super) fn confine(memory: u64) -> io::Result<()> {
    // Where the kernel knows how; older ones have the limits below alone.
    without_files_and_network().map_err(io::Error::other)?;
    for (resource, most) in [
        (Resource::CORE, 0),
        (Resource::FSIZE, 0),
        (Resource::NPROC, 0),
        (Resource::CPU, PROCESSOR),
        (Resource::AS, memory),
        (Resource::NOFILE, DESCRIPTORS),
    ] {
        // Whoever started it may have set less already.
        let most = rlimit::getrlimit(resource)?.1.min(most);
        rlimit::setrlimit(resource, most, most)?;
    }
    Ok(rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable)?)
}

fn without_files_and_network() -> Result<(), RulesetError> {
    Ruleset::default()
        .set_compatibility(CompatLevel::BestEffort)
        .handle_access(AccessFs::from_all(ABI::V6))?
        .handle_access(AccessNet::from_all(ABI::V6))?
        .scope(Scope::from_all(ABI::V6))?
        .create()?
        .restrict_self()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{
        fs::File,
        net::{TcpListener, TcpStream, UdpSocket},
        process::Command,
    };

    const HOW: &str = "TRIAL_LIMITS";
    const LITTLE: u64 = 256 * 1024 * 1024;

    /// Not a test: a process that says what it can do, confined or not.
    #[test]
    fn the_confined_process_itself() {
        let Ok(how) = std::env::var(HOW) else { return };
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        match how.as_str() {
            "walls" => without_files_and_network().unwrap(),
            "all" => confine(LITTLE).unwrap(),
            _ => {}
        }
        let mut large = Vec::<u8>::new();
        let can = [
            ("read", File::open("/etc/passwd").is_ok()),
            ("write", File::create(std::env::temp_dir().join("semilla-confined")).is_ok()),
            ("connect", TcpStream::connect(address).is_ok()),
            ("send", UdpSocket::bind("127.0.0.1:0").is_ok()),
            ("grow", large.try_reserve_exact(LITTLE as usize).is_ok()),
            ("start", Command::new("/bin/true").status().is_ok()),
        ];
        let can: Vec<&str> = can.iter().filter(|(_, can)| *can).map(|(what, _)| *what).collect();
        println!("can: {}", can.join(" "));
    }

    fn what_it_can(how: &str) -> String {
        let output = Command::new(std::env::current_exe().unwrap())
            .args(["services::studio::cleaning::limits::tests::the_confined_process_itself"])
            .args(["--exact", "--nocapture"])
            .env(HOW, how)
            .output()
            .unwrap();
        let said = String::from_utf8(output.stdout).unwrap();
        said.split("can: ").nth(1).unwrap_or(&said).lines().next().unwrap().to_owned()
    }

    #[test]
    fn up3_a_confined_process_can_reach_nothing() {
        assert_eq!(what_it_can("free"), "read write connect send grow start", "the control");
        assert_eq!(what_it_can("all"), "");
    }

    #[test]
    fn up3_the_kernel_itself_keeps_files_and_connections_away_where_it_knows_how() {
        let can = what_it_can("walls");
        let knows = !can.contains("read");
        // UDP is for the limit of descriptors.
        let wanted = if knows { "send grow" } else { "read write connect send grow start" };
        assert_eq!(can, wanted);
    }
}
