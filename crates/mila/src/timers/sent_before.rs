//! What was told already, by a Mila whose database is gone.
//!
//! A database that was restored knows nothing of what came since its backup: what was told then looks due.
//! So whatever was due before this instance began is looked for in Twilio's list before it is told, outside
//! any transaction. What comes due while an instance serves costs nothing more.

use std::time::Duration;

use mila_domain::{Address, Language, Timestamp};
use mila_store::{LaneTx, StoreError};
use mila_text::Texts;

use super::Told;
use super::words::shortened;
use crate::context::Context;
use crate::outbound::templates::REMINDER;
use crate::twilio::{Direction, ListFilter, MessageRecord, TwilioError};

/// Most pages of 200 that are looked through, the newest first.
const MOST_PAGES: usize = 50;

/// How much earlier than it was due something may have been told, by a clock that is not Twilio's.
const CLOCKS_APART: Duration = Duration::from_mins(1);

/// What is due may have been told before.
#[derive(Debug)]
pub(super) struct Unsure {
    /// Who is to be told.
    pub(super) to: Address,
    /// The oldest of it was due then.
    pub(super) since: Timestamp,
}

/// What was sent to somebody since then and did not fail.
#[derive(Debug)]
pub(super) struct Sent(Vec<MessageRecord>);

impl Unsure {
    /// Looks what was sent.
    ///
    /// # Errors
    /// When Twilio does not say.
    pub(super) async fn look(self, context: &Context) -> Result<Sent, TwilioError> {
        // No date: Twilio filters by the day of sending, which a queued message lacks.
        let filter =
            ListFilter { to: Some(self.to), page_size: Some(200), ..ListFilter::default() };
        let since = self.since - CLOCKS_APART;
        let mut pages = context.twilio.pages(&filter, MOST_PAGES);
        let mut sent = Vec::new();
        loop {
            match pages.next().await {
                Ok(Some(page)) => sent.extend(page.into_iter().filter(|it| is_sent(it, since))),
                // What is older than ten thousand messages is told once more.
                Ok(None) | Err(TwilioError::Endless { .. }) => break,
                Err(error) => return Err(error),
            }
            if pages.are_before(since) {
                break;
            }
        }
        Ok(Sent(sent))
    }
}

fn is_sent(record: &MessageRecord, since: Timestamp) -> bool {
    record.direction == Direction::Outbound
        && record.error_code.is_none()
        && record.created.is_some_and(|created| created >= since)
}

impl Sent {
    /// Whether it was told when it came last, by a message that this database has forgotten.
    ///
    /// # Errors
    /// [`StoreError`].
    async fn tells(
        &self,
        context: &Context,
        tx: &mut LaneTx<'_>,
        told: &Told,
    ) -> Result<bool, StoreError> {
        let since = told.arrears.last.at - CLOCKS_APART;
        let reminder = &told.reminder;
        let text = shortened(&reminder.reminding.text);
        let text = (!reminder.is_brief).then(|| words(&text));
        let beginnings = beginnings(context, reminder.is_brief);
        for it in self.0.iter().filter(|it| it.created.is_some_and(|created| created >= since)) {
            let body = it.body.expose();
            let is_told = beginnings.iter().any(|beginning| body.contains(beginning))
                && text.as_ref().is_none_or(|text| holds(&words(body), text));
            // What is known told an earlier time of a series, whose clock may be another by now.
            if is_told && !tx.outbox().owns(it.sid.as_str()).await? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// What was not told.
    ///
    /// # Errors
    /// [`StoreError`].
    pub(super) async fn without_told(
        &self,
        context: &Context,
        tx: &mut LaneTx<'_>,
        due: Vec<Told>,
    ) -> Result<Vec<Told>, StoreError> {
        let (mut untold, all) = (Vec::new(), due.len());
        for it in due {
            if !self.tells(context, tx, &it).await? {
                untold.push(it);
            }
        }
        if untold.len() < all {
            let reminders = all - untold.len();
            tracing::warn!(reminders, "told before this database was restored");
        }
        Ok(untold)
    }
}

/// How messages begin that tell of reminders, or a brief, in every language.
fn beginnings<'c>(context: &'c Context, of_briefs: bool) -> Vec<&'c str> {
    let before = |form: &'c str| form.split('{').next().unwrap_or_default();
    let of = |language: &Language| -> Vec<&'c str> {
        let texts = Texts::of(*language);
        if of_briefs {
            return vec![before(texts.briefs.heading)];
        }
        let template = context.templates.find(REMINDER, *language);
        let template = template.map(|template| before(&template.body));
        template.into_iter().chain([before(texts.reminders.due)]).collect()
    };
    Language::ALL.iter().flat_map(of).collect()
}

/// The words of a text, or its signs where it has none: spaces and marks may be others by now.
fn words(text: &str) -> Vec<&str> {
    let words: Vec<&str> =
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    if words.is_empty() { text.split_whitespace().collect() } else { words }
}

/// Whether these words stand one after the other in the others.
fn holds(body: &[&str], text: &[&str]) -> bool {
    !text.is_empty() && body.windows(text.len()).any(|part| part == text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_whatever_stands_between_them() {
        for (body, text, found) in [
            ("⏰ water the plants", "water the plants", true),
            ("⏰ *water*  the\nplants\n\n(This was for 09:00.)", "water the plants", true),
            ("⏰ water the planter", "water the plants", false),
            ("⏰ underwater", "water", false),
            ("⏰ להשקות את העציצים", "להשקות את העציצים", true),
            ("⏰ tea", "", false),
        ] {
            assert_eq!(holds(&words(body), &words(text)), found, "{body}");
        }
    }
}
