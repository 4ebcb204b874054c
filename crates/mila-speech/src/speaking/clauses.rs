//! Sentences and clauses. espeak-ng drops punctuation, and Kokoro breathes by it: so the text is
//! cut there, and the mark is put back behind the sounds.

/// A sentence: one clause or more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sentence(pub(super) Vec<Clause>);

/// Words up to a mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Clause {
    pub(super) words: String,
    pub(super) mark: Mark,
}

/// A mark that Kokoro knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    Comma,
    Semicolon,
    Colon,
    Dash,
    Full,
    Question,
    Exclamation,
    Ellipsis,
}

impl Mark {
    /// The mark that a character is or is read as.
    fn of(character: char) -> Option<Self> {
        match character {
            ',' | '(' | ')' | '[' | ']' | '،' => Some(Self::Comma),
            ';' | '؛' => Some(Self::Semicolon),
            ':' => Some(Self::Colon),
            '—' | '–' => Some(Self::Dash),
            '.' | '\n' | '।' => Some(Self::Full),
            '?' | '؟' => Some(Self::Question),
            '!' => Some(Self::Exclamation),
            '…' => Some(Self::Ellipsis),
            _ => None,
        }
    }

    /// As Kokoro knows it.
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Comma => ",",
            Self::Semicolon => ";",
            Self::Colon => ":",
            Self::Dash => "—",
            Self::Full => ".",
            Self::Question => "?",
            Self::Exclamation => "!",
            Self::Ellipsis => "…",
        }
    }

    const fn ends_sentence(self) -> bool {
        matches!(self, Self::Full | Self::Question | Self::Exclamation | Self::Ellipsis)
    }
}

/// The sentences of a text. What has neither letter nor digit is none.
pub(super) fn sentences(text: &str) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    let mut clauses = Vec::new();
    let mut start = 0;
    let ends = text.char_indices().filter_map(|(at, character)| {
        let mark = Mark::of(character)?;
        let (before, after) = (&text[..at], &text[at + character.len_utf8()..]);
        is_mark(character, before, after).then_some((at, after, mark))
    });
    for (at, after, mark) in ends.chain([(text.len(), "", Mark::Full)]) {
        let words = speakable(&text[start..at]);
        start = text.len() - after.len();
        if !words.is_empty() {
            clauses.push(Clause { words, mark });
        }
        if mark.ends_sentence() && !clauses.is_empty() {
            sentences.push(Sentence(end(std::mem::take(&mut clauses), mark)));
        }
    }
    sentences
}

/// Lets the last clause end as the sentence does: "(so it is)." ends with a full stop.
fn end(mut clauses: Vec<Clause>, mark: Mark) -> Vec<Clause> {
    if let Some(last) = clauses.last_mut() {
        last.mark = mark;
    }
    clauses
}

/// Whether a character that may be a mark is one here: not inside of numbers, times and
/// addresses, and not behind what it only shortens.
fn is_mark(character: char, before: &str, after: &str) -> bool {
    let is_followed_closely = after.chars().next().is_some_and(char::is_alphanumeric);
    match character {
        '.' => !is_followed_closely && !is_shortened(before),
        ',' | ':' => {
            let digit = |character: Option<char>| character.is_some_and(|it| it.is_ascii_digit());
            !(digit(before.chars().next_back()) && digit(after.chars().next()))
        }
        _ => true,
    }
}

/// Whether a text ends in an abbreviation that is written with a full stop.
fn is_shortened(before: &str) -> bool {
    const SHORTENED: [&str; 15] = [
        "dr", "dra", "mr", "mrs", "ms", "prof", "sr", "sra", "st", "sig", "dott", "mme", "vs",
        "ca", "approx",
    ];
    let word = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let is_initial = word.chars().count() == 1 && word.chars().all(char::is_alphabetic);
    is_initial || SHORTENED.contains(&word.to_lowercase().as_str())
}

/// The words without what cannot be said; nothing if there is neither letter nor digit.
fn speakable(words: &str) -> String {
    if !words.contains(char::is_alphanumeric) {
        return String::new();
    }
    // espeak-ng takes "[[" for phonemes and "<" for markup; the others it would spell out.
    let is_said = |character: char| {
        !character.is_control() && !"¿¡\"“”„«»*_~`#<>{}[]|\\^".contains(character)
    };
    let said: String = words.chars().map(|c| if is_said(c) { c } else { ' ' }).collect();
    said.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sentences a line, clauses in brackets.
    fn show(text: &str) -> Vec<String> {
        let clause = |clause: &Clause| format!("[{}]{}", clause.words, clause.mark.as_str());
        let sentence = |sentence: &Sentence| sentence.0.iter().map(clause).collect();
        sentences(text).iter().map(sentence).collect()
    }

    #[test]
    fn texts_are_cut_at_their_marks_and_keep_them() {
        for (text, expected) in [
            ("Hello", vec!["[Hello]."]),
            ("Hello, Anna! How are you?", vec!["[Hello],[Anna]!", "[How are you]?"]),
            ("¿Qué tal? ¡Bien!", vec!["[Qué tal]?", "[Bien]!"]),
            ("Ça va ? Oui ; merci…", vec!["[Ça va]?", "[Oui];[merci]…"]),
            ("First line\nSecond line", vec!["[First line].", "[Second line]."]),
            ("One – two — three: four", vec!["[One]—[two]—[three]:[four]."]),
            ("It rains (so it seems).", vec!["[It rains],[so it seems]."]),
            ("Really?! Yes...", vec!["[Really]?", "[Yes]."]),
            ("नमस्ते। आप कैसे हैं?", vec!["[नमस्ते].", "[आप कैसे हैं]?"]),
        ] {
            assert_eq!(show(text), expected, "{text}");
        }
    }

    #[test]
    fn marks_inside_of_numbers_and_names_cut_nothing() {
        for text in
            ["At 3:30", "It is 1,250.75 in all", "Dr. Smith and J. Jones", "See mila.example/help"]
        {
            assert_eq!(show(text), [format!("[{text}].")], "{text}");
        }
        assert_eq!(show("At 9, 10 or 11."), ["[At 9],[10 or 11]."]);
        assert_eq!(show("The room is 12. Come!"), ["[The room is 12].", "[Come]!"]);
    }

    #[test]
    fn what_cannot_be_said_is_left_out_and_nothing_but_that_is_no_sentence() {
        assert_eq!(show("*Tea* [[h@l'oU]] \"now\""), ["[Tea],[h@l'oU],[now]."]);
        for text in ["", " \n\t", "...", "?!", "— ()", "🎉", "\u{7}"] {
            assert!(sentences(text).is_empty(), "{text:?}");
        }
        assert_eq!(show("🎉, yes"), ["[yes]."]);
    }
}
