//! A speech program: recordings into text, and text into recordings, behind walls of its own.

fn main() {}
