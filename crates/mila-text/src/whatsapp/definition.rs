//! Addresses that stand apart from the links that use them: `[1]: https://example.org`.

/// Those that a link uses. The others are text.
#[derive(Default)]
pub(super) struct Definitions(Vec<(String, String)>);

impl Definitions {
    pub(super) fn of(text: &str) -> Self {
        let lower = text.to_lowercase();
        let used = |label: &str| lower.contains(&format!("][{label}]"));
        let all = text.lines().filter_map(parse);
        Self(all.filter(|(label, _)| used(label)).collect())
    }

    /// The address that a link's label stands for.
    pub(super) fn target(&self, label: &str) -> Option<&str> {
        let label = label.to_lowercase();
        self.0.iter().find(|(known, _)| *known == label).map(|(_, target)| target.as_str())
    }

    /// Whether the line is a definition that a link uses.
    pub(super) fn are_on(&self, line: &str) -> bool {
        parse(line).is_some_and(|definition| self.0.contains(&definition))
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
