//! One number for the page and its worker, so that a stale copy of either is noticed.

/// The package's version: `0.1.0`.
pub const PACKAGE: &str = env!("CARGO_PKG_VERSION");

/// A digest of the sources when built by the Makefile, else `unknown`.
pub const BUILD: &str = match option_env!("PORTOLAN_BUILD") {
    Some(digest) => digest,
    None => "unknown",
};

/// The package's version with the build: `0.1.0+1f3a9c…`.
///
/// The two binaries are loaded from two files, and a browser or a host may hold an old copy of one of them. Both carry
/// this text; [`WorkerLink`](super::worker_link::WorkerLink) refuses a worker whose text differs.
pub fn version() -> String {
    format!("{PACKAGE}+{BUILD}")
}
