//! The settings of money, rate and country.

use std::path::PathBuf;
use std::time::Duration;

use mila_domain::budget::{self, Fees};
use mila_domain::fixed_words::Allowance;
use mila_domain::rate::Rate;

use super::reader::Reader;
use super::sections::MicroUsd;
use super::settings as s;
use crate::countries;

/// What the operator allows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The most that may be spent in a day.
    pub budget: budget::Limits,
    /// The most that one person's fees draw from everybody's day.
    pub share: Option<u64>,
    /// How often fixed words are answered, and for how much.
    pub words: Allowance,
    /// What messages cost.
    pub fees: Fees,
    /// How quickly one person may write; none for no limit.
    pub rate: Option<Rate>,
    /// The table of countries; none for the default.
    pub countries_file: Option<PathBuf>,
}

const DOLLARS: &str = "US dollars such as 0.005";

pub(super) fn read(r: &mut Reader<'_>) -> Option<Limits> {
    let [person, service, words_person, words_service, inbound, message, template] = [
        &s::BUDGET_PERSON,
        &s::BUDGET_SERVICE,
        &s::WORDS_PERSON,
        &s::WORDS_SERVICE,
        &s::PRICE_INBOUND,
        &s::PRICE_MESSAGE,
        &s::PRICE_TEMPLATE,
    ]
    .map(|setting| r.read(setting, DOLLARS, MicroUsd::parse));
    let share = r.optional(&s::BUDGET_SHARE, DOLLARS, MicroUsd::parse);
    let [count, seconds, words, words_seconds] =
        [&s::RATE_MESSAGES, &s::RATE_SECONDS, &s::RATE_WORDS, &s::RATE_WORDS_SECONDS]
            .map(|setting| r.read(setting, "a whole number", |text| text.parse::<u32>().ok()));
    let countries_file = r.path(&s::COUNTRIES_FILE);
    if let Some(path) = &countries_file
        && let Err(advice) = countries::read(Some(path))
    {
        r.complain(&s::COUNTRIES_FILE, &advice);
    }
    let limit = |money: MicroUsd| (money.0 > 0).then_some(money.0);
    let rate = |count, seconds: u32| Rate::of(count, Duration::from_secs(seconds.into()));
    let own = limit(person?);
    Some(Limits {
        budget: budget::Limits { person: own, service: limit(service?) },
        share: share?.map_or(own, limit),
        words: Allowance {
            rate: rate(words?, words_seconds?),
            budget: budget::Limits { person: limit(words_person?), service: limit(words_service?) },
        },
        fees: Fees { inbound: inbound?.0, message: message?.0, template: template?.0 },
        rate: rate(count?, seconds?),
        countries_file,
    })
}
