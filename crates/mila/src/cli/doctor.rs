//! `mila doctor`: looks at the settings without starting anything.

use mila_domain::Language;

use super::CommandError;
use crate::clock::{Clock as _, DatabaseClock};
use crate::config::{Layers, Settings};
use crate::policy;

#[expect(clippy::print_stdout, reason = "the command's answer")]
pub(super) fn run(layers: &Layers) -> Result<(), CommandError> {
    let settings = Settings::from_layers(layers)?;
    let version = policy::in_force(DatabaseClock::new().now());
    let unfinished = policy::unfinished();
    println!("policy: version {}, in force since {}", version.id(), version.effective());
    println!("promises not built yet: {}", unfinished.len());
    for promise in unfinished {
        println!("  {promise} {}", version.promise(*promise, Language::English));
    }
    policy::check(version, unfinished, &settings).map_err(crate::app::AppError::from)?;
    println!("the policy covers these settings");
    Ok(())
}
