//! What is said of routes, in English.

use crate::exposure::routes::RoutesSay;

/// The text of a code.
pub(super) fn text(code: RoutesSay) -> &'static str {
    use RoutesSay as Say;
    match code {
        Say::NothingMore => "",
        Say::NoEnds => "No column names a place of origin or of destination, so no lane can be read.",
        Say::NoStart => "No column says where the goods come from, so no lane can be read; where they go is known in {0}.",
        Say::NoEnd => "No column says where the goods go, so no lane can be read; where they come from is known in {0}.",
        Say::InNone => "none",
        Say::Lanes => "Where a shipment comes from and where it goes is known in {0}, over {1} {1#lane|different lanes}{2}.",
        Say::LanesFiner => "; in {0} down to the city, port, postcode or street",
        Say::LanesUnresolved => {
            "Origins and destinations are named, but in no shipment could both be resolved to a country: origins in {0}, \
             destinations in {1}."
        }
        Say::AtAddress => "street address at both ends",
        Say::AtPlace => "city, port, airport or postcode",
        Say::AtRegion => "state, province or region",
        Say::AtCountry => "country",
        Say::OrFiner => "{0} of the shipments at this level or finer",

        Say::NoReference => {
            "No column holds a reference (tracking number, bill, container, declaration), so no shipment can be followed \
             elsewhere by number."
        }
        Say::LinkableNone => "No shipment carries a number by which it could be followed elsewhere.",
        Say::Linkable => "{0} could be followed elsewhere{1}{2}.",
        Say::LinkableBy => " by {0}",
        Say::LinkableChecked => "; the check digit is right in {0}",
        Say::Cells => "cells, {0}",
        Say::CellsVerified => "cells, {0}; check digit verified in {1}",
        Say::TrackingNumber => "tracking number",
        Say::MasterBill => "master bill or air waybill",
        Say::ContainerNumber => "container number",
        Say::ShipmentNumbers => "shipment numbers",
        Say::TrackingNumbers => "tracking numbers",
        Say::MasterBills => "master bills or air waybills",
        Say::ContainerNumbers => "container numbers",
        Say::OrderNumbers => "order numbers",
        Say::LineNumbers => "line numbers",
        Say::InvoiceNumbers => "invoice numbers",
        Say::DeclarationNumbers => "declaration numbers",
        Say::SealNumbers => "seal numbers",
        Say::References => "references",
        Say::MeansOfTransport => "means of transport",
        Say::SomeContainers => "{0} container {0#number|numbers}",
        Say::SomeAirWaybills => "{0} air {0#waybill|waybills}",
        Say::SomePostalItems => "{0} postal item {0#number|numbers}",
        Say::SomeShips => "{0} ship {0#number|numbers}",

        Say::ChainNothing => "No column names a carrier, flight, vessel or vehicle, so no leg of the way can be identified.",
        Say::ChainNoMeans => {
            "No column names a flight, vessel or vehicle, so no leg of the way can be identified; a carrier is named in {0}."
        }
        Say::ChainNoDate => {
            "A flight, vessel or vehicle is named in {0}, but no column says when it leaves or arrives, so no leg of the way can \
             be identified."
        }
        Say::ChainNone => {
            "In no shipment can a leg of the way be identified: that takes carrier, flight, vessel or vehicle, and date in one line."
        }
        Say::Chain => "In {0} at least one leg of the way can be identified, by carrier, flight, vessel or vehicle, and date.",
        Say::ChainAll => "all three in one line",
        Say::ChainCarrier => "carrier, named or by the flight number",
        Say::ChainMeans => "flight, vessel or vehicle",
        Say::ChainDate => "date of departure or arrival",
        Say::SomeShipments => "{0} of the shipments",

        Say::RhythmNoDay => "No column tells when anything happened, so no rhythm of shipments can be read.",
        Say::RhythmNothing => {
            "No column names both ends of a lane, or shipper and consignee, so no rhythm of shipments can be read."
        }
        Say::RhythmTooFew => "Not enough to tell: no lane and no trade link has shipments on {0} days or more.",
        Say::RhythmNone => {
            "Of {0} {0#lane or trade link|lanes and trade links} with shipments on {1} days or more, none keeps a rhythm by which \
             the next shipment could be predicted."
        }
        Say::Rhythm => {
            "{0} of {1} {1#lane or trade link|lanes and trade links} with shipments on {2} days or more {0#keeps|keep} a rhythm \
             by which the next shipment could be predicted{3}."
        }
        Say::RhythmDue => "; on {0} it would be due on {1}, give or take {2} {2#day|days}",
        Say::OnLane => "the lane {0}",
        Say::OnLink => "the trade link {0}",
        Say::RhythmNote => "days between shipments on average; the next due on {0}, give or take {1} {1#day|days}",
        Say::RhythmEnded => "days between shipments on average; the last on {0}, and none when the next was due",

        Say::HubNone => "No column names a port, an airport or another hub, so no share of one can be told.",
        Say::Hub => "{0} pass {1}, the busiest of {2} ports, airports and hubs named: whoever runs it could see them{3}.",
        Say::HubOnly => "{0} pass {1}, the only port, airport or hub named: whoever runs it could see them{2}.",
        Say::HubValue => "; by value that is {0}",
        Say::Airport => "{0} airport ({1})",
        Say::Port => "the port of {0} ({1})",
        Say::HubByName => "{0} ({1})",
        Say::OfValue => "{0} of the value",
        Say::OfValueIn => "{0} of the value in {1}",
    }
}
