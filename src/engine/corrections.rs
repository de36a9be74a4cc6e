//! What the person set right, as a small file: saved once, it can be dropped again with the next file of that kind.
//!
//! Roles and the order of day and month are kept by the columns' names, for tables that look alike: an export of next month has the same columns, if
//! perhaps one more. Parties are kept by keys that mean the same in another file
//! ([`PartyKey`](crate::understand::PartyKey)).

use super::says::SessionSays;
use crate::saying::{Saying, Value};
use crate::table::{ColumnId, DateOrder, Table};
use crate::understand::{Corrections, OrganisationCorrections, Role};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Version of the file's structure.
const VERSION: u32 = 1;
/// The name of the file's first field, by which it is recognised.
const MARK: &str = "portolan_corrections";
/// The mark stands within so many bytes.
const MARK_WITHIN: usize = 200;
/// A table is of a kind if it has so many of the kind's columns, as a share of all names of both.
const ALIKE: f64 = 0.8;

/// What the person set right.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Corrected {
    #[serde(rename = "portolan_corrections")]
    version: u32,
    tables: Vec<KindOfTable>,
    /// Which parties are one, which are two, and what they are.
    #[serde(default)]
    pub organisations: OrganisationCorrections,
}

/// Tables with the same columns, and what some of the columns mean.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
struct KindOfTable {
    columns: Vec<String>,
    roles: BTreeMap<String, Role>,
    /// Which of day and month comes first. Files of before this was known have none.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    date_orders: BTreeMap<String, DateOrder>,
}

impl KindOfTable {
    /// How alike a table's columns are: common names as a share of all names of both (Jaccard).
    fn likeness(&self, table: &Table) -> f64 {
        let common = table.columns().iter().filter(|column| self.columns.iter().any(|name| name == column.name())).count();
        common as f64 / (self.columns.len() + table.columns().len() - common).max(1) as f64
    }

    fn is_empty(&self) -> bool {
        self.roles.is_empty() && self.date_orders.is_empty()
    }

    /// Names of columns of which something was set right, in order, each once.
    fn corrected(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self.roles.keys().chain(self.date_orders.keys()).map(String::as_str).collect();
        names.sort_unstable();
        names.dedup();
        names
    }
}

impl Default for Corrected {
    fn default() -> Self {
        Corrected { version: VERSION, tables: Vec::new(), organisations: OrganisationCorrections::default() }
    }
}

impl Corrected {
    /// Whether a file that begins so is one of these.
    pub fn is_file(head: &[u8]) -> bool {
        let head = head.get(..MARK_WITHIN).unwrap_or(head);
        let begins = head.iter().find(|byte| !byte.is_ascii_whitespace() && !matches!(byte, 0xef | 0xbb | 0xbf));
        begins == Some(&b'{') && memchr::memmem::find(head, MARK.as_bytes()).is_some()
    }

    /// Reads a file.
    ///
    /// # Errors
    /// What is wrong with it; `name` is what the person calls the file.
    pub fn of_file(name: &str, bytes: &[u8]) -> Result<Self, Saying> {
        let file = || Value::File(name.to_owned());
        let number = |number: u64| Value::Name(number.to_string());
        let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let read: Corrected = serde_json::from_slice(text).map_err(|error| {
            let said = Value::Name(error.to_string());
            Saying::of(SessionSays::CorrectionsDamaged, [file(), number(error.line() as u64), said])
        })?;
        if read.version > VERSION {
            let versions = [file(), number(read.version.into()), number(VERSION.into())];
            return Err(Saying::of(SessionSays::CorrectionsLater, versions));
        }
        Ok(read)
    }

    /// The file's text.
    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }

    /// How many corrections there are: of columns, and of parties.
    pub fn count(&self) -> (usize, usize) {
        let of_parties = self.organisations.same.len() + self.organisations.apart.len() + self.organisations.kinds.len();
        (self.tables.iter().map(|kind| kind.corrected().len()).sum(), of_parties)
    }

    /// Sets the role of a column in all tables of this kind; with `None` takes that back.
    pub fn set_role(&mut self, table: &Table, column: ColumnId, role: Option<Role>) {
        self.set(table, column, role, |kind| &mut kind.roles);
    }

    /// Sets which of day and month comes first in a column, in all tables of this kind; with `None` takes that back.
    pub fn set_date_order(&mut self, table: &Table, column: ColumnId, order: Option<DateOrder>) {
        self.set(table, column, order, |kind| &mut kind.date_orders);
    }

    /// Which of day and month the person says comes first in a column, if they said it.
    pub fn date_order(&self, table: &Table, column: ColumnId) -> Option<DateOrder> {
        self.tables.get(self.kind_of(table)?)?.date_orders.get(table.column(column).name()).copied()
    }

    fn set<T>(
        &mut self,
        table: &Table,
        column: ColumnId,
        value: Option<T>,
        values: fn(&mut KindOfTable) -> &mut BTreeMap<String, T>,
    ) {
        let name = table.column(column).name().to_owned();
        let at = self.kind_of(table).or_else(|| {
            value.is_some().then(|| {
                let columns = table.columns().iter().map(|column| column.name().to_owned()).collect();
                self.tables.push(KindOfTable { columns, roles: BTreeMap::new(), date_orders: BTreeMap::new() });
                self.tables.len() - 1
            })
        });
        let Some(kind) = at.and_then(|at| self.tables.get_mut(at)) else { return };
        match value {
            Some(value) => values(kind).insert(name, value),
            None => values(kind).remove(&name),
        };
        self.tables.retain(|kind| !kind.is_empty());
    }

    /// The kind that a table is of: the most alike of those that are alike enough.
    fn kind_of(&self, table: &Table) -> Option<usize> {
        let alike = self.tables.iter().map(|kind| kind.likeness(table)).enumerate().filter(|&(_, likeness)| likeness >= ALIKE);
        alike.max_by(|one, other| one.1.total_cmp(&other.1).then(other.0.cmp(&one.0))).map(|(at, _)| at)
    }

    /// Puts further corrections over these.
    pub fn add(&mut self, further: Corrected) {
        for kind in further.tables {
            match self.tables.iter_mut().find(|own| own.columns == kind.columns) {
                Some(own) => {
                    own.roles.extend(kind.roles);
                    own.date_orders.extend(kind.date_orders);
                }
                None => self.tables.push(kind),
            }
        }
        let (own, further) = (&mut self.organisations, further.organisations);
        own.same.extend(further.same);
        own.apart.extend(further.apart);
        own.kinds.extend(further.kinds);
    }

    /// What they mean for the tables at hand, and for each kind of table that none of them is of, that it waits.
    pub fn for_tables<'a>(&self, tables: impl Iterator<Item = &'a Table>) -> (Corrections, Vec<Saying>) {
        let mut corrections = Corrections { organisations: self.organisations.clone(), ..Corrections::default() };
        let mut met = vec![false; self.tables.len()];
        for (index, table) in tables.enumerate() {
            let Some(at) = self.kind_of(table) else { continue };
            met[at] = true;
            for (column, id) in table.columns().iter().zip(table.column_ids()) {
                if let Some(&role) = self.tables[at].roles.get(column.name()) {
                    corrections.roles.insert((index, id), role);
                }
                if let Some(&order) = self.tables[at].date_orders.get(column.name()) {
                    corrections.date_orders.insert((index, id), order);
                }
            }
        }
        let waiting = self.tables.iter().zip(met).filter(|(_, met)| !met).map(|(kind, _)| {
            let columns = kind.corrected();
            let columns = columns.get(..3).unwrap_or(&columns).join(", ");
            Saying::of(SessionSays::CorrectionsWait, [Value::Name(columns)])
        });
        (corrections, waiting.collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::english;
    use crate::table::{Source, TableBuilder};
    use crate::understand::{Measure, PartyKey, PartyKind};

    fn table(columns: &[&str]) -> Table {
        TableBuilder::new(Source::default(), columns.iter().map(|name| (*name).to_owned())).finish()
    }

    const WEIGHT: Role = Role::Measure(Measure::GrossMass);

    #[test]
    fn roles_hold_for_the_next_file_of_the_kind() {
        let mut corrected = Corrected::default();
        corrected.set_role(&table(&["a", "b", "c", "x", "y"]), ColumnId(3), Some(WEIGHT));
        let next = table(&["x", "a", "b", "c", "y", "new"]);
        let (corrections, waiting) = corrected.for_tables([&table(&["x"]), &next].into_iter());
        assert_eq!(corrections.roles, BTreeMap::from([((1, ColumnId(0)), WEIGHT)]));
        assert_eq!(waiting, Vec::new());
        let (none, waiting) = corrected.for_tables([&table(&["x", "z"])].into_iter());
        assert!(none.roles.is_empty() && english(&waiting[0]).contains("columns x and others"), "{waiting:?}");
        corrected.set_role(&next, ColumnId(0), None);
        assert_eq!(corrected, Corrected::default());
    }

    #[test]
    fn what_is_saved_is_read_again() {
        let mut corrected = Corrected::default();
        corrected.set_role(&table(&["a", "b"]), ColumnId(0), Some(WEIGHT));
        corrected.organisations.kinds.push((PartyKey::email("a@example.org"), PartyKind::Person));
        let text = corrected.to_json();
        assert!(Corrected::is_file(text.as_bytes()) && Corrected::is_file(format!("\u{feff}\n{text}").as_bytes()));
        assert_eq!(Corrected::of_file("made-up.json", text.as_bytes()), Ok(corrected.clone()));
        assert_eq!(corrected.count(), (1, 1));
        let mut twice = corrected.clone();
        twice.add(corrected.clone());
        assert_eq!(twice.count(), (1, 2));
    }

    #[test]
    fn orders_of_day_and_month_are_kept_like_roles() {
        let mut corrected = Corrected::default();
        let dated = table(&["id", "sent"]);
        corrected.set_date_order(&dated, ColumnId(1), Some(DateOrder::MonthFirst));
        assert_eq!(corrected.date_order(&dated, ColumnId(1)), Some(DateOrder::MonthFirst));
        assert_eq!(corrected.count(), (1, 0));
        let text = corrected.to_json();
        assert!(text.contains("\"sent\": \"month-first\""), "{text}");
        let read = Corrected::of_file("made-up.json", text.as_bytes()).unwrap();
        let (corrections, _) = read.for_tables([&dated].into_iter());
        assert_eq!(corrections.date_orders, BTreeMap::from([((0, ColumnId(1)), DateOrder::MonthFirst)]));
        let (_, waiting) = read.for_tables([&table(&["x"])].into_iter());
        assert!(english(&waiting[0]).contains("columns sent and others"), "{waiting:?}");
        corrected.set_role(&dated, ColumnId(1), Some(WEIGHT));
        assert_eq!(corrected.count(), (1, 0), "one column, whatever is said of it");
        corrected.set_role(&dated, ColumnId(1), None);
        corrected.set_date_order(&dated, ColumnId(1), None);
        assert_eq!(corrected, Corrected::default());
        // Files saved before there were any.
        let old = r#"{"portolan_corrections": 1, "tables": [{"columns": ["a"], "roles": {"a": "measure.gross-mass"}}]}"#;
        let old = old.replace("measure.gross-mass", &crate::understand::key(WEIGHT));
        assert_eq!(Corrected::of_file("made-up.json", old.as_bytes()).unwrap().count(), (1, 0));
        assert!(!Corrected::of_file("made-up.json", old.as_bytes()).unwrap().to_json().contains("date_orders"));
    }

    #[test]
    fn what_is_damaged_gets_a_sentence() {
        assert!(!Corrected::is_file(b"[{\"portolan_corrections\": 1}]"));
        assert!(!Corrected::is_file(b"{\"a\": 1}"));
        assert!(
            Corrected::of_file("made-up.json", b"{\"portolan_corrections\": 1, \"tables\":")
                .map_err(|says| english(&says))
                .unwrap_err()
                .starts_with("made-up.json, line 1")
        );
        assert!(
            Corrected::of_file("made-up.json", b"{\"portolan_corrections\": 2, \"tables\": []}")
                .map_err(|says| english(&says))
                .unwrap_err()
                .contains("later version")
        );
        let unknown = r#"{"portolan_corrections": 1, "tables": [{"columns": ["a"], "roles": {"a": "nonsense"}}]}"#;
        assert!(
            Corrected::of_file("made-up.json", unknown.as_bytes())
                .map_err(|says| english(&says))
                .unwrap_err()
                .contains("no role of this name")
        );
    }
}
