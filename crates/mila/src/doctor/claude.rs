//! Claude: the key, the model, the region and the prices.

use super::check::Check;
use crate::app;
use crate::claude::{ClaudeError, ErrorKind, Lifecycle, ModelInfo};
use crate::config::settings::{self, Setting};
use crate::config::{self, Layers, Settings, Source};
use crate::egress::End;
use crate::loopback::is_loopback;

const MODEL: &str = "Claude model";
const REGION: &str = "Claude region";
const PRICES: &str = "Claude prices";

pub(super) async fn checks(settings: &Settings, layers: &Layers) -> Vec<Check> {
    let claude = &settings.claude;
    vec![model(claude).await, region(claude), prices(layers)]
}

/// Whether the key is accepted and the model is in service.
async fn model(claude: &config::Claude) -> Check {
    let described = match app::claude(claude, End::Wire) {
        Ok(client) => client.model(&claude.model).await,
        Err(error) => {
            return Check::fail(MODEL, error.to_string(), "mend the certificates of this host");
        }
    };
    match described {
        Ok(info) => judge(&info, claude),
        Err(error) if is_loopback(&claude.base_url) && is_no_description(&error) => Check::skipped(
            MODEL,
            "the server on this host answers, and does not describe its models",
            "ask it for its list of models, and compare with MILA_MODEL",
        ),
        Err(error) => refused(&error, &claude.model),
    }
}

/// Local servers speak the Messages API, and need not know the rest of it.
fn is_no_description(error: &ClaudeError) -> bool {
    match error {
        ClaudeError::Api(error) => error.kind == ErrorKind::Other,
        ClaudeError::Unreadable { .. } => true,
        _ => false,
    }
}

fn judge(info: &ModelInfo, claude: &config::Claude) -> Check {
    let model = &claude.model;
    let end = info.retires_at.as_deref().unwrap_or("a day that is not said");
    if info.lifecycle == Some(Lifecycle::Retired) {
        return Check::fail(MODEL, format!("{model} is retired"), OTHER_MODEL);
    }
    if let Some(most) = info.max_tokens.filter(|most| *most < u64::from(claude.max_tokens)) {
        return Check::fail(
            MODEL,
            format!("{model} answers with at most {most} tokens, and MILA_MAX_TOKENS is more"),
            format!("set MILA_MAX_TOKENS to {most} or less"),
        );
    }
    if info.lifecycle == Some(Lifecycle::Deprecated) {
        return Check::warn(MODEL, format!("{model} works until {end}"), OTHER_MODEL);
    }
    Check::ok(MODEL, format!("the key is accepted and {model} is in service"))
}

const OTHER_MODEL: &str = "choose another at https://platform.claude.com/docs/en/about-claude/models \
     and set MILA_MODEL and the prices ([claude.price])";

fn refused(error: &ClaudeError, model: &str) -> Check {
    let kind = match error {
        ClaudeError::Api(error) => Some(error.kind),
        _ => None,
    };
    let (finding, advice) = match kind {
        Some(ErrorKind::Authentication) => (
            "ANTHROPIC_API_KEY is not accepted".to_owned(),
            "make a key at https://platform.claude.com, in the workspace meant for Mila, and set it",
        ),
        Some(ErrorKind::Permission) => (
            format!("ANTHROPIC_API_KEY may not use {model}"),
            "allow the model in the key's workspace, or use a key of another workspace",
        ),
        Some(ErrorKind::Billing) => {
            ("the Anthropic account cannot pay".to_owned(), "add credit in its billing settings")
        }
        Some(ErrorKind::NotFound) => (format!("there is no model {model}"), OTHER_MODEL),
        _ => (
            error.to_string(),
            "does this host reach the address in ANTHROPIC_BASE_URL? See also \
             https://status.claude.com",
        ),
    };
    Check::fail(MODEL, finding, advice)
}

/// Whether it is said where the model computes.
fn region(claude: &config::Claude) -> Check {
    match claude.inference_geo.as_deref() {
        Some(region) => Check::ok(REGION, format!("the model computes in: {region}")),
        None if is_loopback(&claude.base_url) => Check::ok(REGION, "the model is on this host"),
        None => Check::warn(
            REGION,
            "not said to the model's host, so it may compute anywhere",
            "set MILA_INFERENCE_GEO to us, as your policy promises; only Anthropic's own hosts are \
             told",
        ),
    }
}

/// Whether another model than the default came with prices of its own.
fn prices(layers: &Layers) -> Check {
    let is_default = |setting: &'static Setting| {
        layers.explain().any(|it| it.setting.key == setting.key && it.source == Source::Default)
    };
    let prices = [
        &settings::PRICE_INPUT,
        &settings::PRICE_OUTPUT,
        &settings::PRICE_CACHE_WRITE,
        &settings::PRICE_CACHE_READ,
    ];
    if !is_default(&settings::MODEL) && prices.into_iter().any(is_default) {
        return Check::warn(
            PRICES,
            "MILA_MODEL is not the default, and some prices still are the default model's",
            "set all four prices in [claude.price], or costs are counted wrongly",
        );
    }
    Check::ok(PRICES, "those of the model")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Environment;
    use crate::doctor::Outcome;

    fn layers(pairs: &[(&str, &str)]) -> Layers {
        Layers::gather(None, &Environment::from_pairs(pairs.iter().copied()))
    }

    #[test]
    fn another_model_needs_prices_of_its_own() {
        let model = ("MILA_MODEL", "claude-sonnet-5-5");
        let prices = [
            "MILA_PRICE_INPUT",
            "MILA_PRICE_OUTPUT",
            "MILA_PRICE_CACHE_WRITE",
            "MILA_PRICE_CACHE_READ",
        ]
        .map(|name| (name, "2"));
        assert_eq!(super::prices(&layers(&[])).outcome, Outcome::Ok);
        assert_eq!(super::prices(&layers(&[model])).outcome, Outcome::Warn);
        let some = [&[model], &prices[..3]].concat();
        assert_eq!(super::prices(&layers(&some)).outcome, Outcome::Warn);
        let all = [&[model], &prices[..]].concat();
        assert_eq!(super::prices(&layers(&all)).outcome, Outcome::Ok);
    }

    #[test]
    fn a_model_is_judged_by_its_life_and_its_longest_answer() {
        let pairs = [
            ("ANTHROPIC_API_KEY", "k"),
            ("MILA_PUBLIC_URL", "https://mila.example.org"),
            ("TWILIO_ACCOUNT_SID", "AC00000000000000000000000000000001"),
            ("TWILIO_AUTH_TOKEN", "t"),
            ("MILA_WHATSAPP_FROM", "whatsapp:+15550100100"),
        ];
        let claude = Settings::from_layers(&layers(&pairs)).unwrap().claude;
        let info = |lifecycle, max_tokens| ModelInfo {
            lifecycle: Some(lifecycle),
            retires_at: Some("2026-11-30T00:00:00Z".to_owned()),
            max_tokens: Some(max_tokens),
        };
        for (lifecycle, tokens, outcome, words) in [
            (Lifecycle::Active, 64_000, Outcome::Ok, "in service"),
            (Lifecycle::Unknown, 64_000, Outcome::Ok, "in service"),
            (Lifecycle::Deprecated, 64_000, Outcome::Warn, "works until 2026-11-30"),
            (Lifecycle::Retired, 64_000, Outcome::Fail, "is retired"),
            (Lifecycle::Active, 1000, Outcome::Fail, "at most 1000 tokens"),
        ] {
            let check = judge(&info(lifecycle, tokens), &claude);
            assert_eq!(check.outcome, outcome);
            assert!(check.finding.contains(words), "{}", check.finding);
        }
    }
}
