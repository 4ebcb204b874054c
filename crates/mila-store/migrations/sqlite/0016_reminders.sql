-- What a person is to be reminded of. What it says, and when by their clock, is sealed; beside it stands
-- the instant at which it is due next, with what the clock of its zone is to show then, so that it can be
-- computed again when a zone changes. What is over has no such instant, and stays for a while, as it may
-- be wanted again.
CREATE TABLE reminder (
    id          BLOB PRIMARY KEY,
    person_id   BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    kind        TEXT NOT NULL,
    zone        TEXT,
    sealed      BLOB NOT NULL,
    due_at      INTEGER,
    due_local   TEXT,
    told_at     INTEGER,
    created_at  INTEGER NOT NULL
) STRICT;
CREATE INDEX reminder_person ON reminder (person_id, due_at);
