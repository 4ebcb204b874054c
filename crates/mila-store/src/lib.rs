//! All of Mila's SQL and the sealing of content.
