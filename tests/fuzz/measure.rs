//! What reading costs: memory and processor time of this thread alone, so that tests beside it do not count.

#![allow(unsafe_code)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::time::Duration;

/// A thread gets no more than this: half of what the browser gives. Beyond it the program ends, before the machine does.
const HARD: isize = 2 << 30;

thread_local! {
    static HELD: Cell<isize> = const { Cell::new(0) };
    static PEAK: Cell<isize> = const { Cell::new(0) };
}

/// The system's allocator, counting.
pub struct Counting;

fn count(bytes: isize) -> bool {
    HELD.try_with(|held| {
        let now = held.get() + bytes;
        if now > HARD {
            return false;
        }
        held.set(now);
        let _ = PEAK.try_with(|peak| peak.set(peak.get().max(now)));
        true
    })
    .unwrap_or(true)
}

// SAFETY: each call goes to the system's allocator as it came; counting touches cells of the thread and allocates nothing.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if !count(layout.size() as isize) {
            return std::ptr::null_mut();
        }
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        if !count(layout.size() as isize) {
            return std::ptr::null_mut();
        }
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn realloc(&self, at: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // While bytes move, old and new place may both be held; in the browser they are.
        if !count(size as isize) {
            return std::ptr::null_mut();
        }
        count(-(layout.size() as isize));
        unsafe { System.realloc(at, layout, size) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        count(-(layout.size() as isize));
        unsafe { System.dealloc(at, layout) }
    }
}

/// What something cost.
#[derive(Copy, Clone, Default, Debug)]
pub struct Cost {
    /// The most bytes that were held at once, beyond those held before.
    pub peak: usize,
    /// Time on the processor.
    pub time: Duration,
}

/// Does something and says what it cost.
pub fn cost<T>(work: impl FnOnce() -> T) -> (T, Cost) {
    let before = HELD.get();
    PEAK.set(before);
    let begin = on_processor();
    let done = work();
    let time = on_processor().saturating_sub(begin);
    (done, Cost { peak: usize::try_from(PEAK.get() - before).unwrap_or(0), time })
}

/// Time that this thread has spent on a processor.
#[cfg(unix)]
fn on_processor() -> Duration {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: the place is a valid one for the answer.
    unsafe { libc::clock_gettime(libc::CLOCK_THREAD_CPUTIME_ID, &raw mut time) };
    Duration::new(time.tv_sec.unsigned_abs(), u32::try_from(time.tv_nsec).unwrap_or(0))
}

/// Time that has gone by.
#[cfg(not(unix))]
fn on_processor() -> Duration {
    static BEGIN: std::sync::OnceLock<std::time::Instant> = std::sync::OnceLock::new();
    BEGIN.get_or_init(std::time::Instant::now).elapsed()
}
