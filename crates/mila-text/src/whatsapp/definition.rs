//! Addresses that stand apart from the links that use them: `[1]: https://example.org`.

use std::collections::{HashMap, HashSet};

/// Those that a link uses, by their labels. The others are text.
#[derive(Default)]
pub(super) struct Definitions(HashMap<String, String>);

impl Definitions {
    pub(super) fn of(text: &str) -> Self {
        let lower = text.to_lowercase();
        let labels =
            lower.match_indices("][").filter_map(|(at, _)| lower[at + 2..].split_once(']'));
        let used: HashSet<&str> = labels.map(|(label, _)| label).collect();
        let mut definitions = HashMap::new();
        for (label, target) in text.lines().filter_map(parse) {
            if used.contains(label.as_str()) {
                definitions.entry(label).or_insert(target);
            }
        }
        Self(definitions)
    }

    /// The address that a link's label stands for.
    pub(super) fn target(&self, label: &str) -> Option<&str> {
        self.0.get(&label.to_lowercase()).map(String::as_str)
    }

    /// Whether the line is a definition that a link uses.
    pub(super) fn are_on(&self, line: &str) -> bool {
        parse(line).is_some_and(|(label, _)| self.0.contains_key(&label))
    }
}

/// The label and the address of a definition.
fn parse(line: &str) -> Option<(String, String)> {
    let (label, rest) = line.trim().strip_prefix('[')?.split_once("]:")?;
    let (target, title) = rest.trim().split_once(char::is_whitespace).unwrap_or((rest.trim(), ""));
    let target = target.strip_prefix('<').and_then(|it| it.strip_suffix('>')).unwrap_or(target);
    let is_title = title.is_empty() || title.trim().starts_with(['"', '\'', '(']);
    let is_address = target.contains("://") || target.starts_with("mailto:");
    let is_label = !label.is_empty() && !label.contains(['[', ']']) && !label.starts_with('^');
    (is_label && is_title && is_address).then(|| (label.to_lowercase(), target.to_owned()))
}
