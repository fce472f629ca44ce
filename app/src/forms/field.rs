//! A field of a form, declared once: its name, what is read beside it, what it is, and whether it may be shown again.

use locales::Message;

/// A sentence that needs nothing to be said.
type Sentence = fn() -> Message<'static>;

/// What the control of a field is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Control {
    /// One line.
    Line {
        /// The `type` attribute: `text`, `email`, `tel`, …
        kind: &'static str,
        /// The purpose, as the `autocomplete` attribute names it.
        purpose: Option<&'static str>,
    },
    /// Several lines.
    Lines {
        /// Lines shown at first.
        rows: u32,
    },
    /// One of a list, or as many as one likes.
    Choice {
        /// Whether more than one may come.
        many: bool,
    },
    /// Files of the person's device.
    File(FileLimits),
    /// What the page gives along and nobody sees.
    Hidden,
}

/// Which files a field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FileLimits {
    /// What the device offers first, as the `accept` attribute lists it. A help, no bound: what a file is follows from its
    /// content.
    pub accept: &'static str,
    /// Megabytes that each may have.
    pub megabytes: u32,
    /// How many there may be.
    pub most: u32,
}

impl FileLimits {
    /// Bytes that each may have.
    pub fn bytes(self) -> u64 {
        u64::from(self.megabytes) * 1_000_000
    }
}

/// A field. Made by the constructors, as a constant.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// The name on the wire, and the stem of its ids in the page.
    pub name: &'static str,
    /// What the person reads; `None` where the page says it, or nobody sees it.
    pub label: Option<Sentence>,
    /// Help below the label.
    pub hint: Option<Sentence>,
    /// What it is.
    pub control: Control,
    /// Whether the page may show again what was typed. Never for a password or a code.
    pub echoes: bool,
}

impl Field {
    const fn new(name: &'static str, label: Option<Sentence>, control: Control) -> Self {
        Self { name, label, hint: None, control, echoes: true }
    }

    /// One line of text.
    pub const fn line(name: &'static str, label: Sentence) -> Self {
        Self::new(name, Some(label), Control::Line { kind: "text", purpose: None })
    }

    /// Several lines of text.
    pub const fn lines(name: &'static str, rows: u32, label: Sentence) -> Self {
        Self::new(name, Some(label), Control::Lines { rows })
    }

    /// One of a list that the page knows.
    pub const fn choice(name: &'static str, label: Sentence) -> Self {
        Self::new(name, Some(label), Control::Choice { many: false })
    }

    /// As many of a list as one likes.
    pub const fn choices(name: &'static str, label: Sentence) -> Self {
        Self::new(name, Some(label), Control::Choice { many: true })
    }

    /// One file of so many megabytes; `accept` as in HTML. The route says [`reads_files`](server::routes::Route::reads_files).
    /// It stands behind all that is typed, so that nobody waits for a file where something else is refused.
    pub const fn file(
        name: &'static str,
        label: Sentence,
        accept: &'static str,
        megabytes: u32,
    ) -> Self {
        let limits = FileLimits { accept, megabytes, most: 1 };
        Self { echoes: false, ..Self::new(name, Some(label), Control::File(limits)) }
    }

    /// So many files instead of one.
    pub const fn at_most(self, most: u32) -> Self {
        match self.control {
            Control::File(limits) => {
                Self { control: Control::File(FileLimits { most, ..limits }), ..self }
            }
            _ => self,
        }
    }

    /// Which files it takes; `None` where it takes none.
    pub const fn files(self) -> Option<FileLimits> {
        match self.control {
            Control::File(limits) => Some(limits),
            _ => None,
        }
    }

    /// What the page gives along: the word of a button, a mark of what was seen.
    pub const fn hidden(name: &'static str) -> Self {
        Self::new(name, None, Control::Hidden)
    }

    /// Another `type` of one line.
    pub const fn kind(self, kind: &'static str) -> Self {
        let purpose = match self.control {
            Control::Line { purpose, .. } => purpose,
            _ => None,
        };
        Self { control: Control::Line { kind, purpose }, ..self }
    }

    /// What one line is for, as `autocomplete` names it.
    pub const fn purpose(self, purpose: &'static str) -> Self {
        let kind = match self.control {
            Control::Line { kind, .. } => kind,
            _ => "text",
        };
        Self { control: Control::Line { kind, purpose: Some(purpose) }, ..self }
    }

    /// Help below the label.
    pub const fn hint(self, hint: Sentence) -> Self {
        Self { hint: Some(hint), ..self }
    }

    /// What was typed is never shown again.
    pub const fn secret(self) -> Self {
        Self { echoes: false, ..self }
    }
}
