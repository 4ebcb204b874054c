//! Files from addresses.

use std::io::ErrorKind;
use std::os::unix::fs::{PermissionsExt as _, symlink};

use super::super::{PullError, State};
use super::shop::Shop;
use super::{Place, bytes, fs, hub, listing, yields};

/// Pulls `model.bin` from addresses of a shop, and says what happened.
async fn pulled(habits: &[&str]) -> (Place, Shop, Vec<String>) {
    let (place, shop) = (Place::new(), Shop::open(bytes()).await);
    let sources: Vec<_> = habits.iter().map(|habit| hub(&shop.at(habit), &bytes())).collect();
    let told = place.pull(&listing(&sources)).await.unwrap();
    (place, shop, told)
}

#[tokio::test]
async fn a_file_is_pulled_once_and_leaves_nothing_beside_it() {
    let (place, shop, told) = pulled(&["whole"]).await;
    assert_eq!(told, ["the hub", "pulled"]);
    assert_eq!(place.names(), ["model.bin"]);
    assert!(place.holds("model.bin", &bytes()));
    let again = place.pull(&listing(&[hub(&shop.at("whole"), &bytes())])).await.unwrap();
    assert_eq!((again, shop.asked()), (vec!["here".to_owned()], vec!["whole".to_owned()]));
}

#[tokio::test]
async fn a_directory_that_is_made_is_its_owners_only() {
    let (place, _, _) = pulled(&["whole"]).await;
    let mode = place.models().metadata().unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o700);
}

#[tokio::test]
async fn a_download_that_is_cut_goes_on_where_it_ended() {
    let (place, shop, told) = pulled(&["cut"]).await;
    assert_eq!(told, ["the hub", "pulled"]);
    assert!(place.holds("model.bin", &bytes()));
    assert_eq!(shop.asked(), ["cut", "cut bytes=15000-"]);
}

#[tokio::test]
async fn a_piece_of_an_earlier_pull_is_gone_on_with() {
    let (place, shop) = (Place::new(), Shop::open(bytes()).await);
    fs::create_dir(place.models()).unwrap();
    fs::write(place.models().join("model.bin.part"), &bytes()[..1000]).unwrap();
    place.pull(&listing(&[hub(&shop.at("whole"), &bytes())])).await.unwrap();
    assert_eq!(shop.asked(), ["whole bytes=1000-"]);
    assert!(place.holds("model.bin", &bytes()));
}

#[tokio::test]
async fn a_server_without_ranges_sends_the_whole_again() {
    let (place, shop, _) = pulled(&["forgetful"]).await;
    assert!(place.holds("model.bin", &bytes()));
    assert_eq!(shop.asked(), ["forgetful", "forgetful bytes=15000-"]);
}

#[tokio::test]
async fn a_piece_that_the_server_does_not_know_is_thrown_away() {
    let (place, shop) = (Place::new(), Shop::open(bytes()).await);
    fs::create_dir(place.models()).unwrap();
    fs::write(place.models().join("model.bin.part"), &bytes()[..1000]).unwrap();
    place.pull(&listing(&[hub(&shop.at("unsatisfied"), &bytes())])).await.unwrap();
    assert!(place.holds("model.bin", &bytes()));
    assert_eq!(shop.asked(), ["unsatisfied bytes=1000-", "unsatisfied"]);
}

#[tokio::test]
async fn a_server_that_sends_nothing_is_given_up() {
    let (place, shop, told) = pulled(&["silent"]).await;
    assert_eq!(told, ["the hub", "the connection was cut", "missing"]);
    assert_eq!((shop.asked().len(), place.names().contains(&"model.bin".into())), (3, false));
}

#[tokio::test]
async fn when_a_source_fails_it_is_told_and_the_next_is_tried() {
    for (habit, why) in [
        ("nothing", "it answered with status 404"),
        ("other", "what it gives has another SHA-256 than it should"),
        ("longer", "it gives more than the file has"),
        ("astray", "it leads to an address without https, or in circles"),
        ("circle", "it leads to an address without https, or in circles"),
    ] {
        let (place, _, told) = pulled(&[habit, "moved"]).await;
        assert_eq!(told, ["the hub", why, "the hub", "pulled"]);
        assert_eq!(place.names(), ["model.bin"]);
        assert!(place.holds("model.bin", &bytes()));
    }
}

#[tokio::test]
async fn a_file_that_nobody_gives_keeps_the_others_from_nothing() {
    let (place, shop) = (Place::new(), Shop::open(bytes()).await);
    let mut both = listing(&[hub(&shop.at("other"), &bytes())]);
    let mut second = listing(&[hub(&shop.at("whole"), &bytes())]).files.remove(0);
    second.name = "folder/second.bin".into();
    both.files.push(second);
    let told = place.pull(&both).await.unwrap();
    assert_eq!(told[2..], ["missing", "the hub", "pulled"]);
    assert_eq!(place.names(), ["folder"]);
    assert!(place.holds("folder/second.bin", &bytes()));
}

#[tokio::test]
async fn neither_plain_http_nor_a_closed_port_is_a_source() {
    let place = Place::new();
    let sources = [hub("http://192.0.2.1/model.bin", b"x"), hub("http://127.0.0.1:1/x", b"x")];
    let told = place.pull(&listing(&sources)).await.unwrap();
    let refused = "its address is neither https nor on this host";
    assert_eq!(told, ["the hub", refused, "the hub", "nobody answered", "missing"]);
}

#[tokio::test]
async fn what_only_the_tool_brings_is_told_and_kept_when_it_did() {
    let place = Place::new();
    let manifest = listing(&[format!("from = \"tool\"\nyields = {}", yields(b"made of packages"))]);
    let brings = "it makes this out of packages; see Voice in docs/OPERATING.md";
    assert_eq!(place.pull(&manifest).await.unwrap(), ["mila-models", brings, "missing"]);
    fs::write(place.models().join("model.bin"), "made of packages").unwrap();
    assert_eq!(place.pull(&manifest).await.unwrap(), ["here"]);
}

#[tokio::test]
async fn a_disk_that_is_full_ends_the_pull_and_no_other_source_is_blamed() {
    let (place, shop) = (Place::new(), Shop::open(bytes()).await);
    fs::create_dir(place.models()).unwrap();
    symlink("/dev/full", place.models().join("model.bin.part")).unwrap();
    let sources = ["whole", "moved"].map(|habit| hub(&shop.at(habit), &bytes()));
    let error = place.pull(&listing(&sources)).await.unwrap_err();
    assert!(matches!(error, PullError::Directory(_, it) if it.kind() == ErrorKind::StorageFull));
    assert_eq!(shop.asked(), ["whole"]);
}

#[tokio::test]
async fn a_directory_that_cannot_be_made_is_named() {
    let place = Place::new();
    fs::write(place.models(), "a file where the directory should be").unwrap();
    let error = place.pull(&listing(&[hub("https://127.0.0.1:1/", b"")])).await.unwrap_err();
    assert!(error.to_string().starts_with(&place.models().display().to_string()), "{error}");
}

#[tokio::test]
async fn two_pulls_do_not_write_the_same_files() {
    let place = Place::new();
    fs::create_dir(place.models()).unwrap();
    let lock = fs::File::create(place.models().join(".pull.lock")).unwrap();
    lock.lock().unwrap();
    let error = place.pull(&listing(&[hub("https://127.0.0.1:1/", b"")])).await.unwrap_err();
    assert!(matches!(error, PullError::Busy(_)), "{error}");
}

#[tokio::test]
async fn what_is_wrong_is_found_and_pulled_anew() {
    let (place, shop, _) = pulled(&["whole"]).await;
    let manifest = listing(&[hub(&shop.at("whole"), &bytes())]);
    let (file, path) = (&manifest.files[0], place.models().join("model.bin"));
    let verify = || (file.glance(&place.models()), file.verify(&place.models()).unwrap());
    assert_eq!(verify(), (State::Sound, State::Sound));
    let mut flipped = bytes();
    flipped[12_345] ^= 1;
    fs::write(&path, &flipped).unwrap();
    assert_eq!(verify(), (State::Sound, State::WrongSum));
    fs::write(&path, &flipped[1..]).unwrap();
    assert_eq!(verify(), (State::WrongSize, State::WrongSize));
    assert_eq!(place.pull(&manifest).await.unwrap(), ["the hub", "pulled"]);
    assert_eq!(verify(), (State::Sound, State::Sound));
    fs::remove_file(&path).unwrap();
    assert_eq!(verify(), (State::Missing, State::Missing));
}
