//! Tables into shipments: milliseconds for the roles of the columns, and for the shipments.
//!
//! `cargo bench --bench understand`, with `PORTOLAN_BENCH_CSV` naming a file (see `examples/generate.rs`); without it a
//! made-up table is read. `-- --profile-time 1` runs each once or twice without judging, as callgrind needs it.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use portolan::engine::sample::Random;
use portolan::ingest;
use portolan::table::Table;
use portolan::understand::{LineId, TableRoles, find_roles, shipments};
use std::fmt::Write;
use std::hint::black_box;
use std::sync::Arc;

fn small() -> Vec<u8> {
    let mut text = String::from(
        "Parcel ID,Seller Name,Consignee Name,Consignee City,Consignee Country,HS Code,Description,SKU,Order Date\n",
    );
    let mut random = Random::new(1);
    for row in 0..50_000u32 {
        let (city, country) = *random.pick(&[("Gent", "BE"), ("Köln", "DE"), ("Lyon", "FR"), ("Utrecht", "NL")]);
        let given = *random.pick(&["Anna", "Jan", "Chloé", "Elif"]);
        let _ = writeln!(
            text,
            "P{row:09},\"Example {} Trading Co., Ltd\",{given} Voorbeeld {:x},{city},{country},{},cup of kind {},SKU-{},2024-{:02}-{:02}",
            random.below(4000),
            random.below(1 << 40),
            random.pick(&["610910", "392690", "691200"]),
            random.below(9000),
            random.below(20_000),
            random.below(12) + 1,
            random.below(28) + 1
        );
    }
    text.into_bytes()
}

fn read(bytes: &[u8]) -> Vec<Table> {
    let Ok(mut reader) = ingest::open("bench.csv", &bytes[..bytes.len().min(ingest::HEAD)]) else { return Vec::new() };
    for chunk in bytes.chunks(4 << 20) {
        reader.feed(chunk);
    }
    reader.finish().tables
}

fn understood(criterion: &mut Criterion) {
    let bytes = std::env::var("PORTOLAN_BENCH_CSV").ok().and_then(|path| std::fs::read(path).ok()).unwrap_or_else(small);
    let tables: Vec<Arc<Table>> = read(&bytes).into_iter().map(Arc::new).collect();
    drop(bytes);
    let roles: Vec<TableRoles> = tables
        .iter()
        .map(|table| TableRoles { table: Arc::clone(table), roles: find_roles(table), first_line: LineId(0) })
        .collect();
    let rows: usize = tables.iter().map(|table| table.row_count()).sum();
    let mut group = criterion.benchmark_group("understand");
    group.sample_size(10).throughput(Throughput::Elements(rows as u64));
    group.bench_function("roles", |bencher| bencher.iter(|| tables.iter().map(|table| find_roles(table).len()).sum::<usize>()));
    group.bench_function("shipments", |bencher| {
        bencher.iter(|| black_box(shipments(roles.clone(), &Default::default())).parties.len())
    });
    group.finish();
}

criterion_group!(benches, understood);
criterion_main!(benches);
