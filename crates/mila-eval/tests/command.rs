//! The microscope as scripts use it: a process, lines in, lines out.

#![expect(clippy::unwrap_used, reason = "tests stop loudly")]

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

fn eval() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mila-eval"));
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn lines_of(output: &Output) -> Vec<Value> {
    let text = std::str::from_utf8(&output.stdout).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// What comes of these lines, of which each gives one; the end of the input is no failure.
fn answers(subcommand: &[&str], input: &[u8]) -> Vec<Value> {
    let mut running = eval().args(subcommand).spawn().unwrap();
    let mut stdin = running.stdin.take().unwrap();
    let output = std::thread::scope(|both| {
        both.spawn(move || stdin.write_all(input).unwrap());
        running.wait_with_output().unwrap()
    });
    assert!(output.status.success(), "{output:?}");
    let lines = lines_of(&output);
    assert_eq!(lines.len(), input.split(|byte| *byte == b'\n').count() - 1, "a line for each");
    lines
}

fn answers_to(subcommand: &[&str], asked: &[Value]) -> Vec<Value> {
    let input: String = asked.iter().map(|line| format!("{line}\n")).collect();
    answers(subcommand, input.as_bytes())
}

#[test]
fn a_line_that_cannot_be_used_says_so_and_the_next_goes_on() {
    let bad = [
        "no JSON",
        "",
        "[1]",
        r#"{"id":"a"}"#,
        r#"{"id":2,"text":5}"#,
        r#"{"id":null,"text":"a","hint":1}"#,
        "{\"text\":\"\\ud800\"}",
    ];
    for subcommand in ["show", "speak", "word", "contact", "request"] {
        let mut input = bad.join("\n").into_bytes();
        input.extend(b"\n\xFF\xFE\n");
        let lines = answers(&[subcommand], &input);
        for line in &lines {
            assert!(line["error"].is_string(), "{subcommand}: {line}");
        }
        let ids: Vec<_> = lines.iter().map(|line| line["id"].clone()).collect();
        let none = Value::Null;
        let right = [none.clone(), none.clone(), none.clone(), json!("a"), json!(2), none.clone()];
        assert_eq!(ids[..6], right, "{subcommand}");
    }
    let last = b"x\n{\"id\":{\"a\":[1]},\"text\":\"still here\"}\n";
    let lines = answers(&["show"], last);
    assert_eq!(lines[1], json!({ "id": { "a": [1] }, "parts": ["still here"] }));
}

#[test]
fn an_answer_is_shown_in_parts() {
    let long = "word ".repeat(500);
    let lines = answers_to(
        &["show"],
        &[
            json!({ "id": 1, "text": "## Plan\n\n- **Bread**" }),
            json!({ "text": long }),
            json!({ "text": " \n" }),
        ],
    );
    assert_eq!(lines[0], json!({ "id": 1, "parts": ["*Plan*\n- *Bread*"] }));
    assert_eq!(lines[1]["parts"].as_array().unwrap().len(), 2);
    assert_eq!(lines[2], json!({ "parts": [] }));
}

#[test]
fn an_answer_is_spoken_or_its_text_stands_beside_or_alone() {
    let lines = answers_to(
        &["speak"],
        &[
            json!({ "id": 1, "text": "It is 5 km, **not** far.", "hints": ["en"] }),
            json!({ "id": 2, "text": "Como todos los días, hoy comemos a las dos de la tarde en casa." }),
            json!({ "id": 3, "text": "Run it like this:\n```\ncargo test\n```", "hints": ["en"] }),
            json!({ "id": 4, "text": "אין לי קול בעברית, אבל אפשר לקרוא.", "hints": ["he", "en"] }),
            json!({ "id": 5, "text": "OK" }),
        ],
    );
    assert_eq!(lines[0]["spoken"], "It is 5 kilometres, not far.");
    let of = |line: &Value| (line["language"].clone(), line["text_beside"].clone());
    assert_eq!(of(&lines[0]), (json!("en"), json!(false)));
    assert_eq!(of(&lines[1]), (json!("es"), json!(false)));
    assert_eq!(of(&lines[2]), (json!("en"), json!(true)), "code is not read out");
    for line in &lines[3..] {
        assert_eq!(of(line), (Value::Null, json!(true)), "{line}");
        assert_eq!(line["spoken"], "");
    }
}

#[test]
fn a_word_is_one_by_state_and_question() {
    let of = |text: &str, state: &str, question: Option<&str>| {
        let asked = json!({ "text": text, "state": state, "language": null, "question": question });
        answers_to(&["word"], &[asked]).remove(0)["read"].clone()
    };
    for (text, state, question, read) in [
        ("STOP", "active", None, "stop"),
        ("start", "stopped", None, "start"),
        ("Help?", "pending_age", Some("age"), "help"),
        ("privacy", "stopped", None, "privacy"),
        ("status", "active", None, "status"),
        ("language עברית", "active", None, "language"),
        ("voice on", "active", None, "voice"),
        ("yes", "pending_age", Some("age"), "yes"),
        ("no", "pending_age", Some("age"), "no"),
        ("yes", "active", None, "none"),
        ("stop the reminder", "active", None, "none"),
    ] {
        assert_eq!(of(text, state, question), read, "{text} {state} {question:?}");
    }
    let lines = answers_to(
        &["word"],
        &[
            json!({ "text": "stop", "state": "asleep" }),
            json!({ "text": "stop", "state": "active", "language": "xx" }),
            json!({ "text": "stop", "state": "active", "question": "why" }),
            json!({ "text": "הפסק", "state": "active", "language": "he", "question": "confirm" }),
        ],
    );
    assert!(lines[..3].iter().all(|line| line["error"].is_string()), "{lines:?}");
    assert_eq!(lines[3]["read"], "stop");
}

#[test]
fn a_name_means_one_contact_several_or_nobody() {
    let contacts = json!([
        { "name": "Dana Levi", "number": "+972541234567", "relations": ["wife"] },
        { "name": "Dana Cohen", "number": "+972541234568" },
        { "name": "Олег" },
    ]);
    let said = ["my wife", "dana", "Oleg", "Sam"];
    let asked = said.map(|said| json!({ "contacts": contacts, "said": said }));
    let lines = answers_to(&["contact"], &asked);
    let levi = json!({ "name": "Dana Levi", "number": "+972541234567" });
    let cohen = json!({ "name": "Dana Cohen", "number": "+972541234568" });
    assert_eq!(lines[0], json!({ "found": levi }));
    assert_eq!(lines[1], json!({ "ask": [levi, cohen] }));
    assert_eq!(lines[2], json!({ "found": { "name": "Олег" } }));
    assert_eq!(lines[3], json!({ "none": true }));
}

fn log(messages: &[(&str, &str, &str)]) -> Value {
    let message = |(at, author, text): &(&str, &str, &str)| json!({ "at": format!("2026-11-30T{at}Z"), "author": author, "text": text });
    let messages: Vec<_> = messages.iter().map(message).collect();
    json!({ "now_utc": "2026-11-30T10:00:00Z", "messages": messages })
}

/// What was said, turn by turn, as the model reads it.
fn turns(request: &Value) -> Vec<(String, Vec<String>)> {
    let turns = request["messages"].as_array().unwrap().iter().map(|message| {
        let blocks = message["content"].as_array().unwrap().iter();
        let texts = blocks.map(|block| block["text"].as_str().unwrap().to_owned());
        (message["role"].as_str().unwrap().to_owned(), texts.collect())
    });
    turns.collect()
}

#[test]
fn a_request_is_what_the_model_would_be_asked() {
    let said = log(&[
        ("08:59:00", "mila", "Hello, I am Mila."),
        ("09:00:00", "person", "Hi"),
        ("09:00:01", "person", "What is a fig?"),
        ("09:00:09", "mila", "A fruit."),
        ("09:00:10", "mila", "A sweet one."),
        ("09:01:00", "person", "HELP"),
        ("09:01:01", "mila", "You can say STOP."),
        ("09:02:00", "person", "And a date?"),
    ]);
    let lines = answers_to(&["request"], &[said.clone(), said.clone()]);
    assert_eq!(lines[0], lines[1], "the same log is the same request");
    let request = &lines[0]["request"];
    assert_eq!(request["metadata"]["user_id"].as_str().unwrap().len(), 36);
    let sent = |time: &str| format!("[Sent Monday, 30 November 2026, {time} (America/New_York)]");
    let of = |role: &str, texts: &[&str]| {
        (role.to_owned(), texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>())
    };
    assert_eq!(
        turns(request),
        [
            of("user", &["Hi", "What is a fig?", &sent("04:00")]),
            of("assistant", &["A fruit.\n\nA sweet one."]),
            of("user", &["And a date?", &sent("04:02")]),
        ]
    );
    assert!(request["system"][0]["text"].as_str().unwrap().contains("cannot hear recordings"));
    assert_eq!(request["tools"][0]["name"], "now");
    assert_eq!(request["stream"], true);
    let voice = answers_to(&["request", "--voice"], &[said]).remove(0);
    let system = voice["request"]["system"][0]["text"].as_str().unwrap().to_owned();
    assert!(system.contains("which messages were spoken"), "{system}");
}

#[test]
fn a_past_that_is_too_large_stays_behind() {
    let large = "x".repeat(30_000);
    let mut messages = vec![];
    for minute in ["00", "10", "20"] {
        messages.push((format!("09:{minute}:00"), "person", large.as_str()));
        messages.push((format!("09:{minute}:30"), "mila", "Long."));
    }
    messages.push(("09:30:00".to_owned(), "person", "Well?"));
    let messages: Vec<_> = messages.iter().map(|(at, who, text)| (&**at, *who, *text)).collect();
    let line = answers_to(&["request"], &[log(&messages)]).remove(0);
    assert!(line["request"].to_string().len() < 60_000);
    assert_eq!(turns(&line["request"]).last().unwrap().1[0], "Well?");
}

#[test]
fn a_log_without_a_question_has_no_request() {
    let lines = answers_to(
        &["request"],
        &[
            log(&[]),
            log(&[("09:00:00", "mila", "Hello.")]),
            log(&[("09:00:00", "person", "Hi"), ("09:00:01", "mila", "Hello.")]),
            log(&[("09:00:00", "person", "STOP")]),
            log(&[("09:00:01", "person", "a"), ("09:00:00", "person", "b")]),
            log(&[("10:00:01", "person", "later than now")]),
            log(&[("soon", "person", "a")]),
            log(&[("09:00:00", "nobody", "a")]),
            log(&[("09:00:00", "person", "yes")]),
        ],
    );
    let (good, bad) = lines.split_last().unwrap();
    assert!(bad.iter().all(|line| line["error"].is_string()), "{bad:?}");
    assert_eq!(turns(&good["request"]).len(), 1, "without a question, yes is for the model");
}

/// The speech program of the tests, an example of `mila`.
fn twin() -> PathBuf {
    let tests = std::env::current_exe().unwrap();
    let twin = tests.parent().unwrap().with_file_name("examples").join("speech_twin");
    assert!(twin.is_file(), "cargo build -p mila --examples builds {}", twin.display());
    twin
}

/// A recording for the speech twin.
fn recording(folder: &Path, name: &str, script: &str) -> PathBuf {
    let file = folder.join(name);
    let beginning = b"OggS\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0OpusHead";
    std::fs::write(&file, [beginning, script.as_bytes()].concat()).unwrap();
    file
}

#[test]
fn recordings_are_heard_one_after_the_other() {
    let folder = tempfile::tempdir().unwrap();
    let models = folder.path();
    std::fs::write(models.join("whisper-base-q8_0.bin"), b"").unwrap();
    let said = r#"{"says": "hello you", "language": "en", "doubtful": ["you"]}"#;
    let files = [
        recording(models, "a.ogg", said),
        models.join("missing.ogg"),
        recording(models, "silent.ogg", r#"{"deaf": "no_speech"}"#),
        recording(models, "dies.ogg", r#"{"dies": true}"#),
        recording(models, "b.ogg", r#"{"says": "bonjour", "language": "fr"}"#),
    ];
    let mut command = eval();
    command.args(["hear", "--hints", "en,he", "--models"]).arg(models).arg("--program").arg(twin());
    let output = command.args(&files).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    let lines = lines_of(&output);
    let of = |at: usize| files[at].to_str().unwrap();
    let heard =
        json!({ "file": of(0), "text": "hello you(?)", "language": "en", "marks": ["doubtful"] });
    assert_eq!(lines[0], heard);
    for (at, line) in lines.iter().enumerate().take(4).skip(1) {
        assert_eq!(line["file"], of(at));
        assert!(line["error"].is_string(), "{line}");
    }
    assert_eq!(lines[4]["text"], "bonjour");
    assert_eq!(lines[4]["marks"], json!([]));
}

#[test]
fn where_nothing_can_be_heard_it_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let file = recording(folder.path(), "a.ogg", r#"{"deaf": "no_speech"}"#);
    let mut command = eval();
    command.arg("hear").arg(file).arg("--models").arg(folder.path()).arg("--program").arg(twin());
    let output = command.output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("recogniser is missing"));
    assert!(output.stdout.is_empty());
}

#[test]
fn help_tells_of_every_subcommand() {
    let output = eval().arg("--help").output().unwrap();
    let help = String::from_utf8(output.stdout).unwrap();
    for word in ["show", "speak", "word", "hear", "request", "error", "id", "Exit codes"] {
        assert!(help.contains(word), "{word}: {help}");
    }
    assert_eq!(eval().arg("sing").output().unwrap().status.code(), Some(2));
}
