//! Lines that a Markdown parser takes for definitions of links.

use pulldown_cmark::{Event, Options, Parser, Tag};

/// Keeps lines like `[Dana]: yes` from vanishing as definitions that no link uses.
pub(super) fn without_lost_definitions(mut source: String, options: Options) -> String {
    loop {
        let parser = Parser::new_ext(&source, options);
        let mut spans: Vec<_> = parser
            .reference_definitions()
            .iter()
            .map(|(label, definition)| (label.to_lowercase(), definition.span.start))
            .collect();
        if spans.is_empty() {
            return source;
        }
        for event in parser {
            if let Event::Start(Tag::Link { id, .. } | Tag::Image { id, .. }) = event {
                spans.retain(|(label, _)| *label != id.to_lowercase());
            }
        }
        if spans.is_empty() {
            return source;
        }
        spans.sort_by_key(|(_, start)| std::cmp::Reverse(*start));
        for (_, start) in spans {
            source.insert(start, '\\');
        }
    }
}
