//! The promises that hold over all files of this folder.
