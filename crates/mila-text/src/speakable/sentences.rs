//! What of an answer tells its language: its sentences, not the names in them.

/// How a word counts: as one of a sentence in Latin letters, or in others, or not at all.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Latin,
    Other,
    Name,
}

/// Between these stands somebody else's title, or a word that is spoken of.
const QUOTES: [(char, char); 4] = [('«', '»'), ('“', '”'), ('„', '“'), ('"', '"')];

/// So many letters tell a language, whatever was left out.
const ENOUGH: usize = 40;

/// The words of `lines` that its sentences are made of: those in the script that most of them
/// are written in, without what is quoted or a name. All of them where little else is left.
pub(super) fn without_names(lines: &[String]) -> String {
    let text = lines.join("\n");
    let foreign = text.chars().any(|c| c.is_alphabetic() && !is_latin(c));
    let plain = unquoted(&text);
    let sentences: Vec<&str> = plain.split(['\n', '.', '!', '?', '।', '؟', ';']).collect();
    let votes = sentences.iter().map(|sentence| vote(sentence));
    let (latin, other) = votes.fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
    let kept = match (foreign, other >= latin) {
        (true, true) => words_of(&text, |word| kind(word, false) == Kind::Other)
            .replace(|c: char| c.is_alphabetic() && is_latin(c), ""),
        (true, false) => {
            words_of(&text, |word| !word.chars().any(|c| c.is_alphabetic() && !is_latin(c)))
        }
        _ => words_of(&plain, |_| true),
    };
    let left = letters(&kept);
    let enough = left * 2 >= letters(&text) || left >= ENOUGH || (foreign && left > 0);
    if enough { kept } else { text }
}

/// How much a sentence says for Latin letters, and for others: its words, all for one side.
fn vote(sentence: &str) -> (usize, usize) {
    if is_title(sentence) {
        return (0, 0);
    }
    let mut first = None;
    let (mut latin, mut other) = (0, 0);
    for (at, word) in sentence.split_whitespace().enumerate() {
        let kind = kind(word, at == 0);
        match kind {
            Kind::Latin => latin += 1,
            Kind::Other => other += weight(word),
            Kind::Name => continue,
        }
        first = first.or(Some(kind));
    }
    match latin > other || (latin == other && first == Some(Kind::Latin)) {
        true => (latin + other, 0),
        false => (0, latin + other),
    }
}

/// "The Lord of the Rings" is nobody's sentence.
fn is_title(sentence: &str) -> bool {
    let words: Vec<&str> = sentence.split_whitespace().collect();
    let capital =
        |word: &&&str| word.trim_start_matches(['-', '(', '*']).starts_with(char::is_uppercase);
    let own = words.iter().all(|word| kind(word, false) != Kind::Other);
    own && words.last().is_some_and(|last| capital(&last))
        && words.iter().filter(capital).count() * 2 >= words.len()
}

/// A Latin word with a capital is a name, unless a sentence begins with it; so is an address.
fn kind(word: &str, begins: bool) -> Kind {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    if word.chars().any(|c| c.is_alphabetic() && !is_latin(c)) {
        return Kind::Other;
    }
    let plain = word.chars().all(|c| c.is_alphabetic() || matches!(c, '\'' | '’' | '-'));
    let small = word.chars().skip(usize::from(begins)).all(|c| !c.is_uppercase());
    if plain && small && !word.is_empty() { Kind::Latin } else { Kind::Name }
}

/// Scripts without spaces have several words in what looks like one.
fn weight(word: &str) -> usize {
    let dense =
        word.chars().filter(|c| matches!(c, '\u{E00}'..='\u{EFF}' | '\u{3040}'..='\u{9FFF}'));
    1 + dense.count() / 3
}

const fn is_latin(c: char) -> bool {
    matches!(c, '\0'..='\u{2FF}' | '\u{1E00}'..='\u{1EFF}')
}

fn words_of(text: &str, wanted: impl Fn(&str) -> bool) -> String {
    text.split_whitespace().filter(|word| wanted(word)).collect::<Vec<_>>().join(" ")
}

fn letters(text: &str) -> usize {
    text.chars().filter(|c| c.is_alphabetic()).count()
}

/// `text` without what stands between quotes.
fn unquoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(|c| QUOTES.iter().any(|(open, _)| *open == c)) {
        let open = rest[at..].chars().next().unwrap_or_default();
        let inner = &rest[at + open.len_utf8()..];
        let close =
            QUOTES.iter().filter(|(it, _)| *it == open).filter_map(|(_, it)| inner.find(*it));
        let Some(end) = close.min() else { break };
        out.push_str(&rest[..at]);
        rest = inner[end..].trim_start_matches(['»', '”', '“', '"']);
    }
    out + rest
}
