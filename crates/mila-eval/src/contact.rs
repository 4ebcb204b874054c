//! Whom a name means. Its one call into the product is [`contact::find`].

use mila_domain::contact::{self, Found};
use serde::{Deserialize, Serialize};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Saying {
    contacts: Vec<Contact>,
    said: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Contact {
    name: String,
    #[serde(default)]
    number: Option<String>,
    #[serde(default)]
    relations: Vec<String>,
}

impl Contact {
    fn labels(&self) -> Vec<&str> {
        self.relations.iter().map(String::as_str).collect()
    }
}

/// A contact as it was given.
#[derive(Serialize)]
pub(crate) struct Named {
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Meant {
    Found(Named),
    Ask(Vec<Named>),
    None(bool),
}

pub(crate) fn contact(saying: &Saying) -> Meant {
    let named = |at: usize| {
        let Contact { name, number, .. } = &saying.contacts[at];
        Named { name: name.clone(), number: number.clone() }
    };
    let relations: Vec<_> = saying.contacts.iter().map(Contact::labels).collect();
    let book = saying.contacts.iter().zip(&relations).enumerate();
    let contacts: Vec<_> = book
        .map(|(id, (it, relations))| contact::Contact { id, name: &it.name, relations })
        .collect();
    match contact::find(&contacts, &saying.said) {
        Found::One(at) => Meant::Found(named(at)),
        Found::Ask(all, _) => Meant::Ask(all.into_iter().map(named).collect()),
        Found::None => Meant::None(true),
    }
}
