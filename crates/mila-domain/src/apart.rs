//! Why what was said in a turn is not used later.

use crate::stored_names;

stored_names! {
    /// A turn of which nothing becomes a memory, a summary or anything recalled. All but the last
    /// go along while their chapter runs.
    Apart {
        /// The person said so.
        OffRecord = "off_record",
        /// Memory was switched off.
        MemoryOff = "memory_off",
        /// The person had it forgotten: it goes along no longer.
        Forgotten = "forgotten",
    }
}
