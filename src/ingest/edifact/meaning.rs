//! What each EDIFACT segment says of a consignment: which level it begins, and which columns it fills.

use super::codes;
use crate::ingest::message::segments::Segment;
use crate::ingest::message::{DANGEROUS, Level, MARKS, Messages, PACKAGING, SEAL, Tree, free_text, values};
use crate::ingest::terms::{self, *};
use crate::table::Origin;
use std::collections::HashMap;

/// How messages of a kind are built: which segments begin a row.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) enum Shape {
    /// Consignments (CNI) with goods items (GID, CST).
    Goods,
    /// Packages (CPS) with lines (LIN).
    Order,
    /// Consignments (CNI) with status events (STS).
    Events,
    /// Equipment (EQD).
    Containers,
    /// Stowage cells (LOC+147).
    Stowage,
    /// Port calls (LOC) of a voyage (TDT).
    Schedule,
}

/// Kind of message, how it is built, and what its BGM numbers.
const KINDS: &[(&str, Shape, &str)] = &[
    ("IFTMIN", Shape::Goods, SHIPMENT),
    ("IFTMBF", Shape::Goods, SHIPMENT),
    ("IFTMBC", Shape::Goods, SHIPMENT),
    ("IFTMBP", Shape::Goods, SHIPMENT),
    ("IFTMCS", Shape::Goods, SHIPMENT),
    ("IFTMAN", Shape::Goods, SHIPMENT),
    ("IFCSUM", Shape::Goods, REFERENCE),
    ("CUSCAR", Shape::Goods, REFERENCE),
    ("CUSDEC", Shape::Goods, DECLARATION),
    ("GOVCBR", Shape::Goods, DECLARATION),
    ("ITMATT", Shape::Goods, REFERENCE),
    ("IFTSTA", Shape::Events, REFERENCE),
    ("DESADV", Shape::Order, SHIPMENT),
    ("RECADV", Shape::Order, SHIPMENT),
    ("INVOIC", Shape::Order, INVOICE),
    ("ORDERS", Shape::Order, ORDER),
    ("ORDRSP", Shape::Order, ORDER),
    ("ORDCHG", Shape::Order, ORDER),
    ("COPRAR", Shape::Containers, REFERENCE),
    ("COARRI", Shape::Containers, REFERENCE),
    ("CODECO", Shape::Containers, REFERENCE),
    ("COPARN", Shape::Containers, REFERENCE),
    ("COREOR", Shape::Containers, REFERENCE),
    ("COPINO", Shape::Containers, REFERENCE),
    ("BAPLIE", Shape::Stowage, REFERENCE),
    ("IFTSAI", Shape::Schedule, REFERENCE),
];

/// How a kind of message is built, and the column of its document's number.
pub(super) fn shape(kind: &str) -> Option<(Shape, &'static str)> {
    KINDS.iter().find(|(known, _, _)| *known == kind).map(|&(_, shape, number)| (shape, number))
}

/// Segments that are understood and fill no column.
const PASSED_OVER: [&str; 20] = [
    "UNS", "GDS", "RNG", "EQN", "GIS", "CPI", "QVR", "PAI", "PAT", "PCD", "ALC", "AUT", "UGH", "UGS", "UNG", "GOR", "TPL", "TMD",
    "APR", "RCS",
];
/// A tariff code has at least so many digits; shorter codes in CST are procedures.
const TARIFF_DIGITS: std::ops::RangeInclusive<usize> = 6..=14;
/// Widths at which texts are cut in FTX, of older and newer directories.
const TEXT_WIDTHS: [usize; 3] = [35, 70, 512];
/// Rank of a consignment, package or container.
const CONSIGNMENT: u8 = 20;
/// Rank of a goods item, line or event.
const ITEM: u8 = 30;

/// A message under way.
pub(super) struct Reading {
    pub(super) tree: Tree,
    shape: Shape,
    number: &'static str,
    decimal: char,
    /// Whether the segments that follow may still speak of the party before.
    of_party: bool,
    /// Kind of the tax that amounts are of.
    tax: String,
    /// Levels by the number that CPS gives them.
    packages: HashMap<String, Level>,
}

impl Reading {
    pub(super) fn new(shape: Shape, number: &'static str, decimal: char, origin: Origin) -> Self {
        Reading { tree: Tree::new(origin), shape, number, decimal, of_party: false, tax: String::new(), packages: HashMap::new() }
    }

    /// The message's levels, when its last segment has been taken.
    pub(super) fn finish(mut self) -> Tree {
        self.tree.settle_equipment();
        self.tree
    }

    /// Takes a segment. What it has of free text is looked at for contacts.
    pub(super) fn take(&mut self, segment: &Segment, origin: Origin, messages: &mut Messages) {
        let tag = segment.tag();
        if !matches!(tag, "NAD" | "CTA" | "COM" | "RFF" | "LOC" | "DOC" | "FII") {
            self.of_party = false;
        }
        match tag {
            "BGM" => self.document(segment),
            "CNI" => {
                self.tree.open(CONSIGNMENT, origin);
                self.tree.put(SHIPMENT, segment.element(2));
            }
            "GID" => self.item(segment, origin),
            "CPS" => self.package(segment, origin),
            "LIN" | "CST" => self.line(segment, origin),
            "STS" => {
                if self.shape == Shape::Events {
                    self.tree.open(ITEM, origin);
                }
                let texts = [segment.component(2, 1), segment.component(2, 4), segment.component(3, 1), segment.component(3, 4)];
                self.tree.put(STATUS, &spaced(&texts));
            }
            "UNS" => {
                self.tax.clear();
                self.tree.close(1);
            }
            "TAX" => segment.component(2, 1).clone_into(&mut self.tax),
            "DTM" => self.date(segment),
            "NAD" => self.party(segment),
            "CTA" => {
                self.need_party();
                self.tree.of_party(CONTACT, segment.component(2, 2));
                self.tree.of_party(CONTACT, segment.component(2, 1));
            }
            "COM" => self.channel(segment),
            "RFF" => self.reference(segment),
            "LOC" => self.place(segment, origin),
            "TDT" => self.transport(segment, origin),
            "EQD" => self.equipment(segment, origin),
            "MEA" => self.measure(segment, origin, messages),
            "CNT" => self.control(segment),
            "QTY" => {
                let column = codes::find(codes::QUANTITIES, segment.component(1, 1)).unwrap_or("Quantity of another kind");
                self.first(column, values::number(segment.component(1, 2), self.decimal).as_deref());
            }
            "MOA" => self.amount(segment),
            "CUX" => self.tree.put(CURRENCY, segment.component(1, 2)),
            "PRI" => self.first(UNIT_PRICE, values::number(segment.component(1, 2), self.decimal).as_deref()),
            "FTX" => self.text(segment, origin, messages),
            "IMD" => {
                let components = segment.components(3);
                let text = free_text::join(components.get(3..).unwrap_or_default(), &TEXT_WIDTHS);
                self.tree.put(GOODS, if text.is_empty() { segment.component(3, 1) } else { &text });
            }
            "PIA" => (2..=segment.len()).for_each(|at| self.number(segment.component(at, 1), segment.component(at, 2))),
            "PAC" => {
                self.tree.put(PACKAGES, segment.element(1));
                self.tree.put(PACKAGING, segment.element(3));
            }
            "PCI" => self.marks(segment),
            "GIN" => self.identities(segment),
            "SGP" => self.tree.put_in_equipment(segment.element(1)),
            "SEL" => self.tree.put(SEAL, segment.element(1)),
            "DGS" => {
                let (class, number) = (segment.element(2), segment.element(3));
                let class = if class.is_empty() { String::new() } else { format!("class {class}") };
                let number = if number.is_empty() { String::new() } else { format!("UN {number}") };
                self.tree.put(DANGEROUS, &spaced(&[&number, &class]));
            }
            "TOD" => {
                let text = [segment.component(3, 1), segment.component(3, 4)].into_iter().find(|text| !text.is_empty());
                self.tree.put(TERMS, text.unwrap_or_default());
            }
            "TSR" => {
                let texts: Vec<&str> = (1..=segment.len()).map(|at| segment.element(at)).collect();
                self.tree.put(SERVICE, &spaced(&texts));
            }
            "TMP" => self.tree.put("Temperature", &spaced(&[segment.component(2, 1), segment.component(2, 2)])),
            "DIM" => {
                let size: Vec<&str> = (2..=4).map(|at| segment.component(2, at)).filter(|text| !text.is_empty()).collect();
                self.tree.put("Package size", &spaced(&[&size.join(" x "), segment.component(2, 1)]));
            }
            "ALI" => self.tree.put(ORIGIN, segment.element(1)),
            "HAN" => self.tree.put("Handling", &spaced(&[segment.component(1, 1), segment.component(1, 4)])),
            "DOC" => {
                let column = codes::find(codes::DOCUMENTS, segment.component(1, 1)).unwrap_or(REFERENCE);
                self.tree.put(column, segment.component(2, 1));
            }
            "EQA" => self.tree.put("Equipment", segment.component(2, 1)),
            "DAM" => {
                let said = |at| [segment.component(at, 4), segment.component(at, 1)].into_iter().find(|text| !text.is_empty());
                self.tree.put("Damage", &spaced(&[2, 3, 4].map(|at| said(at).unwrap_or_default())));
            }
            "TCC" => self.tree.put("Charge", &spaced(&[segment.component(1, 1), segment.component(1, 4)])),
            tag if PASSED_OVER.contains(&tag) => {}
            tag => messages.unknown(tag, origin),
        }
    }

    /// Says something of the level unless it has been said: the first of several measures is taken.
    fn first(&mut self, column: &str, text: Option<&str>) {
        if let Some(text) = text
            && !self.tree.has(column)
        {
            self.tree.put(column, text);
        }
    }

    fn document(&mut self, segment: &Segment) {
        self.tree.put(self.number, segment.element(2));
    }

    fn item(&mut self, segment: &Segment, origin: Origin) {
        let rank = if self.shape == Shape::Containers { CONSIGNMENT } else { ITEM };
        self.tree.open(if self.shape == Shape::Events { ITEM + 10 } else { rank }, origin);
        self.tree.put(LINE, segment.element(1));
        self.tree.put(PACKAGES, segment.component(2, 1));
        // GS1 profiles put the SSCC of a package where its type stands otherwise.
        for at in [2, 3] {
            let kind = segment.component(at, 2);
            let is_number = kind.len() > 8 && kind.bytes().all(|byte| byte.is_ascii_digit());
            let column = if !is_number {
                PACKAGING
            } else if kind.len() == 18 {
                TRACKING
            } else {
                ARTICLE
            };
            self.tree.put(column, kind);
        }
        self.tree.put(PACKAGING, segment.component(2, 5));
        if !self.tree.has(PACKAGES) {
            self.tree.put(PACKAGES, segment.component(3, 1));
        }
    }

    fn package(&mut self, segment: &Segment, origin: Origin) {
        let (id, parent) = (segment.element(1), segment.element(2));
        let under = self.packages.get(parent).filter(|_| !parent.is_empty());
        let level = match under {
            Some(&level) => self.tree.open_under(level, CONSIGNMENT, origin),
            None => {
                self.tree.close(1);
                self.tree.open(CONSIGNMENT, origin)
            }
        };
        // Packages are few above their lines; a list without end is a broken file and is followed no further.
        if self.packages.len() < MAX_PACKAGES {
            self.packages.insert(id.to_owned(), level);
        }
    }

    fn line(&mut self, segment: &Segment, origin: Origin) {
        let is_customs = segment.tag() == "CST";
        // A CST without an item number is of the whole declaration.
        if !is_customs || !segment.element(1).is_empty() {
            self.tax.clear();
            self.tree.open(ITEM, origin);
            self.tree.put(LINE, segment.element(1));
        }
        if is_customs {
            for code in (2..=segment.len()).map(|at| segment.element(at)) {
                let is_tariff = TARIFF_DIGITS.contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_digit());
                self.tree.put(if is_tariff { TARIFF } else { "Customs procedure" }, code);
            }
        } else {
            self.number(segment.component(3, 1), segment.component(3, 2));
        }
    }

    fn number(&mut self, number: &str, kind: &str) {
        self.tree.put(codes::find(codes::ITEM_NUMBER, kind).unwrap_or(ARTICLE), number);
    }

    fn date(&mut self, segment: &Segment) {
        let qualifier = segment.component(1, 1);
        let date = values::edifact_date(segment.component(1, 2), segment.component(1, 3));
        match codes::find(codes::DATE, qualifier) {
            // The date of the invoice is that of the document only where the document is one.
            Some(_) if qualifier == "3" && self.number != INVOICE => self.tree.put("Invoice date", &date),
            Some(column) => self.tree.put(column, &date),
            None => self.tree.put(&format!("Date {qualifier}"), &date),
        }
    }

    fn party(&mut self, segment: &Segment) {
        let (part, strength) = codes::party(segment.element(1));
        self.tree.party(part, strength);
        self.of_party = true;
        // Agency 9 is GS1: the number is a GLN, in a public register.
        let id = if segment.component(2, 3) == "9" { REGISTERED_ID } else { ID };
        self.tree.of_party(id, segment.component(2, 1));
        let lines: Vec<&String> = segment.components(3).iter().filter(|line| !line.trim().is_empty()).collect();
        let name = free_text::join(segment.components(4), &[]);
        self.tree.of_party(NAME, &name);
        for (at, line) in lines.iter().enumerate() {
            self.tree.of_party(if at == 0 && name.is_empty() { NAME } else { STREET }, line);
        }
        for line in segment.components(5) {
            self.tree.of_party(STREET, line);
        }
        for (at, attribute) in [(6, CITY), (7, REGION), (8, POSTCODE), (9, COUNTRY)] {
            self.tree.of_party(attribute, segment.component(at, 1));
        }
        self.tree.of_party(REGION, segment.component(7, 4));
    }

    fn need_party(&mut self) {
        if !self.of_party {
            self.tree.party(OTHER_PARTY, 9);
            self.of_party = true;
        }
    }

    fn channel(&mut self, segment: &Segment) {
        self.need_party();
        for at in 1..=segment.len() {
            let attribute = match segment.component(at, 2) {
                "EM" | "EI" => EMAIL,
                "FX" | "TX" => "fax",
                _ if segment.component(at, 1).contains('@') => EMAIL,
                _ => PHONE,
            };
            self.tree.of_party(attribute, segment.component(at, 1));
        }
    }

    fn reference(&mut self, segment: &Segment) {
        let (qualifier, text) = (segment.component(1, 1), segment.component(1, 2));
        if self.of_party
            && let Some(attribute) = codes::find(codes::PARTY_REFERENCES, qualifier)
        {
            return self.tree.of_party(attribute, text);
        }
        // A consignment has one number: that of its CNI or BGM, else the first reference that is one.
        let column = codes::find(codes::REFERENCES, qualifier).unwrap_or(REFERENCE);
        self.tree.put(if column == SHIPMENT && self.tree.has(SHIPMENT) { REFERENCE } else { column }, text);
    }

    fn place(&mut self, segment: &Segment, origin: Origin) {
        let qualifier = segment.element(1);
        match self.shape {
            Shape::Stowage if qualifier == "147" => drop(self.tree.open(CONSIGNMENT, origin)),
            Shape::Schedule => drop(self.tree.open(ITEM, origin)),
            _ => {}
        }
        let (code, name) = (segment.component(2, 1), segment.component(2, 4));
        let is_code = segment.component(2, 2) == "139" || (code.len() == 5 && code.bytes().all(|byte| byte.is_ascii_uppercase()));
        let text = if name.is_empty() || (is_code && !code.is_empty()) { code } else { name };
        match codes::find(codes::PLACE, qualifier) {
            Some(column) => self.tree.put(column, text),
            None => self.tree.put(&format!("Location {qualifier}"), text),
        }
        self.tree.put("Terminal", segment.component(3, 1));
    }

    fn transport(&mut self, segment: &Segment, origin: Origin) {
        if self.shape == Shape::Schedule {
            self.tree.open(CONSIGNMENT, origin);
        }
        let stage = codes::find(codes::STAGES, segment.element(1)).unwrap_or_default();
        let mut put = |column: &str, text: &str| match (stage, column) {
            ("", _) => self.tree.put(column, text),
            (_, MEANS) => self.tree.put(&format!("{stage} vehicle"), text),
            _ => self.tree.put(&format!("{stage} {}", column.to_ascii_lowercase()), text),
        };
        put(VOYAGE, segment.element(2));
        let mode =
            [segment.component(3, 1), segment.component(3, 2)].into_iter().find(|text| !text.is_empty()).unwrap_or_default();
        put(MODE, values::mode(mode));
        let (id, name) = (segment.component(8, 1), segment.component(8, 4));
        let name = if name.is_empty() { segment.component(4, 4) } else { name };
        put(MEANS, if name.is_empty() { id } else { name });
        if !name.is_empty() {
            put("Vessel id", id);
        }
        let (carrier, carrier_name) = (segment.component(5, 1), segment.component(5, 4));
        if !stage.is_empty() {
            put(CARRIER, &spaced(&[carrier, carrier_name]));
        } else if !(carrier.is_empty() && carrier_name.is_empty()) {
            self.tree.party(CARRIER, 3);
            self.tree.of_party(ID, carrier);
            self.tree.of_party(NAME, carrier_name);
        }
    }

    fn equipment(&mut self, segment: &Segment, origin: Origin) {
        match self.shape {
            Shape::Containers => drop(self.tree.open(CONSIGNMENT, origin)),
            // Equipment comes before or after the goods items; which item is in which, SGP says.
            Shape::Goods => self.tree.open_equipment(ITEM, origin),
            _ => {}
        }
        self.tree.put(if segment.element(1) == "CN" { CONTAINER } else { "Equipment" }, segment.component(2, 1));
        self.tree.put("Container type", segment.component(3, 1));
        let load = match segment.element(6) {
            "4" => "empty",
            "5" => "full",
            other => other,
        };
        self.tree.put("Container load", load);
    }

    fn measure(&mut self, segment: &Segment, origin: Origin, messages: &mut Messages) {
        let (purpose, dimension) = (segment.element(1), segment.component(2, 1));
        let (unit, value) = (segment.component(3, 1), segment.component(3, 2));
        if value.is_empty() {
            return;
        }
        let means = codes::find(codes::DIMENSION, dimension);
        if let Some(kilograms) = values::mass(value, unit, self.decimal) {
            let column = match means {
                Some(column) if column == NET_MASS => NET_MASS,
                Some(column) if column == VOLUME => "Volume weight (kg)",
                _ if dimension == "T" || dimension == "AAM" => "Tare (kg)",
                _ => GROSS_MASS,
            };
            self.first(column, Some(&kilograms));
        } else if let Some(cubic_metres) = values::volume(value, unit, self.decimal) {
            self.first(VOLUME, Some(&cubic_metres));
        } else if means == Some(QUANTITY) || purpose == "CT" || codes::PIECES.contains(&unit) {
            self.first(QUANTITY, values::number(value, self.decimal).as_deref());
        } else if (unit.is_empty() || unit == "KGM") && means.is_some_and(|column| column == GROSS_MASS) {
            self.first(GROSS_MASS, values::number(value, self.decimal).as_deref());
        } else {
            messages.unknown("MEA", origin);
        }
    }

    fn control(&mut self, segment: &Segment) {
        if matches!(self.shape, Shape::Order | Shape::Containers) {
            self.tree.close(1);
        } else if self.tree.in_equipment() {
            self.tree.close(ITEM);
        }
        let (value, unit) = (segment.component(1, 2), segment.component(1, 3));
        let Some(column) = codes::find(codes::CONTROL, segment.component(1, 1)) else { return };
        let text = if column == VOLUME {
            values::volume(value, if unit.is_empty() { "MTQ" } else { unit }, self.decimal)
        } else if column == PACKAGES {
            values::number(value, self.decimal)
        } else {
            values::mass(value, if unit.is_empty() { "KGM" } else { unit }, self.decimal)
        };
        self.tree.total(column, &text.unwrap_or_default());
    }

    fn amount(&mut self, segment: &Segment) {
        let kind = segment.component(1, 1);
        let Some(amount) = values::number(segment.component(1, 2), self.decimal) else { return };
        let column = codes::find(codes::AMOUNT, kind);
        // Of several taxes the first is the tax of its level; the others are kept by their kind.
        let column = match column {
            Some(TAX) if self.tree.has(TAX) => format!("{TAX} {}", self.tax),
            Some(column) => column.to_owned(),
            None => format!("Amount {kind}"),
        };
        if self.tree.rank() == 0 {
            self.tree.total(&column, &amount);
        } else {
            self.first(column.trim(), Some(&amount));
        }
        self.tree.put(CURRENCY, segment.component(1, 3));
    }

    fn text(&mut self, segment: &Segment, origin: Origin, messages: &mut Messages) {
        let subject = segment.element(1);
        let text = messages.pieces(&format!("FTX+{subject}"), origin, segment.components(4), &TEXT_WIDTHS);
        self.tree.put(if subject == "AAA" { GOODS } else { terms::FREE_TEXT }, &text);
    }

    fn marks(&mut self, segment: &Segment) {
        let marks: Vec<&str> = segment.components(2).iter().map(|text| text.trim()).filter(|text| !text.is_empty()).collect();
        for mark in &marks {
            let is_number = mark.len() >= 8
                && mark.bytes().all(|byte| byte.is_ascii_alphanumeric())
                && mark.bytes().filter(u8::is_ascii_digit).count() >= 8;
            self.tree.put(if is_number { TRACKING } else { MARKS }, mark);
        }
    }

    fn identities(&mut self, segment: &Segment) {
        let column = match segment.element(1) {
            "BJ" | "AW" | "ML" | "SRV" => TRACKING,
            "BN" | "SN" => "Serial",
            "BX" => "Batch",
            _ => REFERENCE,
        };
        for at in 2..=segment.len() {
            for text in segment.components(at).iter().filter(|text| text.trim().len() > 1) {
                self.tree.put(column, text);
            }
        }
    }
}

/// A package hierarchy may have so many packages that others lie in.
const MAX_PACKAGES: usize = 1 << 16;

fn spaced(texts: &[&str]) -> String {
    let filled: Vec<&str> = texts.iter().map(|text| text.trim()).filter(|text| !text.is_empty()).collect();
    filled.join(" ")
}
