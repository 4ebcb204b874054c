//! `mila doctor`.

use std::process::ExitCode;

use anstyle::{AnsiColor, Style};
use clap::Args;
use serde_json::json;

use super::CommandError;
use super::progress::Progress;
use crate::app::AppError;
use crate::clock::{Clock as _, DatabaseClock};
use crate::config::{Layers, Settings};
use crate::doctor::{self, Check, NEIGHBOURS, Outcome};
use crate::policy;

pub(super) const AFTER_HELP: &str = "\
It looks at the published policy and what of it is not built yet, Twilio (account, credentials, \
sender, webhook and its retries), the public address, Claude (key, model, region, prices), the \
database (connection, TLS, role, schema, keys), the clock, the zone database, the data directory, the master key file \
and the proof of its backup, the copy of the list of erasures, the disk, and the speech program with \
its models. A check that cannot be made now is skipped and says so.

Examples:
  mila doctor                        before people come, and when something is wrong
  mila doctor --json | jq '.checks[] | select(.outcome == \"fail\")'

Exit codes: 0 nothing failed (warnings are allowed), 1 a check failed, 2 the settings are \
wrong, or the published policy does not cover them.";

#[derive(Debug, Args)]
pub(super) struct Doctor {
    /// Print JSON, for scripts: {checks: [{name, outcome, finding, advice}], failed, warned}
    #[arg(long)]
    json: bool,
}

pub(super) async fn run(doctor: &Doctor, layers: &Layers) -> Result<ExitCode, CommandError> {
    let settings = Settings::from_layers(layers)?;
    // What the policy does not cover is not even asked.
    let version = policy::in_force(DatabaseClock::new().now());
    policy::check(version, policy::unfinished(), &settings).map_err(AppError::from)?;
    let progress = Progress::new("looking", NEIGHBOURS);
    let checks = doctor::examine(&settings, layers, || progress.advance(1)).await;
    progress.finish();
    let failed = count(&checks, Outcome::Fail);
    if doctor.json {
        let warned = count(&checks, Outcome::Warn);
        tell(&json!({"checks": checks, "failed": failed, "warned": warned}).to_string());
    } else {
        tell(&page(&checks));
    }
    Ok(if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn count(checks: &[Check], outcome: Outcome) -> usize {
    checks.iter().filter(|check| check.outcome == outcome).count()
}

/// The checks with what is worst at the end, where the eye is.
fn page(checks: &[Check]) -> String {
    let width = checks.iter().map(|check| check.name.len()).max().unwrap_or_default();
    let mut page = String::new();
    for outcome in [Outcome::Ok, Outcome::Skipped, Outcome::Warn, Outcome::Fail] {
        let (style, word) = look(outcome);
        for check in checks.iter().filter(|check| check.outcome == outcome) {
            let (name, finding) = (check.name, &check.finding);
            page.push_str(&format!("{style}{word:<4}{style:#}  {name:<width$}  {finding}\n"));
            let indent = width + 8;
            for (at, line) in check.advice.iter().flat_map(|advice| advice.lines()).enumerate() {
                let mark = if at == 0 { "->" } else { "  " };
                page.push_str(&format!("{:indent$}{mark} {line}\n", ""));
            }
        }
    }
    page + &summary(checks)
}

fn summary(checks: &[Check]) -> String {
    let of = |outcome| count(checks, outcome);
    let (ok, skipped) = (of(Outcome::Ok), of(Outcome::Skipped));
    let (warned, failed) = (of(Outcome::Warn), of(Outcome::Fail));
    let verdict = match (failed, warned + skipped) {
        (0, 0) => "All is well.",
        (0, _) => "Nothing failed.",
        _ => "Mend what failed before people come.",
    };
    format!("\n{verdict} {ok} ok, {skipped} skipped, {warned} warned, {failed} failed")
}

fn look(outcome: Outcome) -> (Style, &'static str) {
    let coloured = |colour: AnsiColor| colour.on_default();
    match outcome {
        Outcome::Ok => (coloured(AnsiColor::Green), "ok"),
        Outcome::Skipped => (Style::new().dimmed(), "skip"),
        Outcome::Warn => (coloured(AnsiColor::Yellow), "warn"),
        Outcome::Fail => (coloured(AnsiColor::Red).bold(), "FAIL"),
    }
}

/// Colour is left out where nobody sees it, and when `NO_COLOR` asks for none.
fn tell(text: &str) {
    anstream::println!("{text}");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(name: &'static str, outcome: Outcome, finding: &str, advice: Option<&str>) -> Check {
        let advice = advice.map(str::to_owned);
        Check { name, outcome, finding: finding.to_owned(), advice }
    }

    #[test]
    fn what_is_worst_stands_last_with_what_to_do() {
        let checks = [
            check("Twilio webhook", Outcome::Fail, "the sender has none", Some("set it")),
            check("database", Outcome::Ok, "PostgreSQL 17", None),
            check("door", Outcome::Skipped, "no Mila runs here", Some("start it")),
            check("operator", Outcome::Warn, "not set: MILA_OPERATOR_NAME", Some("set it")),
        ];
        let page = anstream::adapter::strip_str(&page(&checks)).to_string();
        insta::assert_snapshot!(page, @"
        ok    database        PostgreSQL 17
        skip  door            no Mila runs here
                              -> start it
        warn  operator        not set: MILA_OPERATOR_NAME
                              -> set it
        FAIL  Twilio webhook  the sender has none
                              -> set it

        Mend what failed before people come. 1 ok, 1 skipped, 1 warned, 1 failed
        ");
    }

    #[test]
    fn the_last_line_says_whether_people_may_come() {
        let well = check("database", Outcome::Ok, "", None);
        let warned = check("disk", Outcome::Warn, "", None);
        assert!(summary(std::slice::from_ref(&well)).contains("All is well. 1 ok"));
        assert!(summary(&[well, warned]).contains("Nothing failed. 1 ok, 0 skipped, 1 warned"));
    }
}
