//! Quotes, lists and items around a text, and what its lines begin with because of them.

/// Deeper lists are shown at this depth.
const DEEPEST: usize = 4;

/// What is open, from the outside in.
#[derive(Default)]
pub(super) struct Containers(Vec<Container>);

enum Container {
    Quote,
    /// The number of the next item, if they are numbered.
    List(Option<u64>),
    /// The marker, until a line has it.
    Item(Option<String>),
}

impl Containers {
    pub(super) fn open_quote(&mut self) {
        self.0.push(Container::Quote);
    }

    /// Opens a list, numbered from `first` or with bullets.
    pub(super) fn open_list(&mut self, first: Option<u64>) {
        self.0.push(Container::List(first));
    }

    pub(super) fn open_item(&mut self) {
        let marker = match self.0.last_mut() {
            Some(Container::List(Some(number))) => {
                let marker = format!("{number}. ");
                *number = number.saturating_add(1);
                marker
            }
            _ => "- ".to_owned(),
        };
        self.0.push(Container::Item(Some(marker)));
    }

    /// Closes what was opened last.
    pub(super) fn close(&mut self) {
        self.0.pop();
    }

    /// Whether a marker waits for its line.
    pub(super) fn has_marker(&self) -> bool {
        self.0.iter().any(|container| matches!(container, Container::Item(Some(_))))
    }

    /// What the next line begins with. Uses up the markers.
    pub(super) fn lead(&mut self) -> String {
        let mut lead = self.lead_again().to_owned();
        let items = self.0.iter_mut().filter_map(|container| match container {
            Container::Item(marker) => Some(marker),
            _ => None,
        });
        let mut items = items.enumerate().peekable();
        while let Some((depth, marker)) = items.next() {
            let innermost = items.peek().is_none();
            match marker.take() {
                Some(marker) if depth < DEEPEST || innermost => lead.push_str(&marker),
                None if depth < DEEPEST => lead.push_str("  "),
                _ => {}
            }
        }
        lead
    }

    /// What a line begins with where a cut made it begin anew.
    pub(super) fn lead_again(&self) -> &'static str {
        let quoted = self.0.iter().any(|container| matches!(container, Container::Quote));
        if quoted { "> " } else { "" }
    }
}
