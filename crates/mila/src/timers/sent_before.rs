//! What was told already, by a Mila whose database is gone.
//!
//! A database that was restored knows nothing of what came since its backup: what was told then looks due.
//! So whatever was due before this instance began is looked for in Twilio's list before it is told, outside
//! any transaction. What comes due while an instance serves costs nothing more.

use mila_domain::Language;
use mila_store::{PersonTx, StoreError};
use mila_text::Texts;

use super::Told;
use super::words::shortened;
use crate::context::Context;
use crate::outbound::sent::Sent;
use crate::outbound::templates::REMINDER;

/// What of these was not told by a message that this database has forgotten.
///
/// # Errors
/// [`StoreError`].
pub(super) async fn untold(
    context: &Context,
    tx: &mut PersonTx<'_>,
    sent: &Sent,
    due: Vec<Told>,
) -> Result<Vec<Told>, StoreError> {
    let (mut untold, all) = (Vec::new(), due.len());
    for it in due {
        let text = shortened(&it.reminder.reminding.text);
        let text = (!it.reminder.is_brief).then(|| words(&text));
        let beginnings = beginnings(context, it.reminder.is_brief);
        let tells = |body: &str| {
            beginnings.iter().any(|beginning| body.contains(beginning))
                && text.as_ref().is_none_or(|text| holds(&words(body), text))
        };
        // What tells of it was sent once the one before it was told; by other zones its own time may have
        // come to lie before that.
        let since =
            it.reminder.told_at.map_or(it.arrears.last.at, |told| told.max(it.arrears.last.at));
        if !sent.has_forgotten(tx, since, tells).await? {
            untold.push(it);
        }
    }
    if untold.len() < all {
        let reminders = all - untold.len();
        tracing::warn!(reminders, "told before this database was restored");
    }
    Ok(untold)
}

/// How messages begin that tell of reminders, or a brief, in every language.
fn beginnings<'c>(context: &'c Context, of_briefs: bool) -> Vec<&'c str> {
    let before = |form: &'c str| form.split('{').next().unwrap_or_default();
    let of = |language: &Language| -> Vec<&'c str> {
        let texts = Texts::of(*language);
        if of_briefs {
            return vec![before(texts.briefs.heading)];
        }
        let template = context.templates.find(REMINDER, *language);
        let template = template.map(|template| before(&template.body));
        template.into_iter().chain([before(texts.reminders.due)]).collect()
    };
    Language::ALL.iter().flat_map(of).collect()
}

/// The words of a text, or its signs where it has none: spaces and marks may be others by now.
fn words(text: &str) -> Vec<&str> {
    let words: Vec<&str> =
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    if words.is_empty() { text.split_whitespace().collect() } else { words }
}

/// Whether these words stand one after the other in the others.
fn holds(body: &[&str], text: &[&str]) -> bool {
    !text.is_empty() && body.windows(text.len()).any(|part| part == text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_whatever_stands_between_them() {
        for (body, text, found) in [
            ("⏰ water the plants", "water the plants", true),
            ("⏰ *water*  the\nplants\n\n(This was for 09:00.)", "water the plants", true),
            ("⏰ water the planter", "water the plants", false),
            ("⏰ underwater", "water", false),
            ("⏰ להשקות את העציצים", "להשקות את העציצים", true),
            ("⏰ tea", "", false),
        ] {
            assert_eq!(holds(&words(body), &words(text)), found, "{body}");
        }
    }
}
