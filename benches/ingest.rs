//! Delimited text into columns: bytes a second, and bytes of memory a byte of file.
//!
//! `cargo bench --bench ingest`, with `PORTOLAN_BENCH_CSV` naming a file (see `examples/generate.rs`); without it a small
//! made-up table is read.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use portolan::ingest;
use std::fmt::Write;

fn small() -> Vec<u8> {
    let mut text = String::from("id,country,mass,name,date\n");
    for row in 0..50_000u32 {
        let _ = writeln!(
            text,
            "P{:010},{},{}.{:02},\"Example {}, Ltd\",2024-{:02}-{:02}",
            row.wrapping_mul(2_654_435_761),
            ["BE", "NL", "DE"][row as usize % 3],
            row % 97,
            row % 100,
            row % 5000,
            row % 12 + 1,
            row % 28 + 1
        );
    }
    text.into_bytes()
}

fn read(bytes: &[u8]) -> usize {
    let Ok(mut reader) = ingest::open("bench.csv", &bytes[..bytes.len().min(ingest::HEAD)]) else { return 0 };
    for chunk in bytes.chunks(4 << 20) {
        reader.feed(chunk);
    }
    reader.finish().tables.iter().map(portolan::table::Table::memory).sum()
}

fn delimited(criterion: &mut Criterion) {
    let bytes = std::env::var("PORTOLAN_BENCH_CSV").ok().and_then(|path| std::fs::read(path).ok()).unwrap_or_else(small);
    println!("{} bytes of CSV take {} bytes in columns", bytes.len(), read(&bytes));
    let mut group = criterion.benchmark_group("ingest");
    group.sample_size(10).throughput(Throughput::Bytes(bytes.len() as u64));
    group.bench_function("delimited", |bencher| bencher.iter(|| read(&bytes)));
    group.finish();
}

criterion_group!(benches, delimited);
criterion_main!(benches);
