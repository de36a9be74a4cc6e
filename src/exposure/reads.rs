//! What of the shipments a part of the report reads: when something changes, only what reads it is measured again.
//!
//! What is declared here is tested: without what it does not declare, a measure says the same (below).

use super::Part;
use super::measure::MeasureId;
use crate::table::Column;
use crate::understand::{Measure, OperatorSeen, Role, Shared, Shipments, TableRoles};
use std::collections::BTreeMap;
use std::ops::BitOr;
use std::sync::{Arc, OnceLock};

/// Some of what shipments say.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
pub struct Reads(u16);

impl Reads {
    pub(super) const NOTHING: Reads = Reads(0);
    pub(super) const PARTIES: Reads = Reads(1);
    pub(super) const PLACES: Reads = Reads(2);
    pub(super) const GOODS: Reads = Reads(4);
    pub(super) const DAYS: Reads = Reads(8);
    /// With their currencies.
    pub(super) const VALUES: Reads = Reads(16);
    pub(super) const MASSES: Reads = Reads(32);
    pub(super) const QUANTITIES: Reads = Reads(64);
    /// Numbers of shipments, by which they can be followed.
    pub(super) const NUMBERS: Reads = Reads(128);
    /// Means and terms of transport.
    pub(super) const TRANSPORT: Reads = Reads(256);
    /// Operators recognised.
    pub(super) const OPERATORS: Reads = Reads(512);
    /// Direct identifiers of persons.
    pub(super) const DIRECT: Reads = Reads(1024);
    /// Whether anything at all tells of deliveries, and of persons.
    pub(super) const TOLD: Reads = Reads(2048);
    /// What others may know of a delivery.
    pub(super) const DELIVERED: Reads =
        Reads(Reads::PARTIES.0 | Reads::PLACES.0 | Reads::GOODS.0 | Reads::DAYS.0 | Reads::VALUES.0 | Reads::MASSES.0);
    pub(crate) const EVERYTHING: Reads = Reads(4095);

    /// Whether two have anything in common.
    pub(super) fn meets(self, other: Reads) -> bool {
        self.0 & other.0 != 0
    }

    /// What is laid out, where it reads none of what changed; else nothing.
    pub(super) fn spare<T>(self, laid: &Arc<OnceLock<T>>, reads: Reads) -> Arc<OnceLock<T>> {
        if reads.meets(self) { Arc::default() } else { Arc::clone(laid) }
    }

    /// Where a column of this role counts.
    fn of_role(role: Role) -> Reads {
        match role {
            Role::Party(..) => Reads::PARTIES,
            Role::Place(_) => Reads::PLACES,
            Role::Goods(_) => Reads::GOODS,
            Role::Time(_) => Reads::DAYS,
            Role::Money(_) => Reads::VALUES,
            Role::Measure(Measure::Quantity) => Reads::QUANTITIES,
            Role::Measure(_) => Reads::MASSES,
            Role::Identifier(_) => Reads::NUMBERS,
            Role::Transport(_) => Reads::TRANSPORT,
            Role::Other => Reads::NOTHING,
        }
    }

    /// What is not the same in two states of shipments.
    ///
    /// # Complexity
    /// A look at each cell of the columns that were read again; what was handed on is not looked at.
    pub(crate) fn that_differ(one: &Shipments, other: &Shipments) -> Reads {
        let rows = |one: &TableRoles, other: &TableRoles| one.table.has_rows_of(&other.table);
        let same_rows = one.tables.len() == other.tables.len()
            && one.tables.iter().zip(&other.tables).all(|(one, other)| rows(one, other) && one.roles.len() == other.roles.len());
        let same_shipments = match (&one.shipment_of_line, &other.shipment_of_line) {
            (None, None) => true,
            (Some(one), Some(other)) => alike(one, other),
            _ => false,
        };
        if !same_rows || !same_shipments || one.shipment_count != other.shipment_count || one.tables.is_empty() {
            return Reads::EVERYTHING;
        }
        let mut differ = Reads::NOTHING;
        for (one, other) in one.tables.iter().zip(&other.tables) {
            let columns = one.table.columns().iter().map(Column::kind).zip(other.table.columns().iter().map(Column::kind));
            for ((before, now), (kind_before, kind_now)) in one.roles.iter().zip(&other.roles).zip(columns) {
                if before.role != now.role || kind_before != kind_now {
                    differ = differ | Reads::of_role(before.role) | Reads::of_role(now.role);
                }
            }
        }
        let parties = alike_by(&one.party_of, &other.party_of)
            && Arc::ptr_eq(&one.evidence, &other.evidence)
            && one.parties.is(&other.parties);
        let direct = one.direct == other.direct && one.contacts_of_organisations == other.contacts_of_organisations;
        let told = |of: &Shipments| (of.identifiers.is_empty(), of.direct.is_empty());
        let places =
            alike_by(&one.place_of, &other.place_of) && alike(&one.places, &other.places) && one.unresolved == other.unresolved;
        let goods = alike(&one.goods_of, &other.goods_of) && alike(&one.goods, &other.goods);
        let values = numbers_alike(&one.value_of, &other.value_of)
            && alike(&one.currency_of, &other.currency_of)
            && one.currencies == other.currencies;
        let of = [
            (Reads::PARTIES, parties),
            (Reads::PLACES, places),
            (Reads::GOODS, goods),
            (Reads::DAYS, alike_by(&one.day_of, &other.day_of)),
            (Reads::VALUES, values),
            (Reads::MASSES, numbers_alike(&one.mass_of, &other.mass_of)),
            (Reads::QUANTITIES, numbers_alike(&one.quantity_of, &other.quantity_of)),
            (Reads::NUMBERS, one.identifiers == other.identifiers),
            (Reads::OPERATORS, operators_alike(one, other)),
            (Reads::DIRECT, direct),
            (Reads::TOLD, told(one) == told(other)),
        ];
        of.into_iter().filter(|(_, same)| !same).fold(differ, |differ, (reads, _)| differ | reads)
    }
}

impl BitOr for Reads {
    type Output = Reads;

    fn bitor(self, other: Reads) -> Reads {
        Reads(self.0 | other.0)
    }
}

fn alike<T: PartialEq>(one: &Shared<T>, other: &Shared<T>) -> bool {
    one.is(other) || one == other
}

/// A number that is none is like another.
fn numbers_alike(one: &Shared<f64>, other: &Shared<f64>) -> bool {
    let same = |(one, other): (&f64, &f64)| one.to_bits() == other.to_bits() || (one.is_nan() && other.is_nan());
    one.is(other) || (one.len() == other.len() && one.iter().zip(other).all(same))
}

fn alike_by<K: Ord, T: PartialEq>(one: &BTreeMap<K, Shared<T>>, other: &BTreeMap<K, Shared<T>>) -> bool {
    one.len() == other.len()
        && one.iter().zip(other).all(|((role, one), (other_role, other))| role == other_role && alike(one, other))
}

fn operators_alike(one: &Shipments, other: &Shipments) -> bool {
    let alike = |at: usize, one_seen: &OperatorSeen, other_seen: &OperatorSeen| {
        let ways = |of| {
            Shipments::operator_ways(of, at).map(|(way, lines)| (way.acts_as, way.by, way.table, way.column, &way.cell, lines))
        };
        one_seen.operator.id == other_seen.operator.id && one_seen.lines == other_seen.lines && ways(one).eq(ways(other))
    };
    one.operators.len() == other.operators.len()
        && one.operators.iter().zip(&other.operators).enumerate().all(|(at, (one, other))| alike(at, one, other))
}

impl Part {
    /// What it reads.
    pub(super) fn reads(self) -> Reads {
        use MeasureId as Id;
        const TRADE: Reads = Reads(Reads::PARTIES.0 | Reads::PLACES.0 | Reads::GOODS.0);
        const IN_TIME: Reads = Reads(Reads::DAYS.0 | Reads::GOODS.0 | Reads::PLACES.0);
        let delivered = Reads::DELIVERED | Reads::TOLD;
        match self {
            Part::Finding(at) => match super::ALL[at].0.id {
                Id::OrganisationsCount | Id::OrganisationsVariants => Reads::PARTIES,
                Id::OrganisationsLinks => Reads::PARTIES | Reads::VALUES,
                Id::OrganisationsNovelty => Reads::PARTIES | Reads::DAYS,
                Id::ProductsSpecificity => Reads::GOODS | Reads::VALUES,
                Id::ProductsPriceVisible => Reads::VALUES | Reads::QUANTITIES | Reads::MASSES,
                Id::ProductsPriceDispersion => Reads::PARTIES | Reads::GOODS | Reads::VALUES | Reads::QUANTITIES,
                Id::ProductsStrategic => Reads::GOODS,
                Id::ProductsRevealing => Reads::PARTIES | Reads::GOODS,
                Id::RoutesLaneKnown => Reads::PLACES | Reads::PARTIES,
                Id::RoutesLinkable => Reads::NUMBERS | Reads::TRANSPORT,
                Id::RoutesChain => Reads::PARTIES | Reads::PLACES | Reads::DAYS | Reads::TRANSPORT | Reads::OPERATORS,
                Id::RoutesRegularity => Reads::PARTIES | Reads::PLACES | Reads::DAYS,
                Id::RoutesHubShare => Reads::PLACES | Reads::VALUES,
                Id::ConsumersDirectIdentifiers => Reads::DIRECT,
                Id::ConsumersPersonsArt9 => Reads::PARTIES | Reads::GOODS,
                Id::ConsumersK
                | Id::ConsumersDistinction
                | Id::ConsumersReidentification
                | Id::ConsumersPopulationUniques
                | Id::ConsumersSpecialUniques
                | Id::ConsumersAttributeDisclosure
                | Id::ConsumersUnicity => delivered,
                Id::NetworkConcentration => TRADE | Reads::TOLD,
                Id::NetworkSingleSource => Reads::PARTIES | Reads::GOODS,
                Id::NetworkEuDependency => TRADE,
                Id::NetworkChokepoints => Reads::PARTIES | Reads::PLACES,
                Id::NetworkWhatFails => TRADE | Reads::DAYS | Reads::VALUES,
                Id::PatternsChangePoints
                | Id::PatternsSmallestVisible
                | Id::PatternsMovers
                | Id::PatternsMix
                | Id::PatternsSeasonality => IN_TIME,
            },
            Part::Consumers => delivered,
            Part::Observers => TRADE | Reads::VALUES | Reads::DAYS | Reads::OPERATORS,
            Part::Flows => Reads::PLACES | Reads::DAYS | Reads::VALUES | Reads::MASSES,
            Part::Products => Reads::GOODS | Reads::VALUES,
            Part::Hubs => Reads::PLACES | Reads::VALUES,
            Part::Network => TRADE | Reads::DAYS,
            Part::Patterns => IN_TIME,
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::{Basis, Done, Measured, Seen, all_parts, any_shipments, see, see_again};
    use super::*;
    use crate::reference::operator::operator;
    use crate::table::ColumnId;
    use crate::understand::{DirectIdentifier, DirectKind, Identifier, LineId, NONE, OperatorRole, Transport};
    use proptest::prelude::*;

    const EACH: [Reads; 11] = [
        Reads::PARTIES,
        Reads::PLACES,
        Reads::GOODS,
        Reads::DAYS,
        Reads::VALUES,
        Reads::MASSES,
        Reads::QUANTITIES,
        Reads::NUMBERS,
        Reads::TRANSPORT,
        Reads::OPERATORS,
        Reads::DIRECT,
    ];

    /// Any shipments that say something of everything.
    fn any_telling() -> impl Strategy<Value = Shipments> {
        (any_shipments(), prop::collection::vec(any::<bool>(), 40)).prop_map(|(mut shipments, picks)| {
            shipments.mass_of = shipments.quantity_of.iter().rev().copied().collect();
            if picks[0] {
                shipments.identifiers.push((0, ColumnId(4), Identifier::Tracking));
            }
            // The last column, of quantities, is one of vessels to whoever looks at its role.
            if picks[1]
                && let Some(found) = shipments.tables[0].roles.last_mut()
            {
                found.role = Role::Transport(Transport::Means);
            }
            if picks[2] {
                let named = shipments.lines().filter(|line| picks[line.0 as usize]).collect::<Vec<LineId>>();
                shipments.name_operator(operator("cainiao").unwrap(), OperatorRole::Carrier, &named);
            }
            if picks[3] {
                let (kind, cells) = (DirectKind::PersonName, shipments.line_count as u64);
                let column = ColumnId(1);
                let first = Vec::new();
                shipments.direct.push(DirectIdentifier { table: 0, column, kind, cells, distinct: 1, verified: None, first });
                shipments.contacts_of_organisations = 2;
            }
            shipments
        })
    }

    /// The shipments as if nothing spoke of this.
    fn without(shipments: &Shipments, reads: Reads) -> Shipments {
        let mut bare = shipments.clone();
        for found in bare.tables.iter_mut().flat_map(|table| &mut table.roles) {
            if Reads::of_role(found.role) == reads {
                found.role = Role::Other;
            }
        }
        match reads {
            Reads::PARTIES => {
                (bare.party_of, bare.parties) = (BTreeMap::new(), Shared::default());
                bare.evidence = Arc::default();
            }
            Reads::PLACES => {
                (bare.place_of, bare.places) = (BTreeMap::new(), Shared::default());
                bare.unresolved = Vec::new();
            }
            Reads::GOODS => {
                (bare.goods_of, bare.goods) = (vec![NONE; shipments.line_count].into(), Shared::default());
            }
            Reads::DAYS => bare.day_of = BTreeMap::new(),
            Reads::VALUES => {
                (bare.value_of, bare.currency_of) = (Shared::default(), Shared::default());
                bare.currencies = Vec::new();
            }
            Reads::MASSES => bare.mass_of = Shared::default(),
            Reads::QUANTITIES => bare.quantity_of = Shared::default(),
            Reads::NUMBERS => bare.identifiers = Vec::new(),
            Reads::OPERATORS => (bare.operators, bare.ways) = (Vec::new(), Vec::new()),
            Reads::DIRECT => (bare.direct, bare.contacts_of_organisations) = (Vec::new(), 0),
            _ => {}
        }
        bare
    }

    fn same(one: &Done, other: &Done) -> bool {
        match (one, other) {
            (Done::Finding(_, one), Done::Finding(_, other)) => one == other,
            (Done::Consumers(one), Done::Consumers(other)) => one == other,
            (Done::Flows(one), Done::Flows(other)) => one == other,
            (Done::Products(one), Done::Products(other)) => one == other,
            (Done::Hubs(one), Done::Hubs(other)) => one == other,
            (Done::Network(one), Done::Network(other)) => one == other,
            (Done::Patterns(one), Done::Patterns(other)) => one == other,
            (Done::Observers(one), Done::Observers(other)) => format!("{one:?}") == format!("{other:?}"),
            _ => false,
        }
    }

    fn same_seen(one: &Seen, other: &Seen) -> bool {
        let rest = |seen: &Seen| format!("{:?} {:?} {:?} {:?}", seen.observers, seen.consumers, seen.network, seen.patterns);
        (&one.findings, &one.flows, &one.products, &one.hubs) == (&other.findings, &other.flows, &other.products, &other.hubs)
            && rest(one) == rest(other)
    }

    proptest! {
        #[test]
        fn nothing_reads_what_it_does_not_declare(shipments in any_telling()) {
            let basis = Basis::new(&shipments);
            let said: Vec<_> = all_parts().into_iter().map(|part| (part, part.of(&basis, &[]))).collect();
            for reads in EACH {
                let bare = without(&shipments, reads);
                let differ = Reads::that_differ(&shipments, &bare);
                prop_assert!(differ == Reads::NOTHING || differ.meets(reads));
                // Without its only number, say, a file tells of no delivery any more.
                let reads = reads | Reads(differ.0 & Reads::TOLD.0);
                let basis = Basis::new(&bare);
                for (part, said) in said.iter().filter(|(part, _)| !part.reads().meets(reads)) {
                    let of = match part { Part::Finding(at) => super::super::ALL[*at].0.id.key(), _ => "a section" };
                    prop_assert!(same(&part.of(&basis, &[]), said), "{} reads {:?}", of, reads);
                }
            }
        }

        /// What is kept from before is what would be measured anew, there and back.
        #[test]
        fn what_is_kept_is_what_would_be_measured(shipments in any_telling()) {
            let mut measured = Measured::default();
            see_again(&shipments, &[], &mut measured, Reads::EVERYTHING);
            for reads in EACH {
                let bare = without(&shipments, reads);
                let differ = Reads::that_differ(&shipments, &bare);
                prop_assert!(same_seen(&see_again(&bare, &[], &mut measured, differ), &see(&bare, &[])), "{:?}", reads);
                prop_assert!(same_seen(&see_again(&shipments, &[], &mut measured, differ), &see(&shipments, &[])), "{:?}", reads);
            }
        }
    }
}
