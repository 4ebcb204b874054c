//! The stems of a word: Snowball's, and forms without what is written to a word.

use snowball_stemmers_rs::{Algorithm, Stemmer};

use super::affixes;
use super::tongues::Script;
use super::words::fold;
use crate::tongue::Tongue;

/// The stems of a word in each of these languages that are written in its script, folded.
/// `written` has its accents, which endings are told by.
pub(super) fn of(written: &str, folded: &str, tongues: &[Tongue]) -> Vec<String> {
    let script = Script::of(folded);
    let mut stems = Vec::new();
    for tongue in tongues.iter().filter(|tongue| script_of(**tongue) == script) {
        let stem = algorithm(*tongue).map(|it| fold(&Stemmer::create(it).stem(written)));
        stems.extend(stem);
        stems.extend(affixes::forms(folded, *tongue));
    }
    stems.retain(|stem| !stem.is_empty());
    stems
}

const fn script_of(tongue: Tongue) -> Script {
    match tongue {
        Tongue::Hebrew => Script::Hebrew,
        Tongue::Arabic => Script::Arabic,
        Tongue::Russian | Tongue::Ukrainian => Script::Cyrillic,
        Tongue::Hindi => Script::Devanagari,
        _ => Script::Latin,
    }
}

const fn algorithm(tongue: Tongue) -> Option<Algorithm> {
    match tongue {
        Tongue::Hebrew => None,
        Tongue::English => Some(Algorithm::English),
        Tongue::Arabic => Some(Algorithm::Arabic),
        Tongue::Spanish => Some(Algorithm::Spanish),
        Tongue::Portuguese => Some(Algorithm::Portuguese),
        Tongue::French => Some(Algorithm::French),
        Tongue::Italian => Some(Algorithm::Italian),
        Tongue::German => Some(Algorithm::German),
        Tongue::Dutch => Some(Algorithm::Dutch),
        Tongue::Polish => Some(Algorithm::Polish),
        Tongue::Turkish => Some(Algorithm::Turkish),
        Tongue::Russian => Some(Algorithm::Russian),
        Tongue::Ukrainian => Some(Algorithm::Ukrainian),
        Tongue::Hindi => Some(Algorithm::Hindi),
    }
}
