//! Pages as a visitor receives them: status, headers, text, in every language that has something to read.

mod app;
mod bounds;
mod entrance;
mod everywhere;
pub mod fixture;
mod form;
mod languages;
mod library;
mod redirects;
mod search;
mod trainings;
mod without_scripts;
mod words;
