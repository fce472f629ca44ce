//! When nothing is changed: because the operator says so, or because the disk is nearly full (AB7).
//!
//! What the operator says is a row in the database, so that it holds for every server of one site, running or not; a
//! server notices within a second, by the same look as at the version of the content. The disk each server watches for
//! itself. Both heal by themselves. Reading goes on, signing out too; everything else that is posted is answered with
//! 503 and a page that says so.

use crate::state::AppState;
use std::{
    fmt::Debug,
    io,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

/// Between two looks at the disk.
const LOOK: Duration = Duration::from_secs(5);

/// Whether this server changes nothing for want of room.
#[derive(Debug, Default)]
pub struct NearlyFull(AtomicBool);

/// How much room there is on a disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Room {
    /// Bytes that we may still use.
    pub free: u64,
    /// Those, and the bytes that are used. What the system keeps for itself is neither.
    pub all: u64,
}

/// Tells how much room there is. Tests hold one that says what they like.
pub trait Disk: Send + Sync + Debug {
    /// The room on the disk that holds the folder.
    fn room(&self, folder: &Path) -> io::Result<Room>;
}

/// The disks of the machine.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemDisk;

impl Disk for SystemDisk {
    fn room(&self, folder: &Path) -> io::Result<Room> {
        let disk = rustix::fs::statvfs(folder)?;
        let used = disk.f_blocks.saturating_sub(disk.f_bfree);
        Ok(Room::of(used, disk.f_bavail, disk.f_frsize))
    }
}

impl Room {
    /// The room on a disk with so many blocks used and so many free for us.
    fn of(used: u64, free: u64, block: u64) -> Self {
        let bytes = |blocks: u64| blocks.saturating_mul(block);
        Self { free: bytes(free), all: bytes(used.saturating_add(free)) }
    }

    /// How many of a hundred bytes are free.
    pub fn percent(self) -> u64 {
        u64::try_from(u128::from(self.free) * 100 / u128::from(self.all.max(1))).unwrap_or(100)
    }

    /// Whether less than so many of a hundred bytes are free.
    pub fn is_below(self, percent: u64) -> bool {
        u128::from(self.free) * 100 < u128::from(self.all) * u128::from(percent)
    }
}

impl NearlyFull {
    pub fn is_so(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }

    /// Notes what a look at the disk found.
    pub fn saw(&self, room: Room, least: u64) {
        let now = room.is_below(least);
        let before = self.0.swap(now, Ordering::Relaxed);
        match (before, now) {
            (false, true) => tracing::error!(
                percent_free = room.percent(),
                "the disk is nearly full: nothing is changed until there is room"
            ),
            (true, false) => {
                tracing::warn!(percent_free = room.percent(), "there is room on the disk again");
            }
            _ => {}
        }
    }
}

impl AppState {
    /// Whether nothing is changed now. A database that does not answer is for whoever wants to change something to find out.
    pub async fn changes_nothing(&self) -> bool {
        self.nearly_full.is_so()
            || self.database.is_locked_down(self.clock.as_ref()).await.unwrap_or(false)
    }

    /// Looks at the disk of the data folder once.
    pub fn look_at_disk(&self, disk: &dyn Disk) {
        match disk.room(&self.config.data_dir) {
            Ok(room) => self.nearly_full.saw(room, self.config.limits.disk_free_percent),
            Err(error) => tracing::warn!(kind = %error.kind(), "the room on the disk is not known"),
        }
    }
}

/// Looks at the disk of the data folder now and every few seconds, for ever.
pub async fn watch_disk(state: AppState, disk: Arc<dyn Disk>) {
    loop {
        let (looking, disk) = (state.clone(), disk.clone());
        // It may take long on a disk that fails; the next look waits for it.
        let _looked = tokio::task::spawn_blocking(move || looking.look_at_disk(&*disk)).await;
        tokio::time::sleep(LOOK).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ab7_below_five_of_a_hundred_bytes_the_disk_is_nearly_full_and_heals() {
        let full = NearlyFull::default();
        let saw = |free| full.saw(Room { free, all: 1_000 }, 5);
        saw(50);
        assert!(!full.is_so());
        saw(49);
        assert!(full.is_so());
        saw(50);
        assert!(!full.is_so());
        // The twin: with a bound of nothing it never is.
        full.saw(Room { free: 0, all: 1_000 }, 0);
        assert!(!full.is_so());
    }

    #[test]
    fn what_the_system_keeps_for_itself_makes_no_disk_look_full() {
        // 252 GB, of which 160 are kept: df says that 81 of a hundred are used.
        let room = Room::of(74, 18, 1 << 30);
        assert_eq!(room.percent(), 19);
        assert!(!room.is_below(19) && room.is_below(20));
        // The twin: counted among all, they would make it so.
        assert!(Room { free: 18, all: 252 }.is_below(8));
    }

    #[test]
    fn the_disk_of_the_machine_says_how_much_room_there_is() {
        let room = SystemDisk.room(&std::env::temp_dir()).unwrap();
        assert!(room.all > 0 && room.free <= room.all && room.percent() <= 100, "{room:?}");
        assert!(SystemDisk.room(Path::new("/no/such/folder")).is_err());
    }
}
