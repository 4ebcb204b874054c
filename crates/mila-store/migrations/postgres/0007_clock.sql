-- What is known of the host's clock; on SQLite alone, for here the database's own is followed.
CREATE TABLE host_clock (
    id        BIGINT PRIMARY KEY CHECK (id = 1),
    seen_at   TIMESTAMPTZ,
    doubt     TEXT,
    accepted  BOOLEAN NOT NULL DEFAULT FALSE
);
