//! `cargo xtask build`: islands → bindings → style → packed files → server, into one release binary.

use crate::{
    dependencies, markers,
    outcome::Outcome,
    page_text,
    process::must,
    project, site, toolchain,
    wasm::{self, Size},
};
use std::{path::PathBuf, time::Instant};

/// What was built.
#[derive(Debug)]
pub struct Built {
    /// The server.
    pub binary: PathBuf,
    /// Why there are no islands, when there are none.
    pub without_islands: Option<String>,
    /// Whether the islands are as small as they get, so that their size may be judged.
    pub is_optimized: bool,
}

/// Whether the toolchain brings lld and links with it: so since Rust 1.90 on this kind of machine.
const LINKS_WITH_LLD: bool =
    cfg!(all(target_os = "linux", target_arch = "x86_64", target_env = "gnu"));

/// How the server is compiled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// For readers: optimised, in one piece, as small as it gets.
    Release,
    /// For trying out and for browser tests: compiled in a third of the time, with the islands that readers get.
    Trial,
    /// For `dev`: as `Trial`, with islands that are quickly made.
    Debug,
}

impl Profile {
    fn folder(self) -> &'static str {
        if self == Self::Release { "release" } else { "debug" }
    }

    fn islands(self) -> Size {
        if self == Self::Debug { Size::Quick } else { Size::Small }
    }
}

/// The verb. `--site` stops before the server: islands and style into `target/site`.
pub fn run(arguments: &[String]) -> Outcome {
    if arguments.iter().any(|argument| argument == "--site") {
        return site(Profile::Release).map(|_| ());
    }
    let built = build(Profile::Release)?;
    println!("{}", project::short(&built.binary));
    Ok(())
}

/// Builds everything, saying what it does.
pub fn build(profile: Profile) -> Outcome<Built> {
    let front = site(profile)?;
    let minutes = if profile == Profile::Release { "fifteen" } else { "six" };
    println!("Building the server: about {minutes} minutes the first time on two cores.");
    timed("server", || server(profile, &front.digest))?;
    let binary = project::native_target().join(profile.folder()).join("semilla");
    markers::check(&binary)?;
    Ok(Built { binary, without_islands: front.without_islands, is_optimized: front.is_optimized })
}

/// The half that browsers load.
struct Front {
    digest: String,
    without_islands: Option<String>,
    is_optimized: bool,
}

fn site(profile: Profile) -> Outcome<Front> {
    let (bundle, without_islands) = match toolchain::find() {
        Ok(toolchain) => {
            println!("Building the islands with {}: two minutes the first time.", toolchain.name());
            let bundle = timed("islands", || wasm::build(&toolchain, profile.islands()))?;
            page_text::check(&bundle.wasm)?;
            dependencies::check_bytes(&bundle.wasm)?;
            (Some(bundle), None)
        }
        Err(missing) => {
            println!(
                "Building without islands; every page works without them. What is missing: {missing}."
            );
            (None, Some(missing))
        }
    };
    println!("Bundling and packing the site's files: seconds.");
    let site = timed("site", || site::write(bundle.as_ref()))?;
    let is_optimized = bundle.is_some_and(|bundle| bundle.is_optimized);
    Ok(Front { digest: site.digest, without_islands, is_optimized })
}

fn server(profile: Profile, digest: &str) -> Outcome {
    let mut cargo = project::cargo();
    cargo.args(["rustc", "--locked", "--package", "semilla", "--bin", "semilla"]);
    if profile == Profile::Release {
        // In one piece three megabytes are saved. Said for that package in its profile, it would not be stripped.
        cargo.args(["--release", "--", "-C", "codegen-units=1"]);
        if LINKS_WITH_LLD {
            // Functions that came out the same are kept once.
            cargo.args(["-C", "link-arg=-Wl,--icf=all"]);
        }
    }
    must(cargo.env("SEMILLA_SITE_DIGEST", digest))
}

/// Does a step and says how long it took.
pub fn timed<T>(name: &str, step: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
    let start = Instant::now();
    let done = step()?;
    println!("{name}: {:.1} s", start.elapsed().as_secs_f64());
    Ok(done)
}
