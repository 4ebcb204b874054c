//! Audio: where it is, and that nothing keeps it longer than it is needed.

use std::time::Duration;

use mila_domain::delivery::{Delivery, Remedy};
use mila_domain::inbound::Kind;
use mila_domain::turn::{Answer, Step, Stop};
use mila_domain::{AccountState, Deeds, Lane, MessageText, OutboxId, Timestamp};
use mila_store::{
    AUDIO_FOR, Arrival, Begun, Claim, Delivered, FailureCause, OutboundBody, Parts, Report,
    StoreError,
};

use crate::place::{DANA, Place, at, on_both, says};

const SID: &str = "MM0123456789abcdef0123456789abcdef";

/// A recording that Dana sent.
fn recording() -> Arrival {
    Arrival {
        provider_id: SID.to_owned(),
        kind: Kind::Audio,
        medium_id: Some("ME0123456789abcdef0123456789abcdef".to_owned()),
        ..says("", DANA)
    }
}

/// The ids that are due to be deleted at the provider.
async fn due(place: &Place, now: Timestamp) -> Vec<String> {
    let taken = place.store.take_deletions(now, now + Duration::from_hours(1)).await.unwrap();
    taken.into_iter().map(|deletion| deletion.provider_id).collect()
}

/// A claim of Dana's conversation, in which a recording waits.
async fn waiting(place: &Place) -> Claim {
    place.hears(&recording(), at(0)).await;
    let me = place.instance(at(0)).await;
    place.claims(me, at(0)).await
}

/// An answer that is spoken, and whose text stands beside it in so many parts.
async fn spoken(place: &Place, claim: &Claim, texts: usize) {
    let mut tx = place.tx(claim).await;
    tx.amend().state(AccountState::Active).unwrap();
    let waiting = tx.inbox().waiting(Lane::Conversation).await.unwrap();
    let mut turn = tx.turns().open(waiting, None, (None, None), at(1)).unwrap();
    let content = r#"[{"type":"text","text":"Good morning."}]"#.to_owned();
    let content = serde_json::value::RawValue::from_string(content).unwrap();
    let step = Step::Answered(Answer { content, stop: Stop::EndTurn });
    turn.steps.push(step);
    tx.turns().append(&turn, None, at(1)).unwrap();
    let voice = Some(tx.voice_notes().plan(at(1)));
    tx.turns()
        .answer(&turn, Parts { voice, texts, undone: Deeds::NONE }, None, None, at(1))
        .unwrap();
    tx.commit().await.unwrap();
}

async fn next_letter(place: &Place, claim: &Claim, now: Timestamp) -> (OutboxId, Begun) {
    let intent = place.next_in(claim, Lane::Conversation).await.unwrap();
    (intent.id, place.begins(claim, &intent, now).await)
}

fn report(delivery: Delivery) -> Report {
    Report {
        provider_id: "MMffffffffffffffffffffffffffffffff".to_owned(),
        delivery: Some(delivery),
        cause: FailureCause { code: None, remedy: Remedy::Nothing, tell: false },
    }
}

on_both! {
    async fn a_recording_is_to_go_within_a_day_whatever_happens(place: Place) {
        place.hears(&recording(), at(0)).await;
        assert!(AUDIO_FOR < Duration::from_hours(24));
        assert_eq!(due(&place, at(0) + AUDIO_FOR - Duration::from_secs(1)).await, [""; 0]);
        assert_eq!(due(&place, at(0) + AUDIO_FOR).await, [SID]);
        assert_eq!(place.store.figures().await.unwrap().oldest_audio, Some(at(0)));
        place.store.deleted(SID).await.unwrap();
        assert_eq!(place.store.figures().await.unwrap().oldest_audio, None);
    }

    async fn the_time_of_trying_begins_with_the_first_try(place: Place) {
        let claim = waiting(&place).await;
        let mut tx = place.tx(&claim).await;
        let recording = tx.inbox().waiting(Lane::Conversation).await.unwrap().remove(0);
        assert_eq!(tx.recordings().sought(&recording, at(100)).await.unwrap(), at(100));
        assert_eq!(tx.recordings().sought(&recording, at(200)).await.unwrap(), at(100));
        tx.recordings().transcribed(&recording, &MessageText::new("good morning"), true, at(201)).await.unwrap();
        let late = tx.recordings().sought(&recording, at(300)).await;
        assert!(matches!(late, Err(StoreError::Fenced)), "it waits no longer");
    }

    async fn a_stray_that_cannot_be_deleted_yet_keeps_its_pause(place: Place) {
        assert!(place.store.delete_stray(SID, at(0)).await.unwrap());
        assert_eq!(due(&place, at(10)).await, [SID]);
        place.store.delete_again(SID, at(500)).await.unwrap();
        assert!(!place.store.delete_stray(SID, at(0)).await.unwrap(), "known");
        assert_eq!(due(&place, at(499)).await, [""; 0]);
        assert_eq!(due(&place, at(500)).await, [SID]);
    }

    async fn it_goes_when_its_words_are_written_down(place: Place) {
        let claim = waiting(&place).await;
        let mut tx = place.tx(&claim).await;
        let waiting = tx.inbox().waiting(Lane::Conversation).await.unwrap().remove(0);
        assert!(waiting.medium_id.is_some() && !waiting.is_words());
        let text = MessageText::new("good morning");
        assert_eq!(tx.recordings().transcribed(&waiting, &text, true, at(1)).await.unwrap(), Lane::Conversation);
        let message = tx.inbox().waiting(Lane::Conversation).await.unwrap().remove(0);
        assert_eq!((message.text.expose(), &message.medium_id), ("good morning", &None));
        assert!(message.is_words() && message.was_spoken());
        drop(tx);
        assert_eq!(due(&place, at(1)).await, [""; 0], "not before the words last");
        let mut tx = place.tx(&claim).await;
        tx.recordings().transcribed(&waiting, &text, true, at(1)).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(due(&place, at(1)).await, [SID]);
    }

    async fn languages_are_remembered_as_they_were_heard_last_and_a_wrong_one_fades(place: Place) {
        let claim = waiting(&place).await;
        for (language, known) in
            [("ru", "ru"), ("es", "es ru"), ("en", "en es ru"), ("es", "es en ru"), ("he", "he es en")]
        {
            let mut tx = place.tx(&claim).await;
            tx.amend().speaks(language);
            tx.commit().await.unwrap();
            let mut tx = place.tx(&claim).await;
            assert_eq!(tx.account().spoken.join(" "), known);
            tx.amend().speaks(language);
            assert_eq!(tx.account().spoken.join(" "), known, "heard again");
        }
    }

    async fn a_fixed_word_that_was_spoken_goes_to_control(place: Place) {
        let claim = waiting(&place).await;
        let mut tx = place.tx(&claim).await;
        let waiting = tx.inbox().waiting(Lane::Conversation).await.unwrap().remove(0);
        let word = MessageText::new("Stop.");
        assert_eq!(tx.recordings().transcribed(&waiting, &word, true, at(1)).await.unwrap(), Lane::Control);
        assert_eq!(tx.inbox().count_waiting(Lane::Control).await.unwrap(), 1);
        assert_eq!(tx.inbox().count_waiting(Lane::Conversation).await.unwrap(), 0);
    }

    async fn it_goes_when_it_is_given_up_dropped_or_its_person_erased(place: Place) {
        for way in ["given up", "dropped", "erased"] {
            let arrival = Arrival {
                provider_id: format!("MM{:032x}", way.len()),
                ..recording()
            };
            place.hears(&arrival, at(10)).await;
            let me = place.instance(at(10)).await;
            let claim = place.claims(me, at(10)).await;
            let mut tx = place.tx(&claim).await;
            let event = tx.inbox().waiting(Lane::Conversation).await.unwrap().remove(0).event;
            match way {
                "given up" => tx.inbox().done(event, "broken"),
                "dropped" => tx.inbox().drop_conversation("stopped"),
                _ => {
                    tx.erase(at(10)).await.unwrap();
                    assert_eq!(due(&place, at(10)).await, [arrival.provider_id], "{way}");
                    continue;
                }
            }
            tx.commit().await.unwrap();
            assert_eq!(due(&place, at(10)).await, [arrival.provider_id], "{way}");
            place.store.release(&claim, mila_store::Release::Done(None)).await.unwrap();
        }
    }

    async fn a_planned_note_that_was_never_used_gives_way_to_the_next(place: Place) {
        let claim = waiting(&place).await;
        let mut tx = place.tx(&claim).await;
        let first = tx.voice_notes().plan(at(1));
        tx.commit().await.unwrap();
        assert_eq!(place.store.voice_notes(at(1)).await.unwrap(), [first]);
        let mut tx = place.tx(&claim).await;
        let second = tx.voice_notes().plan(at(2));
        tx.commit().await.unwrap();
        assert_eq!(place.store.voice_notes(at(2)).await.unwrap(), [second]);
        assert_eq!(place.store.voice_notes(at(2) + AUDIO_FOR).await.unwrap(), []);
    }

    async fn a_voice_is_fetched_by_its_token_until_it_is_delivered(place: Place) {
        let claim = waiting(&place).await;
        spoken(&place, &claim, 0).await;
        let (intent, begun) = next_letter(&place, &claim, at(2)).await;
        assert!(matches!(begun, Begun::Go { body: OutboundBody::Voice, .. }), "{begun:?}");
        let store = &place.store;
        let token = store.voice_token(intent, claim.person.id());
        let fetched = store.voice_note(intent, &token, at(3)).await.unwrap().unwrap();
        let sealed = store.seal_voice(&claim.person, fetched.note, b"OggS").unwrap();
        assert_eq!(store.open_voice(&fetched, &sealed).unwrap(), b"OggS");
        for wrong in ["", &token[1..], &token.to_uppercase()] {
            assert!(store.voice_note(intent, wrong, at(3)).await.unwrap().is_none(), "{wrong}");
        }
        let late = at(1) + AUDIO_FOR;
        assert!(store.voice_note(intent, &token, late).await.unwrap().is_none(), "too late");

        assert_eq!(store.report(intent, &report(Delivery::Sent), at(4)).await.unwrap(), Delivered::Recorded);
        assert_eq!(due(&place, at(5)).await, [""; 0], "the copy is needed until it arrives");
        let delivered = store.report(intent, &report(Delivery::Delivered), at(5)).await.unwrap();
        assert_eq!(delivered, Delivered::VoiceDelivered);
        assert!(store.voice_note(intent, &token, at(5)).await.unwrap().is_none(), "it arrived");
        assert_eq!(store.voice_notes(at(5)).await.unwrap(), []);
        assert_eq!(due(&place, at(5)).await, [report(Delivery::Sent).provider_id]);
    }

    async fn a_voice_that_is_refused_at_once_is_said_in_words(place: Place) {
        let claim = waiting(&place).await;
        spoken(&place, &claim, 0).await;
        let intent = place.next_in(&claim, Lane::Conversation).await.unwrap();
        place.begins(&claim, &intent, at(2)).await;
        let mut tx = place.tx(&claim).await;
        let cause = FailureCause { code: Some(21_620), remedy: Remedy::Nothing, tell: false };
        tx.outbox().fail_send(&intent, cause, at(2)).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(place.store.voice_notes(at(2)).await.unwrap(), []);
        let (_, begun) = next_letter(&place, &claim, at(20)).await;
        let Begun::Go { body: OutboundBody::Words(body), .. } = begun else { panic!("{begun:?}") };
        assert_eq!(body.expose(), "Good morning.");
        assert!(!place.untold(&claim).await, "its words are on their way");
    }

    /// Twilio made two messages of one intent: both copies go.
    async fn a_second_copy_of_a_voice_goes_too(place: Place) {
        let claim = waiting(&place).await;
        spoken(&place, &claim, 0).await;
        let (intent, _) = next_letter(&place, &claim, at(2)).await;
        place.store.report(intent, &report(Delivery::Delivered), at(3)).await.unwrap();
        let second = Report { provider_id: SID.replace('0', "e"), ..report(Delivery::Sent) };
        let told = place.store.report(intent, &second, at(4)).await.unwrap();
        assert_eq!(told, Delivered::SecondId);
        let mut gone = due(&place, at(4)).await;
        gone.sort_unstable();
        assert_eq!(gone, [second.provider_id, report(Delivery::Sent).provider_id]);
    }

    async fn a_stop_gives_up_voices_that_were_not_sent(place: Place) {
        let claim = waiting(&place).await;
        spoken(&place, &claim, 0).await;
        let mut tx = place.tx(&claim).await;
        tx.voice_notes().plan(at(2));
        tx.inbox().drop_conversation("stopped");
        tx.commit().await.unwrap();
        assert_eq!(place.store.voice_notes(at(2)).await.unwrap(), []);
    }

    async fn a_recording_that_was_reconciled_late_has_no_day_of_its_own(place: Place) {
        let late = Arrival { since: Some(at(0)), ..recording() };
        place.hears(&late, at(20 * 3600)).await;
        assert_eq!(place.store.figures().await.unwrap().oldest_audio, Some(at(0)));
        assert_eq!(due(&place, at(0) + AUDIO_FOR).await, [SID]);
    }

    async fn a_voice_that_fails_is_said_in_words_that_do_not_stand_beside_it(place: Place) {
        for (texts, words) in [(0, true), (1, false)] {
            let place = place.another().await;
            let claim = waiting(&place).await;
            spoken(&place, &claim, texts).await;
            let (voice, _) = next_letter(&place, &claim, at(2)).await;
            let failed = place.store.report(voice, &report(Delivery::Failed), at(3)).await.unwrap();
            assert_eq!(failed, Delivered::Resending);
            if !words {
                // The words that stand beside it follow; without its voice it has nothing to add.
                let (_, begun) = next_letter(&place, &claim, at(20)).await;
                assert!(matches!(begun, Begun::Gone), "{begun:?}");
            }
            let (_, begun) = next_letter(&place, &claim, at(20)).await;
            let Begun::Go { body: OutboundBody::Words(body), .. } = begun else { panic!("{begun:?}") };
            assert_eq!(body.expose(), "Good morning.");
            let open = "SELECT COUNT(*) FROM outbox WHERE state = 'intended'";
            assert_eq!(place.number(open).await, 0, "and nothing else");
        }
    }
}
