//! What joining and comparing values has cost.
//!
//! Instructions are counted where they are evaluated, but an instruction can join large values, in places that know of no
//! budget. So the work is counted on the thread that does it, and whoever counts instructions asks for it.

use std::cell::Cell;

thread_local! {
    static DONE: Cell<u64> = const { Cell::new(0) };
}

/// Counts values, atoms or fields that were looked at.
pub fn count(items: usize) {
    DONE.with(|done| done.set(done.get() + items as u64));
}

/// Counts what was only compared, which is so much cheaper.
pub fn compare(items: usize) {
    const CHEAPER: usize = 4;
    count(items / CHEAPER);
}

/// How many whole lots of this size were counted since the last call; the remainder stays.
pub fn take_lots(size: u64) -> u64 {
    DONE.with(|done| {
        let items = done.get();
        done.set(items % size);
        items / size
    })
}

/// Forgets what was counted.
pub fn reset() {
    DONE.with(|done| done.set(0));
}
