//! Which telephone number was typed. Its one call into the product is [`telephone::read`].

use mila_domain::telephone::{self, Region, Typed};
use serde::{Deserialize, Serialize};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Asked {
    country: Option<String>,
    typed: Vec<String>,
}

#[derive(Serialize)]
pub(crate) struct Numbers {
    numbers: Vec<Number>,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Number {
    E164(String),
    Ask(String),
    Refuse(String),
}

pub(crate) fn number(asked: &Asked) -> Result<Numbers, String> {
    let home = asked.country.as_deref().map(Region::parse).transpose();
    let home = home.map_err(|why| why.to_string())?;
    let numbers = asked.typed.iter().map(|typed| match telephone::read(typed, home) {
        Typed::Number(read) => Number::E164(read.number.expose().to_owned()),
        Typed::Ask(why) => Number::Ask(why.to_string()),
        Typed::Refuse(why) => Number::Refuse(why.to_string()),
    });
    Ok(Numbers { numbers: numbers.collect() })
}
