//! The page's binary.
fn main() {}
