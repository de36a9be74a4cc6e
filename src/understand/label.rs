//! Roles for people: the list of a drop-down, what each is called, and under which heading it stands.

use super::role::{Goods, Identifier, Measure, Money, PartyAttribute, PartyRole, PlaceRole, Role, TimeRole, Transport};
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

const ATTRIBUTES: [PartyAttribute; 11] = [
    PartyAttribute::Name,
    PartyAttribute::Id,
    PartyAttribute::RegisteredId,
    PartyAttribute::Street,
    PartyAttribute::City,
    PartyAttribute::Region,
    PartyAttribute::Postcode,
    PartyAttribute::Country,
    PartyAttribute::Email,
    PartyAttribute::Phone,
    PartyAttribute::PersonalId,
];

/// Whether files state an attribute of a party in this part: nobody writes down a marketplace's postcode.
fn sensible(party: PartyRole, attribute: PartyAttribute) -> bool {
    use PartyAttribute::{Country, Id, Name, PersonalId, RegisteredId};
    match party {
        PartyRole::Platform | PartyRole::Carrier | PartyRole::Forwarder | PartyRole::Declarant => {
            matches!(attribute, Name | Id | RegisteredId | Country)
        }
        PartyRole::Manufacturer => !matches!(attribute, PersonalId),
        _ => true,
    }
}

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
                Identifier::Reference,
            ]
            .map(Role::Identifier),
        );
        all.extend([Goods::TariffCode, Goods::Description, Goods::Article, Goods::Category, Goods::Brand].map(Role::Goods));
        all.extend(
            [
                PlaceRole::Origin,
                PlaceRole::Departure,
                PlaceRole::Loading,
                PlaceRole::Transit,
                PlaceRole::Discharge,
                PlaceRole::Destination,
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
            let of_party = ATTRIBUTES.into_iter().filter(|&attribute| sensible(party, attribute));
            all.extend(of_party.map(|attribute| Role::Party(party, attribute)));
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

/// What a party in this part is called.
pub fn party_label(party: PartyRole) -> &'static str {
    match party {
        PartyRole::Consignor => "Consignor (shipper)",
        PartyRole::Seller => "Seller",
        PartyRole::Exporter => "Exporter",
        PartyRole::Manufacturer => "Manufacturer",
        PartyRole::Consignee => "Consignee",
        PartyRole::Buyer => "Buyer",
        PartyRole::Importer => "Importer",
        PartyRole::Notify => "Notify party",
        PartyRole::Declarant => "Declarant",
        PartyRole::Carrier => "Carrier",
        PartyRole::Forwarder => "Forwarder",
        PartyRole::Platform => "Platform",
        PartyRole::Unspecified => "Party (part not said)",
    }
}

fn attribute_label(attribute: PartyAttribute) -> &'static str {
    match attribute {
        PartyAttribute::Name => "name",
        PartyAttribute::Id => "number or code",
        PartyAttribute::RegisteredId => "registered number (VAT, EORI, LEI…)",
        PartyAttribute::Street => "street address",
        PartyAttribute::City => "city",
        PartyAttribute::Region => "state or region",
        PartyAttribute::Postcode => "postcode",
        PartyAttribute::Country => "country",
        PartyAttribute::Email => "e-mail",
        PartyAttribute::Phone => "telephone",
        PartyAttribute::PersonalId => "identity or passport number",
    }
}

/// What a role is called in the trade: "Consignee: postcode", "Country of origin", "Tariff code (HS)".
pub fn label(role: Role) -> String {
    let words = match role {
        Role::Party(party, attribute) => return format!("{}: {}", party_label(party), attribute_label(attribute)),
        Role::Place(PlaceRole::Origin) => "Country of origin",
        Role::Place(PlaceRole::Departure) => "Place or country of departure",
        Role::Place(PlaceRole::Loading) => "Port or airport of loading",
        Role::Place(PlaceRole::Transit) => "Place passed on the way",
        Role::Place(PlaceRole::Discharge) => "Port or airport of discharge",
        Role::Place(PlaceRole::Destination) => "Place or country of destination",
        Role::Goods(Goods::TariffCode) => "Tariff code (HS)",
        Role::Goods(Goods::Description) => "Description of goods",
        Role::Goods(Goods::Article) => "Article number (SKU, GTIN)",
        Role::Goods(Goods::Category) => "Category of goods",
        Role::Goods(Goods::Brand) => "Brand",
        Role::Transport(Transport::Mode) => "Mode of transport",
        Role::Transport(Transport::Means) => "Vessel or vehicle",
        Role::Transport(Transport::Voyage) => "Flight or voyage number",
        Role::Transport(Transport::Terms) => "Terms of delivery (Incoterms)",
        Role::Transport(Transport::Service) => "Service",
        Role::Time(TimeRole::Ordered) => "Date ordered or sold",
        Role::Time(TimeRole::Issued) => "Date declared or issued",
        Role::Time(TimeRole::Departed) => "Date of despatch or departure",
        Role::Time(TimeRole::Planned) => "Date planned",
        Role::Time(TimeRole::Delivered) => "Date of arrival or delivery",
        Role::Time(TimeRole::Recorded) => "Date recorded",
        Role::Time(TimeRole::Unspecified) => "Date (of what is not said)",
        Role::Identifier(Identifier::Shipment) => "Shipment or house bill number",
        Role::Identifier(Identifier::Tracking) => "Tracking number",
        Role::Identifier(Identifier::MasterBill) => "Air waybill or master bill",
        Role::Identifier(Identifier::Container) => "Container number",
        Role::Identifier(Identifier::Order) => "Order number",
        Role::Identifier(Identifier::Line) => "Line number",
        Role::Identifier(Identifier::Invoice) => "Invoice number",
        Role::Identifier(Identifier::Declaration) => "Declaration number",
        Role::Identifier(Identifier::Reference) => "Other reference",
        Role::Measure(Measure::GrossMass) => "Weight (gross)",
        Role::Measure(Measure::NetMass) => "Weight (net)",
        Role::Measure(Measure::Quantity) => "Quantity",
        Role::Measure(Measure::Packages) => "Number of packages",
        Role::Measure(Measure::Size) => "Length, width, height or volume",
        Role::Money(Money::Value) => "Value of the goods",
        Role::Money(Money::UnitPrice) => "Price of one unit",
        Role::Money(Money::Freight) => "Freight",
        Role::Money(Money::Insurance) => "Insurance",
        Role::Money(Money::Tax) => "Duty or tax",
        Role::Money(Money::Currency) => "Currency",
        Role::Other => "Other (not used)",
    };
    words.to_owned()
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
    fn groups_are_not_torn() {
        let mut groups: Vec<&str> = all_roles().iter().map(|&role| group(role)).collect();
        groups.dedup();
        let distinct: BTreeSet<&str> = groups.iter().copied().collect();
        assert_eq!(groups.len(), distinct.len());
    }
}
