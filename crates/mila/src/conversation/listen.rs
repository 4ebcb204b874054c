//! Listening: a recording becomes text before the turn begins.
//!
//! The recording is fetched into memory, handed to the speech program, and what it says is
//! written down in one transaction that also has Twilio's copy deleted. A crash anywhere before
//! that costs one more fetch.

use std::time::Duration;

use bytes::Bytes;
use mila_domain::recording_failure::{Format, RecordingFailure};
use mila_domain::{AccountState, Lane, MessageText, Timestamp, Unanswered};
use mila_speech_protocol::{Container, NotTranscribed, Transcript};
use mila_store::{AUDIO_FOR, Account, Claim, InboundMessage, PersonTx, StoreError};
use tracing::{Instrument as _, error_span};

use super::admission;
use crate::context::Context;
use crate::outbound::texts::Localized;
use crate::outbound::{enqueue, typing};
use crate::sidecar::{Hearing, SpeechError};
use crate::twilio::{MediaSid, MessageSid, TwilioError};

/// The largest recording: what WhatsApp carries.
const MOST_BYTES: usize = 16 * 1024 * 1024;

/// A recording that cannot be fetched or listened to is given up after so much time of trying,
/// and the person told: nobody waits longer for an answer.
const PATIENCE: Duration = Duration::from_mins(10);

/// Where nobody can listen, it is waited so long for the program to be put back.
const REPLACED_WITHIN: Duration = Duration::from_mins(1);

/// Pauses between tries grow with the time of trying, from this on.
const LEAST_PAUSE: Duration = Duration::from_secs(1);

/// The longest of these pauses.
const LONGEST_PAUSE: Duration = Duration::from_mins(1);

/// The longest time after which a recording that waits in turn is looked at again.
const LONGEST_QUEUE: Duration = Duration::from_secs(3);

/// The longest transcript that is kept, in bytes: ten minutes of the fastest speech are half.
const LONGEST_TRANSCRIPT: usize = 32 * 1024;

/// Most characters of a transcript that are shown; a message has 1600.
const MOST_SHOWN: usize = 700;

/// A recording that waits to be listened to.
#[derive(Debug)]
pub(super) struct Recording {
    waiting: InboundMessage,
    medium_id: String,
    account: Account,
}

/// What came of listening.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Listened {
    /// It is text now, or was given up.
    Settled,
    /// It must wait until then.
    Later(Timestamp),
}

/// What came of one recording.
enum Outcome {
    Transcript(Transcript),
    Failed(RecordingFailure, Option<Format>),
    /// Others are listened to; it is looked at again after this time.
    Queued(Duration),
    /// It may still come to something, if it is not tried longer than this.
    NotYet(Duration, RecordingFailure),
}

/// The oldest recording among what waits, if it may be listened to: that of somebody who is old
/// enough, or who was asked for their age before it; who did not say STOP, and is answered at all.
pub(super) fn first(
    context: &Context,
    tx: &PersonTx<'_>,
    waiting: &[InboundMessage],
    unanswered: Option<Unanswered>,
) -> Option<Recording> {
    let room = admission::room(context, tx.account(), waiting);
    let may_be_heard = |message: &InboundMessage| match tx.account().state {
        AccountState::Active => true,
        // It may be the answer; what was said before the question waits for it.
        AccountState::PendingAge => {
            tx.question().is_some_and(|question| message.received_at > question.opened_at)
        }
        _ => false,
    };
    let mut recordings =
        waiting.iter().zip(room).filter(|(it, _)| it.medium_id.is_some() && may_be_heard(it));
    let (waiting, within_rate) = recordings.next()?;
    // What is beyond the person's rate is closed unheard.
    if !within_rate || unanswered.is_some() {
        return None;
    }
    let (waiting, account) = (waiting.clone(), tx.account().clone());
    let medium_id = waiting.medium_id.clone()?;
    Some(Recording { waiting, medium_id, account })
}

/// Listens to a recording.
///
/// # Errors
/// [`StoreError`].
pub(super) async fn transcribe(
    context: &Context,
    claim: &Claim,
    recording: &Recording,
) -> Result<Listened, StoreError> {
    let waiting = &recording.waiting;
    typing::show(context, waiting);
    let span = error_span!("recording", event = %waiting.event);
    match attempt(context, recording).instrument(span).await {
        Outcome::Transcript(transcript) => {
            write_down(context, claim, recording, transcript).await?;
        }
        Outcome::Failed(why, format) => give_up(context, claim, recording, (why, format)).await?,
        Outcome::Queued(pause) => {
            let now = context.clock.now();
            if tried(context, claim, recording, now).await? < PATIENCE {
                return Ok(Listened::Later(now + pause));
            }
            give_up(context, claim, recording, (RecordingFailure::NotHere, None)).await?;
        }
        Outcome::NotYet(patience, why) => {
            let now = context.clock.now();
            let tried = tried(context, claim, recording, now).await?;
            if tried < patience {
                return Ok(Listened::Later(now + tried.clamp(LEAST_PAUSE, LONGEST_PAUSE)));
            }
            give_up(context, claim, recording, (why, None)).await?;
        }
    }
    context.audio_is_done();
    Ok(Listened::Settled)
}

/// How long a recording has been tried in vain.
async fn tried(
    context: &Context,
    claim: &Claim,
    recording: &Recording,
    now: Timestamp,
) -> Result<Duration, StoreError> {
    let mut tx = context.store.guard("sought", claim, None).await?;
    let since = tx.recordings().sought(&recording.waiting, now).await?;
    tx.commit().await?;
    Ok(now.since(since))
}

async fn attempt(context: &Context, recording: &Recording) -> Outcome {
    let Recording { waiting, medium_id, account } = recording;
    let age = context.clock.now().since(waiting.received_at);
    if age >= AUDIO_FOR {
        return Outcome::Failed(RecordingFailure::TooLate, None);
    }
    if !context.speech.can_hear() {
        // It may be replaced just now.
        return Outcome::NotYet(REPLACED_WITHIN, RecordingFailure::NotHere);
    }
    // The place first: what waits for one is not in memory, and holds no place of the lane's.
    let place = match context.speech.place(waiting.event, waiting.received_at) {
        Ok(place) => place,
        Err(before) => {
            let pause = LEAST_PAUSE * u32::try_from(before / 8).unwrap_or(u32::MAX).max(1);
            return Outcome::Queued(pause.min(LONGEST_QUEUE));
        }
    };
    typing::show(context, waiting);
    let recording = match fetch(context, waiting, medium_id).await {
        Ok(recording) => recording,
        Err(error) => {
            tracing::warn!(%error, "a recording could not be fetched");
            let why = match error {
                TwilioError::TooLarge { .. } => RecordingFailure::TooLong,
                _ => RecordingFailure::NotFetched,
            };
            return Outcome::NotYet(patience(&error), why);
        }
    };
    let begun = crate::clock::monotonic();
    let bytes = recording.len();
    let hearing = place.hear(&recording, languages(account)).await;
    drop((recording, place));
    let elapsed_ms = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX);
    match hearing {
        Ok(Hearing::Transcript(transcript)) if !is_usable(&transcript) => {
            Outcome::Failed(RecordingFailure::Unclear, None)
        }
        Ok(Hearing::Transcript(transcript)) => {
            let (length_ms, language) = (transcript.length_ms, transcript.language.as_str());
            let losses = transcript.losses.len();
            tracing::info!(bytes, length_ms, language, losses, elapsed_ms, "heard");
            Outcome::Transcript(transcript)
        }
        Ok(Hearing::NotTranscribed(why)) => {
            tracing::info!(bytes, ?why, elapsed_ms, "heard nothing");
            let (why, format) = failure_of(why);
            Outcome::Failed(why, format)
        }
        Err(SpeechError::Busy | SpeechError::Absent) => {
            Outcome::NotYet(PATIENCE, RecordingFailure::NotHere)
        }
        // Whatever killed the program twice is in the recording.
        Err(SpeechError::Failed) => Outcome::Failed(RecordingFailure::Broken, None),
    }
}

async fn fetch(
    context: &Context,
    waiting: &InboundMessage,
    medium_id: &str,
) -> Result<Bytes, TwilioError> {
    let unreadable = |_| TwilioError::Unreadable("sid");
    let message = MessageSid::parse(waiting.provider_id.as_deref().unwrap_or_default());
    let medium = MediaSid::parse(medium_id).map_err(unreadable)?;
    context.twilio.fetch_media(&message.map_err(unreadable)?, &medium, MOST_BYTES).await
}

/// For how long a recording is tried again after this error.
fn patience(error: &TwilioError) -> Duration {
    match error {
        TwilioError::OutcomeUnknown { .. } => PATIENCE,
        // Just after the webhook it may not be there yet.
        TwilioError::Rejected { status: 404, .. } => Duration::from_mins(1),
        other if other.may_pass() => PATIENCE,
        _ => Duration::ZERO,
    }
}

/// The languages that the person is known to use: those heard lately, and the one that they read.
/// They are no fence: what is clearly in another language is heard in that.
fn languages(account: &Account) -> Vec<String> {
    let mut languages = account.spoken.clone();
    let reads = account.language.map(|language| language.name().to_owned());
    languages.extend(reads.filter(|it| !account.spoken.is_empty() && !account.spoken.contains(it)));
    languages
}

/// What is kept of a transcript; `None` when it cannot be used.
pub(crate) fn words_kept(transcript: &Transcript) -> Option<String> {
    is_usable(transcript).then(|| transcript.text())
}

/// Whether what the program says it heard can be kept: some words, and a language by its code.
fn is_usable(transcript: &Transcript) -> bool {
    let letters = |code: &str| code.bytes().all(|byte| byte.is_ascii_lowercase());
    let code = (2..=3).contains(&transcript.language.len()) && letters(&transcript.language);
    let length = transcript.text().len();
    code && (1..=LONGEST_TRANSCRIPT).contains(&length)
}

/// Writes down what was heard, unless the account has changed since: whoever said STOP meanwhile
/// is not listened to, nor one whose number may have a new holder.
async fn write_down(
    context: &Context,
    claim: &Claim,
    recording: &Recording,
    transcript: Transcript,
) -> Result<(), StoreError> {
    let now = context.clock.now();
    let epoch = Some(recording.account.epoch);
    let mut tx = context.store.guard("write transcript", claim, epoch).await?;
    let text = MessageText::new(transcript.text());
    let sure = transcript.passages.iter().all(|passage| !passage.doubtful);
    let lane = tx.recordings().transcribed(&recording.waiting, &text, sure, now).await?;
    if transcript.sure_of_language {
        tx.amend().speaks(&transcript.language);
    }
    if tx.account().show_transcripts && lane == Lane::Conversation {
        let localized = Localized::to(context, tx.account(), text.expose());
        let line =
            localized.text_with(|texts| texts.transcript, &[("text", &shown(text.expose()))]);
        enqueue(&mut tx, Lane::Conversation, Some(recording.waiting.event), line, now)?;
    }
    tx.commit().await
}

/// As much of it as one message may carry beside the words around it.
fn shown(transcript: &str) -> String {
    let end = transcript.char_indices().nth(MOST_SHOWN).map_or(transcript.len(), |(at, _)| at);
    let more = if end < transcript.len() { "…" } else { "" };
    format!("{}{more}", &transcript[..end])
}

/// Gives the recording up, and says why.
async fn give_up(
    context: &Context,
    claim: &Claim,
    recording: &Recording,
    (why, format): (RecordingFailure, Option<Format>),
) -> Result<(), StoreError> {
    let now = context.clock.now();
    let epoch = Some(recording.account.epoch);
    let mut tx = context.store.guard("unheard", claim, epoch).await?;
    tx.inbox().done(recording.waiting.event, why.name());
    let localized = Localized::to(context, tx.account(), "");
    let named =
        format.map_or("", |format| mila_text::Texts::of(localized.language()).format(format));
    let line = localized.text_with(|texts| texts.recording_failure(why), &[("format", named)]);
    enqueue(&mut tx, Lane::Conversation, Some(recording.waiting.event), line, now)?;
    tx.commit().await
}

/// Why, in our own words, and the format that it came in.
fn failure_of(why: NotTranscribed) -> (RecordingFailure, Option<Format>) {
    match why {
        NotTranscribed::NoModel => (RecordingFailure::NotHere, None),
        NotTranscribed::Format(container) => {
            (RecordingFailure::OtherFormat, Some(format(container)))
        }
        NotTranscribed::Broken => (RecordingFailure::Broken, None),
        NotTranscribed::TooShort => (RecordingFailure::TooShort, None),
        NotTranscribed::TooLong => (RecordingFailure::TooLong, None),
        NotTranscribed::NoSpeech => (RecordingFailure::Silent, None),
        NotTranscribed::Unclear => (RecordingFailure::Unclear, None),
        NotTranscribed::UnclearLanguage => (RecordingFailure::UnclearLanguage, None),
    }
}

fn format(container: Container) -> Format {
    match container {
        Container::M4a => Format::M4a,
        Container::Mp3 => Format::Mp3,
        Container::Aac => Format::Aac,
        Container::Amr => Format::Amr,
        Container::Wav => Format::Wav,
        Container::Flac => Format::Flac,
        Container::Webm => Format::Webm,
        Container::Ogg => Format::Ogg,
        Container::Unknown => Format::Unknown,
    }
}
