//! What an answer claims and was not done. Its one call into the product is [`claim::undone`].

use mila_domain::{Deeds, claim};
use serde::{Deserialize, Serialize};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Answer {
    text: String,
    #[serde(default)]
    asked: Vec<String>,
    #[serde(default)]
    done: String,
    #[serde(default)]
    earlier: String,
}

#[derive(Serialize)]
pub(crate) struct Claimed {
    undone: Option<String>,
}

pub(crate) fn claim(answer: &Answer) -> Result<Claimed, String> {
    let deeds = |names: &str| match names {
        "" => Ok(Deeds::NONE),
        names => Deeds::from_names(names).ok_or_else(|| format!("no deeds: {names}")),
    };
    let asked: Vec<&str> = answer.asked.iter().map(String::as_str).collect();
    let (done, earlier) = (deeds(&answer.done)?, deeds(&answer.earlier)?);
    let logged = claim::Logged { done, earlier, ..claim::Logged::default() };
    Ok(Claimed { undone: claim::undone(&answer.text, &asked, logged).names() })
}
