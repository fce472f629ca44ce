//! What a handler takes of a body, as a type: whoever changes something says what they read.
//!
//! A handler that reads nothing would do what it does whatever somebody sent with it (AZ5). So [`Entry::post`] takes only
//! handlers whose last argument reads the body, and what reads it refuses what it does not know. A button that says all
//! reads a form without fields.
//!
//! [`Entry::post`]: super::registry::Entry::post

/// An argument that reads the body of a request, and refuses every field that it does not know.
pub trait Input {}

/// The arguments of a handler, the last of which is an [`Input`].
#[diagnostic::on_unimplemented(
    message = "the last argument of this handler does not read the body",
    note = "a button without fields reads `Posted<ButtonAlone>`"
)]
pub trait ReadsInput {}

/// Arguments as axum counts them: a marker before them all.
macro_rules! reads_input {
    ($($argument:ident)*) => {
        impl<Marker, $($argument,)* Last: Input> ReadsInput for (Marker, $($argument,)* Last) {}
    };
}

reads_input!();
reads_input!(A);
reads_input!(A B);
reads_input!(A B C);
reads_input!(A B C D);
reads_input!(A B C D E);

/// Bytes know no fields: for trial routes of tests alone.
#[cfg(feature = "testing")]
impl Input for axum::body::Bytes {}
/// It refuses in words of a library: for trial routes of tests alone.
#[cfg(feature = "testing")]
impl<T> Input for axum::Form<T> {}
