//! `+` and `-` before amounts, or before what speaks for a thing and against it. WhatsApp makes a dot
//! of `- `, and leaves `+ ` as it is: what was taken away would look like a plain item.

use super::HAIR_SPACE;
use super::line::Line;

/// Parts the minus from its space where lines with a plus and with a minus follow one another.
pub(super) fn part(lines: &mut [Line]) {
    for run in lines.chunk_by_mut(|one, next| signed(one).is_some() && place(one) == place(next)) {
        let has = |sign: char| run.iter().any(|line| signed(line).is_some_and(|it| it.1 == sign));
        if has('+') && has('-') {
            run.iter_mut().for_each(part_minus);
        }
    }
}

fn part_minus(line: &mut Line) {
    let Some((at, '-')) = signed(line) else { return };
    if !line.lead[at + 1..].starts_with(HAIR_SPACE) {
        line.lead.insert(at + 1, HAIR_SPACE);
    }
}

/// What stands before the sign.
fn place(line: &Line) -> Option<&str> {
    signed(line).map(|(at, _)| &line.lead[..at])
}

/// The sign that a line begins with, and where it stands.
fn signed(line: &Line) -> Option<(usize, char)> {
    let at = line.lead.find(['+', '-']).filter(|_| line.code_block.is_none())?;
    Some((at, line.lead[at..].chars().next()?))
}
