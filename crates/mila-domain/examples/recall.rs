//! What a question costs over a long history of invented words: the median of some, in milliseconds,
//! for each part of the way from sealed bytes, opened, to what is found.

use std::time::{Duration, Instant};

use mila_domain::Timestamp;
use mila_domain::recall::{
    Asked, Author, Entry, FULL, Filter, Likeness, Question, Search, Segment, Vector,
};
use uuid::Uuid;

/// How many questions are asked.
const QUESTIONS: usize = 21;

/// How many words there are; the nth is about n times rarer than the first.
const WORDS: usize = 60_000;

fn main() {
    for count in [20_000, 100_000] {
        let mut numbers = Numbers(count as u64);
        let texts: Vec<String> = (0..count).map(|_| text(&mut numbers, 4, 30)).collect();
        let segments: Vec<Vec<u8>> =
            entries(&texts).chunks(FULL).map(|stretch| Segment::of(stretch).encode()).collect();
        let vectors: Vec<Vector> =
            (0..count).map(|_| std::array::from_fn(|_| numbers.next() as i8)).collect();
        let bytes = segments.iter().map(Vec::len).sum::<usize>() / count;
        say(&format!("{count} messages, {bytes} bytes each"));
        for with_vectors in [false, true] {
            let vectors = if with_vectors { vectors.as_slice() } else { &[] };
            let mut took: Vec<Took> = (0..QUESTIONS)
                .map(|_| ask(&segments, &texts, vectors, &text(&mut numbers, 8, 12)))
                .collect();
            took.sort_by_key(|took| took.iter().map(|(_, part)| *part).sum::<Duration>());
            let parts = took[QUESTIONS / 2];
            let whole: Duration = parts.iter().map(|(_, part)| *part).sum();
            let parts = parts.map(|(name, part)| format!("{name} {:.1}", ms(part))).join(", ");
            say(&format!("  vectors {with_vectors}: {:.1} ms ({parts})", ms(whole)));
        }
    }
}

/// The parts of a query, each with its time.
type Took = [(&'static str, Duration); 4];

fn ask(segments: &[Vec<u8>], texts: &[String], vectors: &[Vector], question: &str) -> Took {
    let mut clock = Clock(now());
    let segments: Vec<Segment> =
        segments.iter().filter_map(|bytes| Segment::decode(bytes).ok()).collect();
    let decoded = clock.lap();
    let mut likeness = Likeness::to(*vectors.first().unwrap_or(&[1; 384]));
    for stretch in vectors.chunks(FULL) {
        likeness.add(&stretch.iter().map(Some).collect::<Vec<_>>());
    }
    let compared = clock.lap();
    let asked = Asked { at: Timestamp::from_micros(0), east: 0, names: &[] };
    let question = Question::read(question, &asked);
    let likeness = (!vectors.is_empty()).then_some(&likeness);
    let search = Search::new(&segments, &question, &Filter::default(), likeness);
    let searched = clock.lap();
    let nth = |id: Uuid| usize::try_from(id.as_u128()).unwrap_or(usize::MAX);
    let opened: Vec<_> =
        search.to_open().map(|it| texts.get(nth(it.id)).map(String::as_str)).collect();
    std::hint::black_box(search.rank(&opened, 40));
    [("decode", decoded), ("compare", compared), ("search", searched), ("rank", clock.lap())]
}

fn entries(texts: &[String]) -> Vec<Entry<'_>> {
    let entries = texts.iter().enumerate().map(|(nth, text)| Entry {
        id: Uuid::from_u128(nth as u128),
        // Twenty messages a day, a minute apart.
        at: Timestamp::from_micros((nth / 20 * 86_400 + nth % 20 * 60) as i64 * 1_000_000),
        author: Author((nth % 2) as u8),
        text,
    });
    entries.collect()
}

fn text(numbers: &mut Numbers, least: usize, most: usize) -> String {
    let length = least + numbers.below(most - least);
    let words: Vec<String> = (0..length).map(|_| word(numbers.rare(WORDS))).collect();
    words.join(" ")
}

/// The nth word, of syllables.
fn word(mut nth: usize) -> String {
    let mut word = String::new();
    loop {
        word.push(char::from(b"bdfgklmnprstvz"[nth % 14]));
        word.push(char::from(b"aeiou"[nth / 14 % 5]));
        nth /= 70;
        if nth == 0 {
            return word;
        }
    }
}

/// Numbers without order, the same ones each time.
struct Numbers(u64);

impl Numbers {
    const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        self.0 >> 33
    }

    const fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit as u64) as usize
    }

    /// One below a limit, small ones more often: by Zipf's law.
    fn rare(&mut self, limit: usize) -> usize {
        let share = self.next() as f64 / (1_u64 << 31) as f64;
        ((limit as f64).powf(share) as usize).min(limit) - 1
    }
}

struct Clock(Instant);

impl Clock {
    fn lap(&mut self) -> Duration {
        let before = std::mem::replace(&mut self.0, now());
        self.0 - before
    }
}

#[expect(clippy::disallowed_methods, reason = "an example has no clock seam")]
fn now() -> Instant {
    Instant::now()
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

#[expect(clippy::print_stdout, reason = "an example tells what it saw")]
fn say(line: &str) {
    println!("{line}");
}
