//! Whose words a question asks for.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::segment::Author;
use super::words::{fold, written};

/// Words that mean the person who asks: pronouns, and verbs that hold one. In each of the languages
/// that Mila answers in, as far as no other uses the word for something else.
const PERSON: &str = "i, my, mine, ive, im, id, אני, שלי, אמרתי, סיפרתי, כתבתי, ביקשתי, אנא, أنا, قلت, \
    أخبرتك, كتبت, yo, mi, mis, mío, dije, conté, je, j'ai, mon, ma, mes, ich, mein, meine, meinen, \
    meiner, я, мой, моя, мои, мою, моего, io, mio, mia, miei, eu, meu, minha, meus, disse, ik, mijn, \
    ben, benim, moja, mój, moje, мій, моє, मैं, मैंने, मेरा, मेरी, मेरे";

/// Words that mean Mila.
const MILA: &str = "you, your, yours, youve, אתה, את, שלך, המלצת, אמרת, הצעת, أنت, نصحتني, \
    اقترحت, tú, tu, tus, usted, dijiste, recomendaste, vous, toi, ton, votre, du, dein, deine, deinen, \
    ты, вы, твой, ваш, твоя, voi, tuo, tua, você, seu, jij, jouw, sen, senin, ty, twój, \
    ти, твій, आप, आपने, तुम, तुमने, आपका";

/// Fewest letters of the beginning of a name that is still that name: "Mel".
const SHORTEST: usize = 3;

/// Whether a folded word is the name or how it is called for short.
pub(super) fn is_name(word: &str, name: &str) -> bool {
    let name = fold(name);
    name == word || word.chars().count() >= SHORTEST && name.starts_with(word)
}

/// The author whose words are asked for: the one who is named, or else the first of "I" and "you".
/// None where two are named.
pub(super) fn asked_for(text: &str, names: &[(Author, &str)]) -> Option<Author> {
    let words: Vec<String> = written(text).iter().map(|word| fold(word)).collect();
    let named = |(author, name): &(Author, &str)| {
        words.iter().any(|word| is_name(word, name)).then_some(*author)
    };
    let mut named: Vec<Author> = names.iter().filter_map(named).collect();
    named.dedup();
    match named.as_slice() {
        [] => words.iter().find_map(|word| meant(word)),
        [one] => Some(*one),
        _ => None,
    }
}

/// Whom a folded word means.
fn meant(word: &str) -> Option<Author> {
    static MEANT: LazyLock<HashMap<String, Author>> = LazyLock::new(|| {
        let of = |(list, author): (&'static str, Author)| {
            list.split(',').map(move |form| (fold(form.trim()), author))
        };
        [(PERSON, Author::PERSON), (MILA, Author::MILA)].into_iter().flat_map(of).collect()
    });
    MEANT.get(word).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whose_words_are_asked_for_is_told_by_names_and_pronouns() {
        let names = [(Author::PERSON, "Melanie"), (Author::MILA, "Noor")];
        for (text, author) in [
            ("What did Melanie paint?", Some(Author::PERSON)),
            ("What is Mel's dog called?", Some(Author::PERSON)),
            ("What did Noor answer?", Some(Author::MILA)),
            ("What do Noor and Melanie share?", None),
            ("What did I say about tea?", Some(Author::PERSON)),
            ("What did you tell me I should read?", Some(Author::MILA)),
            ("מה אמרתי על התה?", Some(Author::PERSON)),
            ("Quel livre est-ce que vous avez conseillé ?", Some(Author::MILA)),
            ("Who likes tea?", None),
        ] {
            assert_eq!(asked_for(text, &names), author, "{text}");
        }
    }
}
