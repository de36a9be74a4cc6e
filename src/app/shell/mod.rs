//! What page and worker stand on in a browser: the boot script's hand-over, the seal, the version, the line between them.
//!
//! Knows the browser; knows nothing of files, findings or views. Both binaries link it, so it links no view.

pub mod boot;
pub mod seal;
pub mod version;
pub mod worker_link;
