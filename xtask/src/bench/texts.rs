//! `cargo xtask bench texts`: what one text costs to import that is made of one piece over and over, at a size and at twice
//! that. What costs three times as much or more at twice the size grows with its square, and is named.
//!
//! Prints a table and writes nothing: which pieces are dear is of no interest as long as none is named. It says nothing
//! of speed that a test could hold; the tests named `ab6_…` count steps instead.

use crate::{
    build::{self, Profile},
    outcome::{During, Outcome},
    process::must,
    temporary::Temporary,
};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::{Duration, Instant},
};

/// Bytes of the smaller text: twice that is less than the most that one text may have.
const BYTES: usize = 500_000;
/// From here on a growth says something.
const LONG: Duration = Duration::from_millis(500);

/// Signs of Markdown and of HTML, alone, with letters, and where one begins and never ends.
const PIECES: &[&str] = &[
    "a",
    "word ",
    "字",
    "\u{301}",
    "\u{200d}",
    "\n",
    " ",
    "\t",
    "&",
    "& ",
    "&abc ",
    "&amp; ",
    "&#",
    "&#x41 ",
    "<",
    "<a ",
    "<b>",
    "<br>",
    "<a href=\"",
    "<p a='",
    "<div>\n",
    "<!--",
    "<!-- a ",
    "<![CDATA[",
    "<?",
    "<!A",
    ">",
    "> ",
    "> a\n",
    "[",
    "]",
    "x]",
    "[a] ",
    "[a][",
    "[a](",
    "[a](b) ",
    "[a](<b",
    "[a](b \"c",
    "![",
    "![a](b",
    "![a](/files/a.png) ",
    "[^a]",
    "[^a]: ",
    "[a]: b\n",
    "*",
    "* a ",
    "*a ",
    "*a* ",
    "**a**",
    "**a ",
    "*a **b ",
    "*_",
    "*a_ ",
    "_a* ",
    "_",
    "a_",
    "a**b_c*d__",
    "~~a ",
    "`",
    "`a``",
    "```\n",
    "    a\n\n",
    "|",
    "a|b\n-|-\n",
    "- ",
    "- a\n",
    "- [ ] ",
    "1. ",
    "# ",
    "# same\n\n",
    "#",
    "a\n-\n",
    "\\",
    "\\*",
    "(",
    "\"",
    "$",
    ":",
    "<https://a.b> ",
    "<a@b.c> ",
    "=\"semilla:",
    "href=\"semilla:x\" ",
    "[a](semilla:x) ",
    "semilla:key:",
    "umbrella:",
    "(umbrella:",
    "{{<",
    "{{% ",
];

/// The verb. `--binary PATH` takes a binary that is there.
pub fn run(arguments: &[String]) -> Outcome {
    let binary = match arguments {
        [] => build::build(Profile::Release)?.binary,
        [flag, path] if flag == "--binary" => PathBuf::from(path),
        _ => return Err("known is --binary PATH".to_owned()),
    };
    let mut named = Vec::new();
    println!("{:>24}  {:>8}  {:>8}  growth", "piece", "once", "twice");
    for kind in ["folder", "hugo"] {
        for piece in PIECES {
            let once = import(&binary, kind, piece, BYTES)?;
            let twice = import(&binary, kind, piece, 2 * BYTES)?;
            let growth = twice.as_secs_f64() / once.as_secs_f64();
            let shown = format!("{kind} {piece:?}");
            println!(
                "{shown:>24}  {:8.2}  {:8.2}  {growth:.1}",
                once.as_secs_f64(),
                twice.as_secs_f64()
            );
            if twice > LONG && growth >= 3.0 {
                named.push(shown);
            }
        }
    }
    match named.is_empty() {
        true => println!("Nothing grows with the square of its length."),
        false => println!("These grow with the square of their length: {}", named.join(", ")),
    }
    Ok(())
}

/// How long a dry run takes over one text of a piece.
fn import(binary: &Path, kind: &str, piece: &str, bytes: usize) -> Outcome<Duration> {
    let folder = Temporary::new("texts")?;
    let source = folder.path().join("source");
    let texts = source.join("en/resources");
    fs::create_dir_all(&texts).during("a folder for a text")?;
    let body = piece.repeat(bytes / piece.len());
    fs::write(texts.join("one.md"), format!("---\ntitle: One\n---\nBefore.\n\n{body}\n"))
        .during("a text")?;
    let start = Instant::now();
    let mut command = Command::new(binary);
    command.args(["import", "--dry-run", "--from", kind, "--data-dir"]);
    must(command.arg(folder.path().join("data")).arg(&source).stdout(std::process::Stdio::null()))?;
    Ok(start.elapsed())
}
