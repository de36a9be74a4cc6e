//! Roles by name: the list of a drop-down, what people call each, how files of ours write it, and under which heading it stands.

use super::role::{Goods, Identifier, Measure, Money, PartyAttribute, PartyRole, PlaceRole, Role, TimeRole, Transport};
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::sync::OnceLock;

const PARTIES: [PartyRole; 13] = [
    PartyRole::Consignor,
    PartyRole::Seller,
    PartyRole::Exporter,
    PartyRole::Manufacturer,
    PartyRole::Consignee,
    PartyRole::Buyer,
    PartyRole::Importer,
    PartyRole::Notify,
    PartyRole::Declarant,
    PartyRole::Carrier,
    PartyRole::Forwarder,
    PartyRole::Platform,
    PartyRole::Unspecified,
];

const ATTRIBUTES: [PartyAttribute; 12] = [
    PartyAttribute::Name,
    PartyAttribute::Id,
    PartyAttribute::RegisteredId,
    PartyAttribute::Street,
    PartyAttribute::City,
    PartyAttribute::Region,
    PartyAttribute::Postcode,
    PartyAttribute::Country,
    PartyAttribute::Contact,
    PartyAttribute::Email,
    PartyAttribute::Phone,
    PartyAttribute::PersonalId,
];

/// Every role that a person can give to a column, in the order of a drop-down, the roles of a [`group`] side by side.
pub fn all_roles() -> &'static [Role] {
    static ALL: OnceLock<Vec<Role>> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut all = vec![Role::Other];
        all.extend(
            [
                Identifier::Shipment,
                Identifier::Tracking,
                Identifier::MasterBill,
                Identifier::Container,
                Identifier::Order,
                Identifier::Line,
                Identifier::Invoice,
                Identifier::Declaration,
                Identifier::Seal,
                Identifier::Reference,
            ]
            .map(Role::Identifier),
        );
        all.extend(
            [Goods::TariffCode, Goods::Description, Goods::Article, Goods::Category, Goods::Brand, Goods::Lot, Goods::Dangerous]
                .map(Role::Goods),
        );
        all.extend(
            [
                PlaceRole::Origin,
                PlaceRole::Departure,
                PlaceRole::Loading,
                PlaceRole::Transit,
                PlaceRole::Discharge,
                PlaceRole::Destination,
                PlaceRole::CustomsOffice,
                PlaceRole::Coordinates,
            ]
            .map(Role::Place),
        );
        all.extend(
            [
                TimeRole::Ordered,
                TimeRole::Issued,
                TimeRole::Departed,
                TimeRole::Planned,
                TimeRole::Delivered,
                TimeRole::Recorded,
                TimeRole::Expiry,
                TimeRole::Unspecified,
            ]
            .map(Role::Time),
        );
        all.extend(
            [Transport::Mode, Transport::Means, Transport::Voyage, Transport::Terms, Transport::Service].map(Role::Transport),
        );
        all.extend(
            [Measure::GrossMass, Measure::NetMass, Measure::Quantity, Measure::Packages, Measure::Size].map(Role::Measure),
        );
        all.extend(
            [Money::Value, Money::UnitPrice, Money::Freight, Money::Insurance, Money::Tax, Money::Currency].map(Role::Money),
        );
        for party in PARTIES {
            all.extend(ATTRIBUTES.map(|attribute| Role::Party(party, attribute)));
        }
        all
    })
}

/// The heading under which a role stands in a drop-down.
pub fn group(role: Role) -> &'static str {
    match role {
        Role::Party(..) => "Parties",
        Role::Place(_) => "Places",
        Role::Goods(_) => "Goods",
        Role::Transport(_) => "Transport",
        Role::Time(_) => "Dates",
        Role::Identifier(_) => "References",
        Role::Measure(_) => "Weights and counts",
        Role::Money(_) => "Money",
        Role::Other => "Not used",
    }
}

/// A party's part as files of ours write it, and what people call it.
fn party_names(party: PartyRole) -> (&'static str, &'static str) {
    match party {
        PartyRole::Consignor => ("consignor", "Consignor (shipper)"),
        PartyRole::Seller => ("seller", "Seller"),
        PartyRole::Exporter => ("exporter", "Exporter"),
        PartyRole::Manufacturer => ("manufacturer", "Manufacturer"),
        PartyRole::Consignee => ("consignee", "Consignee"),
        PartyRole::Buyer => ("buyer", "Buyer"),
        PartyRole::Importer => ("importer", "Importer"),
        PartyRole::Notify => ("notify", "Notify party"),
        PartyRole::Declarant => ("declarant", "Declarant"),
        PartyRole::Carrier => ("carrier", "Carrier"),
        PartyRole::Forwarder => ("forwarder", "Forwarder"),
        PartyRole::Platform => ("platform", "Platform"),
        PartyRole::Unspecified => ("party", "Party (part not said)"),
    }
}

fn attribute_names(attribute: PartyAttribute) -> (&'static str, &'static str) {
    match attribute {
        PartyAttribute::Name => ("name", "name"),
        PartyAttribute::Id => ("id", "number or code"),
        PartyAttribute::RegisteredId => ("registered-id", "registered number (VAT, EORI, LEI…)"),
        PartyAttribute::Street => ("street", "street address"),
        PartyAttribute::City => ("city", "city"),
        PartyAttribute::Region => ("region", "state or region"),
        PartyAttribute::Postcode => ("postcode", "postcode"),
        PartyAttribute::Country => ("country", "country"),
        PartyAttribute::Contact => ("contact", "contact person"),
        PartyAttribute::Email => ("email", "e-mail"),
        PartyAttribute::Phone => ("phone", "telephone or fax"),
        PartyAttribute::PersonalId => ("personal-id", "identity or passport number"),
    }
}

/// The same of a role that is no party's.
fn names(role: Role) -> (&'static str, &'static str) {
    match role {
        Role::Party(..) => ("", ""),
        Role::Place(PlaceRole::Origin) => ("country-of-origin", "Country of origin"),
        Role::Place(PlaceRole::Departure) => ("place-of-departure", "Place or country of departure"),
        Role::Place(PlaceRole::Loading) => ("place-of-loading", "Port or airport of loading"),
        Role::Place(PlaceRole::Transit) => ("place-of-transit", "Place passed on the way"),
        Role::Place(PlaceRole::Discharge) => ("place-of-discharge", "Port or airport of discharge"),
        Role::Place(PlaceRole::Destination) => ("place-of-destination", "Place or country of destination"),
        Role::Place(PlaceRole::CustomsOffice) => ("customs-office", "Customs office"),
        Role::Place(PlaceRole::Coordinates) => ("coordinates", "Coordinates"),
        Role::Goods(Goods::TariffCode) => ("tariff-code", "Tariff code (HS)"),
        Role::Goods(Goods::Description) => ("goods-description", "Description of goods"),
        Role::Goods(Goods::Article) => ("article-number", "Article number (SKU, GTIN)"),
        Role::Goods(Goods::Category) => ("goods-category", "Category of goods"),
        Role::Goods(Goods::Brand) => ("brand", "Brand"),
        Role::Goods(Goods::Lot) => ("lot-number", "Lot or serial number"),
        Role::Goods(Goods::Dangerous) => ("un-number", "Dangerous goods (UN number)"),
        Role::Transport(Transport::Mode) => ("mode-of-transport", "Mode of transport"),
        Role::Transport(Transport::Means) => ("means-of-transport", "Vessel or vehicle"),
        Role::Transport(Transport::Voyage) => ("voyage", "Flight or voyage number"),
        Role::Transport(Transport::Terms) => ("terms-of-delivery", "Terms of delivery (Incoterms)"),
        Role::Transport(Transport::Service) => ("service", "Service"),
        Role::Time(TimeRole::Ordered) => ("date-ordered", "Date ordered or sold"),
        Role::Time(TimeRole::Issued) => ("date-issued", "Date declared or issued"),
        Role::Time(TimeRole::Departed) => ("date-departed", "Date of despatch or departure"),
        Role::Time(TimeRole::Planned) => ("date-planned", "Date planned"),
        Role::Time(TimeRole::Delivered) => ("date-delivered", "Date of arrival or delivery"),
        Role::Time(TimeRole::Recorded) => ("date-recorded", "Date recorded"),
        Role::Time(TimeRole::Expiry) => ("date-expiry", "Date of expiry"),
        Role::Time(TimeRole::Unspecified) => ("date", "Date (of what is not said)"),
        Role::Identifier(Identifier::Shipment) => ("shipment-number", "Shipment or house bill number"),
        Role::Identifier(Identifier::Tracking) => ("tracking-number", "Tracking number"),
        Role::Identifier(Identifier::MasterBill) => ("master-bill", "Air waybill or master bill"),
        Role::Identifier(Identifier::Container) => ("container-number", "Container number"),
        Role::Identifier(Identifier::Order) => ("order-number", "Order number"),
        Role::Identifier(Identifier::Line) => ("line-number", "Line number"),
        Role::Identifier(Identifier::Invoice) => ("invoice-number", "Invoice number"),
        Role::Identifier(Identifier::Declaration) => ("declaration-number", "Declaration number"),
        Role::Identifier(Identifier::Seal) => ("seal-number", "Seal number"),
        Role::Identifier(Identifier::Reference) => ("reference", "Other reference"),
        Role::Measure(Measure::GrossMass) => ("gross-mass", "Weight (gross)"),
        Role::Measure(Measure::NetMass) => ("net-mass", "Weight (net)"),
        Role::Measure(Measure::Quantity) => ("quantity", "Quantity"),
        Role::Measure(Measure::Packages) => ("packages", "Number of packages"),
        Role::Measure(Measure::Size) => ("size", "Length, width, height or volume"),
        Role::Money(Money::Value) => ("goods-value", "Value of the goods"),
        Role::Money(Money::UnitPrice) => ("unit-price", "Price of one unit"),
        Role::Money(Money::Freight) => ("freight", "Freight"),
        Role::Money(Money::Insurance) => ("insurance", "Insurance"),
        Role::Money(Money::Tax) => ("duty-or-tax", "Duty or tax"),
        Role::Money(Money::Currency) => ("currency", "Currency"),
        Role::Other => ("other", "Other (not used)"),
    }
}

/// What a party in this part is called.
pub fn party_label(party: PartyRole) -> &'static str {
    party_names(party).1
}

/// What a role is called in the trade: "Consignee: postcode", "Country of origin", "Tariff code (HS)".
pub fn label(role: Role) -> String {
    match role {
        Role::Party(party, attribute) => format!("{}: {}", party_label(party), attribute_names(attribute).1),
        _ => names(role).1.to_owned(),
    }
}

/// How reports and corrections write a role: `consignee.postcode`, `country-of-origin`, `tariff-code`.
pub fn key(role: Role) -> String {
    match role {
        Role::Party(party, attribute) => format!("{}.{}", party_names(party).0, attribute_names(attribute).0),
        _ => names(role).0.to_owned(),
    }
}

/// The role that a [`key`] stands for.
pub fn role_of_key(key: &str) -> Option<Role> {
    let Some((party, attribute)) = key.split_once('.') else {
        return all_roles().iter().copied().find(|&role| !matches!(role, Role::Party(..)) && names(role).0 == key);
    };
    let party = PARTIES.into_iter().find(|&one| party_names(one).0 == party)?;
    let attribute = ATTRIBUTES.into_iter().find(|&one| attribute_names(one).0 == attribute)?;
    Some(Role::Party(party, attribute))
}

impl Serialize for Role {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&key(*self))
    }
}

impl<'de> Deserialize<'de> for Role {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let key = String::deserialize(deserializer)?;
        role_of_key(&key).ok_or_else(|| D::Error::custom("no role of this name"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn labels_tell_roles_apart() {
        let labels: BTreeSet<String> = all_roles().iter().map(|&role| label(role)).collect();
        assert_eq!(labels.len(), all_roles().len());
        assert_eq!(label(Role::Party(PartyRole::Consignee, PartyAttribute::Postcode)), "Consignee: postcode");
    }

    #[test]
    fn a_key_stands_for_its_role_alone() {
        for &role in all_roles() {
            assert_eq!(role_of_key(&key(role)), Some(role), "{}", key(role));
        }
        assert_eq!(key(Role::Party(PartyRole::Unspecified, PartyAttribute::RegisteredId)), "party.registered-id");
        assert_eq!(key(Role::Time(TimeRole::Departed)), "date-departed");
        for none in ["", "other.", ".name", "consignee.", "consignee.name.x", "Other"] {
            assert_eq!(role_of_key(none), None, "{none}");
        }
    }

    #[test]
    fn groups_are_not_torn() {
        let mut groups: Vec<&str> = all_roles().iter().map(|&role| group(role)).collect();
        groups.dedup();
        let distinct: BTreeSet<&str> = groups.iter().copied().collect();
        assert_eq!(groups.len(), distinct.len());
    }
}
