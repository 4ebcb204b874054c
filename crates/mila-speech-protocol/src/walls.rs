//! The walls around the program.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A wall that the system does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Missing {
    /// Landlock: which files can be read.
    Files,
    /// Some of Landlock: an older kernel.
    SomeOfFiles,
    /// Seccomp: which system calls can be made.
    Calls,
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Files => "no Landlock here: files are not closed to the program",
            Self::SomeOfFiles => {
                "an older Landlock here: it closes files, and not signals to other processes"
            }
            Self::Calls => "no seccomp here: the network is not closed to the program",
        })
    }
}
