//! Lines for machines: one flat JSON object each, with the fields of the spans around the line
//! beside its own.
//!
//! The subscriber's own format keeps spans as JSON text and parses it for every line. Here a span's
//! fields are written once, as they stand in a line, and copied.

use std::fmt::{self, Write};

use tracing::field::{Field, Visit};
use tracing::span::Record;
use tracing::{Event, Subscriber};
use tracing_subscriber::field::RecordFields;
use tracing_subscriber::fmt::format::Writer;
use tracing_subscriber::fmt::time::{FormatTime, SystemTime};
use tracing_subscriber::fmt::{FmtContext, FormatEvent, FormatFields, FormattedFields};
use tracing_subscriber::registry::{LookupSpan, Scope};

/// A line.
pub(super) struct Line;

impl<S, F> FormatEvent<S, F> for Line
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    F: for<'a> FormatFields<'a> + 'static,
{
    fn format_event(
        &self,
        context: &FmtContext<'_, S, F>,
        mut line: Writer<'_>,
        event: &Event<'_>,
    ) -> fmt::Result {
        let about = event.metadata();
        line.write_str("{\"timestamp\":\"")?;
        SystemTime.format_time(&mut line)?;
        // A level and a target are words of a program.
        write!(line, "\",\"level\":\"{}\",\"target\":\"{}\"", about.level(), about.target())?;
        for span in context.event_scope().into_iter().flat_map(Scope::from_root) {
            if let Some(fields) = span.extensions().get::<FormattedFields<F>>() {
                line.write_str(fields)?;
            }
        }
        Fields.format_fields(line.by_ref(), event)?;
        line.write_str("}\n")
    }
}

/// Fields as they stand in a line: `,"name":value` for each.
pub(super) struct Fields;

impl<'a> FormatFields<'a> for Fields {
    fn format_fields<R: RecordFields>(&self, to: Writer<'a>, fields: R) -> fmt::Result {
        let mut written = Written { to, outcome: Ok(()) };
        fields.record(&mut written);
        written.outcome
    }

    fn add_fields(&self, to: &'a mut FormattedFields<Self>, fields: &Record<'_>) -> fmt::Result {
        self.format_fields(to.as_writer(), fields)
    }
}

struct Written<'a> {
    to: Writer<'a>,
    outcome: fmt::Result,
}

impl Written<'_> {
    /// Writes one field, unless one could not be written before.
    fn field(&mut self, field: &Field, value: impl FnOnce(&mut Writer<'_>) -> fmt::Result) {
        let to = &mut self.to;
        self.outcome = self.outcome.and_then(|()| {
            // A field's name is a word of a program.
            write!(to, ",\"{}\":", field.name())?;
            value(to)
        });
    }

    fn text(&mut self, field: &Field, value: fmt::Arguments<'_>) {
        self.field(field, |to| {
            to.write_char('"')?;
            Escaped(to).write_fmt(value)?;
            to.write_char('"')
        });
    }
}

impl Visit for Written<'_> {
    fn record_i64(&mut self, field: &Field, value: i64) {
        self.field(field, |to| write!(to, "{value}"));
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        self.field(field, |to| write!(to, "{value}"));
    }

    fn record_bool(&mut self, field: &Field, value: bool) {
        self.field(field, |to| write!(to, "{value}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.text(field, format_args!("{value}"));
    }

    /// Everything else is text: what is shown by `Display` too, and numbers with a fraction, which
    /// no line has.
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.text(field, format_args!("{value:?}"));
    }
}

/// Text within the quotes of JSON.
struct Escaped<'w, 'a>(&'w mut Writer<'a>);

impl Write for Escaped<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let mut rest = text;
        while let Some(at) = rest.find(|letter: char| letter < ' ' || matches!(letter, '"' | '\\'))
        {
            self.0.write_str(&rest[..at])?;
            // All of these are one byte.
            write!(self.0, "\\u{:04x}", rest.as_bytes()[at])?;
            rest = &rest[at + 1..];
        }
        self.0.write_str(rest)
    }
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::sync::{Arc, Mutex};

    use serde_json::{Value, json};
    use tracing::{error_span, info, info_span};

    use super::*;

    /// Keeps what is written.
    #[derive(Clone, Default)]
    struct Kept(Arc<Mutex<Vec<u8>>>);

    impl io::Write for Kept {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    /// The lines that are written meanwhile, at the level `info`, without their times.
    fn lines(meanwhile: impl FnOnce()) -> Vec<Value> {
        let kept = Kept::default();
        let writer = kept.clone();
        let subscriber = tracing_subscriber::fmt()
            .with_writer(move || writer.clone())
            .event_format(Line)
            .fmt_fields(Fields)
            .finish();
        tracing::subscriber::with_default(subscriber, meanwhile);
        let text = String::from_utf8(kept.0.lock().unwrap().clone()).unwrap();
        let read = |line: &str| {
            let mut line: Value = serde_json::from_str(line).unwrap_or_else(|_| panic!("{line}"));
            let time = line.as_object_mut().unwrap().remove("timestamp").unwrap();
            assert!(time.as_str().unwrap().ends_with('Z'), "{time}");
            line
        };
        text.lines().map(read).collect()
    }

    #[test]
    fn a_line_has_the_fields_of_all_spans_around_it() {
        let lines = lines(|| {
            let claim = error_span!("claim", person = %"p1", lane = "control").entered();
            let webhook = error_span!("webhook", sid = tracing::field::Empty);
            webhook.record("sid", tracing::field::display("SM1"));
            webhook.in_scope(|| info!(attempts = 2, spoken = true, "sent"));
            drop(claim);
            info_span!("empty").in_scope(|| info!("alone"));
        });
        let target = module_path!();
        let sent = json!({
            "level": "INFO", "target": target, "person": "p1", "lane": "control", "sid": "SM1",
            "attempts": 2, "spoken": true, "message": "sent",
        });
        let alone = json!({ "level": "INFO", "target": target, "message": "alone" });
        assert_eq!(lines, [sent, alone]);
    }

    #[test]
    fn whatever_stands_in_a_field_stays_in_it() {
        let wild = "a \"quote\", a \\, a\nline, \u{1b}[31m and שלום";
        let lines = lines(|| info!(says = wild, also = %wild, "wild"));
        assert_eq!(lines[0]["says"], wild);
        assert_eq!(lines[0]["also"], wild);
    }
}
