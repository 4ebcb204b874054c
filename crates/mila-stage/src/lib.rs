//! The outside world in miniature: Twilio, Claude and a phone in the browser.

pub mod claude;
