//! Runs mutated files through the readers and holds each run to its bounds: no panic, no more memory than [`allowed_memory`],
//! no more time than [`SLOWER`] times what the clean file takes.
//!
//! A case is decided by its number alone. `PORTOLAN_FUZZ_SEED=n` begins with case n, which is how a fault is seen again;
//! `PORTOLAN_FUZZ_SECONDS=n` goes on for so long instead of [`CASES`] cases, and takes larger files.

use crate::measure::{Cost, cost};
use crate::mutate::{Chance, mutate};
use crate::{binary, pack};
use portolan::ingest::{self, HEAD, Ingested};
use std::cell::RefCell;
use std::io::{Seek, Write};
use std::path::PathBuf;
use std::sync::Once;
use std::time::{Duration, Instant};

/// Cases of each format in a short run; `PORTOLAN_FUZZ_CASES` says another number.
const CASES: u64 = 100;
/// A mutated file may take so many times as long as the clean one, as much longer as it is larger.
pub const SLOWER: u32 = 10;
/// Below this nobody asks for the time: the clock and other programs would decide.
pub const TIME_FLOOR: Duration = Duration::from_millis(100);
/// The same where cells may say that they repeat, which is believed as far as a million of them (`MAX_REPEATED` of
/// OpenDocument), and where every column's name is looked up in every vocabulary, however short its file.
pub const LONG_FLOOR: Duration = Duration::from_secs(5);
/// Below this nobody asks how many times larger than the file memory gets: 64 MB that any file may unpack to
/// (`RATIO_FROM` of archives and Parquet), and the cells that any table may have, filled or not (`FREE` of `ingest::room`:
/// 16 million of four bytes each, in arrays that double as they grow).
const MEMORY_FLOOR: usize = 192 << 20;
/// Beyond it, memory may be so many times what there is to read, unpacked. The dearest honest form is an empty list in
/// JSON: two bytes that become a node, a row and its cells, in arrays that double as they grow.
const MEMORY_FACTOR: usize = 64;
/// Different faults of a format that are gathered before it is given up.
const FAULTS: usize = 6;

/// What a file of so many bytes (unpacked, and packed) may take.
pub fn allowed_memory(weight: usize) -> usize {
    MEMORY_FLOOR + weight * MEMORY_FACTOR
}

/// How the parts of a seed are put together.
#[derive(Copy, Clone, PartialEq, Eq)]
pub enum Pack {
    Plain,
    Compound,
    Zip,
    Gzip,
    Zstandard,
}

/// A sound file that mutations begin with, taken apart.
pub struct Seed {
    pub name: String,
    pub parts: Vec<(String, Vec<u8>)>,
    pub pack: Pack,
}

impl Seed {
    pub fn plain(name: &str, bytes: impl Into<Vec<u8>>) -> Self {
        Seed { name: name.to_owned(), parts: vec![(name.to_owned(), bytes.into())], pack: Pack::Plain }
    }

    pub fn packed(name: &str, pack: Pack, parts: Vec<(String, Vec<u8>)>) -> Self {
        Seed { name: name.to_owned(), parts, pack }
    }

    fn unpacked(&self) -> usize {
        self.parts.iter().map(|(_, bytes)| bytes.len()).sum()
    }
}

fn put_together(pack: Pack, parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    match pack {
        Pack::Plain => parts[0].1.clone(),
        Pack::Compound => binary::compound(&parts[0].1),
        Pack::Zip => pack::zip(parts),
        Pack::Gzip => pack::gzip(&parts[0].1),
        Pack::Zstandard => pack::zstandard(&parts[0].1),
    }
}

/// A seed that has been read as it is.
struct Ready {
    seed: Seed,
    bytes: Vec<u8>,
    time: Duration,
}

impl Ready {
    fn weight(&self) -> usize {
        self.bytes.len() + self.seed.unpacked()
    }
}

/// A file to be read, and how much there is to read in it.
struct Case {
    bytes: Vec<u8>,
    weight: usize,
    time: Duration,
}

/// Reads a file in chunks of the sizes that are given.
pub fn read(name: &str, bytes: &[u8], size: &mut dyn FnMut(usize) -> usize) -> Ingested {
    match ingest::open(name, &bytes[..bytes.len().min(HEAD)]) {
        Err(refused) => *refused,
        Ok(mut reader) => {
            let mut rest = bytes;
            while !rest.is_empty() {
                let (chunk, after) = rest.split_at(size(rest.len()).clamp(1, rest.len()));
                reader.feed(chunk);
                rest = after;
            }
            reader.finish()
        }
    }
}

/// Reads a file somehow; what it gave is of no interest.
pub type Way = fn(&str, &[u8], &mut Chance);

/// Through the reader, in chunks as they come.
pub fn reader(name: &str, bytes: &[u8], chance: &mut Chance) {
    let most = [bytes.len(), 1 << 16, 4096, 61][chance.below(if bytes.len() > 1 << 15 { 3 } else { 4 })];
    let even = chance.once_in(2);
    drop(read(name, bytes, &mut |_| if even { most } else { 1 + chance.below(most) }));
}

fn number(variable: &str) -> Option<u64> {
    std::env::var(variable).ok().and_then(|text| text.parse().ok())
}

/// How long a format is mutated, if not for [`CASES`] cases.
pub fn seconds() -> Option<Duration> {
    number("PORTOLAN_FUZZ_SECONDS").map(Duration::from_secs)
}

thread_local! {
    static PANIC: RefCell<Option<String>> = const { RefCell::new(None) };
    static CATCHING: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
}

/// Does something; if it panics, where and why.
fn caught(work: impl FnOnce()) -> Option<String> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let usual = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            if CATCHING.get() {
                PANIC.set(Some(panic.to_string()));
            } else {
                usual(panic);
            }
        }));
    });
    CATCHING.set(true);
    let done = std::panic::catch_unwind(std::panic::AssertUnwindSafe(work));
    CATCHING.set(false);
    done.err().map(|_| PANIC.take().unwrap_or_else(|| "a panic".to_owned()))
}

fn folder() -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).with_file_name("fuzz");
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// Mutates the files of a format and reads them.
///
/// `floor` is the time below which nobody asks.
pub fn fuzz(format: &str, seeds: Vec<Seed>, way: Way, floor: Duration) {
    assert!(!seeds.is_empty());
    let seconds = seconds();
    let most = if seconds.is_some() { 512 << 10 } else { 24 << 10 };
    let ready: Vec<Ready> = seeds.into_iter().filter_map(|seed| clean(seed, most, way)).collect();
    assert!(!ready.is_empty(), "{format}: every seed is larger than {most} bytes");
    let begin = number("PORTOLAN_FUZZ_SEED").unwrap_or(0);
    let most_cases = number("PORTOLAN_FUZZ_CASES").or(seconds.is_none().then_some(CASES)).unwrap_or(u64::MAX);
    // The number of the case under way stands in a file: not every end of a program can be caught.
    let mut running = std::fs::File::create(folder().join(format!("{format}.running"))).unwrap();
    let began = Instant::now();
    let (mut cases, mut worst, mut ratio, mut faults) = (0, Cost::default(), 0.0f64, Vec::<(String, String)>::new());
    while cases < most_cases && seconds.is_none_or(|seconds| began.elapsed() < seconds) && faults.len() < FAULTS {
        let number = begin + cases;
        cases += 1;
        running.rewind().unwrap();
        writeln!(running, "PORTOLAN_FUZZ_SEED={number}").unwrap();
        let case = make(number, &ready, most, floor);
        let run = || {
            let mut panic = None;
            let ((), cost) = cost(|| panic = caught(|| way(format, &case.bytes, &mut Chance::new(!number))));
            (panic, cost)
        };
        let (panic, mut cost) = run();
        // A slow one is asked twice more: other programs may have had the processor's caches.
        for _ in 0..2 {
            if panic.is_none() && cost.time > case.time {
                cost.time = cost.time.min(run().1.time);
            }
        }
        worst.peak = worst.peak.max(cost.peak);
        worst.time = worst.time.max(cost.time);
        ratio = ratio.max(cost.peak.saturating_sub(1 << 20) as f64 / case.weight.max(1) as f64);
        let (kind, says) = if let Some(panic) = panic {
            (panic.lines().next().unwrap_or_default().to_owned(), panic)
        } else if cost.peak > allowed_memory(case.weight) {
            let says = format!("{} MB held for {} bytes, {} unpacked", cost.peak >> 20, case.bytes.len(), case.weight);
            ("memory".to_owned(), says)
        } else if cost.time > case.time {
            ("time".to_owned(), format!("{:?} where {:?} are allowed, for {} bytes", cost.time, case.time, case.bytes.len()))
        } else {
            continue;
        };
        if !faults.iter().any(|(known, _)| *known == kind) {
            let path = folder().join(format!("{format}-{number}.bin"));
            std::fs::write(&path, &case.bytes).unwrap();
            faults.push((kind, format!("PORTOLAN_FUZZ_SEED={number}, saved as {}:\n  {says}", path.display())));
        }
    }
    let rate = cases as f64 / began.elapsed().as_secs_f64();
    println!(
        "fuzz {format:14} {cases:7} cases from PORTOLAN_FUZZ_SEED={begin}, {rate:6.0} a second, at most {:4} MB ({ratio:.0} bytes a byte), {:?}",
        worst.peak >> 20,
        worst.time
    );
    assert!(faults.is_empty(), "{format}:\n{}", faults.into_iter().map(|(_, says)| says + "\n").collect::<String>());
}

/// Reads a seed as it is, a few times; `None` if it is too large for this run.
fn clean(mut seed: Seed, most: usize, way: Way) -> Option<Ready> {
    if seed.pack == Pack::Plain && seed.unpacked() > most / 2 && !seed.parts[0].1.contains(&0) {
        // Of a long text the beginning.
        seed.parts[0].1.truncate(most / 2);
    }
    if seed.unpacked() > most {
        return None;
    }
    let bytes = put_together(seed.pack, &seed.parts);
    let mut times: Vec<Duration> = (0..3)
        .map(|at| {
            let mut panic = None;
            let ((), cost) = cost(|| panic = caught(|| way(&seed.name, &bytes, &mut Chance::new(at))));
            assert_eq!(panic, None, "{} as it is", seed.name);
            cost.time
        })
        .collect();
    times.sort();
    Some(Ready { seed, bytes, time: times[1] })
}

/// The case of this number.
fn make(number: u64, ready: &[Ready], most: usize, floor: Duration) -> Case {
    let mut chance = Chance::new(number);
    let (one, other) = (&ready[chance.below(ready.len())], &ready[chance.below(ready.len())]);
    let time = |weight: usize| {
        let larger = (weight as f64 / one.weight().max(1) as f64).max(1.0);
        floor + (one.time.max(other.time) * SLOWER).mul_f64(larger)
    };
    if one.seed.pack == Pack::Plain || chance.once_in(3) {
        let bytes = mutate(&mut chance, &one.bytes, &other.bytes, most);
        let weight = bytes.len() + if one.seed.pack == Pack::Plain { 0 } else { one.seed.unpacked() };
        return Case { time: time(weight), bytes, weight };
    }
    let mut parts = one.seed.parts.clone();
    for _ in 0..=chance.below(2) {
        let (at, from) = (chance.below(parts.len()), &other.seed.parts[chance.below(other.seed.parts.len())]);
        match chance.below(12) {
            0 => parts[at].1.clone_from(&from.1),
            1 if parts.len() > 1 => drop(parts.remove(at)),
            2 => {
                let twice = parts[at].clone();
                parts.push(twice);
            }
            3 => parts[at].0.clone_from(&from.0),
            _ => parts[at].1 = mutate(&mut chance, &parts[at].1, &from.1, most),
        }
    }
    let bytes = put_together(one.seed.pack, &parts);
    let weight = bytes.len() + parts.iter().map(|(_, bytes)| bytes.len()).sum::<usize>();
    Case { time: time(weight), bytes, weight }
}
