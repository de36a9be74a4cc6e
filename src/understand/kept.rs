//! What was read of the tables before, each with what it was read from: when the person sets a role right, only the stations
//! that read that column read again.

use super::corrections::OrganisationCorrections;
use super::direct::{Told, direct_of_column};
use super::recognised::Recognised;
use super::role::Role;
use super::sheet::Sheet;
use super::shipments::{DirectIdentifier, Shipments, TableRoles};
use crate::saying::Saying;
use crate::table::{ColumnId, Kind, Table};
use std::sync::Arc;

/// What a station reads of the tables: columns by the roles that it asks for, with all that can change what it makes of them.
#[derive(Clone, PartialEq, Debug, Default)]
pub(super) struct ReadFrom {
    columns: Vec<(usize, ColumnId, Role, u32, Kind)>,
    parties: OrganisationCorrections,
}

impl ReadFrom {
    /// The columns whose role `asks` accepts, and what the person says of parties where that counts.
    pub(super) fn of(tables: &[TableRoles], asks: impl Fn(Role) -> bool, parties: Option<&OrganisationCorrections>) -> Self {
        let of_table = |(at, table): (usize, &TableRoles)| {
            let columns = table.table.columns().iter().zip(table.table.column_ids()).zip(&table.roles);
            let asked = columns.filter(|(_, found)| asks(found.role)).map(move |((column, id), found)| {
                // Of several columns with one role the surest counts.
                (at, id, found.role, found.confidence.0.to_bits(), column.kind())
            });
            asked.collect::<Vec<_>>()
        };
        let columns = tables.iter().enumerate().flat_map(of_table).collect();
        ReadFrom { columns, parties: parties.cloned().unwrap_or_default() }
    }
}

/// What one station read.
#[derive(Default)]
pub(super) struct Station<T> {
    from: Option<ReadFrom>,
    read: T,
}

impl<T> Station<T> {
    /// Reads, unless what was read last was read from the same.
    pub(super) fn of(&mut self, from: ReadFrom, read: impl FnOnce() -> T) {
        if self.from.as_ref() != Some(&from) {
            self.read = read();
            self.from = Some(from);
        }
    }

    /// What was read last.
    pub(super) fn read(&self) -> &T {
        &self.read
    }
}

/// What the cells of one column name: operators, and persons.
#[derive(Default)]
pub(super) struct OfColumn {
    pub(super) operators: Recognised,
    pub(super) direct: Vec<DirectIdentifier>,
    /// Streets, e-mail addresses and telephone numbers that are an organisation's, and no direct identifiers therefore.
    pub(super) contacts_of_organisations: u64,
    pub(super) notes: Vec<Saying>,
}

impl OfColumn {
    pub(super) fn of(sheet: &Sheet, table: usize, column: ColumnId, role: Role, parties: Told) -> OfColumn {
        let mut notes = Vec::new();
        let operators = Recognised::of_column(sheet, table, column, role, parties);
        let (direct, contacts_of_organisations) = direct_of_column(sheet, table, column, role, parties, &mut notes);
        OfColumn { operators, direct, contacts_of_organisations, notes }
    }
}

/// A column of names, by table and column, and what it holds.
pub(super) type Named = ((usize, ColumnId), OfColumn);

/// What was read of tables, kept for when they are read again with other roles. It shares its lists with the
/// [`Shipments`] that were made of it, so that it takes little memory of its own.
#[derive(Default)]
pub struct Kept {
    tables: Vec<Arc<Table>>,
    pub(super) grouped: Station<Shipments>,
    pub(super) amounts: Station<Shipments>,
    pub(super) places: Station<Shipments>,
    pub(super) goods: Station<Shipments>,
    /// With what the columns of their names hold.
    pub(super) parties: Station<(Shipments, Vec<Named>)>,
    /// By table and column, with the role by which it was searched.
    pub(super) columns: Vec<Vec<Option<(Role, OfColumn)>>>,
}

impl Kept {
    /// Forgets everything if these are not the tables that it was read of.
    pub(super) fn begin(&mut self, tables: &[TableRoles]) {
        let same = |(known, now): (&Arc<Table>, &TableRoles)| known.has_rows_of(&now.table);
        if self.tables.len() != tables.len() || !self.tables.iter().zip(tables).all(same) {
            *self = Kept::default();
            self.tables = tables.iter().map(|of| Arc::clone(&of.table)).collect();
            self.columns = tables.iter().map(|of| of.roles.iter().map(|_| None).collect()).collect();
        }
    }
}
