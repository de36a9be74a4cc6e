//! Dates of which day and month could be exchanged: 03/04/2024 is in April for most of the world, in March for some of it.

use super::{Cells, SAMPLE, rows, warning};
use crate::ingest::says::{SpoiltSays, count, name};
use crate::ingest::{Severity, Warning};
use crate::saying::{Saying, Value};
use crate::table::{Column, DateOrder, DateStyle, Kind, Table};

/// What a date in numbers says of the order of day and month.
#[derive(Copy, Clone, PartialEq, Eq)]
enum Says {
    DayFirst,
    MonthFirst,
    /// Both are months, and not the same.
    Either,
    /// It is no such date, or the same in both orders.
    Nothing,
}

fn says(cell: &str) -> Says {
    let mut rest = cell.trim_start().as_bytes();
    let mut number = || {
        let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let value = rest.iter().take(digits.min(4)).fold(0u32, |value, digit| value * 10 + u32::from(digit - b'0'));
        let separated = rest.get(digits).is_some_and(|byte| matches!(byte, b'/' | b'.' | b'-' | b' '));
        rest = rest.get(digits + 1..).unwrap_or_default();
        (digits, value, separated)
    };
    let ((a_digits, a, a_ends), (b_digits, b, b_ends)) = (number(), number());
    let (year_digits, ..) = number();
    let in_order = (1..=2).contains(&a_digits) && (1..=2).contains(&b_digits) && matches!(year_digits, 2 | 4);
    if !(in_order && a_ends && b_ends) {
        return Says::Nothing;
    }
    match (a, b) {
        (13..=31, 1..=12) => Says::DayFirst,
        (1..=12, 13..=31) => Says::MonthFirst,
        (1..=12, 1..=12) if a != b => Says::Either,
        _ => Says::Nothing,
    }
}

/// Counts of a column's dates by what they say.
struct Order<'a> {
    column: &'a Column,
    read: DateOrder,
    day_first: Cells,
    month_first: Cells,
    either: Cells,
}

impl Order<'_> {
    /// The order that the column's cells decide for themselves.
    fn decided(&self) -> Option<DateOrder> {
        match (self.day_first.times, self.month_first.times) {
            (0, 0) => None,
            (day, month) if day >= month => Some(DateOrder::DayFirst),
            _ => Some(DateOrder::MonthFirst),
        }
    }

    /// Cells that are no date in the order in which the column is read.
    fn not_read(&self) -> Cells {
        match self.read {
            DateOrder::DayFirst => self.month_first,
            DateOrder::MonthFirst => self.day_first,
        }
    }
}

fn in_words(order: DateOrder) -> Value {
    let code = match order {
        DateOrder::DayFirst => SpoiltSays::DayFirst,
        DateOrder::MonthFirst => SpoiltSays::MonthFirst,
    };
    Saying::plain(code).into()
}

pub(super) fn find(table: &Table) -> Vec<Warning> {
    let orders: Vec<Order<'_>> = table.columns().iter().filter_map(|column| order(table, column)).collect();
    orders.iter().filter_map(|order| about(table, order, &orders)).collect()
}

fn order<'a>(table: &Table, column: &'a Column) -> Option<Order<'a>> {
    let Kind::Date(DateStyle { order: read, .. }) = column.kind() else { return None };
    if column.sample(SAMPLE).iter().all(|cell| says(cell) == Says::Nothing) {
        return None;
    }
    let mut order = Order { column, read, day_first: Cells::default(), month_first: Cells::default(), either: Cells::default() };
    for row in rows(table) {
        match says(&column.text(row)) {
            Says::DayFirst => order.day_first.add(row),
            Says::MonthFirst => order.month_first.add(row),
            Says::Either => order.either.add(row),
            Says::Nothing => {}
        }
    }
    Some(order)
}

fn about(table: &Table, order: &Order<'_>, all: &[Order<'_>]) -> Option<Warning> {
    let (column, read) = (order.column, in_words(order.read));
    let not_read = order.not_read();
    if not_read.times > 0 {
        let more = [read, count(not_read.times), count(order.either.times)];
        return Some(warning(table, column, Severity::Partly, not_read, SpoiltSays::BothOrders, more));
    }
    if order.either.times == 0 || order.decided().is_some() {
        return None;
    }
    let others = all.iter().filter_map(|other| Some((other.column.name(), other.decided()?)));
    let (agree, differ): (Vec<_>, Vec<_>) = others.partition(|&(_, decided)| decided == order.read);
    let (code, why) = match (agree.first(), differ.first()) {
        (_, Some(&(other, decided))) => (SpoiltSays::ExchangeableBut, vec![name(other), in_words(decided)]),
        (Some(&(other, _)), None) => (SpoiltSays::ExchangeableAs, vec![name(other)]),
        (None, None) => (SpoiltSays::Exchangeable, Vec::new()),
    };
    let more = [count(order.either.times), read].into_iter().chain(why);
    let severity = if differ.is_empty() { Severity::Note } else { Severity::Partly };
    Some(warning(table, column, severity, order.either, code, more))
}

#[cfg(test)]
mod tests {
    use super::super::tests::{column, said};
    use super::*;

    #[test]
    fn what_a_date_says() {
        for (cell, expected) in [
            ("13/4/2024", Says::DayFirst),
            ("4/13/24", Says::MonthFirst),
            ("04.05.2024 17:00", Says::Either),
            ("4/4/2024", Says::Nothing),
            ("2024-04-05", Says::Nothing),
            ("10.0.0.1", Says::Nothing),
            ("", Says::Nothing),
            ("12345678901234567890/1/24", Says::Nothing),
        ] {
            assert!(says(cell) == expected, "{cell}");
        }
    }

    #[test]
    fn dates_that_could_be_either_are_said_with_their_reading() {
        let found = said(&column("day", &["03/04/2024", "", "05/06/2024"]));
        assert_eq!(found.len(), 1, "{found:?}");
        for phrase in
            ["a.csv, column “day”, line 2 (“03/04/2024”): of 2 dates", "read day first, as in most countries", "2024-04-03"]
        {
            assert!(found[0].contains(phrase), "{phrase}: {found:?}");
        }
        assert!(said(&column("day", &["03/04/2024", "25/06/2024"])).is_empty());
        let found = said("a;ordered;sent\n1;03/04/2024;25/04/2024\n2;05/06/2024;26/06/2024\n");
        assert!(found[0].contains("column “ordered”") && found[0].contains("as “sent” of the same table is"), "{found:?}");
        let found = said("a;ordered;sent\n1;03/04/2024;04/25/2024\n2;05/06/2024;06/26/2024\n");
        assert!(found[0].contains("but “sent” of the same table is month first"), "{found:?}");
    }

    #[test]
    fn both_orders_in_one_column_are_said() {
        let found = said(&column("day", &["25/04/2024", "26/04/2024", "04/27/2024", "03/04/2024"]));
        assert!(found[0].contains("line 4 (“04/27/2024”)") && found[0].contains("1 that can only be the other way"), "{found:?}");
    }
}
