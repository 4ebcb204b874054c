//! The models that Mila hears, speaks and finds with: plain files in a directory.
//!
//! `manifest` says which there are and where they come from; `pull` fetches them, from an address
//! (`download`). A file has its name only once its sum was checked,
//! so whoever finds one may use it.

mod digest;
mod directory;
mod download;
mod manifest;
mod pull;
mod trouble;

pub use digest::{Content, Sum};
pub use directory::State;
pub use manifest::{Manifest, ModelFile, Origin, Purpose, Set, Source};
pub use pull::{Event, Pull, PullError, lock};
pub use trouble::SourceError;

#[cfg(test)]
mod tests;
