//! Packs the large tables of places, and tells the tests where the shared corpus lies, if it lies beside the project: tests
//! that need it are counted as ignored where it does not.

use std::io::{Error, Write};
use std::path::PathBuf;

fn main() -> Result<(), Error> {
    pack_places()?;
    find_corpus();
    Ok(())
}

/// Airports and sea ports are most of the embedded facts; packed, the browser has 30 kB less to load.
fn pack_places() -> Result<(), Error> {
    let folder = std::env::var_os("OUT_DIR").map(PathBuf::from).ok_or_else(|| Error::other("cargo names no OUT_DIR"))?;
    for table in ["airports", "seaports"] {
        let path = format!("src/reference/tables/{table}.tsv");
        println!("cargo::rerun-if-changed={path}");
        let mut packed = brotli::CompressorWriter::new(Vec::new(), 1 << 16, 11, 22);
        packed.write_all(&std::fs::read(path)?)?;
        std::fs::write(folder.join(format!("{table}.br")), packed.into_inner())?;
    }
    Ok(())
}

fn find_corpus() {
    println!("cargo::rustc-check-cfg=cfg(portolan_shared)");
    println!("cargo::rerun-if-env-changed=PORTOLAN_SHARED_DIR");
    let beside = || std::env::var("CARGO_MANIFEST_DIR").ok().map(|here| PathBuf::from(here).join("../shared"));
    let shared = std::env::var("PORTOLAN_SHARED_DIR").ok().map(PathBuf::from).or_else(beside);
    if let Some(shared) = shared.filter(|shared| shared.join("corpus").is_dir()) {
        println!("cargo::rustc-cfg=portolan_shared");
        println!("cargo::rustc-env=PORTOLAN_SHARED={}", shared.display());
    }
}
