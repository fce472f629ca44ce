//! Commands of the library, and what keeps it findable.

pub mod count_unmet_search;
pub mod reindex;
pub mod report_problem;
pub mod topics;
