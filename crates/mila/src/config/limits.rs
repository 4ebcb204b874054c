//! The settings of money, rate and country.

use std::path::PathBuf;
use std::time::Duration;

use mila_domain::budget::{self, Fees};
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
    /// What messages cost.
    pub fees: Fees,
    /// How quickly one person may write; none for no limit.
    pub rate: Option<Rate>,
    /// The table of countries; none for the default.
    pub countries_file: Option<PathBuf>,
}

pub(super) fn read(r: &mut Reader<'_>) -> Option<Limits> {
    let [person, service, inbound, message, template] = [
        &s::BUDGET_PERSON,
        &s::BUDGET_SERVICE,
        &s::PRICE_INBOUND,
        &s::PRICE_MESSAGE,
        &s::PRICE_TEMPLATE,
    ]
    .map(|setting| r.read(setting, "US dollars such as 0.005", MicroUsd::parse));
    let [count, seconds] = [&s::RATE_MESSAGES, &s::RATE_SECONDS]
        .map(|setting| r.read(setting, "a whole number", |text| text.parse::<u32>().ok()));
    let countries_file = r.path(&s::COUNTRIES_FILE);
    if let Some(path) = &countries_file
        && let Err(advice) = countries::read(Some(path))
    {
        r.complain(&s::COUNTRIES_FILE, &advice);
    }
    let limit = |money: MicroUsd| (money.0 > 0).then_some(money.0);
    Some(Limits {
        budget: budget::Limits { person: limit(person?), service: limit(service?) },
        fees: Fees { inbound: inbound?.0, message: message?.0, template: template?.0 },
        rate: Rate::of(count?, Duration::from_secs(seconds?.into())),
        countries_file,
    })
}
