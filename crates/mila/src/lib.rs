//! Mila: a personal AI assistant on WhatsApp.
//!
//! The path of a message: `http` records it, `work` claims the person's lane,
//! `assistant` drives the turn, `work` sends. `app` builds everything. The picture is in
//! ARCHITECTURE.md.

pub mod app;
mod assistant;
pub mod claude;
pub mod cli;
pub mod clock;
pub mod config;
mod context;
pub mod countries;
mod data_dir;
mod delivery_report;
pub mod doctor;
pub mod egress;
mod heartbeat;
mod http;
pub mod logging;
pub mod models;
mod pages;
pub mod policy;
mod speech;
pub mod templates;
pub mod texts;
pub mod twilio;
mod voice;
mod work;
