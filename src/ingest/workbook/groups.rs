//! A row of group names over a row of names ("Shipper" over "Name", "City"), told by its blank cells: as CSV has it, and
//! sheets whose cells are not merged.

use super::grid::{Merge, Row};
use super::heading::all_words;
use crate::table::order;

/// Rows below the header that are asked whether a column is filled.
pub(super) const BELOW: usize = 20;
/// A group's name is no longer than this; what is longer is a title.
const MAX_NAME: usize = 30;

/// The two rows of a header of which one begins at `at`: the first of them, and what its names stand over.
pub(super) fn find(rows: &[Row], at: usize) -> Option<(usize, Vec<Merge>)> {
    let two = |upper: usize| {
        let (above, from) = rows.split_at_checked(upper + 1)?;
        let (lower, below) = from.split_first()?;
        Some((upper, stands_over(above.last()?, lower, &below[..below.len().min(BELOW)])?))
    };
    at.checked_sub(1).and_then(two).or_else(|| two(at))
}

/// What the names of one row stand over, if they group those of the row below it.
fn stands_over(upper: &Row, lower: &Row, below: &[Row]) -> Option<Vec<Merge>> {
    if lower.row != upper.row + 1 || upper.cells.len() < 2 || !all_words(upper) || !all_words(lower) {
        return None;
    }
    let named = |column: u32| lower.cells.binary_search_by_key(&column, |cell| cell.column).is_ok();
    let (mut merges, mut alone) = (Vec::new(), Vec::new());
    for (at, cell) in upper.cells.iter().enumerate() {
        let next = upper.cells.get(at + 1).map_or(u32::MAX, |next| next.column);
        let last = (cell.column..next).take_while(|&column| named(column)).last();
        match last {
            Some(last) => {
                merges.push(Merge { first_row: upper.row, last_row: upper.row, first_column: cell.column, last_column: last })
            }
            None => alone.push(cell.column),
        }
    }
    let spans = |merge: &Merge| merge.last_column > merge.first_column;
    let filled = |column: &u32| below.iter().filter(|row| row.cells.iter().any(|cell| cell.column == *column)).count();
    // Names that stand where the other row has none: both rows together are the header.
    let completes = !alone.is_empty() && alone.iter().all(|column| filled(column) * 2 > below.len());
    let is_name =
        |text: &str| text.chars().count() <= MAX_NAME && !text.contains(|symbol: char| symbol == ':' || symbol.is_ascii_digit());
    let all_group = alone.is_empty() && merges.iter().all(spans) && upper.cells.iter().all(|cell| is_name(&cell.text));
    let all_span = merges.iter().all(spans);
    let groups = merges.iter().any(spans)
        && ((completes && all_span) || all_group || (alone.is_empty() && tells_apart(upper, lower, &merges)));
    groups.then_some(merges)
}

/// Whether names of the lower row repeat, and no longer do with those of the upper row before them.
fn tells_apart(upper: &Row, lower: &Row, merges: &[Merge]) -> bool {
    let group = |column: u32| {
        let merge = merges.iter().find(|merge| (merge.first_column..=merge.last_column).contains(&column))?;
        upper.cells.iter().find(|cell| cell.column == merge.first_column).map(|cell| cell.text.as_str())
    };
    let mut names: Vec<(&str, Option<&str>)> = lower.cells.iter().map(|cell| (cell.text.as_str(), group(cell.column))).collect();
    order::sort_by(&mut names, Ord::cmp);
    let repeats = names.windows(2).any(|pair| pair[0].0 == pair[1].0);
    repeats && names.windows(2).all(|pair| pair[0] != pair[1])
}

#[cfg(test)]
mod tests {
    use super::super::heading::{self, Heading};
    use crate::ingest::header;

    fn heading(text: &str) -> Heading {
        let records: Vec<Vec<String>> = text.lines().map(|line| line.split(',').map(str::to_owned).collect()).collect();
        heading::of_records(&records, header::find(&records))
    }

    #[test]
    fn names_are_joined_with_those_of_their_group() {
        for (text, above, names) in [
            (
                ",,Shipper,,Consignee,\nNo,Date,Name,City,Name,City\n1,2024-01-05,A,Gent,B,Namur\n",
                0,
                "No|Date|Shipper Name|Shipper City|Consignee Name|Consignee City",
            ),
            (
                "Order,Receiver,,,Waybill\n,Postcode,City,Street,\nA1,9000,Gent,x,W1\nA2,5000,Namur,y,W2\n",
                0,
                "Order|Receiver Postcode|Receiver City|Receiver Street|Waybill",
            ),
            (
                "Shipments of May,,,\nFrom,,To,\nPlace,Code,Place,Code\nGent,9000,Namur,5000\n",
                1,
                "From Place|From Code|To Place|To Code",
            ),
            ("Parcel,,Goods,\nnumber,mass,text,pieces\nP1,2.5,cup,3\n", 0, "Parcel number|Parcel mass|Goods text|Goods pieces"),
        ] {
            let found = heading(text);
            assert_eq!((found.above, found.rows, found.names.join("|").as_str()), (above, 2, names), "{text}");
            assert!(found.grouped);
        }
    }

    #[test]
    fn titles_and_rows_are_no_groups() {
        for text in [
            "Packing list,,,Example BV\nSKU,name,pieces,price\nA1,cup,2,3.50\n",
            "To:,Example BV,,\nSKU,name,pieces,price\nA1,cup,2,3.50\n",
            "Order 17,,of May,\nSKU,name,pieces,price\nA1,cup,2,3.50\n",
            "id,name,,city\n,Anna,x,Gent\n7,Jan,y,Namur\n8,Piet,z,Namur\n",
            "id,name,city\nA,Anna,Gent\nB,Jan,Namur\n",
            "name,,city,\nAnna,,Gent,\nJan,,Namur,\n",
        ] {
            let found = heading(text);
            assert_eq!((found.rows, found.grouped), (1, false), "{text}: {found:?}");
        }
    }
}
