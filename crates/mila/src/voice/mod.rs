//! Voice messages: listened to before the turn, spoken after it, and gone soon after that.

pub(crate) mod files;
pub(crate) mod follow;
pub(crate) mod listen;
pub(crate) mod speak;
pub(crate) mod strays;
pub(crate) mod sweep;
