//! What islands ask of the server: JSON in, JSON out. Nobody has to have scripts to reach what stands behind it.

pub mod json;
pub mod people;
