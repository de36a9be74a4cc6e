//! Tables become shipments: what each column means, who the parties are, which places and goods are meant.
//!
//! Knows tables and the reference facts; knows nothing of file formats or screens.
//!
//! First the columns: `headers` reads a header by the `vocabulary`, `values` looks at a sample of the cells (with
//! `detect` and `names`), `candidate` weighs the two for one column, and `judge` decides for the table as a whole. Then
//! the lines: `assemble` lets `consignment`, `amounts`, `places`, `commodities`, `parties`, `direct` and `recognised` read
//! each table's `sheet` (with `units` and `by_number`), and `join` makes one what two tables say of one shipment.

mod amounts;
mod assemble;
mod by_number;
mod candidate;
mod commodities;
mod consignment;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod corpus_tests;
pub mod detect;
mod direct;
mod headers;
mod join;
mod judge;
mod label;
mod names;
mod parties;
mod places;
mod recognised;
mod role;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod sample;
mod sheet;
mod shipments;
#[cfg(test)]
mod terms_tests;
mod units;
mod values;
mod vocabulary;

pub use assemble::{Corrections, shipments, understand, with_corrections};
pub use judge::find_roles;
pub use label::{all_roles, group, key, label, party_label, role_of_key};
pub use role::{Goods as GoodsRole, Identifier, Measure, Money, PartyAttribute, PartyRole, PlaceRole, Role, TimeRole, Transport};
pub use shipments::{
    Confidence, DirectIdentifier, DirectKind, Goods, GoodsDetail, LineId, NONE, OperatorSeen, Party, PartyKind, PlaceDetail,
    PlaceSeen, Reason, RoleFound, RoleSource, Shipments, TableRoles, Unresolved,
};
