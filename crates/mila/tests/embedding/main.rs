//! The embedding program's keeper, with a program that does what texts tell it to: whatever becomes of
//! that, nobody waits for it longer than was promised.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "tests stop loudly")]

use std::future::Future;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

use mila::config::Embedding;
use mila::eval::{Embedder, Vector};
use tempfile::TempDir;

/// Any wait of a test; a program that hangs is killed after 5 s.
const PATIENCE: Duration = Duration::from_secs(30);

/// A question waits 0.3 s; here the machine may be busy.
const BOUND: Duration = Duration::from_millis(900);

/// An example of this package: `cargo test` builds it, `cargo build --examples` too.
fn embed_twin() -> PathBuf {
    let tests = std::env::current_exe().unwrap();
    tests.parent().unwrap().with_file_name("examples").join("embed_twin")
}

struct Kept {
    models: TempDir,
    embedder: Arc<Embedder>,
}

impl Kept {
    /// A keeper that works, of this program.
    fn of(program: PathBuf) -> Self {
        let models = tempfile::tempdir().unwrap();
        // The twin needs no model, but it is looked whether there is one.
        std::fs::write(models.path().join("multilingual-e5-small.onnx"), b"").unwrap();
        let settings = Embedding { program: Some(program), models_dir: models.path().to_owned() };
        let embedder = Arc::new(Embedder::new(&settings).unwrap());
        let kept = Arc::clone(&embedder);
        tokio::spawn(async move { kept.keep().await });
        Self { models, embedder }
    }

    async fn ready() -> Self {
        let kept = Self::of(embed_twin());
        assert_eq!(in_time(kept.embedder.model()).await, Some(7));
        kept
    }

    fn pid(&self) -> String {
        std::fs::read_to_string(self.models.path().join("pid")).unwrap()
    }

    /// What a question has, and that it was told within the bound.
    async fn question(&self, text: &str) -> Option<i8> {
        #[expect(clippy::disallowed_methods, reason = "how long it took is what is held")]
        let asked = Instant::now();
        let vector = self.embedder.question(text).await;
        assert!(asked.elapsed() < BOUND, "{text}: after {:?}", asked.elapsed());
        vector.map(|vector| number(&vector))
    }

    async fn passages(&self, texts: &[&str]) -> Option<Vec<i8>> {
        let vectors = in_time(self.embedder.passages(texts)).await;
        vectors.map(|vectors| vectors.iter().map(number).collect())
    }

    /// Waits until another program answers.
    async fn until_anew(&self, pid: &str) {
        in_time(async {
            while self.pid() == pid || self.question("back?").await.is_none() {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        })
        .await;
    }
}

async fn in_time<T>(wait: impl Future<Output = T>) -> T {
    tokio::time::timeout(PATIENCE, wait).await.expect("in time")
}

/// The one number of which a vector of the twin is made.
fn number(vector: &Vector) -> i8 {
    assert!(vector.iter().all(|number| *number == vector[0]));
    vector[0]
}

fn kill(pid: &str) {
    assert!(Command::new("kill").args(["-9", pid]).status().unwrap().success());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn texts_have_vectors_in_their_order_however_many_they_are() {
    let kept = Kept::ready().await;
    assert_eq!(kept.question("four").await, Some(-4));
    let texts: Vec<String> = (0..500).map(|nth| "x".repeat(1 + nth % 100)).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let expected: Vec<i8> =
        (0..500).map(|nth| 1 + nth % 100).map(|it| i8::try_from(it).unwrap()).collect();
    assert_eq!(kept.passages(&texts).await, Some(expected));
    assert_eq!(kept.passages(&[]).await, Some(vec![]));
    let long = "ל".repeat(1_000_000);
    assert_eq!(kept.passages(&["a", &long, "bc"]).await, Some(vec![1, i8::MAX, 2]));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_question_does_not_wait_for_all_passages_before_it() {
    let kept = Arc::new(Kept::ready().await);
    let (working, text) = (Arc::clone(&kept), "x".repeat(100));
    let passages =
        tokio::spawn(async move { working.passages(&vec![&*text; 5000]).await.unwrap().len() });
    let mut between = 0;
    while !passages.is_finished() {
        between += usize::from(kept.question("four").await == Some(-4));
    }
    assert_eq!(in_time(passages).await.unwrap(), 5000);
    assert!(between > 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_a_program_there_is_nothing_at_once() {
    let kept = Kept::of("/nowhere/mila-embed".into());
    assert_eq!(kept.question("four").await, None);
    assert_eq!(kept.passages(&["four"]).await, None);
    let silent = Kept::of("/bin/true".into());
    assert_eq!(silent.question("four").await, None);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_that_is_killed_is_started_again() {
    let kept = Kept::ready().await;
    let pid = kept.pid();
    kill(&pid);
    kept.until_anew(&pid).await;
    assert_eq!(kept.passages(&["four"]).await, Some(vec![4]));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_that_dies_over_a_text_or_tells_lies_is_replaced() {
    let kept = Kept::ready().await;
    for text in ["dies", "too few", "too many", "narrow", "nowhere"] {
        let pid = kept.pid();
        assert_eq!(kept.passages(&["before", text]).await, None, "{text}");
        kept.until_anew(&pid).await;
        let pid = kept.pid();
        assert_eq!(kept.question(text).await, None, "{text}, as a question");
        kept.until_anew(&pid).await;
    }
    assert_eq!(kept.question("four").await, Some(-4));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_that_hangs_keeps_no_question_and_is_killed() {
    let kept = Kept::ready().await;
    let pid = kept.pid();
    assert_eq!(kept.question("hangs").await, None);
    assert_eq!(kept.question("behind it").await, None);
    kept.until_anew(&pid).await;
    in_time(async {
        while Path::new("/proc").join(&pid).exists() {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    })
    .await;
}
