//! Turns the large tables of places into columns, and tells the tests where the shared corpus lies, if it lies beside the project: tests
//! that need it are counted as ignored where it does not.

use std::io::Error;
use std::path::PathBuf;

fn main() -> Result<(), Error> {
    turn_places()?;
    find_corpus();
    Ok(())
}

/// Airports and sea ports are most of the embedded facts. By columns they pack a fifth smaller when both programs are packed;
/// `src/reference/place.rs` says how the columns lie.
fn turn_places() -> Result<(), Error> {
    let folder = std::env::var_os("OUT_DIR").map(PathBuf::from).ok_or_else(|| Error::other("cargo names no OUT_DIR"))?;
    for table in ["airports", "seaports"] {
        let path = format!("src/reference/tables/{table}.tsv");
        println!("cargo::rerun-if-changed={path}");
        let (mut codes, mut names, mut points) = (String::new(), String::new(), Vec::new());
        for line in std::fs::read_to_string(&path)?.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let mut cells = line.splitn(4, '\t');
            codes += &format!("{}\n", cells.next().unwrap_or_default());
            if line.starts_with('@') {
                continue;
            }
            let mut steps = || cells.next().and_then(in_steps).ok_or_else(|| Error::other(format!("{path}: {line}")));
            points.push([steps()?, steps()?].map(i16::to_be_bytes).concat());
            names += &format!("{}\n", cells.next().unwrap_or_default());
        }
        let planes: Vec<u8> = (0..4).flat_map(|plane| points.iter().map(move |point| point[plane])).collect();
        std::fs::write(folder.join(format!("{table}.codes")), codes)?;
        std::fs::write(folder.join(format!("{table}.points")), planes)?;
        std::fs::write(folder.join(format!("{table}.names")), names)?;
    }
    Ok(())
}

/// Degrees in steps of a twentieth, 5.6 km at most: as fine as the map's outlines are.
fn in_steps(degrees: &str) -> Option<i16> {
    let degrees = degrees.parse::<f64>().ok()?;
    (degrees.abs() <= 180.0).then_some((degrees * 20.0).round() as i16)
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
