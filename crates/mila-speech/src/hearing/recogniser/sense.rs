//! What is no speech, taken out.

use mila_speech_protocol::Passage;

/// The passages without what nobody said; empty if nothing is left.
pub(super) fn kept(mut passages: Vec<Passage>) -> Vec<Passage> {
    if let Some(first) = passages.first_mut() {
        first.text = first.text.trim_start().to_owned();
    }
    passages
}
