//! Detectors: nanoseconds for a cell, whole and as text, by what cells hold.
//!
//! `cargo bench --bench detect`.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use portolan::engine::sample::Random;
use portolan::understand::detect::{detect, in_text, judge};
use std::hint::black_box;

/// Cells of one kind.
fn cells(kind: &str) -> Vec<String> {
    let mut random = Random::new(1);
    let one = |_| {
        let number = random.below(1 << 40);
        match kind {
            "words" => format!("cup of kind {} and colour", random.pick(&["one", "other", "third"])),
            "order" => format!("P{number:012}"),
            "digits" => format!("{:011}", number % 100_000_000_000),
            "amount" => format!("{}.{:02}", number % 10_000, number % 100),
            _ => format!(
                "Deliver to dock {} before 2024-01-15, order {number}, call +32 4 000 00 {:02}",
                number % 9,
                number % 90 + 10
            ),
        }
    };
    (0..10_000).map(one).collect()
}

fn detected(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("detect");
    group.sample_size(20);
    for kind in ["words", "order", "digits", "amount", "text"] {
        let cells = cells(kind);
        group.throughput(Throughput::Elements(cells.len() as u64));
        group.bench_function(format!("whole/{kind}"), |bencher| {
            bencher.iter(|| cells.iter().map(|cell| detect(black_box(cell)).len()).sum::<usize>());
        });
        group.bench_function(format!("in_text/{kind}"), |bencher| {
            bencher.iter(|| cells.iter().map(|cell| in_text(black_box(cell)).len()).sum::<usize>());
        });
        let sample: Vec<&str> = cells.iter().take(400).map(String::as_str).collect();
        group.throughput(Throughput::Elements(sample.len() as u64));
        group.bench_function(format!("judge/{kind}"), |bencher| {
            bencher.iter(|| judge(black_box(&sample).iter().copied(), &[]).len());
        });
    }
    group.finish();
}

criterion_group!(benches, detected);
criterion_main!(benches);
