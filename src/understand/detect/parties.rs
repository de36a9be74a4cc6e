//! Names and streets, as [`super::super::names`] reads them, and dates: rows without a check digit.
//!
//! A city or a ship can bear a person's name, and a sentence name a street: a column holds them only where its header allows it.

use super::super::names::{NameSays, is_street, name_says, without_legal_form};
use super::super::shipments::PartyKind;
use super::{Detector, Form, Kind, PLAIN, needs};
use crate::reference::fold;
use crate::table::{DateOrder, DateStyle, parse_date};

pub(super) const ROWS: &[Detector] = &[
    Detector {
        id: "person-name",
        kind: Kind::PersonName,
        form: Form::Read(needs::LETTER, is_person),
        examples: "Anna Voorbeeld|Dr. B. Muster|VOORBEELD, Jan|王小明",
        counter_examples: "Beispiel Spedition GmbH|深圳市例子科技有限公司|Zalanko 24|Sample Trading",
        source: "lists of given names and surnames compiled for this project; forms of names",
        ..PLAIN
    },
    Detector {
        id: "street",
        kind: Kind::Street,
        form: Form::Read(needs::LETTER, is_street),
        examples: "Voorbeeldstraat 1|12 Sample Street|Postbus 123|例子路88号",
        counter_examples: "Voorbeeld|12345|Sample Trading",
        source: "words and endings of streets compiled for this project",
        ..PLAIN
    },
    Detector {
        id: "date",
        kind: Kind::Date,
        form: Form::Read(needs::DIGIT, is_date),
        tells: true,
        examples: "2024-01-15|15.1.2024|1/31/2024|2-Jun-06|2016年7月30日|2024-01-15T10:00:00",
        counter_examples: "2024-13-01|20240115|12.50|32.1.2024|1-2345",
        source: "ISO 8601-1, and forms in use",
        ..PLAIN
    },
];

fn is_person(cell: &str) -> bool {
    if cell.len() > 80 {
        return false;
    }
    let folded = fold(cell);
    matches!(name_says(cell, &folded, without_legal_form(&folded)), NameSays::Is(PartyKind::Person, _))
}

/// A day in either order; eight bare digits are a number that looks like a date.
fn is_date(cell: &str) -> bool {
    let style = |order| DateStyle { order, ambiguous: false };
    cell.len() <= 40
        && !cell.bytes().all(|byte| byte.is_ascii_digit())
        && (parse_date(cell, style(DateOrder::DayFirst)).is_some() || parse_date(cell, style(DateOrder::MonthFirst)).is_some())
}
