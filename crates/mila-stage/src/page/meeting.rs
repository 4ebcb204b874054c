//! Somebody new on the page, and what a person may change about themselves.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;

use super::Page;
use crate::phone::Phone;

/// Longest profile name that WhatsApp allows, in characters.
const LONGEST_NAME: usize = 25;
/// Digits of a telephone number with its country code (ITU-T E.164).
const DIGITS: std::ops::RangeInclusive<usize> = 7..=15;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Meet {
    /// With country code; spaces, dashes and brackets do not matter.
    number: String,
    name: String,
    /// Mila is shown a business-scoped id in place of the number.
    hidden: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Hide {
    person: String,
    hidden: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Block {
    person: String,
    blocks: bool,
}

/// Somebody comes to the page. 409 if they are there already.
pub(super) async fn meet(State(page): State<Page>, Json(meet): Json<Meet>) -> StatusCode {
    let name = meet.name.trim();
    let Some(number) = whatsapp_number(&meet.number) else {
        return StatusCode::UNPROCESSABLE_ENTITY;
    };
    if !(1..=LONGEST_NAME).contains(&name.chars().count()) || number == page.carrier.account.sender
    {
        return StatusCode::UNPROCESSABLE_ENTITY;
    }
    if page.phone(&number).is_some() {
        return StatusCode::CONFLICT;
    }
    let phone = Phone::new(page.carrier, &number);
    phone.set_profile_name(name);
    if meet.hidden {
        phone.hide_number();
    }
    StatusCode::CREATED
}

/// A person hides the number from Mila, or shows it again.
pub(super) async fn hide(State(page): State<Page>, Json(hide): Json<Hide>) -> StatusCode {
    let Some(phone) = page.phone(&hide.person) else { return StatusCode::NOT_FOUND };
    if hide.hidden {
        phone.hide_number();
    } else {
        phone.show_number();
    }
    StatusCode::ACCEPTED
}

/// A person blocks Mila, or takes the block back.
pub(super) async fn block(State(page): State<Page>, Json(block): Json<Block>) -> StatusCode {
    let Some(phone) = page.phone(&block.person) else { return StatusCode::NOT_FOUND };
    if block.blocks {
        phone.blocks();
    } else {
        phone.unblocks();
    }
    StatusCode::ACCEPTED
}

/// `whatsapp:+15550100200` for `+1 (555) 010-0200`; none if it is no telephone number.
fn whatsapp_number(typed: &str) -> Option<String> {
    let decoration = |c: char| c.is_whitespace() || "-().\u{200e}\u{200f}".contains(c);
    let bare: String = typed.chars().filter(|c| !decoration(*c)).collect();
    let digits = bare.strip_prefix('+')?;
    let sound = DIGITS.contains(&digits.len())
        && digits.bytes().all(|byte| byte.is_ascii_digit())
        && !digits.starts_with('0');
    sound.then(|| format!("whatsapp:+{digits}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for typed in ["+15550100200", " +1 (555) 010-0200", "+1.555.010.0200\u{200f}"] {
            assert_eq!(whatsapp_number(typed).as_deref(), Some("whatsapp:+15550100200"));
        }
        for typed in ["", "+", "15550100200", "+0555010020", "+123456", "+1234567890123456", "+1x"]
        {
            assert_eq!(whatsapp_number(typed), None, "{typed}");
        }
    }
}
