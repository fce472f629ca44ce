//! Trainings and their lessons, as they are read.

use super::{Route, TEXT, declare::pages};

/// A training of the demo library.
const TRAINING: (&str, &str) = ("slug", "organizing-conversations");

pages! {
    /// All trainings; `after` is where the page before ended: a position, a dot and a key.
    Trainings ? { after } = Route::page("trainings", "/{language}/trainings").keep(&["after"]);
    /// One training.
    Training { slug } = Route::page("training", "/{language}/trainings/{slug}").keep(TEXT).islands()
        .sample(&[TRAINING]);
    /// One lesson of a training.
    Lesson { slug, lesson } = Route::page("lesson", "/{language}/trainings/{slug}/{lesson}").keep(TEXT)
        .sample(&[TRAINING, ("lesson", "ask-for-a-next-step")]);
}
