//! The oldest part of Twilio's list that was not compared yet. Twilio lists the newest first and
//! filters by whole days, so what is newer is passed over on the way.

use std::collections::VecDeque;

use mila_domain::Timestamp;

use super::Failed;
use crate::context::Context;
use crate::twilio::{ListFilter, MessageRecord};

/// Most pages of a list that are read on one way: of 200, a million messages.
pub(super) const MOST_PAGES: usize = 5_000;

/// Most pages that are held at once. What is newer is read again when these have been recorded.
const HELD_PAGES: usize = 50;

/// The oldest messages of a list.
pub(super) struct Backlog {
    /// The oldest first.
    pub(super) messages: Vec<MessageRecord>,
    /// What was passed over is no older than this; `None` when nothing was.
    pub(super) goes_on_at: Option<Timestamp>,
}

/// The oldest messages since `from`; a few older ones may come with them.
///
/// # Errors
/// [`Failed`]; among them when the list has no end within [`MOST_PAGES`].
pub(super) async fn since(
    context: &Context,
    filter: &ListFilter,
    from: Timestamp,
) -> Result<Backlog, Failed> {
    let mut pages = context.twilio.pages(filter, MOST_PAGES);
    let mut held = Held { pages: VecDeque::new(), goes_on_at: None, from };
    while let Some(page) = pages.next().await? {
        held.add(page);
        if pages.are_before(from) {
            break;
        }
    }
    Ok(held.into_backlog())
}

/// The last pages of those that were read.
struct Held {
    pages: VecDeque<Vec<MessageRecord>>,
    goes_on_at: Option<Timestamp>,
    from: Timestamp,
}

impl Held {
    /// Adds a page that is older than the others, and passes the newest over if they are too many.
    fn add(&mut self, page: Vec<MessageRecord>) {
        self.pages.push_back(page);
        if self.pages.len() > HELD_PAGES {
            let passed = self.pages.pop_front().unwrap_or_default();
            // One without a time might be any.
            let times = passed.iter().map(|record| record.created.unwrap_or(self.from));
            self.goes_on_at = self.goes_on_at.into_iter().chain(times).min();
        }
    }

    fn into_backlog(self) -> Backlog {
        let messages = self.pages.into_iter().flatten().collect::<Vec<_>>().into_iter().rev();
        Backlog { messages: messages.collect(), goes_on_at: self.goes_on_at }
    }
}

#[cfg(test)]
mod tests {
    use mila_domain::MessageText;

    use super::*;
    use crate::twilio::{Direction, MessageSid, MessageStatus};

    fn at(seconds: usize) -> Timestamp {
        Timestamp::from_micros(i64::try_from(seconds).unwrap() * 1_000_000)
    }

    fn record(created: Option<Timestamp>) -> MessageRecord {
        MessageRecord {
            sid: MessageSid::parse(&format!("SM{}", "1".repeat(32))).unwrap(),
            direction: Direction::Inbound,
            status: MessageStatus::parse("received"),
            from: None,
            to: None,
            body: MessageText::new(""),
            media: 0,
            error_code: None,
            created,
        }
    }

    /// What is held of a list with a message for each second, down to the first.
    fn of(seconds: usize) -> Backlog {
        let mut held = Held { pages: VecDeque::new(), goes_on_at: None, from: at(1) };
        (1..=seconds).rev().for_each(|second| held.add(vec![record(Some(at(second)))]));
        held.into_backlog()
    }

    #[test]
    fn everything_older_than_where_it_goes_on_is_held_the_oldest_first() {
        let whole = of(HELD_PAGES);
        assert_eq!((whole.messages.len(), whole.goes_on_at), (HELD_PAGES, None));
        let cut = of(HELD_PAGES + 7);
        let times: Vec<_> = cut.messages.iter().map(|record| record.created.unwrap()).collect();
        assert_eq!(times, (1..=HELD_PAGES).map(at).collect::<Vec<_>>());
        assert_eq!(cut.goes_on_at, Some(at(HELD_PAGES + 1)));
    }

    #[test]
    fn what_has_no_time_is_not_passed_over_unnoticed() {
        let mut held = Held { pages: VecDeque::new(), goes_on_at: None, from: at(3) };
        (0..=HELD_PAGES).for_each(|_| held.add(vec![record(None)]));
        assert_eq!(held.into_backlog().goes_on_at, Some(at(3)), "it stands still, which is told");
    }
}
