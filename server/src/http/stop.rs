//! How the server is asked to end, and waiting for it.

use tokio::sync::watch;

/// How the server is asked to end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Stop {
    #[default]
    Not,
    /// Take no new connection, finish what is under way.
    Soon,
    /// Drop everything.
    Now,
}

/// Waits until the server is asked to stop at least so fast. Waits for ever when nobody can ask any more.
pub(super) async fn asked(stop: &mut watch::Receiver<Stop>, fast: Stop) {
    if stop.wait_for(|stop| *stop >= fast).await.is_err() {
        std::future::pending::<()>().await;
    }
}
