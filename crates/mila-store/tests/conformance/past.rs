//! The past that goes to the model: from its stored start on, bounded by its bytes.

use mila_domain::history::MOST_BYTES;
use mila_domain::turn::{Answer, Step, Stop};
use mila_domain::{AccountState, Lane};
use mila_store::{Claim, LaneTx, Parts};

use crate::place::{DANA, Place, at, on_both, says};

const START: &str = "SELECT past_from FROM account";

impl Place {
    /// Dana says something that takes so many bytes, and is answered.
    async fn talks(&self, claim: &Claim, number: u64, bytes: usize) {
        let words = format!("{number:04} {}", "x".repeat(bytes - 5));
        self.hears(&says(&words, DANA), at(number)).await;
        let mut tx = self.tx(claim).await;
        let waiting = tx.inbox().waiting(Lane::Conversation).await.unwrap();
        let mut turn = tx.turns().open(waiting, None, at(number));
        let content = r#"[{"type":"text","text":"Well."}]"#.to_owned();
        let content = serde_json::value::RawValue::from_string(content).unwrap();
        let step = Step::Answered(Answer { content, stop: Stop::EndTurn });
        turn.steps.push(step);
        tx.turns().append(&turn, None, at(number)).unwrap();
        tx.turns().answer(&turn, Parts { voice: None, texts: 1 }, None, None, at(number)).unwrap();
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

    async fn a_past_that_grew_too_large_begins_later_and_stays_there(place: Place) {
        let claim = place.talking().await;
        let fifth = usize::try_from(MOST_BYTES / 5).unwrap();
        for number in 1..=4 {
            place.talks(&claim, number, fifth).await;
        }
        assert_eq!(past(&mut place.tx(&claim).await).await, [1, 2, 3, 4]);
        for number in 5..=6 {
            place.talks(&claim, number, fifth).await;
        }
        // At most half of what may go along is left, and the start moves when that is committed.
        assert_eq!(past(&mut place.tx(&claim).await).await, [5, 6]);
        assert_eq!(place.number(START).await, 0, "the transaction was dropped");
        let mut tx = place.tx(&claim).await;
        assert_eq!(past(&mut tx).await, [5, 6]);
        tx.commit().await.unwrap();
        let fifth_turn = "SELECT MIN(seq) FROM (SELECT seq FROM turn ORDER BY seq DESC LIMIT 2) t";
        assert_eq!(place.number(START).await, place.number(fifth_turn).await);

        // What was left behind is not read again, though there would be room.
        place.talks(&claim, 7, 20).await;
        let mut entering = place.store.entering_lane("test", &claim, None).await.unwrap();
        let asked = entering.ask_past();
        let mut tx = entering.enter().await.unwrap();
        let again = tx.turns().take_past(asked).await.unwrap();
        assert_eq!(again.len(), 3, "5, 6 and 7");
        assert_eq!(past(&mut tx).await, [5, 6, 7]);
    }

    async fn a_turn_that_is_too_large_by_itself_stays_behind(place: Place) {
        let claim = place.talking().await;
        place.talks(&claim, 1, 20).await;
        place.talks(&claim, 2, usize::try_from(MOST_BYTES).unwrap() + 1).await;
        assert_eq!(past(&mut place.tx(&claim).await).await, [0; 0]);
        place.talks(&claim, 3, 20).await;
        assert_eq!(past(&mut place.tx(&claim).await).await, [3]);
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
        let open = tx.turns().open(waiting, None, at(5));
        tx.amend().past_from_turn(open.id);
        tx.commit().await.unwrap();
        assert_eq!(past(&mut place.tx(&claim).await).await, [0; 0]);
    }
}
