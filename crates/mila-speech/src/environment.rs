//! The environment variables that the native parts read.

use std::env;

use crate::Trouble;

/// Each with its reason.
const VARIABLES: [(&str, &str); 3] = [
    // When ggml aborts it would start a debugger to print where.
    ("GGML_NO_BACKTRACE", "1"),
    // Threads that wait yield at once: spinning, they took twice the time on busy cores.
    ("OMP_WAIT_POLICY", "passive"),
    // A heap for each thread would reserve address space for nothing.
    ("MALLOC_ARENA_MAX", "2"),
];

/// Sees to it that they are set: if they are not, the program starts itself anew with them, because
/// a running program cannot set its own safely.
///
/// # Errors
/// [`Trouble::Start`].
pub fn settle() -> Result<(), Trouble> {
    #[expect(clippy::disallowed_methods, reason = "not settings of ours: they are set, not read")]
    let settled =
        VARIABLES.iter().all(|(name, value)| env::var_os(name).is_some_and(|v| v == *value));
    if settled { Ok(()) } else { start_anew() }
}

#[cfg(unix)]
fn start_anew() -> Result<(), Trouble> {
    use std::os::unix::process::CommandExt as _;

    let program = env::current_exe().map_err(Trouble::Start)?;
    let mut command = std::process::Command::new(program);
    // It returns only if it failed.
    Err(Trouble::Start(command.args(env::args_os().skip(1)).envs(VARIABLES).exec()))
}
