//! Why a source did not give a file.

use std::io;

use crate::egress::Unconnected;

/// Why a source did not give a file. All but the last pass on to the next source.
#[derive(Debug, thiserror::Error)]
pub enum SourceError {
    /// An address that is not ours to ask.
    #[error("its address is neither https nor on this host")]
    Insecure,
    /// Nobody answered.
    #[error("{0}")]
    Unconnected(#[from] Unconnected),
    /// It sent us elsewhere, and not to https.
    #[error("it leads to an address without https, or in circles")]
    Astray,
    /// An answer that is not the file.
    #[error("it answered with status {0}")]
    Status(u16),
    /// The connection ended, again and again, before anything came.
    #[error("the connection was cut")]
    Cut,
    /// More bytes than the file has.
    #[error("it gives more than the file has")]
    TooMuch,
    /// Other bytes than the file has.
    #[error("what it gives has another SHA-256 than it should")]
    Sum,
    /// A file that only the developer's tool brings.
    #[error("it makes this out of packages; see Voice in docs/OPERATING.md")]
    Tool,
    /// The directory of models. No other source can help.
    #[error("{0}")]
    Directory(#[from] io::Error),
}
