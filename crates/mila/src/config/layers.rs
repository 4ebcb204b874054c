//! The three layers of settings, laid over each other: default, file, environment.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use super::environment::{CONFIG_FILE, Environment};
use super::problems::{Problem, nearest};
use super::settings::{self, ALL, Secrecy, Setting};

/// The commented default file, which is the default.
pub const DEFAULT: &str = include_str!("../../config.default.toml");

/// Where a value comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// The defaults compiled in.
    Default,
    /// The operator's settings file.
    File(PathBuf),
    /// The environment.
    Environment,
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Default => f.write_str("default"),
            Self::File(path) => write!(f, "{}", path.display()),
            Self::Environment => f.write_str("environment"),
        }
    }
}

/// A setting with its value in words, for an operator to read.
#[derive(Clone, Debug)]
pub struct Explained {
    /// The setting.
    pub setting: &'static Setting,
    /// Its value; `***` for a secret that is set, empty when not set.
    pub value: String,
    /// Where the value comes from.
    pub source: Source,
}

/// The value of every setting as text, and what was wrong on the way.
pub struct Layers {
    values: BTreeMap<&'static str, (String, Source)>,
    problems: Vec<Problem>,
}

impl Layers {
    /// Lays the file over the defaults and the environment over both.
    ///
    /// `file` (from the command line) goes before the file that the environment names.
    #[must_use]
    pub fn gather(file: Option<&Path>, environment: &Environment) -> Self {
        let mut layers = Self { values: BTreeMap::new(), problems: Vec::new() };
        layers.lay_text(DEFAULT, &Source::Default);
        if let Some(path) = file.or_else(|| environment.config_file().map(Path::new)) {
            layers.lay_file(path);
        }
        layers.lay_environment(environment);
        layers
    }

    /// Every setting with its value and source, secrets masked.
    pub fn explain(&self) -> impl Iterator<Item = Explained> {
        ALL.iter().map(|setting| {
            let (value, source) = self.get(setting);
            let masked = setting.secrecy == Secrecy::Secret && !value.is_empty();
            let value = if masked { "***" } else { value }.to_owned();
            Explained { setting, value, source: source.clone() }
        })
    }

    /// The value and source of a setting; empty when not set.
    pub(super) fn get(&self, setting: &Setting) -> (&str, &Source) {
        let value = self.values.get(setting.key);
        value.map_or(("", &Source::Default), |(text, source)| (text, source))
    }

    /// What was wrong with the layers themselves.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    fn lay_file(&mut self, path: &Path) {
        match std::fs::read_to_string(path) {
            Ok(text) => self.lay_text(&text, &Source::File(path.to_owned())),
            Err(error) => {
                let advice = format!("the settings file cannot be read ({})", error.kind());
                self.complain(path.display().to_string(), advice);
            }
        }
    }

    fn lay_text(&mut self, text: &str, source: &Source) {
        match toml::from_str::<toml::Table>(text) {
            Ok(table) => self.lay_table("", &table, source),
            Err(error) => {
                // The full error quotes the line, which may hold a secret.
                let before = error.span().map_or(0, |span| span.start).min(text.len());
                let line = text.as_bytes()[..before].iter().filter(|&&b| b == b'\n').count() + 1;
                let advice = format!("line {line} is not TOML (key = \"value\" under [table])");
                self.complain(source.to_string(), advice);
            }
        }
    }

    fn lay_table(&mut self, prefix: &str, table: &toml::Table, source: &Source) {
        for (name, value) in table {
            let key = format!("{prefix}{name}");
            match (settings::by_key(&key), value) {
                (None, toml::Value::Table(inner)) => {
                    self.lay_table(&format!("{key}."), inner, source);
                }
                (None, _) => {
                    let advice = not_known(&key, ALL.iter().map(|setting| setting.key));
                    self.complain(format!("{key} ({source})"), advice);
                }
                (Some(setting), value) => match plain_text(value) {
                    Some(text) => self.put(setting, text, source),
                    None => {
                        let advice = "must be a text, a number, true or false".to_owned();
                        self.complain(format!("{key} ({source})"), advice);
                    }
                },
            }
        }
    }

    fn lay_environment(&mut self, environment: &Environment) {
        for (name, value) in environment.variables() {
            match (settings::by_name(name), value) {
                (Some(setting), Some(text)) => {
                    self.put(setting, text.to_owned(), &Source::Environment);
                }
                (Some(_), None) => self.complain(name.to_owned(), "must be UTF-8".to_owned()),
                (None, _) => {
                    let names = ALL.iter().map(|setting| setting.name).chain([CONFIG_FILE]);
                    self.complain(format!("{name} (environment)"), not_known(name, names));
                }
            }
        }
    }

    fn put(&mut self, setting: &'static Setting, text: String, source: &Source) {
        self.values.insert(setting.key, (text, source.clone()));
    }

    fn complain(&mut self, place: String, advice: String) {
        self.problems.push(Problem { place, advice });
    }
}

fn not_known<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> String {
    let meant = nearest(word, known).unwrap_or_default();
    format!("there is no such setting; the nearest is {meant}")
}

/// Environment variables are texts, so everything is read as one.
fn plain_text(value: &toml::Value) -> Option<String> {
    match value {
        toml::Value::String(text) => Some(text.clone()),
        toml::Value::Integer(number) => Some(number.to_string()),
        toml::Value::Float(number) => Some(number.to_string()),
        toml::Value::Boolean(yes) => Some(yes.to_string()),
        _ => None,
    }
}
