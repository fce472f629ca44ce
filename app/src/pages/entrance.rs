//! The addresses without a language: the site's own and the permanent ones of items. They alone choose one for the reader.
