//! Markdown in and out: blocks with stable ids, safe HTML.
