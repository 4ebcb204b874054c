//! What it costs to find a contact by a name, among a thousand and ten thousand.
//!
//! `cargo run --release -p mila-domain --example contact`

#![expect(clippy::print_stdout, reason = "it tells")]

use std::time::Instant;

use mila_domain::contact::{Contact, find};

const GIVEN: [&str; 8] = ["Dana", "Jonathan", "Олег", "דנה", "محمد", "Émilie", "राहुल", "Γιώργος"];
const SAID: [&str; 8] = [
    "Dana Levi 17",
    "Jonathon",
    "לדנה",
    "Олегу",
    "my wife",
    "Mohammed Cohen",
    "nobody whom anybody knows",
    "D\u{430}na",
];

#[expect(clippy::disallowed_methods, reason = "a clock is what it is about")]
fn main() {
    for count in [100, 1_000, 10_000] {
        let name = |nth: usize| format!("{} Levi {nth}", GIVEN[nth % GIVEN.len()]);
        let names: Vec<String> = (0..count).map(name).collect();
        let contacts: Vec<_> = names
            .iter()
            .enumerate()
            .map(|(id, name)| Contact { id, name, relations: &["friend"] })
            .collect();
        for said in SAID {
            let start = Instant::now();
            for _ in 0..10 {
                std::hint::black_box(find(&contacts, std::hint::black_box(said)));
            }
            println!("{count:6} contacts, {said:27} {:?}", start.elapsed() / 10);
        }
    }
}
