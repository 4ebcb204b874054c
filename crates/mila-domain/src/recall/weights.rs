//! What each thing that speaks for a message counts.

/// The weights of one linear sum. All but the flags are z-scores, so a weight of 1 counts a
/// standard deviation as one. They are round on purpose: they were chosen by their reasons and
/// looked at on three development conversations, never fitted to them, and each figure moves little
/// when one changes by half.
#[derive(Debug)]
pub(super) struct Weights {
    /// BM25 of the message: half, because the window holds it too.
    pub(super) message: f32,
    /// BM25 of it with its neighbours: an answer rarely repeats the words of its question.
    pub(super) window: f32,
    /// BM25 of its session: what else was spoken of.
    pub(super) session: f32,
    /// BM25 of its session for the words of the best hits: the second fact of a question that needs
    /// two. More of it follows hits that are wrong.
    pub(super) echo: f32,
    /// Flag: it was written by the one whose words are asked for. Half of all messages are, so
    /// nothing else says as much for so little.
    pub(super) speaker: f32,
    /// Flag: it lies in the time that is named; half a flag soon after it.
    pub(super) time: f32,
    /// Flag: it asks, and so it is not the answer.
    pub(super) asks: f32,
    /// Flag: it follows one that asks.
    pub(super) answers: f32,
    /// Trigrams of its text: forms of a word that no stem joins, and slips of the finger.
    pub(super) letters: f32,
    /// Likeness of its vector, of its neighbours' and of the best in its session: meaning where no
    /// word is shared.
    pub(super) likeness: f32,
    pub(super) likeness_beside: f32,
    pub(super) likeness_in_session: f32,
    /// Taken off for each better hit in its session: a second fact was said at another time.
    pub(super) again: f32,
}

pub(super) const WEIGHTS: Weights = Weights {
    message: 0.5,
    window: 1.0,
    session: 1.0,
    echo: 0.2,
    speaker: 4.0,
    time: 3.0,
    asks: -1.0,
    answers: 0.5,
    letters: 0.4,
    likeness: 1.5,
    likeness_beside: 0.75,
    likeness_in_session: 0.75,
    again: 0.2,
};
