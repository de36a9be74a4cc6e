//! Trunk's last step (Trunk.toml): takes both programs out of the folder of the page that is being built, and puts there
//! their archive, that of the languages' books and what unpacks them. A debug build stores them as they are, so as not to wait.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where Trunk.toml has the unpacker built, below the project's folder.
const UNPACKER: &str = "target/wasm32-unknown-unknown/release/pack.wasm";
/// Where Trunk.toml has the books written, each under its language.
const BOOKS: &str = "target/books";

fn main() -> Result<(), Box<dyn Error>> {
    let of_trunk = |name| std::env::var_os(name).ok_or(format!("{name} is not set: Trunk runs this command"));
    let folder = PathBuf::from(of_trunk("TRUNK_STAGING_DIR")?);
    let stored = of_trunk("TRUNK_PROFILE")? != "release";

    let page = find(&folder, "app-")?;
    let worker = find(&folder, "worker")?;
    let archive = pack::pack(&std::fs::read(&page)?, &std::fs::read(&worker)?, stored)?;
    std::fs::write(folder.join("programs.bin"), archive)?;
    std::fs::write(folder.join("books.bin"), pack::pack_books(&books()?, stored)?)?;
    put_unpacker(&folder.join("unpacker.wasm"), stored)?;
    std::fs::remove_file(page)?;
    std::fs::remove_file(worker)?;
    Ok(())
}

/// The unpacker, as Trunk has the programs themselves: smaller, unless nobody shall wait for that.
fn put_unpacker(to: &Path, as_it_is: bool) -> Result<(), Box<dyn Error>> {
    if as_it_is {
        std::fs::copy(UNPACKER, to)?;
        return Ok(());
    }
    let made = Command::new("wasm-opt")
        .args(["--all-features", "-O3", "--strip-debug", "--strip-producers", UNPACKER, "-o"])
        .arg(to)
        .status()?;
    if made.success() { Ok(()) } else { Err(format!("wasm-opt: {made}").into()) }
}

/// Each language's book, by language.
fn books() -> Result<Vec<pack::Book>, Box<dyn Error>> {
    let mut books = Vec::new();
    for entry in Path::new(BOOKS).read_dir()? {
        let path = entry?.path();
        let language = path.file_name().and_then(|name| name.to_str()).ok_or("a book without a language")?;
        books.push((language.to_owned(), std::fs::read(&path)?));
    }
    books.sort();
    Ok(books)
}

/// The program whose name begins so; Trunk adds a digest to that of the page.
fn find(folder: &Path, begin: &str) -> Result<PathBuf, Box<dyn Error>> {
    for entry in folder.read_dir()? {
        let name = entry?.file_name();
        if name.to_str().is_some_and(|name| name.starts_with(begin) && name.ends_with("_bg.wasm")) {
            return Ok(folder.join(name));
        }
    }
    Err(format!("{}: there is no {begin}…_bg.wasm", folder.display()).into())
}
