//! `semilla seed --fixture NAME`: fills an empty library with the demo, or with made-up texts for measuring.

use super::{CommandError, import::bring_in};
use crate::{opened::Opened, progress};
use rust_embed::RustEmbed;
use server::{
    config::Config,
    leftovers::DEMO_PART,
    services::{
        library::reindex,
        studio::{
            import::{ReadOptions, folder},
            scale,
        },
    },
};
use std::{
    fs,
    io::{self, Write},
    path::Path,
    str::FromStr,
    sync::Arc,
};

/// The demo library, in the format of `import --from folder`.
#[derive(RustEmbed)]
#[folder = "server/demo"]
struct Demo;

/// Fills an empty library
#[derive(Debug, clap::Args)]
pub struct Seed {
    /// `demo`, or `scale-N` for N items of made-up text
    #[arg(long, value_name = "NAME")]
    fixture: Fixture,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fixture {
    Demo,
    Scale(usize),
}

impl FromStr for Fixture {
    type Err = &'static str;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.split_once('-') {
            None if text == "demo" => Ok(Self::Demo),
            Some(("scale", number)) => {
                number.parse().map(Self::Scale).map_err(|_| "scale-N needs a number of items")
            }
            _ => Err("known are demo and scale-N"),
        }
    }
}

impl Seed {
    /// Fills the library; refuses one that holds something.
    pub fn run(self, config: Config) -> Result<(), CommandError> {
        let done = Opened::with(config, |opened| async move {
            if !server::database::query::export::items_after(opened.database.reader(), 0)
                .await?
                .is_empty()
            {
                return Err(
                    "the library is not empty; a fixture goes only into an empty one".into()
                );
            }
            match self.fixture {
                Fixture::Demo => demo(opened).await,
                Fixture::Scale(items) => scale(opened, items).await,
            }
        })?;
        writeln!(io::stdout(), "{done}")?;
        Ok(())
    }
}

/// Lays the demo out in a folder of its own and brings it in the way any folder is.
async fn demo(opened: Arc<Opened>) -> Result<String, CommandError> {
    let folder = opened.data_dir().join(DEMO_PART);
    let done = unpack_and_bring_in(opened, &folder).await;
    fs::remove_dir_all(&folder)?;
    done
}

async fn unpack_and_bring_in(opened: Arc<Opened>, folder: &Path) -> Result<String, CommandError> {
    for name in Demo::iter() {
        let Some(file) = Demo::get(&name) else { continue };
        let path = folder.join(name.as_ref());
        fs::create_dir_all(path.parent().unwrap_or(folder))?;
        fs::write(path, file.data)?;
    }
    let library = folder::read(folder, &ReadOptions::default(), &mut |_| {})?;
    let report = bring_in(opened, folder, library, false).await?;
    Ok(report.to_string().trim_end().to_owned())
}

async fn scale(opened: Arc<Opened>, items: usize) -> Result<String, CommandError> {
    let bar = progress::bar("items");
    let mut told = |done: usize, total: usize| {
        bar.set_length(total as u64);
        bar.set_position(done as u64);
    };
    let options = opened.import_options(false)?;
    // The index of the search afterwards, in large steps: quicker than item by item.
    reindex::begin(&opened.database).await?;
    scale::fill(&opened.database, &opened.storage, items, &options, &mut told).await?;
    reindex::catch_up(&opened.database, &mut |done| told(done, items)).await?;
    bar.finish_and_clear();
    Ok(format!("{items} items"))
}
