//! What this operator does, in words that fill the blanks.

use mila_text::language::age;
use serde::Deserialize;

use super::blanks::Blank;
use super::guard::database_host;
use crate::config::{Database, Region, Settings};
use crate::loopback::is_loopback;

/// What fills the blanks, in one language.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Phrases {
    us: String,
    eu: String,
    own_place: String,
    hosted_by: String,
    own_database: String,
    named_model: String,
    own_model: String,
    no_operator: String,
    pub(super) no_email: String,
    comma: String,
    and_names: String,
    and_places: String,
}

/// What this operator does, as far as the policy's sentences leave it open.
///
/// What is on this host counts as the operator's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Practice {
    operator: Option<String>,
    pub(super) privacy_email: Option<String>,
    /// Whether the language model is Anthropic's.
    model_is_hosted: bool,
    model: Option<Region>,
    /// Whether the database is on another computer.
    database_is_hosted: bool,
    database: Option<Region>,
    compute: Option<Region>,
}

/// WhatsApp is carried in Twilio's region US1 only; its region in the EU has no WhatsApp
/// (Twilio, "Regional product availability").
const CARRIER_REGION: Region = Region::Us;

impl Practice {
    /// What these settings amount to.
    #[must_use]
    pub fn of(settings: &Settings) -> Self {
        let claude = &settings.claude;
        let compute = settings.regions.compute;
        let database_is_hosted = match &settings.local.database {
            Database::Sqlite { .. } => false,
            Database::Postgres { url, .. } => database_host(url).is_some(),
        };
        Self {
            operator: settings.operator.name.clone(),
            privacy_email: settings.operator.privacy_email.clone(),
            model_is_hosted: !is_loopback(&claude.base_url),
            model: claude.inference_geo.as_deref().and_then(Region::from_name).or(compute),
            database_is_hosted,
            database: if database_is_hosted { settings.regions.database } else { compute },
            compute,
        }
    }

    /// The words for one blank.
    pub(super) fn words(&self, blank: Blank, phrases: &Phrases) -> String {
        match blank {
            Blank::Operator => or(self.operator.as_ref(), &phrases.no_operator),
            Blank::PrivacyEmail => or(self.privacy_email.as_ref(), &phrases.no_email),
            Blank::Processors => join(&self.processors(), &phrases.comma, &phrases.and_names),
            Blank::Regions => self.regions(phrases),
            Blank::Model if self.model_is_hosted => {
                phrases.named_model.replace("{name}", "Anthropic")
            }
            Blank::Model => phrases.own_model.clone(),
            Blank::ModelRegion => phrases.place(self.model),
            Blank::DatabaseHost if self.database_is_hosted => {
                phrases.hosted_by.replace("{name}", "Supabase")
            }
            Blank::DatabaseHost => phrases.own_database.clone(),
            Blank::DatabaseRegion => phrases.place(self.database),
            Blank::ComputeRegion => phrases.place(self.compute),
        }
    }

    /// The companies that receive data here.
    fn processors(&self) -> Vec<&'static str> {
        let anthropic = self.model_is_hosted.then_some("Anthropic");
        let supabase = self.database_is_hosted.then_some("Supabase");
        ["Twilio", "Meta"].into_iter().chain(anthropic).chain(supabase).collect()
    }

    /// Who receives data here, and where it is processed, in the language of the question about
    /// age.
    #[must_use]
    pub fn in_first_words(&self, phrases: &age::Phrases) -> (String, String) {
        let place = |region| match region {
            Some(Region::Us) => phrases.us,
            Some(Region::Eu) => phrases.eu,
            None => phrases.own_place,
        };
        let places: Vec<_> = self.places().into_iter().map(place).collect();
        let processors = join(&self.processors(), phrases.comma, phrases.and_names);
        (processors, join(&places, phrases.comma, phrases.and_places))
    }

    /// Where data is processed here, each place once.
    fn places(&self) -> Vec<Option<Region>> {
        let mut regions: Vec<_> =
            [Some(CARRIER_REGION), self.model, self.database, self.compute].into();
        // Places that have no name come last.
        regions.sort_unstable_by_key(|region| (region.is_none(), *region));
        regions.dedup();
        regions
    }

    fn regions(&self, phrases: &Phrases) -> String {
        let places: Vec<_> =
            self.places().into_iter().map(|region| phrases.place(region)).collect();
        let places: Vec<_> = places.iter().map(String::as_str).collect();
        join(&places, &phrases.comma, &phrases.and_places)
    }
}

impl Phrases {
    fn place(&self, region: Option<Region>) -> String {
        match region {
            Some(Region::Us) => self.us.clone(),
            Some(Region::Eu) => self.eu.clone(),
            None => self.own_place.clone(),
        }
    }
}

fn or(value: Option<&String>, otherwise: &str) -> String {
    value.map_or(otherwise, String::as_str).to_owned()
}

/// "a, b and c".
fn join(items: &[&str], comma: &str, and: &str) -> String {
    match items {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [before @ .., last] => format!("{}{and}{last}", before.join(comma)),
    }
}
