//! How the account stands.

use mila_domain::schedule::Zones;
use mila_domain::zone::Zone;
use mila_domain::{MemoryMode, MessageText, VoiceMode};
use mila_store::Account;

use mila_text::language::{Spoken, Texts};

use crate::outbound::texts::Localized;

/// How the account stands, in a few lines; `brief` is when that comes, and `zone` their clock.
pub(super) fn status(
    account: &Account,
    brief: Option<&str>,
    (zone, zones): (Zone<'_>, &Zones),
    localized: &Localized,
) -> MessageText {
    let texts = Texts::of(localized.language());
    let since = jiff::Timestamp::from_microsecond(account.created_at.as_micros())
        .map_or_else(|_| String::new(), |since| since.strftime("%Y-%m-%d").to_string());
    let off = texts.memory_mode(MemoryMode::Off);
    let quiet = account.quiet.map(|hours| hours.to_string());
    let (unsure, release) = (if zone.known { "" } else { "?" }, zones.release());
    let clock = format!("{}{unsure} ({release})", zone.name);
    let values = [
        ("state", texts.state(account.state)),
        ("since", since.as_str()),
        ("language", Spoken::of(localized.language()).name),
        ("voice", texts.voice_mode(account.voice.unwrap_or(VoiceMode::Auto))),
        ("clock", clock.as_str()),
        ("brief", brief.unwrap_or(off)),
        ("quiet", quiet.as_deref().unwrap_or(off)),
        ("memory", texts.memory_mode(account.memory.unwrap_or(MemoryMode::On))),
    ];
    localized.text_with(|texts| texts.status, &values)
}
