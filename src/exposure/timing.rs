//! How long a million lines take: `cargo test --release --lib exposure::timing -- --ignored --nocapture`.
//!
//! Time is the thread's own on a processor where the system tells it, so that what else runs does not count.

use super::sample::{goods, party, place};
use super::*;
use crate::table::{ColumnId, Origin, RowId, Source, TableBuilder};
use crate::understand::*;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// A plain generator of numbers with a fixed seed (Marsaglia's xorshift64).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % below
    }
}

/// Parcels: most with a consignee of their own, a natural person (`@`) or a number (`#`), a tracking number, a postcode, a date, goods, mass and value.
fn parcels(lines: usize, lines_a_shipment: usize, person: char) -> Shipments {
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    let names = ["shipper", "consignee", "postcode", "city", "tracking", "order"];
    let mut builder = TableBuilder::new(Source::default(), names);
    let mut shipments = Shipments { line_count: lines, shipment_count: lines.div_ceil(lines_a_shipment), ..Shipments::default() };
    let (shippers, people) = (5_000, lines as u64 * 7 / 10);
    shipments.parties.to_mut().extend((0..shippers).map(|number| party(&format!("Shipper {number}"))));
    shipments.parties.to_mut().extend((0..people).map(|number| party(&format!("{person}Person {number}"))));
    for (from, to) in [("CN", "BE"), ("VN", "NL"), ("TR", "DE"), ("US", "FR"), ("IN", "PL")] {
        shipments.places.to_mut().push(place(from));
        shipments.places.to_mut().push(place(to));
    }
    shipments.goods.to_mut().extend((0..4_000u32).map(|number| goods(&format!("{:02}{:06}", number % 97 + 1, number))));
    let mut day = Vec::new();
    let (mut shipper, mut consignee, mut start, mut end) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for line in 0..lines {
        let s = dice.roll(shippers);
        let c = shippers + dice.roll(people);
        shipper.push(s as u32);
        consignee.push(c as u32);
        start.push(dice.roll(5) as u32 * 2);
        end.push(dice.roll(5) as u32 * 2 + 1);
        let at = dice.roll(400);
        let chapter = if at > 250 && dice.roll(3) == 0 { 64 } else { dice.roll(4_000) };
        shipments.goods_of.to_mut().push(chapter as u32);
        day.push(19_000 + at as i32);
        shipments.value_of.to_mut().push(dice.roll(20_000) as f64 / 100.0);
        shipments.mass_of.to_mut().push(dice.roll(5_000) as f64 / 1000.0);
        shipments.quantity_of.to_mut().push(dice.roll(4) as f64 + 1.0);
        builder.push(&format!("Shipper {s}"));
        builder.push(&format!("Person {c}"));
        builder.push(&format!("{:04}", 1000 + dice.roll(2_700)));
        builder.push(&format!("City {}", dice.roll(900)));
        builder.push(&format!("RR{:09}CN", dice.roll(1_000_000_000)));
        builder.push(&format!("SO-{line}"));
        builder.end_row(Origin { line: line as u32, byte: 0 });
    }
    shipments.currencies.push("EUR".to_owned());
    shipments.currency_of = vec![0; lines].into();
    shipments.party_of.insert(PartyRole::Consignor, shipper.into());
    shipments.party_of.insert(PartyRole::Consignee, consignee.into());
    shipments.place_of.insert(PlaceRole::Departure, start.into());
    shipments.place_of.insert(PlaceRole::Destination, end.into());
    let hubs = shipments.places.len() as u32;
    shipments.places.to_mut().extend(["BE/Bierset", "NL/Schiphol", "DE/Leipzig"].map(place));
    shipments.place_of.insert(PlaceRole::Transit, (0..lines).map(|_| hubs + dice.roll(3) as u32).collect());
    shipments.day_of.insert(TimeRole::Departed, day.into());
    if lines_a_shipment > 1 {
        shipments.shipment_of_line = Some((0..lines as u32).map(|line| line / lines_a_shipment as u32).collect());
    }
    let roles = [
        Role::Party(PartyRole::Consignor, PartyAttribute::Name),
        Role::Party(PartyRole::Consignee, PartyAttribute::Name),
        Role::Party(PartyRole::Consignee, PartyAttribute::Postcode),
        Role::Party(PartyRole::Consignee, PartyAttribute::City),
        Role::Identifier(Identifier::Tracking),
        Role::Identifier(Identifier::Order),
    ];
    let found = |role| RoleFound { role, confidence: Confidence(1.0), reasons: Vec::new(), source: RoleSource::Found };
    shipments.identifiers = vec![(0, ColumnId(4), Identifier::Tracking), (0, ColumnId(5), Identifier::Order)];
    shipments.direct.push(DirectIdentifier {
        table: 0,
        column: ColumnId(1),
        kind: DirectKind::PersonName,
        cells: lines as u64,
        distinct: people,
        verified: None,
        first: (0..20).map(RowId).collect(),
    });
    shipments.tables.push(TableRoles {
        table: Arc::new(builder.finish()),
        roles: roles.map(found).into(),
        first_line: LineId(0),
    });
    shipments
}

/// A clock of the thread's own time.
struct Clock {
    wall: Instant,
    own: Option<Duration>,
}

/// The time by the clock, and that of all threads on a processor: what it takes where there is only one.
fn by_the_clock<T>(work: impl FnOnce() -> T) -> (T, String) {
    let (start, of_all) = (Instant::now(), of_all_threads());
    let done = work();
    let wall = start.elapsed();
    let all = of_all.zip(of_all_threads()).map(|(start, now)| format!(", {:.1?} of all threads", now.saturating_sub(start)));
    (done, format!("{wall:>8.1?}{}", all.unwrap_or_default()))
}

/// Time on a processor of all threads that were and are, as Linux tells it, to a hundredth of a second.
fn of_all_threads() -> Option<Duration> {
    let text = std::fs::read_to_string("/proc/self/stat").ok()?;
    // Behind the name in brackets, in which anything may stand: user and system time are the 14th and 15th field.
    let fields = text.rsplit(')').next()?.split_whitespace().skip(11).take(2);
    Some(Duration::from_millis(fields.filter_map(|field| field.parse::<u64>().ok()).sum::<u64>() * 10))
}

impl Clock {
    fn start() -> Self {
        Clock { wall: Instant::now(), own: Clock::own() }
    }

    /// Since the start.
    fn elapsed(&self) -> Duration {
        let own = self.own.zip(Clock::own()).map(|(start, now)| now.saturating_sub(start));
        own.unwrap_or_else(|| self.wall.elapsed())
    }

    /// Time on a processor, as Linux tells it; it is brought up to date when the thread gives way.
    fn own() -> Option<Duration> {
        std::thread::yield_now();
        let text = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
        text.split_whitespace().next()?.parse().ok().map(Duration::from_nanos)
    }
}

#[test]
#[ignore = "a measurement, in release mode"]
fn a_million_lines() {
    for (lines_a_shipment, person) in [(1, '@'), (1, '#'), (3, '@')] {
        let shipments = parcels(1_000_000, lines_a_shipment, person);
        let start = Clock::start();
        let basis = Basis::new(&shipments);
        println!("\n{lines_a_shipment} lines a shipment\n{:>8.1?}  basis", start.elapsed());
        let start = Clock::start();
        basis.network();
        println!("{:>8.1?}  supply network", start.elapsed());
        let start = Clock::start();
        basis.failing();
        println!("{:>8.1?}  what fails", start.elapsed());
        let start = Clock::start();
        basis.in_time();
        println!("{:>8.1?}  series", start.elapsed());
        for (measure, compute) in ALL {
            let start = Clock::start();
            let finding = compute(&basis);
            println!("{:>8.1?}  {}: {}", start.elapsed(), measure.id.key(), finding.sentence());
        }
        let start = Clock::start();
        network::section::section(&basis);
        patterns::section::section(&basis);
        consumers::section(&basis);
        products::section::section(&basis);
        println!("{:>8.1?}  sections of network, patterns, consumers and products", start.elapsed());
        let start = Clock::start();
        flows::flows_over(&basis);
        println!("{:>8.1?}  flows", start.elapsed());
        let start = Clock::start();
        observers::observers_over(&basis, &[]);
        println!("{:>8.1?}  observers", start.elapsed());
        let (seen, took) = by_the_clock(|| see(&shipments, &[]));
        println!("{took}: all together, {} findings", seen.findings.len());
        let mut measured = Measured::default();
        see_again(&shipments, &[], &mut measured, Reads::EVERYTHING);
        for (what, changed) in [
            ("observers", Reads::NOTHING),
            ("masses", Reads::MASSES),
            ("values", Reads::VALUES),
            ("quantities", Reads::QUANTITIES),
            ("days", Reads::DAYS),
            ("goods", Reads::GOODS),
            ("numbers", Reads::NUMBERS),
            ("places", Reads::PLACES),
            ("parties", Reads::PARTIES),
        ] {
            let (_, took) = by_the_clock(|| see_again(&shipments, &[], &mut measured, changed));
            println!("{took}: where {what} changed");
        }
    }
}
