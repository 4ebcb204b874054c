//! The binary is a shim over the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    mila::cli::main()
}
