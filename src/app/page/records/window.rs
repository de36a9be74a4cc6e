//! Which rows of a tall table are seen, and where keys lead in it. No browser type in here.
//!
//! Browsers draw nothing taller than some ten million pixels. A table of more is as tall as that, and its scroll bar stands
//! for shares of the rows instead of pixels.

use crate::engine::rows::Sort;

/// Height of a row in pixels.
pub const ROW: f64 = 30.0;
/// No table is taller, in pixels: Firefox ends at 17.9 million, Chromium at 33.5.
const TALLEST: f64 = 12_000_000.0;
/// Rows drawn above and below what is seen, so that a quick hand does not find nothing.
const AROUND: u32 = 4;
/// What is drawn begins and ends at a multiple of so many rows: while one scrolls within them nothing is drawn anew.
const STEP: u32 = 4;

/// The rows that are drawn.
#[derive(Copy, Clone, PartialEq, Debug, Default)]
pub struct Seen {
    /// The first of them.
    pub first: u32,
    /// Behind the last of them.
    pub until: u32,
    /// Pixels from the top of the table to the first of them.
    pub top: f64,
}

/// Height of a table of so many rows.
pub fn height(rows: u32) -> f64 {
    (f64::from(rows) * ROW).min(TALLEST)
}

/// The rows seen in `high` pixels, `scrolled` pixels from the top.
pub fn seen(rows: u32, scrolled: f64, high: f64) -> Seen {
    let high = high.max(ROW);
    let place = place(rows, scrolled, high);
    let first = (place.floor() as u32).min(rows);
    let drawn_first = first.saturating_sub(AROUND) / STEP * STEP;
    let until =
        first.saturating_add((high / ROW).ceil() as u32 + 1 + AROUND).checked_next_multiple_of(STEP).unwrap_or(rows).min(rows);
    let top = scrolled.clamp(0.0, furthest(rows, high)) - (place - f64::from(drawn_first)) * ROW;
    Seen { first: drawn_first, until, top: top.round() }
}

/// Where to scroll so that a row is wholly seen in `high` pixels; `scrolled` where it is seen already.
pub fn scrolled_to(rows: u32, row: u32, scrolled: f64, high: f64) -> f64 {
    let high = high.max(ROW);
    let (now, row) = (place(rows, scrolled, high), f64::from(row.min(rows.saturating_sub(1))));
    let whole = high / ROW;
    let wanted = if row < now {
        row
    } else if row + 1.0 > now + whole {
        row + 1.0 - whole
    } else {
        return scrolled;
    };
    let most = f64::from(rows) - whole;
    if most <= 0.0 { 0.0 } else { (wanted / most).clamp(0.0, 1.0) * furthest(rows, high) }
}

/// The columns of these widths that are seen in `wide` pixels, `scrolled` pixels from the left, with one more at each side: the
/// first, behind the last, and what room the first of them leaves free before it.
pub fn seen_columns(widths: &[f64], scrolled: f64, wide: f64) -> (usize, usize, f64) {
    let (mut first, mut until, mut left, mut before) = (0, 0, 0.0, 0.0);
    for (at, width) in widths.iter().enumerate() {
        if left + width <= scrolled && at + 1 < widths.len() {
            // The one before the first that is seen.
            (first, before) = (at, left);
        }
        if left < scrolled + wide {
            until = at + 1;
        }
        left += width;
    }
    (first, (until + 1).min(widths.len()), before)
}

/// How far a table can be scrolled, in pixels.
fn furthest(rows: u32, high: f64) -> f64 {
    (height(rows) - high).max(0.0)
}

/// The row at the upper edge, and what part of it is hidden.
fn place(rows: u32, scrolled: f64, high: f64) -> f64 {
    let (furthest, most) = (furthest(rows, high), f64::from(rows) - high / ROW);
    if furthest <= 0.0 || most <= 0.0 { 0.0 } else { (scrolled / furthest).clamp(0.0, 1.0) * most }
}

/// Where the keyboard is: the row, `None` for the names of the columns, and the column, 0 for the lines.
pub type At = (Option<u32>, u32);

/// Where a key leads; `None` for any other key.
pub fn moved(key: &str, whole: bool, (row, column): At, rows: u32, columns: u32, page: u32) -> Option<At> {
    let (last, far) = (rows.saturating_sub(1), columns.saturating_sub(1));
    let some = |row: u32| (rows > 0).then_some(row.min(last));
    Some(match key {
        "ArrowDown" => (some(row.map_or(0, |row| row.saturating_add(1))), column),
        "ArrowUp" => (row.and_then(|row| row.checked_sub(1)), column),
        "ArrowRight" => (row, (column + 1).min(far)),
        "ArrowLeft" => (row, column.saturating_sub(1)),
        "PageDown" => (some(row.map_or(page, |row| row.saturating_add(page))), column),
        "PageUp" => (row.and_then(|row| some(row.saturating_sub(page))), column),
        "Home" => (if whole { some(0) } else { row }, 0),
        "End" => (if whole { some(last) } else { row }, far),
        _ => return None,
    })
}

/// The next way to sort by a column: the least first, the greatest first, not at all.
pub fn next_sort(now: Option<Sort>, column: u32) -> Option<Sort> {
    match now {
        Some(Sort { column: by, descending }) if by == column => (!descending).then_some(Sort { column, descending: true }),
        _ => Some(Sort { column, descending: false }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_that_fits_is_drawn_whole() {
        assert_eq!(seen(5, 0.0, 600.0), Seen { first: 0, until: 5, top: 0.0 });
        assert_eq!(seen(0, 0.0, 600.0), Seen { first: 0, until: 0, top: 0.0 });
    }

    #[test]
    fn the_first_and_the_last_row_are_reached_however_many_there_are() {
        for rows in [50, 10_000, 400_000, 1_000_000, u32::MAX] {
            let high = 600.0;
            assert_eq!(seen(rows, 0.0, high).first, 0, "{rows}");
            let end = seen(rows, height(rows) - high, high);
            assert_eq!(end.until, rows);
            let bottom = end.top + f64::from(end.until - end.first) * ROW;
            assert!((bottom - height(rows)).abs() <= 1.5, "{rows}: {bottom} {}", height(rows));
            assert!(end.until - end.first < 40);
        }
    }

    #[test]
    fn a_row_that_was_scrolled_to_is_seen_whole() {
        for rows in [50u32, 10_000, 1_000_000] {
            for row in [0, 1, 17, rows / 2, rows - 2, rows - 1] {
                for from in [0.0, height(rows) / 3.0, height(rows)] {
                    let scrolled = scrolled_to(rows, row, from, 600.0);
                    let now = seen(rows, scrolled, 600.0);
                    assert!((now.first..now.until).contains(&row), "{row} of {rows}");
                    let top = now.top + f64::from(row - now.first) * ROW - scrolled.clamp(0.0, furthest(rows, 600.0));
                    assert!(top > -1.5 && top + ROW < 601.5, "{row} of {rows}: {top}");
                    assert!((scrolled_to(rows, row, scrolled, 600.0) - scrolled).abs() < 1e-6, "it stays");
                }
            }
        }
    }

    #[test]
    fn what_is_drawn_stays_while_one_scrolls_a_little_and_holds_whatever_is_seen() {
        let drawn = |scrolled: f64| seen(10_000, scrolled, 600.0);
        let changes = (0..400).filter(|&row| drawn(f64::from(row) * 30.0) != drawn(f64::from(row + 1) * 30.0)).count();
        assert!(changes <= 101, "{changes}");
        for row in 0..400u32 {
            let now = drawn(f64::from(row) * 30.0);
            assert!(now.first <= row && now.until >= row + 20, "{row}: {now:?}");
            assert!((now.top - f64::from(now.first) * ROW).abs() < 0.5);
        }
    }

    #[test]
    fn only_columns_that_are_seen_are_drawn_and_one_at_each_side() {
        let widths = [100.0; 10];
        assert_eq!(seen_columns(&widths, 0.0, 250.0), (0, 4, 0.0));
        assert_eq!(seen_columns(&widths, 100.0, 250.0), (0, 5, 0.0));
        assert_eq!(seen_columns(&widths, 450.0, 250.0), (3, 8, 300.0));
        assert_eq!(seen_columns(&widths, 900.0, 250.0), (8, 10, 800.0));
        assert_eq!(seen_columns(&[], 0.0, 250.0), (0, 0, 0.0));
        for scrolled in 0..900 {
            let (first, until, left) = seen_columns(&widths, f64::from(scrolled), 250.0);
            assert_eq!(left, first as f64 * 100.0);
            assert!(left <= f64::from(scrolled) && (until == 10 || until as f64 * 100.0 >= f64::from(scrolled) + 250.0));
        }
    }

    #[test]
    fn keys_go_everywhere_and_nowhere_else() {
        let go = |key, whole, at| moved(key, whole, at, 100, 5, 10);
        assert_eq!(go("ArrowDown", false, (None, 2)), Some((Some(0), 2)));
        assert_eq!(go("ArrowUp", false, (Some(0), 2)), Some((None, 2)));
        assert_eq!(go("ArrowUp", false, (None, 2)), Some((None, 2)));
        assert_eq!(go("PageDown", false, (Some(95), 4)), Some((Some(99), 4)));
        assert_eq!(go("PageUp", false, (Some(5), 4)), Some((Some(0), 4)));
        assert_eq!(go("End", true, (Some(5), 0)), Some((Some(99), 4)));
        assert_eq!(go("ArrowRight", false, (Some(5), 4)), Some((Some(5), 4)));
        assert_eq!(go("x", false, (Some(5), 4)), None);
        assert_eq!(moved("ArrowDown", false, (None, 0), 0, 5, 10), Some((None, 0)));
    }

    #[test]
    fn a_column_is_sorted_up_then_down_then_not() {
        let up = next_sort(None, 3);
        let down = next_sort(up, 3);
        assert_eq!(up, Some(Sort { column: 3, descending: false }));
        assert_eq!(down, Some(Sort { column: 3, descending: true }));
        assert_eq!(next_sort(down, 3), None);
        assert_eq!(next_sort(down, 1), Some(Sort { column: 1, descending: false }));
    }
}
