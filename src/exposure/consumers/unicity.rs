//! Unicity: how few deliveries, drawn at random, single a consignee out.
//!
//! A consignee's trace is the set of its distinct deliveries: place (postcode, else city, else destination) × day, and once more
//! with the goods; where no place is told, day × goods alone. Of consignees with at least p deliveries, p = 1 … 4, unicity is the share whom p of their own, drawn at random,
//! tell from every other consignee that may be a person ([`super::disclosure::unicity`]); the number is that of the greatest p that at
//! least [`UNICITY_SUBJECTS`] have. Shipments without place, day or consignee are left out; a consignee of fewer than p
//! *distinct* deliveries is not drawn for. Where more than [`DRAWN`] have p deliveries, so many are drawn, with a seed; they
//! are told from all others. Source: EXPOSURE.md §4; de Montjoye et al. 2013, 2015. Complexity: O(lines · log drawn points), 4
//! bytes a party and a shipment, and mostly far less than 16 a line.

use super::super::basis::{Basis, at};
use super::super::finding::{Detail, Evidence, Exposure, Finding, Unit};
use super::super::measure::{Measure, MeasureId};
use super::super::thresholds::{UNICITY, UNICITY_SUBJECTS};
use super::ConsumersSay as Say;
use super::disclosure::Column;
use super::disclosure::unicity::{Draws, SEED, Traces, Unicity, unicity_among};
use super::quasi::{Deliveries, Quasi, QuasiId};
use crate::saying::{Saying, Value};
use crate::understand::{NONE, PartyRole, Role};
use std::cell::LazyCell;

/// What is declared of the number.
pub const MEASURE: Measure =
    Measure { exposure: Exposure::Consumers, id: MeasureId::ConsumersUnicity, headline: false, unit: Unit::Share };

/// Deliveries are drawn up to so many at a time.
const MOST: usize = 4;

/// So many consignees are drawn for at most: the interval is then within ±2 %.
const DRAWN: usize = 2_500;

/// The unicity of a file's consignees.
#[derive(Clone, PartialEq, Debug, Default)]
pub(in crate::exposure) struct Curves {
    /// By the fewest values first.
    pub curves: Vec<Curve>,
    /// For each of the first consignees whom the number rests on, a record.
    evidence: Vec<u32>,
}

/// Unicity by how many deliveries are known.
#[derive(Clone, PartialEq, Debug, Default)]
pub(in crate::exposure) struct Curve {
    /// What is known of each delivery.
    pub of: Vec<QuasiId>,
    /// For 1, 2 … deliveries; ends where nobody has so many. `subjects` counts those who have so many deliveries, distinct or
    /// not.
    pub points: Vec<Unicity>,
}

impl Curve {
    /// That of the most deliveries that enough have.
    fn number(&self) -> Option<&Unicity> {
        self.points.iter().rfind(|unicity| unicity.trials >= UNICITY_SUBJECTS)
    }

    /// What is known of each delivery, as a list.
    fn known_by(&self) -> Value {
        Value::List(self.of.iter().map(|id| id.label().into()).collect())
    }
}

impl Curves {
    /// Draws them; what is missing is said where nothing can be.
    pub fn of(basis: &Basis, deliveries: &Deliveries) -> Result<Curves, Saying> {
        let place = [QuasiId::Postcode, QuasiId::City, QuasiId::Destination].into_iter().find_map(|id| deliveries.find(id));
        let (day, goods) = (deliveries.find(QuasiId::Date), deliveries.find(QuasiId::Goods));
        let with: Vec<&Quasi> = match (place, day, goods) {
            (Some(place), Some(day), goods) => [place, day].into_iter().chain(goods).collect(),
            (None, Some(day), Some(goods)) => vec![day, goods],
            _ => return Err(Saying::plain(Say::UnicityNoPoint)),
        };
        if basis.consignee.is_empty() {
            return Err(Saying::plain(Say::UnicityNoConsignee));
        }
        let subjects: LazyCell<Vec<u32>, _> =
            LazyCell::new(|| (0..deliveries.n).map(|record| subject(basis, deliveries, record)).collect());
        let curve = |of: &[&Quasi]| Curve {
            of: of.iter().map(|quasi| quasi.id).collect(),
            points: curve(basis.shipments.parties.len(), &subjects, of),
        };
        let first = || curve(&with[..2]);
        let first = match place {
            Some(_) => basis.consumers().by_place_and_day.get_or_init(first).clone(),
            None => first(),
        };
        let mut curves = vec![first];
        if with.len() > 2 {
            curves.push(curve(&with));
        }
        let mut evidence = Vec::new();
        if let Some(number) = curves.first().and_then(Curve::number) {
            let mut left = number.first.clone();
            for record in 0..deliveries.n {
                if left.is_empty() {
                    break;
                }
                let own = subject(basis, deliveries, record);
                if left.contains(&own) && with[..2].iter().all(|quasi| quasi.known(record).is_some()) {
                    left.retain(|subject| *subject != own);
                    evidence.push(record);
                }
            }
        }
        Ok(Curves { curves, evidence })
    }
}

/// The consignee of a record, if it may be a person, or [`NONE`].
fn subject(basis: &Basis, deliveries: &Deliveries, record: u32) -> u32 {
    let lines = deliveries.lines(basis, record);
    let party = lines.iter().map(|&line| at(&basis.consignee, line)).find(|&party| party != NONE);
    party.filter(|&party| !basis.kinds().organisations.has(party)).unwrap_or(NONE)
}

/// Unicity for 1, 2 … points made of these values.
fn curve(parties: usize, subject_of: &[u32], of: &[&Quasi]) -> Vec<Unicity> {
    let point = |record: u32| {
        let mut point = Some(0u64);
        for quasi in of {
            point = point
                .zip(quasi.known(record))
                .map(|(point, code)| point.wrapping_mul(u64::from(quasi.below)).wrapping_add(u64::from(code)));
        }
        point
    };
    let mut deliveries = vec![0u32; parties];
    for (record, &subject) in (0..).zip(subject_of) {
        if let Some(count) = deliveries.get_mut(subject as usize)
            && point(record).is_some()
        {
            *count += 1;
        }
    }
    // For each number of deliveries those who are drawn for.
    let mut drawn: Vec<(u64, Vec<u32>)> = Vec::new();
    let mut is_drawn = vec![false; parties];
    for p in 1..=MOST as u32 {
        let eligible = deliveries.iter().filter(|&&count| count >= p).count();
        if eligible == 0 {
            break;
        }
        let ranks = Draws(SEED.wrapping_add(u64::from(p))).some_below(eligible as u32, DRAWN);
        let mut ranks = ranks.into_iter().peekable();
        let have = (0u32..).zip(&deliveries).filter(|(_, count)| **count >= p).map(|(party, _)| party);
        let some: Vec<u32> =
            (0u32..).zip(have).filter(|(rank, _)| ranks.next_if_eq(rank).is_some()).map(|(_, party)| party).collect();
        some.iter().for_each(|&party| is_drawn[party as usize] = true);
        drawn.push((eligible as u64, some));
    }
    drop(deliveries);
    // Their points, then all who have one of these.
    let mut points: Vec<u64> = Vec::new();
    for (record, &subject) in (0..).zip(subject_of) {
        if is_drawn.get(subject as usize) == Some(&true) {
            points.extend(point(record));
        }
    }
    points.sort_unstable();
    points.dedup();
    let near = Near::of(&points);
    let (mut subjects, mut of_point) = (Vec::new(), Vec::new());
    for (record, &subject) in (0..).zip(subject_of) {
        if subject != NONE
            && let Some(point) = point(record)
            && near.may_have(point)
            && let Ok(at) = points.binary_search(&point)
        {
            subjects.push(subject);
            of_point.push(at as u32);
        }
    }
    let traces = Column::new(&subjects, parties as u32, None)
        .and_then(|subjects| Traces::of(&subjects, &Column::new(&of_point, points.len() as u32, None)?));
    // Parties and points are numbered densely: neither can be out of range, and a file has no more than can be counted.
    let Ok(traces) = traces else { return Vec::new() };
    let mut curve: Vec<Unicity> = Vec::new();
    for (p, (eligible, some)) in (1..).zip(drawn) {
        let mut found = unicity_among(&traces, some.into_iter(), p, SEED, DRAWN);
        if found.trials == 0 {
            break;
        }
        found.subjects = eligible;
        curve.push(found);
    }
    curve
}

/// A filter for numbers that are not among some.
struct Near {
    bits: Vec<u64>,
    shift: u32,
}

impl Near {
    fn of(some: &[u64]) -> Self {
        let bits = (some.len() * 16).next_power_of_two().max(64);
        let mut near = Near { bits: vec![0; bits / 64], shift: 64 - bits.trailing_zeros() };
        for &number in some {
            let bit = near.bit(number);
            near.bits[bit / 64] |= 1 << (bit % 64);
        }
        near
    }

    fn bit(&self, number: u64) -> usize {
        (number.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> self.shift) as usize
    }

    fn may_have(&self, number: u64) -> bool {
        let bit = self.bit(number);
        self.bits[bit / 64] >> (bit % 64) & 1 == 1
    }
}

pub(in crate::exposure) fn measure(basis: &Basis) -> Finding {
    let curves = match basis.consumers().curves(basis) {
        Ok(curves) => curves,
        Err(missing) => return MEASURE.missing(missing),
    };
    let Some((curve, found)) = curves.curves.first().and_then(|curve| Some((curve, curve.number()?))) else {
        let subjects = curves.curves.first().and_then(|curve| curve.points.first()).map_or(0, |unicity| unicity.trials);
        return MEASURE.missing(match subjects {
            0 => Saying::plain(Say::UnicityNobody),
            few => Saying::of(Say::UnicityTooFew, [Value::Count(few), Value::Count(UNICITY_SUBJECTS)]),
        });
    };
    let (low, high) = found.interval;
    let says = Saying::of(
        Say::Unicity,
        [
            Value::Count(found.points as u64),
            Value::Part(found.singled_out, found.trials),
            Value::Share(low),
            Value::Share(high),
            Value::Count(found.subjects),
            curve.known_by(),
        ],
    );
    let rows = curves.curves.iter().flat_map(|curve| curve.points.iter().map(move |unicity| row(curve, unicity)));
    let lines = curves.evidence.iter().filter_map(|&record| {
        basis.consumers().deliveries(basis).ok().and_then(|deliveries| deliveries.lines(basis, record).first().copied())
    });
    let evidence: Evidence = basis.evidence(found.singled_out, lines, |role| {
        matches!(
            role,
            Role::Party(PartyRole::Consignee | PartyRole::Buyer | PartyRole::Importer, _) | Role::Place(_) | Role::Time(_)
        )
    });
    MEASURE.found(found.share, says).judged(&UNICITY, found.share).with_details(rows).with_evidence(evidence)
}

fn row(curve: &Curve, unicity: &Unicity) -> Detail {
    let (low, high) = unicity.interval;
    let note = [
        Value::Share(low),
        Value::Share(high),
        Value::Count(unicity.trials),
        Value::Count(unicity.subjects),
        Value::Name(unicity.seed.to_string()),
    ];
    Detail::new(
        Saying::of(Say::UnicityBy, [Value::Count(unicity.points as u64), curve.known_by()]),
        unicity.share,
        Saying::of(Say::UnicityNote, note),
    )
    .in_unit(Unit::Share)
}

#[cfg(test)]
mod tests {
    use super::super::super::sample::Made;
    use super::*;
    use crate::understand::{PartyAttribute, TimeRole};
    use proptest::prelude::*;
    use std::collections::{BTreeMap, BTreeSet};

    fn made(lines: &[(usize, usize, i32)]) -> crate::understand::Shipments {
        let zip = Role::Party(PartyRole::Consignee, PartyAttribute::Postcode);
        let parties: Vec<String> = lines.iter().map(|line| format!("#{}", line.0)).collect();
        let places: Vec<String> = lines.iter().map(|line| format!("{}", 1000 + line.1)).collect();
        Made::new(lines.len())
            .parties(PartyRole::Consignee, &parties.iter().map(String::as_str).collect::<Vec<_>>())
            .column("Zip", zip, &places)
            .days(TimeRole::Delivered, &lines.iter().map(|line| line.2).collect::<Vec<_>>())
            .build()
    }

    /// Everybody shares each of the two deliveries with one other, and nobody shares both.
    #[test]
    fn two_deliveries_tell_what_one_does_not() {
        let ring: Vec<_> = (0..30).flat_map(|at| [(at, at, 1), (at, (at + 1) % 30, 1)]).collect();
        let mut lines = ring;
        lines.push((30, 40, 2));
        let finding = measure(&Basis::new(&made(&lines)));
        assert_eq!(
            finding.sentence(),
            "2 deliveries drawn at random, each known by postcode and date, are enough to tell a consignee from all others in 100 % of the \
             cases (interval at 95 %: 89 % to 100 %), among the 30 consignees who have as many."
        );
        assert_eq!(finding.details.len(), 2);
        assert_eq!((finding.details[0].value, finding.details[1].value), (1.0 / 31.0, 1.0));
        assert_eq!((finding.evidence.total, finding.evidence.first[1].row), (30, 2));
    }

    #[test]
    fn few_consignees_are_not_enough_to_tell() {
        assert_eq!(measure(&Basis::new(&made(&[(1, 1, 1), (2, 2, 2)]))).number, None);
    }

    proptest! {
        /// One point: singled out is who has a point that nobody else has, with certainty where all its points are such.
        #[test]
        fn agrees_with_sets_of_traces(lines in prop::collection::vec((0..6usize, 0..3usize, 0..3i32), 2..30)) {
            let shipments = made(&lines);
            let basis = Basis::new(&shipments);
            let Ok(curves) = basis.consumers().curves(&basis) else { return Ok(()) };
            let mut traces: BTreeMap<usize, BTreeSet<(usize, i32)>> = BTreeMap::new();
            lines.iter().for_each(|&(subject, place, day)| { traces.entry(subject).or_default().insert((place, day)); });
            for (p, found) in (1..).zip(&curves.curves[0].points) {
                let eligible: Vec<_> = traces.iter().filter(|(_, trace)| trace.len() >= p).collect();
                prop_assert_eq!(found.trials as usize, eligible.len());
                if p == 1 {
                    let own = |subject: &usize, point| traces.iter().all(|(other, trace)| other == subject || !trace.contains(point));
                    let all = eligible.iter().filter(|(subject, trace)| trace.iter().all(|point| own(subject, point))).count();
                    let any = eligible.iter().filter(|(subject, trace)| trace.iter().any(|point| own(subject, point))).count();
                    prop_assert!((all..=any).contains(&(found.singled_out as usize)));
                }
            }
        }
    }
}
