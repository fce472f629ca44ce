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

/// Megabytes that belong to the program, shared pages counted in part (PSS).
pub fn proportional_bytes(pid: u32) -> Outcome<f64> {
    let rollup =
        fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).during("the server ended")?;
    let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"));
    let kilobytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<f64>().ok());
    kilobytes
        .map(|kilobytes| kilobytes * 1.024 / 1e3)
        .ok_or_else(|| "/proc/PID/smaps_rollup is strange".to_owned())
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
    fn our_own_process_is_read() {
        assert!(cpu_seconds(std::process::id()).unwrap() >= 0.0);
        assert!(proportional_bytes(std::process::id()).unwrap() > 0.1);
    }
}
