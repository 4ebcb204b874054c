//! What nobody said, taken out: marks for sounds, and sentences that the model makes up of noise.

use mila_speech_protocol::Passage;

/// Of less than this mean logarithm of probabilities, a short polite word is made up of a cough.
const SURE: f32 = -0.5;

/// Ends of films: the model learned from subtitles, and where there was silence, they said this.
/// Letters and digits alone, in lower case.
const CREDITS: [&str; 12] = [
    "thanks for watching",
    "thank you for watching",
    "thank you so much for watching",
    "please subscribe",
    "please subscribe to my channel",
    "like and subscribe",
    "gracias por ver el video",
    "merci d avoir regardé cette vidéo",
    "obrigado por assistir",
    "grazie per la visione",
    "untertitel im auftrag des zdf für funk 2017",
    "ご視聴ありがとうございました",
];

/// Signs whoever wrote those subtitles, in any language.
const SIGNATURE: &str = "amara org";

/// What is said often, and made up as often.
const COMMON: [&str; 8] = ["you", "thank you", "thanks", "bye", "bye bye", "so", "oh", "the"];

/// The words of a portion without what nobody said; empty if nothing is left.
///
/// `mean` is the mean logarithm of the probabilities of its tokens.
pub(super) fn kept(words: Vec<Passage>, mean: f32) -> Vec<Passage> {
    let words = without_marks(words);
    let said = words.iter().map(|word| word.text.as_str()).collect::<String>();
    let said = letters(&said);
    let said = said.as_str();
    let invented = said.is_empty()
        || CREDITS.contains(&said)
        || said.contains(SIGNATURE)
        || (mean < SURE && COMMON.contains(&said));
    if invented { vec![] } else { words }
}

/// Without [applause] and (laughs). What is opened and never closed stays.
fn without_marks(words: Vec<Passage>) -> Vec<Passage> {
    let mut kept: Vec<Passage> = Vec::new();
    // Where a mark began, and what will close it.
    let mut mark: Option<(usize, char)> = None;
    for word in words {
        let text = word.text.trim().trim_end_matches(['.', ',', '!', '?']);
        let opened = text.chars().next().and_then(closing).filter(|_| mark.is_none());
        mark = mark.or(opened.map(|closing| (kept.len(), closing)));
        // A lone sign opens and does not close.
        let lone = opened.is_some() && text.chars().count() == 1;
        let closed = mark.filter(|(_, closing)| text.ends_with(*closing) && !lone);
        kept.push(word);
        if let Some((begin, _)) = closed {
            kept.truncate(begin);
            mark = None;
        }
    }
    kept
}

fn closing(opening: char) -> Option<char> {
    match opening {
        '[' => Some(']'),
        '(' => Some(')'),
        '*' => Some('*'),
        '♪' => Some('♪'),
        '【' => Some('】'),
        '（' => Some('）'),
        _ => None,
    }
}

/// Letters and digits alone, in lower case, with a space for whatever is between them.
fn letters(text: &str) -> String {
    let text = text.to_lowercase();
    let words =
        text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<Passage> {
        let words = text.split(' ');
        words.map(|word| Passage { text: format!(" {word}"), doubtful: false }).collect()
    }

    fn left(text: &str, mean: f32) -> String {
        let kept = kept(words(text), mean);
        kept.iter().map(|word| word.text.as_str()).collect::<String>().trim_start().to_owned()
    }

    #[test]
    fn marks_for_sounds_are_taken_out() {
        assert_eq!(left("[Music]", -0.1), "");
        assert_eq!(left("(soft music playing)", -0.1), "");
        assert_eq!(left("♪ la la ♪", -0.1), "");
        assert_eq!(left("*coughs* Are you there?", -0.1), "Are you there?");
        assert_eq!(left("Yes. [door slams]. Come at six.", -0.1), "Yes. Come at six.");
    }

    #[test]
    fn what_is_opened_and_never_closed_stays() {
        assert_eq!(left("call me (maybe tomorrow", -0.1), "call me (maybe tomorrow");
    }

    #[test]
    fn ends_of_films_are_nobodys_words() {
        assert_eq!(left("Thanks for watching!", -0.01), "");
        assert_eq!(left("Subtítulos realizados por la comunidad de Amara.org", -0.01), "");
        assert_eq!(
            left("Thanks for watching the children!", -0.01),
            "Thanks for watching the children!"
        );
    }

    #[test]
    fn thanks_count_when_they_are_heard_clearly() {
        assert_eq!(left("Thank you.", -0.2), "Thank you.");
        assert_eq!(left("Thank you.", -0.7), "");
        assert_eq!(left("Thank you, Anna.", -0.7), "Thank you, Anna.");
    }

    #[test]
    fn signs_alone_are_no_words() {
        for text in ["", " ", ".", "...", "?!", "-"] {
            assert_eq!(left(text, -0.1), "", "{text}");
        }
    }
}
