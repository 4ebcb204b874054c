//! A number as it is shown to people and kept from those who look over a shoulder.

use super::{E164, plan};

/// How many digits at the end are shown.
const SHOWN: usize = 2;

/// The calling code and the last two digits, such as +972 ••-•••-••67. It stands in an isolate, so that
/// it reads from left to right in Hebrew and Arabic too.
#[must_use]
pub fn masked(number: &E164) -> String {
    let whole = plan::international(number.expose());
    let digits = whole.chars().filter(char::is_ascii_digit).count();
    let hidden = plan::calling_code(number.expose())..digits.saturating_sub(SHOWN);
    let mut at = 0;
    let mut hide = |c: char| {
        if !c.is_ascii_digit() {
            return c;
        }
        at += 1;
        if hidden.contains(&(at - 1)) { '•' } else { c }
    };
    format!("\u{2066}{}\u{2069}", whole.chars().map(&mut hide).collect::<String>())
}
