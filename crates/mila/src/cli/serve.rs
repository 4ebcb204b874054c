//! `mila serve`.

use super::{CommandError, signals};
use crate::app::{App, Time};
use crate::config::{Layers, Settings};
use crate::logging;

pub(super) async fn run(layers: &Layers) -> Result<(), CommandError> {
    let settings = Settings::from_layers(layers)?;
    logging::start(&settings.local.log);
    let stop = signals::stop()?;
    let (app, _) = App::open(settings, Time::Real).await?;
    Ok(app.serve(stop).await?)
}
