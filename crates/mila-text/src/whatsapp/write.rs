//! Writes a stretch of atoms as one message body.

use super::HAIR_SPACE;
use super::atom::{Atom, Atoms, Frame};
use super::direction::{Direction, END_OF_ISOLATE, first_strong};
use super::line::{Isolate, Marks};

const FENCE: &str = "```";

/// The body with the atoms `from..to`. Everything that is open at its borders is closed and
/// opened anew.
pub(super) fn body(text: &Atoms, from: usize, to: usize) -> String {
    let mut out = Writer::default();
    let mut at = from;
    while let Some(first) = text.atoms.get(at).filter(|_| at < to) {
        let line = &text.atoms[at..to];
        let length = line.iter().take_while(|atom| atom.line == first.line).count();
        if let Some(frame) = text.frames.get(first.line) {
            out.line(frame, &line[..length], at == frame.begins);
        }
        at += length;
    }
    out.fence(None);
    let direction = text.atoms.get(from).and_then(|atom| text.frames.get(atom.line)?.direction);
    with_shape(&out.body, direction.unwrap_or(Direction::LeftToRight))
}

/// A message may not begin with space. Where it shapes what follows, as in a drawing, an
/// invisible mark holds it.
fn with_shape(body: &str, direction: Direction) -> String {
    let text = body.trim_start();
    let indent = body[..body.len() - text.len()].trim_start_matches('\n');
    let shapes = text.contains('\n') && !indent.is_empty();
    if shapes { format!("{}{indent}{text}", direction.mark()) } else { text.to_owned() }
}

#[derive(Default)]
struct Writer {
    body: String,
    open: Vec<Mark>,
    code_block: Option<usize>,
}

/// One of a text's marks, in the order in which they are opened.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    Bold,
    Italic,
    Strike,
    Isolate(Isolate),
    Code(&'static str),
}

impl Writer {
    fn line(&mut self, frame: &Frame, atoms: &[Atom], whole: bool) {
        if self.code_block.is_some() && self.code_block != frame.code_block {
            self.fence(None);
        }
        if !self.body.is_empty() {
            self.body.extend(std::iter::repeat_n('\n', frame.gap + 1));
        }
        self.fence(frame.code_block);
        if frame.code_block.is_some() {
            return self.body.extend(atoms.iter().map(|atom| atom.text.as_str()));
        }
        self.body.push_str(if whole { &frame.lead } else { frame.lead_again });
        let atoms = without_outer_blanks(atoms);
        let strong = atoms.iter().filter(|atom| atom.prose && atom.marks.isolate.is_none());
        let shown = first_strong(strong.map(|atom| atom.text.as_str()));
        let mut mark = frame.direction.filter(|wanted| shown.is_some_and(|is| is != *wanted));
        for (at, atom) in atoms.iter().enumerate() {
            let goes_on = at.checked_sub(1).is_some_and(|last| atoms[last].marks == atom.marks);
            if !goes_on {
                self.marks(in_order(&atoms[at..]));
            }
            let takes_mark = atom.prose && !atom.blank && atom.marks.isolate.is_none();
            if let Some(direction) = mark.take_if(|_| takes_mark) {
                self.body.push(direction.mark());
            }
            self.body.push_str(&atom.text);
        }
        self.marks(Vec::new());
        self.body.truncate(self.body.trim_end().len());
    }

    /// Opens or closes a code block.
    fn fence(&mut self, block: Option<usize>) {
        match (self.code_block, block) {
            (None, Some(_)) => self.body.extend([FENCE, "\n"]),
            (Some(_), None) => self.body.extend(["\n", FENCE]),
            _ => {}
        }
        self.code_block = block;
    }

    /// Closes the marks that end here and opens those that begin. What is open and goes on
    /// stays open, as far as nothing inside it ends.
    fn marks(&mut self, wanted: Vec<Mark>) {
        let stay = self.open.iter().take_while(|mark| wanted.contains(mark)).count();
        for mark in self.open.split_off(stay).into_iter().rev() {
            mark.close(&mut self.body);
        }
        for mark in wanted {
            if !self.open.contains(&mark) {
                mark.open(&mut self.body);
                self.open.push(mark);
            }
        }
    }
}

impl Mark {
    const fn sign(self) -> &'static str {
        match self {
            Self::Bold => "*",
            Self::Italic => "_",
            Self::Strike => "~",
            Self::Code(backticks) => backticks,
            Self::Isolate(_) => "",
        }
    }

    fn open(self, body: &mut String) {
        body.push_str(self.sign());
        if let Self::Isolate(isolate) = self {
            body.push(isolate.direction.isolate());
            body.extend(isolate.apart.then_some(HAIR_SPACE));
        }
    }

    fn close(self, body: &mut String) {
        body.push_str(self.sign());
        if let Self::Isolate(isolate) = self {
            body.extend(isolate.apart.then_some(HAIR_SPACE));
            body.push(END_OF_ISOLATE);
        }
    }
}

/// The marks of the first of these atoms, what lasts longest first.
fn in_order(atoms: &[Atom]) -> Vec<Mark> {
    let Some(marks) = atoms.first().map(|atom| atom.marks) else { return Vec::new() };
    let mut flags = flags(marks);
    let length = |mark: &Mark| atoms.iter().take_while(|it| flags_contain(it, *mark)).count();
    if flags.len() > 1 {
        flags.sort_by_key(|mark| std::cmp::Reverse(length(mark)));
    }
    let inner = marks.isolate.map(Mark::Isolate).into_iter().chain(marks.code.map(Mark::Code));
    flags.into_iter().chain(inner).collect()
}

fn flags_contain(atom: &Atom, mark: Mark) -> bool {
    flags(atom.marks).contains(&mark)
}

fn flags(marks: Marks) -> Vec<Mark> {
    let flags =
        [(marks.bold, Mark::Bold), (marks.italic, Mark::Italic), (marks.strike, Mark::Strike)];
    flags.into_iter().filter_map(|(set, mark)| set.then_some(mark)).collect()
}

fn without_outer_blanks(atoms: &[Atom]) -> &[Atom] {
    let begin = atoms.iter().position(|atom| !atom.blank).unwrap_or(atoms.len());
    let end = atoms.iter().rposition(|atom| !atom.blank).map_or(begin, |last| last + 1);
    &atoms[begin..end]
}
