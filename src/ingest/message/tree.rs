//! A message as a tree of levels (message, consignment, item), and its leaves as rows.
//!
//! What is said at a level holds for all rows below it, unless a level nearer to the row says otherwise; a party is
//! replaced as a whole, so that no row gets the street of one and the postcode of another. Totals of a level are put
//! into a row only where the level has a single one: else they would count again with each row.
//!
//! Equipment stands apart from the goods in it: what is said of a container goes to the items that name it.

use crate::ingest::records::Records;
use crate::ingest::terms;
use crate::table::Origin;
use crate::table::order;
use std::collections::HashMap;

/// Texts of one column and level are joined up to so many bytes; further ones are counted, not kept.
const MAX_JOINED: usize = 4096;
/// A level keeps so many columns; further ones are counted, not kept.
const MAX_FACTS: usize = 1024;
/// A level keeps so many parties; further ones are counted, not kept.
const MAX_PARTIES: usize = 64;
/// Levels within each other are followed so far up.
const MAX_DEPTH: usize = 64;
/// Facts of upper levels are repeated on the rows of a file until they take so many bytes; after that, rows have only
/// their own.
pub(super) const MAX_REPEATED: usize = 384 << 20;

/// Columns that add up: said of an upper level, they are put into a row only where that level has a single one.
const ADDED: [&str; 9] = [
    terms::GROSS_MASS,
    terms::NET_MASS,
    terms::QUANTITY,
    terms::PACKAGES,
    terms::VOLUME,
    terms::VALUE,
    terms::FREIGHT,
    terms::INSURANCE,
    terms::TAX,
];

/// Columns whose texts at several levels all hold for a row.
const JOINED: [&str; 3] = [terms::REFERENCE, terms::FREE_TEXT, terms::STATUS];

/// A level of a message.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(in crate::ingest) struct Level(usize);

#[derive(Clone)]
struct Party {
    part: &'static str,
    /// The lower, the more it is the party of this part.
    strength: u8,
    attributes: Vec<(&'static str, String)>,
}

struct Node {
    parent: Option<usize>,
    rank: u8,
    origin: Origin,
    leaves: u32,
    /// No row of its own: it only charges for what others hold.
    no_row: bool,
    /// A container or the like, whose goods are other levels.
    equipment: bool,
    /// It says which equipment it is in.
    names_equipment: bool,
    facts: Vec<(String, String)>,
    totals: Vec<(String, String)>,
    parties: Vec<Party>,
}

/// A message under way.
pub(in crate::ingest) struct Tree {
    nodes: Vec<Node>,
    now: usize,
    left_out: u64,
}

fn join(list: &mut Vec<(String, String)>, column: &str, text: &str) -> bool {
    let is_full = list.len() >= MAX_FACTS;
    match list.iter_mut().find(|(known, _)| known == column) {
        None if is_full => false,
        None => {
            list.push((column.to_owned(), text.to_owned()));
            true
        }
        Some((_, before)) if before.split(" | ").any(|part| part == text) => true,
        Some((_, before)) if before.len() + text.len() > MAX_JOINED => false,
        Some((_, before)) => {
            before.push_str(" | ");
            before.push_str(text);
            true
        }
    }
}

impl Tree {
    /// A message that begins here.
    pub(in crate::ingest) fn new(origin: Origin) -> Self {
        let mut tree = Tree { nodes: Vec::new(), now: 0, left_out: 0 };
        tree.add(None, 0, origin);
        tree
    }

    fn add(&mut self, parent: Option<usize>, rank: u8, origin: Origin) -> Level {
        let (facts, totals, parties) = (Vec::new(), Vec::new(), Vec::new());
        self.nodes.push(Node {
            parent,
            rank,
            origin,
            leaves: 0,
            no_row: false,
            equipment: false,
            names_equipment: false,
            facts,
            totals,
            parties,
        });
        self.now = self.nodes.len() - 1;
        Level(self.now)
    }

    /// Begins a level of a rank (the message has 0) under the level above it that is open.
    pub(in crate::ingest) fn open(&mut self, rank: u8, origin: Origin) -> Level {
        self.close(rank);
        self.add(Some(self.now), rank, origin)
    }

    /// Begins a level under a given one.
    pub(in crate::ingest) fn open_under(&mut self, parent: Level, rank: u8, origin: Origin) -> Level {
        self.add(Some(parent.0), rank, origin)
    }

    /// Begins a piece of equipment under the level of a rank above this one that is open. See [`Tree::settle_equipment`].
    pub(in crate::ingest) fn open_equipment(&mut self, rank: u8, origin: Origin) {
        let Level(at) = self.open(rank, origin);
        self.nodes[at].equipment = true;
    }

    /// Says which container the innermost open level is in.
    pub(in crate::ingest) fn put_in_equipment(&mut self, number: &str) {
        self.put(terms::CONTAINER, number);
        self.nodes[self.now].names_equipment = true;
    }

    /// Whether the innermost open level is a piece of equipment.
    pub(in crate::ingest) fn in_equipment(&self) -> bool {
        self.nodes[self.now].equipment
    }

    /// Ends levels of this rank and below.
    pub(in crate::ingest) fn close(&mut self, rank: u8) {
        while self.nodes[self.now].rank >= rank
            && let Some(parent) = self.nodes[self.now].parent
        {
            self.now = parent;
        }
    }

    /// The rank of the innermost open level.
    pub(in crate::ingest) fn rank(&self) -> u8 {
        self.nodes[self.now].rank
    }

    /// Says something of the innermost open level.
    pub(in crate::ingest) fn put(&mut self, column: &str, text: &str) {
        self.put_at(Level(self.now), column, text);
    }

    /// Says something of a level.
    pub(in crate::ingest) fn put_at(&mut self, level: Level, column: &str, text: &str) {
        let text = text.trim();
        if !text.is_empty() && !join(&mut self.nodes[level.0].facts, column, text) {
            self.left_out += 1;
        }
    }

    /// Says a total of the innermost open level, unless it has been said: the first of several is taken.
    pub(in crate::ingest) fn total(&mut self, column: &str, text: &str) {
        let text = text.trim();
        let totals = &mut self.nodes[self.now].totals;
        let known = totals.iter().any(|(known, _)| known == column);
        if !text.is_empty() && !known && !join(totals, column, text) {
            self.left_out += 1;
        }
    }

    /// Whether a column has been filled at the innermost open level.
    pub(in crate::ingest) fn has(&self, column: &str) -> bool {
        self.nodes[self.now].facts.iter().any(|(known, _)| known == column)
    }

    /// Begins a party of the innermost open level.
    pub(in crate::ingest) fn party(&mut self, part: &'static str, strength: u8) {
        let parties = &mut self.nodes[self.now].parties;
        if parties.len() < MAX_PARTIES {
            parties.push(Party { part, strength, attributes: Vec::new() });
        } else {
            self.left_out += 1;
        }
    }

    /// Begins a party of the innermost open level, or goes on with the one of its part of which no name has been said.
    pub(in crate::ingest) fn named_party(&mut self, part: &'static str) {
        let parties = &mut self.nodes[self.now].parties;
        let nameless = |party: &Party| party.part == part && party.attributes.iter().all(|(known, _)| *known != terms::NAME);
        match parties.iter().position(nameless) {
            Some(at) => parties[at..].rotate_left(1),
            None => self.party(part, 0),
        }
    }

    /// Says something of the party begun last at the innermost open level. Texts of one attribute are parted by a comma.
    pub(in crate::ingest) fn of_party(&mut self, attribute: &'static str, text: &str) {
        let text = text.trim();
        if text.is_empty() {
            return;
        }
        let Some(party) = self.nodes[self.now].parties.last_mut() else { return };
        match party.attributes.iter_mut().find(|(known, _)| *known == attribute) {
            None => party.attributes.push((attribute, text.to_owned())),
            Some((_, before)) if before == text || before.len() > MAX_JOINED => {}
            Some((_, before)) => {
                before.push_str(", ");
                before.push_str(text);
            }
        }
    }

    /// Says something of the party of a part at the innermost open level: of the one that holds for it from above, if it
    /// has none; of a new one, if there is none at all.
    pub(in crate::ingest) fn of_part(&mut self, part: &'static str, attribute: &'static str, text: &str) {
        let parties = &mut self.nodes[self.now].parties;
        match parties.iter().position(|party| party.part == part) {
            Some(at) => {
                let party = parties.remove(at);
                parties.push(party);
            }
            None => match self.party_above(part) {
                Some(party) => self.nodes[self.now].parties.push(party),
                None => self.party(part, 0),
            },
        }
        self.of_party(attribute, text);
    }

    /// The party of a part that holds for the innermost open level from above.
    fn party_above(&self, part: &str) -> Option<Party> {
        let above = |at: &usize| self.nodes[*at].parent;
        let levels = std::iter::successors(above(&self.now), above).take(MAX_DEPTH);
        let of_level = |at: usize| {
            let parties = self.nodes[at].parties.iter().filter(|party| party.part == part);
            parties.min_by_key(|party| party.strength).cloned()
        };
        levels.filter_map(of_level).next()
    }

    /// Where the message has one row, the total of a column counts and not what its lines say.
    pub(in crate::ingest) fn prefer_total(&mut self, column: &str) {
        let rows = self.nodes.iter().skip(1).filter(|node| !node.no_row).count();
        if rows <= 1 && self.nodes[0].totals.iter().any(|(known, _)| known == column) {
            self.nodes.iter_mut().for_each(|node| node.facts.retain(|(known, _)| known != column));
        }
    }

    /// Makes levels without any of these columns and without parties no rows; `whole`: the message as well.
    pub(in crate::ingest) fn keep_rows_with(&mut self, columns: &[&str], whole: bool) {
        let mut kept = vec![false; self.nodes.len()];
        for at in (0..self.nodes.len()).rev() {
            let node = &self.nodes[at];
            let says = node.facts.iter().any(|(column, _)| columns.contains(&column.as_str()));
            kept[at] = kept[at] || says || if at == 0 { !whole } else { !node.parties.is_empty() };
            if kept[at]
                && let Some(parent) = node.parent
            {
                kept[parent] = true;
            }
        }
        self.nodes.iter_mut().zip(kept).for_each(|(node, kept)| node.no_row = !kept);
    }

    /// Brings what is said of equipment to the goods in it: to the items that name it; if items name other equipment of
    /// its level and not this, it is a row of its own (it is empty, or its goods are not told); if none names any, it is
    /// said of its level.
    pub(in crate::ingest) fn settle_equipment(&mut self) {
        if !self.nodes.iter().any(|node| node.equipment) {
            return;
        }
        let mut named: HashMap<String, Vec<usize>> = HashMap::new();
        let mut names_any = vec![false; self.nodes.len()];
        for (at, node) in self.nodes.iter().enumerate().filter(|(_, node)| !node.equipment) {
            let Some((_, containers)) = node.facts.iter().find(|(column, _)| column == terms::CONTAINER) else { continue };
            containers.split(" | ").for_each(|number| named.entry(number.to_owned()).or_default().push(at));
            let mut above = Some(at).filter(|_| node.names_equipment);
            while let Some(at) = above.filter(|&at| !names_any[at]) {
                names_any[at] = true;
                above = self.nodes[at].parent;
            }
        }
        for at in (0..self.nodes.len()).filter(|&at| self.nodes[at].equipment).collect::<Vec<_>>() {
            let number = self.nodes[at].facts.iter().find(|(column, _)| column == terms::CONTAINER);
            let items = number.and_then(|(_, number)| named.get(number));
            let above = self.nodes[at].parent.unwrap_or_default();
            let targets = match items {
                Some(items) => items.as_slice(),
                None if names_any[above] => continue,
                None => &[above],
            };
            self.nodes[at].no_row = true;
            let (facts, parties) = (std::mem::take(&mut self.nodes[at].facts), std::mem::take(&mut self.nodes[at].parties));
            for &target in targets {
                let target = &mut self.nodes[target];
                for (column, text) in &facts {
                    // What a container weighs is not what the item in it weighs.
                    let of_container = format!("Container {}", column.to_ascii_lowercase());
                    let column = if ADDED.contains(&column.as_str()) { &of_container } else { column };
                    self.left_out += text.split(" | ").filter(|part| !join(&mut target.facts, column, part)).count() as u64;
                }
                target.parties.extend(parties.iter().take(MAX_PARTIES.saturating_sub(target.parties.len())).cloned());
            }
        }
    }

    /// Facts that were not kept, because a level had too many.
    pub(in crate::ingest) fn left_out(&self) -> u64 {
        self.left_out
    }

    /// Puts its rows into a table. `repeated` counts the bytes of facts repeated on rows in the file so far.
    ///
    /// # Returns
    /// How many rows lack what upper levels say, because the file repeats too much.
    pub(in crate::ingest) fn rows(mut self, records: &mut Records, repeated: &mut usize) -> u64 {
        let mut bare = 0;
        let has_child: Vec<bool> = {
            let mut has_child = vec![false; self.nodes.len()];
            self.nodes
                .iter()
                .filter(|node| !node.no_row)
                .filter_map(|node| node.parent)
                .for_each(|parent| has_child[parent] = true);
            has_child
        };
        for node in (0..self.nodes.len()).rev() {
            self.nodes[node].leaves += u32::from(!has_child[node] && !self.nodes[node].no_row);
            if let Some(parent) = self.nodes[node].parent {
                self.nodes[parent].leaves += self.nodes[node].leaves;
            }
        }
        for leaf in (0..self.nodes.len()).filter(|&node| !has_child[node] && !self.nodes[node].no_row) {
            let may_repeat = *repeated < MAX_REPEATED;
            let mut path = vec![leaf];
            let mut node = leaf;
            while let Some(parent) = self.nodes[node].parent
                && path.len() < MAX_DEPTH
                && may_repeat
            {
                path.push(parent);
                node = parent;
            }
            bare += u64::from(!may_repeat && leaf > 0);
            self.row(&path, records, repeated);
            records.end(self.nodes[leaf].origin);
        }
        bare
    }

    /// Fills one record from the levels above a leaf, the leaf first.
    fn row(&self, path: &[usize], records: &mut Records, repeated: &mut usize) {
        let mut put = |depth: usize, column: &str, text: &str| {
            if depth > 0 {
                *repeated += text.len() + 48;
            }
            records.put(column, text);
        };
        let mut filled: Vec<&str> = Vec::new();
        for (depth, &node) in path.iter().enumerate() {
            let node = &self.nodes[node];
            let totals = node.totals.iter().filter(|_| node.leaves == 1);
            let begin = filled.len();
            for (column, text) in node.facts.iter().chain(totals) {
                if node.leaves > 1 && ADDED.contains(&column.as_str()) {
                    continue;
                }
                if !filled[..begin].contains(&column.as_str()) || JOINED.contains(&column.as_str()) {
                    // A total that repeats a fact of its own level adds nothing.
                    if !filled[begin..].contains(&column.as_str()) {
                        put(depth, column, text);
                    }
                }
                filled.push(column);
            }
        }
        for part in terms::PARTIES {
            let nearest = path.iter().position(|&node| self.nodes[node].parties.iter().any(|party| party.part == part));
            let Some(depth) = nearest else { continue };
            let mut parties: Vec<&Party> = self.nodes[path[depth]].parties.iter().filter(|party| party.part == part).collect();
            order::sort_by_key(&mut parties, |party| party.strength);
            for (at, party) in parties.iter().enumerate() {
                // The first is the party of this part; what others say differently is kept under "Party".
                let under = if at == 0 { part } else { terms::OTHER_PARTY };
                if at > 0 && party.attributes.iter().all(|attribute| parties[0].attributes.contains(attribute)) {
                    continue;
                }
                for (attribute, text) in &party.attributes {
                    put(depth, &terms::party(under, attribute), text);
                }
            }
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::table::RowId;

    #[test]
    fn a_row_has_what_holds_for_it_and_no_total_twice() {
        let origin = |line| Origin { line, byte: 0 };
        let mut tree = Tree::new(origin(1));
        tree.put(terms::REFERENCE, "M");
        tree.total(terms::GROSS_MASS, "30");
        tree.party(terms::CONSIGNEE, 0);
        tree.of_party(terms::NAME, "Example BV");
        tree.of_party(terms::POSTCODE, "1000");
        for (line, mass) in [(2, "10"), (3, "20")] {
            tree.open(30, origin(line));
            tree.put(terms::REFERENCE, "I");
            tree.put(terms::GROSS_MASS, mass);
        }
        tree.party(terms::CONSIGNEE, 0);
        tree.of_party(terms::NAME, "Specimen NV");
        tree.open(30, origin(4));
        tree.put(terms::GOODS, "cups");
        let mut records = Records::new("a", None);
        tree.rows(&mut records, &mut 0);
        let table = records.finish().unwrap();
        let cell = |name: &str, row: u32| {
            let column = table.columns().iter().find(|column| column.name() == name).unwrap();
            column.text(RowId(row)).into_owned()
        };
        assert_eq!(table.row_count(), 3);
        assert_eq!([cell(terms::GROSS_MASS, 0), cell(terms::GROSS_MASS, 2)], ["10", ""]);
        assert_eq!([cell("Consignee name", 0), cell("Consignee name", 1)], ["Example BV", "Specimen NV"]);
        assert_eq!([cell("Consignee postcode", 0), cell("Consignee postcode", 1)], ["1000", ""]);
        assert_eq!(cell(terms::REFERENCE, 0), "I | M");
        assert_eq!(table.origin(RowId(2)).line, 4);
    }
}
