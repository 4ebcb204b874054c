//! The account that the stub, Mila and the floor know. None of it exists.

/// The account.
pub const ACCOUNT: &str = "AC0123456789abcdef0123456789abcdef";
/// What signs webhooks and authorizes requests.
pub const TOKEN: &str = "0123456789abcdef0123456789abcdef";
/// The number that people write to.
pub const SENDER: &str = "whatsapp:+15550001111";
/// Where webhooks of new messages go.
pub const MESSAGE_PATH: &str = "/twilio/message";

/// The `number`-th of the people who write; at most seven digits.
#[must_use]
pub fn person(number: usize) -> String {
    format!("whatsapp:+1555{number:07}")
}
