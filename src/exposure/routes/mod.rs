//! Routes: by which way, with whom, how regularly (EXPOSURE.md §3).

pub mod chain;
pub mod gaps;
pub mod hub_share;
pub mod lane;
pub mod linkable;
pub mod regularity;
mod says;

pub use says::RoutesSay;

use super::wording::short;
use crate::saying::{Saying, Value};
use crate::understand::{PlaceDetail, PlaceSeen};

/// What a place is called: a country by its name, all else as the file has it.
fn place_said(place: Option<&PlaceSeen>) -> Value {
    match place {
        Some(PlaceSeen { detail: PlaceDetail::Country, country: Some(country), .. }) => {
            Value::Country(country.as_str().to_owned())
        }
        Some(place) => Value::Name(short(&place.label)),
        None => Value::Says(Box::new(Saying::name(""))),
    }
}
