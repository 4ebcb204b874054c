//! Cutting a text into messages that WhatsApp takes.

/// Longest message body, in UTF-16 units. Twilio refuses more than 1600 characters
/// (error 21617); how it counts some of them is not documented, so we stay below.
pub const LONGEST: usize = 1500;

/// Cuts `text` into as few bodies of at most [`LONGEST`] units as natural places allow:
/// between paragraphs, else lines, else sentences, else words, else characters.
/// Surrounding space is dropped; an empty text gives no bodies.
#[must_use]
pub fn split(text: &str) -> Vec<String> {
    let mut bodies = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let (body, after) = rest.split_at(cut(rest));
        bodies.push(body.trim_end().to_owned());
        rest = after.trim_start();
    }
    bodies
}

/// The byte at which the first body ends.
fn cut(text: &str) -> usize {
    let fits = prefix_that_fits(text);
    if fits == text.len() {
        return fits;
    }
    let head = &text[..fits];
    ["\n\n", "\n", ". ", "? ", "! ", " "]
        .iter()
        .filter_map(|gap| head.rfind(gap).map(|at| at + gap.len()))
        // A cut near the start would make many short messages; each is charged.
        .find(|at| *at > fits / 2)
        .unwrap_or_else(|| whole_character(text, fits))
}

/// The longest prefix within the limit, in bytes.
fn prefix_that_fits(text: &str) -> usize {
    let mut units = 0;
    for (at, character) in text.char_indices() {
        units += character.len_utf16();
        if units > LONGEST {
            return at;
        }
    }
    text.len()
}

/// Moves a forced cut back, so that no mark or emoji part is torn from what it belongs to.
fn whole_character(text: &str, limit: usize) -> usize {
    text[..limit]
        .char_indices()
        .rev()
        .map(|(at, _)| at)
        .take(64)
        .find(|at| *at > 0 && !joins(&text[..*at], &text[*at..]))
        .unwrap_or(limit)
}

fn joins(before: &str, after: &str) -> bool {
    const ZERO_WIDTH_JOINER: char = '\u{200D}';
    let extends = |c: char| {
        matches!(c, ZERO_WIDTH_JOINER | '\u{FE00}'..='\u{FE0F}' | '\u{1F3FB}'..='\u{1F3FF}'
            | '\u{0300}'..='\u{036F}' | '\u{0591}'..='\u{05C7}' | '\u{064B}'..='\u{065F}'
            | '\u{20D0}'..='\u{20FF}' | '\u{1F1E6}'..='\u{1F1FF}')
    };
    before.ends_with(ZERO_WIDTH_JOINER) || after.starts_with(extends)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_short_text_is_one_message() {
        assert_eq!(split(" hello \n"), ["hello"]);
        assert!(split("  \n ").is_empty());
    }

    #[test]
    fn a_long_text_is_cut_between_paragraphs() {
        let paragraph = "word ".repeat(200).trim_end().to_owned();
        let bodies = split(&format!("{paragraph}\n\n{paragraph}"));
        assert_eq!(bodies, [paragraph.clone(), paragraph]);
    }

    #[test]
    fn an_emoji_family_is_never_torn() {
        let family = "👩‍👩‍👧‍👦";
        for body in split(&family.repeat(400)) {
            assert_eq!(body.replace(family, ""), "");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]
        #[test]
        fn nothing_is_lost_and_everything_fits(text in "(\\PC|\n| ){0,4000}") {
            let bodies = split(&text);
            for body in &bodies {
                prop_assert!(body.encode_utf16().count() <= LONGEST);
                prop_assert!(!body.is_empty());
            }
            let squeeze = |s: &str| s.split_whitespace().collect::<String>();
            prop_assert_eq!(squeeze(&bodies.concat()), squeeze(&text));
        }
    }
}
