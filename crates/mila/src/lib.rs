//! Mila: a personal AI assistant on WhatsApp.

pub mod config;
pub mod twilio;
