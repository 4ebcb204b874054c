//! Twilio: the account, the credentials, the sender and its webhook.

use mila_domain::Address;

use super::check::Check;
use crate::app;
use crate::config::Settings;
use crate::egress::End;
use crate::twilio::{AccountRecord, Credentials, ListFilter, Sender, TwilioError, Webhook};

const ACCOUNT: &str = "Twilio account";
const REQUESTS: &str = "Twilio requests";
const SENDER: &str = "Twilio sender";
const WEBHOOK: &str = "Twilio webhook";

/// The Sandbox's number, which all of Twilio's customers share and no list of senders shows.
const SANDBOX: &str = "whatsapp:+14155238886";

/// The connection overrides that Mila asks for: try 5 times more, on its errors, when no
/// connection can be made, and when no answer comes. Twilio's own default is one more, and only
/// when no connection can be made.
pub(super) const OVERRIDES: &str = "rc=5&rp=5xx,ct,rt";
const RETRIES: u32 = 5;

pub(super) async fn checks(settings: &Settings) -> Vec<Check> {
    let (account, requests, senders) =
        tokio::join!(account(settings), requests(settings), senders(settings));
    [vec![account, requests], senders].concat()
}

/// Whether the Auth Token, which signs webhooks, is the account's.
async fn account(settings: &Settings) -> Check {
    let mut by_token = settings.clone();
    if let Some(token) = settings.twilio.auth_tokens.first() {
        let user = settings.twilio.account_sid.to_string();
        by_token.twilio.credentials = Credentials { user, password: token.clone() };
    }
    let record = match app::twilio(&by_token, End::Wire) {
        Ok(twilio) => twilio.account().await,
        Err(error) => return unbuilt(ACCOUNT, &error),
    };
    match record {
        Ok(record) => judge_account(&record),
        Err(error) if is_unauthorized(error) => Check::fail(
            ACCOUNT,
            format!("TWILIO_AUTH_TOKEN does not open the account in TWILIO_ACCOUNT_SID ({error})"),
            "copy both anew from Twilio's Console, Account, API keys & tokens; without the right \
             token every webhook is refused",
        ),
        Err(error) => unreachable(ACCOUNT, error),
    }
}

fn judge_account(record: &AccountRecord) -> Check {
    match (record.status.as_str(), record.kind.as_str()) {
        ("active", "Trial") => Check::warn(
            ACCOUNT,
            "the Auth Token fits; the account is a trial: 50 messages a day, no sender of its own",
            "upgrade the account in Twilio's Console before people are invited",
        ),
        ("active", _) => Check::ok(ACCOUNT, "the Auth Token fits and the account is active"),
        (status, _) => Check::fail(
            ACCOUNT,
            format!("the account is {status}"),
            "Twilio's Console says why; a payment or a review is the usual reason",
        ),
    }
}

/// Whether the credentials that Mila sends with may read messages, as the reconciler does.
async fn requests(settings: &Settings) -> Check {
    let twilio = match app::twilio(settings, End::Wire) {
        Ok(twilio) => twilio,
        Err(error) => return unbuilt(REQUESTS, &error),
    };
    let one = ListFilter {
        to: Some(settings.twilio.from.clone()),
        page_size: Some(1),
        ..ListFilter::default()
    };
    let by_key = settings.twilio.credentials.user != settings.twilio.account_sid.as_str();
    match twilio.pages(&one, 1).next().await {
        Ok(_) if by_key => Check::ok(REQUESTS, "the API key in TWILIO_API_KEY is accepted"),
        Ok(_) => Check::ok(REQUESTS, "made with the Auth Token, for no TWILIO_API_KEY is set"),
        Err(error) if is_unauthorized(error) && by_key => Check::fail(
            REQUESTS,
            format!("TWILIO_API_KEY and TWILIO_API_SECRET are not accepted ({error})"),
            "make a new API key in Twilio's Console, in this account and in region US1, and set both",
        ),
        Err(error) if is_unauthorized(error) => Check::fail(
            REQUESTS,
            format!("the account's credentials are not accepted ({error})"),
            "see 'Twilio account'",
        ),
        Err(error) => unreachable(REQUESTS, error),
    }
}

async fn senders(settings: &Settings) -> Vec<Check> {
    let senders = match app::twilio(settings, End::Wire) {
        Ok(twilio) => twilio.senders().await,
        Err(error) => return vec![unbuilt(SENDER, &error)],
    };
    let expected = settings.http.below("twilio/message").to_string();
    match senders {
        Ok(senders) => judge_senders(&senders, &settings.twilio.from, &expected),
        Err(error) if is_unauthorized(error) => vec![Check::skipped(
            SENDER,
            "the list of senders needs working credentials",
            "mend them, then run this again",
        )],
        Err(error) => vec![unreachable(SENDER, error)],
    }
}

fn judge_senders(senders: &[Sender], from: &Address, expected: &str) -> Vec<Check> {
    let set = format!("{expected}#{OVERRIDES}");
    if let Some(sender) = senders.iter().find(|sender| sender.address == *from) {
        return vec![judge_sender(sender), judge_webhook(sender.webhook.as_ref(), expected)];
    }
    if from.expose() == SANDBOX {
        return vec![Check::warn(
            SENDER,
            "the Sandbox, which everybody shares: fit to try out, and not listed by Twilio",
            format!(
                "check by hand in Twilio's Console, Messaging, Try WhatsApp, Sandbox settings: \
                 'When a message comes in' must be {set} with POST"
            ),
        )];
    }
    vec![Check::fail(
        SENDER,
        format!("the account has no such sender ({} others)", senders.len()),
        "compare MILA_WHATSAPP_FROM with Twilio's Console, Messaging, Senders, WhatsApp senders; \
         is it the right account?",
    )]
}

fn judge_sender(sender: &Sender) -> Check {
    if matches!(sender.status.as_str(), "ONLINE" | "ONLINE:UPDATING") {
        return Check::ok(SENDER, "in service");
    }
    let codes = match sender.offline_codes.as_slice() {
        [] => String::new(),
        codes => format!(", code {}", codes.join(", ")),
    };
    Check::fail(
        SENDER,
        format!("not in service ({}{codes})", sender.status),
        "finish its registration in Twilio's Console, Messaging, Senders, WhatsApp senders; each \
         code is explained at https://www.twilio.com/docs/api/errors",
    )
}

fn judge_webhook(webhook: Option<&Webhook>, expected: &str) -> Check {
    let advice =
        format!("at Twilio, give the sender this webhook, with POST: {expected}#{OVERRIDES}");
    let Some(webhook) = webhook else {
        return Check::fail(WEBHOOK, "the sender has none, so no message reaches Mila", advice);
    };
    let (address, fragment) = webhook.url.split_once('#').unwrap_or((&webhook.url, ""));
    if address != expected {
        return Check::fail(
            WEBHOOK,
            format!("points to {}, not to MILA_PUBLIC_URL", without_secrets(address)),
            format!("{advice} (or correct MILA_PUBLIC_URL)"),
        );
    }
    if webhook.method != "POST" {
        return Check::fail(WEBHOOK, format!("made with {}", webhook.method), advice);
    }
    match missing(fragment) {
        None => Check::ok(WEBHOOK, "points here, and Twilio tries again when Mila fails"),
        Some(missing) => Check::fail(WEBHOOK, format!("points here, but {missing}"), advice),
    }
}

/// What the overrides lack, in words.
fn missing(fragment: &str) -> Option<String> {
    let value = |name: &str| {
        fragment.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
    };
    let policy = value("rp").unwrap_or("ct");
    let named = |reason: &str| policy.split(',').any(|it| it == reason || it == "all");
    let lacking: Vec<&str> = [
        ("5xx", "when Mila answers with an error"),
        ("ct", "when no connection can be made"),
        ("rt", "when no answer comes"),
    ]
    .into_iter()
    .filter_map(|(reason, words)| (!named(reason)).then_some(words))
    .collect();
    if !lacking.is_empty() {
        return Some(format!("Twilio does not try again {}", lacking.join(", nor ")));
    }
    let retries = value("rc").and_then(|text| text.parse::<u32>().ok()).unwrap_or(1);
    (retries < RETRIES).then(|| format!("Twilio tries again only {retries} times"))
}

/// An address without what may be secret in it: user, password, query.
fn without_secrets(address: &str) -> String {
    match url::Url::parse(address) {
        Ok(url) => {
            format!("{}://{}{}", url.scheme(), url.host_str().unwrap_or("(no host)"), url.path())
        }
        Err(_) => "something that is no address".to_owned(),
    }
}

fn is_unauthorized(error: TwilioError) -> bool {
    matches!(error, TwilioError::Rejected { status: 401 | 403, .. })
}

fn unreachable(name: &'static str, error: TwilioError) -> Check {
    Check::fail(
        name,
        error.to_string(),
        "does this host reach https://api.twilio.com and https://messaging.twilio.com? See also \
         https://status.twilio.com",
    )
}

fn unbuilt(name: &'static str, error: &app::AppError) -> Check {
    Check::fail(name, error.to_string(), "mend the certificates of this host")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::doctor::Outcome;

    const EXPECTED: &str = "https://mila.example.org/twilio/message";

    fn judged(url: &str) -> (Outcome, String) {
        let webhook = Webhook { url: url.to_owned(), method: "POST".to_owned() };
        let check = judge_webhook(Some(&webhook), EXPECTED);
        (check.outcome, check.finding)
    }

    #[test]
    fn overrides_that_do_at_least_as_much_are_enough() {
        for fragment in ["rc=5&rp=5xx,ct,rt", "rp=all&rc=5", "rt=5000&rc=5&rp=rt,4xx,5xx,ct"] {
            assert_eq!(judged(&format!("{EXPECTED}#{fragment}")).0, Outcome::Ok, "{fragment}");
        }
    }

    #[test]
    fn what_the_overrides_lack_is_named() {
        for (fragment, words) in [
            ("", "does not try again when Mila answers with an error, nor when no answer comes"),
            ("#rc=5&rp=ct,rt", "does not try again when Mila answers with an error"),
            ("#rc=2&rp=all", "only 2 times"),
            ("#rp=all", "only 1 times"),
        ] {
            let (outcome, finding) = judged(&format!("{EXPECTED}{fragment}"));
            assert_eq!(outcome, Outcome::Fail, "{fragment}");
            assert!(finding.contains(words), "{fragment}: {finding}");
        }
    }

    #[test]
    fn another_address_is_shown_without_secrets() {
        let (outcome, finding) = judged("https://u:hunter2@example.com/hook?key=hunter2#rc=5");
        assert_eq!(outcome, Outcome::Fail);
        assert_eq!(finding, "points to https://example.com/hook, not to MILA_PUBLIC_URL");
        assert_eq!(judge_webhook(None, EXPECTED).outcome, Outcome::Fail);
        let put = Webhook { url: EXPECTED.to_owned(), method: "PUT".to_owned() };
        assert_eq!(judge_webhook(Some(&put), EXPECTED).finding, "made with PUT");
    }

    #[test]
    fn a_trial_is_a_warning_and_a_closed_account_a_failure() {
        let record = |status: &str, kind: &str| {
            judge_account(&AccountRecord { status: status.to_owned(), kind: kind.to_owned() })
        };
        assert_eq!(record("active", "Full").outcome, Outcome::Ok);
        assert_eq!(record("active", "Trial").outcome, Outcome::Warn);
        assert_eq!(record("suspended", "Full").outcome, Outcome::Fail);
    }
}
