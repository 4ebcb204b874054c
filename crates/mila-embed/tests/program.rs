//! The embedding program as a child, as Mila runs it, with the model that packages carry.

#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests stop loudly")]

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, ExitStatus, Stdio};

use mila_speech_protocol::embedding::{
    Embed, MOST_TEXTS, Ready, Reply, Role, SCALE, VERSION, Vector, vectors,
};
use mila_speech_protocol::frame;

/// The directory of the models.
fn models() -> PathBuf {
    #[expect(clippy::disallowed_methods, reason = "whoever runs the tests says where they are")]
    let directory = std::env::var_os("MILA_TEST_MODELS");
    directory
        .map(PathBuf::from)
        .expect("this test needs models: set MILA_TEST_MODELS to a directory with the set recall")
}

struct Program {
    child: Child,
    requests: ChildStdin,
    replies: ChildStdout,
    ready: Ready,
}

impl Program {
    fn start() -> Self {
        let mut child = command(&models()).spawn().unwrap();
        let requests = child.stdin.take().unwrap();
        let mut replies = child.stdout.take().unwrap();
        let (first, _) = frame::read(&mut replies).unwrap().expect("it starts");
        let Reply::Ready(ready) = first else { panic!("{first:?}") };
        Self { child, requests, replies, ready }
    }

    fn embed(&mut self, role: Role, texts: &[&str]) -> Vec<Vector> {
        let texts = texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        let count = texts.len();
        frame::write(&mut self.requests, &Embed { role, texts }, &[]).unwrap();
        let (reply, body) = frame::read::<Reply>(&mut self.replies).unwrap().expect("a reply");
        assert_eq!(reply, Reply::Embedded);
        vectors(&body, count).expect("a vector for each text")
    }

    /// Closes its input, and waits for its end.
    fn end(mut self) -> ExitStatus {
        drop(self.requests);
        self.child.wait().unwrap()
    }
}

fn command(models: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mila-embed"));
    command.arg("serve").arg("--models").arg(models);
    command.stdin(Stdio::piped()).stdout(Stdio::piped());
    command
}

/// What two texts have in common: 1 for the same, about 0.75 for nothing at all.
fn cosine(one: &Vector, two: &Vector) -> f32 {
    let products = one.iter().zip(two).map(|(a, b)| f32::from(*a) * f32::from(*b));
    products.sum::<f32>() / (SCALE * SCALE)
}

#[test]
fn it_says_first_which_model_it_has_and_ends_with_its_input() {
    let program = Program::start();
    assert_eq!(program.ready.protocol, VERSION);
    let file = models().join("multilingual-e5-small.onnx");
    assert_eq!(program.ready.model, file.metadata().unwrap().len());
    assert!(program.end().success());
}

/// Four things that were said, in four languages, and what asks for each.
const SAID: [(&str, [&str; 4], [&str; 4]); 4] = [
    (
        "en",
        [
            "My sister Noa moved to Berlin in March.",
            "The rent is due on the fifth of each month.",
            "Our cat likes to sleep on top of the fridge.",
            "I left the keys under the flower pot.",
        ],
        [
            "Where does my sister live now?",
            "When do we have to pay for the flat?",
            "Where does the cat sleep?",
            "Where are the keys?",
        ],
    ),
    (
        "he",
        [
            "אחותי נועה עברה לברלין במרץ.",
            "את שכר הדירה משלמים בחמישי לכל חודש.",
            "החתול שלנו אוהב לישון על המקרר.",
            "השארתי את המפתחות מתחת לעציץ.",
        ],
        ["איפה גרה אחותי עכשיו?", "מתי צריך לשלם על הדירה?", "איפה החתול ישן?", "איפה המפתחות?"],
    ),
    (
        "ar",
        [
            "انتقلت أختي نوعا إلى برلين في مارس.",
            "يُدفع الإيجار في الخامس من كل شهر.",
            "قطتنا تحب النوم فوق الثلاجة.",
            "تركت المفاتيح تحت أصيص الزهور.",
        ],
        ["أين تسكن أختي الآن؟", "متى يجب أن ندفع ثمن الشقة؟", "أين تنام القطة؟", "أين المفاتيح؟"],
    ),
    (
        "es",
        [
            "Mi hermana Noa se mudó a Berlín en marzo.",
            "El alquiler se paga el cinco de cada mes.",
            "A nuestro gato le gusta dormir encima de la nevera.",
            "Dejé las llaves debajo de la maceta.",
        ],
        [
            "¿Dónde vive ahora mi hermana?",
            "¿Cuándo hay que pagar el piso?",
            "¿Dónde duerme el gato?",
            "¿Dónde están las llaves?",
        ],
    ),
];

/// Among what was said in one language the answer lies nearest: always, where the question is in that
/// language too, and nearly always where it is in another.
#[test]
fn what_answers_a_question_lies_nearest_to_it() {
    let mut program = Program::start();
    let (mut right, mut wrong) = (0, Vec::new());
    for (said_in, said, _) in SAID {
        let passages = program.embed(Role::Passage, &said);
        for (asked_in, _, asked) in SAID {
            let questions = program.embed(Role::Question, &asked);
            for (answer, question) in questions.iter().enumerate() {
                let near = |nth: &usize| cosine(question, &passages[*nth]);
                let nearest = (0..said.len()).max_by(|one, two| near(one).total_cmp(&near(two)));
                if nearest == Some(answer) {
                    right += 1;
                } else {
                    wrong.push(format!("{}, said in {said_in}", asked[answer]));
                    assert_ne!(said_in, asked_in, "{wrong:?}");
                }
            }
        }
    }
    // 58 of 64 with weights of four bits.
    assert!(right >= 56, "{wrong:#?}");
}

#[test]
fn a_text_has_the_same_vector_in_any_company_and_another_as_a_question() {
    let mut program = Program::start();
    let texts = ["My cat is called Miso.", "", "👍", "ﬁne\n\u{200f}שלום", "a"];
    let together = program.embed(Role::Passage, &texts);
    for (text, vector) in texts.iter().zip(&together) {
        assert_eq!(program.embed(Role::Passage, &[text]), [*vector], "{text}");
        assert!((cosine(vector, vector) - 1.0).abs() < 0.01, "{text}: of length 1");
    }
    assert_ne!(program.embed(Role::Question, &texts[..1]), together[..1]);
    assert!(program.embed(Role::Passage, &[]).is_empty());
}

#[test]
fn of_a_long_text_the_beginning_counts() {
    let mut program = Program::start();
    let novel = "Once upon a time there was a cat. ".repeat(2000);
    let other = format!("{novel}The end.");
    let vectors = program.embed(Role::Passage, &[&novel, &other]);
    assert_eq!(vectors[0], vectors[1]);
}

#[test]
fn a_request_of_too_many_texts_ends_it() {
    let mut program = Program::start();
    let texts = vec!["a".to_owned(); MOST_TEXTS + 1];
    frame::write(&mut program.requests, &Embed { role: Role::Passage, texts }, &[]).unwrap();
    assert!(frame::read::<Reply>(&mut program.replies).unwrap().is_none());
    assert!(!program.end().success());
}

#[test]
fn nothing_that_it_complains_of_holds_a_word_of_a_text() {
    let mut child = command(&models()).stderr(Stdio::piped()).spawn().unwrap();
    let mut requests = child.stdin.take().unwrap();
    let secret = br#"{"role":"sings","texts":["my cat is called Miso"]}"#;
    let length = u32::try_from(secret.len()).unwrap().to_be_bytes();
    requests.write_all(&[&length[..], &[0; 4], secret].concat()).unwrap();
    let output = child.wait_with_output().unwrap();
    // It would end without a word with whoever asks.
    drop(requests);
    let complaint = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success() && complaint.contains("header"), "{complaint}");
    assert!(!complaint.contains("Miso"), "{complaint}");
}

#[test]
fn without_its_models_it_says_which_is_missing() {
    // The directory of this package has none.
    let nowhere = Path::new(env!("CARGO_MANIFEST_DIR"));
    let output = command(nowhere).stderr(Stdio::piped()).output().unwrap();
    let complaint = String::from_utf8(output.stderr).unwrap();
    assert!(
        !output.status.success() && complaint.contains("multilingual-e5-small.onnx"),
        "{complaint}"
    );
}

/// The tests of the walls are those of the speech program, which has the same; here it is shown that
/// they are up: the kernel says of the process that system calls are filtered.
#[cfg(target_os = "linux")]
#[test]
fn its_walls_are_up_before_it_answers() {
    let program = Program::start();
    let status = std::fs::read_to_string(format!("/proc/{}/status", program.child.id())).unwrap();
    let of = |name: &str| {
        status.lines().find_map(|line| line.strip_prefix(name)).unwrap().trim().to_owned()
    };
    assert_eq!((of("Seccomp:"), of("NoNewPrivs:")), ("2".to_owned(), "1".to_owned()));
    assert!(program.ready.missing.is_empty(), "{:?}", program.ready.missing);
}
