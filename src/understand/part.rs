//! A part of the shipments: some of their lines, as shipments of their own.

use super::direct::{Told, direct};
use super::evidence::{Alike, PartyEvidence, Spelling};
use super::shared::Shared;
use super::sheet::Sheet;
use super::shipments::{LineId, NONE, OperatorSeen, OperatorWay, Shipments, TableRoles};
use crate::table::RowId;
use std::collections::BTreeMap;
use std::sync::Arc;

impl Shipments {
    /// The lines of which `keep` is true, as shipments of their own. What was understood from all lines stays: which mentions are
    /// one party, what a column holds. Parties, places, goods and currencies keep their numbers, though some may not be
    /// named any more; a shipment is there if one of its lines is.
    ///
    /// # Complexity
    /// A look at each line and at each cell that is kept.
    pub fn of_lines(&self, keep: &[bool]) -> Shipments {
        let kept: Vec<u32> = (0..self.line_count as u32).filter(|&line| keep.get(line as usize) == Some(&true)).collect();
        let mut tables = Vec::with_capacity(self.tables.len());
        let mut from = 0;
        for (at, of) in self.tables.iter().enumerate() {
            let end = self.tables.get(at + 1).map_or(self.line_count as u32, |next| next.first_line.0);
            let to = from + kept[from..].partition_point(|&line| line < end);
            let rows: Vec<RowId> = kept[from..to].iter().map(|line| RowId(line - of.first_line.0)).collect();
            let table = Arc::new(of.table.of_rows(&rows));
            tables.push(TableRoles { table, roles: of.roles.clone(), first_line: LineId(from as u32) });
            from = to;
        }
        let shipment_of_line = self.shipment_of_line.as_ref().map(|of| renumbered(&kept, of, self.shipment_count));
        let party_of = columns(&self.party_of, &kept);
        let mut named = vec![false; self.parties.len()];
        party_of.values().flatten().filter(|party| **party != NONE).for_each(|&party| named[party as usize] = true);
        let both = |alike: &&Alike| named[alike.one as usize] && named[alike.other as usize];
        let alike = self.evidence.alike.iter().filter(both).cloned().collect();
        let told = Told { of_line: &party_of, seen: &self.parties };
        let found = tables.iter().enumerate().map(|(at, roles)| direct(&Sheet::new(roles), at, told));
        let (direct, of_organisations): (Vec<_>, Vec<u64>) = found.unzip();
        let spelling = |seen: &Spelling| Some(Spelling { first: line_kept(&kept, seen.first)?, ..seen.clone() });
        let spellings = self.evidence.spellings.iter().filter_map(spelling).collect();
        let operators = self.operators.iter().map(|seen| OperatorSeen { lines: lines(&seen.lines, &kept), ..seen.clone() });
        let way = |way: &OperatorWay| OperatorWay { lines: way.lines.as_ref().map(|of| lines(of, &kept)), ..way.clone() };
        Shipments {
            line_count: kept.len(),
            shipment_count: match &shipment_of_line {
                Some(of) => of.iter().max().map_or(0, |last| *last as usize + 1),
                None => kept.len(),
            },
            shipment_of_line,
            shipment_is: self.shipment_is.clone(),
            parties: self.parties.clone(),
            evidence: PartyEvidence { alike, spellings, ..PartyEvidence::default() }.into(),
            places: self.places.clone(),
            place_of: columns(&self.place_of, &kept),
            unresolved: self.unresolved.clone(),
            goods: self.goods.clone(),
            goods_of: column(&self.goods_of, &kept),
            day_of: columns(&self.day_of, &kept),
            value_of: column(&self.value_of, &kept),
            currency_of: column(&self.currency_of, &kept),
            currencies: self.currencies.clone(),
            mass_of: column(&self.mass_of, &kept),
            quantity_of: column(&self.quantity_of, &kept),
            identifiers: self
                .identifiers
                .iter()
                .copied()
                .filter(|&(at, column, _)| tables[at].table.column(column).filled() > 0)
                .collect(),
            direct: direct.into_iter().flatten().collect(),
            contacts_of_organisations: of_organisations.iter().sum(),
            operators: operators.collect(),
            ways: self.ways.iter().map(|ways| ways.iter().map(way).collect()).collect(),
            notes: self.notes.clone(),
            party_of,
            tables,
        }
    }
}

/// The cells of the lines kept; a column that is not there stays away.
fn column<T: Copy>(column: &[T], kept: &[u32]) -> Shared<T> {
    if column.is_empty() { Shared::default() } else { kept.iter().map(|&line| column[line as usize]).collect() }
}

fn columns<K: Ord + Copy, T: Copy>(columns: &BTreeMap<K, Shared<T>>, kept: &[u32]) -> BTreeMap<K, Shared<T>> {
    columns.iter().map(|(&role, of)| (role, column(of, kept))).collect()
}

/// The shipment of each line kept, numbered anew in the order in which they stood.
fn renumbered(kept: &[u32], shipment_of: &[u32], shipments: usize) -> Shared<u32> {
    let mut number = vec![NONE; shipments];
    kept.iter().for_each(|&line| number[shipment_of[line as usize] as usize] = 0);
    number.iter_mut().filter(|number| **number != NONE).zip(0..).for_each(|(number, next)| *number = next);
    kept.iter().map(|&line| number[shipment_of[line as usize] as usize]).collect()
}

/// The number that a line has among those kept.
fn line_kept(kept: &[u32], line: LineId) -> Option<LineId> {
    kept.binary_search(&line.0).ok().map(|at| LineId(at as u32))
}

/// Those of `lines` that are kept, by their numbers among these.
fn lines(lines: &[LineId], kept: &[u32]) -> Vec<LineId> {
    lines.iter().filter_map(|&line| line_kept(kept, line)).collect()
}
