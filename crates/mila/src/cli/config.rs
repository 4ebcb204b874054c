//! `mila config`.

use std::process::ExitCode;

use anstyle::Style;
use clap::Args;
use serde_json::{Value, json};

use super::CommandError;
use crate::config::settings::Secrecy;
use crate::config::{Explained, Layers, Problems, Settings};

pub(super) const AFTER_HELP: &str = "\
Each setting stands with its value, its meaning, its name in the environment and where the value \
comes from. Secrets show as (set). What keeps Mila from serving stands at the end, on standard \
error.

Examples:
  mila config                        what holds here
  mila --config mila.toml config     what would hold with this file
  mila config --json | jq -r '.settings[] | select(.source != \"default\") | .key'

Exit codes: 0 the settings are fit to serve with, 2 they need attention.";

#[derive(Debug, Args)]
pub(super) struct Config {
    /// Print JSON, for scripts: {settings: [{key, name, value, source, meaning, secret}], problems}
    #[arg(long)]
    json: bool,
}

pub(super) fn run(config: &Config, layers: &Layers) -> Result<ExitCode, CommandError> {
    let problems = Settings::from_layers(layers).err();
    let settings = layers.explain();
    if config.json {
        let settings: Vec<Value> = settings.map(|it| as_json(&it)).collect();
        tell(&json!({"settings": settings, "problems": listed(problems.as_ref())}).to_string());
        return Ok(if problems.is_none() { ExitCode::SUCCESS } else { ExitCode::from(2) });
    }
    let page: Vec<String> = settings.map(|it| as_text(&it)).collect();
    tell(&page.join("\n"));
    problems.map_or(Ok(ExitCode::SUCCESS), |problems| Err(problems.into()))
}

fn as_text(it: &Explained) -> String {
    let (bold, dim) = (Style::new().bold(), Style::new().dimmed());
    let (key, meaning, name) = (it.setting.key, it.setting.meaning, it.setting.name);
    let (value, source) = (shown(it), &it.source);
    format!("{bold}{key}{bold:#} = {value}\n    {meaning} {dim}({name}; {source}){dim:#}")
}

fn as_json(it: &Explained) -> Value {
    let secret = it.setting.secrecy == Secrecy::Secret;
    let value = match (it.value.is_empty(), secret) {
        (true, _) => Value::Null,
        (false, true) => json!("set"),
        (false, false) => json!(it.value),
    };
    json!({
        "key": it.setting.key,
        "name": it.setting.name,
        "value": value,
        "source": it.source.to_string(),
        "meaning": it.setting.meaning,
        "secret": secret,
    })
}

fn shown(it: &Explained) -> &str {
    match (it.value.is_empty(), it.setting.secrecy) {
        (true, _) => "(not set)",
        (false, Secrecy::Secret) => "(set)",
        (false, Secrecy::Open) => &it.value,
    }
}

fn listed(problems: Option<&Problems>) -> Vec<Value> {
    let problems = problems.into_iter().flat_map(|problems| &problems.0);
    problems.map(|it| json!({"place": it.place, "advice": it.advice})).collect()
}

fn tell(text: &str) {
    anstream::println!("{text}");
}
