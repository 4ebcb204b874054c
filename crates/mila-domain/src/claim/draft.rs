//! Texts that somebody else is to say, or nobody: letters, poems, stories that were asked for.

use super::ask::Ask;
use super::judge::Claim;
use super::lexicon::{ALL, Form, Lexicon};
use super::text::{QUOTED, Sentence, Word};
use super::vocabulary::Words;

/// Whether the claim stands in a text that somebody else is to say.
pub(super) fn is_of_a_draft(
    claim: &Claim,
    sentence: &Sentence,
    all: &[Sentence],
    ask: &Ask,
) -> bool {
    let after_colon = sentence.words[..=claim.from.min(sentence.words.len() - 1)]
        .iter()
        .rposition(|it| it.colon)
        .filter(|at| sentence.words[*at].text != QUOTED);
    if after_colon.is_some_and(|at| introduces_draft(&sentence.words[..at])) {
        return true;
    }
    let Some(here) = all.iter().position(|it| std::ptr::eq(it, sentence)) else { return false };
    let before = &all[..here];
    let in_line = |it: &&Sentence| it.line == sentence.line;
    if before.iter().filter(in_line).any(|it| {
        let colon = it.words.iter().position(|it| it.colon && it.text != QUOTED);
        colon.is_some_and(|at| introduces_draft(&it.words[..at]))
    }) {
        return true;
    }
    if is_of_a_line_to(claim, sentence, all, ask) || is_of_a_bare_text(claim, sentence, all, ask) {
        return true;
    }
    let last_alone = is_after_a_draft(claim, sentence, all, ask);
    let introduced = before.iter().enumerate().any(|(at, it)| {
        let quoted = all.get(at + 1).is_some_and(|next| next.words[0].text == QUOTED);
        it.introduces && !quoted && introduces_draft(&it.words)
    });
    let told = ask.tale && !is_before_a_draft(sentence, all);
    (introduced || ask.draft && is_of_a_letter(here, all) || told) && !last_alone
}

/// Whether a claim stands in a letter of one line, to somebody whom the person named, or of a text
/// that was asked for: "Hi Mark, I'm sick today and have told the team." Not so what points at the
/// letter at its end.
fn is_of_a_line_to(claim: &Claim, sentence: &Sentence, all: &[Sentence], ask: &Ask) -> bool {
    let Some(first) = all.iter().find(|it| it.paragraph == sentence.paragraph) else {
        return false;
    };
    // "Lo" stands before what is claimed.
    let claimed = &sentence.words[claim.from.saturating_sub(1)..claim.to.min(sentence.words.len())];
    let mut last = all.iter().rev().find(|it| it.paragraph == sentence.paragraph).into_iter();
    let closes = last.any(|it| std::ptr::eq(it, sentence));
    sentence.words.len() > 2
        && (writes_to(&first.words, ask) || ask.draft && calls(&first.words))
        && !(closes && points(claimed))
}

/// Whether a claim is of a text that was asked for and stands there alone: nothing in its sentence is of
/// the talk, neither a word for the text nor one for the person, nor any that the person said.
fn is_of_a_bare_text(claim: &Claim, sentence: &Sentence, all: &[Sentence], ask: &Ask) -> bool {
    let alone = all.iter().all(|it| it.paragraph == sentence.paragraph);
    let calls = calls_first(&all[0].words);
    let of_talk = |word: &Word| {
        let names = |it: &Lexicon| it.drafts.has(word) || !calls && it.is_reader(word);
        word.text.chars().count() > 3 && ask.has_said(word) || ALL.iter().any(names)
    };
    ask.is_for_text()
        && alone
        && matches!(claim.form, Form::Did | Form::Is | Form::Will | Form::Act | Form::Hint)
        && sentence.words.len() > 2
        && !points(&sentence.words)
        && !points(&sentence.words[claim.from.saturating_sub(1)..])
        && !sentence.words.iter().any(of_talk)
}

impl Lexicon {
    /// Whether a word is for whom one talks to.
    fn is_reader(&self, word: &Word) -> bool {
        self.us.is_some_and(|us| us.has(word)) && !self.from_mila.has(word)
    }
}

/// Whether words begin with a greeting and whom it greets, whom the person named.
fn writes_to(words: &[Word], ask: &Ask) -> bool {
    let Some((hello, rest)) = words.split_first() else { return false };
    let is_name = |it: &Word| it.text.chars().count() > 2;
    let named = rest.iter().take_while(|it| !it.pause).take(3).count();
    let ends = rest.get(named).is_none_or(|it| it.pause);
    let named = &rest[..named.max(1).min(rest.len())];
    begins(std::slice::from_ref(hello), |it| it.greetings)
        && ends
        && !named.is_empty()
        && (ask.draft || named.iter().any(|it| is_name(it) && ask.has_said(it)))
}

/// Whether words end with a name that they call: "Happy birthday, Carmen!"
fn calls(words: &[Word]) -> bool {
    words.len() <= 5 && words.last().is_some_and(|it| it.capital && it.pause)
}

/// Whether words begin with one that calls somebody: "Bro, I've had three coffees".
fn calls_first(words: &[Word]) -> bool {
    let nods = |it: &Word| ALL.iter().any(|lexicon| lexicon.common.fillers.has(it));
    !nods(&words[0]) && words.iter().skip(1).take(2).any(|it| it.pause)
}

/// Whether words point at what was spoken of.
fn points(words: &[Word]) -> bool {
    let it = ["it", "זה", "אותו", "אותה"];
    // Before a verb; elsewhere it is an article.
    let lo = ["lo", "la"];
    words.iter().any(|word| it.contains(&word.raw.as_str()))
        || words.iter().take(2).any(|word| lo.contains(&word.raw.as_str()))
}

/// Whether a text is for somebody else to say, or holds one: it quotes, greets as a letter does, or
/// introduces what follows.
pub(super) fn is_a_draft(all: &[Sentence]) -> bool {
    all.iter().any(|it| {
        let quotes = it.words.iter().any(|it| it.text == QUOTED);
        let greets = (it.greets || it.introduces) && greets(&it.words);
        quotes || greets || it.introduces && introduces_draft(&it.words)
    })
}

/// Whether a sentence stands between a line that greets and one that closes a letter.
fn is_of_a_letter(here: usize, all: &[Sentence]) -> bool {
    let greets = |it: &Sentence| (it.greets || it.introduces) && greets(&it.words);
    let Some(first) = all[..=here].iter().rposition(greets) else { return false };
    let closes = |it: &Sentence| it.words.len() <= 4 && begins(&it.words, |it| it.closings);
    let Some(last) = all[first + 1..here].iter().rposition(closes) else { return true };
    // A name follows.
    let close = &all[first + 1 + last];
    all[here].line <= close.line + 1
}

/// Whether a claim stands in a last line of its own after a draft of several, and is about the draft:
/// "I've sent it to her." What is said to be done after a poem or a tale is no part of it either.
fn is_after_a_draft(claim: &Claim, sentence: &Sentence, all: &[Sentence], ask: &Ask) -> bool {
    let last = all.last().is_some_and(|it| it.paragraph == sentence.paragraph);
    let body = |it: &&Sentence| it.paragraph < sentence.paragraph && !it.greets && !it.introduces;
    let about = &sentence.words[claim.from..claim.to.min(sentence.words.len())];
    last && all.iter().any(|it| body(&it))
        && (points(about) || ask.tale && claim.form != Form::Will)
}

/// Whether a draft only begins after this sentence.
fn is_before_a_draft(sentence: &Sentence, all: &[Sentence]) -> bool {
    let begins = |it: &Sentence| it.introduces && it.line > sentence.line;
    all.iter().any(begins)
}

fn introduces_draft(words: &[Word]) -> bool {
    ALL.iter().any(|lexicon| lexicon.has(lexicon.drafts, words))
}

fn greets(words: &[Word]) -> bool {
    // "Dear Dana," and "אמא יקרה,"
    words.len() <= 5
        && words.iter().take(2).any(|it| begins(std::slice::from_ref(it), |it| it.greetings))
}

fn begins(words: &[Word], list: impl Fn(&Lexicon) -> Words) -> bool {
    ALL.iter().any(|lexicon| lexicon.has(list(lexicon), &words[..1]))
}
