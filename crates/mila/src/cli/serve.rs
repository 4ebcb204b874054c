//! `mila serve`.

use super::{CommandError, signals};
use crate::app::{App, Time};
use crate::config::{Layers, Settings};
use crate::logging;

pub(super) const AFTER_HELP: &str = "\
Examples:
  mila doctor && mila serve
  mila --config /etc/mila/mila.toml serve

Exit codes: 0 told to stop, 1 could not start or go on, 2 the settings are wrong.";

pub(super) async fn run(layers: &Layers) -> Result<(), CommandError> {
    let settings = Settings::from_layers(layers)?;
    logging::start(&settings.local.log);
    let stop = signals::stop()?;
    let (app, _) = App::open(settings, Time::Real).await?;
    Ok(app.serve(stop).await?)
}
