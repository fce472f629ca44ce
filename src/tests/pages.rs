//! Pages as a visitor receives them: status, headers, text, in every language that has something to read.

pub(super) mod app;
mod bounds;
mod entrance;
mod everywhere;
mod fixture;
mod form;
mod growth;
mod library;
mod redirects;
mod trainings;
mod without_scripts;
