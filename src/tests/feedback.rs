//! What readers said, as it is looked after.

mod inboxes;
