//! Mila: a personal AI assistant on WhatsApp.

pub mod claude;
