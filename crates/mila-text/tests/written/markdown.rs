//! What an answer says: its characters without Markdown's marks. It knows words and their
//! edges only, so that it goes wrong in other ways than the product.

/// The characters of the answer that are no marks.
pub(crate) fn said(source: &str) -> String {
    let lines: Vec<&str> = source.split('\n').map(str::trim_end).collect();
    let mut said: Vec<String> = Vec::new();
    let (mut at, mut code, mut below_heading) = (0, false, false);
    while let Some(line) = lines.get(at) {
        at += 1;
        let fence = line.starts_with("```") && !line[3..].contains('`');
        if fence {
            code = !code;
        } else if code {
            said.push((*line).to_owned());
        } else if line.is_empty() && below_heading {
            continue;
        } else if let Some(title) = line.strip_prefix("## ") {
            said.push(words(title));
            below_heading = true;
            continue;
        } else if lines.get(at).is_some_and(|next| next.starts_with("| --- |")) {
            let end = lines[at..].iter().position(|line| !line.starts_with('|'));
            let end = end.map_or(lines.len(), |end| at + end);
            said.extend(table(&lines[at - 1..end]));
            at = end;
        } else {
            said.push(words(line));
        }
        below_heading = false;
    }
    let said = said.join("\n").trim_matches('\n').to_owned();
    // Space before a single line shapes nothing.
    if said.contains('\n') { said } else { said.trim_start().to_owned() }
}

fn table(lines: &[&str]) -> Vec<String> {
    let cells = |line: &str| -> Vec<String> {
        line.trim_matches('|').split('|').map(|cell| words(cell.trim())).collect()
    };
    let head = cells(lines[0]);
    let rows: Vec<_> = lines[2..].iter().map(|line| cells(line)).collect();
    if head.len() == 2 {
        return std::iter::once(&head).chain(&rows).map(|row| row.join(": ")).collect();
    }
    let mut said = Vec::new();
    for (number, row) in rows.iter().enumerate() {
        said.extend((number > 0).then(String::new));
        for (column, (label, cell)) in head.iter().zip(row).enumerate() {
            let bullet = if column == 0 { "" } else { "- " };
            said.push(format!("{bullet}{label}: {cell}"));
        }
    }
    said
}

/// A stretch between spaces, with the marks at its edges.
struct Word<'a> {
    /// Spaces before it.
    space: &'a str,
    opening: &'a str,
    text: String,
    closing: &'a str,
    rest: &'a str,
}

fn words(line: &str) -> String {
    let mut words = Vec::new();
    let mut rest = line;
    while !rest.is_empty() {
        let text = rest.trim_start_matches(' ');
        let space = &rest[..rest.len() - text.len()];
        let end = end_of_word(text);
        words.push(word(space, &text[..end]));
        rest = &text[end..];
    }
    let mut open: Vec<(usize, &str)> = Vec::new();
    for at in 0..words.len() {
        if !words[at].opening.is_empty() {
            open.push((at, words[at].opening));
        }
        while let Some(found) = open.iter().rposition(|(_, mark)| closes(words[at].closing, mark)) {
            let (opener, mark) = open[found];
            open.truncate(found);
            words[opener].opening = "";
            words[at].closing = &words[at].closing[mark.len()..];
        }
    }
    let said = words
        .iter()
        .map(|word| [word.space, word.opening, &word.text, word.closing, word.rest].concat());
    said.collect()
}

/// Whether the closing marks begin with just this mark.
fn closes(closing: &str, mark: &str) -> bool {
    let rest = closing.strip_prefix(mark);
    rest.is_some_and(|rest| !rest.starts_with(|c| mark.starts_with(c)))
}

/// Code and links may hold spaces.
fn end_of_word(text: &str) -> usize {
    let mut code = false;
    let mut depth = 0;
    for (at, c) in text.char_indices() {
        match c {
            '`' => code = !code,
            '[' if text[at..].contains("](https") => depth += 1,
            ']' if depth > 0 => depth -= 1,
            ' ' if !code && depth == 0 => return at,
            _ => {}
        }
    }
    text.len()
}

fn word<'a>(space: &'a str, text: &'a str) -> Word<'a> {
    let plain = |text: String| Word { space, opening: "", text, closing: "", rest: "" };
    if let Some((code, rest)) = text.strip_prefix('`').and_then(|code| code.split_once('`')) {
        return plain(format!("{code}{rest}"));
    }
    if let Some((before, said, address, rest)) = link(text) {
        return plain(format!("{before}{} ({address}){rest}", words(said)));
    }
    let address = text.strip_prefix('<').filter(|address| address.starts_with("http"));
    if let Some((address, rest)) = address.and_then(|address| address.split_once('>')) {
        return plain(format!("{address}{rest}"));
    }
    if stays(text) {
        return plain(text.to_owned());
    }
    let inside = text.trim_start_matches(['*', '_', '~']);
    let opening = &text[..text.len() - inside.len()];
    if let Some((marked, rest)) =
        inside.split_once(":**").filter(|(_, it)| opening == "**" && !it.is_empty())
    {
        return plain(format!("{marked}:{rest}"));
    }
    let bare = inside.trim_end_matches(['.', ',', '!', '?', ':', ')']);
    let marked = bare.trim_end_matches(['*', '_', '~']);
    let closing = &bare[marked.len()..];
    Word { space, opening, text: parts(marked), closing, rest: &inside[bare.len()..] }
}

/// What is before a link, its words, its address, and what is behind it.
fn link(text: &str) -> Option<(&str, &str, &str, &str)> {
    let (said, address) =
        text.split_once("](https").map(|(said, _)| (said, &text[said.len() + 2..]))?;
    let (before, said) = said.split_once('[')?;
    let end = address.rfind(')')?;
    Some((before, said, &address[..end], &address[end + 1..]))
}

/// Words that programs, addresses and drawings are made of.
fn stays(word: &str) -> bool {
    let inner = word.trim_matches(|c: char| "*_~.,!?:)".contains(c));
    let digits = word.contains(|c: char| c.is_ascii_digit());
    word.contains(['\\', '/', '@', '(', '|', '<', '&', '^'])
        || inner.is_empty()
        || inner.contains('_')
        || ["__init__", "__main__"].iter().any(|name| word.contains(name))
        || word.starts_with("*.")
        || (digits && inner.contains("**"))
}

/// A word with marks in its middle: `un**believ**able`.
fn parts(word: &str) -> String {
    if word.matches("**").count() == 2 { word.replace("**", "") } else { word.to_owned() }
}
