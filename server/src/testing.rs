//! Everything a test needs: a clock that stands, seeded randomness, a fresh database of either kind.

#![expect(clippy::expect_used, reason = "a test without what it stands on has nothing to say")]

pub mod cast;
mod clock;
mod database;
pub mod mail;
mod random;
mod template;
pub mod test_app;
mod test_state;

pub use clock::FrozenClock;
pub use database::{Kind, TestDatabase, over};
pub use random::SeededRandom;
pub use tempfile;
pub use test_app::TestApp;
pub use test_state::TestState;

/// Writes one test twice, once for each database. The function takes a [`TestDatabase`] with every migration done; or,
/// listed as `name()`, nothing, and what it makes with [`TestDatabase::fresh`] is of that kind.
///
/// Without `SEMILLA_TEST_POSTGRES` the PostgreSQL half says so and passes, unless `CI` is set: then it fails.
#[macro_export]
macro_rules! both_databases {
    ($($(#[$meta:meta])* $test:ident)+) => {
        mod on_sqlite {
            $($(#[$meta])* #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
            async fn $test() {
                let database = $crate::testing::TestDatabase::sqlite().await;
                super::$test(&database).await;
                database.end().await;
            })+
        }
        mod on_postgres {
            $($(#[$meta])* #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
            async fn $test() {
                let Some(database) = $crate::testing::TestDatabase::postgres().await else { return };
                super::$test(&database).await;
                database.end().await;
            })+
        }
    };
    ($($(#[$meta:meta])* $test:ident())+) => {
        mod on_sqlite {
            $($(#[$meta])* #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
            async fn $test() {
                $crate::testing::over($crate::testing::Kind::Sqlite, super::$test()).await;
            })+
        }
        mod on_postgres {
            $($(#[$meta])* #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
            async fn $test() {
                $crate::testing::over($crate::testing::Kind::Postgres, super::$test()).await;
            })+
        }
    };
}
