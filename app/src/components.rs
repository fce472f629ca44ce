//! Widgets that pages share, one per file. Each is a `#[component]` with documented props, written
//! `<Breadcrumbs ctx crumbs/>` in a view.
//!
//! **To write one:** `ctx: &'a RequestContext` first, then borrowed pieces of the model, and `-> impl IntoView + use<>`:
//! what it returns owns what it shows and borrows nothing. A component is called once, while its page is rendered in one
//! pass: it holds no signal and asks for no context. Branches of different types are an `Either`; where there may be
//! nothing, an `Option`. A view is erased to `AnyView` where a struct holds it (the name of a crumb, the value of a fact)
//! and by the renderer. Children that borrow from their page are [`form::FormFields`].
//!
//! What gives no element of its own stays a function: `ctx.t(…)` and the sentences chosen for it ([`kind_name`],
//! [`role_name`], [`interface_provenance`], [`provenance::made`]), facts ([`item_facts::text_facts`]), the links that are
//! the value of one ([`side_by_side::second_languages`]), HTML that is put together as text ([`rich_text::html`]).

pub mod admin_nav;
pub mod bot_guard;
pub mod breadcrumbs;
pub mod choice;
pub mod contents;
pub mod empty_state;
pub mod facts;
pub mod fallback_notice;
pub mod field;
pub mod file_field;
pub mod form;
pub mod icon;
pub mod interface_provenance;
pub mod item_entry;
pub mod item_facts;
pub mod item_sections;
pub mod kind_name;
pub mod language_menu;
pub mod layout;
pub mod license;
pub mod nav;
pub mod outdated_notice;
pub mod pagination;
pub mod passkey_button;
pub mod player;
pub mod prev_next;
pub mod printout_foot;
pub mod provenance;
pub mod qr;
pub mod read_only_notice;
pub mod rich_text;
pub mod role_name;
pub mod search_box;
pub mod share;
pub mod side_by_side;
pub mod text_note;
pub mod topic_link;
pub mod when;
