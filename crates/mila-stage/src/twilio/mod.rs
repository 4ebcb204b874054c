//! Twilio for WhatsApp in miniature.

mod account;
pub(crate) mod carrier;
mod collect;
mod content;
mod create;
pub(crate) mod inbound;
pub(crate) mod knobs;
pub(crate) mod ledger;
pub(crate) mod life;
mod list;
pub(crate) mod media;
pub(crate) mod message;
pub(crate) mod overrides;
mod post;
pub(crate) mod refusal;
pub(crate) mod rest;
pub(crate) mod status;
pub(crate) mod storage;
mod typing;
