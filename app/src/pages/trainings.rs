//! Trainings: the list, one training, one lesson.

pub mod detail;
pub mod lesson;
pub mod list;
