-- Chores at intervals, each done by one instance at a time.
CREATE TABLE duty (
    name       TEXT PRIMARY KEY,
    due_at     TIMESTAMPTZ,
    owner      UUID,
    until      TIMESTAMPTZ,
    last_at    TIMESTAMPTZ,
    cursor_at  TIMESTAMPTZ
);
