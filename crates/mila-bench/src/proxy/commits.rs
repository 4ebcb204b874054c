//! Reading commits out of what a PostgreSQL server says.

/// `CommandComplete`, whose body is the command's tag.
const COMPLETE: u8 = b'C';
/// `ReadyForQuery`, whose body says whether a transaction is open.
const READY: u8 = b'Z';
/// No transaction is open.
const IDLE: u8 = b'I';

/// How the tags of commands that change rows begin.
const WRITES: [&[u8]; 4] = [b"INSERT", b"UPDATE", b"DELETE", b"MERGE"];

/// The state of one connection.
#[derive(Debug, Default)]
pub(super) struct Commits {
    in_transaction: bool,
    /// Rows were changed that are not committed yet.
    changed: bool,
}

/// What some bytes of the server held.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Seen {
    /// Bytes of whole messages.
    pub(super) bytes: usize,
    /// Confirmations of COMMIT, whatever came before.
    pub(super) confirmed: u64,
    /// Commits of changed rows, with COMMIT or without.
    pub(super) changing: u64,
}

impl Commits {
    /// Reads every whole message (a type byte, a length that counts itself, a body).
    pub(super) fn read(&mut self, received: &[u8]) -> Seen {
        let mut seen = Seen::default();
        while let Some((kind, body)) = first_message(&received[seen.bytes..]) {
            self.take(kind, body, &mut seen);
            seen.bytes += body.len() + 5;
        }
        seen
    }

    fn take(&mut self, kind: u8, body: &[u8], seen: &mut Seen) {
        match kind {
            COMPLETE if body == b"COMMIT\0" => {
                seen.confirmed += 1;
                seen.changing += u64::from(std::mem::take(&mut self.changed));
            }
            COMPLETE if body == b"ROLLBACK\0" => self.changed = false,
            COMPLETE => self.changed |= changes(body),
            READY => {
                let idle = body == [IDLE];
                let alone = idle && !self.in_transaction && self.changed;
                seen.changing += u64::from(alone);
                *self = Self { in_transaction: !idle, changed: self.changed && !idle };
            }
            _ => {}
        }
    }
}

/// Whether a command changed a row: its tag ends with how many. What changed none commits nothing.
fn changes(tag: &[u8]) -> bool {
    WRITES.iter().any(|word| tag.starts_with(word)) && !tag.ends_with(b" 0\0")
}

fn first_message(bytes: &[u8]) -> Option<(u8, &[u8])> {
    let (head, rest) = bytes.split_first_chunk::<5>()?;
    let [kind, length @ ..] = *head;
    let body = usize::try_from(u32::from_be_bytes(length)).ok()?.checked_sub(4)?;
    Some((kind, rest.get(..body)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(kind: u8, body: &[u8]) -> Vec<u8> {
        let length = u32::try_from(body.len() + 4).unwrap_or(u32::MAX);
        [&[kind][..], &length.to_be_bytes(), body].concat()
    }

    fn complete(tag: &str) -> Vec<u8> {
        message(COMPLETE, format!("{tag}\0").as_bytes())
    }

    fn ready(state: u8) -> Vec<u8> {
        message(READY, &[state])
    }

    /// Confirmations, and commits of changed rows.
    fn count(messages: &[Vec<u8>]) -> (u64, u64) {
        let seen = Commits::default().read(&messages.concat());
        (seen.confirmed, seen.changing)
    }

    #[test]
    fn a_transaction_counts_once_whether_sent_at_once_or_step_by_step() {
        let steps = ["BEGIN", "INSERT 0 1", "UPDATE 1"];
        let slow: Vec<_> = steps.iter().flat_map(|tag| [complete(tag), ready(b'T')]).collect();
        assert_eq!(count(&[slow, vec![complete("COMMIT"), ready(b'I')]].concat()), (1, 1));
        let at_once: Vec<_> = steps.iter().map(|tag| complete(tag)).collect();
        assert_eq!(count(&[at_once, vec![complete("COMMIT"), ready(b'I')]].concat()), (1, 1));
    }

    #[test]
    fn writes_alone_count_and_what_changes_nothing_does_not() {
        assert_eq!(count(&[complete("INSERT 0 1"), ready(b'I')]), (0, 1));
        assert_eq!(count(&[complete("UPDATE 1"), complete("DELETE 2"), ready(b'I')]), (0, 1));
        assert_eq!(count(&[complete("UPDATE 10"), ready(b'I')]), (0, 1));
        assert_eq!(count(&[complete("UPDATE 0"), ready(b'I')]), (0, 0));
        assert_eq!(count(&[complete("SELECT 1"), ready(b'I')]), (0, 0));
        let looked = ["BEGIN", "SELECT 1", "UPDATE 0", "COMMIT"].map(complete);
        assert_eq!(count(&[looked.to_vec(), vec![ready(b'I')]].concat()), (1, 0));
        let undone = ["BEGIN", "UPDATE 1", "ROLLBACK"].map(complete);
        assert_eq!(count(&[undone.to_vec(), vec![ready(b'I')]].concat()), (0, 0));
    }

    #[test]
    fn a_message_that_is_not_whole_waits_for_its_rest() {
        let all = [complete("UPDATE 1"), complete("COMMIT"), ready(b'I')].concat();
        for cut in 0..all.len() {
            let mut commits = Commits::default();
            let first = commits.read(&all[..cut]);
            let rest = commits.read(&all[first.bytes..]);
            assert_eq!(first.changing + rest.changing, 1, "cut at {cut}");
            assert_eq!(first.bytes + rest.bytes, all.len());
        }
    }
}
