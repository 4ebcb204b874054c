//! A database with a row in every table, and what must be found in it again.

use std::time::Duration;

use mila_domain::gate::Purpose;
use mila_domain::inbound::Kind;
use mila_domain::switch::Reason;
use mila_domain::template::Approval;
use mila_domain::turn::{Answer, Step, Stop, ToolResult};
use mila_domain::{
    AccountState, Address, Deeds, InstanceId, Lane, Language, MessageText, QuestionKind, Timestamp,
    VoiceMode,
};
use mila_store::{
    Arrival, Burst, Claim, Fallback, KnownTemplate, LaneTx, Parts, Release, ServiceMessage,
    StepCost, Store, Suppression,
};

const DANA: &str = "whatsapp:+972541234567";
const SAM: &str = "whatsapp:+15550100200";

/// Seconds after the dump's beginning.
fn at(seconds: u64) -> Timestamp {
    Timestamp::from_micros(1_700_000_000_000_000) + Duration::from_secs(seconds)
}

fn says(text: &str, from: &str) -> Arrival {
    Arrival {
        provider_id: format!("SM{text}"),
        from: Address::parse(from).unwrap(),
        scoped_id: None,
        kind: Kind::Text,
        text: MessageText::new(text),
        reply_to: None,
        medium_id: None,
        forwarded: false,
        since: None,
    }
}

async fn hears(store: &Store, arrival: &Arrival, now: Timestamp) {
    let burst = Burst { quiet: Duration::ZERO, cap: Duration::ZERO };
    store.ingest(arrival, burst, now).await.unwrap();
}

async fn claims(store: &Store, me: InstanceId, now: Timestamp) -> Claim {
    store.claim(me, now, &[(Lane::Conversation, 1)]).await.unwrap().lanes.pop().unwrap()
}

/// Puts something into every table.
pub(crate) async fn fill(store: &Store) {
    let me = InstanceId(store.entropy().id(at(0)));
    store.register(me, at(0)).await.unwrap();
    dana(store, me).await;
    sam(store, me).await;
    hears(store, &says("and tomorrow", DANA), at(5)).await;
    let template = KnownTemplate {
        name: "answer_waits_1".to_owned(),
        content_sid: "HX1".to_owned(),
        state: Approval::Approved,
        checked_at: at(20),
    };
    store.keep_template(&template).await.unwrap();
    store.switch_off(Reason::Maintenance, at(20)).await.unwrap();
}

/// Dana has an answer on its way and a question open.
async fn dana(store: &Store, me: InstanceId) {
    hears(store, &says("what time is it", DANA), at(0)).await;
    let claim = claims(store, me, at(1)).await;
    let mut tx = store.guard("fill", &claim, None).await.unwrap();
    tx.amend().state(AccountState::Active).unwrap();
    tx.amend().admitted(at(1));
    tx.amend().age_confirmed("1", at(1));
    tx.amend().language(Language::English);
    tx.amend().voice(VoiceMode::Auto);
    tx.amend().speaks("he");
    tx.questions().open(QuestionKind::Age, None, at(1));
    answer(&mut tx).await;
    tx.voice_notes().plan(at(2));
    tx.commit().await.unwrap();
    store.release(&claim, Release::Done(None)).await.unwrap();
}

async fn answer(tx: &mut LaneTx<'_>) {
    let messages = tx.inbox().waiting(Lane::Conversation).await.unwrap();
    tx.lanes().end_burst();
    let mut turn = tx.turns().open(messages, None, (None, None), at(1)).unwrap();
    let cost = StepCost { input_tokens: 10, output_tokens: 5, micro_usd: 7, ..StepCost::default() };
    for step in steps() {
        turn.steps.push(step);
        tx.turns().append(&turn, Some(cost), at(2)).unwrap();
    }
    let fallback =
        Fallback { name: "answer_waits_1".to_owned(), variables: vec![MessageText::new("Dana")] };
    let parts = Parts { voice: None, texts: 1, undone: Deeds::NONE };
    tx.turns().answer(&turn, parts, Some(&fallback), None, at(2)).unwrap();
}

fn steps() -> Vec<Step> {
    let answered = |content: &str, stop| {
        let content = serde_json::from_str(content).unwrap();
        Step::Answered(Answer { content, stop })
    };
    let result = ToolResult { call: "toolu_1".to_owned(), text: "12:30".to_owned(), failed: false };
    vec![
        answered(r#"[{"type":"tool_use","id":"toolu_1","name":"now","input":{}}]"#, Stop::ToolUse),
        Step::ToolsRan { results: vec![result] },
        answered(r#"[{"type":"text","text":"Half past twelve."}]"#, Stop::EndTurn),
    ]
}

/// Sam's recording was given up, and Sam is left alone.
async fn sam(store: &Store, me: InstanceId) {
    let recording =
        Arrival { kind: Kind::Audio, medium_id: Some("ME1".to_owned()), ..says("", SAM) };
    hears(store, &recording, at(3)).await;
    let claim = claims(store, me, at(4)).await;
    let mut tx = store.guard("fill", &claim, None).await.unwrap();
    tx.turns().to_dead_letters(Lane::Conversation, at(4)).await.unwrap();
    let service = ServiceMessage {
        lane: Lane::Conversation,
        purpose: Purpose::Fixed,
        text: MessageText::new("That was too much."),
        cause: None,
    };
    tx.inbox().enqueue(&service, at(4)).unwrap();
    tx.suppress(Suppression::UnderAge, Some(at(9_000)), at(4)).await.unwrap();
    tx.commit().await.unwrap();
    store.release(&claim, Release::Done(None)).await.unwrap();
}

/// What [`fill`] has put there is there, and work goes on.
pub(crate) async fn assert_filled(store: &Store) {
    assert!(!store.is_new());
    assert_eq!(
        store.switched_off().await.unwrap().map(|off| off.reason),
        Some(Reason::Maintenance)
    );
    assert_eq!(store.templates().await.unwrap()[0].state, Approval::Approved);
    assert_eq!(store.dead_letters().await.unwrap()[0].reason, "deaths");
    assert!(store.has_seen("SMwhat time is it").await.unwrap());
    assert_eq!(store.voice_notes(at(10)).await.unwrap().len(), 1);
    assert_eq!(store.take_deletions(at(100_000), at(200_000)).await.unwrap().len(), 1);
    let me = InstanceId(store.entropy().id(at(30)));
    store.register(me, at(30)).await.unwrap();
    assert_eq!(store.take_over(me, at(30)).await.unwrap().instances, 1);
    let claim = claims(store, me, at(31)).await;
    let intent = store.next_intent(&claim).await.unwrap().unwrap();
    assert_eq!(intent.attempts, 0);
    let mut tx = store.guard("look", &claim, None).await.unwrap();
    assert_eq!(tx.account().state, AccountState::Active);
    assert_eq!((tx.account().spoken.join(" "), tx.account().epoch), ("he".to_owned(), 1));
    assert_eq!(tx.question().map(|it| it.kind), Some(QuestionKind::Age));
    assert_eq!(tx.reply_address().await.unwrap().expose(), DANA);
    assert_past_and_inbox(&mut tx).await;
    tx.commit().await.unwrap();
    hears(store, &says("news", DANA), at(40)).await;
}

async fn assert_past_and_inbox(tx: &mut LaneTx<'_>) {
    let waiting = tx.inbox().waiting(Lane::Conversation).await.unwrap();
    let texts: Vec<_> = waiting.iter().map(|it| it.text.expose()).collect();
    assert_eq!(texts, ["and tomorrow"]);
    let past = tx.turns().past().await.unwrap();
    assert_eq!(past.len(), 1);
    assert_eq!(past[0].messages[0].text.expose(), "what time is it");
    let bytes = |steps: &[Step]| steps.iter().map(Step::bytes).collect::<Vec<_>>();
    assert_eq!(bytes(&past[0].steps), bytes(&steps()));
    let Some(Step::Answered(last)) = past[0].steps.last() else { panic!("no answer") };
    assert_eq!(last.text(), "Half past twelve.");
}
