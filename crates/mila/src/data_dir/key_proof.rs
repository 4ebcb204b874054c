//! When a copy of the master key file was last proven to open the database.

use std::io;
use std::path::Path;

use mila_domain::Timestamp;
use mila_store::DatabaseId;

use super::{line, replace};

const NAME: &str = "mila.key-proof";

const REMARK: &str = "# When a copy of the master key file was last proven, and for which database: mila key verify.";

/// Notes the proof, in place of an older one.
pub(crate) fn record(dir: &Path, id: &DatabaseId, now: Timestamp) -> io::Result<()> {
    let at = jiff::Timestamp::from_microsecond(now.as_micros()).map_err(io::Error::other)?;
    replace(dir, NAME, &format!("{REMARK}\n{id} {at}\n"))
}

/// The last proof for this database; `None` when there is none.
pub(crate) fn last(dir: &Path, id: &DatabaseId) -> Option<Timestamp> {
    let line = line(dir, NAME).ok()??;
    let (proven, at) = line.split_once(' ')?;
    let at: jiff::Timestamp = at.parse().ok()?;
    (proven == id.to_string()).then(|| Timestamp::from_micros(at.as_microsecond()))
}
