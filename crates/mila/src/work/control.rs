//! The control lane: fixed words, each a short transaction and a send.

use std::time::Duration;

use mila_domain::account::{self, Control, Farewell};
use mila_domain::gate::Purpose;
use mila_domain::{
    AccountState, HeardLine, Lane, Language, MessageText, Timestamp, VoiceMode, words,
};
use mila_store::{Account, Claim, Fixed, PersonTx, StoreError, Suppression, Waiting};
use mila_text::language::{Spoken, Texts};

use super::{Outcome, say, send};
use crate::context::Context;
use crate::texts::Speaker;

/// Somebody who said to be under 16 is left alone for this time (promise S5): long enough
/// that a second try is not the same child one minute later.
const UNDER_AGE_FOR: Duration = Duration::from_hours(30 * 24);

pub(super) async fn work(context: &Context, claim: &Claim) -> Result<Outcome, StoreError> {
    // Decided before anything is sent: a STOP must not wait behind a send in doubt.
    while decide_next(context, claim).await? {}
    let later = send::flush(context, claim).await?;
    Ok(later.map_or(Outcome::Idle(None), Outcome::Later))
}

/// Decides the oldest waiting word. `false` when none waits.
async fn decide_next(context: &Context, claim: &Claim) -> Result<bool, StoreError> {
    let now = context.clock.now();
    let mut tx = context.store.guard("control", claim, None).await?;
    let Some(word) = tx.waiting(Lane::Control).await?.into_iter().next() else { return Ok(false) };
    let (state, asked) = (tx.account().state, tx.account().age_asked_at.is_some());
    let control = words::read(word.text.expose())
        .map_or(Control::PassOn, |word| account::decide(state, asked, word));
    carry_out(context, &mut tx, control, &word, now).await?;
    if control != Control::PassOn {
        tx.spend(context.settings.limits.fees.inbound, now).await?;
    }
    if !matches!(control, Control::Stop | Control::Farewell(_)) {
        tx.release_parked(now).await?;
    }
    // What waited behind this word may go on.
    if tx.count_waiting(Lane::Conversation).await? > 0 {
        tx.poke(Lane::Conversation, now).await?;
    }
    tx.commit().await?;
    tracing::info!(person = %claim.person.id(), event = %word.event, ?control, "decided a fixed word");
    context.wake.notify_one();
    Ok(true)
}

async fn carry_out(
    context: &Context,
    tx: &mut PersonTx<'_>,
    control: Control,
    word: &Waiting,
    now: Timestamp,
) -> Result<(), StoreError> {
    let speaker = Speaker::to(context, tx.account(), word.text.expose());
    match control {
        Control::PassOn => return tx.pass_on(word.event).await,
        Control::Welcome => welcome(tx, &speaker, now).await?,
        Control::Farewell(why) => farewell(tx, &speaker, why, now).await?,
        Control::Help => say(tx, Lane::Control, speaker.say(|texts| texts.help), now).await?,
        Control::Privacy => say(tx, Lane::Control, speaker.say(|texts| texts.privacy), now).await?,
        Control::Status => {
            let text = status(tx.account(), &speaker);
            say(tx, Lane::Control, text, now).await?;
        }
        Control::Language(choice) => language(context, tx, &speaker, choice, now).await?,
        Control::Voice(choice) => voice(context, tx, &speaker, choice, now).await?,
        Control::HeardLine(choice) => {
            tx.set_show_heard(choice == HeardLine::Shown).await?;
            say(tx, Lane::Control, speaker.say(|texts| texts.heard_line(choice)), now).await?;
        }
        Control::Stop => {
            tx.drop_conversation("stopped").await?;
            tx.set_state(AccountState::Stopped).await?;
            say(tx, Lane::Control, speaker.say(|texts| texts.stopped), now).await?;
        }
        Control::Hush => say(tx, Lane::Control, speaker.say(|texts| texts.hushed), now).await?,
        Control::Start => {
            tx.set_state(AccountState::Active).await?;
            say(tx, Lane::Control, speaker.say(|texts| texts.started), now).await?;
        }
        Control::Already => say(tx, Lane::Control, speaker.say(|texts| texts.already), now).await?,
    }
    tx.done(word.event, "fixed").await
}

/// Opens the account. What waited is answered by the conversation, which is welcome enough.
async fn welcome(
    tx: &mut PersonTx<'_>,
    speaker: &Speaker,
    now: Timestamp,
) -> Result<(), StoreError> {
    tx.set_state(AccountState::Active).await?;
    tx.confirm_age(speaker.version().id(), now).await?;
    if tx.count_waiting(Lane::Conversation).await? == 0 {
        say(tx, Lane::Control, speaker.say(|texts| texts.welcome), now).await?;
    }
    Ok(())
}

/// Ends before anything began: last words, and then nothing is kept.
async fn farewell(
    tx: &mut PersonTx<'_>,
    speaker: &Speaker,
    why: Farewell,
    now: Timestamp,
) -> Result<(), StoreError> {
    let text = match why {
        Farewell::TooYoung => {
            tx.suppress(Suppression::UnderAge, Some(now + UNDER_AGE_FOR), now).await?;
            speaker.say(|texts| texts.too_young)
        }
        Farewell::Declined => speaker.say(|texts| texts.declined),
    };
    tx.drop_conversation("farewell").await?;
    tx.set_state(AccountState::Erasing).await?;
    tx.say(&Fixed { lane: Lane::Control, purpose: Purpose::Farewell, text }, now).await?;
    tx.poke(Lane::Upkeep, now).await
}

/// How the account stands, in a few lines.
fn status(account: &Account, speaker: &Speaker) -> MessageText {
    let texts = Texts::of(speaker.language());
    let since = jiff::Timestamp::from_microsecond(account.created_at.as_micros())
        .map_or_else(|_| String::new(), |since| since.strftime("%Y-%m-%d").to_string());
    let values = [
        ("state", texts.state(account.state)),
        ("since", since.as_str()),
        ("language", Spoken::of(speaker.language()).name),
        ("voice", texts.voice_mode(account.voice.unwrap_or(VoiceMode::Auto))),
    ];
    speaker.say_with(|texts| texts.status, &values)
}

/// Chooses the language of Mila's own texts. Somebody who was asked for their age in a
/// language they do not read is asked again.
async fn language(
    context: &Context,
    tx: &mut PersonTx<'_>,
    speaker: &Speaker,
    choice: Option<Language>,
    now: Timestamp,
) -> Result<(), StoreError> {
    let Some(language) = choice else {
        let names: Vec<_> = Language::ALL.iter().map(|it| Spoken::of(*it).name).collect();
        let values = [("languages", &*names.join(", "))];
        let text = speaker.say_with(|texts| texts.language, &values);
        return say(tx, Lane::Control, text, now).await;
    };
    tx.set_language(language).await?;
    let speaker = Speaker::of(context, language);
    let asking =
        tx.account().state == AccountState::PendingAge && tx.account().age_asked_at.is_some();
    let text =
        speaker.say(|texts| if asking { texts.first_question } else { texts.language_chosen });
    say(tx, Lane::Control, text, now).await
}

/// Chooses how the person is answered.
async fn voice(
    context: &Context,
    tx: &mut PersonTx<'_>,
    speaker: &Speaker,
    choice: Option<VoiceMode>,
    now: Timestamp,
) -> Result<(), StoreError> {
    let mode = choice.or(tx.account().voice).unwrap_or(VoiceMode::Auto);
    let named = [("voice", Texts::of(speaker.language()).voice_mode(mode))];
    let text = if choice.is_some() {
        tx.set_voice(mode).await?;
        let here = context.speech.is_here();
        speaker
            .say_with(|texts| if here { texts.voice_chosen } else { texts.voice_missing }, &named)
    } else {
        speaker.say_with(|texts| texts.voice, &named)
    };
    say(tx, Lane::Control, text, now).await
}
