//! What people write, and what it is taken for.

mod answers;
mod inbound;
mod kinds;
mod stops;
mod tables;
