//! English.

mod art9;
mod chapters;
mod consumers;
mod exposure;
mod ingest;
mod law;
mod measures;
mod network;
mod organisations;
mod page;
mod patterns;
mod products;
mod reasons;
mod roles;
mod routes;
mod session;
mod understand;

use super::book::{rooms, texts};
use crate::saying::Common;

fn common(code: Common) -> &'static str {
    match code {
        Common::Name => "{0}",
        Common::Joined => "{0}; {1}",
        Common::Listed => "{0}, {1}",
        Common::NoShipments => "none of the shipments",
        Common::AllShipments => "all shipments",
        Common::PartOfShipments => "{0} of the shipments",
        Common::NoLines => "none of the lines",
        Common::AllLines => "all lines",
        Common::PartOfLines => "{0} of the lines",
        Common::Shipments => "{0} {0#shipment|shipments}",
        Common::Lines => "{0} {0#line|lines}",
        Common::Arrow => "{0} → {1}",
        Common::PrivatePerson => "a private person",
        Common::Quoted => "“{0}”",
        Common::Numbered => "number {0}",
    }
}

rooms!(texts);
