//! Mila: a personal AI assistant on WhatsApp.
