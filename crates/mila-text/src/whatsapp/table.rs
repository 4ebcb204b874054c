//! Tables as lines: a phone is too narrow for columns.

use super::line::{Gap, Line, Piece};

/// A cell's text.
pub(super) type Cell = Vec<Piece>;

/// A table as it is read.
#[derive(Default)]
pub(super) struct Table {
    pub(super) head: Vec<Cell>,
    pub(super) rows: Vec<Vec<Cell>>,
    pub(super) row: Vec<Cell>,
}

impl Table {
    /// Two columns give `*name:* value` lines under a line with both headers. More give, for
    /// each row, its first cell in bold and the others as a list, each with its header.
    pub(super) fn lines(self) -> Vec<Line> {
        match (self.rows.is_empty(), self.head.len()) {
            (true, _) | (_, ..=1) => self.plain(),
            (_, 2) => self.pairs(),
            _ => self.records(),
        }
    }

    /// A table of one column or one row is a list.
    fn plain(self) -> Vec<Line> {
        let head = self.head.into_iter().map(bold);
        let cells = head.chain(self.rows.into_iter().flatten());
        cells.filter(|cell| !is_empty(cell)).map(|cell| line("", cell, Gap::Break)).collect()
    }

    fn pairs(self) -> Vec<Line> {
        let mut head = self.head.into_iter();
        let title = labelled(head.next().unwrap_or_default(), head.next().unwrap_or_default());
        let title = title.into_iter().map(|mut piece| {
            piece.marks.italic = true;
            piece
        });
        let rows = self.rows.into_iter().map(|row| {
            let mut row = row.into_iter();
            let (name, value) = (row.next().unwrap_or_default(), row.next().unwrap_or_default());
            if is_empty(&value) { bold(name) } else { bold_label(name, value) }
        });
        std::iter::once(title.collect())
            .chain(rows)
            .filter(|cell: &Cell| !is_empty(cell))
            .map(|cell| line("", cell, Gap::Break))
            .collect()
    }

    fn records(self) -> Vec<Line> {
        let mut lines = Vec::new();
        for row in self.rows {
            let mut gap = Gap::Blank;
            for (column, cell) in row.into_iter().enumerate() {
                if is_empty(&cell) {
                    continue;
                }
                let header = self.head.get(column).cloned().unwrap_or_default();
                let cell = labelled(header, cell);
                lines.push(if column == 0 {
                    line("", bold(cell), gap)
                } else {
                    line("- ", cell, gap)
                });
                gap = Gap::Break;
            }
        }
        lines
    }
}

fn line(lead: &str, pieces: Cell, gap: Gap) -> Line {
    Line { gap, lead: lead.to_owned(), pieces, ..Line::default() }
}

fn is_empty(cell: &[Piece]) -> bool {
    cell.iter().all(|piece| piece.text.trim().is_empty())
}

fn bold(mut cell: Cell) -> Cell {
    for piece in cell.iter_mut().filter(|piece| piece.is_prose()) {
        piece.marks.bold = true;
    }
    cell
}

/// `label: value`, or what there is of it.
fn labelled(label: Cell, value: Cell) -> Cell {
    join(label, value, |label| label)
}

/// `*label:* value`.
fn bold_label(label: Cell, value: Cell) -> Cell {
    join(label, value, bold)
}

fn join(mut label: Cell, value: Cell, mark: impl Fn(Cell) -> Cell) -> Cell {
    if is_empty(&label) || is_empty(&value) {
        return if is_empty(&value) { label } else { value };
    }
    if !label.last().is_some_and(|piece| piece.text.trim_end().ends_with([':', '?'])) {
        label.push(Piece::words(":"));
    }
    let mut cell = mark(label);
    cell.push(Piece::words(" "));
    cell.extend(value);
    cell
}
