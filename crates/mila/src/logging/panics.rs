//! What a panic says: where it was, and nothing else. Its own words may quote a text, as those of a
//! slice that cuts a character do.

use std::io::Write as _;
use std::panic::PanicHookInfo;

use tracing::dispatcher::get_default;
use tracing::subscriber::NoSubscriber;

/// Has panics of this process say their place alone.
pub(crate) fn say_their_place() {
    std::panic::set_hook(Box::new(say));
}

fn say(panic: &PanicHookInfo<'_>) {
    let place = panic.location().map(ToString::to_string).unwrap_or_default();
    if get_default(tracing::Dispatch::is::<NoSubscriber>) {
        // A command has no log. Nobody is left to tell when this fails.
        let _ = writeln!(std::io::stderr(), "mila: panicked at {place}");
    } else {
        tracing::error!(place, "panicked");
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use super::*;
    use crate::logging::json;

    #[derive(Clone, Default)]
    struct Log(Arc<Mutex<Vec<u8>>>);

    impl std::io::Write for Log {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.lock().unwrap().write(bytes)
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    /// Cuts a text within a character.
    fn cuts(text: &str) -> usize {
        text[1..].len()
    }

    #[test]
    fn a_panic_names_its_place_and_quotes_nothing() {
        let (text, json) = (Log::default(), Log::default());
        let (to_text, to_json) = (text.clone(), json.clone());
        let lines = || tracing_subscriber::fmt().with_ansi(false);
        let in_text = lines().with_writer(move || to_text.clone()).finish();
        let in_json = lines().event_format(json::Line).fmt_fields(json::Fields);
        let in_json = in_json.with_writer(move || to_json.clone()).finish();
        let (me, before) = (std::thread::current().id(), std::panic::take_hook());
        // Other tests of this process go on meanwhile.
        std::panic::set_hook(Box::new(move |panic| {
            if std::thread::current().id() == me { say(panic) } else { before(panic) }
        }));
        let panics = || std::panic::catch_unwind(|| cuts("שלום, my secret")).unwrap_err();
        tracing::subscriber::with_default(in_text, panics);
        tracing::subscriber::with_default(in_json, panics);
        for log in [text, json] {
            let said = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
            assert!(said.contains("panicked") && said.contains("logging/panics.rs:"), "{said}");
            assert!(!said.contains("secret") && !said.contains("שלום"), "{said}");
        }
    }
}
