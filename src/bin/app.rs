//! The page's binary: puts the page in the place of what `index.html` showed while loading.

/// Mounts the page.
#[cfg(target_arch = "wasm32")]
fn main() {
    portolan::app::page::run();
}

/// The page has no native form; `make serve` builds and serves it.
#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("The page runs in a browser: `make serve` builds it and serves it on 127.0.0.1:8080.");
}
