//! Work that may take its time: who waits for an answer is served first.

/// How far we stand back: as far as the system knows.
const LEAST_URGENT: i32 = 19;

/// Lets everything else have the processor first, from now on, for this thread and every one that it begins later.
pub fn stand_back() {
    if let Err(error) = rustix::process::nice(LEAST_URGENT) {
        tracing::warn!(kind = %error.kind(), "what may take its time takes as much of the processor as everything else");
    }
}

#[cfg(test)]
mod tests {
    use rustix::process::getpriority_process;
    use std::thread;

    #[test]
    fn threads_that_begin_later_stand_back_too() {
        let before = thread::spawn(|| getpriority_process(None).unwrap()).join().unwrap();
        assert_ne!(before, super::LEAST_URGENT, "as urgent as everybody");
        // On a thread of its own: the other tests of this process are not slowed.
        let one = thread::spawn(|| {
            super::stand_back();
            thread::spawn(|| getpriority_process(None).unwrap()).join().unwrap()
        });
        assert_eq!(one.join().unwrap(), super::LEAST_URGENT);
    }
}
