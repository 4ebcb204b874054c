//! Mila: a personal AI assistant on WhatsApp.
//!
//! The path of a message: `http` records it, `work` claims the person's lane, `control` decides
//! fixed words and `conversation` drives the turn, `outbound` sends. `app` builds everything. The
//! picture is in ARCHITECTURE.md.

pub mod app;
mod calls;
pub mod claude;
pub mod cli;
pub mod clock;
pub mod config;
mod context;
mod control;
mod conversation;
pub mod countries;
mod data_dir;
pub mod doctor;
mod duties;
pub mod egress;
pub mod eval;
mod http;
mod instance;
mod intake;
pub mod logging;
mod loopback;
mod memory;
mod metrics;
pub mod models;
pub mod outbound;
mod pages;
pub mod policy;
mod recall;
pub mod seams;
mod sidecar;
mod timers;
pub mod twilio;
mod work;
pub mod zone_files;
