//! Speaking: the voice of an answer, made before the answer is recorded.

use mila_domain::{Language, VoiceMode, VoiceNoteId};
use mila_speech_protocol::Speak;
use mila_store::{Account, Claim, StoreError, Turn};
use mila_text::speakable::{self, SpokenLanguage};
use tracing::{Instrument as _, error_span};

use crate::context::Context;
use crate::sidecar::Speaking;

/// The voice of an answer: a sealed file that waits for its message.
#[derive(Clone, Copy, Debug)]
pub(super) struct Voice {
    /// Which file.
    pub(super) note: VoiceNoteId,
    /// Whether it says all of the answer; else the text stands beside it.
    pub(super) whole: bool,
}

/// Whether an answer is to be spoken, as far as is known before the account is asked again.
pub(super) fn is_wanted(context: &Context, account: &Account, turn: &Turn, answer: &str) -> bool {
    context.speech.is_here() && script(account, turn, answer).is_some()
}

/// Speaks an answer, if the person wants it spoken and it can be. Whatever fails leaves the
/// text.
///
/// # Errors
/// [`StoreError`].
pub(super) async fn synthesize(
    context: &Context,
    claim: &Claim,
    turn: &Turn,
    answer: &str,
) -> Result<Option<Voice>, StoreError> {
    let mut tx = context.store.guard("plan voice", claim, Some(turn.epoch)).await?;
    let Some(script) = script(tx.account(), turn, answer) else { return Ok(None) };
    let note = tx.voice_notes().plan(context.clock.now());
    tx.commit().await?;
    let span = error_span!("voice", %note);
    if make(context, claim, note, script.speak).instrument(span).await {
        return Ok(Some(Voice { note, whole: script.whole }));
    }
    let mut tx = context.store.guard("drop plans", claim, Some(turn.epoch)).await?;
    tx.voice_notes().drop_plans();
    tx.commit().await?;
    context.audio_is_done();
    Ok(None)
}

/// What is to be spoken.
struct Script {
    speak: Speak,
    whole: bool,
}

fn script(account: &Account, turn: &Turn, answer: &str) -> Option<Script> {
    let to_speech = turn.messages.iter().any(mila_store::InboundMessage::was_spoken);
    if !account.voice.unwrap_or(VoiceMode::Auto).speaks(to_speech) {
        return None;
    }
    let language = language(account, answer)?;
    // Until one that says so has arrived.
    let disclosure = if account.voice_told_at.is_none() { language.disclosure() } else { "" };
    let spoken = speakable::compose(answer, language);
    if spoken.text.is_empty() {
        return None;
    }
    let text = format!("{disclosure} {}", spoken.text).trim().to_owned();
    Some(Script {
        speak: Speak { language: language.code().to_owned(), text },
        whole: spoken.whole,
    })
}

/// The language of the answer, if there may be a voice for it, by those that the person speaks, and
/// the one that they read.
fn language(account: &Account, answer: &str) -> Option<SpokenLanguage> {
    let reads = account.language.map(Language::name);
    let known: Vec<&str> = account.spoken.iter().map(String::as_str).chain(reads).collect();
    speakable::voice_of(answer, &known)
}

/// Has it spoken, sealed and written. Whether there is a file now.
async fn make(context: &Context, claim: &Claim, note: VoiceNoteId, speak: Speak) -> bool {
    let begun = crate::clock::monotonic();
    let ogg = match context.speech.speak(speak).await {
        Ok(Speaking::Spoken(ogg)) => ogg,
        Ok(Speaking::NotSynthesized(why)) => {
            tracing::info!(?why, "an answer has no voice");
            return false;
        }
        Err(error) => {
            tracing::warn!(%error, "an answer has no voice");
            return false;
        }
    };
    let sealed = match context.store.seal_voice(&claim.person, note, &ogg) {
        Ok(sealed) => sealed,
        Err(error) => {
            tracing::error!(%error, "a voice could not be sealed");
            return false;
        }
    };
    let written = context.voice_files.write(note, &sealed).await;
    let elapsed_ms = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX);
    match &written {
        Ok(()) => tracing::info!(bytes = ogg.len(), elapsed_ms, "spoke an answer"),
        Err(error) => tracing::error!(%error, "a voice could not be written"),
    }
    written.is_ok()
}
