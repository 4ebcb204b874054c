//! The program as a child, as Mila runs it.

use std::io::{BufReader, BufWriter, Read as _, Write as _};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use mila_speech_protocol::{
    Container, Hear, NotTranscribed, Ready, Reply, Request, VERSION, frame,
};

use crate::mutations::{notes, spoiled};
use crate::notes::Note;
use crate::sounds::{silence, speech};
use crate::{RECOGNISER, models_directory};

/// So many spoiled notes go through it.
const SPOILED: u64 = 64;

struct Program {
    child: Child,
    requests: BufWriter<ChildStdin>,
    replies: BufReader<ChildStdout>,
    ready: Ready,
}

impl Program {
    fn start() -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_mila-speech"))
            .args(["serve", "--recogniser", RECOGNISER, "--models"])
            .arg(models_directory())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let requests = BufWriter::new(child.stdin.take().unwrap());
        let mut replies = BufReader::new(child.stdout.take().unwrap());
        let (first, _) = frame::read::<Reply>(&mut replies).unwrap().unwrap();
        let Reply::Ready(ready) = first else { panic!("{first:?}") };
        Self { child, requests, replies, ready }
    }

    fn hear(&mut self, file: &[u8]) -> Reply {
        let wanted = Hear { languages: vec!["en".to_owned()], most_seconds: 600 };
        frame::write(&mut self.requests, &Request::Hear(wanted), file).unwrap();
        frame::read(&mut self.replies).unwrap().expect("a reply").0
    }

    /// Closes its input, and waits for its end.
    fn end(mut self) {
        self.requests.flush().unwrap();
        drop(self.requests);
        assert!(self.child.wait().unwrap().success());
    }
}

#[test]
fn it_says_first_what_it_can_do_and_ends_with_its_input() {
    let program = Program::start();
    assert_eq!(program.ready.protocol, VERSION);
    assert!(program.ready.hears);
    program.end();
}

#[test]
fn it_answers_one_request_after_the_other() {
    let mut program = Program::start();
    let said = Note::of(&speech("en", "Good morning. Please call my sister.")).file();
    for _ in 0..2 {
        let Reply::Transcript(transcript) = program.hear(&said) else { panic!("not heard") };
        let text =
            transcript.passages.iter().map(|passage| passage.text.as_str()).collect::<String>();
        assert!(text.to_lowercase().contains("sister"), "{text}");
        assert_eq!(
            program.hear(b""),
            Reply::NotTranscribed(NotTranscribed::Format(Container::Unknown))
        );
        let nothing = Note::of(&silence(2.0)).file();
        assert_eq!(program.hear(&nothing), Reply::NotTranscribed(NotTranscribed::NoSpeech));
    }
    program.end();
}

/// Of a Mila that was killed nothing is left but the closed pipe.
#[test]
fn it_ends_in_the_middle_of_a_job_when_nobody_is_left_to_answer() {
    let mut program = Program::start();
    // Minutes of speech: it is at it for many seconds.
    let minutes = speech("en", "Good morning. Please call my sister. ").repeat(60);
    let wanted = Hear { languages: vec!["en".to_owned()], most_seconds: 600 };
    let file = Note::of(&minutes).file();
    frame::write(&mut program.requests, &Request::Hear(wanted), &file).unwrap();
    program.requests.flush().unwrap();
    drop(program.requests);
    let mut reply = Vec::new();
    program.replies.read_to_end(&mut reply).unwrap();
    assert!(reply.is_empty(), "it did not go on to the end of the job");
    assert!(program.child.wait().unwrap().success());
}

#[test]
fn it_answers_every_spoiled_note_and_lives() {
    let mut program = Program::start();
    let notes = notes();
    for seed in 0..SPOILED {
        let reply = program.hear(&spoiled(&notes, seed));
        assert!(matches!(reply, Reply::Transcript(_) | Reply::NotTranscribed(_)), "seed {seed}");
    }
    program.end();
}
