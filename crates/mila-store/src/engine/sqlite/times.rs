//! Times of people's own that a wrong clock has put into the future. Here all people's rows may be
//! changed at once; PostgreSQL shows those of one, and has a clock of its own.

use mila_domain::Timestamp;

use super::Sqlite;
use crate::engine::error::EngineError;
use crate::ingest::SEEN_FOR;

/// How long ago something may have begun that is said to begin in the future.
const A_DAY_MICROS: i64 = 24 * 60 * 60 * 1_000_000;

impl Sqlite {
    /// Whoever wrote between `began` and `until`, by a clock that was wrong, wrote `now`.
    pub(crate) async fn shift_times(
        &self,
        began: Timestamp,
        until: Timestamp,
        now: Timestamp,
    ) -> Result<(), EngineError> {
        let [began, until, now] = [began, until, now].map(Timestamp::as_micros);
        let seen_for = i64::try_from(SEEN_FOR.as_micros()).unwrap_or(i64::MAX);
        self.at_once(format!(
            "UPDATE person SET created_at = {now} WHERE created_at BETWEEN {began} AND {until};
             UPDATE person SET last_inbound_at = {now}
                 WHERE last_inbound_at BETWEEN {began} AND {until};
             UPDATE event SET received_at = {now} WHERE state = 'waiting'
                 AND received_at BETWEEN {began} AND {until};
             UPDATE seen SET until = until + ({now} - {until})
                 WHERE until BETWEEN {began} + {seen_for} AND {until} + {seen_for};"
        ))
        .await
    }

    async fn at_once(&self, statements: String) -> Result<(), EngineError> {
        let mut session = self.writer().await?;
        let done = session.batch(format!("BEGIN IMMEDIATE; {statements} COMMIT")).await;
        if done.is_err() {
            session.roll_back();
        }
        done
    }

    /// What waits until after `far` waits no longer, and what is said to have happened in the future
    /// has happened by `now`. When a send began is told too early rather than too late, for its
    /// message is looked for from then on; but not before anything that came before it: who
    /// wrote is known by then, what is answered has come, and what was sent to them was sent.
    pub(crate) async fn settle_times(
        &self,
        now: Timestamp,
        ahead: Timestamp,
        far: Timestamp,
    ) -> Result<(), EngineError> {
        let [now, ahead, far] = [now, ahead, far].map(Timestamp::as_micros);
        let begun = now.saturating_sub(A_DAY_MICROS);
        self.at_once(format!(
            "UPDATE turn SET not_before = NULL WHERE state = 'open' AND not_before > {far};
             UPDATE outbox SET not_before = NULL
                 WHERE state IN ('intended', 'sending') AND not_before > {far};
             UPDATE outbox SET began_at = MAX({begun}, COALESCE((SELECT MAX(at) FROM (
                     SELECT p.created_at AS at FROM person p WHERE p.id = outbox.person_id
                     UNION ALL SELECT e.received_at FROM event e WHERE e.id = outbox.event_id
                     UNION ALL SELECT o.created_at FROM outbox o
                         WHERE o.person_id = outbox.person_id AND o.seq < outbox.seq
                     UNION ALL SELECT o.sent_at FROM outbox o
                         WHERE o.person_id = outbox.person_id AND o.seq < outbox.seq
                 ) before WHERE at <= {now}), {begun}))
                 WHERE state = 'sending' AND began_at > {ahead};
             UPDATE person_address SET since = {now} WHERE since > {ahead};
             UPDATE person SET held_at = {now} WHERE held_at > {ahead};
             UPDATE person SET left_at = {now} WHERE left_at > {ahead};
             UPDATE event SET received_at = {now}
                 WHERE state = 'waiting' AND received_at > {ahead};
             UPDATE message SET sought_at = {now}
                 WHERE medium_id IS NOT NULL AND sought_at > {ahead};
             UPDATE outbox SET created_at = {now}
                 WHERE purpose = 'answer_waits' AND created_at > {ahead};
             UPDATE account SET rate_mark = NULL WHERE rate_mark > {far};
             UPDATE account SET words_mark = NULL WHERE words_mark > {far};
             UPDATE account SET words_slowed_at = NULL WHERE words_slowed_at > {ahead};
             UPDATE account SET unanswered_at = NULL WHERE unanswered_at > {ahead};
             UPDATE account SET slowed_at = NULL WHERE slowed_at > {ahead};
             UPDATE account SET chapter_at = {now} WHERE chapter_at > {ahead};
             UPDATE memory SET noted_at = {now} WHERE noted_at > {ahead};
             UPDATE question SET opened_at = {now}
                 WHERE closed_at IS NULL AND opened_at > {ahead};"
        ))
        .await
    }
}
