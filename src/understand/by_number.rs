//! Whom a number names: the post that issued a postal item, the airline of a waybill, the owner of a container, the carrier of
//! a bill of lading or a tracking number.
//!
//! A column is judged before any of its cells is heard. Where the form tells (letters at fixed places), half of the sample's
//! cells of that form must pass their check digit; where there is none, a fifth of a column of tracking numbers must have the
//! form, four fifths of one of parcels or, for a platform's numbers, of orders. Bare digits are heard only where the whole column verifies beyond chance. A cell that
//! could be of two carriers is of neither.

use super::detect::{ColumnDetection, Detector, Kind, LEAST_SHARE, each, known, tally};
use super::role::Identifier;
use super::sheet::Sheet;
use super::shipments::OperatorRole;
use crate::reference::country::CountryCode;
use crate::reference::operator::{Operator, OperatorCode, OperatorKind, operator_of_code, operators};
use crate::table::{ColumnId, Groups, order};
use std::sync::Arc;

/// So many cells of a column are judged.
const SAMPLE: usize = 400;
/// Of the cells whose form tells, so many must verify.
const LEAST_VERIFIED: f32 = 0.5;
/// Of a column of tracking numbers so many must have a form that no check digit backs.
const LEAST_FORMED: f32 = 0.2;

/// Whom each distinct cell of a column names, and in which part it acts, where any does.
pub(super) struct Named {
    pub(super) groups: Arc<Groups>,
    pub(super) operators: Vec<Option<(&'static Operator, OperatorRole)>>,
}

/// What of a column is heard.
#[derive(Default)]
struct Heard {
    posts: bool,
    airlines: bool,
    owners: bool,
    /// Carrier codes before the number of a bill of lading.
    bills: bool,
    /// Carrier codes alone.
    carriers: bool,
    tracking: Vec<(&'static Detector, &'static Operator)>,
}

impl Heard {
    fn nothing(&self) -> bool {
        !(self.posts || self.airlines || self.owners || self.bills || self.carriers) && self.tracking.is_empty()
    }
}

fn heard(one: &ColumnDetection, identifier: Option<Identifier>) -> bool {
    let detector = one.detector;
    if identifier.is_none() {
        return detector.kind == Kind::CarrierCode && one.holds(&[]);
    }
    match (&detector.check, detector.tells) {
        (Some(_), true) => one.verified > 0 && one.verified as f32 >= LEAST_VERIFIED * one.matched as f32,
        (Some(_), false) => one.holds(&[]),
        (None, true) => match identifier {
            Some(Identifier::Tracking) => one.share >= LEAST_FORMED,
            Some(Identifier::Shipment) => one.share >= LEAST_SHARE,
            Some(Identifier::Order) => one.share >= LEAST_SHARE && detector.kind == Kind::PlatformNumber,
            _ => false,
        },
        (None, false) => false,
    }
}

fn judged(sheet: &Sheet, column: ColumnId, identifier: Option<Identifier>) -> Heard {
    let sample = sheet.column(column).sample(SAMPLE);
    let mut all = Heard::default();
    for one in tally(sample.iter().map(AsRef::as_ref)) {
        // A header that says "air waybill" helps where their digits stand bare.
        let is_waybill = one.detector.id == "awb" && identifier == Some(Identifier::MasterBill);
        let is_heard = heard(&one, identifier) || is_waybill && one.holds(&[one.detector.kind]);
        if !is_heard {
            continue;
        }
        match one.detector.id {
            "s10" => all.posts = true,
            "awb" | "awb-written" => all.airlines = true,
            "container" => all.owners = true,
            "scac" => all.carriers = true,
            id => {
                all.tracking.extend(operator_of_code(OperatorCode::Tracking, id).map(|operator| (one.detector, operator)));
            }
        }
    }
    if identifier == Some(Identifier::MasterBill) && !sample.is_empty() {
        let bills = sample.iter().filter(|cell| bill_carrier(cell).is_some()).count();
        all.bills = bills as f32 >= LEAST_FORMED * sample.len() as f32;
    }
    all
}

/// The carrier whose code stands before the number of a bill of lading: `MAEU123456789`.
fn bill_carrier(cell: &str) -> Option<&'static Operator> {
    let cell = cell.trim();
    let (code, number) = cell.split_at_checked(4)?;
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    let formed = (6..=12).contains(&number.len()) && digits >= 4 && number.bytes().all(|byte| byte.is_ascii_alphanumeric());
    // A container bears its owner's code, not the carrier's.
    (formed && !known::container(cell)).then(|| operator_of_code(OperatorCode::Carrier, code)).flatten()
}

/// Posts by country, where the table of operators has one only.
struct Posts(Vec<(CountryCode, &'static Operator)>);

impl Posts {
    fn new() -> Posts {
        let mut posts: Vec<(CountryCode, &'static Operator)> = Vec::new();
        for operator in operators().iter().filter(|operator| operator.kinds.contains(&OperatorKind::PostalOperator)) {
            posts.extend(operator.seat.map(|seat| (seat, operator)));
        }
        order::sort_by_key(&mut posts, |(seat, _)| *seat);
        Posts(posts)
    }

    fn of(&self, country: &str) -> Option<&'static Operator> {
        let seat = CountryCode::new(country)?;
        let at = self.0.partition_point(|(other, _)| *other < seat);
        let of_country = |at: usize| self.0.get(at).filter(|(other, _)| *other == seat);
        of_country(at).filter(|_| of_country(at + 1).is_none()).map(|(_, operator)| *operator)
    }
}

/// Whom the numbers of a column name, or the carriers' codes in a column of a party's (where `identifier` is `None`); `None` where the column is not heard.
///
/// # Complexity
/// A look at 400 cells; if the column is heard, one by the detectors heard at each distinct cell.
pub(super) fn named_by_numbers(sheet: &Sheet, column: ColumnId, identifier: Option<Identifier>) -> Option<Named> {
    let heard = judged(sheet, column, identifier);
    if heard.nothing() {
        return None;
    }
    let posts = Posts::new();
    let groups = Arc::new(sheet.column(column).cells());
    let carrier = |operator: &'static Operator| (operator, OperatorRole::Carrier);
    let of = |cell: &str| -> Option<(&'static Operator, OperatorRole)> {
        if heard.posts
            && let Some(country) = known::postal_item_country(cell)
        {
            return posts.of(&country.to_ascii_uppercase()).map(carrier);
        }
        if heard.owners && known::container(cell) {
            let code = cell.trim().get(..4)?.to_ascii_uppercase();
            return operator_of_code(OperatorCode::ContainerOwner, &code).map(carrier);
        }
        if heard.airlines
            && let Some(airline) = known::waybill_airline(cell)
        {
            return operator_of_code(OperatorCode::Airline, airline).map(carrier);
        }
        if heard.bills
            && let Some(operator) = bill_carrier(cell)
        {
            return Some(carrier(operator));
        }
        if heard.carriers
            && let Some(operator) = operator_of_code(OperatorCode::Carrier, cell)
        {
            return Some(carrier(operator));
        }
        if heard.tracking.is_empty() {
            return None;
        }
        let operator_of =
            |detector| heard.tracking.iter().find(|(known, _)| std::ptr::eq(*known, detector)).map(|(_, operator)| operator);
        let (mut found, mut two) = (None::<(&'static Operator, OperatorRole)>, false);
        each(cell, &|detector| operator_of(detector).is_some(), |detector, verified| {
            if verified != Some(false)
                && let Some(operator) = operator_of(detector)
            {
                two |= found.is_some_and(|(other, _)| other.id != operator.id);
                let platform = detector.kind == Kind::PlatformNumber;
                found = Some((operator, if platform { OperatorRole::Platform } else { OperatorRole::Carrier }));
            }
        });
        found.filter(|_| !two)
    };
    let operators: Vec<_> = groups.first.iter().map(|&row| of(&sheet.text(column, row))).collect();
    operators.iter().any(Option::is_some).then_some(Named { groups, operators })
}
