//! Makes the index of the search anew: in small transactions, while the site serves, going on where it was stopped.

// The search keeps no pages, so none of these transactions raises the version of the content.
use crate::database::{
    Database, DatabaseError,
    record::search::{self, Titles},
};

/// Items in one transaction: few enough that other writers never wait long.
const BATCH: u64 = 128;

/// Throws the index away and makes it anew. `progress` is told items done.
pub async fn reindex(
    database: &Database,
    titles: Titles,
    progress: &mut (dyn FnMut(usize) + Send),
) -> Result<(), DatabaseError> {
    begin(database).await?;
    go_on(database, titles, progress).await
}

/// The same when another analyser made the index, or when making it was cut off; else nothing.
pub async fn catch_up(
    database: &Database,
    progress: &mut (dyn FnMut(usize) + Send),
) -> Result<(), DatabaseError> {
    if !search::is_due(database.reader()).await? {
        return Ok(());
    }
    let tx = database.begin_write_keeping_cache().await?;
    search::start_over(&tx, false).await?;
    tx.commit().await?;
    go_on(database, Titles::Kept, progress).await
}

/// Empties the index. Items that are published from here on wait for [`catch_up`], which is quicker when they are many.
pub async fn begin(database: &Database) -> Result<(), DatabaseError> {
    let tx = database.begin_write_keeping_cache().await?;
    search::start_over(&tx, true).await?;
    tx.commit().await
}

async fn go_on(
    database: &Database,
    titles: Titles,
    progress: &mut (dyn FnMut(usize) + Send),
) -> Result<(), DatabaseError> {
    let mut done = 0;
    loop {
        let tx = database.begin_write_keeping_cache().await?;
        let count = search::go_on(&tx, BATCH, titles).await?;
        tx.commit().await?;
        done += count;
        progress(done);
        if (count as u64) < BATCH {
            return Ok(());
        }
    }
}
