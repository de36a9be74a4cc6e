//! Days, values with their currency, masses and quantities of the lines.

use super::role::{Measure, Money, Role, TimeRole};
use super::says::{NOT_SAID, NotesSay, of_column};
use super::shared::Shared;
use super::sheet::Sheet;
use super::shipments::{NONE, Shipments};
use super::units::{Epoch, Written, count_unit, currency_named, kilograms, mass_unit, style, written};
use crate::saying::{Saying, Value};
use crate::table::{ColumnId, Groups, Kind, order, parse_number};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What is counted and weighed in the lines of all tables.
#[derive(Default)]
pub(super) struct Amounts {
    pub(super) day_of: BTreeMap<TimeRole, Shared<i32>>,
    pub(super) value_of: Vec<f64>,
    pub(super) currency_of: Vec<u32>,
    pub(super) currencies: Vec<String>,
    pub(super) mass_of: Vec<f64>,
    pub(super) quantity_of: Vec<f64>,
    pub(super) notes: Vec<Saying>,
}

/// Values of which no currency is known, where others name one, get an entry of their own: they may be of any, and are not
/// to be added to the others. Where no value names one they are held to be of one currency, whichever it is. To be asked when
/// what two tables say of one shipment is counted once.
pub(super) fn settle_currencies(shipments: &mut Shipments) {
    let Shipments { value_of, currency_of, currencies, notes, .. } = shipments;
    let Ok(code) = u32::try_from(currencies.len()) else { return };
    if code == 0 {
        return;
    }
    let mut unsaid = 0u64;
    for (value, line) in value_of.iter().zip(currency_of.iter_mut()) {
        if !value.is_nan() && *line == NONE {
            *line = code;
            unsaid += 1;
        }
    }
    if unsaid == 0 {
        return;
    }
    currencies.push(NOT_SAID.to_owned());
    notes.push(Saying::of(NotesSay::NoCurrency, [Value::Count(unsaid)]));
}

impl Amounts {
    /// Enters the amounts of a table; `lines` are those of all tables.
    pub(super) fn read(&mut self, sheet: &Sheet, lines: usize) {
        self.read_days(sheet, lines);
        self.read_values(sheet, lines);
        self.read_masses(sheet, lines);
        if let [column, ..] = sheet.with_role(Role::Measure(Measure::Quantity))[..] {
            self.read_quantities(sheet, lines, column);
        }
    }

    fn read_days(&mut self, sheet: &Sheet, lines: usize) {
        let mut times: Vec<TimeRole> = sheet
            .roles()
            .filter_map(|(_, role)| match role {
                Role::Time(time) => Some(time),
                _ => None,
            })
            .collect();
        order::sort_by(&mut times, Ord::cmp);
        times.dedup();
        let dated =
            times.into_iter().flat_map(|time| sheet.with_role(Role::Time(time)).into_iter().map(move |column| (column, time)));
        for (column, time) in dated {
            let column = sheet.column(column);
            let epoch = Epoch::of(column);
            if let Some(epoch) = epoch {
                let (file, name) = (&sheet.table.source().file, column.name());
                let [file, name] = of_column(file, name);
                self.notes.push(Saying::of(NotesSay::ReadAs, [file, name, Saying::plain(epoch.name()).into()]));
            } else if !matches!(column.kind(), Kind::Date(_)) {
                continue;
            }
            let days = self.day_of.entry(time).or_insert_with(|| vec![i32::MIN; lines].into());
            for (day, row) in days[sheet.first_line()..].iter_mut().zip(sheet.rows()) {
                let moment = || match epoch {
                    Some(epoch) => column.number(row).and_then(|number| epoch.moment(number)),
                    None => column.date(row),
                };
                if *day == i32::MIN
                    && let Some(moment) = moment()
                {
                    *day = moment.day().0;
                }
            }
        }
    }

    fn currency(&mut self, name: String) -> u32 {
        let known = self.currencies.iter().position(|known| *known == name);
        known.unwrap_or_else(|| {
            self.currencies.push(name);
            self.currencies.len() - 1
        }) as u32
    }

    fn read_values(&mut self, sheet: &Sheet, lines: usize) {
        let of = |role| sheet.with_role(Role::Money(role)).first().copied();
        let quantity = sheet.with_role(Role::Measure(Measure::Quantity)).first().copied();
        let (priced, cells) = match (of(Money::Value), of(Money::UnitPrice), quantity) {
            (Some(value), ..) => {
                let cells = with_units(sheet, value, is_currency);
                let values = filled(&mut self.value_of, lines);
                each_number(sheet, value, cells.as_ref(), |row, value, _| put(values, sheet, row, value));
                (value, cells)
            }
            (None, Some(priced_by), Some(counted_by)) => {
                let (prices, quantities) = (with_units(sheet, priced_by, is_currency), with_units(sheet, counted_by, is_count));
                let mut price_of = vec![f64::NAN; sheet.table.row_count()];
                each_number(sheet, priced_by, prices.as_ref(), |row, price, _| price_of[row] = price);
                let values = filled(&mut self.value_of, lines);
                each_number(sheet, counted_by, quantities.as_ref(), |row, quantity, _| {
                    put(values, sheet, row, price_of[row] * quantity);
                });
                let (price, quantity) = (sheet.column(priced_by).name(), sheet.column(counted_by).name());
                let [file, price] = of_column(&sheet.table.source().file, price);
                self.notes.push(Saying::of(NotesSay::ValueIs, [file, price, Value::Name(quantity.to_owned())]));
                (priced_by, prices)
            }
            _ => return,
        };
        if self.currency_of.is_empty() {
            self.currency_of = vec![NONE; lines];
        }
        let first = sheet.first_line();
        // The currency of the cells that name one, where it is the same in all.
        let mut only = None;
        // What the cell itself says comes first, then the column of currencies, then the header.
        if let Some(cells) = &cells {
            let codes: Vec<u32> =
                cells.units.iter().map(|unit| currency_named(unit).map_or(NONE, |name| self.currency(name.to_owned()))).collect();
            write_codes(&mut self.currency_of[first..], &cells.groups, &codes);
            only = codes.iter().copied().find(|&code| code != NONE);
            only = only.filter(|&one| codes.iter().all(|&code| code == one || code == NONE));
        }
        if let Some(column) = of(Money::Currency) {
            let groups = sheet.groups(column);
            let codes: Vec<u32> = groups
                .first
                .iter()
                .map(|&row| {
                    let cell = sheet.text(column, row);
                    let capitals = cell.to_uppercase();
                    let name = currency_named(&capitals).map(str::to_owned);
                    self.currency(name.unwrap_or_else(|| cell.into_owned()))
                })
                .collect();
            write_codes(&mut self.currency_of[first..], &groups, &codes);
            return;
        }
        let by_header = currency_named(sheet.column(priced).name()).map(|name| self.currency(name.to_owned()));
        if let Some(code) = by_header.or(only) {
            for line in &mut self.currency_of[first..first + sheet.table.row_count()] {
                if *line == NONE {
                    *line = code;
                }
            }
        }
    }

    fn read_masses(&mut self, sheet: &Sheet, lines: usize) {
        for role in [Measure::GrossMass, Measure::NetMass] {
            let [column, ..] = sheet.with_role(Role::Measure(role))[..] else { continue };
            let (file, name) = (&sheet.table.source().file, sheet.column(column).name());
            let header = kilograms(name);
            let cells = with_units(sheet, column, |_| true);
            let factors: Vec<Option<f64>> =
                cells.as_ref().map_or_else(Vec::new, |cells| cells.units.iter().map(|unit| mass_unit(unit)).collect());
            let beside = if header.is_none() { unit_column(sheet, column) } else { None };
            let mut named = cells.as_ref().map_or_else(Vec::new, |cells| cells.named(|unit| mass_unit(unit).is_some()));
            order::sort_by_key(&mut named, |&(_, rows)| u64::MAX - rows);
            let [said_file, said_name] = of_column(file, name);
            let note =
                |code, more: Option<Value>| Saying::of(code, [said_file.clone(), said_name.clone()].into_iter().chain(more));
            let commonest = named.first().and_then(|(unit, _)| mass_unit(unit));
            match (&named[..], &beside) {
                ([], None) if header.is_none() => {
                    self.notes.push(note(NotesSay::NoUnit, None));
                }
                ([], Some((unit, _))) => {
                    let unit = Value::Name(sheet.column(*unit).name().to_owned());
                    self.notes.push(note(NotesSay::UnitBeside, Some(unit)));
                }
                ([], None) => {}
                ([(unit, _)], _) => self.notes.push(note(NotesSay::UnitOfCells, Some(Value::Name(unit.clone())))),
                (several, _) => {
                    let units: Vec<&str> = several.iter().map(|(unit, _)| unit.as_str()).collect();
                    self.notes.push(note(NotesSay::MixesUnits, Some(Value::Name(units.join(", ")))));
                }
            }
            let of_row = |row: usize| {
                let (_, of_row) = beside.as_ref()?;
                of_row.get(row).copied().filter(|factor| !factor.is_nan())
            };
            // Gross mass comes first; net mass stands in where it is missing.
            let masses = filled(&mut self.mass_of, lines);
            let mut unknown = 0u64;
            each_number(sheet, column, cells.as_ref(), |row, number, group| {
                let cell = group.and_then(|group| factors.get(group).copied().flatten());
                let says_other = cell.is_none()
                    && group.and_then(|group| cells.as_ref()?.units.get(group)).is_some_and(|unit| !unit.is_empty());
                if says_other {
                    unknown += 1;
                    return;
                }
                let factor = cell.or_else(|| of_row(row)).or(header).or(commonest).unwrap_or(1.0);
                put(masses, sheet, row, number * factor);
            });
            if unknown > 0 {
                self.notes.push(note(NotesSay::UnknownUnits, Some(Value::Count(unknown))));
            }
        }
    }

    fn read_quantities(&mut self, sheet: &Sheet, lines: usize, column: ColumnId) {
        let cells = with_units(sheet, column, is_count);
        let quantities = filled(&mut self.quantity_of, lines);
        each_number(sheet, column, cells.as_ref(), |row, number, _| put(quantities, sheet, row, number));
        let Some(cells) = cells else { return };
        let mut counted: Vec<NotesSay> = Vec::new();
        for (unit, _) in cells.named(|unit| count_unit(unit).is_some()) {
            counted.extend(count_unit(&unit).filter(|unit| !counted.contains(unit)));
        }
        if counted.len() > 1 {
            let (file, name) = (&sheet.table.source().file, sheet.column(column).name());
            let [file, name] = of_column(file, name);
            let counted = Saying::listed(counted.into_iter().map(Saying::plain));
            self.notes.push(Saying::of(NotesSay::MixesCounts, [file, name, counted.into()]));
        }
    }
}

/// The numbers of a column whose cells may name units, by distinct cell.
struct WithUnits {
    groups: Arc<Groups>,
    /// The number of each distinct cell, NaN where it holds none.
    numbers: Vec<f64>,
    /// What stands beside the number, empty where nothing does.
    units: Vec<String>,
}

impl WithUnits {
    /// The units that a question accepts, in order of appearance, with the rows that have them.
    fn named(&self, accepts: impl Fn(&str) -> bool) -> Vec<(String, u64)> {
        let mut named: Vec<(String, u64)> = Vec::new();
        for (unit, &rows) in self.units.iter().zip(&self.groups.sizes) {
            if !accepts(unit) {
                continue;
            }
            match named.iter_mut().find(|(known, _)| known.eq_ignore_ascii_case(unit)) {
                Some((_, times)) => *times += u64::from(rows),
                None => named.push((unit.clone(), u64::from(rows))),
            }
        }
        named
    }
}

/// Reads a column cell by cell where its cells name units; `None` where they are bare numbers, which the table has already. A
/// number beside what is no unit of the kind asked for is not one of the column's amounts ("see invoice 4711").
///
/// # Complexity
/// Work for each distinct cell, and only where the column holds text or the sample has a letter or sign beside a number.
fn with_units(sheet: &Sheet, column: ColumnId, accepts: fn(&str) -> bool) -> Option<WithUnits> {
    const SAMPLE: usize = 400;
    let cells = sheet.column(column);
    let named = |cell: &Cow<str>| {
        written(cell).is_some_and(|one| {
            one.before.chars().chain(one.after.chars()).any(|letter| letter.is_alphabetic() || !letter.is_ascii())
                || one.before.contains('$')
        })
    };
    match cells.kind() {
        Kind::Number(_) if cells.sample(SAMPLE).iter().any(named) => {}
        Kind::Text => {}
        _ => return None,
    }
    let groups = sheet.groups(column);
    let texts: Vec<Cow<str>> = groups.first.iter().map(|&row| sheet.text(column, row)).collect();
    let style = style(cells.kind(), texts.iter().map(AsRef::as_ref));
    let (mut numbers, mut units) = (Vec::with_capacity(texts.len()), Vec::with_capacity(texts.len()));
    for text in &texts {
        // As the table reads it where it does: brackets mean minus, 万 ten thousand.
        let parts = written(text);
        let unit = parts.map_or("", |Written { before, after, .. }| if before.is_empty() { after } else { before });
        let bare = parts.filter(|_| accepts(unit)).and_then(|Written { number, .. }| parse_number(number, style));
        numbers.push(parse_number(text, style).or(bare).unwrap_or(f64::NAN));
        units.push(unit.to_owned());
    }
    Some(WithUnits { groups, numbers, units })
}

fn is_currency(unit: &str) -> bool {
    currency_named(unit).is_some()
}

fn is_count(unit: &str) -> bool {
    count_unit(unit).is_some() || mass_unit(unit).is_some()
}

/// Calls with each row that holds a number, the number, and its distinct cell where the column was read by those.
fn each_number(sheet: &Sheet, column: ColumnId, cells: Option<&WithUnits>, mut of: impl FnMut(usize, f64, Option<usize>)) {
    if let Some(cells) = cells {
        for (row, &group) in cells.groups.codes.iter().enumerate() {
            if let Some(&number) = cells.numbers.get(group as usize).filter(|number| !number.is_nan()) {
                of(row, number, Some(group as usize));
            }
        }
        return;
    }
    let column = sheet.column(column);
    for row in sheet.rows() {
        if let Some(number) = column.number(row) {
            of(row.index(), number, None);
        }
    }
}

/// Writes an amount into its line if that has none yet.
fn put(amounts: &mut [f64], sheet: &Sheet, row: usize, amount: f64) {
    if let Some(place) = amounts.get_mut(sheet.first_line() + row)
        && place.is_nan()
    {
        *place = amount;
    }
}

/// Writes what is known of each distinct cell into the lines that have nothing yet.
fn write_codes(lines: &mut [u32], groups: &Groups, codes: &[u32]) {
    for (line, &group) in lines.iter_mut().zip(&groups.codes) {
        if *line == NONE
            && let Some(&code) = codes.get(group as usize)
        {
            *line = code;
        }
    }
}

/// The column that says in which unit another weighs, with the kilograms of each row's unit (NaN where it names none): one without
/// a role, whose header speaks of a unit, and all of whose cells are units of mass. Of several the nearest behind it.
fn unit_column(sheet: &Sheet, weight: ColumnId) -> Option<(ColumnId, Vec<f64>)> {
    const MOST_UNITS: usize = 16;
    const SAMPLE: usize = 50;
    let speaks = |column: ColumnId| {
        let words = super::headers::words(sheet.column(column).name());
        words.split(' ').any(|word| matches!(word, "unit" | "uom" | "units" | "einheit" | "unite" | "eenheid" | "unidad"))
            || words.contains("单位")
    };
    let weighs = |&column: &ColumnId| {
        let cells = sheet.column(column);
        let sample = cells.sample(SAMPLE);
        speaks(column) && !sample.is_empty() && sample.iter().all(|cell| mass_unit(cell.trim()).is_some())
    };
    let found = sheet.roles().filter(|(_, role)| *role == Role::Other).map(|(column, _)| column).filter(weighs);
    let distance = |column: &ColumnId| (column.index() < weight.index(), column.index().abs_diff(weight.index()));
    let unit = found.min_by_key(distance)?;
    let groups = sheet.groups(unit);
    if groups.len() > MOST_UNITS {
        return None;
    }
    let factors: Vec<f64> = groups.first.iter().map(|&row| mass_unit(&sheet.text(unit, row)).unwrap_or(f64::NAN)).collect();
    let of_row = groups.codes.iter().map(|&group| factors.get(group as usize).copied().unwrap_or(f64::NAN)).collect();
    Some((unit, of_row))
}

fn filled(amounts: &mut Vec<f64>, lines: usize) -> &mut [f64] {
    if amounts.is_empty() {
        amounts.resize(lines, f64::NAN);
    }
    amounts
}

#[cfg(test)]
mod tests {
    use super::super::sample::{csv, notes};
    use super::super::{LineId, TimeRole, understand};

    #[test]
    fn amounts_of_lines() {
        let text = "Order date,Unit price,Qty,Weight (lb),Currency\n2024-03-01,2.50,4,10,EUR\n,1,,,usd\n";
        let shipments = understand(&[csv(text)], &Default::default());
        assert_eq!(shipments.value_of[0], 10.0);
        assert!(shipments.value_of[1].is_nan());
        assert_eq!(shipments.currencies, ["EUR", "USD"]);
        assert_eq!(shipments.currency_of, [0, 1]);
        assert!((shipments.mass_of[0] - 4.535_923_7).abs() < 1e-12);
        assert_eq!(shipments.quantity_of[0], 4.0);
        assert_eq!(shipments.day(LineId(0)).map(|day| day.to_string()).as_deref(), Some("2024-03-01"));
        assert_eq!(shipments.day_of[&TimeRole::Ordered][1], i32::MIN);
        assert_eq!(shipments.notes.len(), 1);
    }

    fn read(text: &str) -> super::super::Shipments {
        understand(&[csv(text)], &Default::default())
    }

    fn near(found: &[f64], expected: &[f64]) -> bool {
        found.len() == expected.len()
            && found.iter().zip(expected).all(|(one, other)| (one - other).abs() < 1e-9 || one.is_nan() && other.is_nan())
    }

    #[test]
    fn masses_by_the_unit_of_the_cell() {
        let found = read("Order ID,Weight\n1,\"12,5 kg\"\n2,3 lb\n3,1.200 g\n4,2\n5,4 bags\n");
        let expected = [12.5, 3.0 * 0.453_592_37, 1.2, 2.0, f64::NAN];
        assert!(near(&found.mass_of, &expected), "{:?}: 1.200 stands in a column of decimal commas", found.mass_of);
        assert!(notes(&found)[0].contains("mixes units (kg, lb, g)"), "{:?}", found.notes);
        assert!(notes(&found)[1].ends_with("1 cell of unknown unit is left out."), "{:?}", found.notes);
        let found = read("Order ID,Weight (g)\n1,500\n2,1 kg\n3,250 g\n");
        assert!(near(&found.mass_of, &[0.5, 1.0, 0.25]), "{:?}: the cell comes before the header", found.mass_of);
    }

    #[test]
    fn masses_by_a_column_of_units() {
        let found = read("Order ID,Gross Weight,Weight UOM\n1,10,KGM\n2,10,LBR\n3,10,\n");
        assert!(near(&found.mass_of, &[10.0, 4.535_923_7, 10.0]), "{:?}", found.mass_of);
        assert_eq!(notes(&found), ["made-up.csv: the unit of Gross Weight is that of Weight UOM."]);
    }

    #[test]
    fn each_line_has_its_own_currency() {
        let bare = read("Order ID,Total value\n1,EUR 5\n2,6\n3,see invoice 4711\n4,EUR 8\n");
        assert!(near(&bare.value_of, &[5.0, 6.0, f64::NAN, 8.0]), "{:?}", bare.value_of);
        assert_eq!(bare.currency_of, [0; 4], "the only currency that the column names");
        let found = read("Order ID,Total value\n1,\"$1,234.50\"\n2,EUR 12\n3,USD12.00\n4,US$ 3\n5,7\n");
        assert!(near(&found.value_of, &[1234.5, 12.0, 12.0, 3.0, 7.0]), "{:?}", found.value_of);
        let of = |line: usize| found.currencies.get(found.currency_of[line] as usize).map(String::as_str);
        assert_eq!((of(1), of(2), of(3), of(4)), (Some("EUR"), Some("USD"), Some("USD"), Some(super::NOT_SAID)));
        assert!(of(0).unwrap().starts_with('$'), "which dollars is not said");
        let header = read("Order ID,Total value (GBP)\n1,5\n2,6\n");
        assert_eq!((&header.currencies[..], &header.currency_of[..]), (&["GBP".to_owned()][..], &[0, 0][..]));
    }

    #[test]
    fn values_without_a_currency_are_of_none_that_others_name() {
        let found = read("Order ID,Total value,Currency\n1,5,EUR\n2,6,\n3,,\n4,7,EUR\n");
        assert_eq!(found.currencies, ["EUR", super::NOT_SAID]);
        assert_eq!(found.currency_of, [0, 1, super::NONE, 0]);
        assert_eq!(found.currency_not_said(), Some(1));
        assert_eq!(
            notes(&found),
            ["1 line has a value and names no currency, while others do: its value is not added to values of a known currency."]
        );
        let tables = [csv("Order ID,Total value (GBP)\n1,5\n"), csv("Order ID,Total value\n8,5\n9,6\n")];
        let found = understand(&tables, &Default::default());
        assert_eq!(found.currency_of, [0, 1, 1], "what one file says holds for no other");
        assert!(
            notes(&found).iter().any(|note| note.starts_with("2 lines have a value and name no currency")),
            "{:?}",
            found.notes
        );
        let twice = [csv("AWB,Total value,Currency\n172-12345675,5,EUR\n"), csv("AWB,Total value\n172-12345675,5\n")];
        let found = understand(&twice, &Default::default());
        assert_eq!(
            (found.shipment_count, &found.currencies[..]),
            (1, &["EUR".to_owned()][..]),
            "counted once, with its currency"
        );
        let bare = read("Order ID,Total value\n1,5\n2,6\n");
        assert!(bare.currencies.is_empty() && bare.currency_not_said().is_none() && bare.notes.is_empty());
    }

    #[test]
    fn quantities_with_units() {
        let found = read("Order ID,Quantity\n1,10 pcs\n2,2 ctn\n3,5\n");
        assert!(near(&found.quantity_of, &[10.0, 2.0, 5.0]));
        assert_eq!(notes(&found), ["made-up.csv: Quantity counts pieces, cartons: its sums mix them."]);
    }

    #[test]
    fn counts_of_seconds_and_days_are_dates() {
        for (header, cells) in [("Created at", ["1709251200", "1709337600"]), ("Order date", ["45352", "45353.25"])] {
            let found = read(&format!("Order ID,{header}\nA1,{}\nA2,{}\n", cells[0], cells[1]));
            let days: Vec<_> = found.lines().filter_map(|line| found.day(line)).map(|day| day.to_string()).collect();
            assert_eq!(days, ["2024-03-01", "2024-03-02"], "{header}");
            assert_eq!(found.notes.len(), 1);
        }
        let minutes = read("Order ID,Delivery time\nA1,30\nA2,45\n");
        assert!(minutes.day_of.is_empty());
    }
}
