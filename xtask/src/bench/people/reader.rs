//! People who read while something else happens: half of them over a connection that stays, half come anew each time.

use super::super::load::share;
use crate::{http::Client, outcome::Outcome, program::Program};
use std::{
    sync::atomic::{AtomicBool, Ordering},
    thread,
    time::{Duration, Instant},
};

const READERS: usize = 4;
/// Between two visits of one reader.
const PAUSE: Duration = Duration::from_millis(10);

/// One page that somebody asked for.
#[derive(Debug, Clone, Copy)]
pub struct Visit {
    /// Which of the pages.
    pub page: usize,
    /// When it was asked for, connecting included.
    pub begun: Instant,
    /// Until it was read.
    pub milliseconds: f64,
    /// Whether it was the page, and not a refusal or a lost connection.
    pub answered: bool,
}

/// Reads the pages in turn for as long as something takes; gives what came of it and the visits.
pub fn while_reading<T>(
    server: &Program,
    pages: &[&str],
    meanwhile: impl FnOnce() -> Outcome<T>,
) -> Outcome<(T, Visits)> {
    let over = AtomicBool::new(false);
    thread::scope(|scope| {
        let readers: Vec<_> = (0..READERS)
            .map(|number| {
                let over = &over;
                scope.spawn(move || read(server, pages, number, over))
            })
            .collect();
        let done = meanwhile();
        over.store(true, Ordering::Relaxed);
        let mut visits = Vec::new();
        for reader in readers {
            visits.extend(reader.join().map_err(|_| "a reader gave up".to_owned())?);
        }
        Ok((done?, Visits(visits)))
    })
}

fn read(server: &Program, pages: &[&str], number: usize, over: &AtomicBool) -> Vec<Visit> {
    let (stays, mut kept, mut visits) = (number.is_multiple_of(2), None, Vec::new());
    for page in (0..pages.len()).cycle().skip(number) {
        if over.load(Ordering::Relaxed) {
            break;
        }
        let begun = Instant::now();
        let client = kept.take().map_or_else(|| Client::connect(server.address()), Ok);
        let answered = client.and_then(|mut client| {
            let status = client.get(pages[page])?.status;
            kept = stays.then_some(client);
            Ok(status < 400)
        });
        visits.push(Visit {
            page,
            begun,
            milliseconds: begun.elapsed().as_secs_f64() * 1e3,
            answered: answered.unwrap_or(false),
        });
        thread::sleep(PAUSE);
    }
    visits
}

/// What readers noticed.
#[derive(Debug, Default)]
pub struct Visits(Vec<Visit>);

impl Visits {
    /// Those of them for which this is true.
    pub fn only(&self, which: impl Fn(&Visit) -> bool) -> Self {
        Self(self.0.iter().copied().filter(which).collect())
    }

    /// Milliseconds within which this share of the pages came.
    pub fn within(&self, part: f64) -> f64 {
        share(&mut self.milliseconds(), part)
    }

    /// The longest that somebody waited, in milliseconds.
    pub fn longest(&self) -> f64 {
        self.milliseconds().into_iter().fold(0.0, f64::max)
    }

    /// Pages that did not come.
    pub fn refused(&self) -> usize {
        self.0.iter().filter(|visit| !visit.answered).count()
    }

    fn milliseconds(&self) -> Vec<f64> {
        self.0.iter().map(|visit| visit.milliseconds).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_did_not_come_is_counted_and_the_longest_wait_found() {
        let visit = |page, milliseconds| Visit {
            page,
            begun: Instant::now(),
            milliseconds,
            answered: milliseconds < 50.0,
        };
        let visits = Visits(vec![visit(0, 3.0), visit(1, 70.0), visit(0, 5.0)]);
        assert_eq!((visits.longest(), visits.refused()), (70.0, 1));
        let first = visits.only(|visit| visit.page == 0);
        assert_eq!((first.longest(), first.refused(), first.within(0.5)), (5.0, 0, 5.0));
    }
}
