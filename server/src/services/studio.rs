//! What trainers and coalition administrators do before something is public: here, bringing a library in.

pub mod import;
