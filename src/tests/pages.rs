//! Pages as a visitor receives them: status, headers, text, in every language that has something to read.

mod app;
mod entrance;
mod everywhere;
mod fixture;
mod form;
mod library;
mod reading;
mod trainings;
