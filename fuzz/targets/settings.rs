//! The settings file: everything wrong is told, and no value with it.
//!
//! `@@` in the input stands for a value that must not be seen.
#![no_main]

use std::cell::RefCell;
use std::fs::File;
use std::io::{Seek as _, Write as _};

use libfuzzer_sys::fuzz_target;
use mila::config::settings::Secrecy;
use mila::config::{Environment, Layers, Settings};
use tempfile::NamedTempFile;
use toml::Value;

const UNSEEN: &str = "a7Vq0unseen9Zk3";

thread_local! {
    // One file for all inputs.
    static FILE: RefCell<Option<NamedTempFile>> = const { RefCell::new(None) };
}

fuzz_target!(|input: &str| {
    let text = input.replace("@@", UNSEEN);
    let layers = FILE.with_borrow_mut(|file| {
        let file = file.get_or_insert_with(|| NamedTempFile::new().expect("a file"));
        write(file.as_file_mut(), &text);
        Layers::gather(Some(file.path()), &Environment::default())
    });
    for explained in layers.explain().filter(|it| it.setting.secrecy == Secrecy::Secret) {
        assert!(matches!(explained.value.as_str(), "" | "***"));
    }
    let read = toml::from_str::<toml::Table>(&text).map(Value::Table);
    assert!(read.is_ok() || !layers.problems().is_empty(), "what is no TOML is told");
    let settings = Settings::from_layers(&layers);
    let open = layers.explain().any(|explained| explained.value.contains(UNSEEN));
    // Unknown names are told, to be found again; values are not.
    if !read.is_ok_and(|value| names_it(&value)) {
        match settings {
            Ok(settings) => assert!(open || !format!("{settings:?}").contains(UNSEEN)),
            Err(problems) => {
                assert!(!problems.0.is_empty(), "no refusal without a reason");
                assert!(!problems.to_string().contains(UNSEEN), "a value is told");
            }
        }
    }
});

fn write(file: &mut File, text: &str) {
    file.set_len(0).and_then(|()| file.rewind()).expect("an empty file");
    file.write_all(text.as_bytes()).expect("a written file");
}

fn names_it(value: &Value) -> bool {
    match value {
        Value::Table(table) => {
            table.iter().any(|(name, value)| name.contains(UNSEEN) || names_it(value))
        }
        Value::Array(values) => values.iter().any(names_it),
        _ => false,
    }
}
