//! Tables become shipments: what each column means, who the parties are, which places and goods are meant.
//!
//! Knows tables and the reference facts; knows nothing of file formats or screens.
//!
//! First the columns: `headers` reads a header by the `vocabulary` (`paths` one that is a path), `values` looks at a sample
//! of the cells (with `detect` and `names`), `candidate` weighs the two for one column, and `judge` decides for the table as
//! a whole; where there is no header, `unnamed` and `figures` let columns explain each other. Then the lines: `assemble` lets
//! `consignment`, `amounts`, `places`, `commodities`, `parties`, `direct` (with `mentions`) and `recognised` read each table's `sheet`
//! (with `units` and `by_number`), and
//! `join` makes one what two tables say of one shipment.
//! What was read is `kept` with what it was read from: where the person sets a role right, only what reads it reads again.
//! Parties are entered by `parties` and made one by `unite`, on `evidence` only; `alike` finds those that are possibly the
//! same, and `corrections` is what the person says of them.

mod alike;
mod amounts;
mod assemble;
mod by_number;
mod candidate;
mod commodities;
mod consignment;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod corpus_tests;
mod corrections;
pub mod detect;
mod direct;
mod evidence;
mod figures;
mod headers;
mod join;
mod judge;
mod kept;
mod label;
mod legal_forms;
mod mentions;
mod name_forms;
mod name_words;
mod names;
mod part;
mod parties;
mod paths;
mod person_or_company;
mod places;
mod reasons;
mod recognised;
mod role;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod sample;
mod says;
mod shared;
mod sheet;
mod shipments;
mod similarity;
#[cfg(test)]
mod terms_tests;
mod unite;
mod units;
mod unnamed;
mod values;
mod vocabulary;

pub use assemble::{shipments, shipments_again, understand, with_corrections};
pub use corrections::{Corrections, OrganisationCorrections, PartyKey};
pub use evidence::{Alike, ApartBecause, KeptApart, NamesAre, Numbers, PartyEvidence, SharedTrait, Spelling, Tie};
pub use judge::find_roles;
pub use kept::Kept;
pub use label::{RoleSays, all_roles, group, key, label, role_of_key};
pub use reasons::ReasonSays;
pub use role::{Goods as GoodsRole, Identifier, Measure, Money, PartyAttribute, PartyRole, PlaceRole, Role, TimeRole, Transport};
pub use says::{CurrencySays, EvidenceSays, KindBecause, NotesSay, ShipmentSays, currency_said};
pub use shared::Shared;
pub(crate) use shipments::{CONSIGNEES, DAYS, LANE_ENDS, LANE_STARTS, SHIPPERS};
pub use shipments::{
    Confidence, DirectIdentifier, DirectKind, Goods, GoodsDetail, LineId, NONE, OperatorRole, OperatorSeen, OperatorSign,
    OperatorWay, Party, PartyKind, PlaceDetail, PlaceSeen, Reason, RoleFound, RoleSource, Shipments, TableRoles, Unresolved,
};
pub use values::Looks;
