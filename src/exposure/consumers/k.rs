//! Indirect identification: which shipments can be picked out by what others may know of a delivery.
//!
//! The quasi-identifiers are proposed from the roles of the columns: postcode, city, date, goods, mass, value. Shipments
//! alike in all of them form an equivalence class (see [`super::disclosure::classes`]); the number is the share of shipments in classes
//! smaller than [`SMALL_CLASS`]. Missing cells are a category of their own. Shipments to organisations are left out: they are
//! nobody's personal data. Source: EXPOSURE.md §4 (Sweeney 2002, ARX). Complexity: O(shipments · quasi-identifiers).

use super::super::basis::{Basis, NO_DAY, at, number_at};
use super::super::finding::{Detail, Exposure, Finding, Unit};
use super::super::measure::{Measure, MeasureId};
use super::super::thresholds::{CLASS_SIZES, SMALL_CLASS, SMALL_CLASSES};
use super::super::wording::{count, counted, either, list, percent};
use super::disclosure::classes::Classes;
use crate::understand::{Measure as Measured, Money, NONE, PartyAttribute, PartyKind, PartyRole, Role};
use rustc_hash::FxHashMap;

/// What is declared of the number.
pub const MEASURE: Measure =
    Measure { exposure: Exposure::Consumers, id: MeasureId::ConsumersK, headline: false, unit: Unit::Share };

/// Whose postcode and city are those of a delivery, the first that the file has.
const RECEIVERS: [PartyRole; 5] =
    [PartyRole::Consignee, PartyRole::Buyer, PartyRole::Importer, PartyRole::Notify, PartyRole::Unspecified];

/// A quasi-identifier.
struct Quasi<'b> {
    name: &'static str,
    /// How to make it coarser.
    coarser: &'static str,
    /// Its value for a line, or [`MISSING`].
    value: Box<dyn Fn(u32) -> u64 + 'b>,
    /// All values but [`MISSING`] are below this, where known.
    below: Option<u64>,
}

/// The value of a missing cell.
const MISSING: u64 = u64::MAX;

pub(in crate::exposure) fn measure(basis: &Basis) -> Finding {
    let quasi = proposed(basis);
    if quasi.is_empty() {
        return MEASURE.missing(
            "No column holds what others may know of a delivery (postcode, city, date, goods, mass, value), so nobody could be \
             picked out by it.",
        );
    }
    if !basis.tells_of_deliveries() && quasi.iter().all(|quasi| matches!(quasi.name, "goods" | "mass" | "value")) {
        return MEASURE.missing(
            "These rows do not look like deliveries: no column tells of a consignee, a destination or a day, or holds a number of a \
             shipment, so nobody could be picked out by a delivery.",
        );
    }
    let records = records(basis);
    if records.is_empty() {
        return MEASURE.missing(match basis.n {
            0 => "There is no shipment.",
            _ => "Every consignee is an organisation, so no person could be picked out by what a delivery looks like.",
        });
    }
    let mut classes = Classes::one(records.len());
    let mut steps: Vec<(&Quasi, u64)> = Vec::new();
    for quasi in &quasi {
        let value = |record: u32| {
            let lines = basis.lines_of(records[record as usize] as usize);
            let value = lines.iter().map(|&line| (quasi.value)(line)).find(|&value| value != MISSING);
            value.unwrap_or(quasi.below.unwrap_or(MISSING))
        };
        classes.split(value, quasi.below.map(|below| below + 1));
        steps.push((quasi, classes.records_below(SMALL_CLASS)));
    }
    let n = classes.records();
    let small = classes.records_below(SMALL_CLASS);
    let share = small as f64 / n as f64;
    let names: Vec<&str> = quasi.iter().map(|quasi| quasi.name).collect();
    let them = if names.len() == 1 { "it" } else { "them" };
    let all = counted(n, "shipment", "shipments");
    let told = match (small, classes.alone()) {
        (0, _) => format!("could not pick it out: each of the {all} shares {them} with four others or more"),
        (_, alone) if alone == n => format!("could pick it out: each of the {all} is alone in {them}"),
        (_, alone) if alone == small => format!("could pick it out: {} of the {all} are alone in {them}", percent(small, n)),
        (_, alone) => {
            let stand = match alone {
                0 => String::new(),
                some => format!(", and {} {} alone", count(some), either(some, "stands", "stand")),
            };
            let part = if small == n { format!("all {all}") } else { format!("{} of the {all}", percent(small, n)) };
            format!("could pick it out, or nearly: {part} share {them} with fewer than four others{stand}")
        }
    };
    let unsaid = if basis.consignee.is_empty() && basis.shipments.direct.is_empty() {
        "; whether a person stands behind it the file does not say"
    } else {
        ""
    };
    let sentence = format!("Whoever knows the {} of a delivery {told}{unsaid}.", list(&names));
    let mut details = vec![
        Detail::new("k, the size of the smallest class", f64::from(classes.k()), "shipments"),
        Detail::new("distinction, classes by shipments", classes.distinction(), counted(classes.count(), "class", "classes")),
    ];
    details.extend(CLASS_SIZES.iter().map(|&size| {
        let below = classes.records_below(size);
        let label = if size == 2 { "alone".to_owned() } else { format!("in classes of fewer than {size}") };
        Detail::new(label, below as f64 / n as f64, counted(below, "shipment", "shipments"))
    }));
    details.extend(steps.iter().enumerate().map(|(at, (quasi, below))| {
        let label = if at == 0 { format!("by {} alone", quasi.name) } else { format!("… with {} as well", quasi.name) };
        Detail::new(label, *below as f64 / n as f64, format!("{} in classes of fewer than {SMALL_CLASS}", count(*below)))
    }));
    let class_sizes = &classes.size_of_each();
    let telling = (1..SMALL_CLASS)
        .flat_map(|size| (0..n as u32).filter(move |&record| class_sizes.get(record as usize) == Some(&size)))
        .filter_map(|record| basis.lines_of(records[record as usize] as usize).first().copied());
    let evidence = basis.evidence(small, telling, |role| matters(role, &names));
    let finding = MEASURE.found(share, sentence).judged(&SMALL_CLASSES, share).with_details(details).with_evidence(evidence);
    match most_telling(&steps) {
        Some((quasi, before, after)) if small > 0 => finding.lowered_by(format!(
            "{}: in the order of the table below, the {} {} the share from {} to {}.",
            quasi.coarser,
            quasi.name,
            if quasi.name == "goods" { "raise" } else { "raises" },
            percent(before, n),
            percent(after, n)
        )),
        _ => finding,
    }
}

/// The step that adds most records to small classes, with the counts before and after.
fn most_telling<'q, 'b>(steps: &[(&'q Quasi<'b>, u64)]) -> Option<(&'q Quasi<'b>, u64, u64)> {
    let before = std::iter::once(0).chain(steps.iter().map(|(_, below)| *below));
    let mut best: Option<(&Quasi, u64, u64)> = None;
    for ((quasi, after), before) in steps.iter().zip(before) {
        if best.is_none_or(|(_, low, high)| after.saturating_sub(before) > high - low) {
            best = Some((quasi, before, (*after).max(before)));
        }
    }
    best
}

/// Shipments that may be a person's.
fn records(basis: &Basis) -> Vec<u32> {
    let parties = &basis.shipments.parties;
    basis
        .each_shipment()
        .filter(|(_, lines)| {
            let consignee = lines.iter().map(|&line| at(&basis.consignee, line)).find(|&party| party != NONE);
            consignee.is_none_or(|party| parties[party as usize].kind != PartyKind::Organisation) && !lines.is_empty()
        })
        .map(|(shipment, _)| shipment)
        .collect()
}

/// The quasi-identifiers that the file has and that take at least two values.
fn proposed<'b>(basis: &'b Basis) -> Vec<Quasi<'b>> {
    let mut proposed: Vec<Quasi> = Vec::new();
    for (attribute, name, coarser) in [
        (PartyAttribute::Postcode, "postcode", "Keep only the first digits of the postcode"),
        (PartyAttribute::City, "city", "Give the region instead of the city"),
    ] {
        if let Some((codes, distinct)) = receivers_codes(basis, attribute).filter(|(_, distinct)| *distinct > 1) {
            let value = move |line: u32| codes.get(line as usize).map_or(MISSING, |&code| wide(code));
            proposed.push(Quasi { name, coarser, value: Box::new(value), below: Some(distinct) });
        }
    }
    let index = |column: &'b [u32]| move |line: u32| wide(at(column, line));
    if proposed.is_empty() && varies(&basis.lane_end) {
        let below = Some(basis.shipments.places.len() as u64);
        let coarser = "Give the country of destination instead of the place";
        proposed.push(Quasi { name: "destination", coarser, value: Box::new(index(&basis.lane_end)), below });
    }
    let days = basis.day.iter().copied().filter(|&day| day != NO_DAY);
    if let Some((first, last)) = days.fold(None, |span: Option<(i32, i32)>, day| {
        Some(span.map_or((day, day), |(first, last)| (first.min(day), last.max(day))))
    }) && first < last
    {
        let value = move |line: u32| match basis.day.get(line as usize).copied().unwrap_or(NO_DAY) {
            NO_DAY => MISSING,
            day => (i64::from(day) - i64::from(first)) as u64,
        };
        let below = Some((i64::from(last) - i64::from(first)) as u64 + 1);
        proposed.push(Quasi { name: "date", coarser: "Give the month instead of the day", value: Box::new(value), below });
    }
    if varies(basis.goods) {
        let below = Some(basis.shipments.goods.len() as u64);
        let coarser = "Give the tariff heading or a category instead of the goods themselves";
        proposed.push(Quasi { name: "goods", coarser, value: Box::new(index(basis.goods)), below });
    }
    for (name, column, coarser) in [
        ("mass", &basis.shipments.mass_of, "Round the mass, to whole kilograms or more"),
        ("value", &basis.shipments.value_of, "Give the value in bands"),
    ] {
        let mut known = column.iter().filter(|number| number.is_finite());
        if known.next().is_some_and(|first| known.any(|other| other != first)) {
            let value =
                |line: u32| Some(number_at(column, line)).filter(|number| number.is_finite()).map_or(MISSING, f64::to_bits);
            proposed.push(Quasi { name, coarser, value: Box::new(value), below: None });
        }
    }
    proposed
}

fn wide(code: u32) -> u64 {
    if code == NONE { MISSING } else { u64::from(code) }
}

/// Whether a column takes at least two values.
fn varies(column: &[u32]) -> bool {
    let mut known = column.iter().filter(|&&index| index != NONE);
    known.next().is_some_and(|first| known.any(|other| other != first))
}

/// A receiver's attribute as codes over all lines, with the number of distinct values; the same text has the same code in
/// all tables.
fn receivers_codes(basis: &Basis, attribute: PartyAttribute) -> Option<(Vec<u32>, u64)> {
    let tables = &basis.shipments.tables;
    let column_of = |role: PartyRole, table: usize| {
        tables[table]
            .roles
            .iter()
            .position(|found| found.role == Role::Party(role, attribute))
            .map(|at| &tables[table].table.columns()[at])
    };
    let role = RECEIVERS.into_iter().find(|&role| (0..tables.len()).any(|table| column_of(role, table).is_some()))?;
    let mut codes = vec![NONE; basis.shipments.line_count];
    let mut known: FxHashMap<String, u32> = FxHashMap::default();
    for (table, roles) in tables.iter().enumerate() {
        let Some(column) = column_of(role, table) else { continue };
        let groups = column.groups();
        let code: Vec<u32> = groups
            .first
            .iter()
            .map(|&row| {
                let next = known.len() as u32;
                *known.entry(column.text(row).trim().to_owned()).or_insert(next)
            })
            .collect();
        for (row, &group) in groups.codes.iter().enumerate() {
            if let (Some(cell), Some(&code)) = (codes.get_mut(roles.first_line.0 as usize + row), code.get(group as usize)) {
                *cell = code;
            }
        }
    }
    Some((codes, known.len() as u64))
}

fn matters(role: &Role, names: &[&str]) -> bool {
    let name = match role {
        Role::Party(role, PartyAttribute::Postcode) if RECEIVERS.contains(role) => "postcode",
        Role::Party(role, PartyAttribute::City) if RECEIVERS.contains(role) => "city",
        Role::Place(crate::understand::PlaceRole::Destination) => "destination",
        Role::Time(_) => "date",
        Role::Goods(_) => "goods",
        Role::Measure(Measured::GrossMass | Measured::NetMass) => "mass",
        Role::Money(Money::Value) => "value",
        _ => return false,
    };
    names.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::super::super::sample::{Made, any_shipments, lines_by_shipment};
    use super::*;
    use crate::understand::{LineId, TimeRole};
    use proptest::prelude::*;

    #[test]
    fn what_is_known_of_a_delivery_picks_it_out() {
        let postcode = Role::Party(PartyRole::Consignee, PartyAttribute::Postcode);
        let shipments = Made::new(7)
            .column("Zip", postcode, &["4000", "4000", "4000", "4000", "4000", "4000", "1000"])
            .days(TimeRole::Delivered, &[1, 1, 1, 1, 1, 2, 2])
            .build();
        let finding = measure(&Basis::new(&shipments));
        assert_eq!(
            finding.sentence(),
            "Whoever knows the postcode and date of a delivery could pick it out: 29 % of the 7 shipments are alone in them; \
             whether a person stands behind it the file does not say."
        );
        assert_eq!(finding.number.map(|number| number.value), Some(2.0 / 7.0));
        assert_eq!(finding.details[0].value, 1.0);
        assert_eq!(finding.evidence.first.iter().map(|record| record.row).collect::<Vec<_>>(), [5, 6]);
        assert_eq!(finding.evidence.columns, [0, 1]);
        assert!(
            finding.lowering().starts_with("Keep only the first digits of the postcode")
                || finding.lowering().starts_with("Give the month")
        );
    }

    #[test]
    fn deliveries_to_companies_are_nobodys_personal_data() {
        let shipments = Made::new(2).parties(PartyRole::Consignee, &["Acme", "Birch"]).days(TimeRole::Delivered, &[1, 2]).build();
        let finding = measure(&Basis::new(&shipments));
        assert_eq!((finding.number, finding.level), (None, None));
        assert!(finding.sentence().starts_with("Every consignee is an organisation"));
    }

    #[test]
    fn one_value_throughout_tells_nothing_apart() {
        let shipments = Made::new(2).goods(&["64", "64"]).days(TimeRole::Delivered, &[1, 1]).build();
        assert_eq!(measure(&Basis::new(&shipments)).number, None);
    }

    proptest! {
        #[test]
        fn agrees_with_comparing_all_shipments(shipments in any_shipments()) {
            let basis = Basis::new(&shipments);
            let finding = measure(&basis);
            let first = |lines: &[LineId], of: &dyn Fn(LineId) -> Option<u64>| lines.iter().find_map(|&line| of(line));
            let rows: Vec<[Option<u64>; 4]> = lines_by_shipment(&shipments).iter().filter(|lines| {
                let consignee = first(lines, &|line| shipments.consignee(line).map(u64::from));
                consignee.is_none_or(|party| shipments.parties[party as usize].kind != PartyKind::Organisation)
            }).map(|lines| [
                first(lines, &|line| shipments.lane_end(line).map(u64::from)),
                first(lines, &|line| shipments.day(line).map(|day| day.0 as u64)),
                first(lines, &|line| Some(shipments.goods_of[line.0 as usize]).filter(|&goods| goods != NONE).map(u64::from)),
                first(lines, &|line| Some(shipments.value_of[line.0 as usize]).filter(|value| value.is_finite()).map(f64::to_bits)),
            ]).collect();
            if let Some(number) = finding.number {
                let small = rows.iter().filter(|row| rows.iter().filter(|other| other == row).count() < SMALL_CLASS as usize).count();
                prop_assert_eq!(number.value, small as f64 / rows.len() as f64);
            }
        }
    }
}
