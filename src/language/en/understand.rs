//! What is said of how tables were understood, in English.

use super::{reasons, roles};
use crate::report::HoldsSays;
use crate::understand::{Looks, ReasonSays};

/// The text of a key of these rooms.
pub fn text(room: &str, key: &str) -> Option<&'static str> {
    match room {
        "reasons" => ReasonSays::of_key(key).map(reasons::reasons),
        "looks" => Looks::of_key(key).map(reasons::looks),
        "holds" => HoldsSays::of_key(key).map(holds),
        _ => roles::text(room, key),
    }
}

fn holds(code: HoldsSays) -> &'static str {
    match code {
        HoldsSays::Empty => "empty",
        HoldsSays::Text => "text",
        HoldsSays::Number => "number",
        HoldsSays::Date => "date",
    }
}
