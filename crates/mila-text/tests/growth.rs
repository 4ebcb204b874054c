//! A text four times as long takes about four times as long, whatever it is made of: answers are written
//! beside other people's work, and a model may repeat a sign without end.

use std::time::Duration;

use mila_text::whatsapp::compose;
use rustix::time::{ClockId, clock_gettime};

/// What answers are made of: each mark, and what it may hang on.
const SIGNS: [&str; 32] = [
    "[", "]", "(", ")", "](", "![", "<", ">", "`", "``", "*", "**", "***", "_", "~~", "~", "|",
    "\\", "#", "- ", "> ", "\n", " ", "a", "1", "א", "~~~ a\n", "[a](b.c)", "www.a.b", "[a][b]",
    "a@b.c", "a://b",
];

/// Bytes of the shorter text: more than one message, as cutting has its price.
const SHORT: usize = 2_000;

/// How often as long the other is.
const TIMES: usize = 4;

/// Twice what it should be, and more: others' work slows this one down, though it is not counted.
const MOST: u32 = 9;

/// What is over so soon may have taken its time of something else.
const SOON: Duration = Duration::from_millis(80);

/// The texts of one kind, by their length.
type Kind = (String, Box<dyn Fn(usize) -> String>);

fn kinds() -> Vec<Kind> {
    let mut kinds: Vec<Kind> = Vec::new();
    let repeated = |part: &str, bytes: usize| part.repeat(bytes / part.len() + 1);
    for one in SIGNS {
        for end in ["", "a", " ", "(", "x](a.b)", ")", ">", " a b** c* d_", "\n[b]: http://a.b\n"] {
            let part = format!("{one}{end}");
            let name = format!("{part:?} again and again");
            kinds.push((name, Box::new(move |bytes| repeated(&part, bytes))));
            let name = format!("{one:?}, and as much of {end:?}");
            let text = move |bytes| match end {
                "" => repeated(one, bytes) + "`|\n|-|\n|a|",
                end => repeated(one, bytes / 2) + &repeated(end, bytes / 2),
            };
            kinds.push((name, Box::new(text)));
        }
    }
    kinds
}

/// The time of this thread on a processor: what others do meanwhile does not count.
fn spent() -> Duration {
    Duration::try_from(clock_gettime(ClockId::ThreadCPUTime)).unwrap_or_default()
}

fn taken(text: &str) -> Duration {
    let begun = spent();
    std::hint::black_box(compose(text));
    spent() - begun
}

/// Whether a longer text takes longer than it should. What seems so is measured again.
fn grows(text: &dyn Fn(usize) -> String) -> bool {
    let (short, long) = (text(SHORT), text(SHORT * TIMES));
    (0..4).all(|_| {
        let whole = taken(&long);
        whole > SOON && whole > taken(&short) * MOST
    })
}

#[test]
fn no_text_takes_longer_than_its_length_asks_for() {
    let kinds = kinds();
    let grow: Vec<_> = kinds.iter().filter(|(_, text)| grows(text)).map(|(name, _)| name).collect();
    assert!(grow.is_empty(), "{grow:#?}");
}

/// Links in links in links: as deep as an answer can be, in the little room that a worker has.
#[test]
fn no_text_is_too_deep() {
    let deep = "[".repeat(5_000) + "x" + &"](a.b)".repeat(5_000);
    let small = std::thread::Builder::new().stack_size(512 * 1024);
    let bodies = small.spawn(move || compose(&deep).len()).unwrap().join().unwrap();
    assert!(bodies > 0);
}
