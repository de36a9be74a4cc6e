//! Work whose parts need nothing of each other, done side by side where there are threads: natively on all processors, in the
//! browser's worker one after another. What comes of it stands in the order of the parts, whoever did them when.

#[cfg(not(target_arch = "wasm32"))]
use std::sync::atomic::{AtomicUsize, Ordering};

/// More threads than this bring nothing: what is done side by side is bound by memory.
#[cfg(not(target_arch = "wasm32"))]
const MOST_THREADS: usize = 8;

/// What a function says of each item, in the order of the items. They are begun in that order: those that take long, or for
/// which others wait, should stand first.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn each<T: Sync, R: Send>(items: &[T], of: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(MOST_THREADS).min(items.len());
    if threads < 2 {
        return items.iter().map(of).collect();
    }
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done: Vec<(usize, R)> = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(at) else { return done };
            done.push((at, of(item)));
        }
    };
    let mut done = std::thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(work)).collect();
        let mut done = work();
        for other in others {
            match other.join() {
                Ok(further) => done.extend(further),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        done
    });
    done.sort_unstable_by_key(|&(at, _)| at);
    done.into_iter().map(|(_, result)| result).collect()
}

/// What a function says of each item, in the order of the items.
#[cfg(target_arch = "wasm32")]
pub(crate) fn each<T: Sync, R: Send>(items: &[T], of: impl Fn(&T) -> R + Sync) -> Vec<R> {
    items.iter().map(of).collect()
}

/// What two functions give.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn both<A: Send, B: Send>(one: impl FnOnce() -> A + Send, other: impl FnOnce() -> B + Send) -> (A, B) {
    std::thread::scope(|scope| {
        let one = scope.spawn(one);
        let other = other();
        match one.join() {
            Ok(one) => (one, other),
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}

/// What two functions give, the first asked first.
#[cfg(target_arch = "wasm32")]
pub(crate) fn both<A: Send, B: Send>(one: impl FnOnce() -> A + Send, other: impl FnOnce() -> B + Send) -> (A, B) {
    let one = one();
    (one, other())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_of_it_stands_in_order() {
        let items: Vec<u64> = (0..1000).collect();
        let slow = |&item: &u64| (0..(item % 7) * 1000).fold(item, |sum, _| std::hint::black_box(sum));
        assert_eq!(each(&items, slow), items);
        assert_eq!(each(&[] as &[u64], slow), [0u64; 0]);
        assert_eq!(both(|| 1, || "two"), (1, "two"));
    }
}
