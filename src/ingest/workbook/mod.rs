//! Workbooks.
use super::archive::{self, Nesting, zip::Container};
use super::Ingested;
pub(super) fn container(file: &str, bytes: &[u8], nesting: &Nesting) -> Ingested {
    match Container::open(bytes) {
        Some(container) => archive::read(file, &container, nesting),
        None => archive::without_list(file),
    }
}
pub(super) fn compound(_file: &str, _bytes: &[u8]) -> Ingested {
    Ingested::default()
}
