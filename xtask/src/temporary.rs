//! Folders that are gone when the step ends.

use crate::outcome::{During, Outcome};
use std::{
    path::{Path, PathBuf},
    sync::atomic::{AtomicU32, Ordering},
};

/// A folder below the system's temporary one. Removed with all that is in it when dropped.
#[derive(Debug)]
pub struct Temporary(PathBuf);

impl Temporary {
    /// `semilla-NAME-PID-N`.
    pub fn new(name: &str) -> Outcome<Self> {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let path =
            std::env::temp_dir().join(format!("semilla-{name}-{}-{number}", std::process::id()));
        std::fs::create_dir(&path).during(&path.display().to_string())?;
        Ok(Self(path))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
