//! What Linux knows of a running program: the time it used and the memory it holds.

use crate::outcome::{During, Outcome};
use std::fs;

/// Ticks of `/proc/PID/stat` in a second; the same on every Linux we build for.
const TICKS: f64 = 100.0;

/// Seconds of user and system time so far.
pub fn cpu_seconds(pid: u32) -> Outcome<f64> {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).during("the server ended")?;
    ticks(&stat)
        .map(|ticks| ticks as f64 / TICKS)
        .ok_or_else(|| "/proc/PID/stat is strange".to_owned())
}

/// The fourteenth and fifteenth field; the second is a name that may hold spaces and brackets.
fn ticks(stat: &str) -> Option<u64> {
    let mut fields = stat.rsplit_once(')')?.1.split_whitespace().skip(11);
    Some(fields.next()?.parse::<u64>().ok()? + fields.next()?.parse::<u64>().ok()?)
}

/// Megabytes that belong to the program, shared pages counted in part (PSS). A server lets nobody but root look that far;
/// others are told all pages that it has in memory (RSS), which is a little more.
pub fn proportional_bytes(pid: u32) -> Outcome<f64> {
    let found = match fs::read_to_string(format!("/proc/{pid}/smaps_rollup")) {
        Ok(rollup) => kilobytes(&rollup, "Pss:"),
        Err(_) => {
            let status = fs::read_to_string(format!("/proc/{pid}/status"));
            kilobytes(&status.during("the server ended")?, "VmRSS:")
        }
    };
    found.map(|found| found * 1.024 / 1e3).ok_or_else(|| "/proc/PID is strange".to_owned())
}

/// Megabytes that the program had in memory at most, since it began.
pub fn peak_bytes(pid: u32) -> Outcome<f64> {
    let status = fs::read_to_string(format!("/proc/{pid}/status")).during("the server ended")?;
    let found = kilobytes(&status, "VmHWM:").map(|found| found * 1.024 / 1e3);
    found.ok_or_else(|| "/proc/PID is strange".to_owned())
}

/// The number in the line that begins with `name`.
fn kilobytes(text: &str, name: &str) -> Option<f64> {
    let line = text.lines().find_map(|line| line.strip_prefix(name))?;
    line.trim().trim_end_matches(" kB").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_with_brackets_does_not_shift_the_fields() {
        let stat = "7 (a (b) c) S 1 7 7 0 -1 4194304 1 0 0 0 31 11 0 0 20 0 1";
        assert_eq!(ticks(stat), Some(42));
    }

    #[test]
    fn kilobytes_are_read_by_their_name() {
        let status = "Name:\tsemilla\nVmRSS:\t   37 kB\nRssAnon:\t 5 kB\n";
        assert_eq!((kilobytes(status, "VmRSS:"), kilobytes(status, "Pss:")), (Some(37.0), None));
    }

    #[test]
    fn our_own_process_is_read() {
        assert!(cpu_seconds(std::process::id()).unwrap() >= 0.0);
        assert!(proportional_bytes(std::process::id()).unwrap() > 0.1);
        assert!(peak_bytes(std::process::id()).unwrap() > 0.1);
    }
}
