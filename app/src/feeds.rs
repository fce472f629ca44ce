//! What machines read: feeds, sitemaps, the log of deletions, and facts about a page in the words of schema.org.

pub mod deletions;
pub mod feed;
pub mod linked_data;
pub mod robots;
pub mod sitemap;
mod xml;
