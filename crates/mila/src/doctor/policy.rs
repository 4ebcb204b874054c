//! The published policy: which version holds, and what of it is not built.

use mila_domain::Language;

use super::check::Check;
use crate::clock::{Clock as _, DatabaseClock};
use crate::policy::{self, Promise, Version};

const POLICY: &str = "policy";

pub(super) fn check() -> Check {
    judge(policy::in_force(DatabaseClock::new().now()), policy::unfinished())
}

fn judge(version: &Version, unfinished: &[Promise]) -> Check {
    let held = format!("version {}, in force since {}", version.id(), version.effective());
    if unfinished.is_empty() {
        return Check::ok(POLICY, format!("{held}, covers these settings"));
    }
    let promises =
        unfinished.iter().map(|it| format!("\n{it} {}", version.promise(*it, Language::English)));
    Check::warn(
        POLICY,
        format!("{held}; promises not built yet: {}", unfinished.len()),
        format!(
            "serve only people who agreed to try Mila without them:{}",
            promises.collect::<String>()
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::doctor::Outcome;

    #[test]
    fn what_is_not_built_is_listed() {
        let version = policy::in_force(DatabaseClock::new().now());
        assert_eq!(judge(version, &[]).outcome, Outcome::Ok);
        let check = judge(version, &[Promise::M1, Promise::D1]);
        assert_eq!(check.outcome, Outcome::Warn);
        let advice = check.advice.unwrap();
        assert!(advice.contains("\nM1 ") && advice.contains("\nD1 "), "{advice}");
    }
}
