//! The settings of who may begin.

use std::collections::BTreeSet;
use std::path::PathBuf;

use mila_domain::access::{SHORTEST_CODE, is_code};
use mila_domain::{Access, Address, number};

use super::reader::Reader;
use super::settings as s;

#[derive(Clone, Copy)]
enum Mode {
    Open,
    Invite,
    List,
}

pub(super) fn read(r: &mut Reader<'_>) -> Option<Access> {
    let mode = r.read(&s::ACCESS, "open, invite or list", |text| match text {
        "open" => Some(Mode::Open),
        "invite" => Some(Mode::Invite),
        "list" => Some(Mode::List),
        _ => None,
    });
    match mode? {
        Mode::Open => Some(Access::Open),
        Mode::Invite => invite(r),
        Mode::List => list(r),
    }
}

fn invite(r: &mut Reader<'_>) -> Option<Access> {
    let code = r.secret(&s::INVITE_CODE).filter(|code| is_code(code.expose()));
    if code.is_none() {
        let advice = format!(
            "must be at least {SHORTEST_CODE} letters, digits or hyphens when MILA_ACCESS is invite"
        );
        r.complain(&s::INVITE_CODE, &advice);
    }
    code.map(Access::Invite)
}

/// The numbers in the file, one a line; what follows a `#` is the operator's own note.
fn list(r: &mut Reader<'_>) -> Option<Access> {
    let Some(path) = r.path(&s::ALLOW_LIST_FILE) else {
        r.complain(&s::ALLOW_LIST_FILE, "must be set when MILA_ACCESS is list");
        return None;
    };
    match addresses(&path) {
        Ok(addresses) => Some(Access::List(addresses)),
        Err(advice) => {
            r.complain(&s::ALLOW_LIST_FILE, &advice);
            None
        }
    }
}

fn addresses(path: &PathBuf) -> Result<BTreeSet<Address>, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("cannot be read: {error}"))?;
    let lines = text.lines().map(|line| line.split('#').next().unwrap_or_default().trim());
    lines
        .enumerate()
        .filter(|(_, line)| !line.is_empty())
        .map(|(at, line)| {
            let whole =
                if line.starts_with('+') { format!("whatsapp:{line}") } else { line.to_owned() };
            Address::parse(&whole)
                .map(|address| number::canonical(&address))
                .map_err(|_| format!("line {} is no number such as +15550100200", at + 1))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<BTreeSet<Address>, String> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("people");
        std::fs::write(&path, text).unwrap();
        addresses(&path)
    }

    #[test]
    fn a_list_has_a_number_a_line_and_notes() {
        let listed = read("# the family\n+15550100200  # Sam\n\nwhatsapp:IL.1A2B\n").unwrap();
        let sam = Address::parse("whatsapp:+15550100200").unwrap();
        assert!(listed.len() == 2 && listed.contains(&sam));
    }

    #[test]
    fn a_wrong_line_is_named_without_its_content() {
        assert_eq!(
            read("+15550100200\n0541234567").unwrap_err(),
            "line 2 is no number such as +15550100200"
        );
    }
}
