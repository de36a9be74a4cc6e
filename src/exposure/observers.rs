//! Observers: the operators named in the records, how much of the file names them, and which jurisdictions could order them,
//! or their group, to hand over.
//!
//! What is said of a jurisdiction is what its law permits, in one tone for all; it says nothing of what anyone did.
//! Source: EXPOSURE.md §7, facts in [`crate::reference::law`]. Complexity: O(lines in which operators are named).

use super::basis::Basis;
use super::finding::RecordRef;
use crate::reference::country::{CountryCode, country};
use crate::reference::law::{self, Adequacy, Provision};
use crate::reference::operator::Operator;
use crate::table::order;
use crate::understand::{OperatorSeen, Shipments};

/// An operator recognised in the records.
#[derive(Clone, Debug)]
pub struct Observer {
    /// The operator.
    pub operator: &'static Operator,
    /// The cell by which it was recognised.
    pub by: String,
    /// The name of its column.
    pub by_column: String,
    /// Shipments in whose records it is named.
    pub shipments: u64,
    /// Those as a share of all.
    pub share: f64,
    /// Jurisdictions that could order it, or its group, to hand over.
    pub jurisdictions: Vec<Jurisdiction>,
    /// What it has said in public, with when and who reported it.
    pub position: Option<String>,
    /// The first records in which it is named, at most 20.
    pub evidence: Vec<RecordRef>,
}

/// A jurisdiction over an operator.
#[derive(Clone, Debug)]
pub struct Jurisdiction {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// How the GDPR sees transfers to it, in words.
    pub adequacy: String,
    /// Where the reading of a provision is disputed: by whom, and how.
    pub contested: Option<&'static str>,
    /// The provisions; empty if no entry for it is held, which does not mean that it has no such law.
    pub provisions: &'static [Provision],
}

/// The operators recognised, the one named in most shipments first, ties by first appearance.
pub fn observers(shipments: &Shipments) -> Vec<Observer> {
    observers_over(&Basis::new(shipments))
}

pub(super) fn observers_over(basis: &Basis) -> Vec<Observer> {
    // Which operator a shipment was last counted for: one pass over each operator's lines, no set of shipments.
    let mut counted_for = vec![u32::MAX; basis.shipments.shipment_count];
    let mut observers: Vec<Observer> = Vec::new();
    for (number, seen) in basis.shipments.operators.iter().enumerate() {
        let mut shipments = 0u64;
        for &line in &seen.lines {
            let last = &mut counted_for[basis.shipments.shipment_of(line) as usize];
            shipments += u64::from(*last != number as u32);
            *last = number as u32;
        }
        observers.push(observer(basis, seen, shipments));
    }
    order::sort_by_key(&mut observers, |observer| u64::MAX - observer.shipments);
    observers
}

fn observer(basis: &Basis, seen: &OperatorSeen, shipments: u64) -> Observer {
    let (by, table, column) = &seen.by;
    Observer {
        operator: seen.operator,
        by: by.clone(),
        by_column: basis.column(*table, *column).map_or_else(String::new, |(column, _)| column.name().to_owned()),
        shipments,
        share: shipments as f64 / basis.n.max(1) as f64,
        jurisdictions: seen.operator.control.iter().map(|&code| jurisdiction(code)).collect(),
        position: law::published_position(seen.operator.id).map(|position| {
            let unverified = if position.sourced { "" } else { "; unverified" };
            format!("{} ({}, reported by {}{unverified})", position.says, position.date, position.reported_by)
        }),
        evidence: basis.evidence(0, seen.lines.iter().map(|line| line.0), |_| false).first,
    }
}

/// What is known of a country as a jurisdiction.
pub fn jurisdiction(code: CountryCode) -> Jurisdiction {
    let known = law::jurisdiction(code.as_str());
    Jurisdiction {
        code: code.to_string(),
        name: known.map_or_else(|| country(code).name, |known| known.name).to_owned(),
        adequacy: adequacy(code),
        contested: known.and_then(|known| known.contested),
        provisions: known.map_or(&[], |known| known.provisions),
    }
}

/// How the GDPR sees transfers to a country, in words.
pub fn adequacy(code: CountryCode) -> String {
    match law::adequacy(code.as_str()) {
        Some(Adequacy::Gdpr) => "GDPR applies".to_owned(),
        Some(Adequacy::Decision { decision, date, scope, sourced }) => {
            let covers = if scope == "all" || scope.is_empty() { String::new() } else { format!(", for {scope}") };
            let unverified = if sourced { "" } else { "; unverified" };
            format!("adequacy decision {decision} of {date}{covers}{unverified}")
        }
        None => "no adequacy decision under Art. 45 GDPR".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{Made, country_code};
    use super::*;
    use crate::reference::operator::operators;
    use crate::table::ColumnId;
    use crate::understand::{LineId, PartyRole};
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    fn named(parcels: &[u32], first: &[usize], second: &[usize]) -> Shipments {
        let cells = vec!["Acme"; parcels.len()];
        let mut shipments = Made::new(parcels.len()).parties(PartyRole::Carrier, &cells).folded(parcels).build();
        for (operator, lines) in operators().iter().zip([first, second]) {
            let lines = lines.iter().map(|&line| LineId(line as u32)).collect();
            shipments.operators.push(OperatorSeen { operator, lines, by: ("Acme".to_owned(), 0, ColumnId(0)) });
        }
        shipments
    }

    #[test]
    fn an_operator_counts_shipments_not_lines() {
        let observers = observers(&named(&[0, 0, 1, 2], &[0, 1], &[1, 2, 3]));
        assert_eq!(observers.iter().map(|observer| observer.shipments).collect::<Vec<_>>(), [3, 1]);
        assert_eq!(observers[1].share, 1.0 / 3.0);
        assert_eq!(observers[0].evidence[0].row, 1);
        assert_eq!(observers[0].by_column, "party");
    }

    #[test]
    fn adequacy_is_said_in_one_tone_for_all() {
        let words = |code| adequacy(country_code(code).unwrap());
        assert_eq!(words("BE"), "GDPR applies");
        assert_eq!(words("NO"), "GDPR applies");
        assert_eq!(words("CN"), "no adequacy decision under Art. 45 GDPR");
        assert!(words("CA").starts_with("adequacy decision 2002/2/EC of 2001-12-20, for commercial organisations"));
    }

    proptest! {
        #[test]
        fn agrees_with_sets_of_shipments(parcels in prop::collection::vec(0..4u32, 1..20), picks in prop::collection::vec(any::<bool>(), 20)) {
            let lines: Vec<usize> = (0..parcels.len()).filter(|&line| picks[line]).collect();
            let observers = observers(&named(&parcels, &lines, &[]));
            let set: BTreeSet<u32> = lines.iter().map(|&line| parcels[line]).collect();
            prop_assert_eq!(observers[0].shipments, set.len() as u64);
        }
    }
}
