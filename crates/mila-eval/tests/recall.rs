//! What was said is found again, in Hebrew and Arabic nearly as in English.

#![expect(clippy::unwrap_used, clippy::panic, reason = "tests stop loudly")]
#![expect(clippy::print_stdout, reason = "the tables are the point of looking at it")]

mod chats;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The most that the English conversation may score at 10 and 20: what three conversations of
/// strangers do by words alone (0.80 and 0.86), and 0.05. One that is easier would tell nothing.
const MOST: [f64; 2] = [0.85, 0.91];

/// The share of the English score that Hebrew and Arabic reach at least.
const SHARE: f64 = 0.9;

fn recall(arguments: &[&str], file: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mila-eval"));
    command.arg("recall").args(arguments).arg(file).output().unwrap()
}

/// Where the conversation of a file of `chats` lies.
fn written(language: &str) -> PathBuf {
    let talk = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/chats/{language}.txt"));
    let conversation = chats::conversation(&std::fs::read_to_string(talk).unwrap());
    assert!(conversation["messages"].as_array().unwrap().len() >= 600);
    assert!(conversation["questions"].as_array().unwrap().len() >= 40);
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{language}.json"));
    std::fs::write(&file, conversation.to_string()).unwrap();
    file
}

/// R@10 and R@20 of all questions.
fn scores(language: &str) -> [f64; 2] {
    let output = recall(&["--lexical"], &written(language));
    assert!(output.status.success(), "{output:?}");
    let table = String::from_utf8(output.stdout).unwrap();
    let row = table.lines().find(|line| line.starts_with("all ")).unwrap();
    let fields: Vec<f64> = row.split_whitespace().filter_map(|field| field.parse().ok()).collect();
    println!("{language}\n{table}");
    [fields[2], fields[3]]
}

#[test]
fn hebrew_and_arabic_are_found_nearly_as_english_is() {
    let english = scores("english");
    assert!(english[0] <= MOST[0] && english[1] <= MOST[1], "too easy: {english:?}");
    for language in ["hebrew", "arabic"] {
        let scores = scores(language);
        let shares = [scores[0] / english[0], scores[1] / english[1]];
        assert!(shares.iter().all(|share| *share >= SHARE), "{language}: {scores:?} {english:?}");
    }
}

#[test]
fn without_weights_it_fails_unless_it_is_to_go_without() {
    let output = recall(&["--models", "/nonexistent"], Path::new("none.json"));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success() && said.contains("--lexical"), "{said}");
}
