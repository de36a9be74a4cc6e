//! Days, values with their currency, masses and quantities of the lines.

use super::headers::words;
use super::role::{Measure, Money, Role, TimeRole};
use super::sheet::Sheet;
use super::shipments::NONE;
use super::values::is_currency;
use crate::table::{ColumnId, Groups, order};
use std::collections::BTreeMap;

/// What is counted and weighed in the lines of all tables.
#[derive(Default)]
pub(super) struct Amounts {
    pub(super) day_of: BTreeMap<TimeRole, Vec<i32>>,
    pub(super) value_of: Vec<f64>,
    pub(super) currency_of: Vec<u32>,
    pub(super) currencies: Vec<String>,
    pub(super) mass_of: Vec<f64>,
    pub(super) quantity_of: Vec<f64>,
    pub(super) notes: Vec<String>,
}

/// Kilograms in one of the unit that a header names; `None` if it names none.
fn kilograms(header: &str) -> Option<f64> {
    words(header).split(' ').find_map(|word| match word {
        "kg" | "kgs" | "kilo" | "kilos" | "kilogram" | "kilograms" | "kilogramme" | "kilogrammes" | "kilogramm" | "公斤"
        | "千克" => Some(1.0),
        "g" | "gr" | "gram" | "grams" | "gramme" | "grammes" | "gramm" | "克" => Some(0.001),
        "t" | "mt" | "ton" | "tons" | "tonne" | "tonnes" | "tonnen" | "吨" => Some(1000.0),
        "lb" | "lbs" | "pound" | "pounds" => Some(0.453_592_37),
        "oz" | "ounce" | "ounces" => Some(0.028_349_523_125),
        _ => None,
    })
}

/// Currencies by sign, in the words of the list of currencies: a code where the sign leaves no doubt.
const SIGNS: [(&str, &str); 9] = [
    ("€", "EUR"),
    ("£", "GBP"),
    ("元", "CNY"),
    ("₹", "INR"),
    ("₩", "KRW"),
    ("円", "JPY"),
    ("¥", "¥ (yen or yuan, which one is not said)"),
    ("¥", "¥ (yen or yuan, which one is not said)"),
    ("$", "$ (dollars, which ones is not said)"),
];

/// The currency that a header or a cell names by code or sign.
fn currency_named(text: &str) -> Option<String> {
    let code = text.split(|letter: char| !letter.is_ascii_alphabetic()).find(|word| is_currency(word));
    if let Some(code) = code {
        return Some(if code == "RMB" { "CNY".to_owned() } else { code.to_owned() });
    }
    SIGNS.iter().find(|(sign, _)| text.contains(sign)).map(|(_, name)| (*name).to_owned())
}

impl Amounts {
    /// Enters the amounts of a table; `lines` are those of all tables.
    pub(super) fn read(&mut self, sheet: &Sheet, lines: usize) {
        self.read_days(sheet, lines);
        self.read_values(sheet, lines);
        self.read_masses(sheet, lines);
        if let [column, ..] = sheet.with_role(Role::Measure(Measure::Quantity))[..] {
            fill(&mut self.quantity_of, lines, sheet, column, 1.0);
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
            if !matches!(column.kind(), crate::table::Kind::Date(_)) {
                continue;
            }
            let days = self.day_of.entry(time).or_insert_with(|| vec![i32::MIN; lines]);
            for (day, row) in days[sheet.first_line()..].iter_mut().zip(sheet.rows()) {
                if *day == i32::MIN
                    && let Some(moment) = column.date(row)
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
        let priced = match (of(Money::Value), of(Money::UnitPrice), quantity) {
            (Some(value), ..) => {
                fill(&mut self.value_of, lines, sheet, value, 1.0);
                value
            }
            (None, Some(priced_by), Some(quantity)) => {
                let (prices, quantities) = (sheet.column(priced_by), sheet.column(quantity));
                let values = filled(&mut self.value_of, lines);
                for (value, row) in values[sheet.first_line()..].iter_mut().zip(sheet.rows()) {
                    if let (Some(price), Some(quantity)) = (prices.number(row), quantities.number(row)) {
                        *value = price * quantity;
                    }
                }
                let (price, quantity) = (prices.name(), quantities.name());
                self.notes.push(format!("{}: value is {price} times {quantity}.", sheet.table.source().file));
                priced_by
            }
            _ => return,
        };
        if self.currency_of.is_empty() {
            self.currency_of = vec![NONE; lines];
        }
        let first = sheet.first_line();
        if let Some(column) = of(Money::Currency) {
            let groups = sheet.groups(column);
            let codes: Vec<u32> = groups
                .first
                .iter()
                .map(|&row| {
                    let cell = sheet.text(column, row);
                    self.currency(currency_named(&cell.to_uppercase()).unwrap_or_else(|| cell.into_owned()))
                })
                .collect();
            for (line, &group) in self.currency_of[first..].iter_mut().zip(&groups.codes) {
                if group != Groups::EMPTY {
                    *line = codes[group as usize];
                }
            }
            return;
        }
        let column = sheet.column(priced);
        let in_cells = || column.sample(50).iter().find_map(|cell| currency_named(cell));
        if let Some(name) = currency_named(column.name()).or_else(in_cells) {
            let code = self.currency(name);
            self.currency_of[first..first + sheet.table.row_count()].fill(code);
        }
    }

    fn read_masses(&mut self, sheet: &Sheet, lines: usize) {
        for role in [Measure::GrossMass, Measure::NetMass] {
            let [column, ..] = sheet.with_role(Role::Measure(role))[..] else { continue };
            let name = sheet.column(column).name();
            let factor = kilograms(name);
            if factor.is_none() {
                let file = &sheet.table.source().file;
                self.notes.push(format!("{file}: {name} names no unit; kilograms are assumed."));
            }
            // Gross mass comes first; net mass stands in where it is missing.
            fill(&mut self.mass_of, lines, sheet, column, factor.unwrap_or(1.0));
        }
    }
}

fn filled(amounts: &mut Vec<f64>, lines: usize) -> &mut [f64] {
    if amounts.is_empty() {
        amounts.resize(lines, f64::NAN);
    }
    amounts
}

/// Writes a column's numbers, times a factor, into the lines that have none yet.
fn fill(amounts: &mut Vec<f64>, lines: usize, sheet: &Sheet, column: ColumnId, factor: f64) {
    let column = sheet.column(column);
    for (amount, row) in filled(amounts, lines)[sheet.first_line()..].iter_mut().zip(sheet.rows()) {
        if amount.is_nan()
            && let Some(number) = column.number(row)
        {
            *amount = number * factor;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::csv;
    use super::super::{LineId, TimeRole, understand};
    use super::*;

    #[test]
    fn units_and_currencies_in_headers_and_cells() {
        assert_eq!(kilograms("Weight (Kilograms)"), Some(1.0));
        assert_eq!(kilograms("product_weight_g"), Some(0.001));
        assert_eq!(kilograms("Weight"), None);
        assert_eq!(currency_named("Freight Cost (USD)").as_deref(), Some("USD"));
        assert_eq!(currency_named("1052,75元").as_deref(), Some("CNY"));
        assert_eq!(currency_named("The Total"), None);
        assert!(currency_named("$5").unwrap().contains("which"));
    }

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
}
