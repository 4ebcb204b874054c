//! Every setting there is: its names, its meaning, and whether it is secret.

/// One setting.
#[derive(Debug)]
pub struct Setting {
    /// Its name in the environment.
    pub name: &'static str,
    /// Its place in the settings file, table and key.
    pub key: &'static str,
    /// What it is, in a few words.
    pub meaning: &'static str,
    /// Whether its value may be shown.
    pub secrecy: Secrecy,
}

/// Whether a value may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Secrecy {
    /// It may.
    Open,
    /// It never prints.
    Secret,
}

macro_rules! settings {
    ($($constant:ident $name:literal $key:literal $secrecy:ident $meaning:literal;)*) => {
        $(
            #[doc = $meaning]
            pub static $constant: Setting = Setting {
                name: $name,
                key: $key,
                meaning: $meaning,
                secrecy: Secrecy::$secrecy,
            };
        )*

        /// All settings, in the order of the default file.
        pub static ALL: &[&Setting] = &[$(&$constant),*];
    };
}

settings! {
    LISTEN "MILA_LISTEN" "http.listen" Open "address and port Mila listens on";
    PUBLIC_URL "MILA_PUBLIC_URL" "http.public_url" Open "address under which Twilio reaches Mila";
    HTTP_CONNECTIONS "MILA_HTTP_CONNECTIONS" "http.connections" Open
        "most connections to Mila at once";
    METRICS_LISTEN "MILA_METRICS_LISTEN" "http.metrics_listen" Open
        "address and port of the figures for the operator's tools";

    DATABASE_URL "DATABASE_URL" "storage.database_url" Secret "PostgreSQL database; none for SQLite";
    MIGRATE_DATABASE_URL "MILA_MIGRATE_DATABASE_URL" "storage.migrate_database_url" Secret
        "the database as the role that owns the tables";
    DATABASE_CONNECTIONS "MILA_DATABASE_CONNECTIONS" "storage.connections" Open
        "most connections to PostgreSQL at once";
    DATA_DIR "MILA_DATA_DIR" "storage.data_dir" Open "directory of sealed files and of SQLite";
    MASTER_KEY_FILE "MILA_MASTER_KEY_FILE" "storage.master_key_file" Open
        "file of the key that seals all others";
    LEDGER_FILE "MILA_LEDGER_FILE" "storage.ledger_file" Open "second copy of the list of erasures";

    TWILIO_ACCOUNT_SID "TWILIO_ACCOUNT_SID" "twilio.account_sid" Open "Twilio account";
    TWILIO_AUTH_TOKEN "TWILIO_AUTH_TOKEN" "twilio.auth_token" Secret
        "token Twilio signs webhooks with";
    TWILIO_SECOND_AUTH_TOKEN "MILA_TWILIO_SECOND_AUTH_TOKEN" "twilio.second_auth_token" Secret
        "second token accepted during a rotation";
    TWILIO_API_KEY "TWILIO_API_KEY" "twilio.api_key" Open "API key to send with";
    TWILIO_API_SECRET "TWILIO_API_SECRET" "twilio.api_secret" Secret "secret of the API key";
    WHATSAPP_FROM "MILA_WHATSAPP_FROM" "twilio.from" Open "WhatsApp sender";
    TWILIO_BASE_URL "MILA_TWILIO_BASE_URL" "twilio.base_url" Open
        "one address in place of Twilio's three hosts";

    ANTHROPIC_API_KEY "ANTHROPIC_API_KEY" "claude.api_key" Secret "key for the Messages API";
    ANTHROPIC_BASE_URL "ANTHROPIC_BASE_URL" "claude.base_url" Open "address of the Messages API";
    ANTHROPIC_VERSION "MILA_ANTHROPIC_VERSION" "claude.version" Open "dialect of the Messages API";
    INFERENCE_GEO "MILA_INFERENCE_GEO" "claude.inference_geo" Open "where Anthropic may compute";
    STOP_ELSEWHERE "MILA_STOP_ELSEWHERE" "claude.stop_elsewhere" Open
        "whether the assistant is switched off when Anthropic computes elsewhere";
    MODEL "MILA_MODEL" "claude.model" Open "the model";
    MAX_TOKENS "MILA_MAX_TOKENS" "claude.max_tokens" Open "longest answer, in tokens";
    CONTEXT_BYTES "MILA_CONTEXT_BYTES" "claude.context_bytes" Open "most bytes of a request to the model";
    THINKING "MILA_THINKING" "claude.thinking" Open "whether the model thinks before it answers";
    MODEL_CONCURRENCY "MILA_MODEL_CONCURRENCY" "claude.concurrency" Open
        "most requests to the model at once";
    MODEL_TIMEOUT_MS "MILA_MODEL_TIMEOUT_MS" "claude.timeout_ms" Open
        "longest wait for the model, in milliseconds";
    PRICE_INPUT "MILA_PRICE_INPUT" "claude.price.input" Open
        "US dollars for a million tokens read";
    PRICE_OUTPUT "MILA_PRICE_OUTPUT" "claude.price.output" Open
        "US dollars for a million tokens written";
    PRICE_CACHE_WRITE "MILA_PRICE_CACHE_WRITE" "claude.price.cache_write" Open
        "US dollars for a million tokens put into the cache";
    PRICE_CACHE_READ "MILA_PRICE_CACHE_READ" "claude.price.cache_read" Open
        "US dollars for a million tokens read from the cache";

    OPERATOR_NAME "MILA_OPERATOR_NAME" "operator.name" Open "who runs this Mila";
    PRIVACY_EMAIL "MILA_PRIVACY_EMAIL" "operator.privacy_email" Open
        "where people write about their data";
    ACCESS "MILA_ACCESS" "access.mode" Open "who may begin: open, invite or list";
    INVITE_CODE "MILA_INVITE_CODE" "access.invite_code" Secret "code that newcomers must send";
    ALLOW_LIST_FILE "MILA_ALLOW_LIST_FILE" "access.allow_list_file" Open
        "file of the numbers that may begin";
    COUNTRIES_FILE "MILA_COUNTRIES_FILE" "access.countries_file" Open
        "file of the countries where Mila is offered";
    BUDGET_PERSON "MILA_BUDGET_PERSON_DAY_USD" "budget.person_day_usd" Open
        "US dollars that one person may cost in a day";
    BUDGET_SERVICE "MILA_BUDGET_SERVICE_DAY_USD" "budget.service_day_usd" Open
        "US dollars that everybody together may cost in a day";
    BUDGET_SHARE "MILA_BUDGET_SHARE_DAY_USD" "budget.share_day_usd" Open
        "US dollars that one person's fees may draw from everybody's in a day";
    WORDS_PERSON "MILA_BUDGET_WORDS_PERSON_DAY_USD" "budget.words.person_day_usd" Open
        "US dollars that answers to one person's fixed words may cost in a day";
    WORDS_SERVICE "MILA_BUDGET_WORDS_SERVICE_DAY_USD" "budget.words.service_day_usd" Open
        "US dollars that answers to everybody's fixed words may cost in a day";
    PRICE_INBOUND "MILA_PRICE_INBOUND" "budget.price.inbound" Open
        "US dollars for a message that comes in";
    PRICE_MESSAGE "MILA_PRICE_MESSAGE" "budget.price.message" Open
        "US dollars for a message that goes out";
    PRICE_TEMPLATE "MILA_PRICE_TEMPLATE" "budget.price.template" Open
        "US dollars for a template that goes out";
    RATE_MESSAGES "MILA_RATE_MESSAGES" "rate.messages" Open
        "messages that one person may write in the time";
    RATE_SECONDS "MILA_RATE_SECONDS" "rate.seconds" Open "the time, in seconds";
    RATE_WORDS "MILA_RATE_WORDS" "rate.words" Open
        "fixed words of one person that are answered in the time";
    RATE_WORDS_SECONDS "MILA_RATE_WORDS_SECONDS" "rate.words_seconds" Open
        "that time, in seconds";
    ALLOW_UNFINISHED "MILA_ALLOW_UNFINISHED" "policy.allow_unfinished" Open
        "whether to serve people although promises are not built yet";
    COMPUTE_REGION "MILA_COMPUTE_REGION" "regions.compute" Open "where this program runs";
    DATABASE_REGION "MILA_DATABASE_REGION" "regions.database" Open "where the database is";
    SPEECH_PROGRAM "MILA_SPEECH_PROGRAM" "speech.program" Open "the speech program";
    MODELS_DIR "MILA_MODELS_DIR" "speech.models_dir" Open "directory of the models";
    SPEECH_RECOGNISER "MILA_SPEECH_RECOGNISER" "speech.recogniser" Open
        "what turns speech into text: small, default, better or best";
    EMBEDDING_PROGRAM "MILA_EMBEDDING_PROGRAM" "embedding.program" Open "the embedding program";
    ZONES_DIR "MILA_ZONES_DIR" "time.zones_dir" Open "directory of the zone database";
    BURST_QUIET_MS "MILA_BURST_QUIET_MS" "conversation.burst_quiet_ms" Open
        "wait for a further message before answering, in milliseconds";
    LOG "MILA_LOG" "log.filter" Open "what is logged";
    LOG_FORMAT "MILA_LOG_FORMAT" "log.format" Open "text or json";

    HEARTBEAT_MS "MILA_HEARTBEAT_MS" "timing.heartbeat_ms" Open
        "time between heartbeats, in milliseconds";
    HEARTBEAT_LIMIT_MS "MILA_HEARTBEAT_LIMIT_MS" "timing.heartbeat_limit_ms" Open
        "silence after which an instance is dead, in milliseconds";
    SEND_LIMIT_MS "MILA_SEND_LIMIT_MS" "timing.send_limit_ms" Open
        "longest attempt to send a message, in milliseconds";
    DOUBT_AFTER_MS "MILA_DOUBT_AFTER_MS" "timing.doubt_after_ms" Open
        "time after which a send of unknown outcome is looked up, in milliseconds";
    DOUBT_GAP_MS "MILA_DOUBT_GAP_MS" "timing.doubt_gap_ms" Open
        "pause before it is looked up again, in milliseconds";
    RECONCILE_MS "MILA_RECONCILE_MS" "timing.reconcile_ms" Open
        "time between searches for missed messages, in milliseconds";
    DELETE_MS "MILA_DELETE_MS" "timing.delete_ms" Open
        "time between deletions at Twilio, in milliseconds";
    POLL_MS "MILA_POLL_MS" "timing.poll_ms" Open
        "time between looks for due work, in milliseconds";
}

/// The names in the environment of all that is secret: other programs are not told them.
pub fn secret_names() -> impl Iterator<Item = &'static str> {
    let secret = ALL.iter().filter(|setting| setting.secrecy == Secrecy::Secret);
    secret.map(|setting| setting.name)
}

/// The setting with this name in the environment.
#[must_use]
pub fn by_name(name: &str) -> Option<&'static Setting> {
    ALL.iter().copied().find(|setting| setting.name == name)
}

/// The setting with this key in the settings file.
#[must_use]
pub fn by_key(key: &str) -> Option<&'static Setting> {
    ALL.iter().copied().find(|setting| setting.key == key)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn names_and_keys_are_unique() {
        let names: BTreeSet<_> = ALL.iter().map(|setting| setting.name).collect();
        let keys: BTreeSet<_> = ALL.iter().map(|setting| setting.key).collect();
        assert_eq!((names.len(), keys.len()), (ALL.len(), ALL.len()));
    }

    #[test]
    fn whatever_sounds_secret_is() {
        for setting in ALL {
            let sounds =
                ["token", "secret", "database_url"].iter().any(|w| setting.key.contains(w))
                    && setting.key != "claude.max_tokens";
            let named = ["claude.api_key", "access.invite_code"].contains(&setting.key);
            assert_eq!(setting.secrecy == Secrecy::Secret, sounds || named, "{}", setting.key);
        }
    }
}
