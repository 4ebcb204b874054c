//! The list of messages, page by page, the newest first.

use std::collections::HashSet;

use mila_domain::Timestamp;
use url::Url;

use super::message::{ListFilter, ListPage, MessageRecord};
use super::unread::Unread;
use super::{MessageSid, Twilio, TwilioError};

/// Pages of a list that are still to be asked for. What is not asked for is not known: whoever
/// stops before the end has to know why that is far enough.
#[derive(Debug)]
pub struct Pages<'a> {
    twilio: &'a Twilio,
    /// Where the next page is; `None` after the last.
    next: Option<Url>,
    /// Every address that was asked for.
    asked: HashSet<Url>,
    most: usize,
    last: Extent,
    /// When what could not be read was created, of all pages.
    unread: Vec<Option<Timestamp>>,
}

/// What a page reaches over.
#[derive(Debug, Default)]
struct Extent {
    first: Option<MessageSid>,
    newest: Option<Timestamp>,
    date: Option<Timestamp>,
}

impl Twilio {
    /// The messages of the account, page by page; at most `most` pages are given.
    #[must_use]
    pub fn pages(&self, filter: &ListFilter, most: usize) -> Pages<'_> {
        let mut url = self.messages_url();
        url.query_pairs_mut().extend_pairs(filter.query());
        let (asked, last, unread) = (HashSet::new(), Extent::default(), Vec::new());
        Pages { twilio: self, next: Some(url), asked, most, last, unread }
    }

    /// The address of the next page. Only its query is taken from the answer, so that no
    /// answer can send our credentials to another host or path.
    fn next_page(&self, uri: &str) -> Result<Url, TwilioError> {
        let mut page = self.messages_url();
        let next = self.settings.bases.api.join(uri).map_err(|_| TwilioError::ForeignAddress)?;
        let path_is_ours = next.path() == self.messages_path() || next.path() == page.path();
        if next.origin() != page.origin() || !path_is_ours {
            return Err(TwilioError::ForeignAddress);
        }
        page.set_query(next.query());
        Ok(page)
    }
}

impl Pages<'_> {
    /// The next page; `None` after the last. What cannot be read on it is left out, counted and
    /// told of.
    ///
    /// # Errors
    /// [`TwilioError::Endless`] when a page comes again or there are more pages than may be asked
    /// for; [`TwilioError::ForeignAddress`] when a page names a next one elsewhere; other
    /// [`TwilioError`]s.
    pub async fn next(&mut self) -> Result<Option<Vec<MessageRecord>>, TwilioError> {
        let Some(url) = self.next.clone() else { return Ok(None) };
        if self.asked.len() >= self.most || !self.asked.insert(url.clone()) {
            return Err(TwilioError::Endless { pages: self.asked.len() });
        }
        let (page, date): (ListPage, _) = self.twilio.get_dated(url).await?;
        let before = self.unread.len();
        let mut messages = Vec::new();
        for json in &page.messages {
            match MessageRecord::of_list(json) {
                Ok(message) => messages.push(message),
                Err(error) => self.pass_over(&Unread::of(json), &error),
            }
        }
        let first = messages.first().map(|record| record.sid.clone());
        if first.is_some() && first == self.last.first {
            return Err(TwilioError::Endless { pages: self.asked.len() });
        }
        let unread = self.unread[before..].iter().copied();
        let created = messages.iter().map(|record| record.created).chain(unread);
        let newest = created.flatten().max();
        self.last = Extent { first, newest, date };
        self.next = page.next_page_uri.map(|next| self.twilio.next_page(&next)).transpose()?;
        Ok(Some(messages))
    }

    fn pass_over(&mut self, unread: &Unread, error: &TwilioError) {
        self.twilio.passed_over(unread, error);
        self.unread.push(unread.created());
    }

    /// Whether something could not be read that may have been created since then.
    #[must_use]
    pub fn have_unread_since(&self, time: Option<Timestamp>) -> bool {
        let since =
            |created: &Option<Timestamp>| created.zip(time).is_none_or(|(at, time)| at >= time);
        self.unread.iter().any(since)
    }

    /// What Twilio's clock showed when it gave the last page, in whole seconds.
    #[must_use]
    pub const fn date(&self) -> Option<Timestamp> {
        self.last.date
    }

    /// Whether all of the last page is older than `time`, and so is whatever may follow.
    #[must_use]
    pub fn are_before(&self, time: Timestamp) -> bool {
        self.last.newest.is_some_and(|newest| newest < time)
    }
}
