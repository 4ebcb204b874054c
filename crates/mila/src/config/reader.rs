//! Reads settings one by one and keeps count of what is wrong.

use std::path::PathBuf;
use std::time::Duration;

use mila_domain::Secret;

use super::layers::{Layers, Source};
use super::problems::Problem;
use super::settings::Setting;

/// Reads typed values from the layers. Each method notes a problem and gives `None` when a
/// value will not do, so that a section can go on and find the next problem.
pub(super) struct Reader<'a> {
    layers: &'a Layers,
    problems: Vec<Problem>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(layers: &'a Layers) -> Self {
        Self { layers, problems: layers.problems().to_vec() }
    }

    pub(super) fn into_problems(self) -> Vec<Problem> {
        self.problems
    }

    /// The text of a setting; `None` when it is not set.
    pub(super) fn text(&self, setting: &Setting) -> Option<&'a str> {
        Some(self.layers.get(setting).0).filter(|text| !text.is_empty())
    }

    /// The text of a setting that must be set.
    pub(super) fn required(&mut self, setting: &Setting) -> Option<&'a str> {
        let text = self.text(setting);
        if text.is_none() {
            self.complain(setting, "must be set");
        }
        text
    }

    /// A set value as `parse` reads it; `expected` completes the sentence "must be".
    /// `Some(None)` when not set, `None` when it will not do.
    pub(super) fn optional<T>(
        &mut self,
        setting: &Setting,
        expected: &str,
        parse: impl FnOnce(&'a str) -> Option<T>,
    ) -> Option<Option<T>> {
        match self.text(setting) {
            None => Some(None),
            Some(text) => self.parsed(setting, expected, parse(text)).map(Some),
        }
    }

    /// A value that must be set, as `parse` reads it; `expected` completes "must be".
    pub(super) fn read<T>(
        &mut self,
        setting: &Setting,
        expected: &str,
        parse: impl FnOnce(&'a str) -> Option<T>,
    ) -> Option<T> {
        let text = self.required(setting)?;
        self.parsed(setting, expected, parse(text))
    }

    fn parsed<T>(&mut self, setting: &Setting, expected: &str, value: Option<T>) -> Option<T> {
        if value.is_none() {
            self.complain(setting, &format!("must be {expected}"));
        }
        value
    }

    pub(super) fn secret(&self, setting: &Setting) -> Option<Secret> {
        self.text(setting).map(Secret::new)
    }

    pub(super) fn path(&self, setting: &Setting) -> Option<PathBuf> {
        self.text(setting).map(PathBuf::from)
    }

    /// Yes or no; no when not set.
    pub(super) fn flag(&mut self, setting: &Setting) -> Option<bool> {
        let read = self.optional(setting, "true or false", |text| match text {
            "true" | "1" => Some(true),
            "false" | "0" => Some(false),
            _ => None,
        })?;
        Some(read.unwrap_or(false))
    }

    /// A span of at least one millisecond.
    pub(super) fn span(&mut self, setting: &Setting) -> Option<Duration> {
        let millis = self.read(setting, "a number of milliseconds above zero", |text| {
            text.parse().ok().filter(|&millis| millis > 0)
        });
        millis.map(Duration::from_millis)
    }

    /// A whole number of at least one.
    pub(super) fn count<T: TryFrom<u32>>(&mut self, setting: &Setting) -> Option<T> {
        self.read(setting, "a whole number above zero", |text| {
            let number = text.parse::<u32>().ok().filter(|&number| number > 0)?;
            T::try_from(number).ok()
        })
    }

    /// Notes what is wrong with a setting, under the name the operator used for it.
    pub(super) fn complain(&mut self, setting: &Setting, advice: &str) {
        let place = match self.layers.get(setting).1 {
            Source::Default => format!("{} ({} in a settings file)", setting.name, setting.key),
            Source::File(path) => format!("{} ({})", setting.key, path.display()),
            Source::Environment => format!("{} (environment)", setting.name),
        };
        self.problems.push(Problem { place, advice: advice.to_owned() });
    }
}
