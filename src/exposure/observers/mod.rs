//! Observers: who could see which rows and fields, what that tells of the six exposures, and who could order it handed over.
//!
//! Observers are found, an operator for each that the records name, or named by the person; and for each jurisdiction that
//! controls two or more of them, all of these together. What is said of a jurisdiction is what its law permits, in one tone
//! for all; it says nothing of what anyone did. Source: EXPOSURE.md §7, facts in [`crate::reference::law`].

mod asked;
mod control;
pub(super) mod facts;
mod fields;
mod matrix;
mod says;

pub use asked::{Asked, Rows, Who};
pub use control::{Jurisdiction, adequacy, jurisdiction};
pub use fields::{Field, Fields, Part};
pub use matrix::Cell;
pub use says::ObserversSay;

use super::basis::Basis;
use super::finding::RecordRef;
use crate::reference::country::CountryCode;
use crate::reference::operator::{Operator, OperatorKind, operator};
use crate::saying::Saying;
use crate::table::order;
use crate::understand::{LineId, OperatorRole, OperatorSign, Shipments};
use facts::Facts;
use matrix::{Marks, Sight};

/// Who could see the records, or a part of them.
#[derive(Clone, Debug)]
pub struct Observer {
    /// Who.
    pub who: Who,
    /// What to call it.
    pub name: Saying,
    /// The operator, where it is one of the table.
    pub operator: Option<&'static Operator>,
    /// How it was recognised, the way with most rows first; empty if the records do not name it.
    pub ways: Vec<Way>,
    /// What it does; `None` for several taken together.
    pub part: Option<Part>,
    /// Which rows it sees.
    pub rows: Rows,
    /// Which fields it sees of any row.
    pub fields: Fields,
    /// Whether the person named it or changed what it sees.
    pub asked: bool,
    /// Shipments that it sees.
    pub shipments: u64,
    /// Those as a share of all.
    pub share: f64,
    /// One number of each exposure, in their order.
    pub matrix: [Cell; 6],
    /// Jurisdictions that could order it, or its group, to hand over.
    pub control: Vec<CountryCode>,
    /// Keys of the observers that are taken together, for a jurisdiction.
    pub together: Vec<String>,
    /// What it has said in public, with when and who reported it.
    pub position: Option<Saying>,
    /// The first records in which it is named, at most 20.
    pub evidence: Vec<RecordRef>,
}

/// The observers of the shipments, as the person has changed and added to them: operators first, the one that sees most
/// shipments first, ties by first appearance; then jurisdictions in the same order.
///
/// # Complexity
/// O(lines + lines that each observer sees).
pub fn observers(shipments: &Shipments, asked: &[Asked]) -> Vec<Observer> {
    observers_over(&Basis::new(shipments), asked)
}

/// A column in which an observer is recognised in one part.
#[derive(Clone, PartialEq, Debug)]
pub struct Way {
    /// In which part.
    pub acts_as: OperatorRole,
    /// By what kind of cell.
    pub by: OperatorSign,
    /// The column's name.
    pub column: String,
    /// The first cell that names it, as written.
    pub cell: String,
    /// Rows in which it does.
    pub rows: u64,
}

/// An observer before what it sees is measured.
struct Seen<'a> {
    who: Who,
    operator: Option<&'static Operator>,
    /// Its index among the operators found.
    found: Option<usize>,
    asked: Option<&'a Asked>,
    part: Part,
    rows: Rows,
    /// The fields that it sees of any row, where they do not go by the part in which it acts there.
    fields: Option<Fields>,
    control: Vec<CountryCode>,
}

pub(super) fn observers_over(basis: &Basis, asked: &[Asked]) -> Vec<Observer> {
    let single = singles(basis, asked);
    let facts = Facts::of(basis);
    let mut marks = Marks::new(basis, &facts);
    let mut counted_for = (0, vec![0u32; basis.shipments.shipment_count]);
    let mut measured = |seen: &Sight| {
        let shipments = shipments_seen(basis, seen, &mut counted_for);
        (shipments, matrix::row(basis, &facts, &mut marks, seen))
    };
    let mut observers: Vec<Observer> = Vec::new();
    for seen in &single {
        let sight = sight(basis, seen);
        let (shipments, matrix) = measured(&sight);
        observers.push(observer(basis, seen, sight.fields(), shipments, matrix));
    }
    let mut combined: Vec<Observer> = Vec::new();
    for (code, asked) in jurisdictions(&single, asked) {
        let of: Vec<&Seen> = single.iter().filter(|seen| seen.control.contains(&code)).collect();
        let sight = together(basis, &of);
        let (shipments, matrix) = measured(&sight);
        let whole = of.iter().any(|seen| seen.rows == Rows::WholeFile);
        combined.push(Observer {
            who: Who::Jurisdiction(code),
            name: control::name(code),
            operator: None,
            ways: Vec::new(),
            part: None,
            rows: if whole { Rows::WholeFile } else { Rows::WhereNamed },
            fields: sight.fields(),
            asked,
            shipments,
            share: shipments as f64 / basis.n.max(1) as f64,
            matrix,
            control: vec![code],
            together: of.iter().map(|seen| seen.who.key()).collect(),
            position: None,
            evidence: Vec::new(),
        });
    }
    order::sort_by_key(&mut observers, |observer| u64::MAX - observer.shipments);
    order::sort_by_key(&mut combined, |observer| u64::MAX - observer.shipments);
    observers.append(&mut combined);
    observers
}

/// The operators found, and those that the person named.
fn singles<'a>(basis: &'a Basis, asked: &'a [Asked]) -> Vec<Seen<'a>> {
    let mut single: Vec<Seen> = Vec::new();
    for (index, found) in basis.shipments.operators.iter().enumerate() {
        let who = Who::Operator(found.operator.id.to_owned());
        let asked = asked.iter().rev().find(|asked| asked.who == who);
        let mut seen = seen(who, Some(found.operator), Some(index), asked);
        if asked.is_none_or(|asked| asked.part.is_none()) {
            // The part in which it acts in most rows.
            let ways =
                basis.shipments.operator_ways(index).map(|(way, lines)| (lines.len(), acting(found.operator, way.acts_as)));
            seen.part = ways.reduce(|most, next| if next.0 > most.0 { next } else { most }).map_or(seen.part, |(_, part)| part);
        }
        single.push(seen);
    }
    for ask in asked {
        if single.iter().any(|seen| seen.who == ask.who) {
            continue;
        }
        match &ask.who {
            Who::Operator(id) => {
                if let Some(operator) = operator(id) {
                    single.push(seen(ask.who.clone(), Some(operator), None, Some(ask)));
                }
            }
            Who::Other { .. } => single.push(seen(ask.who.clone(), None, None, Some(ask))),
            Who::Jurisdiction(_) => {}
        }
    }
    single
}

fn seen<'a>(who: Who, operator: Option<&'static Operator>, found: Option<usize>, asked: Option<&'a Asked>) -> Seen<'a> {
    let part = asked.and_then(|asked| asked.part).unwrap_or_else(|| operator.map_or(Part::Recipient, Part::of));
    let rows = if found.is_some() { Rows::WhereNamed } else { Rows::WholeFile };
    let rows = match asked.and_then(|asked| asked.rows).unwrap_or(rows) {
        // Who is not named has no rows in which it is.
        Rows::WhereNamed if found.is_none() => Rows::WholeFile,
        rows => rows,
    };
    let control = match (&who, operator) {
        (Who::Other { country, .. }, _) => vec![*country],
        (_, Some(operator)) => operator.control.to_vec(),
        _ => Vec::new(),
    };
    let said = asked.and_then(|asked| asked.fields.or_else(|| asked.part.map(Part::template)));
    let fields = match (said, found, rows) {
        (Some(said), ..) => Some(said),
        (None, Some(_), Rows::WhereNamed) => None,
        // Who is handed the file sees what is in it, whatever its part.
        _ => Some(Fields::ALL),
    };
    Seen { who, operator, found, asked, part, rows, fields, control }
}

/// The jurisdictions to be shown: each that controls two observers or more, and each that the person asked for.
fn jurisdictions(single: &[Seen], asked: &[Asked]) -> Vec<(CountryCode, bool)> {
    let mut codes: Vec<(CountryCode, u32, bool)> = Vec::new();
    let mut add = |code: CountryCode, controls: u32, asked: bool| match codes.iter_mut().find(|(known, ..)| *known == code) {
        Some((_, count, was)) => {
            *count += controls;
            *was |= asked;
        }
        None => codes.push((code, controls, asked)),
    };
    for &code in single.iter().flat_map(|seen| &seen.control) {
        add(code, 1, false);
    }
    for ask in asked {
        if let Who::Jurisdiction(code) = ask.who {
            add(code, 0, true);
        }
    }
    codes.retain(|&(_, controls, asked)| controls > 1 || asked);
    codes.into_iter().map(|(code, _, asked)| (code, asked)).collect()
}

/// The part in which an operator acts where a record names it.
fn acting(operator: &Operator, acts_as: OperatorRole) -> Part {
    match acts_as {
        OperatorRole::Carrier if operator.kinds.contains(&OperatorKind::PostalOperator) => Part::Post,
        OperatorRole::Carrier => Part::Carrier,
        OperatorRole::Platform => Part::Platform,
        OperatorRole::Forwarder => Part::Forwarder,
        OperatorRole::Declarant => Part::CustomsBroker,
        OperatorRole::Place => Part::Hub,
        // It is its own shipment: it has the record.
        OperatorRole::Shipper | OperatorRole::Consignee => Part::Recipient,
        OperatorRole::Party | OperatorRole::Named => Part::of(operator),
    }
}

/// The lines in which an observer is named, and all others of these shipments.
fn whole_shipments(basis: &Basis, lines: &[LineId]) -> Vec<u32> {
    if basis.shipments.shipment_of_line.is_none() {
        return lines.iter().map(|line| line.0).collect();
    }
    let mut shipments: Vec<u32> = lines.iter().map(|&line| basis.shipments.shipment_of(line)).collect();
    shipments.sort_unstable();
    shipments.dedup();
    shipments.iter().flat_map(|&shipment| basis.lines_of(shipment as usize).iter().copied()).collect()
}

fn sight(basis: &Basis, seen: &Seen) -> Sight {
    let Some(found) = seen.found.filter(|_| seen.rows == Rows::WhereNamed) else {
        return Sight::All(seen.fields.unwrap_or(Fields::ALL));
    };
    let operator = basis.shipments.operators[found].operator;
    let mut lines: Vec<(u32, Fields)> = Vec::new();
    let mut ways = 0;
    for (way, named) in basis.shipments.operator_ways(found) {
        let fields = seen.fields.unwrap_or_else(|| acting(operator, way.acts_as).template());
        lines.extend(whole_shipments(basis, named).into_iter().map(|line| (line, fields)));
        ways += 1;
    }
    if ways > 1 || basis.shipments.shipment_of_line.is_some() {
        lines.sort_unstable();
        lines.dedup_by(|next, kept| {
            let same = next.0 == kept.0;
            if same {
                kept.1 = kept.1.with(next.1);
            }
            same
        });
    }
    Sight::Some(lines)
}

/// What several observers see taken together: of each line what any of them sees.
fn together(basis: &Basis, of: &[&Seen]) -> Sight {
    let mut everywhere = Fields::default();
    let mut of_line: Vec<Fields> = Vec::new();
    for seen in of {
        match sight(basis, seen) {
            Sight::All(fields) => everywhere = everywhere.with(fields),
            Sight::Some(lines) => {
                of_line.resize(basis.shipments.line_count, Fields::default());
                for (line, fields) in lines {
                    let all = &mut of_line[line as usize];
                    *all = all.with(fields);
                }
            }
        }
    }
    if of_line.is_empty() {
        return Sight::All(everywhere);
    }
    let seen = (0..).zip(&of_line).map(|(line, &fields)| (line, fields.with(everywhere)));
    Sight::Some(seen.filter(|(_, fields)| *fields != Fields::default()).collect())
}

fn shipments_seen(basis: &Basis, sight: &Sight, counted_for: &mut (u32, Vec<u32>)) -> u64 {
    match sight {
        Sight::All(_) => basis.n,
        Sight::Some(lines) => {
            let (turn, marks) = counted_for;
            *turn += 1;
            let mut shipments = 0;
            for &(line, _) in lines {
                let mark = &mut marks[basis.shipments.shipment_of(crate::understand::LineId(line)) as usize];
                shipments += u64::from(*mark != *turn);
                *mark = *turn;
            }
            shipments
        }
    }
}

fn observer(basis: &Basis, seen: &Seen, fields: Fields, shipments: u64, matrix: [Cell; 6]) -> Observer {
    let name =
        |table: usize, column| basis.column(table, column).map_or_else(String::new, |(column, _)| column.name().to_owned());
    let ways = seen.found.into_iter().flat_map(|found| basis.shipments.operator_ways(found)).map(|(way, lines)| Way {
        acts_as: way.acts_as,
        by: way.by,
        column: name(way.table, way.column),
        cell: way.cell.clone(),
        rows: lines.len() as u64,
    });
    let mut ways: Vec<Way> = ways.collect();
    order::sort_by_key(&mut ways, |way| u64::MAX - way.rows);
    Observer {
        who: seen.who.clone(),
        name: match (&seen.who, seen.operator) {
            (Who::Other { name, .. }, _) => Saying::name(name),
            (_, Some(operator)) => Saying::name(operator.name),
            (who, None) => Saying::name(who.key()),
        },
        operator: seen.operator,
        ways,
        part: Some(seen.part),
        rows: seen.rows,
        fields,
        asked: seen.asked.is_some(),
        shipments,
        share: shipments as f64 / basis.n.max(1) as f64,
        matrix,
        control: seen.control.clone(),
        together: Vec::new(),
        position: seen.operator.and_then(control::position),
        evidence: seen.found.map_or_else(Vec::new, |found| {
            basis.evidence(0, basis.shipments.operators[found].lines.iter().map(|line| line.0), |_| false).first
        }),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::finding::Level;
    use super::super::sample::{Made, any_shipments, country_code};
    use super::*;
    use crate::language::english;
    use crate::reference::operator::operators;
    use crate::understand::{PartyRole, PlaceRole, TimeRole};
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    fn name_operator(shipments: &mut Shipments, id: &str, lines: &[usize]) {
        let lines: Vec<LineId> = lines.iter().map(|&line| LineId(line as u32)).collect();
        shipments.name_operator(operator(id).unwrap(), OperatorRole::Named, &lines);
    }

    fn named(parcels: &[u32], first: &[usize], second: &[usize]) -> Shipments {
        let cells = vec!["Acme"; parcels.len()];
        let mut shipments = Made::new(parcels.len()).parties(PartyRole::Carrier, &cells).folded(parcels).build();
        name_operator(&mut shipments, "cainiao", first);
        name_operator(&mut shipments, "dhl", second);
        shipments
    }

    #[test]
    fn an_operator_counts_shipments_not_lines() {
        let observers = observers(&named(&[0, 0, 1, 2], &[0, 1], &[1, 2, 3]), &[]);
        assert_eq!(observers.iter().map(|observer| observer.shipments).collect::<Vec<_>>(), [3, 1]);
        assert_eq!(observers[1].share, 1.0 / 3.0);
        assert_eq!(observers[0].evidence[0].row, 1);
        assert_eq!((observers[0].ways[0].column.as_str(), observers[0].ways[0].rows), ("party", 3));
    }

    /// Four shipments; Cainiao is named in two of them.
    fn trade() -> Shipments {
        let mut shipments = Made::new(4)
            .parties(PartyRole::Consignor, &["Acme", "Acme", "Birch", "Birch"])
            .parties(PartyRole::Consignee, &["@Ann", "Cedar", "@Bob", "Cedar"])
            .places(PlaceRole::Departure, &["CN", "CN/Yiwu", "US", "?x"])
            .places(PlaceRole::Destination, &["BE", "BE/Liège", "FR", "BE"])
            .goods(&["851762", "6403", "red boots", "610910"])
            .days(TimeRole::Departed, &[1, 2, 3, 4])
            .build();
        name_operator(&mut shipments, "cainiao", &[0, 1]);
        shipments
    }

    fn said(observer: &Observer) -> Vec<String> {
        observer.matrix.iter().map(|cell| english(&cell.says)).collect()
    }

    #[test]
    fn a_row_of_the_matrix_holds_what_is_seen() {
        let observers = observers(&trade(), &[]);
        assert_eq!(observers.len(), 1);
        assert_eq!(
            said(&observers[0]),
            [
                "2 of 4 trade links",
                "goods known in 1 of 4 shipments",
                "lane known in 2 of 4 shipments",
                "1 of 2 private persons could be identified",
                "5 of 10 legs of the supply network",
                "too few shipments over time to tell a change from chance",
            ]
        );
        assert_eq!(observers[0].matrix[0].level, Some(Level::High));
    }

    #[test]
    fn what_is_not_handed_over_is_not_seen() {
        let asked = Asked {
            who: Who::Operator("cainiao".to_owned()),
            part: None,
            rows: Some(Rows::WholeFile),
            fields: Some(Fields::of(&[Field::Shipper, Field::Consignee])),
        };
        let observers = observers(&trade(), &[asked]);
        let said = said(&observers[0]);
        assert_eq!((observers[0].shipments, observers[0].asked), (4, true));
        assert_eq!(said[0], "4 of 4 trade links");
        assert_eq!(said[1], "nothing of this is in the rows and fields that it sees");
        assert_eq!(said[3], "nothing of this is in the rows and fields that it sees");
        // With the route hidden every link would pass for a leg, which none is.
        assert_eq!(said[4], "0 of 10 legs of the supply network; 100 % of what it would take for legs would be wrong");
    }

    #[test]
    fn who_is_handed_the_file_sees_all_of_it() {
        let other = Who::Other { name: "Harbour Data".to_owned(), country: country_code("NL").unwrap() };
        let asked = [Asked { who: other, part: None, rows: None, fields: None }];
        let observers = observers(&trade(), &asked);
        assert_eq!(
            (english(&observers[0].name).as_str(), observers[0].share, observers[0].fields),
            ("Harbour Data", 1.0, Fields::ALL)
        );
        assert_eq!(said(&observers[0])[3], "2 of 2 private persons could be identified");
        assert_eq!(observers[0].control, [country_code("NL").unwrap()]);
    }

    #[test]
    fn a_jurisdiction_takes_together_what_it_controls() {
        let mut shipments = trade();
        let china = country_code("CN").unwrap();
        let other = operators().iter().find(|operator| operator.control == [china] && operator.id != "cainiao").unwrap();
        name_operator(&mut shipments, other.id, &[1, 2]);
        let observers = observers(&shipments, &[]);
        let together = observers.last().unwrap();
        assert_eq!((together.who.key().as_str(), together.shipments), ("jurisdiction:CN", 3));
        assert_eq!(together.together, ["operator:cainiao".to_owned(), format!("operator:{}", other.id)]);
        assert!(said(together)[0].starts_with("3 of 4"));
    }

    proptest! {
        #[test]
        fn agrees_with_sets_of_shipments(parcels in prop::collection::vec(0..4u32, 1..20), picks in prop::collection::vec(any::<bool>(), 20)) {
            let lines: Vec<usize> = (0..parcels.len()).filter(|&line| picks[line]).collect();
            let observers = observers(&named(&parcels, &lines, &[]), &[]);
            let set: BTreeSet<u32> = lines.iter().map(|&line| parcels[line]).collect();
            let cainiao = observers.iter().find(|observer| observer.who.key() == "operator:cainiao").unwrap();
            prop_assert_eq!(cainiao.shipments, set.len() as u64);
        }

        /// Whoever sees more rows or more fields learns no less; of the links it learns exactly those of its rows.
        #[test]
        fn more_to_see_is_no_less_to_learn(shipments in any_shipments(), picks in prop::collection::vec(any::<bool>(), 64), hide in 0..14usize) {
            let basis = Basis::new(&shipments);
            let facts = Facts::of(&basis);
            let mut marks = Marks::new(&basis, &facts);
            let lines = 0..shipments.line_count as u32;
            let fewer = Fields::of(&Field::ALL.into_iter().filter(|&field| field != Field::ALL[hide]).collect::<Vec<_>>());
            let some: Vec<(u32, Fields)> =
                lines.filter(|&line| picks[line as usize % picks.len()]).map(|line| (line, fewer)).collect();
            let links: BTreeSet<_> = some
                .iter()
                .filter(|_| fewer.has(Field::Shipper) && fewer.has(Field::Consignee))
                .filter_map(|&(line, _)| Some((shipments.shipper(LineId(line))?, shipments.consignee(LineId(line))?)))
                .collect();
            let less = matrix::row(&basis, &facts, &mut marks, &Sight::Some(some));
            let more = matrix::row(&basis, &facts, &mut marks, &Sight::All(Fields::ALL));
            let number = |cell: &Cell| cell.number.map_or(0.0, |number| number.value);
            for (less, more) in less.iter().zip(&more).take(5) {
                prop_assert!(number(less) <= number(more) + 1e-12, "{less:?} {more:?}");
            }
            prop_assert_eq!((number(&less[0]) * f64::from(facts.links)).round() as usize, links.len());
        }
    }
}
