//! The readers of an import, seen from outside: folders made here, folders that are broken, and the real ones.

mod broken;
mod folder;
mod hugo;
mod real;
mod support;
mod umbrella;
