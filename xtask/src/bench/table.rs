//! The table of `docs/measurements.md`, between two marks; what people write around it stays.

use super::{crowd::Asker, measure::Measure};
use crate::{
    outcome::{During, Outcome},
    project,
};
use std::fs;

const BEGIN: &str = "<!-- written by cargo xtask bench: begin -->";
const END: &str = "<!-- written by cargo xtask bench: end -->";
const HEAD: &str = "# Measurements\n\nWhat Semilla costs beside the bare limit (`bench/limit`), on the same machine in the same run, with the client on\nthat machine too. CPU is user and system time of the server over its requests, the median of three rounds. Pages and the\nlimit are compared under one load: 16 connections that read brotli, in turn.\n\n";

/// Puts the table into the file, which is made when it is missing.
pub fn write(measures: &[Measure], sizes: &[usize]) -> Outcome {
    let file = project::root().join("docs/measurements.md");
    let text = fs::read_to_string(&file).unwrap_or_else(|_| format!("{HEAD}{BEGIN}\n{END}\n"));
    let text = replaced(&text, &table(measures, sizes))?;
    fs::write(&file, text).during("docs/measurements.md")?;
    println!("docs/measurements.md was written.");
    Ok(())
}

/// Puts a table of its own between marks of its own, which are made when they are missing.
pub fn write_section(name: &str, table: &str) -> Outcome {
    write_part(&format!("cargo xtask bench {name}"), table)
}

/// Writes a table into the part of `docs/measurements.md` that a command keeps.
pub fn write_part(command: &str, table: &str) -> Outcome {
    let file = project::root().join("docs/measurements.md");
    let mut text = fs::read_to_string(&file).during("docs/measurements.md")?;
    let begin = format!("<!-- written by {command}: begin -->");
    let end = format!("<!-- written by {command}: end -->");
    if !text.contains(&begin) {
        text.push_str(&format!("\n{begin}\n{end}\n"));
    }
    let lost = || "docs/measurements.md lost its marks".to_owned();
    let (before, rest) = text.split_once(&begin).ok_or_else(lost)?;
    let (_, after) = rest.split_once(&end).ok_or_else(lost)?;
    let machine = machine();
    let text = format!("{before}{begin}\n`{command}`, {machine}.\n\n{table}{end}{after}");
    fs::write(&file, text).during("docs/measurements.md")
}

fn replaced(text: &str, table: &str) -> Outcome<String> {
    let (before, rest) = text.split_once(BEGIN).ok_or("docs/measurements.md lost its marks")?;
    let (_, after) = rest.split_once(END).ok_or("docs/measurements.md lost its marks")?;
    Ok(format!("{before}{BEGIN}\n{table}{END}{after}"))
}

fn table(measures: &[Measure], sizes: &[usize]) -> String {
    let sizes: Vec<String> = sizes.iter().map(usize::to_string).collect();
    let asked_by = Asker::find();
    let mut table = format!(
        "`cargo xtask bench --items {}`, {}; CPU under 16 connections was asked for by {}.\n\n",
        sizes.join(","),
        machine(),
        asked_by.name()
    );
    table.push_str(&rows(measures));
    table
}

/// One row for each measure, under a head.
pub fn rows(measures: &[Measure]) -> String {
    let mut table = String::from(
        "| what | items | value | beside it | should be | |\n|---|--:|--:|--:|---|---|\n",
    );
    for measure in measures {
        let items = measure.items.map(|items| items.to_string()).unwrap_or_default();
        let times = measure.times();
        let ratio = measure.ratio.map(|ratio| format!("{} {times}", digits(ratio)));
        let ratio = ratio.unwrap_or_default();
        let target = measure.target.map(|target| {
            let unit = if target.of_ratio { &times } else { measure.unit };
            format!("≤ {} {unit} ({})", digits(target.at_most), target.row)
        });
        let holds = measure.holds.map_or("", |holds| if holds { "yes" } else { "**no**" });
        let value = format!("{} {}", digits(measure.value), measure.unit);
        let target = target.unwrap_or_default();
        table.push_str(&format!(
            "| {} | {items} | {value} | {ratio} | {target} | {holds} |\n",
            measure.name
        ));
    }
    table
}

/// Three digits that mean something.
fn digits(value: f64) -> String {
    match value.abs() {
        large if large >= 100.0 => format!("{value:.0}"),
        middle if middle >= 10.0 => format!("{value:.1}"),
        small if small >= 1.0 => format!("{value:.2}"),
        _ => format!("{value:.3}"),
    }
}

fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let info = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = info.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    match model {
        Some((_, model)) => format!("{cores} cores of {}", model.trim()),
        None => format!("{cores} cores"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bench::measure::Target;

    #[test]
    fn words_around_the_table_stay() {
        let text = format!("before\n{BEGIN}\nold\n{END}\nafter\n");
        let measure = Measure::new("lesson", Some(1000), 0.25, "ms CPU")
            .beside(0.05)
            .against(Target::ratio(20.0, "P3"));
        let text = replaced(&text, &table(&[measure], &[1000])).unwrap();
        assert!(text.starts_with("before\n") && text.ends_with("after\n"), "{text}");
        assert!(
            text.contains("| lesson | 1000 | 0.250 ms CPU | 5.00 x | ≤ 20.0 x (P3) | yes |"),
            "{text}"
        );
        assert!(!text.contains("old"));
    }

    #[test]
    fn times_the_limit_are_called_so() {
        let measure = Measure::new("lesson", None, 1.5, "ms CPU")
            .beside_limit(0.1)
            .against(Target::ratio(12.0, "P3"));
        let row =
            "| lesson |  | 1.50 ms CPU | 15.0 × the limit | ≤ 12.0 × the limit (P3) | **no** |";
        assert!(rows(&[measure]).contains(row));
    }

    #[test]
    fn a_file_without_marks_is_left_alone() {
        assert!(replaced("somebody's words", "").is_err());
    }
}
