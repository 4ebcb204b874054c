//! The past that goes to the model: from its stored start on, without what was forgotten.

use mila_domain::turn::{Answer, Step, Stop};
use mila_domain::{AccountState, Deeds, Lane, QuestionKind};
use mila_store::{Claim, Forgetting, LaneTx, Parts};

use crate::place::{DANA, Place, at, on_both, says};

const START: &str = "SELECT past_from FROM account";

impl Place {
    /// Dana says something that takes so many bytes, and is answered.
    async fn talks(&self, claim: &Claim, number: u64, bytes: usize) {
        let words = format!("{number:04} {}", "x".repeat(bytes - 5));
        self.hears(&says(&words, DANA), at(number)).await;
        let mut tx = self.tx(claim).await;
        let waiting = tx.inbox().waiting(Lane::Conversation).await.unwrap();
        let mut turn = tx.turns().open(waiting, None, (None, None), at(number)).unwrap();
        let content = r#"[{"type":"text","text":"Well."}]"#.to_owned();
        let content = serde_json::value::RawValue::from_string(content).unwrap();
        let step = Step::Answered(Answer { content, stop: Stop::EndTurn });
        turn.steps.push(step);
        tx.turns().append(&turn, None, at(number)).unwrap();
        tx.turns()
            .answer(
                &turn,
                Parts { voice: None, texts: 1, undone: Deeds::NONE },
                None,
                None,
                at(number),
            )
            .unwrap();
        tx.commit().await.unwrap();
    }

    async fn talking(&self) -> Claim {
        let (_, claim) = self.dana_in_hand().await;
        self.becomes(&claim, AccountState::Active).await;
        // Conversation waits behind what control has not looked at.
        let mut tx = self.tx(&claim).await;
        let first = tx.inbox().waiting(Lane::Control).await.unwrap().remove(0);
        tx.inbox().done(first.event, "handled");
        tx.commit().await.unwrap();
        claim
    }
}

/// The numbers that the turns of the past begin with.
async fn past(tx: &mut LaneTx<'_>) -> Vec<u64> {
    let past = tx.turns().past().await.unwrap();
    assert!(past.iter().all(|turn| turn.steps.len() == 1 && turn.messages.len() == 1));
    past.iter().map(|turn| turn.messages[0].text.expose()[..4].parse().unwrap()).collect()
}

on_both! {
    /// Its number of turns is no matter.
    async fn small_turns_all_go_along(place: Place) {
        let claim = place.talking().await;
        for number in 1..=60 {
            place.talks(&claim, number, 20).await;
        }
        let all: Vec<u64> = (1..=60).collect();
        assert_eq!(past(&mut place.tx(&claim).await).await, all);
        assert_eq!(place.number(START).await, 0);
    }

    /// What was forgotten is told no more, and stays in the store.
    async fn what_was_forgotten_is_no_past(place: Place) {
        let claim = place.talking().await;
        for number in 1..=4 {
            place.talks(&claim, number, 20).await;
        }
        let mut tx = place.tx(&claim).await;
        let second = tx.turns().past().await.unwrap()[1].number;
        let about = Forgetting::of(&[], vec![second], None);
        tx.questions().open_about(QuestionKind::Forget, &about, at(900), at(6)).unwrap();
        tx.commit().await.unwrap();
        let mut tx = place.tx(&claim).await;
        let done = tx.carry_out(at(7)).await.unwrap().unwrap();
        assert_eq!((done.memories, done.turns), (0, 1));
        assert_eq!(tx.carry_out(at(7)).await.unwrap().unwrap().turns, 0, "once");
        tx.commit().await.unwrap();
        assert_eq!(past(&mut place.tx(&claim).await).await, [1, 3, 4]);
        let mut tx = place.tx(&claim).await;
        let talk = tx.turns().talk_from(0).await.unwrap();
        assert_eq!(talk.len(), 3);
        drop(tx);
        let said = "SELECT COUNT(*) FROM message WHERE direction = 'in' AND sealed IS NOT NULL";
        assert_eq!(place.number(said).await, 5, "the first words and four more");
        assert_eq!(place.number("SELECT COUNT(*) FROM message WHERE withheld").await, 2);
    }

    /// The past begins where it is told to, also with the turn that is not over yet.
    async fn the_past_begins_with_the_turn_that_is_named(place: Place) {
        let claim = place.talking().await;
        for number in 1..=4 {
            place.talks(&claim, number, 20).await;
        }
        let mut tx = place.tx(&claim).await;
        let third = tx.turns().past().await.unwrap()[2].id;
        tx.amend().past_from_turn(third);
        tx.commit().await.unwrap();
        assert_eq!(past(&mut place.tx(&claim).await).await, [3, 4]);

        place.hears(&says("0005 and now", DANA), at(5)).await;
        let mut tx = place.tx(&claim).await;
        let waiting = tx.inbox().waiting(Lane::Conversation).await.unwrap();
        let open = tx.turns().open(waiting, None, (None, None), at(5)).unwrap();
        tx.amend().past_from_turn(open.id);
        tx.commit().await.unwrap();
        assert_eq!(past(&mut place.tx(&claim).await).await, [0; 0]);
    }
}
