//! What each X12 segment says of a consignment: which level it begins, and which columns it fills.

use super::fields::{self, As, FIELDS, TEXTS};
use crate::ingest::Severity;
use crate::ingest::message::segments::Segment;
use crate::ingest::message::{Level, Messages, Tree, values};
use crate::ingest::says::MessagesSay;
use crate::ingest::terms::*;
use crate::saying::Saying;
use crate::table::Origin;

/// How sets are built: which segments begin a row.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) enum Shape {
    /// A tree of levels (HL).
    Hierarchy,
    /// Lines (LX) of a freight document; those that only charge are no rows.
    Freight,
    /// Lines (LX), each with what is in it.
    Lines,
    /// Lines of an order or invoice (IT1, PO1).
    Order,
    /// Lines (LX) with articles (W01, W12).
    Warehouse,
    /// Status events (AT7).
    Events,
    /// Stops (S5): a row for each where something is unloaded.
    Stops,
    /// Bills (M11) with containers (VID).
    Manifest,
    /// Equipment (N7).
    Equipment,
    /// The message is the row.
    Whole,
}

const SETS: &[(&str, Shape)] = &[
    ("856", Shape::Hierarchy),
    ("214", Shape::Events),
    ("204", Shape::Stops),
    ("210", Shape::Freight),
    ("110", Shape::Freight),
    ("301", Shape::Lines),
    ("310", Shape::Lines),
    ("404", Shape::Lines),
    ("417", Shape::Lines),
    ("309", Shape::Manifest),
    ("358", Shape::Manifest),
    ("315", Shape::Whole),
    ("322", Shape::Equipment),
    ("810", Shape::Order),
    ("850", Shape::Order),
    ("855", Shape::Order),
    ("940", Shape::Warehouse),
    ("945", Shape::Warehouse),
];

/// How a set is built.
pub(super) fn shape(set: &str) -> Option<Shape> {
    SETS.iter().find(|(known, _)| *known == set).map(|&(_, shape)| shape)
}

/// Rank of a consignment, stop, line or container.
const CONSIGNMENT: u8 = 20;
/// Rank of an item in it, or an event.
const ITEM: u8 = 30;
/// Rank of goods in a container.
const GOODS_ITEM: u8 = 40;
/// A hierarchy may have so many levels that others lie in.
const MAX_LEVELS: usize = 1 << 20;
/// The number of a container has so many digits besides its prefix and check digit (ISO 6346).
const CONTAINER_DIGITS: usize = 6;
/// The units of weight that X12 means where none is said: pounds.
const USUAL_WEIGHT: &str = "L";

/// A text that the next segment of its tag may go on with.
struct Text {
    tag: &'static str,
    column: &'static str,
    widths: &'static [usize],
    pieces: Vec<String>,
    origin: Origin,
}

/// A set under way.
pub(super) struct Reading {
    pub(super) tree: Tree,
    shape: Shape,
    of_party: bool,
    levels: std::collections::HashMap<String, Level>,
    text: Option<Text>,
    /// Sum of the charges of the line, in hundredths.
    charges: Option<i64>,
    /// Function of the place named last.
    port: String,
}

impl Reading {
    pub(super) fn new(shape: Shape, origin: Origin) -> Self {
        Reading {
            tree: Tree::new(origin),
            shape,
            of_party: false,
            levels: std::collections::HashMap::new(),
            text: None,
            charges: None,
            port: String::new(),
        }
    }

    /// Ends texts and sums under way.
    pub(super) fn finish(&mut self, messages: &mut Messages) {
        self.flush_text(messages);
        self.flush_charges();
        if self.shape == Shape::Freight {
            self.tree.keep_rows_with(&[GROSS_MASS, PACKAGES, TRACKING, CONTAINER, VOLUME], false);
            self.tree.prefer_total(FREIGHT);
        }
    }

    fn flush_text(&mut self, messages: &mut Messages) {
        let Some(Text { tag, column, widths, pieces, origin }) = self.text.take() else { return };
        let text = messages.pieces(tag, origin, &pieces, widths);
        self.tree.put(column, &text);
    }

    fn flush_charges(&mut self) {
        if let Some(cents) = self.charges.take()
            && let Some(amount) = values::implied(&cents.to_string(), 2)
        {
            self.tree.put(FREIGHT, &amount);
        }
    }

    /// Takes a segment.
    pub(super) fn take(&mut self, segment: &Segment, origin: Origin, messages: &mut Messages) {
        let tag = segment.tag();
        if !matches!(tag, "N2" | "N3" | "N4" | "PER" | "G61" | "REF" | "N9" | "L11") {
            self.of_party = false;
        }
        if self.text.as_ref().is_some_and(|text| text.tag != tag) {
            self.flush_text(messages);
        }
        self.levels(segment, origin);
        let mut known = fields::PASSED_OVER.contains(&tag) || self.apply(segment, messages, origin);
        known |= self.texts(segment, origin, messages);
        match tag {
            "HL" | "LX" | "S5" => {}
            "N1" => self.party(segment),
            "NM1" => self.individual(segment),
            "N2" => (1..=2).for_each(|at| self.tree.of_party(NAME, segment.element(at))),
            "N3" => (1..=2).for_each(|at| self.tree.of_party(STREET, segment.element(at))),
            "N4" => {
                for (at, attribute) in [(1, CITY), (2, REGION), (3, POSTCODE), (4, COUNTRY)] {
                    self.tree.of_party(attribute, segment.element(at));
                }
            }
            "PER" | "G61" => self.contact(segment),
            "REF" | "N9" => self.reference(segment.element(1), segment.element(2), segment.element(3)),
            "L11" => self.reference(segment.element(2), segment.element(1), ""),
            "DTM" => self.date(segment),
            "G62" => {
                let date = values::x12_date(segment.element(2), segment.element(4));
                match find(fields::STOP_DATES, segment.element(1)) {
                    Some(column) => self.first(column, &date),
                    None => self.tree.put(&format!("Date {}", segment.element(1)), &date),
                }
            }
            "R4" => self.port(segment),
            "MS1" => self.spot(&[segment.element(1), segment.element(2), segment.element(3)], segment),
            "Q5" => self.spot(&[segment.element(6), segment.element(7), segment.element(8)], segment),
            "LIN" | "IT1" | "PO1" | "W01" | "W12" => self.numbers(segment),
            "L1" => {
                let cents = values::implied(segment.element(4), 2).and_then(|amount| amount.replace('.', "").parse::<i64>().ok());
                if let Some(cents) = cents {
                    self.charges = Some(self.charges.unwrap_or(0).saturating_add(cents));
                }
            }
            "PI" => (2..=segment.len()).for_each(|at| self.tree.put(REFERENCE, segment.element(at))),
            "POD" => self.tree.of_part(CONSIGNEE, CONTACT, segment.element(3)),
            "L4" => {
                let size: Vec<&str> = (1..=3).map(|at| segment.element(at)).filter(|text| !text.is_empty()).collect();
                self.tree.put("Package size", format!("{} {}", size.join(" x "), segment.element(4)).trim());
            }
            "M12" => self.tree.put(DECLARATION, segment.element(2)),
            _ if known => {}
            _ => messages.unknown(tag, origin),
        }
    }

    /// Begins and ends levels.
    fn levels(&mut self, segment: &Segment, origin: Origin) {
        let tag = segment.tag();
        let opens = match (self.shape, tag) {
            (Shape::Hierarchy, "HL") => {
                let (id, parent) = (segment.element(1).to_owned(), segment.element(2));
                let level = match self.levels.get(parent) {
                    Some(&level) => self.tree.open_under(level, CONSIGNMENT, origin),
                    None => {
                        self.tree.close(1);
                        self.tree.open(CONSIGNMENT, origin)
                    }
                };
                if self.levels.len() < MAX_LEVELS {
                    self.levels.insert(id, level);
                }
                return;
            }
            (Shape::Freight | Shape::Lines | Shape::Warehouse, "LX") => CONSIGNMENT,
            (Shape::Order, "IT1" | "PO1") => CONSIGNMENT,
            (Shape::Warehouse, "W01" | "W12") | (Shape::Events, "AT7") | (Shape::Manifest, "VID") => ITEM,
            (Shape::Manifest, "M11") | (Shape::Equipment, "N7") => CONSIGNMENT,
            (Shape::Manifest, "P4") => CONSIGNMENT - 10,
            (Shape::Stops, "S5") => {
                self.tree.close(1);
                // What is loaded is of the whole tender; each stop that unloads is a consignment.
                if matches!(segment.element(2), "UL" | "CU" | "PU" | "DR" | "DT") { CONSIGNMENT } else { return }
            }
            // What follows speaks of the whole message again.
            (Shape::Freight | Shape::Lines | Shape::Stops, "L3" | "V1" | "V9")
            | (Shape::Equipment, "R4" | "N1" | "L3")
            | (Shape::Order, "TDS" | "CTT" | "AMT" | "ISS" | "CAD")
            | (Shape::Warehouse, "W76" | "W03") => {
                self.flush_charges();
                return self.tree.close(1);
            }
            (Shape::Hierarchy, "CTT") => return self.tree.close(1),
            (Shape::Manifest, "LX") => return self.tree.close(CONSIGNMENT),
            // Each N10 with a number of packages is goods of its own; those without go on with its text.
            (Shape::Manifest, "N10") if !segment.element(1).is_empty() => GOODS_ITEM,
            _ => return,
        };
        self.flush_charges();
        self.tree.open(opens, origin);
    }

    /// Fills columns by the table of fields. Gives whether it knows the segment.
    fn apply(&mut self, segment: &Segment, messages: &mut Messages, origin: Origin) -> bool {
        let tag = segment.tag();
        let mut known = false;
        let mut before = String::new();
        // The lines of a manifest number nothing of the goods.
        if tag == "LX" && self.shape == Shape::Manifest {
            return true;
        }
        for field in FIELDS.iter().filter(|field| field.tag == tag) {
            known = true;
            let text = segment.element(field.from);
            if text.is_empty() || (field.when > 0 && !field.codes.split('|').any(|code| code == segment.element(field.when))) {
                continue;
            }
            let mut pounds = |unit: &'_ str| {
                if unit.is_empty() && !text.trim_matches(['0', '.']).is_empty() {
                    messages.say(Severity::Note, origin, &|file, place| Saying::of(MessagesSay::NoUnit, [file, place]));
                }
                if unit.is_empty() { USUAL_WEIGHT.to_owned() } else { unit.to_owned() }
            };
            let value = match field.read {
                As::Text => Some(text.to_owned()),
                As::Suffix => Some(format!("{before} {text}")),
                As::Container(check) => {
                    // The check digit may stand with the number already.
                    let digit = if check > 0 && text.len() == CONTAINER_DIGITS { segment.element(check) } else { "" };
                    Some(format!("{}{text}{digit}", segment.element(field.from - 1)))
                }
                As::Mode => Some(find(fields::MODES, text).unwrap_or(text).to_owned()),
                As::Load => Some(find(&[("L", "full"), ("E", "empty")], text).unwrap_or(text).to_owned()),
                As::Date(time) => Some(values::x12_date(text, if time > 0 { segment.element(time) } else { "" })),
                As::Number | As::TotalNumber => values::number(text, '.'),
                As::TotalImplied => values::implied(text, 2).filter(|amount| amount != "0.00"),
                As::Mass(unit) | As::TotalMass(unit) => values::mass(text, &pounds(segment.element(unit)), '.'),
                As::Volume(unit) | As::TotalVolume(unit) => {
                    let unit = segment.element(unit);
                    values::volume(text, if unit.is_empty() { "X" } else { unit }, '.')
                }
                As::Carrier => {
                    self.tree.party(CARRIER, 3);
                    self.tree.of_party(ID, text);
                    None
                }
            };
            let Some(value) = value else { continue };
            match field.read {
                As::TotalNumber | As::TotalImplied | As::TotalMass(_) | As::TotalVolume(_) => {
                    self.tree.total(field.column, &value);
                }
                As::Number | As::Mass(_) | As::Volume(_) | As::Date(_) => self.first(field.column, &value),
                // A prefix waits for its number.
                As::Text
                    if FIELDS.iter().any(|other| {
                        other.tag == tag
                            && other.read == As::Suffix
                            && other.column == field.column
                            && other.from == field.from + 1
                            && !segment.element(other.from).is_empty()
                    }) => {}
                _ => self.tree.put(field.column, &value),
            }
            before = text.to_owned();
        }
        known
    }

    /// Collects free text, which may go on in the next segment of the same tag.
    fn texts(&mut self, segment: &Segment, origin: Origin, messages: &mut Messages) -> bool {
        let Some(&(tag, elements, column, widths)) = TEXTS.iter().find(|(tag, ..)| *tag == segment.tag()) else {
            return false;
        };
        if tag == "N10" && !segment.element(1).is_empty() {
            self.flush_text(messages);
        }
        let Text { pieces, .. } = self.text.get_or_insert_with(|| Text { tag, column, widths, pieces: Vec::new(), origin });
        if pieces.len() < MAX_PIECES {
            // Blanks at the ends count: they say that the width did not cut a word.
            pieces.extend(elements.iter().filter_map(|&at| segment.components(at).first()).cloned());
        }
        true
    }

    fn first(&mut self, column: &str, text: &str) {
        if !self.tree.has(column) {
            self.tree.put(column, text);
        }
    }

    fn party(&mut self, segment: &Segment) {
        let known = fields::PARTY.iter().find(|(code, _, _)| *code == segment.element(1));
        let (part, strength) = known.map_or((OTHER_PARTY, 9), |&(_, part, strength)| (part, strength));
        self.tree.party(part, strength);
        self.of_party = true;
        self.tree.of_party(NAME, segment.element(2));
        // DUNS numbers and GLNs are of public registers.
        let id = if matches!(segment.element(3), "1" | "9" | "UL" | "24") { REGISTERED_ID } else { ID };
        self.tree.of_party(id, segment.element(4));
    }

    /// A party by its names: NM1 has a last name or that of a firm, first and middle names, and a number.
    fn individual(&mut self, segment: &Segment) {
        let known = fields::PARTY.iter().find(|(code, _, _)| *code == segment.element(1));
        let (part, strength) = known.map_or((OTHER_PARTY, 9), |&(_, part, strength)| (part, strength));
        self.tree.party(part, strength);
        self.of_party = true;
        let names: Vec<&str> = [4, 5, 3].into_iter().map(|at| segment.element(at)).filter(|text| !text.is_empty()).collect();
        self.tree.of_party(NAME, &names.join(" "));
        self.tree.of_party(ID, segment.element(9));
    }

    fn contact(&mut self, segment: &Segment) {
        if !self.of_party {
            self.tree.party(OTHER_PARTY, 9);
            self.of_party = true;
        }
        self.tree.of_party(CONTACT, segment.element(2));
        for at in [3, 5, 7] {
            let attribute = match segment.element(at) {
                "EM" => EMAIL,
                "FX" => "fax",
                "TE" | "CP" | "HP" | "WP" | "AP" | "NP" => PHONE,
                _ => continue,
            };
            self.tree.of_party(attribute, segment.element(at + 1));
        }
    }

    fn reference(&mut self, qualifier: &str, text: &str, more: &str) {
        let text = if text.is_empty() { more } else { text };
        if qualifier == "SCA" {
            self.tree.party(CARRIER, 3);
            return self.tree.of_party(ID, text);
        }
        self.tree.put(find(fields::REFERENCES, qualifier).unwrap_or(REFERENCE), text);
    }

    fn date(&mut self, segment: &Segment) {
        let date = values::x12_date(segment.element(2), segment.element(3));
        let qualifier = segment.element(1);
        // 139 and 140 are the estimated and actual time at the place named before.
        let column = match (qualifier, self.port.as_str()) {
            ("139" | "140", "R" | "L") => Some(DEPARTED),
            ("139" | "140", "5") => Some(RECORDED),
            ("139", "D" | "E" | "7" | "1") => Some(PLANNED),
            ("140", "D" | "E" | "7" | "1") => Some(DELIVERED),
            _ => find(fields::DATES, qualifier),
        };
        match column {
            Some(column) => self.first(column, &date),
            None => self.tree.put(&format!("Date {qualifier}"), &date),
        }
    }

    fn port(&mut self, segment: &Segment) {
        self.port = segment.element(1).to_owned();
        let (id, name) = (segment.element(3), segment.element(4));
        let text = if segment.element(2) == "UN" || name.is_empty() { id } else { name };
        let text = if text.is_empty() { name } else { text };
        match find(fields::PLACE, segment.element(1)) {
            Some(column) => self.tree.put(column, text),
            None => self.tree.put(&format!("Location {}", segment.element(1)), text),
        }
        self.tree.put("Terminal", segment.element(6));
    }

    /// A place where something happened: by name, or by longitude and latitude.
    fn spot(&mut self, names: &[&str], segment: &Segment) {
        let named: Vec<&str> = names.iter().copied().filter(|name| !name.is_empty()).collect();
        self.tree.put(TRANSIT, &named.join(", "));
        if segment.tag() == "MS1" {
            self.tree.put("Longitude", segment.element(4));
            self.tree.put("Latitude", segment.element(5));
        }
    }

    /// Pairs of a qualifier and a number.
    fn numbers(&mut self, segment: &Segment) {
        let ats: Vec<usize> = match segment.tag() {
            "LIN" => (2..segment.len()).step_by(2).collect(),
            "W01" => vec![4, 6, 15, 17],
            "W12" => vec![7, 17],
            _ => (6..segment.len()).step_by(2).collect(),
        };
        for at in ats {
            if segment.element(at).len() == 2 {
                self.tree.put(find(fields::ITEM_NUMBER, segment.element(at)).unwrap_or(ARTICLE), segment.element(at + 1));
            }
        }
    }
}

/// A text is joined from so many segments; more are broken off.
const MAX_PIECES: usize = 999;

/// The second of a pair by the first.
fn find(table: &[(&str, &'static str)], code: &str) -> Option<&'static str> {
    table.iter().find(|(known, _)| *known == code).map(|&(_, means)| means)
}
