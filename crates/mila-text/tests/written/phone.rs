//! What a phone shows of a message: WhatsApp's marks, read by its own rules.

/// The characters of the message that are no marks.
pub(crate) fn seen(message: &str) -> String {
    let mut seen = Vec::new();
    let mut code = false;
    for line in message.split('\n') {
        match line {
            "```" => code = !code,
            _ if code => seen.push(line.chars().filter(|c| !is_unseen(*c)).collect()),
            _ => seen.push(without_marks(line)),
        }
    }
    seen.join("\n")
}

/// Isolates, direction marks and hair spaces.
pub(crate) const fn is_unseen(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2069}' | '\u{200A}' | '\u{200E}' | '\u{200F}')
}

fn without_marks(line: &str) -> String {
    let line: Vec<char> = line.chars().collect();
    // A letter is kept, taken out as a mark, or cannot be one.
    let mut mark = vec![false; line.len()];
    let mut whole = vec![false; line.len()];
    take_code(&line, &mut mark, &mut whole);
    take_addresses(&line, &mut whole);
    for marker in ['*', '_', '~'] {
        let mut at = 0;
        while let Some(open) = (at..line.len()).find(|at| opens(&line, &whole, *at, marker)) {
            let close = (open + 2..line.len()).find(|at| closes(&line, &whole, *at, marker));
            let Some(close) = close else {
                at = open + 1;
                continue;
            };
            (mark[open], mark[close]) = (true, true);
            at = close + 1;
        }
    }
    let kept = line.iter().enumerate().filter(|(at, c)| !mark[*at] && !is_unseen(**c));
    let kept: String = kept.map(|(_, c)| *c).collect();
    kept.trim_end().to_owned()
}

fn take_code(line: &[char], mark: &mut [bool], whole: &mut [bool]) {
    let starts = |at: usize, length: usize| {
        line.get(at..at + length).is_some_and(|run| run.iter().all(|c| *c == '`'))
    };
    let mut at = 0;
    while at < line.len() {
        let length = if starts(at, 3) { 3 } else { usize::from(starts(at, 1)) };
        let close = (at + length + 1..line.len()).find(|end| starts(*end, length));
        let begins = |c: &char| !(c.is_whitespace() || *c == '`') || length == 3;
        let begins = line.get(at + length).is_some_and(begins);
        let Some(close) = close.filter(|_| length > 0 && begins) else {
            at += length.max(1);
            continue;
        };
        for edge in (at..at + length).chain(close..close + length) {
            mark[edge] = true;
        }
        whole[at..close + length].fill(true);
        at = close + length;
    }
}

/// WhatsApp makes links of addresses before it looks for marks.
fn take_addresses(line: &[char], whole: &mut [bool]) {
    let mut at = 0;
    for word in line.split_inclusive(|c| c.is_whitespace()) {
        let text: String = word.iter().collect();
        let scheme = text.find("://").map(|at| text[..at].trim_end_matches(char::is_alphabetic));
        let begin = scheme.map(str::len).or_else(|| text.find("www."));
        if let Some(begin) = begin {
            let begin = text[..begin].chars().count();
            let end = end_of_address(&text).max(begin);
            whole[at + begin..at + end].fill(true);
        }
        at += word.len();
    }
}

/// In characters. A mark that opens in an address closes in it.
fn end_of_address(word: &str) -> usize {
    if let Some(address) = word.strip_suffix('\u{200A}') {
        return address.chars().count();
    }
    let end = match word.split_once("(http").and_then(|_| word.rfind(')')) {
        Some(bracket) => bracket,
        None => word.trim_end_matches(|c: char| " .,;:!?)]".contains(c) || is_unseen(c)).len(),
    };
    let address = &word[..end];
    let marked = |marker: char| {
        let doubled = address.ends_with(&[marker; 2][..].iter().collect::<String>());
        let opened = word.starts_with(marker);
        address.ends_with(marker) && (doubled || opened || address.matches(marker).count() % 2 == 1)
    };
    let marker = ['*', '_', '~'].into_iter().find(|marker| marked(*marker));
    let in_brackets = word.contains("(http");
    let end = marker.filter(|_| !in_brackets).map_or(address, |it| address.trim_end_matches(it));
    end.chars().count()
}

fn opens(line: &[char], whole: &[bool], at: usize, marker: char) -> bool {
    let before = at.checked_sub(1).map(|at| line[at]);
    let after = line.get(at + 1);
    line[at] == marker
        && !whole[at]
        && !before.is_some_and(char::is_alphanumeric)
        && after.is_some_and(|c| !c.is_whitespace() && *c != marker)
}

fn closes(line: &[char], whole: &[bool], at: usize, marker: char) -> bool {
    let before = line[at - 1];
    line[at] == marker
        && !whole[at]
        && !before.is_whitespace()
        && before != marker
        && !line.get(at + 1).is_some_and(|c| c.is_alphanumeric())
}
