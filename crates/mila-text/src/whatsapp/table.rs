//! Tables as lines: a phone is too narrow for columns.

use unicode_segmentation::UnicodeSegmentation;

use super::line::{Line, Piece};

/// A header stands in each row: what is longer is none.
const LONGEST_HEADER: usize = 200;

/// A cell's text.
pub(super) type Cell = Vec<Piece>;

/// A table as it is read.
pub(super) struct Table {
    pub(super) head: Vec<Cell>,
    pub(super) rows: Vec<Vec<Cell>>,
}

/// The cells of the table at the beginning of these lines, headers first, and how many lines
/// it takes: a line of headers, one of dashes, and lines with bars. A board is no table: it has
/// a single sign in each cell, or dashes between all its lines.
pub(super) fn cells<'a>(lines: impl Iterator<Item = &'a str>) -> Option<(Vec<Vec<String>>, usize)> {
    let rows: Vec<_> = lines.take_while(|line| has_bar(line)).map(row).collect();
    let (head, dashes) = (rows.first()?, rows.get(1)?);
    let is_table = is_dashes(dashes) && head.len() == dashes.len() && !is_dashes(head);
    let is_table = is_table && head.iter().all(|cell| cell.len() <= LONGEST_HEADER);
    let drawn = rows[2..].iter().any(|row| is_dashes(row));
    let body = rows[2..].iter().flatten();
    let signs = head.iter().chain(body).all(|cell| cell.graphemes(true).count() < 2);
    let length = rows.len();
    let cells = rows.into_iter().enumerate().filter(|(at, _)| *at != 1).map(|(_, row)| row);
    (is_table && !drawn && !signs).then(|| (cells.collect(), length))
}

pub(super) fn has_bar(line: &str) -> bool {
    let unescaped = |at: usize| !line[..at].ends_with('\\');
    line.match_indices('|').any(|(at, _)| unescaped(at))
}

/// The cells of a line. A bar in a cell is written behind a backslash, or in code.
fn row(line: &str) -> Vec<String> {
    let line = line.strip_prefix('|').unwrap_or(line);
    let mut cells = vec![String::new()];
    let mut code = false;
    let last = line.rfind('`');
    for (at, c) in line.char_indices() {
        let closes = last.is_some_and(|last| last > at);
        code = if c == '`' { !code && closes } else { code };
        match cells.last_mut() {
            Some(cell) if c == '|' && cell.ends_with('\\') => {
                cell.pop();
                cell.push(c);
            }
            Some(cell) if c != '|' || code => cell.push(c),
            _ => cells.push(String::new()),
        }
    }
    let closed = cells.len() > 1 && cells.last().is_some_and(|cell| cell.trim().is_empty());
    cells.truncate(cells.len() - usize::from(closed));
    cells.iter().map(|cell| cell.trim().to_owned()).collect()
}

fn is_dashes(row: &[String]) -> bool {
    let is_rule = |cell: &String| {
        let cell = cell.strip_prefix(':').unwrap_or(cell);
        let cell = cell.strip_suffix(':').unwrap_or(cell);
        !cell.is_empty() && cell.chars().all(|c| c == '-')
    };
    row.iter().all(is_rule)
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
        cells.filter(|cell| !is_empty(cell)).map(|cell| line("", cell, 0)).collect()
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
            let name = row.next().unwrap_or_default();
            let value = listed(row);
            if is_empty(&value) { bold(name) } else { bold_label(name, value) }
        });
        std::iter::once(title.collect())
            .chain(rows)
            .filter(|cell: &Cell| !is_empty(cell))
            .map(|cell| line("", cell, 0))
            .collect()
    }

    fn records(self) -> Vec<Line> {
        let mut lines = Vec::new();
        for row in self.rows {
            let mut gap = 1;
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
                gap = 0;
            }
        }
        lines
    }
}

fn line(lead: &str, pieces: Cell, gap: usize) -> Line {
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

/// The rest of a row: a cell, or more of them than there are headers.
fn listed(cells: impl Iterator<Item = Cell>) -> Cell {
    let mut listed = Cell::new();
    for cell in cells.filter(|cell| !is_empty(cell)) {
        listed.extend((!listed.is_empty()).then(|| Piece::words(", ")));
        listed.extend(cell);
    }
    listed
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
