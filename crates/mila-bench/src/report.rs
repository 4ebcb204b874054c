//! The table for people, and the same for machines.

use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::exercise::{Figures, Row, Unit, percentile};
use crate::musts::{Bound, MUSTS, Must};
use crate::subject::{Engine, Subject};

/// The table: a row each, a column for each subject, and what must hold.
#[must_use]
pub fn table(figures: &Figures, rounds: usize) -> String {
    let mut text = format!("{:36}", format!("medians of {rounds} rounds"));
    for subject in Subject::ALL {
        let _ = write!(text, "{:>18}", subject.to_string());
    }
    text.push_str("   must: PostgreSQL, SQLite\n");
    for row in figures.rows() {
        let _ = write!(text, "{:36}", row.about().1);
        for subject in Subject::ALL {
            let _ = write!(text, "{:>18}", cell(figures, row, subject));
        }
        let _ = writeln!(text, "   {}", musts(figures, row));
    }
    text
}

fn cell(figures: &Figures, row: Row, subject: Subject) -> String {
    let Some(figure) = figures.median(row, subject) else { return "-".to_owned() };
    let floor = figures.median(row, Subject::FLOOR).filter(|_| subject != Subject::FLOOR);
    let written = match row.about().2 {
        Unit::Milliseconds => format!("{figure:.2} ms"),
        Unit::PerSecond => format!("{figure:.0}/s"),
        Unit::Mebibytes => format!("{figure:.1} MiB"),
        Unit::Count => format!("{figure:.0}"),
    };
    match (row.about().2, floor) {
        (Unit::Milliseconds, Some(floor)) => format!("{written} {:5.1}x", figure / floor),
        (Unit::PerSecond, Some(floor)) => format!("{written} {:3.0}%", figure / floor * 100.0),
        _ => written,
    }
}

fn musts(figures: &Figures, row: Row) -> String {
    let of = |engine| {
        let must = MUSTS.iter().find(|must| must.row == row && must.engine == engine);
        must.map(|must| verdict(must, figures))
    };
    let both = [of(Engine::Postgres), of(Engine::Sqlite)];
    both.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn verdict(must: &Must, figures: &Figures) -> String {
    let bound = match must.bound {
        Bound::AtMost(most) => format!("at most {most}"),
        Bound::Times(most) => format!("at most {most}x"),
        Bound::Percent(least) => format!("at least {least}%"),
    };
    match must.holds(figures) {
        Some(true) => format!("{bound} (holds)"),
        Some(false) => format!("{bound} (FAILS)"),
        None => bound,
    }
}

/// The same, with the figure of every round.
#[must_use]
pub fn json(figures: &Figures, rounds: usize) -> Value {
    let figure = |(row, subject, all): (Row, Subject, &[f64])| {
        let (name, _, unit) = row.about();
        json!({
            "row": name,
            "subject": subject.to_string(),
            "unit": unit_name(unit),
            "median": percentile(all, 50),
            "rounds": all,
        })
    };
    let must = |must: &Must| {
        json!({
            "row": must.row.about().0,
            "subject": must.subject().to_string(),
            "bound": verdict(must, &Figures::default()),
            "holds": must.holds(figures),
        })
    };
    json!({
        "rounds": rounds,
        "figures": figures.all().map(figure).collect::<Vec<_>>(),
        "musts": MUSTS.iter().map(must).collect::<Vec<_>>(),
    })
}

fn unit_name(unit: Unit) -> &'static str {
    match unit {
        Unit::Milliseconds => "ms",
        Unit::PerSecond => "1/s",
        Unit::Mebibytes => "MiB",
        Unit::Count => "count",
    }
}
