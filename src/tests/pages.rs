//! Pages as a visitor receives them: status, headers, text, in every language that has something to read.

pub(super) mod app;
mod bounds;
mod cut;
mod entrance;
mod everywhere;
pub mod fixture;
mod form;
mod growth;
mod guarded;
mod languages;
mod library;
mod links;
mod media;
mod openness;
mod reading;
mod redirects;
mod round_trip;
mod search;
mod stuck;
mod traces;
mod trainings;
mod without_scripts;
mod words;
