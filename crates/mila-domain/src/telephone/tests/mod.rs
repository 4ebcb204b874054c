mod examples;
mod found;
mod properties;
mod traps;

use super::{Region, Typed, read};

fn region(letters: &str) -> Region {
    Region::parse(letters).unwrap()
}

/// What a number typed in a country is, in one word.
fn typed(country: &str, text: &str) -> String {
    told(&read(text, Some(region(country))))
}

fn told(typed: &Typed) -> String {
    match typed {
        Typed::Number(read) => read.number.expose().to_owned(),
        Typed::Ask(ask) => format!("ask {ask:?}"),
        Typed::Refuse(refuse) => format!("refuse {refuse:?}"),
    }
}
