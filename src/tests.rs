//! The whole application in process: what a visitor receives.

mod pages;
