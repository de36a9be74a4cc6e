//! A table on its way into shipments: its columns by role, their distinct cells counted once and forgotten after use.

use super::role::{PartyAttribute, PartyRole, Role};
use super::shipments::{NONE, TableRoles};
use crate::table::{Column, ColumnId, Groups, RowId, Table, order, trimmed};
use rustc_hash::FxHashMap;
use std::borrow::Cow;
use std::hash::{BuildHasher, BuildHasherDefault, Hash, Hasher};
use std::sync::{Arc, Mutex, PoisonError};
use xxhash_rust::xxh64::xxh64;

/// Up to so many pairs of codes are looked up in a plain array.
const DENSE_PAIRS: usize = 1 << 22;

/// A table, its roles, and the groups of its columns as far as they were asked for.
pub(super) struct Sheet<'a> {
    pub(super) table: &'a Table,
    roles: &'a TableRoles,
    /// Each is counted by whoever asks first; who asks meanwhile waits for it.
    groups: Vec<Mutex<Option<Arc<Groups>>>>,
}

/// A number by which texts, or texts with what belongs to them, are told apart where comparing them would cost more than it
/// is worth: two of a million share theirs with a probability of 3 in 100,000,000. The same on every machine and at every
/// run, as [`text_hash`](crate::table::text_hash) is.
pub(super) fn fingerprint<T: Hash + ?Sized>(text: &T) -> u64 {
    BuildHasherDefault::<Print>::default().hash_one(text)
}

/// The hash of texts, each on top of what came before it.
#[derive(Default)]
struct Print(u64);

impl Print {
    /// One round with an odd constant of well-mixed bits (the golden ratio's), folded onto itself.
    fn mix(&mut self, number: u64) {
        let mixed = (self.0.rotate_left(23) ^ number).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        self.0 = mixed ^ (mixed >> 32);
    }
}

impl Hasher for Print {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        self.0 = xxh64(bytes, self.0);
    }
    fn write_u8(&mut self, number: u8) {
        self.mix(u64::from(number));
    }
    fn write_u32(&mut self, number: u32) {
        self.mix(u64::from(number));
    }
    fn write_u64(&mut self, number: u64) {
        self.mix(number);
    }
    // As wide on a machine of 32 bits.
    fn write_usize(&mut self, number: usize) {
        self.mix(number as u64);
    }
}

/// Passes a [`fingerprint`] on as its own hash.
#[derive(Default)]
pub(super) struct AsItIs(u64);

impl Hasher for AsItIs {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|&byte| self.0 = self.0.rotate_left(8) ^ u64::from(byte));
    }
    fn write_u64(&mut self, fingerprint: u64) {
        self.0 = fingerprint;
    }
}

/// A map by [`fingerprint`].
pub(super) type ByFingerprint<T> = hashbrown::HashMap<u64, T, BuildHasherDefault<AsItIs>>;

/// What was said of the cells of some columns, see [`Sheet::by_cell`].
pub(super) struct ByCell<T>(Vec<(Arc<Groups>, Vec<T>)>);

impl<T> ByCell<T> {
    /// What was said of the filled cells of a row, in the order of the columns.
    pub(super) fn of(&self, row: RowId) -> impl Iterator<Item = &T> {
        let filled = self.0.iter().filter(move |(groups, _)| groups.codes[row.index()] != Groups::EMPTY);
        filled.map(move |(groups, said)| &said[groups.codes[row.index()] as usize])
    }
}

/// The distinct combinations of cells of several columns.
pub(super) struct Combined {
    /// For each row its combination, or [`NONE`] where all of the cells are empty.
    pub(super) codes: Vec<u32>,
    /// For each combination the first row that has it: combinations stand in order of first appearance.
    pub(super) first: Vec<RowId>,
    /// For each combination its number of rows.
    pub(super) sizes: Vec<u32>,
}

impl<'a> Sheet<'a> {
    pub(super) fn new(roles: &'a TableRoles) -> Self {
        let table = &*roles.table;
        Sheet { table, roles, groups: table.columns().iter().map(|_| Mutex::default()).collect() }
    }

    /// Index of the table's first line.
    pub(super) fn first_line(&self) -> usize {
        self.roles.first_line.0 as usize
    }

    /// All rows, in order.
    pub(super) fn rows(&self) -> impl Iterator<Item = RowId> + use<> {
        (0..self.table.row_count() as u32).map(RowId)
    }

    pub(super) fn column(&self, id: ColumnId) -> &'a Column {
        self.table.column(id)
    }

    /// Each column with its role, in the order of the file.
    pub(super) fn roles(&self) -> impl Iterator<Item = (ColumnId, Role)> + '_ {
        self.table.column_ids().zip(self.roles.roles.iter().map(|found| found.role))
    }

    /// Columns of a role that have any filled cell, the surest first, equals in the order of the file: where one is needed
    /// the first counts, and the others fill its blanks or nothing.
    pub(super) fn with_role(&self, role: Role) -> Vec<ColumnId> {
        let of_role = self.roles().filter(|&(column, found)| found == role && self.column(column).filled() > 0);
        let mut columns: Vec<ColumnId> = of_role.map(|(column, _)| column).collect();
        let sure = |column: ColumnId| self.roles.roles.get(column.index()).map_or(0.0, |found| found.confidence.0);
        order::sort_by(&mut columns, |&one, &other| sure(other).total_cmp(&sure(one)));
        columns
    }

    /// The first filled cell of several columns in one row; empty if there is none.
    pub(super) fn first_filled(&self, columns: &[ColumnId], row: RowId) -> Cow<'a, str> {
        columns.iter().map(|&column| self.text(column, row)).find(|cell| !cell.is_empty()).unwrap_or_default()
    }

    /// Columns of an attribute of a party that have any filled cell.
    pub(super) fn of_party(&self, party: PartyRole, attribute: PartyAttribute) -> Vec<ColumnId> {
        self.with_role(Role::Party(party, attribute))
    }

    /// The distinct cells of a column, counted once.
    pub(super) fn groups(&self, column: ColumnId) -> Arc<Groups> {
        let mut known = self.groups[column.index()].lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(known.get_or_insert_with(|| Arc::new(self.column(column).groups())))
    }

    /// Gives back what the groups of a column take in memory.
    pub(super) fn forget(&self, column: ColumnId) {
        *self.groups[column.index()].lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// A cell without the white space around it.
    pub(super) fn text(&self, column: ColumnId, row: RowId) -> Cow<'a, str> {
        match self.column(column).text(row) {
            Cow::Borrowed(text) => Cow::Borrowed(trimmed(text)),
            // What was written out of a number has nothing to trim.
            Cow::Owned(text) => Cow::Owned(text),
        }
    }

    /// Whether any of the cells of a row holds something.
    pub(super) fn any_filled(&self, columns: &[ColumnId], row: RowId) -> bool {
        columns.iter().any(|&column| self.column(column).is_filled(row))
    }

    /// What a function says of each distinct cell of some columns, asked once for each.
    pub(super) fn by_cell<T>(&self, columns: &[ColumnId], mut of: impl FnMut(&str) -> T) -> ByCell<T> {
        let each = |&column: &ColumnId| {
            let groups = self.groups(column);
            let said = groups.first.iter().map(|&row| of(&self.text(column, row))).collect();
            (groups, said)
        };
        ByCell(columns.iter().map(each).collect())
    }

    /// The cells of several columns in one row, joined by a mark; empty ones left out.
    pub(super) fn joined(&self, columns: &[ColumnId], row: RowId, mark: &str) -> String {
        let mut joined = String::new();
        for &column in columns {
            let text = self.text(column, row);
            if !text.is_empty() {
                if !joined.is_empty() {
                    joined.push_str(mark);
                }
                joined.push_str(&text);
            }
        }
        joined
    }

    /// The distinct combinations of the cells of some columns.
    ///
    /// # Complexity
    /// One look-up a row for each column behind the first, in an array where the columns have few distinct cells.
    pub(super) fn combine(&self, columns: &[ColumnId]) -> Combined {
        let mut codes = vec![NONE; self.table.row_count()];
        let mut count = 0usize;
        for (at, &column) in columns.iter().enumerate() {
            let groups = self.groups(column);
            if at == 0 {
                codes.copy_from_slice(&groups.codes);
                count = groups.len();
            } else if count < codes.len() {
                count = pair(&mut codes, count, &groups);
            }
        }
        let mut first = Vec::with_capacity(count);
        let mut sizes: Vec<u32> = Vec::with_capacity(count);
        for (row, &code) in codes.iter().enumerate() {
            if code == NONE {
                continue;
            }
            if code as usize == first.len() {
                first.push(RowId(row as u32));
                sizes.push(0);
            }
            sizes[code as usize] += 1;
        }
        Combined { codes, first, sizes }
    }
}

/// Replaces each code by that of its pair with the row's group, in order of first appearance; returns how many there are.
fn pair(codes: &mut [u32], count: usize, groups: &Groups) -> usize {
    let width = groups.len() + 1;
    let mut next = 0u32;
    let mut number = |known: &mut u32| {
        if *known == NONE {
            *known = next;
            next += 1;
        }
        *known
    };
    let other = |group: u32| if group == Groups::EMPTY { 0 } else { group as usize + 1 };
    let mine = |code: u32| if code == NONE { 0 } else { code as usize + 1 };
    if (count + 1).saturating_mul(width) <= DENSE_PAIRS {
        let mut known = vec![NONE; (count + 1) * width];
        for (code, &group) in codes.iter_mut().zip(&groups.codes) {
            if *code != NONE || group != Groups::EMPTY {
                *code = number(&mut known[mine(*code) * width + other(group)]);
            }
        }
    } else {
        // Most codes of a long list have one partner only: it stands beside them, the others in a map.
        let mut partner: Vec<(u32, u32)> = vec![(NONE, NONE); count + 1];
        let mut others: FxHashMap<(u32, u32), u32> = FxHashMap::default();
        for (code, &group) in codes.iter_mut().zip(&groups.codes) {
            if *code == NONE && group == Groups::EMPTY {
                continue;
            }
            let (first, known) = &mut partner[mine(*code)];
            if *known == NONE {
                *first = group;
            }
            *code = if *first == group { number(known) } else { number(others.entry((*code, group)).or_insert(NONE)) };
        }
    }
    next as usize
}

#[cfg(test)]
mod tests {
    use super::super::sample::csv;
    use super::super::shipments::LineId;
    use super::*;

    #[test]
    fn fingerprints_are_the_same_at_every_run() {
        assert_eq!(fingerprint("a"), 8_008_176_690_747_443_620);
        let of = |one: &str, other: &str| fingerprint(&(one, other));
        let all = [of("a", "b"), of("b", "a"), of("ab", ""), of("", "ab"), fingerprint("ab")];
        let mut distinct = all.to_vec();
        distinct.sort_unstable();
        distinct.dedup();
        assert_eq!(distinct.len(), all.len());
    }

    #[test]
    fn combinations_stand_in_order_of_first_appearance() {
        let table = csv("a,b\nx,1\n,\nx,2\nx,1\n,2\n");
        let roles = TableRoles { table, roles: super::super::find_roles(&csv("a,b\nx,1\n")), first_line: LineId(0) };
        let sheet = Sheet::new(&roles);
        let combined = sheet.combine(&[ColumnId(0), ColumnId(1)]);
        assert_eq!(combined.codes, [0, NONE, 1, 0, 2]);
        assert_eq!(combined.first, [RowId(0), RowId(2), RowId(4)]);
        assert_eq!(combined.sizes, [2, 1, 1]);
    }
}
