//! The binary is a shim over the library.

fn main() {}
