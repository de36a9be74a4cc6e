//! The table behind a chart as CSV (RFC 4180), in UTF-8, with guards against what spreadsheets would compute.
//!
//! A text that begins with `=`, `+`, `-`, `@`, a tab or a line end gets an apostrophe before it, as OWASP's "CSV
//! injection" recommends. Numbers are written in full, with a point, whatever the reader's language.

use super::scene::{Cell, ChartTable};
use std::fmt::Write as _;

/// The table as text, lines ending in CR LF, the heads first.
pub fn csv(table: &ChartTable) -> String {
    let mut out = String::new();
    for (i, column) in table.columns.iter().enumerate() {
        separate(&mut out, i);
        field(&mut out, &column.name);
    }
    out.push_str("\r\n");
    for row in &table.rows {
        for (i, cell) in row.iter().enumerate() {
            separate(&mut out, i);
            match cell {
                Cell::Text(text) => field(&mut out, text),
                Cell::Number(number, _) if number.is_finite() => {
                    let _ = write!(out, "{number}");
                }
                Cell::Number(..) | Cell::Empty => {}
            }
        }
        out.push_str("\r\n");
    }
    out
}

fn separate(out: &mut String, i: usize) {
    if i > 0 {
        out.push(',');
    }
}

fn field(out: &mut String, text: &str) {
    let guarded = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    if !guarded && !text.contains([',', '"', '\r', '\n']) {
        out.push_str(text);
        return;
    }
    out.push('"');
    if guarded {
        out.push('\'');
    }
    for c in text.chars() {
        if c == '"' {
            out.push('"');
        }
        out.push(c);
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_quoted_and_formulas_disarmed() {
        let mut table = ChartTable::new([("Name, of hub", false), ("Shipments", true)]);
        table.rows.push(vec![Cell::Text("=1+1".into()), Cell::Number(1234.5, "1,234.5".into())]);
        table.rows.push(vec![Cell::Text("a \"b\"\nc".into()), Cell::Empty]);
        table.rows.push(vec![Cell::Text("plain".into()), Cell::Number(-3.0, "-3".into())]);
        let expected = "\"Name, of hub\",Shipments\r\n\"'=1+1\",1234.5\r\n\"a \"\"b\"\"\nc\",\r\nplain,-3\r\n";
        assert_eq!(csv(&table), expected);
    }
}
