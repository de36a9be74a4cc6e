//! Writes each language's book into a folder, for the packer: `cargo run --example books -- FOLDER`.
//!
//! Trunk runs this before it packs the page (Trunk.toml): the page's program holds no texts, and is handed the book of the
//! language that is chosen.

use portolan::language::LANGUAGES;
use std::error::Error;
use std::path::PathBuf;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(std::env::args_os().nth(1).ok_or("which folder?")?);
    std::fs::create_dir_all(&folder)?;
    for language in LANGUAGES {
        std::fs::write(folder.join(language.code), language.book().printed())?;
    }
    Ok(())
}
