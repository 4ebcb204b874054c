//! `mila-bench`, which `script/bench` builds and starts.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, ValueEnum as _};
use mila_bench::exercise::{Exercise, Figures};
use mila_bench::musts::MUSTS;
use mila_bench::subject::{Postgres, Subject, Tools};
use mila_bench::{Fallible, report, round};

/// Measures what a message costs: a release build of Mila beside a floor, from outside.
///
/// The floor is a small program that does the least: it verifies a message, keeps it, asks the
/// model, answers, and has none of Mila's walls. Both run in turn, on PostgreSQL and on SQLite,
/// against one stub of Twilio and Claude in this process. Percentages and times are relative to
/// the floor on PostgreSQL in the same run.
///
/// Examples:
///   script/bench                        three rounds of everything
///   script/bench --rounds 1 --only turn --only trips
///   script/bench --check --json target/bench.json
///
/// Exit codes: 0 measured, and with --check all musts hold; 1 a must fails, or could not measure.
#[derive(Parser)]
#[command(
    verbatim_doc_comment,
    bin_name = "script/bench",
    override_usage = "script/bench [--rounds N] [--only EXERCISE]... [--json FILE] [--check]"
)]
struct Options {
    /// How often everything is measured; the table has the medians
    #[arg(long, default_value_t = 3, value_name = "N")]
    rounds: usize,
    /// Only this; may be given more than once
    #[arg(long, value_enum, value_name = "EXERCISE")]
    only: Vec<Exercise>,
    /// Also write the figures of every round to this file
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// Fail when a must does not hold or was not measured
    #[arg(long)]
    check: bool,
    /// The release build of Mila; script/bench gives it
    #[arg(long, hide = true)]
    mila: PathBuf,
    /// The release build of the floor; script/bench gives it
    #[arg(long, hide = true)]
    floor: PathBuf,
    /// The server, by its socket; script/bench starts one
    #[arg(long, hide = true)]
    postgres: Postgres,
}

#[tokio::main]
async fn main() -> ExitCode {
    match measure(Options::parse()).await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            say(&format!("script/bench: {error}"));
            ExitCode::FAILURE
        }
    }
}

/// Whether all is as it must be, or nobody asked.
async fn measure(options: Options) -> Fallible<bool> {
    let Options { rounds, only, mila, floor, postgres, .. } = options;
    let tools = Tools { mila, floor, postgres };
    let asked = |exercise: &Exercise| only.is_empty() || only.contains(exercise);
    let exercises: Vec<_> = Exercise::value_variants().iter().copied().filter(asked).collect();
    let mut figures = Figures::default();
    for number in 0..rounds {
        for subject in order(number) {
            say(&format!("round {} of {rounds}: {subject}", number + 1));
            round::run(subject, &exercises, &tools, &mut figures).await?;
        }
    }
    #[expect(clippy::print_stdout, reason = "the table is what this program is for")]
    {
        print!("{}", report::table(&figures, rounds));
    }
    if let Some(file) = options.json {
        std::fs::write(file, format!("{:#}\n", report::json(&figures, rounds)))?;
    }
    Ok(!options.check || MUSTS.iter().all(|must| must.holds(&figures) == Some(true)))
}

/// Every other round backwards, so that a machine that warms up or tires favours nobody.
fn order(number: usize) -> Vec<Subject> {
    let mut subjects = Subject::ALL.to_vec();
    if number % 2 == 1 {
        subjects.reverse();
    }
    subjects
}

#[expect(clippy::print_stderr, reason = "progress, beside the table")]
fn say(line: &str) {
    eprintln!("{line}");
}
