-- Chores at intervals, each done by one instance at a time.
CREATE TABLE duty (
    name       TEXT PRIMARY KEY,
    due_at     INTEGER,
    owner      BLOB,
    until      INTEGER,
    last_at    INTEGER,
    cursor_at  INTEGER
) STRICT;
