//! Where the header stands, if there is one: below titles and letterheads, above cells that it does not resemble.

/// How a table begins.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Beginning {
    /// Records above the table: titles, a letterhead, blank lines.
    pub(super) above: usize,
    /// Whether the first record below those is a header.
    pub(super) has_header: bool,
}

/// A table narrower than this has no title lines that could be told from it.
const NARROW: usize = 3;

/// Judges the first records of a text.
pub(super) fn find(records: &[Vec<String>]) -> Beginning {
    let filled: Vec<usize> = records.iter().map(|record| record.iter().filter(|cell| !cell.trim().is_empty()).count()).collect();
    let width = commonest_width(records);
    let above = if width < NARROW {
        filled.iter().take_while(|&&filled| filled == 0).count()
    } else {
        // The first record that fills more than half of the table's width, if something of that width follows.
        filled.iter().zip(records).position(|(&filled, record)| filled * 2 > width && record.len() * 2 > width).unwrap_or(0)
    };
    let Some(first) = records.get(above) else { return Beginning { above, has_header: false } };
    let below: Vec<&Vec<String>> = records[above + 1..].iter().filter(|record| record.len() * 2 > width).collect();
    Beginning { above, has_header: resembles_a_header(first, &below) }
}

fn commonest_width(records: &[Vec<String>]) -> usize {
    let mut widths: Vec<usize> = records.iter().map(Vec::len).filter(|&width| width > 1).collect();
    widths.sort_unstable();
    widths.chunk_by(|a, b| a == b).max_by_key(|group| (group.len(), group[0])).map_or(1, |group| group[0])
}

/// Votes for and against, column by column: a name stands above values that are of another kind than itself.
fn resembles_a_header(first: &[String], below: &[&Vec<String>]) -> bool {
    let (mut for_it, mut against) = (0i32, 0i32);
    for (column, name) in first.iter().enumerate() {
        let name = name.trim();
        let values: Vec<&str> = below
            .iter()
            .filter_map(|record| record.get(column))
            .map(|cell| cell.trim())
            .filter(|cell| !cell.is_empty())
            .collect();
        if name.is_empty() {
            continue;
        }
        if is_value(name) {
            // Numbers and dates can be names (of years, say) only above other things.
            against += 3;
            continue;
        }
        if values.is_empty() {
            continue;
        }
        let valued = values.iter().filter(|cell| is_value(cell)).count();
        if valued * 2 > values.len() {
            for_it += 3;
        } else if values.contains(&name) {
            against += 2;
        } else if name.bytes().any(|byte| byte.is_ascii_digit()) && values.iter().all(|cell| cell.len() == name.len()) {
            against += 1;
        } else if name.chars().count() <= 40 {
            for_it += 1;
        }
    }
    // Names are mostly there and mostly differ; and a first line that says nothing either way is taken for names.
    let names: Vec<&str> = first.iter().map(|name| name.trim()).filter(|name| !name.is_empty()).collect();
    if below.is_empty() {
        return !names.is_empty() && names.iter().all(|name| !is_value(name));
    }
    for_it >= against && !names.is_empty() && (against == 0 || for_it > against)
}

/// Whether a cell is plainly a value: a number, a date, an e-mail address, an address in the net.
pub(super) fn is_value(cell: &str) -> bool {
    use crate::table::{DateOrder, DateStyle, DecimalMark, NumberStyle, parse_date, parse_number};
    let number = |mark| parse_number(cell, NumberStyle { mark }).is_some();
    let date = |order| parse_date(cell, DateStyle { order, ambiguous: false }).is_some();
    let digits = cell.len() > 1 && cell.bytes().all(|byte| byte.is_ascii_digit());
    digits
        || number(DecimalMark::Point)
        || number(DecimalMark::Comma)
        || date(DateOrder::DayFirst)
        || date(DateOrder::MonthFirst)
        || (cell.contains('@') && cell.contains('.'))
        || cell.starts_with("http")
}

/// Names for columns: as the header has them, empty ones by position, repeated ones numbered.
///
/// Returns the names and how many were empty and how many repeated.
pub(super) fn names(header: &[String], width: usize) -> (Vec<String>, usize, usize) {
    let (mut empty, mut repeated) = (0, 0);
    let mut seen: std::collections::HashMap<String, usize> = std::collections::HashMap::new();
    let names = (0..width.max(header.len()))
        .map(|column| {
            let name = header.get(column).map(|name| name.split_whitespace().collect::<Vec<_>>().join(" ")).unwrap_or_default();
            if name.is_empty() {
                empty += usize::from(column < header.len());
                return by_position(column);
            }
            let times = seen.entry(name.clone()).or_default();
            *times += 1;
            if *times == 1 {
                return name;
            }
            repeated += 1;
            format!("{name} ({times})")
        })
        .collect();
    (names, empty, repeated)
}

/// The name of a column that has none.
pub(super) fn by_position(column: usize) -> String {
    format!("Column {}", column + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn begins(text: &str) -> (usize, bool) {
        let records: Vec<Vec<String>> = text.lines().map(|line| line.split(';').map(str::to_owned).collect()).collect();
        let beginning = find(&records);
        (beginning.above, beginning.has_header)
    }

    #[test]
    fn headers_are_found_and_not_invented() {
        assert_eq!(begins("id;country;mass\n1;BE;2.5\n2;NL;3.5"), (0, true));
        assert_eq!(begins("1;Napa Court 7;Bothell;98011\n2;Dias Boulevard 9;Kenmore;98028"), (0, false));
        assert_eq!(begins("name;city\nA;Gent\nB;Liège"), (0, true));
        assert_eq!(
            begins("Packing list 2024;;;\n;;;\nTo: Example BV;;;\nSKU;name;pieces;price\nA1;cup;2;3.50\nA2;mug;5;4.50"),
            (3, true)
        );
        assert_eq!(begins("2024-01-01;BE;7"), (0, false));
        assert_eq!(begins("id;country;mass"), (0, true));
        assert_eq!(begins("2021;2022;2023\n5;6;7"), (0, false));
    }

    #[test]
    fn names_are_made_unique() {
        let header = ["id", " a  b ", "", "id", "id"].map(str::to_owned);
        let (names, empty, repeated) = names(&header, 6);
        assert_eq!(names, ["id", "a b", "Column 3", "id (2)", "id (3)", "Column 6"]);
        assert_eq!((empty, repeated), (1, 2));
    }
}
