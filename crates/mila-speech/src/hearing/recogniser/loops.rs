//! Loops: a model that lost the thread says the same thing again and again.

use super::decoding::Token;

/// The longest phrase that is looked for, in tokens.
const LONGEST: usize = 24;

/// Whether the end repeats itself more often than people do.
pub(super) fn has_loop(tokens: &[Token]) -> bool {
    (1..=LONGEST).any(|phrase| repeats(tokens, phrase) >= most(phrase))
}

/// Short words are said many times over ("no no no no"), sentences hardly ever.
fn most(phrase: usize) -> usize {
    match phrase {
        1 => 10,
        2..=3 => 6,
        _ => 4,
    }
}

/// How often the last so many tokens stand one after the other at the end.
fn repeats(tokens: &[Token], phrase: usize) -> usize {
    let mut phrases = tokens.rchunks_exact(phrase);
    let Some(last) = phrases.next() else { return 0 };
    let same = |other: &&[Token]| other.iter().map(|t| t.id).eq(last.iter().map(|t| t.id));
    1 + phrases.take_while(same).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(ids: impl IntoIterator<Item = i32>) -> Vec<Token> {
        ids.into_iter().map(|id| Token { id, log_probability: 0.0 }).collect()
    }

    #[test]
    fn what_people_repeat_is_no_loop() {
        assert!(!has_loop(&tokens([])));
        assert!(!has_loop(&tokens([7; 9])), "no no no no no no no no no");
        assert!(!has_loop(&tokens([1, 2].repeat(5))));
        assert!(!has_loop(&tokens([1, 2, 3, 4, 5].repeat(3))));
        assert!(!has_loop(&tokens(0..300)));
    }

    #[test]
    fn what_never_ends_is_a_loop() {
        assert!(has_loop(&tokens([7; 10])));
        assert!(has_loop(&tokens([1, 2, 3].repeat(6))));
        assert!(has_loop(&tokens([1, 2, 3, 4].repeat(4))));
        let long = (0..24).collect::<Vec<_>>().repeat(4);
        assert!(has_loop(&tokens([vec![99, 98], long].concat())));
    }
}
