//! How a step ends: well, or with one sentence for the person who typed the command.

/// A value, or one sentence that says what went wrong.
pub type Outcome<T = ()> = Result<T, String>;

/// Puts what was being done in front of an error that does not say it.
pub trait During<T> {
    /// `reading style/main.css: No such file`.
    fn during(self, what: &str) -> Outcome<T>;
}

impl<T, E: std::fmt::Display> During<T> for Result<T, E> {
    fn during(self, what: &str) -> Outcome<T> {
        self.map_err(|error| format!("{what}: {error}"))
    }
}
