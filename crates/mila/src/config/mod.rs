//! The settings: read once, checked once, then passed on as typed values.
//!
//! `config.default.toml` is compiled in and is the default; a file and then the environment
//! override it. All that is wrong is told at once. The process environment is read by
//! [`Environment::from_process`] alone.

pub mod settings;

mod access;
mod build;
mod embedding;
mod environment;
mod layers;
mod limits;
mod problems;
mod reader;
mod sections;
mod speech;

pub use embedding::Embedding;
pub use environment::{CONFIG_FILE, Environment};
pub use layers::{DEFAULT, Explained, Layers, Source};
pub use limits::Limits;
pub use problems::{Problem, Problems};
pub use sections::{
    Claude, Database, Http, Local, Log, LogFormat, MicroUsd, Operator, Prices, Region, Regions,
    Settings, Thinking, Timing, Twilio,
};
pub use speech::{Recogniser, Speech};

use reader::Reader;

impl Settings {
    /// The settings of a Mila that serves.
    ///
    /// # Errors
    /// [`Problems`]: everything that is wrong or missing in any of the layers.
    pub fn from_layers(layers: &Layers) -> Result<Self, Problems> {
        checked(layers, build::settings)
    }
}

impl Local {
    /// The settings of a command that works on the database alone. What serving needs besides
    /// may be missing.
    ///
    /// # Errors
    /// [`Problems`]: everything that is wrong in this part, and names nobody knows.
    pub fn from_layers(layers: &Layers) -> Result<Self, Problems> {
        checked(layers, build::local)
    }
}

impl Speech {
    /// The settings of a command that works on models alone.
    ///
    /// # Errors
    /// [`Problems`]: everything that is wrong in this part, and names nobody knows.
    pub fn from_layers(layers: &Layers) -> Result<Self, Problems> {
        checked(layers, build::speech)
    }
}

/// The values `build` reads, unless it or the layers had something to complain of.
fn checked<T>(
    layers: &Layers,
    build: impl FnOnce(&mut Reader<'_>) -> Option<T>,
) -> Result<T, Problems> {
    let mut reader = Reader::new(layers);
    let built = build(&mut reader);
    let problems = reader.into_problems();
    built.filter(|_| problems.is_empty()).ok_or(Problems(problems))
}

#[cfg(test)]
mod tests;
