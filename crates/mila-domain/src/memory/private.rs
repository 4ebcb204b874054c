//! Secrets and health: they become memories only when the person asks.

use super::Refused;
use std::ops::Range;
use std::sync::LazyLock;

use super::lexis::MEDICINES;
use super::phrases::{Phrases, Table};
use super::text::{Text, Word};

/// Whether a text holds something private.
pub(super) fn check(text: &str, tables: &[&Table]) -> Result<(), Refused> {
    let read = Text::of(text, false);
    let english = Table::all().iter().filter(|table| table.tongue == crate::Tongue::English);
    let tables: Vec<_> = tables.iter().copied().chain(english).collect();
    let holds_secret = || tables.iter().any(|table| has_secret(&read.words, table));
    let has_number = || tables.iter().any(|table| has_account(text, &read.words, table));
    let has_code = || tables.iter().any(|table| opens(&read.words, table));
    if has_card(text, &read.words)
        || has_number()
        || has_iban(text)
        || has_token(text)
        || holds_secret()
        || has_code()
    {
        return Err(Refused::Secret);
    }
    let trades = trades(&read.words, &tables);
    let is_ill = tables.iter().any(|table| has_health(&read.words, &trades, table));
    if is_ill || has_medicine(&read.words) { Err(Refused::Health) } else { Ok(()) }
}

/// Most words between a code and what it opens.
const NEAR: usize = 4;

/// Whether a code stands near to what it opens: "the code of my card".
fn opens(words: &[Word<'_>], table: &Table) -> bool {
    let mut at = 0;
    while at < words.len() {
        let plain = table.open_code.at(words, at, table).unwrap_or(0);
        let code = table.code.at(words, at, table).filter(|length| *length > plain);
        if let Some(length) = code {
            let sentence = words[at].sentence;
            let from = at.saturating_sub(NEAR);
            let to = words.len().min(at + length + NEAR);
            let near = (from..to).filter(|it| words[*it].sentence == sentence);
            let code_of = |it: usize| table.lock.at(words, it, table).is_some();
            if near.into_iter().any(code_of) {
                return true;
            }
        }
        at += plain.max(1);
    }
    false
}

/// Whether a secret is named. A "zip code" is none.
fn has_secret(words: &[Word<'_>], table: &Table) -> bool {
    let open = |at: usize| {
        (at.saturating_sub(2)..at)
            .any(|from| table.open_code.at(words, from, table).is_some_and(|it| from + it > at))
    };
    (0..words.len()).any(|at| table.secret.at(words, at, table).is_some() && !open(at))
}

/// Where a trade is named, and nobody who treats the person: "I am a psychologist" tells of work,
/// "my psychologist" of health.
fn trades(words: &[Word<'_>], tables: &[&Table]) -> Vec<Range<usize>> {
    let of = |table: &&Table| {
        let found = (0..words.len())
            .filter_map(|at| Some(at..at + table.job.at(words, at, table)?))
            .filter(|it| !tables.iter().any(|table| is_patient(words, it, table)));
        found.collect::<Vec<_>>()
    };
    tables.iter().flat_map(of).collect()
}

/// Whether a word of health stands there that names no trade.
fn has_health(words: &[Word<'_>], trades: &[Range<usize>], table: &Table) -> bool {
    (0..words.len()).any(|at| {
        table
            .health
            .at(words, at, table)
            .is_some_and(|length| !trades.iter().any(|it| it.start <= at && at + length <= it.end))
    })
}

/// Whether somebody has, sees or needs who is named there.
fn is_patient(words: &[Word<'_>], trade: &Range<usize>, table: &Table) -> bool {
    let beside = (trade.start.saturating_sub(2)..trade.start)
        .filter(|at| {
            let between = &words[at + 1..=trade.start];
            words[*at].sentence == words[trade.start].sentence
                && !between.iter().any(|word| word.pause)
        })
        .chain(Some(trade.end).filter(|at| {
            words.get(*at).is_some_and(|it| {
                // Hebrew says behind the word whose it is.
                let hebrew = it.text.starts_with(|c| matches!(c, '\u{5D0}'..='\u{5EA}'));
                hebrew && !it.pause && it.sentence == words[trade.start].sentence
            })
        }));
    beside.into_iter().any(|at| table.patient.has(&words[at], table))
}

static NAMED: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(MEDICINES));

/// Whether a medicine is named.
fn has_medicine(words: &[Word<'_>]) -> bool {
    Table::all().first().is_some_and(|table| NAMED.find(words, table).is_some())
}

/// How many digits the number of a card has (ISO/IEC 7812-1).
const CARD: std::ops::RangeInclusive<usize> = 13..=19;

/// Fewest digits of a group of a card's number but the last.
const GROUP: usize = 4;

/// Whether a number of a card stands there: as long, and in groups as long, as one, or with its
/// checksum. A slip in a number leaves it a secret. A telephone number has a sign or noughts before it.
fn has_card(text: &str, words: &[Word<'_>]) -> bool {
    (0..words.len()).filter(|at| words[*at].number).any(|at| {
        let run = run(text, &words[at..]);
        let dialled = text[..words[at].bytes.start].ends_with('+') || run[0].text.starts_with("00");
        let first = at == 0 || !is_joined(text, &words[at - 1], &words[at]);
        let years = run.iter().all(|it| matches!(it.text.parse(), Ok(1900..=2099)));
        let mut digits = String::new();
        run.iter().enumerate().any(|(nth, word)| {
            digits.push_str(&word.text);
            let grouped = run[..nth].iter().all(|it| it.text.len() >= GROUP);
            CARD.contains(&digits.len())
                && (luhn(&digits) || first && grouped && !dialled && !years)
        })
    })
}

/// The numbers at the beginning that may be written as one.
fn run<'w, 't>(text: &str, words: &'w [Word<'t>]) -> &'w [Word<'t>] {
    let joined = words.windows(2).take_while(|pair| is_joined(text, &pair[0], &pair[1]));
    &words[..1 + joined.count()]
}

fn is_joined(text: &str, before: &Word<'_>, word: &Word<'_>) -> bool {
    let between = &text[before.bytes.end..word.bytes.start];
    before.number && word.number && matches!(between, " " | "-" | "." | "\u{a0}")
}

/// Fewest digits of an account's number.
const ACCOUNT: usize = 8;

/// Whether a long number stands near to a bank or a card. A telephone number begins with a nought or a
/// sign.
fn has_account(text: &str, words: &[Word<'_>], table: &Table) -> bool {
    let starts = |at: &usize| {
        words[*at].number && (*at == 0 || !is_joined(text, &words[at - 1], &words[*at]))
    };
    (0..words.len()).filter(starts).any(|at| {
        let run = run(text, &words[at..]);
        let digits: usize = run.iter().map(|it| it.text.len()).sum();
        let dialled = text[..words[at].bytes.start].ends_with('+') || run[0].text.starts_with('0');
        let near = at.saturating_sub(NEAR)..words.len().min(at + run.len() + NEAR);
        digits >= ACCOUNT
            && !dialled
            && near.into_iter().any(|it| {
                words[it].sentence == words[at].sentence
                    && table.lock.at(words, it, table).is_some()
            })
    })
}

fn luhn(digits: &str) -> bool {
    let sum: u32 = digits
        .bytes()
        .rev()
        .enumerate()
        .map(|(at, byte)| {
            let digit = u32::from(byte - b'0');
            match at % 2 {
                0 => digit,
                _ if digit > 4 => digit * 2 - 9,
                _ => digit * 2,
            }
        })
        .sum();
    sum.is_multiple_of(10) && digits.bytes().any(|byte| byte != b'0')
}

/// Fewest digits of a bank account's number that is told without its checksum.
const DIGITS: usize = 12;

/// Whether a bank account's number stands there, by its checksum or its length (ISO 13616).
fn has_iban(text: &str) -> bool {
    let chars: Vec<char> = text.chars().collect();
    (0..chars.len()).any(|from| {
        let starts = from == 0 || !chars[from - 1].is_alphanumeric();
        starts && chars[from].is_ascii_alphabetic() && {
            let mut account = String::new();
            chars[from..]
                .iter()
                .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, ' ' | '-'))
                .filter(|c| c.is_ascii_alphanumeric())
                .take(34)
                .any(|c| {
                    account.push(c.to_ascii_uppercase());
                    LENGTHS.contains(&(&account[..account.len().min(2)], account.len()))
                        && is_iban(&account)
                })
        }
    })
}

/// How many characters an account's number has, by country (IBAN registry).
const LENGTHS: [(&str, usize); 88] = [
    ("AD", 24),
    ("AE", 23),
    ("AL", 28),
    ("AT", 20),
    ("AZ", 28),
    ("BA", 20),
    ("BE", 16),
    ("BG", 22),
    ("BH", 22),
    ("BI", 27),
    ("BR", 29),
    ("BY", 28),
    ("CH", 21),
    ("CR", 22),
    ("CY", 28),
    ("CZ", 24),
    ("DE", 22),
    ("DJ", 27),
    ("DK", 18),
    ("DO", 28),
    ("EE", 20),
    ("EG", 29),
    ("ES", 24),
    ("FI", 18),
    ("FK", 18),
    ("FO", 18),
    ("FR", 27),
    ("GB", 22),
    ("GE", 22),
    ("GI", 23),
    ("GL", 18),
    ("GR", 27),
    ("GT", 28),
    ("HR", 21),
    ("HU", 28),
    ("IE", 22),
    ("IL", 23),
    ("IQ", 23),
    ("IS", 26),
    ("IT", 27),
    ("JO", 30),
    ("KW", 30),
    ("KZ", 20),
    ("LB", 28),
    ("LC", 32),
    ("LI", 21),
    ("LT", 20),
    ("LU", 20),
    ("LV", 21),
    ("LY", 25),
    ("MC", 27),
    ("MD", 24),
    ("ME", 22),
    ("MK", 19),
    ("MN", 20),
    ("MR", 27),
    ("MT", 31),
    ("MU", 30),
    ("NI", 28),
    ("NL", 18),
    ("NO", 15),
    ("OM", 23),
    ("PK", 24),
    ("PL", 28),
    ("PS", 29),
    ("PT", 25),
    ("QA", 29),
    ("RO", 24),
    ("RS", 22),
    ("RU", 33),
    ("SA", 24),
    ("SC", 31),
    ("SD", 18),
    ("SE", 24),
    ("SI", 19),
    ("SK", 24),
    ("TN", 24),
    ("TR", 26),
    ("UA", 29),
    ("SM", 27),
    ("SO", 23),
    ("ST", 25),
    ("SV", 28),
    ("TL", 23),
    ("VA", 22),
    ("VG", 24),
    ("XK", 20),
    ("YE", 30),
];

fn is_iban(account: &str) -> bool {
    let bytes = account.as_bytes();
    let shaped =
        bytes[..2].iter().all(u8::is_ascii_uppercase) && bytes[2..4].iter().all(u8::is_ascii_digit);
    let rest = bytes[4..].iter().chain(&bytes[..4]).try_fold(0u32, |rest, byte| {
        let value = char::from(*byte).to_digit(36)?;
        Some(if value > 9 { (rest * 100 + value) % 97 } else { (rest * 10 + value) % 97 })
    });
    let digits = bytes.iter().filter(|byte| byte.is_ascii_digit()).count();
    shaped && (rest == Some(1) || digits >= DIGITS)
}

/// How a key or a token of well-known services begins.
const KEYS: [&str; 14] = [
    "sk-",
    "sk_live",
    "sk_test",
    "pk_live",
    "ghp_",
    "gho_",
    "github_pat",
    "AKIA",
    "xoxb-",
    "xoxp-",
    "eyJ",
    "AIza",
    "glpat-",
    "-----BEGIN",
];

/// Fewest characters of what looks like a key.
const KEY: usize = 16;

fn has_token(text: &str) -> bool {
    text.split_whitespace().any(|chunk| {
        let chunk = chunk.trim_matches(|c: char| !c.is_ascii_alphanumeric() && c != '-');
        let known = KEYS.iter().any(|key| chunk.starts_with(key) && chunk.len() > key.len() + 3);
        let digits = chunk.bytes().filter(u8::is_ascii_digit).count();
        let letters = chunk.bytes().filter(u8::is_ascii_alphabetic).count();
        let shaped = chunk.len() >= KEY
            && chunk.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-+/=.".contains(&byte));
        known
            || shaped
                && digits >= 3
                && letters >= 3
                && !chunk.contains("..")
                && digits + letters + 3 >= chunk.len()
    }) || text.contains("-----BEGIN")
}
