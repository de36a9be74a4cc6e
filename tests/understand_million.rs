//! How long a million parcels take to understand, and how long a role that is set right takes to show. Run it alone and optimised:
//! `cargo test --release --test understand_million -- --ignored --nocapture --test-threads=1`

#![allow(clippy::unwrap_used)]

use portolan::engine::protocol::Command;
use portolan::engine::{InMemory, Session};
use portolan::table::{Origin, Source, Table, TableBuilder};
use portolan::understand::{LineId, Role, TableRoles, find_roles, shipments};
use std::sync::Arc;
use std::time::{Duration, Instant};

const ROWS: usize = 1_000_000;
const COLUMNS: [&str; 28] = [
    "Parcel ID",
    "Order ID",
    "Tracking Number",
    "AWB",
    "Seller Name",
    "Seller ID",
    "Seller Country",
    "Consignee Name",
    "Consignee Street",
    "Consignee City",
    "Consignee Postcode",
    "Consignee Country",
    "Consignee Email",
    "Consignee Phone",
    "HS Code",
    "Description of goods",
    "SKU",
    "Quantity",
    "Unit Price",
    "Total Value",
    "Currency",
    "Gross Weight (kg)",
    "Carrier",
    "Service",
    "Order Date",
    "Ship Date",
    "Delivery Date",
    "Status",
];

/// A million made-up parcels, half of the columns all but unique: each row's cells, in order.
fn each_parcel(mut tell: impl FnMut(usize, &[String; 28])) {
    const CITIES: [(&str, &str); 8] = [
        ("Gent", "BE"),
        ("Antwerpen", "BE"),
        ("Köln", "DE"),
        ("Lyon", "FR"),
        ("Utrecht", "NL"),
        ("Milano", "IT"),
        ("Madrid", "ES"),
        ("Warszawa", "PL"),
    ];
    const GIVEN: [&str; 8] = ["Anna", "Jan", "Marie", "Pieter", "Luisa", "Paul", "Katarzyna", "Marco"];
    let mut state = 42u64;
    let mut next = move |below: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % below
    };
    for row in 0..ROWS {
        let (city, country) = CITIES[next(8) as usize];
        let given = GIVEN[next(8) as usize];
        let cells = [
            format!("P{row:09}"),
            format!("O{:09}", row / 2),
            format!("LX{:09}CN", next(1_000_000_000)),
            format!("999-{:08}", next(400)),
            format!("Example {} Trading Co., Ltd.", next(5000)),
            format!("S{:06}", next(5000)),
            "CN".to_owned(),
            format!("{given} Voorbeeld{}", char::from(b'a' + next(26) as u8)) + &alphabetic(next(400_000)),
            format!("Voorbeeldstraat {} bus {}", next(900), next(900)),
            city.to_owned(),
            format!("{}", 1000 + next(8999)),
            country.to_owned(),
            format!("person{}@example.org", next(700_000)),
            format!("+32 4 {:08}", next(100_000_000)),
            format!("{:06}", 610_910 + next(10)),
            format!("article of kind {}", next(20_000)),
            format!("SKU-{}", next(40_000)),
            format!("{}", 1 + next(4)),
            format!("{}.{:02}", next(90), next(100)),
            format!("{}.{:02}", next(300), next(100)),
            "EUR".to_owned(),
            format!("{}.{:03}", next(5), next(1000)),
            ["DHL Express", "bpost", "GLS", "Example Couriers"][next(4) as usize].to_owned(),
            ["standard", "express"][next(2) as usize].to_owned(),
            format!("2024-{:02}-{:02} {:02}:{:02}:{:02}", 1 + next(12), 1 + next(28), next(24), next(60), next(60)),
            format!("2024-{:02}-{:02}", 1 + next(12), 1 + next(28)),
            format!("2024-{:02}-{:02}", 1 + next(12), 1 + next(28)),
            ["delivered", "under way"][next(2) as usize].to_owned(),
        ];
        tell(row, &cells);
    }
}

fn parcels() -> Table {
    let mut builder = TableBuilder::new(Source { file: "parcels.csv".into(), part: None }, COLUMNS);
    each_parcel(|row, cells| {
        for cell in cells {
            builder.push(cell);
        }
        builder.end_row(Origin { line: row as u32 + 2, byte: 0 });
    });
    builder.finish()
}

fn alphabetic(mut number: u64) -> String {
    let mut word = String::new();
    while number > 0 {
        word.push(char::from(b'a' + (number % 26) as u8));
        number /= 26;
    }
    word
}

#[test]
#[ignore = "takes a while unless optimised; see above"]
fn a_million_rows_are_understood_soon() {
    let table = Arc::new(parcels());
    let mut fastest = Duration::MAX;
    for _ in 0..3 {
        let begun = Instant::now();
        let roles = find_roles(&table);
        let found = begun.elapsed();
        let shipments =
            shipments(vec![TableRoles { table: Arc::clone(&table), roles, first_line: LineId(0) }], &Default::default());
        let all = begun.elapsed();
        println!(
            "roles {found:?}, roles and shipments {all:?}, {} parties, {} goods, {} places",
            shipments.parties.len(),
            shipments.goods.len(),
            shipments.places.len()
        );
        assert_eq!(shipments.shipment_count, ROWS);
        fastest = fastest.min(all);
    }
    assert!(fastest < Duration::from_secs(3), "{fastest:?}");
}

#[test]
#[ignore = "takes a while unless optimised; see above"]
fn a_changed_role_shows_soon() {
    let mut text = COLUMNS.join(",") + "\n";
    each_parcel(|_, cells| {
        for (at, cell) in cells.iter().enumerate() {
            text.push_str(if at == 0 { "\"" } else { ",\"" });
            text.push_str(cell);
            text.push('"');
        }
        text.push('\n');
    });
    let begun = Instant::now();
    let mut session = Session::new(|| 0.0);
    session.handle(Command::Read { names: vec!["parcels.csv".into()] }, vec![Box::new(InMemory(text.into_bytes()))]);
    let done = |session: &mut Session, begun: Instant| {
        let mut steps = Vec::new();
        while session.is_busy() {
            let begun = Instant::now();
            session.step();
            steps.push(begun.elapsed());
        }
        (begun.elapsed(), steps.split_off(steps.len().saturating_sub(2)))
    };
    println!("read, understood and measured: {:?}", done(&mut session, begun));
    let of = |name: &str| COLUMNS.iter().position(|column| *column == name).unwrap() as u32;
    for name in ["Gross Weight (kg)", "Total Value", "Ship Date", "SKU", "Order ID", "Status", "Consignee City", "Seller Name"] {
        for role in [Some(Role::Other), None] {
            let begun = Instant::now();
            let role_said = role.map_or("as found", |_| "no role");
            session.handle(Command::SetRole { table: 0, column: of(name), role }, Vec::new());
            let (took, steps) = done(&mut session, begun);
            println!("{name}, {role_said}: {took:?}, of that understanding and measuring {steps:?}");
        }
    }
}
