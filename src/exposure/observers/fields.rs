//! Fields: what of a record an observer sees, and what each part in the trade needs by default.
//!
//! A field is a group of column roles that are handed over together or not at all. The default template of a part follows
//! what its documents ask for: the consignment note (CMR Art. 6), the air waybill (Montreal Convention Art. 5), the postal
//! customs forms CN 22 and CN 23 (UPU), the customs declaration's data sets (Delegated Regulation (EU) 2015/2446, Annex B).
//! These were not checked article by article: templates are stated by this project, and the person can change each.

use crate::reference::operator::{Operator, OperatorKind};
use crate::understand::{GoodsRole, PartyAttribute, PartyRole, Role, Transport};
use serde::{Deserialize, Serialize};

/// A group of columns that are handed over together.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    /// Who ships: names and numbers of consignor, seller, exporter, manufacturer.
    Shipper,
    /// Who receives: names and numbers of consignee, buyer, importer, notify party.
    Consignee,
    /// Carrier, forwarder, platform, declarant and other parties.
    OtherParties,
    /// Street and house number.
    Addresses,
    /// E-mail, telephone, the person to speak to.
    Contacts,
    /// Identity and tax numbers of persons.
    PersonalNumbers,
    /// Countries, cities, postcodes, ports and hubs.
    Route,
    /// Mode, vessel, vehicle, flight.
    Transport,
    /// Description, article, brand, batch.
    Goods,
    /// Tariff codes.
    Tariff,
    /// Values, prices, charges, terms.
    Value,
    /// Mass, quantity, size.
    Quantity,
    /// Days and times.
    Times,
    /// Tracking, bill, container, order and declaration numbers.
    References,
}

impl Field {
    /// All fields, in the order in which the page lists them.
    pub const ALL: [Field; 14] = [
        Field::Shipper,
        Field::Consignee,
        Field::OtherParties,
        Field::Addresses,
        Field::Contacts,
        Field::PersonalNumbers,
        Field::Route,
        Field::Transport,
        Field::Goods,
        Field::Tariff,
        Field::Value,
        Field::Quantity,
        Field::Times,
        Field::References,
    ];

    /// The field that a column of this role belongs to; `None` for columns that are none of the trade's.
    pub fn of(role: Role) -> Option<Field> {
        use PartyRole::{Buyer, Consignee, Consignor, Exporter, Importer, Manufacturer, Notify, Seller};
        Some(match role {
            Role::Party(part, attribute) => match attribute {
                PartyAttribute::Name | PartyAttribute::Id | PartyAttribute::RegisteredId => match part {
                    Consignor | Seller | Exporter | Manufacturer => Field::Shipper,
                    Consignee | Buyer | Importer | Notify => Field::Consignee,
                    _ => Field::OtherParties,
                },
                PartyAttribute::Street => Field::Addresses,
                PartyAttribute::City | PartyAttribute::Region | PartyAttribute::Postcode | PartyAttribute::Country => {
                    Field::Route
                }
                PartyAttribute::Contact | PartyAttribute::Email | PartyAttribute::Phone => Field::Contacts,
                PartyAttribute::PersonalId => Field::PersonalNumbers,
            },
            Role::Place(_) => Field::Route,
            Role::Goods(GoodsRole::TariffCode) => Field::Tariff,
            Role::Goods(_) => Field::Goods,
            Role::Transport(Transport::Terms) | Role::Money(_) => Field::Value,
            Role::Transport(_) => Field::Transport,
            Role::Time(_) => Field::Times,
            Role::Identifier(_) => Field::References,
            Role::Measure(_) => Field::Quantity,
            Role::Other => return None,
        })
    }
}

/// A set of fields.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Fields(u16);

impl Fields {
    /// Everything.
    pub const ALL: Fields = Fields((1 << Field::ALL.len()) - 1);

    /// These fields.
    pub const fn of(fields: &[Field]) -> Fields {
        let mut set = 0;
        let mut at = 0;
        while at < fields.len() {
            set |= 1 << fields[at] as u16;
            at += 1;
        }
        Fields(set)
    }

    /// Whether a field is among them.
    #[inline]
    pub const fn has(self, field: Field) -> bool {
        self.0 & (1 << field as u16) != 0
    }

    /// Whether all of `others` are among them.
    pub const fn covers(self, others: Fields) -> bool {
        self.0 & others.0 == others.0
    }

    /// These, and those too.
    #[must_use]
    pub const fn with(self, others: Fields) -> Fields {
        Fields(self.0 | others.0)
    }

    /// Those of both.
    #[must_use]
    pub const fn and(self, others: Fields) -> Fields {
        Fields(self.0 & others.0)
    }

    /// The fields, in their order.
    pub fn iter(self) -> impl Iterator<Item = Field> {
        Field::ALL.into_iter().filter(move |&field| self.has(field))
    }
}

impl Serialize for Fields {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl<'de> Deserialize<'de> for Fields {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Fields::of(&Vec::<Field>::deserialize(deserializer)?))
    }
}

/// What an observer does in the trade, as far as it decides what it sees.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// Carries goods by air, sea or road.
    Carrier,
    /// Carries post and parcels to the door, across borders with customs data.
    Post,
    /// Sells or brokers: marketplace, shop system.
    Platform,
    /// Arranges the carriage.
    Forwarder,
    /// Declares to customs.
    CustomsBroker,
    /// Handles the goods: hub, port, terminal, warehouse.
    Hub,
    /// Follows shipments for others.
    Tracking,
    /// Runs the software or stores its data.
    DataSystem,
    /// Looks at the outside of consignments: scanners, cranes.
    Equipment,
    /// Is handed the file itself.
    Recipient,
}

impl Part {
    /// All of them.
    pub const ALL: [Part; 10] = [
        Part::Carrier,
        Part::Post,
        Part::Platform,
        Part::Forwarder,
        Part::CustomsBroker,
        Part::Hub,
        Part::Tracking,
        Part::DataSystem,
        Part::Equipment,
        Part::Recipient,
    ];

    /// The part that an operator plays by what it does: of several the one that sees most.
    pub fn of(operator: &Operator) -> Part {
        let parts = operator.kinds.iter().map(|kind| match kind {
            OperatorKind::Airline | OperatorKind::Carrier => Part::Carrier,
            OperatorKind::PostalOperator => Part::Post,
            OperatorKind::Marketplace | OperatorKind::CommercePlatform => Part::Platform,
            OperatorKind::Forwarder | OperatorKind::BookingPlatform => Part::Forwarder,
            OperatorKind::CustomsBroker => Part::CustomsBroker,
            OperatorKind::HubOperator
            | OperatorKind::PortOperator
            | OperatorKind::Handler
            | OperatorKind::Warehouse
            | OperatorKind::Fulfilment => Part::Hub,
            OperatorKind::TrackingPlatform | OperatorKind::VisibilityPlatform => Part::Tracking,
            OperatorKind::LogisticsPlatform
            | OperatorKind::LogisticsDataPlatform
            | OperatorKind::AirCargoCommunitySystem
            | OperatorKind::AirCargoSoftware
            | OperatorKind::PortCommunitySystem
            | OperatorKind::Cloud
            | OperatorKind::CustomsSoftware
            | OperatorKind::ShippingSoftware
            | OperatorKind::TransportManagement => Part::DataSystem,
            OperatorKind::PortEquipment | OperatorKind::ScannerVendor => Part::Equipment,
        });
        parts.max_by_key(|part| part.template().iter().count()).unwrap_or(Part::Recipient)
    }

    /// What it sees of a record by default.
    pub const fn template(self) -> Fields {
        use Field::*;
        const TO_THE_DOOR: Fields =
            Fields::of(&[Shipper, Consignee, OtherParties, Addresses, Contacts, Route, Transport, Quantity, Times, References]);
        match self {
            Part::Carrier => TO_THE_DOOR.with(Fields::of(&[Goods])),
            Part::Post => TO_THE_DOOR.with(Fields::of(&[Goods, Tariff, Value])),
            Part::Platform => Fields::of(&[
                Shipper,
                Consignee,
                OtherParties,
                Addresses,
                Contacts,
                Route,
                Goods,
                Value,
                Quantity,
                Times,
                References,
            ]),
            Part::Forwarder => TO_THE_DOOR.with(Fields::of(&[Goods, Tariff, Value])),
            Part::CustomsBroker => TO_THE_DOOR.with(Fields::of(&[Goods, Tariff, Value, PersonalNumbers])),
            Part::Hub => {
                Fields::of(&[Shipper, Consignee, OtherParties, Addresses, Route, Transport, Quantity, Times, References])
            }
            Part::Tracking => Fields::of(&[OtherParties, Route, Transport, Times, References]),
            Part::DataSystem | Part::Recipient => Fields::ALL,
            Part::Equipment => Fields::of(&[Transport, Quantity, Times, References]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reference::operator::{operator, operators};
    use crate::understand::all_roles;

    #[test]
    fn every_role_but_other_is_in_a_field_and_every_field_has_a_role() {
        let fields: Vec<Field> = all_roles().iter().filter_map(|role| Field::of(*role)).collect();
        assert_eq!(fields.len(), all_roles().len() - 1);
        assert!(Field::ALL.iter().all(|field| fields.contains(field)));
    }

    #[test]
    fn sets_of_fields_are_sets() {
        let some = Fields::of(&[Field::Goods, Field::Shipper]);
        assert_eq!(some.iter().collect::<Vec<_>>(), [Field::Shipper, Field::Goods]);
        assert!(Fields::ALL.covers(some) && !some.covers(Fields::ALL) && some.with(Fields::ALL) == Fields::ALL);
        let json = serde_json::to_string(&some).unwrap_or_default();
        assert_eq!(json, r#"["shipper","goods"]"#);
        assert_eq!(serde_json::from_str::<Fields>(&json).ok(), Some(some));
    }

    #[test]
    fn an_operator_sees_what_the_most_telling_of_its_parts_sees() {
        assert_eq!(operator("cainiao").map(Part::of), Some(Part::DataSystem));
        assert!(operators().iter().all(|operator| Part::of(operator) != Part::Recipient));
    }
}
