//! What the operator says of themselves.

use super::check::Check;
use crate::config::Settings;

const OPERATOR: &str = "operator";

/// Whether people learn who answers for this Mila.
pub(super) fn check(settings: &Settings) -> Check {
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
