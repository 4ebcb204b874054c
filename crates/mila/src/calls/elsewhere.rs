//! Where an answer was computed, held against where the policy says (promise P4).

use mila_domain::switch::Reason;

use crate::claude::Usage;
use crate::context::Context;

/// Tells the operator of an answer that was computed elsewhere than was asked for, and switches
/// the assistant off if they want that. It has been computed: its person is answered.
pub(crate) async fn hold(context: &Context, usage: &Usage) {
    let claude = &context.settings.claude;
    let Some(place) = elsewhere(claude.inference_geo.as_deref(), usage) else { return };
    context.metrics.computed_elsewhere();
    let asked = claude.inference_geo.as_deref();
    let stops = claude.stops_elsewhere;
    tracing::error!(asked, place, stops, "the model computed elsewhere than was asked for");
    if stops {
        let off = context.store.switch_off(Reason::Law, context.clock.now()).await;
        if let Err(error) = off {
            // The next answer tries again.
            tracing::error!(%error, "the assistant could not be switched off");
        }
    }
}

/// The place that an answer names, when another was asked for. Of one that names none nothing is
/// known; it is a word of the service's, and no more than that reaches the log.
fn elsewhere<'a>(asked: Option<&str>, usage: &'a Usage) -> Option<&'a str> {
    let place = usage.inference_geo.as_deref()?;
    let is_word = place.len() <= 32 && place.bytes().all(|it| it.is_ascii_graphic());
    (place != asked?).then_some(if is_word { place } else { "(no name of a place)" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_place_than_was_asked_for_is_told() {
        let long = "x".repeat(33);
        for (asked, named, told) in [
            (Some("us"), Some("us"), None),
            (Some("us"), Some("global"), Some("global")),
            (Some("us"), Some("not_available"), Some("not_available")),
            (Some("us"), Some(long.as_str()), Some("(no name of a place)")),
            (Some("us"), None, None),
            (None, Some("global"), None),
        ] {
            let usage = Usage { inference_geo: named.map(str::to_owned), ..Usage::default() };
            assert_eq!(elsewhere(asked, &usage), told, "{asked:?} {named:?}");
        }
    }
}
