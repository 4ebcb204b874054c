//! How the person wants to be spoken to: the language, the voice, the transcript.

use mila_domain::{EventId, Lane, Language, QuestionKind, Timestamp, TranscriptLine, VoiceMode};
use mila_store::{PersonTx, StoreError};

use mila_text::language::{Spoken, Texts};

use crate::context::Context;
use crate::outbound::texts::Localized;
use crate::outbound::{enqueue, enqueue_question};

/// Chooses the language of Mila's own texts. Somebody who was asked for their age in a
/// language they do not read is asked again.
pub(super) fn language(
    context: &Context,
    tx: &mut PersonTx<'_>,
    word: EventId,
    localized: &Localized,
    choice: Option<Language>,
    now: Timestamp,
) -> Result<(), StoreError> {
    let Some(language) = choice else {
        let names: Vec<_> = Language::ALL.iter().map(|it| Spoken::of(*it).name).collect();
        let values = [("languages", &*names.join(", "))];
        let text = localized.text_with(|texts| texts.language, &values);
        return enqueue(tx, Lane::Control, Some(word), text, now);
    };
    tx.amend().language(language);
    let localized = Localized::of(context, language);
    if tx.question().is_some_and(|question| question.kind == QuestionKind::Age) {
        let question = (QuestionKind::Age, localized.text(|texts| texts.first_question));
        return enqueue_question(tx, Lane::Control, Some(word), question, now);
    }
    enqueue(tx, Lane::Control, Some(word), localized.text(|texts| texts.language_chosen), now)
}

/// Chooses how the person is answered.
pub(super) fn voice(
    context: &Context,
    tx: &mut PersonTx<'_>,
    word: EventId,
    localized: &Localized,
    choice: Option<VoiceMode>,
    now: Timestamp,
) -> Result<(), StoreError> {
    let mode = choice.or(tx.account().voice).unwrap_or(VoiceMode::Auto);
    let named = [("voice", Texts::of(localized.language()).voice_mode(mode))];
    let text = if choice.is_some() {
        tx.amend().voice(mode);
        let here = context.speech.is_here();
        localized
            .text_with(|texts| if here { texts.voice_chosen } else { texts.voice_missing }, &named)
    } else {
        localized.text_with(|texts| texts.voice, &named)
    };
    enqueue(tx, Lane::Control, Some(word), text, now)
}

/// Chooses whether the person is shown the transcript of each recording.
pub(super) fn transcript(
    tx: &mut PersonTx<'_>,
    word: EventId,
    localized: &Localized,
    choice: TranscriptLine,
    now: Timestamp,
) -> Result<(), StoreError> {
    tx.amend().show_transcripts(choice == TranscriptLine::Shown);
    enqueue(
        tx,
        Lane::Control,
        Some(word),
        localized.text(|texts| texts.transcript_line(choice)),
        now,
    )
}
