//! English.

mod art9;
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

use super::Language;
use crate::engine::says::SessionSays;
use crate::reference::goods::chapter_label;
use crate::saying::Common;

/// English.
pub const ENGLISH: Language = Language { code: "en", name: "English", text, chapter: chapter_label, measure: measures::words };

fn text(key: &str) -> Option<&'static str> {
    let (room, _) = key.split_once('.')?;
    match room {
        "common" => Common::of_key(key).map(common),
        "session" => SessionSays::of_key(key).map(session::text),
        _ => exposure::text(room, key)
            .or_else(|| understand::text(room, key))
            .or_else(|| law::text(room, key))
            .or_else(|| ingest::text(room, key))
            .or_else(|| page::text(room, key)),
    }
}

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
