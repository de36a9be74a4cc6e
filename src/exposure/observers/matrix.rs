//! The observer matrix: for each observer one number of each of the six exposures, over the rows and fields that it sees.
//!
//! | exposure | number |
//! |---|---|
//! | organisations | trade links whose both sides it sees, as a share of all links of the file |
//! | products | shipments whose goods it knows at a tariff subheading or finer, by value where one currency is given |
//! | routes | shipments whose lane it knows at both ends, as a share of all shipments |
//! | consumers | natural persons whom it could identify: it sees the name or number of who receives, with a street, a place or a way to reach them; or a personal number |
//! | network | legs of the supply network that it could reconstruct (recall), with the share of wrong legs where the route is hidden |
//! | patterns | the smallest rise in all shipments it sees that it would notice within one period |
//!
//! Source: EXPOSURE.md §7. Complexity: O(lines that the observer sees), after [`Facts`] that are laid out once.

use super::super::basis::{Basis, NO_DAY, at};
use super::super::finding::{Exposure, Level, Quantity, Unit};
use super::super::patterns::periods;
use super::super::patterns::series::counts_in_time;
use super::super::patterns::smallest_visible::in_series;
use super::super::thresholds::{LEGS_SEEN, LINKS_SEEN, PERSONS_SEEN, RISE_SEEN, SHIPMENTS_KNOWN, Thresholds};
use super::facts::Facts;
use super::fields::{Field, Fields};
use super::says::ObserversSay;
use crate::saying::{Saying, Value};
use crate::understand::NONE;

/// One number of the matrix.
#[derive(Clone, PartialEq, Debug)]
pub struct Cell {
    /// The exposure.
    pub exposure: Exposure,
    /// The share, or for patterns the smallest visible rise as a share of the level; `None` if there is none.
    pub number: Option<Quantity>,
    /// How much that is.
    pub level: Option<Level>,
    /// What it means, as a clause; where there is no number, why.
    pub says: Saying,
}

/// What an observer sees: lines in ascending order, and of each line the fields.
pub(super) enum Sight {
    /// Every line, the same fields of each.
    All(Fields),
    /// Some lines, with the fields of each.
    Some(Vec<(u32, Fields)>),
}

impl Sight {
    fn each(&self, lines: usize, mut with: impl FnMut(u32, Fields)) {
        match self {
            Sight::All(fields) => (0..lines as u32).for_each(|line| with(line, *fields)),
            Sight::Some(seen) => seen.iter().for_each(|&(line, fields)| with(line, fields)),
        }
    }

    /// The fields that are seen of any line.
    pub fn fields(&self) -> Fields {
        match self {
            Sight::All(fields) => *fields,
            Sight::Some(seen) => seen.iter().fold(Fields::default(), |all, (_, fields)| all.with(*fields)),
        }
    }
}

/// Marks of what was counted for an observer: kept from one to the next, so that nothing needs to be wiped.
pub(super) struct Marks {
    turn: u32,
    links: Vec<u32>,
    goods: Vec<u32>,
    lanes: Vec<u32>,
    days: Vec<u32>,
    persons: Vec<u32>,
    legs: [Vec<u32>; 4],
}

impl Marks {
    pub fn new(basis: &Basis, facts: &Facts) -> Self {
        let n = basis.shipments.shipment_count;
        Marks {
            turn: 0,
            links: vec![0; facts.links as usize],
            goods: vec![0; n],
            lanes: vec![0; n],
            days: vec![0; n],
            persons: vec![0; facts.journeys.persons as usize],
            legs: facts.journeys.leg_counts.map(|count| vec![0; count as usize]),
        }
    }
}

/// Counts what is seen for the first time this turn.
fn count(marks: &mut [u32], at: u32, turn: u32) -> u64 {
    let mark = &mut marks[at as usize];
    let first = *mark != turn;
    *mark = turn;
    u64::from(first)
}

const BOTH_SIDES: Fields = Fields::of(&[Field::Shipper, Field::Consignee]);
const REACHABLE: Fields = Fields::of(&[Field::Addresses, Field::Contacts, Field::Route]);
/// The field of each kind of stop at which a leg begins.
const STOPS: [Field; 4] = [Field::Shipper, Field::Route, Field::Route, Field::Route];

/// The row of an observer.
pub(super) fn row(basis: &Basis, facts: &Facts, marks: &mut Marks, sight: &Sight) -> [Cell; 6] {
    marks.turn += 1;
    let turn = marks.turn;
    let journeys = facts.journeys;
    let (mut links, mut goods, mut lanes, mut persons) = (0u64, 0u64, 0u64, 0u64);
    let (mut value, mut legs, mut wrong) = (0.0, 0u64, 0u64);
    let mut days: Vec<i32> = Vec::new();
    sight.each(basis.shipments.line_count, |line, fields| {
        let shipment = basis.shipments.shipment_of(crate::understand::LineId(line));
        let link = at(facts.link, line);
        if fields.covers(BOTH_SIDES) && link != NONE {
            let new = count(&mut marks.links, link, turn);
            links += new;
            // Without the route, shipper and consignee look like neighbours, which they are not where the file knows a place.
            let between = [1, 2, 3].iter().any(|&kind| at(&journeys.legs[kind], line) != NONE);
            wrong += u64::from(!fields.has(Field::Route) && between) * new;
        }
        if facts.goods_known(line, fields) {
            goods += count(&mut marks.goods, shipment, turn);
            value += facts.value(line);
        }
        if fields.has(Field::Route) && journeys.lane.get(line as usize).copied().unwrap_or(false) {
            lanes += count(&mut marks.lanes, shipment, turn);
        }
        let person = at(&journeys.person, line);
        if person != NONE
            && (fields.has(Field::PersonalNumbers) || fields.has(Field::Consignee) && fields.and(REACHABLE) != Fields::default())
        {
            persons += count(&mut marks.persons, person, turn);
        }
        for (kind, &begins_at) in STOPS.iter().enumerate() {
            let leg = at(&journeys.legs[kind], line);
            if leg != NONE && fields.has(begins_at) {
                let end = if journeys.to_consignee[kind][leg as usize] { Field::Consignee } else { Field::Route };
                if fields.has(end) {
                    legs += count(&mut marks.legs[kind], leg, turn);
                }
            }
        }
        if fields.has(Field::Times)
            && let Some(&day) = basis.day.get(line as usize)
            && day != NO_DAY
            && count(&mut marks.days, shipment, turn) == 1
        {
            days.push(day);
        }
    });
    let n = basis.n;
    let products = if facts.value_sum == 0.0 {
        share(Exposure::Products, goods, n, !facts.goods.is_empty(), &SHIPMENTS_KNOWN, ObserversSay::Goods)
    } else {
        let part = value / facts.value_sum;
        let says = Saying::of(ObserversSay::GoodsByValue, [Value::Share(part)]);
        let seen = (goods > 0).then_some((part, says));
        cell(Exposure::Products, seen, !facts.goods.is_empty(), &SHIPMENTS_KNOWN)
    };
    let all_legs: u64 = journeys.leg_counts.iter().map(|&count| u64::from(count)).sum();
    let network = (legs + wrong > 0).then(|| {
        let counts = [Value::Count(legs), Value::Count(all_legs)];
        let part = legs as f64 / all_legs.max(1) as f64;
        match wrong {
            0 => (part, Saying::of(ObserversSay::Legs, counts)),
            wrong => {
                let wrong = Value::Part(wrong, legs + wrong);
                (part, Saying::of(ObserversSay::LegsWrong, counts.into_iter().chain([wrong])))
            }
        }
    });
    [
        share(Exposure::Organisations, links, u64::from(facts.links), facts.links > 0, &LINKS_SEEN, ObserversSay::Links),
        products,
        share(Exposure::Routes, lanes, n, !journeys.lane.is_empty(), &SHIPMENTS_KNOWN, ObserversSay::Lanes),
        share(
            Exposure::Consumers,
            persons,
            u64::from(journeys.persons),
            journeys.persons > 0,
            &PERSONS_SEEN,
            ObserversSay::Persons,
        ),
        cell(Exposure::Network, network, all_legs > 0, &LEGS_SEEN),
        patterns(basis, &days),
    ]
}

/// A cell whose number is a part of a whole.
fn share(exposure: Exposure, part: u64, whole: u64, in_file: bool, thresholds: &Thresholds, code: ObserversSay) -> Cell {
    let says = || Saying::of(code, [Value::Count(part), Value::Count(whole)]);
    cell(exposure, (part > 0).then(|| (part as f64 / whole.max(1) as f64, says())), in_file, thresholds)
}

fn cell(exposure: Exposure, seen: Option<(f64, Saying)>, in_file: bool, thresholds: &Thresholds) -> Cell {
    match seen {
        Some((number, says)) if number.is_finite() => Cell {
            exposure,
            number: Some(Quantity { value: number, unit: Unit::Share }),
            level: Some(thresholds.judge(number).0),
            says,
        },
        _ if !in_file => Cell { exposure, number: None, level: None, says: Saying::plain(ObserversSay::NotInFile) },
        _ => Cell { exposure, number: None, level: None, says: Saying::plain(ObserversSay::NotSeen) },
    }
}

fn patterns(basis: &Basis, days: &[i32]) -> Cell {
    let visible = counts_in_time(days).and_then(|(unit, counts)| Some((unit, in_series(unit, &counts).ok()?)));
    let seen = visible.map(|(unit, visible)| {
        let code = match unit {
            periods::Unit::Day => ObserversSay::RiseInADay,
            periods::Unit::Week => ObserversSay::RiseInAWeek,
            periods::Unit::Month => ObserversSay::RiseInAMonth,
        };
        (visible.relative(), Saying::of(code, [Value::Share(visible.relative())]))
    });
    let mut cell = cell(Exposure::Patterns, seen, !basis.day.is_empty(), &RISE_SEEN);
    if cell.number.is_none() && !days.is_empty() {
        cell.says = Saying::plain(ObserversSay::TooFewInTime);
    }
    cell
}
