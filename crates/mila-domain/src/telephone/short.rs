//! Numbers that are dialled in one country alone: emergency services, helplines, codes that cost.

use regex::Regex;

use super::{Refuse, Region};

/// For each country the patterns of its emergency numbers and of all its short ones.
const TABLE: &str = include_str!("short.tsv");

/// Emergency numbers that every mobile telephone knows (3GPP TS 22.101, 10.1).
const EVERYWHERE: [&str; 2] = ["112", "911"];

/// Digits of the longest one.
const LONGEST: usize = 8;

/// Why digits that are a short number in a country are refused.
pub(super) fn refusal(digits: &str, home: Option<Region>) -> Option<Refuse> {
    if digits.len() > LONGEST {
        return None;
    }
    if EVERYWHERE.contains(&digits) {
        return Some(Refuse::Emergency);
    }
    let (emergency, short) = patterns(home?)?;
    if is_all_of(emergency, digits) {
        Some(Refuse::Emergency)
    } else {
        is_all_of(short, digits).then_some(Refuse::Short)
    }
}

fn patterns(region: Region) -> Option<(&'static str, &'static str)> {
    let letters = region.to_string();
    let rows = TABLE.lines().filter(|line| !line.starts_with('#'));
    rows.filter_map(|row| row.split_once('\t'))
        .find(|(of, _)| *of == letters)
        .and_then(|(_, patterns)| patterns.split_once('\t'))
}

fn is_all_of(pattern: &str, digits: &str) -> bool {
    !pattern.is_empty()
        && Regex::new(&format!("^(?:{pattern})$")).is_ok_and(|pattern| pattern.is_match(digits))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pattern_can_be_read() {
        let rows = || TABLE.lines().filter(|line| !line.starts_with('#'));
        assert!(rows().count() > 200);
        for row in rows() {
            let fields: Vec<_> = row.split('\t').collect();
            let [region, emergency, short] = fields[..] else { panic!("{row}") };
            assert!(Region::parse(region).is_ok(), "{row}");
            assert!(Regex::new(emergency).is_ok() && Regex::new(short).is_ok(), "{row}");
        }
    }
}
