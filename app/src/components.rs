//! Parts that pages share: one per file, each a function from the visit and a piece of the model to a view.

pub mod breadcrumbs;
pub mod contents;
pub mod empty_state;
pub mod error_summary;
pub mod facts;
pub mod fallback_notice;
pub mod field;
pub mod icon;
pub mod item_entry;
pub mod item_frame;
pub mod item_sections;
pub mod kind_name;
pub mod language_menu;
pub mod layout;
pub mod license;
pub mod nav;
pub mod outdated_notice;
pub mod pagination;
pub mod provenance;
pub mod qr;
pub mod rich_text;
pub mod search_box;
pub mod share;
pub mod side_by_side;
pub mod turn;
pub mod when;
