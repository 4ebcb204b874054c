//! What the operator says of themselves, and the programs they name.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use super::check::Check;
use crate::config::Settings;

const OPERATOR: &str = "operator";
const SPEECH: &str = "speech program";

pub(super) fn checks(settings: &Settings) -> Vec<Check> {
    let speech = settings.speech.program.as_deref().map(speech);
    [Some(operator(settings)), speech].into_iter().flatten().collect()
}

/// Whether people learn who answers for this Mila.
fn operator(settings: &Settings) -> Check {
    let operator = &settings.operator;
    let missing: Vec<&str> = [
        ("MILA_OPERATOR_NAME", operator.name.is_none()),
        ("MILA_PRIVACY_EMAIL", operator.privacy_email.is_none()),
    ]
    .into_iter()
    .filter_map(|(name, missing)| missing.then_some(name))
    .collect();
    if missing.is_empty() {
        return Check::ok(OPERATOR, "name and address for questions about data are set");
    }
    Check::warn(
        OPERATOR,
        format!("not set: {}", missing.join(", ")),
        "people must be able to learn who runs this Mila and where to write about their data",
    )
}

fn speech(program: &Path) -> Check {
    let executable = fs::metadata(program)
        .is_ok_and(|meta| meta.is_file() && meta.permissions().mode() & 0o111 != 0);
    if executable {
        Check::ok(SPEECH, "there, and executable")
    } else {
        Check::fail(
            SPEECH,
            format!("{} is no program that can be run", program.display()),
            "correct MILA_SPEECH_PROGRAM, or leave it empty: voice notes are then declined",
        )
    }
}
