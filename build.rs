//! Tells the tests where the shared corpus lies, if it lies beside the project: tests that need it are counted as ignored
//! where it does not.

use std::path::PathBuf;

fn main() {
    println!("cargo::rustc-check-cfg=cfg(portolan_shared)");
    println!("cargo::rerun-if-env-changed=PORTOLAN_SHARED_DIR");
    let beside = || std::env::var("CARGO_MANIFEST_DIR").ok().map(|here| PathBuf::from(here).join("../shared"));
    let shared = std::env::var("PORTOLAN_SHARED_DIR").ok().map(PathBuf::from).or_else(beside);
    if let Some(shared) = shared.filter(|shared| shared.join("corpus").is_dir()) {
        println!("cargo::rustc-cfg=portolan_shared");
        println!("cargo::rustc-env=PORTOLAN_SHARED={}", shared.display());
    }
}
