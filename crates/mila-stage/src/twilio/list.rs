//! Lists of messages: filters and pages.

use jiff::civil::Date;
use serde_json::{Value, json};

use super::carrier::Carrier;
use super::message::{ACCOUNTS, Message};
use super::refusal::Refusal;
use crate::clock::utc_day;

/// Messages on a page unless asked otherwise, and at most.
const PAGE: usize = 50;
const LONGEST_PAGE: usize = 1000;

/// A question for a list.
#[derive(Default)]
struct Query {
    to: Option<String>,
    from: Option<String>,
    on: Option<Date>,
    not_before: Option<Date>,
    not_after: Option<Date>,
    page_size: Option<usize>,
    page: usize,
    /// Only messages created before this one.
    below: Option<u64>,
}

impl Carrier {
    /// One page of the account's messages, newest first.
    pub(crate) fn list(&self, query: &str) -> Result<Value, Refusal> {
        let query = Query::parse(query)?;
        let now = self.now();
        let longest = self.knobs.with(|knobs| knobs.longest_page).unwrap_or(LONGEST_PAGE);
        let size = query.page_size.unwrap_or(PAGE).min(longest);
        let mut found: Vec<Message> = self.ledger.read(|book| {
            book.newest_first()
                .filter(|message| message.listed_from <= now && query.matches(message))
                .take(size + 1)
                .cloned()
                .collect()
        });
        let more = found.len() > size;
        found.truncate(size);
        let next = if more { found.last() } else { None }
            .map(|last| self.page_uri(&query, query.page + 1, Some(last.ordinal)));
        let start = query.page * size;
        Ok(json!({
            "messages": found.iter().map(|m| m.to_json(&self.account.sid)).collect::<Vec<_>>(),
            "start": start,
            "end": (start + found.len()).saturating_sub(1),
            "page": query.page,
            "page_size": size,
            "uri": self.page_uri(&query, query.page, query.below),
            "first_page_uri": self.page_uri(&query, 0, None),
            "next_page_uri": next,
            "previous_page_uri": null,
        }))
    }

    fn page_uri(&self, query: &Query, page: usize, below: Option<u64>) -> String {
        let mut pairs = form_urlencoded::Serializer::new(String::new());
        for (name, value) in query.filters() {
            pairs.append_pair(name, &value);
        }
        pairs.append_pair("PageSize", &query.page_size.unwrap_or(PAGE).to_string());
        pairs.append_pair("Page", &page.to_string());
        if let Some(below) = below {
            pairs.append_pair("PageToken", &format!("PA{below:032x}"));
        }
        format!("{ACCOUNTS}/{}/Messages.json?{}", self.account.sid, pairs.finish())
    }
}

impl Query {
    fn parse(query: &str) -> Result<Self, Refusal> {
        let mut parsed = Self::default();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            let refused = || Refusal::naming(20422, &name);
            let date = || value.parse::<Date>().map(Some).map_err(|_| refused());
            match &*name {
                "To" => parsed.to = Some(value.into_owned()),
                "From" => parsed.from = Some(value.into_owned()),
                "DateSent" => parsed.on = date()?,
                "DateSent>" => parsed.not_before = date()?,
                "DateSent<" => parsed.not_after = date()?,
                "PageSize" => {
                    let size: usize = value.parse().map_err(|_| refused())?;
                    parsed.page_size = Some(size.clamp(1, LONGEST_PAGE));
                }
                "Page" => parsed.page = value.parse().map_err(|_| refused())?,
                "PageToken" => {
                    let token = value.strip_prefix("PA").ok_or_else(refused)?;
                    let below = u64::from_str_radix(token, 16).map_err(|_| refused())?;
                    parsed.below = Some(below);
                }
                _ => return Err(Refusal::naming(20001, &name)),
            }
        }
        Ok(parsed)
    }

    fn matches(&self, message: &Message) -> bool {
        let same = |wanted: &Option<String>, is: Option<&str>| {
            wanted.as_deref().is_none_or(|wanted| is == Some(wanted))
        };
        same(&self.to, Some(&message.to))
            && same(&self.from, message.from.as_deref())
            && self.below.is_none_or(|below| message.ordinal < below)
            && self.matches_date(message.sent.and_then(utc_day))
    }

    /// A date filter looks at the day of sending; what was not sent yet has none.
    fn matches_date(&self, sent: Option<Date>) -> bool {
        let holds = |wanted: Option<Date>, rule: fn(Date, Date) -> bool| {
            wanted.is_none_or(|wanted| sent.is_some_and(|sent| rule(sent, wanted)))
        };
        holds(self.on, |sent, day| sent == day)
            && holds(self.not_before, |sent, day| sent >= day)
            && holds(self.not_after, |sent, day| sent <= day)
    }

    fn filters(&self) -> Vec<(&'static str, String)> {
        let dates =
            [("DateSent", self.on), ("DateSent>", self.not_before), ("DateSent<", self.not_after)];
        let addresses = [("To", &self.to), ("From", &self.from)];
        let addresses = addresses.into_iter().filter_map(|(name, it)| Some((name, it.clone()?)));
        addresses
            .chain(dates.into_iter().filter_map(|(name, date)| Some((name, date?.to_string()))))
            .collect()
    }
}
