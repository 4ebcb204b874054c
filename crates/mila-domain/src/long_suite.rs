//! How long the tests of properties run.

/// Rounds of the long tests below which a run is a slice of the long suite.
const SLICE: u32 = 100;

/// Cases of each property: some thousands always; 100,000 in the long suite (`MILA_LONG=1`, unless
/// `MILA_LONG_ROUNDS` asks for a slice of it).
#[expect(clippy::disallowed_methods, reason = "the long suite is chosen by the environment")]
pub(crate) fn cases() -> u32 {
    let rounds = std::env::var("MILA_LONG_ROUNDS").ok().and_then(|it| it.parse().ok());
    let is_long = std::env::var_os("MILA_LONG").is_some();
    if is_long && rounds.is_none_or(|rounds: u32| rounds >= SLICE) { 100_000 } else { 2_000 }
}
