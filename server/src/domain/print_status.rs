//! What a printed sheet is worth today: it carries the number of the revision that it was made from.

/// What became of a text since it was printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PrintStatus {
    /// The sheet says what readers see now.
    Current,
    /// Readers see something newer.
    Replaced,
    /// The text was taken away in the language of the sheet.
    Withdrawn,
    /// No such sheet was ever printed.
    Unknown,
}

impl PrintStatus {
    /// Of a sheet of that revision, where readers see revision `now`; `None` where they see nothing any more.
    pub fn of(printed: i64, now: Option<i64>) -> Self {
        match now {
            _ if printed < 1 => Self::Unknown,
            None => Self::Withdrawn,
            Some(now) if now == printed => Self::Current,
            Some(now) if now > printed => Self::Replaced,
            Some(_) => Self::Unknown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_is_current_replaced_withdrawn_or_was_never_printed() {
        assert_eq!(PrintStatus::of(3, Some(3)), PrintStatus::Current);
        assert_eq!(PrintStatus::of(2, Some(3)), PrintStatus::Replaced);
        assert_eq!(PrintStatus::of(1, None), PrintStatus::Withdrawn);
        for never in [4, 0, -1] {
            assert_eq!(PrintStatus::of(never, Some(3)), PrintStatus::Unknown, "{never}");
        }
        assert_eq!(PrintStatus::of(0, None), PrintStatus::Unknown);
    }
}
