-- What a person is to be reminded of. What it says, and when by their clock, is sealed; beside it stands
-- the instant at which it is due next, with what the clock of its zone is to show then, so that it can be
-- computed again when a zone changes. What is over has no such instant, and stays for a while, as it may
-- be wanted again.
CREATE TABLE reminder (
    id          UUID PRIMARY KEY,
    person_id   UUID NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    kind        TEXT NOT NULL,
    zone        TEXT,
    sealed      BYTEA NOT NULL,
    due_at      TIMESTAMPTZ,
    due_local   TEXT,
    told_at     TIMESTAMPTZ,
    created_at  TIMESTAMPTZ NOT NULL
);
CREATE INDEX reminder_person ON reminder (person_id, due_at);

ALTER TABLE reminder ENABLE ROW LEVEL SECURITY;
ALTER TABLE reminder FORCE ROW LEVEL SECURITY;
CREATE POLICY person_wall ON reminder
    USING (person_id = NULLIF(current_setting('mila.person', TRUE), '')::uuid);
