//! What each group of lines of a Cargo-IMP message says of a consignment.

use super::lines::{self, Waybill};
use crate::ingest::message::{DANGEROUS, Messages, Tree, free_text, values};
use crate::ingest::says::{self, HidesSay, MessagesSay};
use crate::ingest::terms::*;
use crate::ingest::{HiddenKind, Severity};
use crate::saying::Saying;
use crate::table::Origin;

/// Rank of a point of unloading.
const POINT: u8 = 10;
/// Rank of a unit load device.
const UNIT: u8 = 15;
/// Rank of a consignment: house bill, or waybill of a manifest.
const CONSIGNMENT: u8 = 20;
/// Rank of a status.
const EVENT: u8 = 30;
/// Column of containers of the air.
const UNIT_LOAD: &str = "Unit load device";
/// A text is joined from so many lines.
const MAX_PIECES: usize = 500;

/// Parties by their group.
const PARTIES_OF: [(&str, &str); 4] = [("SHP", CONSIGNOR), ("CNE", CONSIGNEE), ("NFY", NOTIFY), ("AGT", FORWARDER)];
/// Groups of free text, and the widths at which their lines are cut.
const TEXTS: [(&str, &str, &[usize]); 5] = [
    ("SSR", FREE_TEXT, &[65]),
    ("OSI", FREE_TEXT, &[65]),
    ("ACC", FREE_TEXT, &[]),
    ("TXT", GOODS, &[65]),
    ("COI", REFERENCE, &[]),
];
/// Groups that are understood and fill no column.
const PASSED_OVER: [&str; 10] = ["OTH", "COR", "CDC", "SII", "ARD", "DIM", "CCS", "LAST", "CONT", "REF"];
/// Status codes of FSU and FSA.
const STATUSES: [&str; 21] = [
    "RCS", "BKD", "MAN", "DEP", "ARR", "RCF", "NFD", "AWD", "CCD", "DLV", "TFD", "RCT", "TRM", "DIS", "FOH", "PRE", "CRC", "DDL",
    "TGC", "AWR", "OFD",
];

fn part_of(group: &str) -> Option<&'static str> {
    PARTIES_OF.iter().find(|(known, _)| *known == group).map(|&(_, part)| part)
}

/// A message under way.
pub(super) struct Reading {
    pub(super) tree: Tree,
    kind: String,
    group: String,
    /// Lines of the group so far, the one that begins it counted.
    lines: usize,
    /// NAM, ADR or LOC inside a party.
    field: String,
    /// Free text under way: group, pieces, where it began.
    text: Option<(String, Vec<String>, Origin)>,
    /// The first 15 characters of the goods, which TXT goes on with.
    goods: String,
    /// Country and information identifier that OCI lines inherit.
    inherited: (String, String),
    pub(super) ended: bool,
    /// The lines of a message under way since its first.
    count: u64,
}

impl Reading {
    pub(super) fn new(kind: &str, origin: Origin) -> Self {
        let mut tree = Tree::new(origin);
        tree.put(MODE, "Air");
        Reading {
            tree,
            kind: kind.to_owned(),
            group: String::new(),
            lines: 0,
            field: String::new(),
            text: None,
            goods: String::new(),
            inherited: Default::default(),
            ended: false,
            count: 0,
        }
    }

    fn is_manifest(&self) -> bool {
        matches!(self.kind.as_str(), "FFM" | "FBL")
    }

    /// Ends texts under way.
    pub(super) fn finish(&mut self, messages: &mut Messages) {
        self.flush(messages);
        if self.is_manifest() {
            self.tree.keep_rows_with(&[MASTER_BILL], true);
        }
    }

    fn flush(&mut self, messages: &mut Messages) {
        if let Some((group, pieces, origin)) = self.text.take() {
            let known = TEXTS.iter().find(|(known, _, _)| *known == group);
            let (column, widths) = known.map_or((FREE_TEXT, &[][..]), |&(_, column, widths)| (column, widths));
            let mut text = messages.pieces(&group, origin, &pieces, widths);
            if group == "TXT" {
                // The goods of the house bill stand in 15 characters there, and go on here.
                text = free_text::join(&[std::mem::take(&mut self.goods), text], &[15]);
            }
            self.tree.put(column, &text);
        }
        if !self.goods.is_empty() && self.group != "HBS" && self.group != "TXT" {
            let goods = std::mem::take(&mut self.goods);
            self.tree.put(GOODS, &goods);
        }
    }

    fn say(&mut self, column: &str, piece: &str, origin: Origin) {
        let (_, pieces, _) = self.text.get_or_insert_with(|| (column.to_owned(), Vec::new(), origin));
        if pieces.len() < MAX_PIECES {
            pieces.push(piece.to_owned());
        }
    }

    /// Takes a line.
    pub(super) fn take(&mut self, line: &str, origin: Origin, messages: &mut Messages) {
        self.count += 1;
        if line.trim_matches('.').is_empty() {
            return;
        }
        if let Some(rest) = line.strip_prefix('/') {
            self.lines += 1;
            return self.go_on(rest, origin, messages);
        }
        if let Some(waybill) = lines::waybill(line) {
            return self.waybill(&waybill, origin, messages);
        }
        let (id, rest) = line.split_once('/').unwrap_or((line, ""));
        let is_id = (2..=4).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_uppercase());
        if self.is_manifest() && self.count == 1 {
            return self.flight(line);
        }
        if !is_id {
            // A line of text that lost its slash.
            match &self.text {
                Some(_) => self.go_on(line, origin, messages),
                None => messages.unknown(&line.chars().take(4).collect::<String>(), origin),
            }
            return;
        }
        if matches!(id, "NAM" | "ADR" | "LOC") && part_of(&self.group).is_some() {
            id.clone_into(&mut self.field);
            return self.party_line(rest);
        }
        if id != "TXT" || self.group != "HBS" {
            self.flush(messages);
        }
        id.clone_into(&mut self.group);
        self.lines = 1;
        self.field.clear();
        self.begin(id, rest, origin, messages);
    }

    fn waybill(&mut self, waybill: &Waybill<'_>, origin: Origin, messages: &mut Messages) {
        self.flush(messages);
        self.group = "AWB".to_owned();
        self.lines = 1;
        if self.is_manifest() {
            self.tree.open(CONSIGNMENT, origin);
        }
        let number = format!("{}-{}", waybill.prefix, waybill.serial);
        if !lines::check_digit(waybill.serial) {
            messages.warnings.say(Severity::Note, Some(origin.line), Some(origin.byte), &|file, place| {
                Saying::of(MessagesSay::CheckDigit, [file, place, says::name(&number)])
            });
        }
        self.tree.put(MASTER_BILL, &number);
        self.tree.put(LOADING, waybill.origin);
        self.tree.put(DISCHARGE, waybill.destination);
        self.quantity(&waybill.quantity);
        self.tree.put(GOODS, waybill.goods);
    }

    fn quantity(&mut self, quantity: &lines::Quantity<'_>) {
        self.tree.put(PACKAGES, quantity.pieces);
        let mass = values::mass(quantity.weight, quantity.weight_unit, '.');
        self.tree.put(GROSS_MASS, &mass.unwrap_or_default());
        let unit = if quantity.volume_unit == "CC" { "CMQ" } else { quantity.volume_unit };
        self.tree.put(VOLUME, &values::volume(quantity.volume, unit, '.').unwrap_or_default());
    }

    /// `1/KL775/09FEB/ZRH/PHBFA`: the flight of a manifest.
    fn flight(&mut self, line: &str) {
        let fields: Vec<&str> = line.split('/').collect();
        for (at, column) in [(1, VOYAGE), (2, DEPARTED), (3, LOADING), (4, MEANS)] {
            self.tree.put(column, fields.get(at).copied().unwrap_or_default());
        }
    }

    /// The first line of a group.
    fn begin(&mut self, id: &str, rest: &str, origin: Origin, messages: &mut Messages) {
        let fields: Vec<&str> = rest.split('/').map(str::trim).collect();
        let field = |at: usize| fields.get(at).copied().unwrap_or_default();
        match id {
            "SHP" | "CNE" | "NFY" | "AGT" => {
                // Customs information (OCI) may have told of it before.
                self.tree.named_party(part_of(id).unwrap_or(OTHER_PARTY));
                // The account number of the party; of the agent, the IATA code stands behind it.
                self.tree.of_party(ID, field(0));
                self.tree.of_party(ID, field(1));
            }
            "FLT" => {
                let flights: Vec<&str> = fields.iter().copied().filter(|text| lines::is_flight(text)).collect();
                self.tree.put(VOYAGE, &flights.join(" "));
            }
            "RTG" => self.route(&fields),
            "CVD" => {
                self.tree.put(CURRENCY, field(0));
                let amount = |at: usize| values::number(field(at), '.').unwrap_or_default();
                let customs = amount(4);
                self.tree.put(VALUE, &if customs.is_empty() { amount(3) } else { customs });
                self.tree.put(INSURANCE, &amount(5));
            }
            "RTD" => self.rate(rest),
            "PPD" | "COL" => self.charges(&fields),
            "CER" => self.signature("CER", field(0), origin, messages),
            "ISU" => {
                self.tree.put(ISSUED, &lines::date(field(0)));
                self.tree.put("Place of issue", field(1));
                self.signature("ISU", field(2), origin, messages);
            }
            "SPH" => self.tree.put("Handling", &fields.join(" ")),
            "SRI" => self.tree.put(REFERENCE, field(0)),
            "NOM" | "OPI" => {
                self.tree.party(OTHER_PARTY, 5);
                self.tree.of_party(NAME, field(0));
                self.tree.of_party(CITY, if id == "NOM" { field(1) } else { "" });
            }
            "OCI" => self.customs(&fields, origin, messages),
            "MBI" => {
                if let Some(waybill) = lines::waybill(rest) {
                    self.waybill(&waybill, origin, messages);
                    self.group = "MBI".to_owned();
                }
            }
            "HBS" => {
                self.tree.open(CONSIGNMENT, origin);
                self.tree.put(SHIPMENT, field(0));
                self.tree.put(LOADING, field(1).get(..3).unwrap_or_default());
                self.tree.put(DISCHARGE, field(1).get(3..).unwrap_or_default());
                let (unit, weight) = field(3).split_at_checked(1).unwrap_or_default();
                self.quantity(&lines::Quantity { pieces: field(2), weight, weight_unit: unit, ..Default::default() });
                self.tree.put(QUANTITY, field(4));
                self.goods = rest.splitn(6, '/').nth(5).unwrap_or_default().to_owned();
            }
            "HTS" => fields.iter().for_each(|code| self.tree.put(TARIFF, code)),
            "ULD" => {
                if self.kind == "FFM" {
                    self.tree.open(UNIT, origin);
                }
                let at = usize::from(self.kind == "FBL");
                self.tree.put(UNIT_LOAD, field(at).split('-').next().unwrap_or_default());
            }
            "ACC" => self.say(id, fields.last().copied().unwrap_or_default(), origin),
            "TXT" | "SSR" | "OSI" | "COI" => self.say(id, rest, origin),
            "LAST" | "CONT" => self.ended = true,
            _ if PASSED_OVER.contains(&id) => {}
            _ if STATUSES.contains(&id) && matches!(self.kind.as_str(), "FSU" | "FSA") => self.status(id, &fields, origin),
            // A point of unloading: its code, and times or NIL behind it.
            _ if id.len() == 3 && self.is_manifest() => {
                self.tree.close(POINT);
                if field(0) != "NIL" {
                    self.tree.open(POINT, origin);
                    self.tree.put(DISCHARGE, id);
                }
            }
            _ => messages.unknown(id, origin),
        }
    }

    /// A line that goes on with its group; its slash is taken off.
    fn go_on(&mut self, rest: &str, origin: Origin, messages: &mut Messages) {
        let fields: Vec<&str> = rest.split('/').map(str::trim).collect();
        match self.group.as_str() {
            "SHP" | "CNE" | "NFY" | "AGT" => self.party_line(rest),
            "RTD" => self.rate(rest),
            "PPD" | "COL" => self.charges(&fields),
            "OCI" => self.customs(&fields, origin, messages),
            "ACC" => self.say("ACC", fields.last().copied().unwrap_or_default(), origin),
            "TXT" | "SSR" | "OSI" | "COI" => {
                let group = self.group.clone();
                self.say(&group, rest, origin);
            }
            "HTS" => fields.iter().for_each(|code| self.tree.put(TARIFF, code)),
            "SPH" | "AWB" | "HBS" | "MBI" => {
                let codes: Vec<&str> = fields.iter().copied().filter(|code| code.len() == 3).collect();
                self.tree.put("Handling", &codes.join(" "));
            }
            _ => {}
        }
    }

    /// A line of a party: under NAM, ADR or LOC in newer messages, by its position in older ones.
    fn party_line(&mut self, rest: &str) {
        let fields: Vec<&str> = rest.split('/').map(str::trim).collect();
        let field = |at: usize| fields.get(at).copied().unwrap_or_default();
        let is_agent = self.group == "AGT";
        let old = self.field.is_empty();
        match (self.field.as_str(), self.lines) {
            ("NAM", _) => self.tree.of_party(NAME, field(0)),
            ("ADR", _) => self.tree.of_party(STREET, field(0)),
            ("LOC", _) => {
                self.tree.of_party(CITY, field(0));
                self.tree.of_party(REGION, field(1));
                self.field = "COUNTRY".to_owned();
            }
            (_, 2) if old => self.tree.of_party(NAME, field(0)),
            (_, 3) if old && is_agent => self.tree.of_party(CITY, field(0)),
            (_, 3) if old => self.tree.of_party(STREET, field(0)),
            (_, 4) if old => {
                self.tree.of_party(CITY, field(0));
                self.tree.of_party(REGION, field(1));
            }
            _ => {
                self.tree.of_party(COUNTRY, field(0));
                self.tree.of_party(POSTCODE, field(1));
                for pair in fields.get(2..).unwrap_or_default().chunks(2) {
                    match pair {
                        ["TE", number] => self.tree.of_party(PHONE, number),
                        ["FX", number] => self.tree.of_party("fax", number),
                        [_, number] if number.contains('@') => self.tree.of_party(EMAIL, number),
                        _ => {}
                    }
                }
            }
        }
    }

    /// `ZRHQR/DOHQR`: where it changes planes, and with whom it flies.
    fn route(&mut self, fields: &[&str]) {
        for (at, field) in fields.iter().enumerate() {
            if at + 1 < fields.len() {
                self.tree.put(TRANSIT, field.get(..3).unwrap_or_default());
            }
            if let Some(carrier) = field.get(3..).filter(|carrier| !carrier.is_empty() && at == 0) {
                self.tree.party(CARRIER, 0);
                self.tree.of_party(ID, carrier);
            }
        }
    }

    /// A line of RTD: `1/P1/K2400/CQ/…` or `2/NG/GOODS`.
    fn rate(&mut self, rest: &str) {
        let rest = match rest.split_once('/') {
            Some((number, rest)) if number.bytes().all(|byte| byte.is_ascii_digit()) => rest,
            _ => rest,
        };
        let (what, value) = rest.split_once('/').unwrap_or((rest, ""));
        match what {
            "NG" | "NC" => self.tree.put(GOODS, value),
            "NH" => self.tree.put(TARIFF, value),
            "NU" => self.tree.put(UNIT_LOAD, value),
            "NO" => self.tree.put(ORIGIN, value),
            "NV" if !self.tree.has(VOLUME) => {
                let (unit, figure) = value.split_at_checked(2).unwrap_or_default();
                let unit = if unit == "CC" { "CMQ" } else { unit };
                self.tree.put(VOLUME, &values::volume(figure, unit, '.').unwrap_or_default());
            }
            _ => {}
        }
    }

    /// `WT1241.68` and `CT1241.68`: of charges, the total.
    fn charges(&mut self, fields: &[&str]) {
        for total in fields.iter().filter_map(|field| field.strip_prefix("CT")) {
            let collect = self.tree.has(FREIGHT);
            self.tree.put(if collect { "Charges collect" } else { FREIGHT }, &values::number(total, '.').unwrap_or_default());
        }
    }

    fn signature(&mut self, group: &str, name: &str, origin: Origin, messages: &mut Messages) {
        if !name.is_empty() {
            self.tree.put("Signature", name);
            let says = Saying::of(HidesSay::Signature, [says::name(name)]);
            messages.hide(HiddenKind::FreeText, Saying::name(group), origin, says);
        }
    }

    /// A line of OCI: country, information, control, value; the first two are inherited where they are empty.
    fn customs(&mut self, fields: &[&str], origin: Origin, messages: &mut Messages) {
        let field = |at: usize| fields.get(at).copied().unwrap_or_default();
        for (at, kept) in [(0, &mut self.inherited.0), (1, &mut self.inherited.1)] {
            if !field(at).is_empty() {
                field(at).clone_into(kept);
            }
        }
        let (control, value) = (field(2), fields.get(3..).unwrap_or_default().join("/"));
        let information = self.inherited.1.clone();
        match (part_of(&information), control) {
            (_, "SN") => {
                let says = Saying::of(HidesSay::Screener, [says::name(&value)]);
                messages.hide(HiddenKind::FreeText, Saying::name("OCI/SN"), origin, says);
                self.tree.put("Screened by", &value);
            }
            (Some(part), "T" | "TA") => self.tree.of_part(part, REGISTERED_ID, &value),
            (Some(part), "CP") => self.tree.of_part(part, CONTACT, &value),
            (Some(part), "CT") => self.tree.of_part(part, PHONE, &value),
            (None, "CP" | "CT") => messages.free_text("OCI", origin, &format!("CONTACT {value}")),
            (_, "M" | "MH" | "MG") => self.tree.put(DECLARATION, &value),
            _ if information == "DNR" && control.starts_with('D') => self.tree.put(DANGEROUS, &value),
            (_, "ST") => {
                self.tree.put(FREE_TEXT, &value);
                messages.free_text("OCI", origin, &value);
            }
            _ => self.tree.put("Customs information", &format!("{}/{information}/{control}/{value}", self.inherited.0)),
        }
    }

    /// A status of FSU: fields in an order that differs by code, told apart by their form.
    fn status(&mut self, id: &str, fields: &[&str], origin: Origin) {
        self.tree.open(EVENT, origin);
        self.tree.put(STATUS, id);
        for field in fields.iter().filter(|field| !field.is_empty()) {
            if lines::is_date(field) {
                self.tree.put(RECORDED, field);
                self.tree.put(
                    match id {
                        "DLV" | "DDL" => DELIVERED,
                        "DEP" => DEPARTED,
                        _ => RECORDED,
                    },
                    field,
                );
            } else if let Some(quantity) = lines::quantity(field) {
                self.quantity(&quantity);
            } else if lines::is_flight(field) {
                self.tree.put(VOYAGE, field);
            } else if field.bytes().all(|byte| byte.is_ascii_uppercase()) && field.len() == 3 {
                self.tree.put(TRANSIT, field);
            } else if field.bytes().all(|byte| byte.is_ascii_uppercase()) && field.len() == 6 && !self.tree.has(TRANSIT) {
                self.tree.put(TRANSIT, &field[..3]);
                self.tree.put("Next station", &field[3..]);
            } else if matches!(id, "DLV" | "DDL" | "RCS" | "FOH" | "NFD" | "AWD" | "AWR") {
                // Who brought it, who was told, who took it.
                let part = if matches!(id, "RCS" | "FOH") { CONSIGNOR } else { CONSIGNEE };
                self.tree.of_part(part, CONTACT, field);
            } else {
                self.tree.put(REFERENCE, field);
            }
        }
    }
}
