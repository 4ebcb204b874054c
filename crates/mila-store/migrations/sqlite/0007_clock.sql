-- What is known of the host's clock, which is the only one there is here.
CREATE TABLE host_clock (
    id        INTEGER PRIMARY KEY CHECK (id = 1),
    seen_at   INTEGER,
    doubt     TEXT,
    accepted  INTEGER NOT NULL DEFAULT 0
) STRICT;
