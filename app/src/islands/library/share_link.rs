//! Passing an item on: a text ready to paste. Without scripts a text and a plain link; with them a button that opens
//! the share sheet of the phone, or copies where there is none.

use leptos::{prelude::*, server::codee::string::FromToStringCodec as _Unused};
