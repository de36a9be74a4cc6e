//! The browser's side: the shell on which both binaries stand, and the page. It knows nothing of how anything is computed.

#[cfg(feature = "page")]
pub mod page;
pub mod shell;
