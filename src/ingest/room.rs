//! How much room a table may take for what its file fills of it: a wide header and rows of one cell each are a few bytes
//! in a file, and in memory a cell for each row and column.

/// Cells that are taken whatever the file fills of them: 55,000 rows of 300 columns.
const FREE: u64 = 16 << 20;
/// Beyond it at least one cell in so many is there in the file. (Catalogues with hundreds of columns, of which each article
/// has ten, fill one in thirty.)
pub(super) const ONE_IN: u64 = 64;

/// Whether a table may have so many rows and columns, when its file brought so many cells for it.
pub(super) fn allows(rows: usize, columns: usize, brought: u64) -> bool {
    rows as u64 * columns as u64 <= FREE.saturating_add(ONE_IN.saturating_mul(brought))
}

#[cfg(test)]
mod tests {
    use super::allows;

    #[test]
    fn full_tables_have_room_and_nearly_empty_ones_end() {
        assert!(allows(10_000_000, 100, 1_000_000_000));
        assert!(allows(1_000_000, 500, 20_000_000));
        assert!(allows(50_000, 300, 50_000));
        assert!(!allows(20_000, 16_000, 60_000));
    }
}
