//! What is said of the supply network, in English.

use crate::exposure::network::NetworkSay as Say;

/// The text of a code.
pub fn text(code: Say) -> &'static str {
    match code {
        Say::Chapter => "“{0}” (HS chapter {1})",
        Say::ChapterNumber => "HS chapter {0}",
        Say::GoodsNamed => "“{0}”",
        Say::Region => "{0} ({1})",
        Say::Between => "{0} – {1}",
        Say::NoShipments => {
            "These rows do not look like shipments: no column tells of goods, of a consignee or destination, or holds a number of a shipment, so nothing can be said of what they hang on."
        }
        Say::NoSideOfGoods => {
            "No column names a supplier, a country of origin, a carrier, a port or a hub, so nothing can be said of what the goods hang on."
        }
        Say::NoSideOfShipments => {
            "No column names a supplier, a country of origin, a carrier, a port or a hub, so nothing can be said of what the shipments hang on."
        }
        Say::OnlySupplierOfGoods => {
            "Not enough to tell: the whole file has one supplier, and nothing else is known that its goods could hang on."
        }
        Say::OnlySupplierOfShipments => {
            "Not enough to tell: the whole file has one supplier, and nothing else is known that its shipments could hang on."
        }
        Say::ConcentrationTooFew => {
            "Not enough to tell: there are not {0} shipments whose supplier, origin, carrier, port or hub is known."
        }
        Say::GoodsTogether => "all goods together",
        Say::ShipmentsTogether => "all shipments together",
        Say::GoodsHang => "Taken together, the goods hang on {0} most: {1} (concentration {2} of 10,000).",
        Say::ShipmentsHang => "Taken together, the shipments hang on {0} most: {1} (concentration {2} of 10,000).",
        Say::OneGroupHangs => "{3} hangs on {0} most: {1} (concentration {2} of 10,000).",
        Say::OfGroupsHangs => "Of {4} product {4#group|groups}, {3} hangs most on {0}: {1} (concentration {2} of 10,000).",
        Say::ConcentrationNote => "index {0}: {1}; as if {2} had equal shares",
        Say::OneSupplier => "one supplier",
        Say::OneOrigin => "one country of origin",
        Say::OneCarrier => "one carrier",
        Say::OneLoading => "one port or airport of loading",
        Say::OneDischarge => "one port or airport of discharge",
        Say::OneHub => "one hub",
        Say::OverSuppliers => "over suppliers",
        Say::OverOrigins => "over countries of origin",
        Say::OverCarriers => "over carriers",
        Say::OverLoadings => "over ports of loading",
        Say::OverDischarges => "over ports of discharge",
        Say::OverHubs => "over hubs",
        Say::SupplierShips => "{0} ships {1}",
        Say::OriginOf => "{0} is the origin of {1}",
        Say::CarrierCarries => "{0} carries {1}",
        Say::LoadedAt => "{0} loads {1}",
        Say::DischargedAt => "{0} discharges {1}",
        Say::HubSees => "{0} sees {1}",
        Say::AllOf => "all {0} {0#shipment|shipments}",
        Say::PartOf => "{0} of {1} {1#shipment|shipments}",
        Say::SourceNeither => "No column tells of the goods or of who ships them, so no single source can be read.",
        Say::SourceNoGoods => "No column tells of the goods, so no single source can be read.",
        Say::SourceNoSupplier => "No column names who ships the goods, so no single source can be read.",
        Say::SourceOnlySupplier => "All shipments come from one supplier, so single sources cannot be told from others.",
        Say::SourceTooFew => "Not enough to tell: no product has {0} shipments whose supplier is known.",
        Say::SourceNone => "None of the {0} {0#product|products} with enough shipments comes mostly from one supplier.",
        Say::SourceSome => {
            "{0} of {1} {1#product|products} with enough shipments ({2}) {0#comes|come} from one supplier alone or more than 60 % from one: an observer could see which, and from whom."
        }
        Say::SourceAlone => "from one supplier alone",
        Say::SourceNote => "{0} from {1}, of {2} {2#supplier|suppliers}",
        Say::EuNoGoods => "No column tells of the goods, so no dependency of the EU can be read.",
        Say::EuNoDestination => "No shipment is known to go to the EU, so nothing can be said of what the EU would depend on.",
        Say::EuNoOrigin => "No country of origin is known for the goods that go to the EU, so no dependency can be read.",
        Say::EuOneOrigin => {
            "All shipments that are known to go to the EU come from {0}, so this file cannot tell what the EU depends on from what its sender ships."
        }
        Say::EuTooFew => "Not enough to tell: no product group has {0} shipments to the EU whose origin is known.",
        Say::EuNone => {
            "None of the {0} product {0#group|groups} that {0#goes|go} to the EU shows a dependency like those that the European Commission looks for."
        }
        Say::EuSome => {
            "Of {1} product {1#group|groups} that {1#goes|go} to the EU, {0} {0#shows|show} a dependency like those that the European Commission looks for: {2} comes from outside the EU in {3} of the shipments, {5} of these from {4}."
        }
        Say::EuNote => "from outside the EU, of {3} {3#shipment|shipments}; concentration {0} of 1; {2} of it from {1}",
        Say::EuNoteNone => "from outside the EU, of {0} {0#shipment|shipments}",
        Say::ChokeTooSmall => {
            "Not enough to tell: a supply network takes {0} organisations or places that hand on to each other, and these records show fewer."
        }
        Say::ChokeNone => "No single organisation or place would split the supply network of {0} that these records show.",
        Say::Choke => {
            "Without {0}, {1} of the {2} other organisations and places of the supply network would be cut off from the rest; {3} single ones cut off others in this way."
        }
        Say::ChokePoint => {
            "of the network would be cut off: {0} {0#organisation or place|organisations and places}, with {1} {1#shipment|shipments} on their legs"
        }
        Say::ChokeBridge => {
            "of the network hangs on this leg alone: {0} {0#organisation or place|organisations and places}; {1} {1#shipment takes|shipments take} it"
        }
        Say::ChokeBetween => "of the shortest ways between others pass it",
        Say::ChokeBetweenSampled => "of the shortest ways between others pass it (from a sample, off by at most {0})",
        Say::ChokeLane => {
            "{0#port or hub|ports and hubs} at the least without which none of the {1} {1#shipment|shipments} that are seen to pass any gets there: {2}"
        }
        Say::FailsNoGoods => "No column tells of the goods, so it cannot be said what could take the place of what.",
        Say::FailsTooFew => "Not enough to tell: no product has {0} shipments whose supplier or way is known.",
        Say::FailsOnlyOwn => {
            "All shipments have the same supplier or start, and no other organisation or place on their way is named, so nothing can be told of what fails without one."
        }
        Say::FailsNothing => {
            "Whichever single supplier, place or hub is lost, all shipments could go another way that this file shows."
        }
        Say::Fails => {
            "Without {0}, {1} of the shipments would find no other way ({2}); {3} of {4} {4#product|products} would be left without any way at all."
        }
        Say::FailsNoProduct => {
            "Without {0}, {1} of the shipments would find no other way ({2}); no product would be left without any way at all."
        }
        Say::FailsOverMonths => "another way is one that this file shows for the same product, up to its best month",
        Say::FailsInOneMonth => "in a file of one month, by definition, nothing can take another way",
        Say::FailsPasses => "{0} of the shipments pass it",
        Say::FailsValue => "{0} of the value",
        Say::LosesSource => "the only source of {0} {0#product|products}",
        Say::LosesWay => "on every way of {0} {0#product|products}",
        Say::ChokeOne => {
            "Without {0}, {1} of the {2} other organisations and places of the supply network would be cut off from the rest; no other single one cuts off any."
        }
    }
}
