//! Which promises are built, by the traceability file.

use std::sync::LazyLock;

use serde::Deserialize;

use super::promise::Promise;

const FILE: &str = include_str!("../../../../policy/traceability.toml");

#[expect(clippy::expect_used, reason = "the file is compiled in, and a test reads it")]
static UNFINISHED: LazyLock<Vec<Promise>> = LazyLock::new(|| {
    let file: Traceability = toml::from_str(FILE).expect("a file that the tests read");
    file.unfinished()
});

/// The promises that are not built yet, in their order.
#[must_use]
pub fn unfinished() -> &'static [Promise] {
    &UNFINISHED
}

/// The file: every promise, what proves it, or what is missing.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Traceability {
    promise: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(not(test), expect(dead_code, reason = "the tests and script/faults hold the proofs"))]
struct Entry {
    id: Promise,
    status: Status,
    /// What a planned promise lacks.
    missing: Option<String>,
    #[serde(default)]
    proof: Vec<Proof>,
}

/// A planted fault, and the tests that it turns red.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(not(test), expect(dead_code, reason = "the tests and script/faults hold the proofs"))]
struct Proof {
    fault: String,
    tests: Vec<String>,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
enum Status {
    Built,
    Planned,
}

impl Traceability {
    fn unfinished(&self) -> Vec<Promise> {
        let built = |id: &Promise| {
            self.promise.iter().any(|entry| entry.id == *id && entry.status == Status::Built)
        };
        // A promise that the file forgets counts as not built.
        Promise::ALL.iter().copied().filter(|id| !built(id)).collect()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::{Path, PathBuf};

    use super::*;

    fn file() -> Traceability {
        toml::from_str(FILE).unwrap()
    }

    fn in_repository(path: &str) -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)
    }

    #[test]
    fn every_promise_stands_in_the_file_once() {
        let ids: Vec<_> = file().promise.iter().map(|entry| entry.id).collect();
        assert_eq!(ids, Promise::ALL);
    }

    #[test]
    fn what_is_built_has_a_proof_and_what_is_planned_says_what_is_missing() {
        for entry in file().promise {
            let built = entry.status == Status::Built;
            assert_eq!(entry.missing.is_none(), built, "{}", entry.id);
            assert!(!built || !entry.proof.is_empty(), "{} is built without a proof", entry.id);
            assert!(entry.proof.iter().all(|proof| !proof.tests.is_empty()), "{}", entry.id);
        }
    }

    #[test]
    fn every_fault_is_named_and_every_name_a_fault() {
        let named = |proof: Proof| proof.fault;
        let named: BTreeSet<_> =
            file().promise.into_iter().flat_map(|entry| entry.proof).map(named).collect();
        let there = fs::read_dir(in_repository("tests/faults")).unwrap();
        let there = there.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let there: BTreeSet<_> = there.filter(|name| name.ends_with(".patch")).collect();
        assert_eq!(named, there);
    }

    #[test]
    fn every_named_test_is_there() {
        for proof in file().promise.iter().flat_map(|entry| &entry.proof) {
            for test in &proof.tests {
                assert!(is_there(test), "{} names a test that is not there: {test}", proof.fault);
            }
        }
    }

    /// Whether a source file of the test's crate has a function of its name. The name is
    /// `crate::target::module::function`, where the target `lib` is the crate itself.
    fn is_there(test: &str) -> bool {
        let mut parts = test.split("::");
        let (Some(krate), Some(target)) = (parts.next(), parts.next()) else { return false };
        let path: Vec<_> = parts.collect();
        let Some((function, modules)) = path.split_last() else { return false };
        let root = in_repository("crates").join(krate);
        let root = match target {
            "lib" => root.join("src"),
            other => root.join("tests").join(other),
        };
        let text = (0..=modules.len()).rev().find_map(|depth| source(&root, &modules[..depth]));
        text.is_some_and(|text| text.contains(&format!("fn {function}(")))
    }

    /// The source of the module at this path, if it has a file of its own.
    fn source(root: &Path, modules: &[&str]) -> Option<String> {
        let module = modules.iter().fold(root.to_owned(), |path, module| path.join(module));
        [module.with_extension("rs"), module.join("mod.rs"), module.join("main.rs")]
            .iter()
            .find_map(|file| fs::read_to_string(file).ok())
    }

    #[test]
    fn a_test_that_is_not_there_is_noticed() {
        let here = "mila::lib::policy::trace::tests::a_test_that_is_not_there_is_noticed";
        assert!(is_there(here));
        assert!(!is_there(&here.replace("noticed", "overlooked")));
        assert!(!is_there("mila::it::nowhere::at_all"));
    }

    #[test]
    fn a_promise_that_the_file_forgets_is_not_built() {
        let file: Traceability =
            toml::from_str("[[promise]]\nid = \"M1\"\nstatus = \"built\"").unwrap();
        assert_eq!(file.unfinished(), Promise::ALL[1..]);
    }
}
