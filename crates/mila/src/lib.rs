//! Mila: a personal AI assistant on WhatsApp.

pub mod claude;
pub mod config;
pub mod twilio;
