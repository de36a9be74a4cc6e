//! Operators: the platforms, carriers, forwarders, hubs and data platforms that see shipments, and who controls them.
//!
//! Compiled for this project (`tables/operators.tsv`). *Control* lists the jurisdictions where a group has its seat, its
//! controlling shareholders or its main data operations, so that a lawful order there could reach data that it holds. It
//! says nothing about any disclosure. Each form of a name says where it may be trusted: "MSC" means the carrier in a
//! column of carriers only, "菜鸟" means Cainiao anywhere.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::country::CountryCode;
use super::{cells, fold, is_han, lines, parts};

macro_rules! kinds {
    ($($kind:ident $code:literal $name:literal)*) => {
        /// What an operator does, as far as it decides what it sees of a shipment.
        #[derive(Copy, Clone, Debug, Eq, PartialEq, Hash, Ord, PartialOrd, Serialize, Deserialize)]
        pub enum OperatorKind {
            $(#[doc = concat!("A ", $name, ".")] $kind,)*
        }

        impl OperatorKind {
            /// What to call it.
            pub fn name(self) -> &'static str {
                match self { $(Self::$kind => $name,)* }
            }

            fn coded(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$kind),)* _ => None }
            }
        }
    };
}

kinds! {
    AirCargoCommunitySystem "air-cargo-community-system" "cargo community system of an airport"
    AirCargoSoftware "air-cargo-it" "maker of air cargo software"
    Airline "airline" "airline"
    BookingPlatform "booking-platform" "freight booking platform"
    Carrier "carrier" "carrier"
    Cloud "cloud" "cloud provider"
    CommercePlatform "commerce-platform" "web shop platform"
    CustomsBroker "customs-broker" "customs broker"
    CustomsSoftware "customs-software" "maker of customs software"
    Forwarder "forwarder" "freight forwarder"
    Fulfilment "fulfilment" "fulfilment provider"
    Handler "handler" "cargo handler"
    HubOperator "hub-operator" "hub operator"
    LogisticsDataPlatform "logistics-data-platform" "logistics data platform"
    LogisticsPlatform "logistics-platform" "logistics platform"
    Marketplace "marketplace" "marketplace"
    PortCommunitySystem "port-community-system" "port community system"
    PortEquipment "port-equipment" "maker of port equipment"
    PortOperator "port-operator" "port or terminal operator"
    PostalOperator "postal-operator" "postal operator"
    ScannerVendor "scanner-vendor" "maker of cargo scanners"
    ShippingSoftware "shipping-software" "maker of shipping software"
    TrackingPlatform "tracking-platform" "tracking platform"
    TransportManagement "tms" "maker of transport management software"
    VisibilityPlatform "visibility-platform" "shipment visibility platform"
    Warehouse "warehouse" "warehouse operator"
}

/// An operator, or a group of brands under one control.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Operator {
    /// A short name that does not change: "cainiao".
    pub id: &'static str,
    /// What to call it.
    pub name: &'static str,
    /// Other names and brands.
    pub aliases: &'static [&'static str],
    /// What it does.
    pub kinds: &'static [OperatorKind],
    /// Where its head office is.
    pub seat: Option<CountryCode>,
    /// The jurisdictions where an order could reach data that the group holds.
    pub control: &'static [CountryCode],
    /// The group it belongs to.
    pub group: Option<&'static str>,
    /// Whether the entry was read in a public source; if not, show "unverified".
    pub sourced: bool,
    /// The source, or what remains to be checked; may be empty.
    pub basis: &'static str,
}

/// What kind of text a name was found in.
#[derive(Copy, Clone, Debug, Eq, PartialEq, Ord, PartialOrd, Hash)]
pub enum OperatorContext {
    /// Anything: descriptions, remarks, addresses.
    FreeText,
    /// A column of parties: shippers, consignees, brokers.
    AnyParty,
    /// A column known to hold carriers, couriers, platforms or vendors.
    CarrierColumn,
}

/// One way to write an operator's name.
struct Form {
    folded: String,
    operator: u16,
    /// The least telling context in which it may be trusted.
    from: OperatorContext,
    /// Only as the whole cell.
    whole: bool,
}

#[derive(Default)]
struct Index {
    all: Vec<Operator>,
    by_id: FxHashMap<&'static str, u16>,
    forms: Vec<Form>,
    /// First word → forms.
    by_word: FxHashMap<String, Vec<u16>>,
    /// First character of a name in Han characters → forms.
    by_han: FxHashMap<char, Vec<u16>>,
}

impl Index {
    /// Takes a form's mark off and files it; what remains is the name.
    fn file(&mut self, marked: &'static str, operator: u16) -> &'static str {
        let name = marked.trim_start_matches(['+', '~', '=']);
        let (from, whole) = match marked.as_bytes().first() {
            Some(b'+') => (OperatorContext::AnyParty, false),
            Some(b'~') => (OperatorContext::CarrierColumn, false),
            Some(b'=') => (OperatorContext::CarrierColumn, true),
            _ => (OperatorContext::FreeText, false),
        };
        let folded = fold(name);
        let at = u16::try_from(self.forms.len()).unwrap_or(u16::MAX);
        match folded.chars().next() {
            Some(first) if is_han(first) => self.by_han.entry(first).or_default().push(at),
            Some(_) => self.by_word.entry(first_word(&folded).to_owned()).or_default().push(at),
            None => return name,
        }
        self.forms.push(Form { folded, operator, from, whole });
        name
    }
}

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| {
        let mut index = Index::default();
        for line in lines(include_str!("tables/operators.tsv")) {
            let [id, name, kinds, seat, control, group, conf, basis, aliases, forms] = cells(line);
            let Ok(at) = u16::try_from(index.all.len()) else {
                break;
            };
            let name = index.file(name, at);
            let aliases: Vec<_> = parts(aliases).map(|alias| index.file(alias, at)).collect();
            for form in parts(forms) {
                index.file(form, at);
            }
            index.by_id.insert(id, at);
            index.all.push(Operator {
                id,
                name,
                aliases: aliases.leak(),
                kinds: kinds.split(',').filter_map(OperatorKind::coded).collect::<Vec<_>>().leak(),
                seat: CountryCode::new(seat),
                control: control.split(',').filter_map(CountryCode::new).collect::<Vec<_>>().leak(),
                group: Some(group).filter(|group| !group.is_empty()),
                sourced: conf == "s",
                basis,
            });
        }
        index
    })
}

/// Every operator.
pub fn operators() -> &'static [Operator] {
    &index().all
}

/// The operator of an id.
pub fn operator(id: &str) -> Option<&'static Operator> {
    let index = index();
    index.all.get(usize::from(*index.by_id.get(id)?))
}

/// A kind of code that numbers bear and that names an operator.
#[derive(Copy, Clone, Debug, Eq, PartialEq, Hash)]
pub enum OperatorCode {
    /// Designator of an airline, two letters or digits (IATA): what the prefix of an air waybill stands for.
    Airline,
    /// Owner code of a container, its first four letters (ISO 6346).
    ContainerOwner,
    /// Standard Carrier Alpha Code, four letters.
    Carrier,
    /// Detector of a carrier's tracking numbers, or a platform's order numbers, by its id.
    Tracking,
}

/// The operator of a code, as far as the table goes (`tables/operator-codes.tsv`, unverified: from public facts and general
/// knowledge). The owner of a container is not always who carries it.
///
/// ```
/// use portolan::reference::operator::{OperatorCode, operator_of_code};
/// assert_eq!(operator_of_code(OperatorCode::ContainerOwner, "MSKU").map(|found| found.id), Some("maersk"));
/// assert_eq!(operator_of_code(OperatorCode::Airline, "XX"), None);
/// ```
pub fn operator_of_code(kind: OperatorCode, code: &str) -> Option<&'static Operator> {
    static CODES: OnceLock<FxHashMap<(OperatorCode, &'static str), &'static Operator>> = OnceLock::new();
    let codes = CODES.get_or_init(|| {
        let mut all = FxHashMap::default();
        for line in lines(include_str!("tables/operator-codes.tsv")) {
            let [kind, id, codes] = cells(line);
            let kind = match kind {
                "a" => OperatorCode::Airline,
                "c" => OperatorCode::ContainerOwner,
                "s" => OperatorCode::Carrier,
                _ => OperatorCode::Tracking,
            };
            if let Some(operator) = operator(id) {
                all.extend(codes.split(' ').map(|code| ((kind, code), operator)));
            }
        }
        all
    });
    codes.get(&(kind, code)).copied()
}

/// The operator that a text names, if one does: the first named, and of names that begin together the longest
/// ("Alibaba Cloud" before "Alibaba").
///
/// Names match as whole words ("UPS" is not in "groups"), names in Han characters as substrings. Short and ambiguous
/// ones count only in a carrier column, a few of them (English words, codes of two letters) only as the whole cell, legal
/// form aside.
///
/// ```
/// use portolan::reference::operator::{OperatorContext::*, recognise_operator};
/// assert_eq!(recognise_operator("CAINIAO NETWORK B.V.", FreeText).map(|found| found.id), Some("cainiao"));
/// assert_eq!(recognise_operator("MSC", CarrierColumn).map(|found| found.id), Some("msc"));
/// assert_eq!(recognise_operator("MSC", AnyParty), None);
/// ```
pub fn recognise_operator(text: &str, context: OperatorContext) -> Option<&'static Operator> {
    let index = index();
    let text = fold(text);
    let mut at = 0;
    let mut found = None;
    for word in text.split(' ') {
        let rest = text.get(at..).unwrap_or_default();
        found = index.by_word.get(word).and_then(|forms| longest(index, forms, context, |form| begins(rest, form, at == 0)));
        if found.is_some() {
            break;
        }
        at += word.len() + 1;
    }
    if found.is_none() && !text.is_ascii() {
        found = text.char_indices().filter(|(_, letter)| is_han(*letter)).find_map(|(at, letter)| {
            let rest = text.get(at..).unwrap_or_default();
            let forms = index.by_han.get(&letter)?;
            longest(index, forms, context, |form| rest.starts_with(&form.folded) && (!form.whole || text == form.folded))
        });
    }
    index.all.get(usize::from(found?))
}

fn longest(index: &Index, forms: &[u16], context: OperatorContext, fits: impl Fn(&Form) -> bool) -> Option<u16> {
    forms
        .iter()
        .filter_map(|at| index.forms.get(usize::from(*at)))
        .filter(|form| context >= form.from && fits(form))
        .max_by_key(|form| form.folded.len())
        .map(|form| form.operator)
}

fn begins(rest: &str, form: &Form, at_start: bool) -> bool {
    let Some(after) = rest.strip_prefix(form.folded.as_str()) else {
        return false;
    };
    if form.whole {
        return at_start && after.split(' ').filter(|word| !word.is_empty()).all(is_legal_form);
    }
    after.is_empty() || after.starts_with(' ')
}

fn first_word(folded: &str) -> &str {
    folded.split(' ').next().unwrap_or_default()
}

/// The words of a company's legal form, dots taken for spaces ("b v").
fn is_legal_form(word: &str) -> bool {
    matches!(
        word,
        "ab" | "ag"
            | "as"
            | "b"
            | "bv"
            | "bvba"
            | "co"
            | "company"
            | "corp"
            | "gmbh"
            | "inc"
            | "kg"
            | "limited"
            | "llc"
            | "ltd"
            | "n"
            | "nv"
            | "oy"
            | "plc"
            | "pte"
            | "sa"
            | "sarl"
            | "sas"
            | "se"
            | "spa"
            | "srl"
            | "v"
    )
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::OperatorContext::{AnyParty, CarrierColumn, FreeText};
    use super::*;

    fn id(text: &str, context: OperatorContext) -> Option<&'static str> {
        recognise_operator(text, context).map(|found| found.id)
    }

    #[test]
    fn every_form_of_a_name_leads_back_to_its_operator() {
        for one in operators() {
            assert_eq!(id(one.name, CarrierColumn), Some(one.id), "{}", one.name);
            for alias in one.aliases {
                assert_eq!(id(alias, CarrierColumn), Some(one.id), "{alias}");
            }
        }
        let index = index();
        for form in &index.forms {
            let operator = &index.all[usize::from(form.operator)];
            assert_eq!(id(&form.folded, form.from), Some(operator.id), "{}", form.folded);
        }
    }

    #[test]
    fn the_table_is_whole() {
        assert_eq!(operators().len(), 154);
        assert_eq!(operators().iter().filter(|one| one.sourced).count(), 19);
        for one in operators() {
            assert!(!one.kinds.is_empty() && !one.control.is_empty() && one.seat.is_some(), "{}", one.id);
            assert_eq!(operator(one.id), Some(one));
        }
        for line in lines(include_str!("tables/operators.tsv")) {
            let [id, _, kinds, _, control] = cells(line);
            let one = operator(id).unwrap();
            assert_eq!(one.kinds.len(), kinds.split(',').count(), "{id}: a kind is unknown");
            assert_eq!(one.control.len(), control.split(',').count(), "{id}: a jurisdiction is unknown");
        }
    }

    #[test]
    fn every_code_leads_to_an_operator() {
        for line in lines(include_str!("tables/operator-codes.tsv")) {
            let [_, id, codes] = cells(line);
            assert!(operator(id).is_some(), "{id}");
            let kinds = [OperatorCode::Airline, OperatorCode::ContainerOwner, OperatorCode::Carrier, OperatorCode::Tracking];
            for code in codes.split(' ') {
                assert!(kinds.iter().any(|&kind| operator_of_code(kind, code).is_some_and(|found| found.id == id)), "{code}");
            }
        }
    }

    #[test]
    fn long_names_are_recognised_anywhere() {
        for (text, expected) in [
            ("c/o Cainiao Network, Liège", "cainiao"),
            ("发往菜鸟仓库", "cainiao"),
            ("Alibaba Cloud (Singapore)", "alicloud"),
            ("ALIBABA.COM SINGAPORE E-COMMERCE", "alibaba"),
            ("速卖通", "aliexpress"),
            ("Kühne + Nagel NV", "kn"),
            ("KUEHNE & NAGEL", "kn"),
            ("Почта России", "russianpost"),
            ("aliexpress.ru", "aliru"),
            ("sent by TNT Express", "fedex"),
            ("DPD Belgium NV", "dpd"),
            ("GLS Parcel Service", "gls"),
        ] {
            assert_eq!(id(text, FreeText), Some(expected), "{text}");
        }
    }

    #[test]
    fn ambiguous_names_need_their_column() {
        for (text, expected) in [
            ("MSC", "msc"),
            ("MSC Belgium NV", "msc"),
            ("TNT", "fedex"),
            ("DPD", "dpd"),
            ("GLS", "gls"),
            ("ZIM", "zim"),
            ("AE", "aliexpress"),
            ("Choice", "aliexpress"),
            ("UPS", "ups"),
            ("UPS Ltd.", "ups"),
            ("ONE", "one"),
            ("J&T", "jt"),
            ("中通", "zto"),
        ] {
            assert_eq!(id(text, CarrierColumn), Some(expected), "{text}");
            assert_eq!(id(text, AnyParty), None, "{text}");
            assert_eq!(id(text, FreeText), None, "{text}");
        }
        assert_eq!(id("Amazon EU SARL", AnyParty), Some("amazon"));
        assert_eq!(id("Amazon parrot, live", FreeText), None);
    }

    #[test]
    fn words_and_places_are_no_operators() {
        for text in [
            "Post",
            "Post, Texas",
            "Poststraat 12",
            "the last post",
            "TNT explosive, 5 kg",
            "MSC degree certificate",
            "evergreen trees",
            "one wish",
            "best choice",
            "shop",
            "Express 1",
            "GLS lens cleaner",
            "oracle cards",
            "sap green paint",
            "Champ de Mars",
            "Imperial Road",
        ] {
            assert_eq!(id(text, FreeText), None, "{text}");
        }
    }

    #[test]
    fn a_name_inside_another_word_or_phrase_is_not_one() {
        for text in ["", "groups", "First Choice Ltd", "Choice meats", "ONE Apus Trading", "own truck", "AED", "msc2", "pups"] {
            assert_eq!(id(text, CarrierColumn), None, "{text}");
        }
    }
}
