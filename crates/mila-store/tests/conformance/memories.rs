//! What is kept about a person, and summaries of what they said.

use mila_domain::memory::MemoryKind;
use mila_domain::{AccountState, MemoryId, MessageId, QuestionKind, Timestamp};
use mila_store::{Claim, Digest, Forgetting, Kept, LaneTx, Line, Memory};
use uuid::Uuid;

use crate::place::{Place, at, on_both};

fn kept(about: &str, fact: &str) -> Kept {
    let day = "2026-11-30".to_owned();
    Kept::new(about.to_owned(), fact.to_owned(), fact.to_owned(), MemoryKind::Fact, day)
}

impl Place {
    /// Keeps a fact in the place of others.
    async fn notes(&self, claim: &Claim, kept: Kept, old: &[MemoryId], now: Timestamp) -> MemoryId {
        let mut tx = self.tx(claim).await;
        let (id, message) = (tx.memories().new_id(now), MessageId(Uuid::nil()));
        let memory = Memory { id, message, noted_at: now, kept };
        tx.memories().keep(&memory, old, now).unwrap();
        tx.commit().await.unwrap();
        id
    }

    async fn facts(&self, claim: &Claim) -> Vec<String> {
        let mut tx = self.tx(claim).await;
        let all = tx.memories().all().await.unwrap();
        all.into_iter().map(|memory| memory.kept.fact).collect()
    }

    async fn agrees(&self, claim: &Claim, about: &Forgetting) -> (u64, u64) {
        let mut tx = self.tx(claim).await;
        tx.questions().open_about(QuestionKind::Forget, about, at(900), at(10)).unwrap();
        tx.commit().await.unwrap();
        let mut tx = self.tx(claim).await;
        let done = tx.carry_out(at(11)).await.unwrap().unwrap();
        tx.questions().close("yes", at(11));
        tx.commit().await.unwrap();
        (done.memories, done.turns)
    }
}

fn digest(text: &str) -> Digest {
    let line = Line { turn: 1, weight: "figure".to_owned(), words: "it costs 5".to_owned() };
    Digest { text: text.to_owned(), lines: vec![line] }
}

fn lined(text: &str, turns: &[i64]) -> Digest {
    let line = |turn: &i64| {
        let (weight, words) = ("figure".to_owned(), format!("it costs {turn}"));
        Line { turn: *turn, weight, words }
    };
    Digest { text: text.to_owned(), lines: turns.iter().map(line).collect() }
}

async fn summed_up(tx: &mut LaneTx<'_>) -> Option<(i64, String)> {
    let newest = tx.summaries().newest().await.unwrap();
    newest.map(|summary| (summary.before, summary.digest.text))
}

on_both! {
    async fn what_is_replaced_is_history(place: Place) {
        let (_, claim) = place.dana_in_hand().await;
        place.becomes(&claim, AccountState::Active).await;
        let tea = place.notes(&claim, kept("drink", "likes tea"), &[], at(1)).await;
        assert!(place.tx(&claim).await.account().chapter_at.is_none());
        place.notes(&claim, kept("home", "lives in Haifa"), &[], at(2)).await;
        place.notes(&claim, kept("drink", "likes coffee"), &[tea], at(3)).await;
        assert_eq!(place.facts(&claim).await, ["lives in Haifa", "likes coffee"]);
        let mut tx = place.tx(&claim).await;
        assert_eq!(tx.account().chapter_at, Some(at(3)), "a chapter begins");
        assert_eq!(tx.memories().with_history().await.unwrap().len(), 3);
    }

    async fn what_is_forgotten_is_gone_and_what_is_corrected_is_history(place: Place) {
        let (_, claim) = place.dana_in_hand().await;
        place.becomes(&claim, AccountState::Active).await;
        let tea = place.notes(&claim, kept("drink", "likes tea"), &[], at(1)).await;
        let home = place.notes(&claim, kept("home", "lives in Haifa"), &[], at(2)).await;
        assert_eq!(place.agrees(&claim, &Forgetting::of(&[tea], vec![], None)).await, (1, 0));
        assert_eq!(place.facts(&claim).await, ["lives in Haifa"]);
        assert_eq!(place.number("SELECT COUNT(*) FROM memory").await, 1, "the row is gone");
        let message = MessageId(Uuid::nil());
        let instead = Forgetting::of(&[home], vec![], None).with(message, kept("home", "lives in Acre"));
        assert_eq!(place.agrees(&claim, &instead).await, (1, 0));
        assert_eq!(place.facts(&claim).await, ["lives in Acre"]);
        assert_eq!(place.number("SELECT COUNT(*) FROM memory").await, 2, "the former is history");
    }

    async fn a_question_without_anything_to_do_does_nothing(place: Place) {
        let (_, claim) = place.dana_in_hand().await;
        place.becomes(&claim, AccountState::Active).await;
        let mut tx = place.tx(&claim).await;
        tx.questions().open(QuestionKind::Stop, None, at(1));
        assert_eq!(tx.carry_out(at(2)).await.unwrap(), None);
        tx.questions().close("no", at(2));
        assert_eq!(tx.carry_out(at(2)).await.unwrap(), None);
    }

    /// Where one must go, the next is made from the one before it.
    async fn a_summary_that_must_go_leaves_those_before_it(place: Place) {
        let (_, claim) = place.dana_in_hand().await;
        place.becomes(&claim, AccountState::Active).await;
        let mut tx = place.tx(&claim).await;
        for (before, text) in [(10, "one"), (20, "two"), (30, "three")] {
            tx.summaries().add(before, &digest(text), at(1)).unwrap();
        }
        assert_eq!(tx.account().past_from, 30);
        tx.commit().await.unwrap();
        assert_eq!(summed_up(&mut place.tx(&claim).await).await, Some((30, "three".to_owned())));
        place.agrees(&claim, &Forgetting::of(&[], vec![], Some(12))).await;
        let mut tx = place.tx(&claim).await;
        assert_eq!(summed_up(&mut tx).await, Some((10, "one".to_owned())));
        assert_eq!(tx.account().past_from, 30, "what was summed up does not go along again");
        drop(tx);
        place.agrees(&claim, &Forgetting::of(&[], vec![], Some(0))).await;
        assert_eq!(summed_up(&mut place.tx(&claim).await).await, Some((0, String::new())));
    }

    /// The lines of other turns stay while it is made anew, and none of those that are gone, however
    /// often something is forgotten before it is.
    async fn lines_outlive_the_summary_that_held_them(place: Place) {
        let (_, claim) = place.dana_in_hand().await;
        place.becomes(&claim, AccountState::Active).await;
        let mut tx = place.tx(&claim).await;
        tx.summaries().add(10, &lined("one", &[3, 7]), at(1)).unwrap();
        tx.summaries().add(20, &lined("two", &[3, 7, 12, 15]), at(1)).unwrap();
        tx.commit().await.unwrap();
        for (turn, from, stays) in [
            (12, 12, Some((10, lined("one", &[3, 7, 15])))),
            (15, 0, Some((0, lined("", &[3, 7])))),
            (3, 0, Some((0, lined("", &[7])))),
            (7, 0, None),
        ] {
            place.agrees(&claim, &Forgetting::of(&[], vec![turn], Some(from))).await;
            let newest = place.tx(&claim).await.summaries().newest().await.unwrap();
            assert_eq!(newest.map(|it| (it.before, it.digest)), stays, "after {turn}");
        }
    }
}
